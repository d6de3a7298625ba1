#include "link/relinker.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <set>
#include <sstream>

#include "base/hash.h"
#include "link/memory_graph.h"
#include "link/story.h"
#include "link/whole_set.h"
#include "model/article.h"

namespace dateline::link {
namespace {

// A made-up press: stories with their own names and words, copies, and a sprinkling of names that every article prints, enough of
// them to fill the lists far beyond the reach of one article.
struct Press {
  std::vector<model::Article> articles;
  model::Extraction nothing;

  explicit Press(std::size_t count, unsigned seed) {
    std::mt19937 random(seed);
    const auto pick = [&](std::size_t n) { return static_cast<std::size_t>(random() % n); };
    const auto word = [](const char* stem, std::size_t n) { return std::string(stem) + static_cast<char>('a' + n % 26) + static_cast<char>('a' + n / 26 % 26) + "ovik"; };
    for (std::size_t i = 0; i < count; ++i) {
      model::Article article;
      const std::size_t story = pick(count / 6 + 1);
      if (!articles.empty() && pick(5) == 0) {
        article.text = articles[pick(articles.size())].text + "\nPrinted again by number " + std::to_string(i) + ".";
      } else {
        std::ostringstream text;
        text << "the minister Halvorsen met Petrosyan in Kestrelburg about " << word("Tar", story) << ".\n";
        for (int s = 0; s < 6; ++s) {
          text << "in the " << word("glim", story * 7 + pick(5)) << " of " << word("Mar", story) << " the " << word("dusk", pick(300)) << " and "
               << word("Vel", story * 3 + pick(3)) << " were " << word("brom", pick(300)) << " by Halvorsen with " << 100 + story * 3 + pick(3) << " others.\n";
        }
        article.text = text.str();
      }
      article.id = "article-" + std::to_string(i);
      article.lang = "en";
      article.sha256 = base::sha256_hex(article.text);
      const std::size_t day = (story * 5 + pick(4)) % 28 + 1;
      if (pick(12) != 0) article.published = *model::parse_published("2031-03-" + std::string(day < 10 ? "0" : "") + std::to_string(day), model::PublishedBasis::kGiven);
      articles.push_back(std::move(article));
    }
  }
};

class World {
 public:
  explicit World(const Press& press) : press_(press), maker_({}) {}

  void add(std::size_t i) {
    const model::Article& article = press_.articles[i];
    graph_.know(id(i), make_card({&article, &press_.nothing}, article.id, maker_), article);
    relinker_.add(id(i));
  }
  void remove(std::size_t i) { relinker_.remove(id(i)); }
  void settle() {
    for (const StoryMembers& story : relinker_.settle()) {
      std::vector<ArticleId> members = story.articles;
      std::sort(members.begin(), members.end());
      for (const ArticleId member : members) story_of_[member] = members;
    }
  }

  // Everything that may be seen from outside, for the articles that are in.
  std::string dump(const std::vector<std::size_t>& present) {
    std::ostringstream out;
    for (const std::size_t i : present) {
      out << i << " story";
      for (const ArticleId member : story_of_.at(id(i))) out << ' ' << member;
      out << " edges";
      for (const Edge& edge : graph_.edges(id(i))) out << ' ' << edge.other << ':' << edge.likeness;
      out << " copies";
      for (const ArticleId other : graph_.copies(id(i))) out << ' ' << other;
      out << '\n';
    }
    return out.str();
  }
  // Neighbours, their neighbours and so on.
  std::size_t reached_from(std::size_t i) {
    std::set<ArticleId> seen{id(i)};
    std::vector<ArticleId> waiting{id(i)};
    while (!waiting.empty()) {
      const ArticleId at = waiting.back();
      waiting.pop_back();
      for (const Edge& edge : graph_.edges(at)) {
        if (seen.insert(edge.other).second) waiting.push_back(edge.other);
      }
    }
    return seen.size();
  }
  std::size_t edge_count(std::size_t i) { return graph_.edges(id(i)).size(); }

 private:
  static ArticleId id(std::size_t i) { return static_cast<ArticleId>(i) + 1; }
  const Press& press_;
  SignatureMaker maker_;
  MemoryGraph graph_;
  Relinker relinker_{graph_};
  std::map<ArticleId, std::vector<ArticleId>> story_of_;
};

std::vector<std::size_t> numbers(std::size_t n) {
  std::vector<std::size_t> out(n);
  for (std::size_t i = 0; i < n; ++i) out[i] = i;
  return out;
}

std::string linked_in_order(const Press& press, const std::vector<std::size_t>& order, std::size_t batch) {
  World world(press);
  for (std::size_t i = 0; i < order.size(); ++i) {
    world.add(order[i]);
    if ((i + 1) % batch == 0) world.settle();
  }
  world.settle();
  return world.dump(numbers(order.size()));
}

TEST(Relinker, AnyOrderAndAnyBatchesGiveTheSame) {
  const Press press(130, 7);
  std::vector<std::size_t> order = numbers(press.articles.size());
  const std::string expected = linked_in_order(press, order, order.size());
  std::mt19937 random(11);
  for (const std::size_t batch : {1U, 3U, 50U}) {
    std::shuffle(order.begin(), order.end(), random);
    EXPECT_EQ(linked_in_order(press, order, batch), expected) << "batches of " << batch;
  }
}

// More articles that are alike than a unit may have: units take articles from each other as articles come and go.
TEST(Relinker, StoriesFollowUnitsThatTakeArticlesFromEachOther) {
  for (const unsigned seed : {2U, 5U}) {
    const Press press(260, seed);
    std::vector<std::size_t> order = numbers(press.articles.size());
    World whole(press);
    for (const std::size_t i : order) whole.add(i);
    whole.settle();
    ASSERT_GT(whole.reached_from(0), kMaxUnit);
    std::mt19937 random(seed);
    std::shuffle(order.begin(), order.end(), random);
    World step_by_step(press);
    for (const std::size_t i : order) {
      step_by_step.add(i);
      step_by_step.settle();
      if (random() % 3 != 0) continue;
      step_by_step.remove(i);
      step_by_step.settle();
      step_by_step.add(i);
      if (random() % 2 == 0) step_by_step.settle();
    }
    step_by_step.settle();
    EXPECT_EQ(step_by_step.dump(numbers(order.size())), whole.dump(numbers(order.size()))) << "seed " << seed;
  }
}

TEST(Relinker, RemovedArticlesLeaveNoTrace) {
  const Press press(140, 3);
  std::vector<std::size_t> order = numbers(140);
  std::mt19937 random(5);
  std::shuffle(order.begin(), order.end(), random);
  const std::vector<std::size_t> gone(order.begin(), order.begin() + 45);
  std::vector<std::size_t> kept(order.begin() + 45, order.end());
  std::sort(kept.begin(), kept.end());

  World never(press);
  for (const std::size_t i : kept) never.add(i);
  never.settle();

  World removed(press);
  for (const std::size_t i : order) removed.add(i);
  removed.settle();
  for (const std::size_t i : gone) {
    removed.remove(i);
    if (i % 4 == 0) removed.settle();
  }
  removed.settle();
  EXPECT_EQ(removed.dump(kept), never.dump(kept));
}

TEST(Relinker, ChangingOneArticleTouchesOnlyItsUnit) {
  Press press(120, 9);
  model::Article lonely;
  lonely.id = "lonely";
  lonely.text = "Quibbleford opened its Zanderling aquarium; the Ockermann otters yawned at Wimborne.";
  lonely.sha256 = base::sha256_hex(lonely.text);
  press.articles.push_back(lonely);
  World world(press);
  for (std::size_t i = 0; i < 120; ++i) world.add(i);
  world.settle();
  const std::string before = world.dump(numbers(120));
  world.add(120);
  world.settle();
  EXPECT_EQ(world.dump(numbers(120)), before);
  EXPECT_EQ(world.edge_count(120), 0U);
}

TEST(Relinker, AWholeSetIsLinkedAsOneByOne) {
  const Press press(80, 21);
  std::vector<ArticleView> views;
  std::vector<std::string> names;
  for (const model::Article& article : press.articles) views.push_back({&article, &press.nothing});
  std::sort(views.begin(), views.end(), [](const ArticleView& a, const ArticleView& b) { return before(a, b); });
  for (const ArticleView& view : views) names.push_back(view.article->id);
  SignatureMaker maker({});
  const LinkedSet set = link_whole_set(views, names, maker);
  std::size_t members = 0;
  for (const model::Story& story : set.stories) members += story.articles.size();
  EXPECT_EQ(members, views.size());
  EXPECT_LT(set.stories.size(), 40U);
  EXPECT_FALSE(set.copies.empty());
  for (const model::Copy& copy : set.copies) {
    ASSERT_FALSE(copy.passages.empty());
    for (const model::SharedPassage& passage : copy.passages) {
      EXPECT_EQ(text::slice(views[copy.a].article->text, passage.in_a).size(), passage.in_a.size());
    }
  }
}

}  // namespace
}  // namespace dateline::link
