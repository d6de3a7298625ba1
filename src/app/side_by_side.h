// Pieces of work that do not touch each other, by several threads, the calling one among them. What comes of them must not depend on their order.
#pragma once

#include <atomic>
#include <cstddef>
#include <exception>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace dateline::app {

// one(0) … one(count - 1), each once; an exception of one of them is thrown on when all that were begun have ended.
inline void side_by_side(unsigned workers, std::size_t count, const std::function<void(std::size_t)>& one) {
  std::atomic<std::size_t> next{0};
  std::mutex mutex;
  std::exception_ptr failure;
  const auto serve = [&] {
    for (std::size_t i = next++; i < count; i = next++) {
      try {
        one(i);
      } catch (...) {
        const std::lock_guard lock(mutex);
        failure = std::current_exception();
        next = count;
      }
    }
  };
  std::vector<std::jthread> others;
  for (std::size_t i = 1; i < workers && i < count; ++i) others.emplace_back(serve);
  serve();
  others.clear();  // waits for them
  if (failure) std::rethrow_exception(failure);
}

}  // namespace dateline::app
