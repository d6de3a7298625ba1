#include "link/source.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <string_view>

#include "base/hash.h"
#include "lang/name_key.h"
#include "text/utf8.h"

namespace dateline::link {
namespace {

using model::EntityKind;

bool starts(std::string_view text, std::string_view front) { return text.substr(0, front.size()) == front; }

// A state speaks through its government: "Russland", "Moskau" and "der Kreml" deny the same thing.
std::string global_key(std::string_view key) {
  if (starts(key, "country:")) return "government:" + std::string(key.substr(8));
  return std::string(key);
}

// Keys that name nobody in particular hold inside a story only.
bool is_local(std::string_view key) { return key.empty() || starts(key, "group:") || starts(key, "document:") || starts(key, "unnamed:"); }

// "person:volodymyr zelensky" and "Wolodymyr Selenskyj" end alike once both are keyed.
std::string surname_key(std::string_view name) {
  const auto blank = name.find_last_of(" -");
  return lang::name_key(blank == std::string_view::npos ? name : name.substr(blank + 1));
}

struct Gathered {
  std::map<std::string, std::uint32_t> names;  // display names and how often
  std::set<std::string> aliases;
  std::map<EntityKind, std::uint32_t> kinds;
  std::map<std::string, std::uint32_t> countries;
  std::vector<model::ItemRef> claims;
};

template <typename Key>
Key most_frequent(const std::map<Key, std::uint32_t>& counts, Key otherwise) {
  std::uint32_t best = 0;
  for (const auto& [key, count] : counts) {
    if (count > best) {
      best = count;
      otherwise = key;
    }
  }
  return otherwise;
}

class SourceFinder {
 public:
  SourceFinder(std::span<const ArticleView> articles, std::span<const model::Story> stories) : articles_(articles), story_of_(articles.size()) {
    for (std::size_t a = 0; a < articles.size(); ++a) story_of_[a] = "article:" + articles[a].article->sha256;
    for (const model::Story& story : stories) {
      for (const std::uint32_t a : story.articles) story_of_[a] = story.uid;
    }
  }

  std::vector<model::Source> run() {
    learn_surnames();
    for (std::uint32_t a = 0; a < articles_.size(); ++a) {
      const auto& claims = articles_[a].extraction->claims;
      for (std::uint32_t c = 0; c < claims.size(); ++c) add(a, c);
    }
    std::vector<model::Source> out;
    for (auto& [key, gathered] : gathered_) out.push_back(finish(key, gathered));
    std::sort(out.begin(), out.end(), [](const model::Source& x, const model::Source& y) { return x.uid < y.uid; });
    return out;
  }

 private:
  // Every full name of a story by its surname; several people of one surname leave an empty key.
  void learn_surnames() {
    for (std::size_t a = 0; a < articles_.size(); ++a) {
      for (const model::Entity& entity : articles_[a].extraction->entities) {
        if (entity.kind != EntityKind::kPerson || entity.pronoun || !starts(entity.key, "person:") || entity.name.find(' ') == std::string::npos) continue;
        const auto [place, fresh] = surnames_.emplace(std::pair(story_of_[a], surname_key(entity.name)), entity.key);
        if (!fresh && place->second != entity.key) place->second.clear();
      }
    }
  }

  // The mention inside the claim's source that the claim was keyed by.
  static const model::Entity* mention_of(const model::Extraction& extraction, const model::Claim& claim) {
    const model::Entity* best = nullptr;
    for (const text::Span& span : claim.source) {
      auto entity = std::lower_bound(extraction.entities.begin(), extraction.entities.end(), span.begin,
                                     [](const model::Entity& e, std::uint32_t begin) { return e.span.end <= begin; });
      for (; entity != extraction.entities.end() && entity->span.begin < span.end; ++entity) {
        if (!claim.source_key.empty() && entity->key == claim.source_key) return &*entity;
        if (best == nullptr) best = &*entity;
      }
    }
    return best;
  }

  std::string key_of(std::uint32_t a, const model::Claim& claim, const model::Entity* mention) const {
    if (!is_local(claim.source_key)) return global_key(claim.source_key);
    const bool person = claim.source_kind == EntityKind::kPerson || (mention != nullptr && mention->kind == EntityKind::kPerson);
    if (person && claim.source_key.empty()) {
      const auto full = surnames_.find(std::pair(story_of_[a], surname_key(claim.source_name)));
      if (full != surnames_.end() && !full->second.empty()) return full->second;
    }
    const std::string what = !claim.source_key.empty() ? claim.source_key : "name:" + text::fold(claim.source_name);
    return what + "@" + story_of_[a];
  }

  void add(std::uint32_t a, std::uint32_t c) {
    const model::Extraction& extraction = *articles_[a].extraction;
    const model::Claim& claim = extraction.claims[c];
    if (claim.source_name.empty()) return;
    const model::Entity* mention = mention_of(extraction, claim);
    Gathered& source = gathered_[key_of(a, claim, mention)];
    source.claims.push_back({a, c});
    ++source.names[claim.source_name];
    source.aliases.insert(claim.source_name);
    if (mention != nullptr && !mention->pronoun) source.aliases.emplace(text::slice(articles_[a].article->text, mention->name_span));
    if (claim.source_kind) ++source.kinds[*claim.source_kind];
    if (mention != nullptr && !mention->country.empty()) ++source.countries[mention->country];
  }

  static model::Source finish(const std::string& key, const Gathered& gathered) {
    model::Source out;
    out.key = key;
    out.uid = base::short_id(key);
    // A name in full before a surname alone, then the most frequent, then the smallest.
    std::map<std::string, std::uint32_t> full;
    for (const auto& [name, count] : gathered.names) {
      if (name.find(' ') != std::string::npos) full.emplace(name, count);
    }
    const bool person = starts(key, "person:");
    out.name = most_frequent(person && !full.empty() ? full : gathered.names, std::string());
    out.kind = most_frequent(gathered.kinds, EntityKind::kPerson);
    out.country = most_frequent(gathered.countries, std::string());
    out.aliases.assign(gathered.aliases.begin(), gathered.aliases.end());
    out.claims = gathered.claims;
    std::sort(out.claims.begin(), out.claims.end());
    return out;
  }

  std::span<const ArticleView> articles_;
  std::vector<std::string> story_of_;
  std::map<std::pair<std::string, std::string>, std::string> surnames_;  // (story, surname) → person key
  std::map<std::string, Gathered> gathered_;
};

}  // namespace

std::vector<model::Source> find_sources(std::span<const ArticleView> articles, std::span<const model::Story> stories) {
  return SourceFinder(articles, stories).run();
}

}  // namespace dateline::link
