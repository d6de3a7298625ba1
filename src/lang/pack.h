// A language pack: everything data says about one language, parsed once, and the packs that travel in the binary.
//
// A pack is its folder's files (src/lang/<code>/, or a user's --rules DIR/<code>/ whose files replace those of the same name) behind those of the folder
// `shared`, which hold what is the same in every language (given names). `hash` covers names and bytes of all files, and is stored with every
// extraction, so that rows made by an older pack can be found.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/embedded.h"
#include "base/result.h"
#include "lang/lexicon.h"
#include "text/layout.h"

namespace dateline::lang {

struct RuleFile {
  std::string name;     // "de/time.rules"
  std::string content;
};

class Pack {
 public:
  std::string code;  // "de"
  std::string hash;  // first 12 hex digits of the SHA-256
  Lexicon lexicon;
  text::SplitRules split;          // from sections [abbreviation], [sentence-starter], [after-ordinal]
  std::vector<RuleFile> rules;     // the *.rules files, unparsed: each domain has its own parser

  // "de-3f2a91c0d4e5"
  [[nodiscard]] std::string name() const { return code + "-" + hash; }
};

using PackFiles = std::vector<RuleFile>;  // name with folder, content

// Is the file part of this language's pack?
[[nodiscard]] bool belongs_to(std::string_view file, std::string_view code) noexcept;
// Codes of the languages that have a file of their own, sorted.
[[nodiscard]] std::vector<std::string> codes_of(const PackFiles& files);

[[nodiscard]] base::Result<std::shared_ptr<Pack>> load_pack(std::string_view code, const PackFiles& files);

// A pack compiled in without these sections (none of `split`), which are most of its bytes: read in a fraction of the time. It has no hash and no rules;
// its lexicon still knows every word that the whole pack knows.
[[nodiscard]] std::shared_ptr<Pack> load_without(std::string_view code, std::vector<std::string_view> left_out);

// The files compiled in, of one pack; `code` empty for all.
[[nodiscard]] PackFiles embedded_files(std::string_view code = {});

// Codes of the packs compiled in, sorted: "de", "en".
[[nodiscard]] std::vector<std::string> embedded_codes();

}  // namespace dateline::lang
