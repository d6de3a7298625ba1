#include "compare/speaker.h"

#include <algorithm>
#include <functional>
#include <map>
#include <optional>

#include "model/publisher.h"
#include "text/token.h"
#include "text/utf8.h"

namespace dateline::compare {

using model::publisher_name;

namespace {

constexpr std::uint32_t kHeardReach = 64;  // claims back to the full name of a body: a text of thousands must not cost their square

// "electoral commission", "Wahlkommission", "Gewerkschaft der Lokführer": whose head the bare word is.
bool is_head(std::string_view word, std::string_view name, std::string_view lang) {
  if (name.size() > word.size() + 1 && name.ends_with(word) && name[name.size() - word.size() - 1] == ' ') return true;
  if (lang != "de") return false;
  if (name.starts_with(word) && name[word.size()] == ' ') return true;
  return word.size() > 4 && name.ends_with(word) && name.find(' ') == std::string_view::npos;
}

}  // namespace

Speakers::Speakers(std::span<const model::ArticleView> articles, std::span<const std::uint32_t> families,
                   std::span<const std::vector<std::string>> source_uids, const Vocabulary* vocabulary)
    : articles_(articles), families_(families), uids_(source_uids), vocabulary_(vocabulary) {
  for (const model::ArticleView& view : articles) {
    for (const std::string* name : {&view.article->outlet, &view.article->agency}) {
      if (!name->empty()) publishers_.push_back(publisher_name(*name));
    }
  }
  std::sort(publishers_.begin(), publishers_.end());
  publishers_.erase(std::unique(publishers_.begin(), publishers_.end()), publishers_.end());
  own_.reserve(articles.size());
  names_.reserve(articles.size());
  for (std::uint32_t i = 0; i < articles.size(); ++i) {
    const model::Article& printed = *articles[i].article;
    const std::string& name = printed.agency.empty() ? printed.outlet : printed.agency;
    Speaker& own = own_.emplace_back();
    own.key = name.empty() ? "text:" + std::to_string(family(i)) : "publisher:" + publisher_name(name);
    own.name = name.empty() ? printed.id : name;
    own.outlet = publisher(printed.outlet);
    own.agency = publisher(printed.agency);
    std::vector<std::string>& names = names_.emplace_back();
    names.reserve(articles[i].extraction->claims.size());
    for (const model::Claim& claim : articles[i].extraction->claims) names.push_back(publisher_name(claim.source_name));
  }
}

std::int32_t Speakers::publisher(std::string_view name) const {
  if (name.empty()) return Speaker::kNobody;
  return publisher_called(publisher_name(name));
}

std::int32_t Speakers::publisher_called(std::string_view folded) const {
  const auto known = std::lower_bound(publishers_.begin(), publishers_.end(), folded);
  return known != publishers_.end() && *known == folded ? static_cast<std::int32_t>(known - publishers_.begin()) : Speaker::kNobody;
}

Speaker Speakers::of_claim(std::uint32_t article, std::uint32_t claim) const {
  Speaker out = who(article, claim);
  out.outlet = own_[article].outlet;
  out.agency = own_[article].agency;
  out.cites = cited(out, article, claim);
  return out;
}

Speaker Speakers::who(std::uint32_t article, std::uint32_t claim) const {
  Speaker out = who_alone(article, claim);
  const std::vector<model::Claim>& claims = articles_[article].extraction->claims;
  if (!out.named || claims[claim].source_name.empty()) return out;
  const std::string& short_name = names_[article][claim];
  if (short_name.find(' ') != std::string::npos || out.key.starts_with("publisher:")) return out;
  // "The commission": of those heard before, the one whose name has that word for its head.
  const Speaker* heard = nullptr;
  Speaker other;
  for (std::uint32_t before = claim; before-- > 0 && claim - before <= kHeardReach;) {
    const std::string& longer = names_[article][before];
    if (longer.size() <= short_name.size() || !is_head(short_name, longer, articles_[article].article->lang)) continue;
    Speaker found = who_alone(article, before);
    if (heard != nullptr && found.key != heard->key) return out;
    other = std::move(found);
    heard = &other;
  }
  if (heard != nullptr) out.key = heard->key;
  return out;
}

// "A police spokesman", "ein Sprecher der Feuerwehr": the body, by its name in every language.
const std::string* Speakers::body_spoken_for(std::uint32_t article, const model::Claim& told) const {
  const Vocabulary::Language& language = vocabulary_->language(articles_[article].article->lang);
  const std::string_view text = articles_[article].article->text;
  const std::string* body = nullptr;
  for (const text::Span& span : told.source) {
    const std::string_view source = text::slice(text, span);
    bool speaks = false;
    std::vector<std::string> words;
    for (const text::Token& token : text::tokenise(source)) {
      if (token.kind != text::TokenKind::kWord) continue;
      words.push_back(text::fold(text::slice(source, token.span)));
      speaks = speaks || language.spokespeople.contains(words.back());
    }
    if (!speaks) continue;
    for (std::size_t at = 0; at < words.size(); ++at) {
      std::string phrase;
      for (std::size_t end = at; end < std::min(words.size(), at + 3); ++end) {
        phrase += (phrase.empty() ? "" : " ") + words[end];
        if (const auto found = language.bodies.find(phrase); found != language.bodies.end()) body = &found->second;
      }
    }
  }
  return body;
}

Speaker Speakers::who_alone(std::uint32_t article, std::uint32_t claim) const {
  const auto speaker = [](std::string key, std::string name, bool named = true) {
    Speaker out;
    out.key = std::move(key);
    out.name = std::move(name);
    out.named = named;
    return out;
  };
  const model::ArticleView& view = articles_[article];
  const model::Claim& told = view.extraction->claims[claim];
  std::string name = told.source_name;
  if (name.empty() && !told.source.empty()) name = std::string(text::slice(view.article->text, told.source.front()));
  // "It was reported on Harbour Radio": the station says so.
  if (name.empty() && told.medium) name = told.medium->name;
  if (name.empty()) return speaker("hearsay:" + std::to_string(family(article)), own_[article].name, false);
  const std::string folded = told.source_name.empty() ? publisher_name(name) : names_[article][claim];
  if (std::binary_search(publishers_.begin(), publishers_.end(), folded)) return speaker("publisher:" + folded, name);
  if (vocabulary_ != nullptr) {
    const auto& bodies = vocabulary_->language(view.article->lang).bodies;
    if (const auto body = bodies.find(folded); body != bodies.end()) return speaker("body:" + body->second, name);
    if (const std::string* body = body_spoken_for(article, told)) return speaker("body:" + *body, name);
  }
  if (article < uids_.size() && claim < uids_[article].size() && !uids_[article][claim].empty()) return speaker(uids_[article][claim], name);
  if (!told.source_key.empty()) return speaker(told.source_key, name);
  return speaker("name:" + text::fold(name), name);
}

std::int32_t Speakers::cited(const Speaker& own, std::uint32_t article, std::uint32_t claim) const {
  const std::vector<model::Claim>& claims = articles_[article].extraction->claims;
  std::size_t steps = 0;
  for (std::optional<std::uint32_t> at = claim; at && steps < claims.size(); at = claims[*at].nested_in, ++steps) {
    const model::Claim& told = claims[*at];
    for (const std::int32_t known : {told.medium ? publisher(told.medium->name) : Speaker::kNobody, told.told_to ? publisher(told.told_to->name) : Speaker::kNobody, told.source_name.empty() ? Speaker::kNobody : publisher_called(names_[article][*at])}) {
      if (known != Speaker::kNobody && known != own.outlet && known != own.agency) return known;
    }
  }
  return Speaker::kNobody;
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
