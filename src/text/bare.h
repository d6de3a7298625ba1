// The letters of a word without marks: where spellings of one name in several languages meet.
//
// For comparing names between texts; what a word means is asked of the lexicon with the folded word (text::fold).
#pragma once

#include <string>
#include <string_view>

namespace dateline::text {

// Appends the word in lower case, diacritics dropped, ligatures and barred letters spelt out: "Orbán" and "Orban", "Weiß" and "Weiss" meet.
// German umlauts lose their dots and get no e: an English text prints "Muller" at least as often as "Mueller".
void bare_into(std::string_view word, std::string& out);

}  // namespace dateline::text
