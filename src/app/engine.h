// What turns articles into records: every language pack in the program with its extractor. Made once, then read-only and shared by threads.
//
// A folder of rules given by the user replaces embedded files of the same name (--rules DIR). An article in a language without a pack is
// kept with an empty extraction: it is stored, searched and compared as a text, and nothing is guessed about what it says.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "base/result.h"
#include "extract/extractor.h"
#include "lang/pack.h"
#include "model/extraction.h"

namespace dateline::app {

class Engine {
 public:
  // `rules_folder` empty: the packs as they travel in the program. `direction`: as in extract::Extractor. A Problem names the broken file and line.
  [[nodiscard]] static base::Result<Engine> create(const std::string& rules_folder, model::Direction direction = model::Direction::kUnknown);

  // Fills in the language where it is not given.
  [[nodiscard]] model::Record read(model::Article article) const;

  [[nodiscard]] const std::vector<std::shared_ptr<const lang::Pack>>& packs() const noexcept { return packs_; }
  // nullptr where there is no pack for the language.
  [[nodiscard]] const extract::Extractor* extractor(const std::string& code) const;

 private:
  std::vector<std::shared_ptr<const lang::Pack>> packs_;
  std::map<std::string, extract::Extractor> extractors_;
};

// The embedded files with those of `folder` in their place: "de/time.rules" and the like.
[[nodiscard]] base::Result<lang::PackFiles> rule_files(const std::string& folder);

}  // namespace dateline::app
