// Through whose hands did a statement come: outlet → agency → whom it was told to → who reports it → who said it?
//
// What the article tells of the way, nothing guessed: a link that is not told, or repeats the one before it, is left out. The last link is
// who speaks, where a source is named; a statement of the article itself ends with its agency or outlet.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/json_writer.h"
#include "model/article_view.h"

namespace dateline::report {

enum class ChainRole { kOutlet, kAgency, kMedium, kSource };
[[nodiscard]] std::string_view to_string(ChainRole role) noexcept;  // "outlet", "agency", "medium", "source"

struct ChainLink {
  ChainRole role = ChainRole::kSource;
  std::string name;  // never empty
};
using Chain = std::vector<ChainLink>;

// What the article tells in its own voice.
[[nodiscard]] Chain chain_of_article(const model::Article& article);

// `name_of(claim)`: who speaks in that claim of the article, as people know them; empty where nobody is named. `prints(name)`: is that an outlet
// or agency? Whom something was told to passes it on then ("told the Harbour Ledger").
[[nodiscard]] Chain chain_of_claim(const model::ArticleView& view, std::uint32_t claim, const std::function<std::string(std::uint32_t)>& name_of,
                                   const std::function<bool(std::string_view)>& prints);

// Nothing is added for an empty name, for the last link's ("the dpa" after "dpa"), nor for that of who prints it.
void add_link(Chain& chain, ChainRole role, std::string_view name);

// True if somebody stands between the outlet and who speaks.
[[nodiscard]] bool passed_on(const Chain& chain) noexcept;

// "Harbour Ledger → dpa → Kyiv → Moscow".
[[nodiscard]] std::string chain_words(const Chain& chain);

// `chain`: a member of the object that is open, a list of {role, name}.
void write_chain(base::JsonWriter& json, const Chain& chain);

}  // namespace dateline::report
