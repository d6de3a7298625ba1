// One key for the ways in which one person's name is written: Selenskyj, Zelenskyy, Zelensky, Selenski.
//
// German and English transliterate Cyrillic, Arabic and Hebrew names by different rules; the key drops what they disagree about
// (diacritics, j/y/i, sch/sh/zh/s/z, tsch/ch/kh/k, w/v/f, doubled letters). It is coarse, so two different *surnames* may share a key
// (Meyer, Maier): callers compare whole names, and never merge on a surname's key alone. Not for display.
#pragma once

#include <string>
#include <string_view>

namespace dateline::lang {

// Key of one name or several separated by blanks or hyphens; hyphens join ("Jong-un" and "Jong Un" differ only by a blank, which
// person_key removes).
[[nodiscard]] std::string name_key(std::string_view name);

// Key of a person's name: given name and last name, without initials, middle names, particles; family-first names (all parts count) whole.
[[nodiscard]] std::string person_key(std::string_view name, bool family_first);

}  // namespace dateline::lang
