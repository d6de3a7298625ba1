#include "app/link_engine.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <span>

#include "app/link_graph.h"
#include "app/ordered_work.h"
#include "app/side_by_side.h"
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

constexpr std::size_t kToldAtOnce = 400;  // articles whose stories are held in memory while they are told
constexpr std::size_t kTakenAtOnce = 1000;  // articles whose lists are read together

// What only extraction reads of the packs: four fifths of their bytes.
constexpr std::array<std::string_view, 20> kOnlyForExtraction{"event-verb", "event-noun", "event-word", "event-head", "event-object", "first-name", "person",
                                                              "claim-verb", "claim-grammar", "claim-speaker", "place", "capital", "office", "organisation", "institution",
                                                              "country-adjective", "demonym", "group", "time-direction", "time.holiday"};

std::vector<std::shared_ptr<const lang::Pack>> embedded_packs() {
  std::vector<std::shared_ptr<const lang::Pack>> packs;
  for (const std::string& code : lang::embedded_codes()) packs.push_back(lang::load_without(code, {kOnlyForExtraction.begin(), kOnlyForExtraction.end()}));
  return packs;
}

model::ArticleView view_of(const model::Record& record) { return {&record.article, &record.extraction}; }

// A story on its way to being told.
struct Told {
  store::StoryLinks links;
  std::vector<std::shared_ptr<const model::Record>> records;  // in the order of links.articles
};

// One change of a database: what is stored, what is to be added and removed, and the stories to be written anew.
class Change final : public Relinking {
 public:
  Change(store::Database& database, const LinkEngine& engine, unsigned workers)
      : articles_(database),
        links_(database),
        stories_(database),
        graph_(links_, articles_),
        relinker_(graph_, [workers](std::size_t count, const std::function<void(std::size_t)>& one) { side_by_side(workers, count, one); }),
        engine_(engine),
        workers_(workers) {}

  void take(const std::vector<ArticleId>& touched, WrittenArticles written) override {
    written_.merge(written);
    std::vector<ArticleId> taken = touched;
    std::sort(taken.begin(), taken.end());
    taken.erase(std::unique(taken.begin(), taken.end()), taken.end());
    for (std::size_t at = 0; at < taken.size(); at += kTakenAtOnce) {
      const std::span<const ArticleId> some = std::span(taken).subspan(at, std::min(kTakenAtOnce, taken.size() - at));
      expect(some);
      std::vector<ArticleId> added;
      for (const ArticleId article : some) {
        if (take(article)) added.push_back(article);
      }
      relinker_.add(added);
    }
  }

  void forget(ArticleId article) override {
    if (const auto written = written_.find(article); written != written_.end()) written->second.record = nullptr;
    graph_.forget_text(article);
  }

  // Some stories at a time: read, told by all threads, written.
  void finish() override {
    const std::vector<std::vector<ArticleId>> stories = settle();
    for (std::size_t next = 0; next < stories.size();) {
      std::vector<Told> loaded;
      for (std::size_t articles = 0; next < stories.size() && articles < kToldAtOnce; ++next) {
        articles += stories[next].size();
        loaded.push_back(load(stories[next]));
      }
      OrderedWork<Told, store::StoryLinks> telling(workers_, [this](Told told) {
        std::vector<model::ArticleView> views;
        for (const auto& record : told.records) views.push_back(view_of(*record));
        engine_.derive(views, told.links);
        return std::move(told.links);
      });
      std::size_t at = 0;
      telling.run([&]() -> std::optional<Told> { return at < loaded.size() ? std::optional<Told>(std::move(loaded[at++])) : std::nullopt; },
                  [this](const store::StoryLinks& story) { stories_.save(story); });
    }
  }

 private:
  // Before these are taken.
  void expect(std::span<const ArticleId> articles) {
    std::vector<const link::Card*> cards;
    for (const ArticleId article : articles) {
      if (const auto written = written_.find(article); written != written_.end()) cards.push_back(&written->second.card);
    }
    graph_.expect(cards);
  }

  // Whether it is to be added to the graph, which knows it.
  bool take(ArticleId article) {
    const bool wanted = links_.is_current(article);
    const bool known = graph_.has(article);
    if (!wanted) {
      if (known) remove(article);
      return false;
    }
    const std::shared_ptr<const model::Record> record = record_of(article);
    const auto written = written_.find(article);
    link::Card card = written != written_.end() ? std::move(written->second.card) : engine_.card_of(*record, articles_.load_info(article).uid);
    if (known) {
      const auto old = graph_.card(article);
      if (old->position == card.position && old->signature == card.signature && old->prints == card.prints) {
        relinker_.touch(article);  // extracted anew: its story is told anew
        return false;
      }
      remove(article);
    }
    graph_.insert(article, std::move(card), {record, &record->article});
    return true;
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
  Told load(const std::vector<ArticleId>& members) {
    std::vector<std::pair<ArticleId, std::shared_ptr<const model::Record>>> loaded;
    for (const ArticleId article : members) loaded.emplace_back(article, record_of(article));
    std::sort(loaded.begin(), loaded.end(), [](const auto& a, const auto& b) { return model::before(view_of(*a.second), view_of(*b.second)); });
    Told out;
    std::map<ArticleId, std::uint32_t> place;
    for (auto& [article, record] : loaded) {
      place.emplace(article, static_cast<std::uint32_t>(out.links.articles.size()));
      out.links.articles.push_back(article);
      out.records.push_back(std::move(record));
    }
    std::vector<model::Copy> copies;
    for (const ArticleId article : out.links.articles) {
      for (store::StoredCopy& stored : links_.relations_of(article)) {
        const auto a = place.find(stored.a);
        const auto b = place.find(stored.b);
        if (a == place.end() || b == place.end()) continue;
        stored.copy.a = a->second;
        stored.copy.b = b->second;
        copies.push_back(std::move(stored.copy));
      }
    }
    out.links.families = link::text_families(place.size(), copies);
    out.links.uid = link::story_uid(articles_.load_info(out.links.articles.front()).uid);
    out.links.title = out.records.front()->article.title;
    return out;
  }

  std::shared_ptr<const model::Record> record_of(ArticleId article) {
    const auto written = written_.find(article);
    if (written != written_.end() && written->second.record != nullptr) return {std::shared_ptr<const void>(), written->second.record};
    return std::make_shared<const model::Record>(articles_.load_record(article));
  }

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
  const LinkEngine& engine_;
  unsigned workers_;
  WrittenArticles written_;
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

LinkEngine::LinkEngine() : packs_(embedded_packs()), comparer_(packs_) {}

link::Card LinkEngine::card_of(const model::Record& record, const std::string& uid) const {
  std::unique_ptr<link::SignatureMaker> maker;
  {
    const std::lock_guard lock(makers_mutex_);
    if (!makers_.empty()) {
      maker = std::move(makers_.back());
      makers_.pop_back();
    }
  }
  if (!maker) maker = std::make_unique<link::SignatureMaker>(packs_);
  link::Card card = link::make_card(view_of(record), uid, *maker);
  const std::lock_guard lock(makers_mutex_);
  makers_.push_back(std::move(maker));
  return card;
}

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

std::unique_ptr<Relinking> LinkEngine::begin(store::Database& database, unsigned workers) const { return std::make_unique<Change>(database, *this, workers); }

void LinkEngine::relink(store::Database& database, const std::vector<ArticleId>& touched, WrittenArticles written, unsigned workers) {
  Change change(database, *this, workers);
  change.take(touched, std::move(written));
  change.finish();
}

void LinkEngine::link(Knowledge& known) {
  const std::vector<model::ArticleView> views = views_of(known.records);
  std::vector<std::string> uids;
  for (const store::ArticleInfo& info : known.infos) uids.push_back(info.uid);
  link::SignatureMaker maker(packs_);
  link::LinkedSet set = link::link_whole_set(views, uids, maker);
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
