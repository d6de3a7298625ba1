#include "app/link_lists.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>

#include "store/database.h"
#include "support/temp_dir.h"

namespace dateline::app {
namespace {

using link::ArticleId;
using link::Position;

// What the lists must say, kept as plainly as can be.
class Plain {
 public:
  void add(std::uint64_t key, Position position, ArticleId article) { lists_[key][position] = article; }
  void erase(std::uint64_t key, Position position) { lists_[key].erase(position); }
  link::ListedNear near(std::uint64_t key, Position position, std::size_t limit) {
    link::ListedNear out;
    const auto& list = lists_[key];
    for (auto down = list.lower_bound(position); down != list.begin() && out.before.size() < limit;) out.before.push_back((--down)->second);
    for (auto up = list.upper_bound(position); up != list.end() && out.after.size() < limit; ++up) out.after.push_back(up->second);
    return out;
  }
  bool within(std::uint64_t key, Position position, Position other, std::size_t limit) {
    const auto found = lists_[key].find(other);
    if (found == lists_[key].end()) return false;
    const link::ListedNear there = near(key, position, limit);
    for (const auto* side : {&there.before, &there.after}) {
      if (std::find(side->begin(), side->end(), found->second) != side->end()) return true;
    }
    return false;
  }
  Position any(std::uint64_t key, std::mt19937& random) {
    const auto& list = lists_[key];
    if (list.empty()) return {};
    return std::next(list.begin(), static_cast<std::ptrdiff_t>(random() % list.size()))->first;
  }

 private:
  std::map<std::uint64_t, std::map<Position, ArticleId>> lists_;
};

TEST(LinkLists, SaysWhatTheIndexHoldsThroughAnyChanges) {
  const testing_support::TempDir folder;
  store::Database database = store::Database::open_or_create(folder.file("lists.db"));
  std::mt19937 random(3);
  Plain plain;
  ArticleId next = 1;
  for (int round = 0; round < 4; ++round) {  // each round begins with nothing in memory, as each batch does
    store::Transaction transaction(database);
    store::LinkStore store(database);
    LinkLists lists(store, store::LinkList::kKeys);
    for (int step = 0; step < 1500; ++step) {
      // One list that is long, some that are short, one at either end of what a key can be.
      const std::uint64_t keys[] = {7, 7, 7, 7, 8, 9, 0, ~std::uint64_t{0}};
      const std::uint64_t key = keys[random() % 8];
      const Position position{static_cast<std::int32_t>(random() % 200), static_cast<std::int64_t>(random()) - 2000000000};
      const std::size_t limit = random() % 2 == 0 ? 32 : 5;
      switch (random() % 7) {
        case 0: case 1: case 2:
          if (random() % 2 == 0) { ASSERT_EQ(lists.near(key, position, limit).before, plain.near(key, position, limit).before); }
          lists.add(key, position, next);
          plain.add(key, position, next++);
          break;
        case 6: lists.expect({key, 9, 0, key, 5}); break;  // whatever is foreseen changes nothing
        case 3: {
          const Position gone = plain.any(key, random);
          lists.erase(key, gone);
          plain.erase(key, gone);
          break;
        }
        case 4: {
          const Position at = random() % 2 == 0 ? position : plain.any(key, random);
          const link::ListedNear expected = plain.near(key, at, limit);
          const link::ListedNear got = lists.near(key, at, limit);
          ASSERT_EQ(got.before, expected.before);
          ASSERT_EQ(got.after, expected.after);
          break;
        }
        default: {
          const Position a = plain.any(key, random);
          const Position b = plain.any(key, random);
          if (a != b) { ASSERT_EQ(lists.within(key, a, b, limit), plain.within(key, a, b, limit)); }
          ASSERT_EQ(lists.within(key, position, b, limit), plain.within(key, position, b, limit));
        }
      }
    }
    lists.flush();
    transaction.commit();
  }
}

TEST(LinkLists, AnEmptyListHasNoNeighbours) {
  const testing_support::TempDir folder;
  store::Database database = store::Database::open_or_create(folder.file("lists.db"));
  store::LinkStore store(database);
  LinkLists lists(store, store::LinkList::kPrints);
  EXPECT_TRUE(lists.near(1, {3, 4}, 16).before.empty());
  EXPECT_TRUE(lists.near(1, {3, 4}, 16).after.empty());
  EXPECT_FALSE(lists.within(1, {3, 4}, {3, 5}, 16));
}

}  // namespace
}  // namespace dateline::app
