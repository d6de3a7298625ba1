#include "app/link_engine.h"

#include <algorithm>
#include <map>
#include <set>

#include "app/link_graph.h"
#include "base/error.h"
#include "base/hash.h"
#include "link/copy.h"
#include "link/event_merge.h"
#include "link/memory_graph.h"
#include "link/relinker.h"
#include "link/source.h"
#include "link/whole_set.h"
#include "store/link_store.h"

namespace dateline::app {
namespace {

using store::ArticleId;

std::vector<std::shared_ptr<const lang::Pack>> embedded_packs() {
  std::vector<std::shared_ptr<const lang::Pack>> packs;
  for (const std::string& code : lang::embedded_codes()) {
    auto pack = lang::load_pack(code, lang::embedded_files(code));
    DATELINE_CHECK(pack.has_value());
    packs.push_back(std::move(pack).value());
  }
  return packs;
}

// One change of a database: what is stored, what is to be added and removed, and the stories to be written anew.
class Change {
 public:
  Change(store::Database& database, link::SignatureMaker& maker)
      : articles_(database), links_(database), stories_(database), graph_(links_, articles_), relinker_(graph_), maker_(maker) {}

  void take(ArticleId article) {
    const bool wanted = links_.is_current(article);
    const bool known = graph_.has(article);
    if (!wanted) {
      if (known) remove(article);
      return;
    }
    model::Record record = articles_.load_record(article);
    link::Card card = link::make_card({&record.article, &record.extraction}, articles_.load_info(article).uid, maker_);
    if (known) {
      const auto old = graph_.card(article);
      if (old->position == card.position && old->signature == card.signature && old->prints == card.prints) {
        relinker_.touch(article);  // extracted anew: its story is told anew
        return;
      }
      remove(article);
    }
    graph_.insert(article, std::move(card), std::make_shared<const model::Article>(std::move(record.article)));
    relinker_.add(article);
  }

  // Members of the stories that must be written; what they replace is erased.
  std::vector<std::vector<ArticleId>> settle() {
    std::vector<std::vector<ArticleId>> out;
    std::set<std::int64_t> outdated;
    for (link::StoryMembers& story : relinker_.settle()) {
      std::sort(story.articles.begin(), story.articles.end());
      std::set<std::int64_t> rows;
      for (const ArticleId article : story.articles) {
        if (const auto row = stories_.story_of(article)) rows.insert(*row);
      }
      if (!story.touched && rows.size() == 1 && stories_.articles_of(*rows.begin()) == story.articles) continue;
      outdated.insert(rows.begin(), rows.end());
      out.push_back(std::move(story.articles));
    }
    for (const std::int64_t row : outdated) stories_.erase(row);
    graph_.flush();
    return out;
  }

  // Articles in the order of model::before, with the families among them.
  std::pair<store::StoryLinks, std::vector<model::Record>> load(const std::vector<ArticleId>& members) {
    std::vector<std::pair<ArticleId, model::Record>> loaded;
    for (const ArticleId article : members) loaded.emplace_back(article, articles_.load_record(article));
    std::sort(loaded.begin(), loaded.end(), [](const auto& a, const auto& b) {
      return model::before({&a.second.article, &a.second.extraction}, {&b.second.article, &b.second.extraction});
    });
    std::pair<store::StoryLinks, std::vector<model::Record>> out;
    std::map<ArticleId, std::uint32_t> place;
    for (auto& [article, record] : loaded) {
      place.emplace(article, static_cast<std::uint32_t>(out.first.articles.size()));
      out.first.articles.push_back(article);
      out.second.push_back(std::move(record));
    }
    std::vector<model::Copy> copies;
    for (const ArticleId article : out.first.articles) {
      for (store::StoredCopy& stored : links_.relations_of(article)) {
        const auto a = place.find(stored.a);
        const auto b = place.find(stored.b);
        if (a == place.end() || b == place.end()) continue;
        stored.copy.a = a->second;
        stored.copy.b = b->second;
        copies.push_back(std::move(stored.copy));
      }
    }
    out.first.families = link::text_families(place.size(), copies);
    out.first.uid = link::story_uid(articles_.load_info(out.first.articles.front()).uid);
    out.first.title = out.second.front().article.title;
    return out;
  }

  void save(const store::StoryLinks& story) { stories_.save(story); }

 private:
  void remove(ArticleId article) {
    if (const auto story = stories_.story_of(article)) stories_.erase(*story);
    relinker_.remove(article);
    graph_.erase(article);
  }

  store::ArticleStore articles_;
  store::LinkStore links_;
  store::StoryStore stories_;
  DatabaseGraph graph_;
  link::Relinker relinker_;
  link::SignatureMaker& maker_;
};

std::vector<model::ArticleView> views_of(const std::vector<model::Record>& records) {
  std::vector<model::ArticleView> views;
  views.reserve(records.size());
  for (const model::Record& record : records) views.push_back({&record.article, &record.extraction});
  return views;
}

// Members of a story's values point into the story; here they point into everything known.
void renumber(std::vector<model::ItemRef>& items, const std::vector<std::uint32_t>& place) {
  for (model::ItemRef& item : items) item.article = place[item.article];
}

// Two prints of one text inside a story can each begin an event or a topic of the same name; the later ones get names of their own.
template <typename T>
void name_apart(std::vector<T>& values) {
  std::map<std::string, int> seen;
  for (T& value : values) {
    if (const int before = seen[value.uid]++; before > 0) value.uid = base::short_id(value.uid + " " + std::to_string(before));
  }
}

}  // namespace

LinkEngine::LinkEngine() : packs_(embedded_packs()), maker_(packs_), comparer_(packs_) {}

void LinkEngine::derive(const std::vector<model::ArticleView>& views, store::StoryLinks& links) const {
  model::Story story;
  story.uid = links.uid;
  for (std::uint32_t i = 0; i < views.size(); ++i) story.articles.push_back(i);
  links.sources = link::find_sources(views, std::span(&story, 1));
  links.events = link::merge_events(views, links.families, links.uid);
  std::vector<std::vector<std::string>> source_uids(views.size());
  for (std::size_t i = 0; i < views.size(); ++i) source_uids[i].resize(views[i].extraction->claims.size());
  for (const model::Source& source : links.sources) {
    for (const model::ItemRef& claim : source.claims) source_uids[claim.article][claim.item] = source.uid;
  }
  links.topics = comparer_.build_topics({links.uid, views, links.families, source_uids});
  name_apart(links.events);
  name_apart(links.topics);
}

void LinkEngine::relink(store::Database& database, const std::vector<ArticleId>& touched) {
  Change change(database, maker_);
  for (const ArticleId article : std::set<ArticleId>(touched.begin(), touched.end())) change.take(article);
  for (const std::vector<ArticleId>& members : change.settle()) {
    auto [story, records] = change.load(members);
    derive(views_of(records), story);
    change.save(story);
  }
}

void LinkEngine::link(Knowledge& known) {
  const std::vector<model::ArticleView> views = views_of(known.records);
  std::vector<std::string> uids;
  for (const store::ArticleInfo& info : known.infos) uids.push_back(info.uid);
  link::LinkedSet set = link::link_whole_set(views, uids, maker_);
  known.copies = std::move(set.copies);
  known.families = std::move(set.families);

  std::vector<const model::Story*> by_uid;
  for (const model::Story& story : set.stories) by_uid.push_back(&story);
  std::sort(by_uid.begin(), by_uid.end(), [](const auto* a, const auto* b) { return a->uid < b->uid; });
  std::vector<model::Source> parts;
  for (const model::Story* story : by_uid) {
    store::StoryLinks links;
    links.uid = story->uid;
    std::map<std::uint32_t, std::uint32_t> place;
    std::vector<model::ArticleView> members;
    for (const std::uint32_t article : story->articles) {
      place.emplace(article, static_cast<std::uint32_t>(members.size()));
      members.push_back(views[article]);
    }
    for (const std::uint32_t article : story->articles) links.families.push_back(place.at(known.families[article]));
    derive(members, links);
    for (model::Source& source : links.sources) {
      renumber(source.claims, story->articles);
      parts.push_back(std::move(source));
    }
    for (model::Event& event : links.events) {
      renumber(event.mentions, story->articles);
      known.events.push_back(std::move(event));
    }
    for (model::Topic& topic : links.topics) {
      for (model::TopicValue& value : topic.values) {
        value.quantity.article = story->articles[value.quantity.article];
        if (value.claim) value.claim->article = story->articles[value.claim->article];
      }
      for (model::TopicStance& stance : topic.stances) stance.claim.article = story->articles[stance.claim.article];
      for (model::Finding& finding : topic.findings) renumber(finding.claims, story->articles);
      known.topics.push_back(std::move(topic));
    }
  }
  known.sources = store::join_sources(std::move(parts));
  known.stories = std::move(set.stories);
}

}  // namespace dateline::app
