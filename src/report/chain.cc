#include "report/chain.h"

#include <algorithm>
#include <optional>

#include "model/publisher.h"

namespace dateline::report {
namespace {

// Whoever passes the word on; a network, a letter or a court is only where it was said.
bool passes_on(const model::Medium& medium) noexcept {
  switch (medium.kind) {
    case model::MediumKind::kAgency:
    case model::MediumKind::kPress:
    case model::MediumKind::kBroadcast:
    case model::MediumKind::kInterview:
      return true;
    default:
      return false;
  }
}

}  // namespace

std::string_view to_string(ChainRole role) noexcept {
  switch (role) {
    case ChainRole::kOutlet: return "outlet";
    case ChainRole::kAgency: return "agency";
    case ChainRole::kMedium: return "medium";
    case ChainRole::kSource: break;
  }
  return "source";
}

void add_link(Chain& chain, ChainRole role, std::string_view name) {
  if (name.empty()) return;
  // "told the Harbour Ledger" in that very paper tells no further hand.
  const std::string folded = model::publisher_name(name);
  for (const ChainLink& link : chain) {
    const bool prints = link.role == ChainRole::kOutlet || link.role == ChainRole::kAgency;
    if ((prints || &link == &chain.back()) && model::publisher_name(link.name) == folded) return;
  }
  chain.push_back({role, std::string(name)});
}

Chain chain_of_article(const model::Article& article) {
  Chain out;
  add_link(out, ChainRole::kOutlet, article.outlet);
  add_link(out, ChainRole::kAgency, article.agency);
  return out;
}

Chain chain_of_claim(const model::ArticleView& view, std::uint32_t claim, const std::function<std::string(std::uint32_t)>& name_of,
                     const std::function<bool(std::string_view)>& prints) {
  const std::vector<model::Claim>& claims = view.extraction->claims;
  std::vector<std::uint32_t> way;  // from the innermost outwards
  for (std::optional<std::uint32_t> at = claim; at && way.size() < claims.size(); at = claims[*at].nested_in) way.push_back(*at);
  std::reverse(way.begin(), way.end());
  Chain out = chain_of_article(*view.article);
  for (const std::uint32_t step : way) {
    const auto& medium = claims[step].medium;
    const auto& told_to = claims[step].told_to;
    if (medium && passes_on(*medium)) add_link(out, ChainRole::kMedium, medium->name);
    else if (told_to && prints(told_to->name)) add_link(out, ChainRole::kMedium, told_to->name);
    add_link(out, ChainRole::kSource, name_of(step));
  }
  return out;
}

bool passed_on(const Chain& chain) noexcept {
  if (chain.empty()) return false;
  const std::size_t ends = (chain.front().role == ChainRole::kOutlet ? 1U : 0U) + (chain.back().role == ChainRole::kSource ? 1U : 0U);
  return chain.size() > ends;
}

std::string chain_words(const Chain& chain) {
  std::string out;
  for (const ChainLink& link : chain) out += (out.empty() ? "" : " → ") + link.name;
  return out;
}

void write_chain(base::JsonWriter& json, const Chain& chain) {
  json.key("chain").begin_array();
  for (const ChainLink& link : chain) json.begin_object().member("role", to_string(link.role)).member("name", std::string_view(link.name)).end_object();
  json.end_array();
}

}  // namespace dateline::report
