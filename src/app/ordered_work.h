// Work on many items with several threads, with results in the order of the items: what comes out never depends on the number of threads.
//
// The calling thread reads and takes, workers do what lies between; a bounded number of items is under way at any time, so memory does not
// grow with the input. An exception of a worker is thrown on, in its place in the order.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace dateline::app {

// Hardware threads for 0.
[[nodiscard]] inline unsigned worker_count(unsigned wanted) noexcept {
  if (wanted != 0) return wanted;
  const unsigned hardware = std::thread::hardware_concurrency();
  return hardware == 0 ? 1 : hardware;
}

template <typename In, typename Out>
class OrderedWork {
 public:
  using Next = std::function<std::optional<In>()>;
  using Work = std::function<Out(In)>;
  using Take = std::function<void(Out)>;

  OrderedWork(unsigned workers, Work work) : work_(std::move(work)), limit_(workers * 8U) {
    for (unsigned i = 0; i < workers; ++i) threads_.emplace_back([this] { serve(); });
  }
  OrderedWork(const OrderedWork&) = delete;
  OrderedWork& operator=(const OrderedWork&) = delete;

  ~OrderedWork() {
    {
      const std::lock_guard lock(mutex_);
      closed_ = true;
    }
    wake_.notify_all();
    for (std::thread& thread : threads_) thread.join();
  }

  void run(const Next& next, const Take& take) {
    std::deque<std::shared_ptr<Slot>> under_way;
    const auto take_first = [&] {
      const std::shared_ptr<Slot> slot = std::move(under_way.front());
      under_way.pop_front();
      {
        std::unique_lock lock(mutex_);
        done_.wait(lock, [&slot] { return slot->done; });
      }
      if (slot->failure) std::rethrow_exception(slot->failure);
      take(std::move(*slot->out));
    };
    while (std::optional<In> item = next()) {
      auto slot = std::make_shared<Slot>();
      slot->in.emplace(std::move(*item));
      under_way.push_back(slot);
      {
        const std::lock_guard lock(mutex_);
        waiting_.push_back(std::move(slot));
      }
      wake_.notify_one();
      if (under_way.size() >= limit_) take_first();
    }
    while (!under_way.empty()) take_first();
  }

 private:
  struct Slot {
    std::optional<In> in;
    std::optional<Out> out;
    std::exception_ptr failure;
    bool done = false;
  };

  void serve() {
    for (;;) {
      std::shared_ptr<Slot> slot;
      {
        std::unique_lock lock(mutex_);
        wake_.wait(lock, [this] { return closed_ || !waiting_.empty(); });
        if (closed_) return;
        slot = std::move(waiting_.front());
        waiting_.pop_front();
      }
      try {
        slot->out.emplace(work_(std::move(*slot->in)));
      } catch (...) {
        slot->failure = std::current_exception();
      }
      slot->in.reset();
      {
        const std::lock_guard lock(mutex_);
        slot->done = true;
      }
      done_.notify_all();
    }
  }

  Work work_;
  std::size_t limit_;
  std::mutex mutex_;
  std::condition_variable wake_;
  std::condition_variable done_;
  std::deque<std::shared_ptr<Slot>> waiting_;
  bool closed_ = false;
  std::vector<std::thread> threads_;
};

}  // namespace dateline::app
