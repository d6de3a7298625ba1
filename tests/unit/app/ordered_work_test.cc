#include "app/ordered_work.h"

#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <stdexcept>
#include <thread>

namespace dateline::app {
namespace {

std::vector<int> squares(unsigned workers, int count) {
  int next = 0;
  std::vector<int> out;
  OrderedWork<int, int> work(workers, [](int n) {
    // The later items of each group are done first.
    std::this_thread::sleep_for(std::chrono::microseconds((7 - n % 7) * 50));
    return n * n;
  });
  work.run([&]() -> std::optional<int> { return next < count ? std::optional<int>(next++) : std::nullopt; }, [&](int n) { out.push_back(n); });
  return out;
}

TEST(OrderedWork, GivesTheSameInTheSameOrderWhateverTheNumberOfThreads) {
  const auto one = squares(1, 200);
  ASSERT_EQ(one.size(), 200U);
  for (int i = 0; i < 200; ++i) EXPECT_EQ(one[static_cast<std::size_t>(i)], i * i);
  EXPECT_EQ(squares(2, 200), one);
  EXPECT_EQ(squares(7, 200), one);
}

TEST(OrderedWork, NothingInNothingOut) { EXPECT_TRUE(squares(3, 0).empty()); }

// The most items that are read and not yet taken, where each weighs `weight`.
int most_under_way(UnderWay limit, std::size_t weight) {
  std::atomic<int> under_way{0};
  int most = 0;
  int next = 0;
  OrderedWork<int, int> work(2, [](int n) { return n; }, [weight](const int&) { return weight; }, limit);
  work.run(
      [&]() -> std::optional<int> {
        most = std::max(most, ++under_way);
        return next < 1000 ? std::optional<int>(next++) : std::nullopt;
      },
      [&](int) { --under_way; });
  EXPECT_EQ(next, 1000);
  return most;
}

TEST(OrderedWork, NeverHoldsMoreThanABoundedNumberOfItems) { EXPECT_LE(most_under_way({16, 1000000}, 1), 16 + 1); }

TEST(OrderedWork, NeverHoldsMoreThanABoundedWeight) {
  EXPECT_LE(most_under_way({1000, 100}, 20), 5 + 1);
  EXPECT_LE(most_under_way({1000, 100}, 5000), 1 + 1);  // one that outweighs the bound goes alone
}

TEST(OrderedWork, GoesOnWorkingWhileOneItemIsTaken) {
  std::atomic<int> worked{0};
  int next = 0;
  OrderedWork<int, int> work(1, [&](int n) {
    ++worked;
    return n;
  });
  work.run([&]() -> std::optional<int> { return next < 50 ? std::optional<int>(next++) : std::nullopt; },
           [&](int n) {
             while (n == 0 && worked < 50) std::this_thread::yield();
           });
  EXPECT_EQ(worked, 50);
}

TEST(OrderedWork, SaysWhenNothingComesIn) {
  std::atomic<bool> idle{false};
  int next = 0;
  std::vector<int> taken;
  OrderedWork<int, int> work(2, [](int n) { return n; });
  work.on_idle(std::chrono::milliseconds(1), [&] { idle = true; });
  work.run(
      [&]() -> std::optional<int> {
        while (next == 3 && !idle) std::this_thread::yield();  // a reader that waits for more
        return next < 5 ? std::optional<int>(next++) : std::nullopt;
      },
      [&](int n) { taken.push_back(n); });
  EXPECT_TRUE(idle);
  EXPECT_EQ(taken, (std::vector<int>{0, 1, 2, 3, 4}));
}

TEST(OrderedWork, AnExceptionComesOutInItsPlace) {
  int next = 0;
  int taken = 0;
  OrderedWork<int, int> work(3, [](int n) {
    if (n == 5) throw std::runtime_error("five");
    return n;
  });
  EXPECT_THROW(work.run([&]() -> std::optional<int> { return next < 100 ? std::optional<int>(next++) : std::nullopt; }, [&](int) { ++taken; }),
               std::runtime_error);
  EXPECT_EQ(taken, 5);
}

TEST(OrderedWork, AnExceptionOfReadingComesOutInItsPlace) {
  int next = 0;
  int taken = 0;
  OrderedWork<int, int> work(3, [](int n) { return n; });
  const auto read = [&]() -> std::optional<int> {
    if (next == 7) throw std::runtime_error("seven");
    return next++;
  };
  EXPECT_THROW(work.run(read, [&](int) { ++taken; }), std::runtime_error);
  EXPECT_EQ(taken, 7);
}

TEST(OrderedWork, AnExceptionOfTakingEndsTheThreads) {
  int next = 0;
  OrderedWork<int, int> work(3, [](int n) { return n; }, [](const int&) { return std::size_t{1}; }, {4, 4});
  EXPECT_THROW(work.run([&]() -> std::optional<int> { return next++; }, [](int n) { if (n == 9) throw std::runtime_error("nine"); }), std::runtime_error);
}

}  // namespace
}  // namespace dateline::app
