#include "compare/speaker.h"

#include <algorithm>
#include <functional>
#include <map>

#include "text/utf8.h"

namespace dateline::compare {
namespace {

// "The Harbour Ledger" and "Harbour Ledger" are one outlet.
std::string publisher_name(std::string_view name) {
  std::string folded = text::fold(name);
  for (const std::string_view article : {"the ", "die ", "der ", "das "}) {
    if (folded.size() > article.size() && folded.compare(0, article.size(), article) == 0) return folded.substr(article.size());
  }
  return folded;
}

}  // namespace

Speakers::Speakers(std::span<const model::ArticleView> articles, std::span<const std::uint32_t> families,
                   std::span<const std::vector<std::string>> source_uids, const Vocabulary* vocabulary)
    : articles_(articles), families_(families), uids_(source_uids), vocabulary_(vocabulary) {
  for (const model::ArticleView& view : articles) {
    for (const std::string* name : {&view.article->outlet, &view.article->agency}) {
      if (name->empty()) continue;
      std::string folded = publisher_name(*name);
      std::string key = "publisher:" + folded;
      publishers_.emplace_back(std::move(folded), std::move(key));
    }
  }
  std::sort(publishers_.begin(), publishers_.end());
}

Speaker Speakers::of_article(std::uint32_t article) const {
  const model::Article& printed = *articles_[article].article;
  const std::string& name = printed.agency.empty() ? printed.outlet : printed.agency;
  if (name.empty()) return {"text:" + std::to_string(family(article)), printed.id, true};
  return {"publisher:" + publisher_name(name), name, true};
}

Speaker Speakers::of_claim(std::uint32_t article, std::uint32_t claim) const {
  const model::ArticleView& view = articles_[article];
  const model::Claim& told = view.extraction->claims[claim];
  std::string name = told.source_name;
  if (name.empty() && !told.source.empty()) name = std::string(text::slice(view.article->text, told.source.front()));
  if (name.empty()) {
    const Speaker own = of_article(article);
    return {"hearsay:" + std::to_string(family(article)), own.name, false};
  }
  const std::string folded = publisher_name(name);
  const auto known = std::lower_bound(publishers_.begin(), publishers_.end(), std::pair<std::string, std::string>{folded, {}});
  if (known != publishers_.end() && known->first == folded) return {known->second, name, true};
  if (vocabulary_ != nullptr) {
    const auto& bodies = vocabulary_->language(view.article->lang).bodies;
    if (const auto body = bodies.find(folded); body != bodies.end()) return {"body:" + body->second, name, true};
  }
  if (article < uids_.size() && claim < uids_[article].size() && !uids_[article][claim].empty()) return {uids_[article][claim], name, true};
  if (!told.source_key.empty()) return {told.source_key, name, true};
  return {"name:" + text::fold(name), name, true};
}

std::uint32_t count_independent(std::vector<Witness> witnesses) {
  std::sort(witnesses.begin(), witnesses.end());
  witnesses.erase(std::unique(witnesses.begin(), witnesses.end()), witnesses.end());
  std::map<std::string, std::vector<std::uint32_t>> texts;  // of each speaker
  for (const auto& [speaker, family] : witnesses) texts[speaker].push_back(family);
  // Largest matching of speakers and texts, one augmenting path a speaker (Kuhn).
  std::map<std::uint32_t, const std::vector<std::uint32_t>*> taken;
  std::map<std::uint32_t, bool> seen;
  const std::function<bool(const std::vector<std::uint32_t>&)> place = [&](const std::vector<std::uint32_t>& own) {
    for (const std::uint32_t family : own) {
      if (seen[family]) continue;
      seen[family] = true;
      const auto holder = taken.find(family);
      if (holder == taken.end() || place(*holder->second)) {
        taken[family] = &own;
        return true;
      }
    }
    return false;
  };
  std::uint32_t count = 0;
  for (const auto& entry : texts) {
    seen.clear();
    if (place(entry.second)) ++count;
  }
  return count;
}

}  // namespace dateline::compare
