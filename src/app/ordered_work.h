// Work on many items with several threads, with results in the order of the items: what comes out never depends on the number of threads.
//
// The threads read (one at a time) and work, the calling thread takes. What is under way is bounded by number and by weight, so memory does not grow
// with the input; the bound is wide enough that the threads go on while the calling thread writes a batch. An exception of reading or of work is
// thrown on, in its place in the order.
#pragma once

#include <chrono>
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

// How much may be read and not yet taken. A single item may outweigh `weight`.
struct UnderWay {
  std::size_t items = 1024;
  std::size_t weight = std::size_t{64} << 20;
};

template <typename In, typename Out>
class OrderedWork {
 public:
  // Called by one thread at a time; nullopt, or an exception, is the end.
  using Next = std::function<std::optional<In>()>;
  using Work = std::function<Out(In)>;
  using Take = std::function<void(Out)>;
  using Weigh = std::function<std::size_t(const In&)>;

  OrderedWork(unsigned workers, Work work, Weigh weigh = [](const In&) { return std::size_t{0}; }, UnderWay limit = {})
      : workers_(workers), work_(std::move(work)), weigh_(std::move(weigh)), limit_(limit) {}
  // What the calling thread does when it has had nothing to take for so long; once before each result.
  void on_idle(std::chrono::milliseconds patience, std::function<void()> idle) {
    patience_ = patience;
    idle_ = std::move(idle);
  }
  OrderedWork(const OrderedWork&) = delete;
  OrderedWork& operator=(const OrderedWork&) = delete;

  ~OrderedWork() {
    {
      const std::lock_guard lock(mutex_);
      abandoned_ = true;
    }
    room_.notify_all();
    for (std::thread& thread : threads_) thread.join();
  }

  // Once.
  void run(const Next& next, const Take& take) {
    next_ = &next;
    for (unsigned i = 0; i < workers_; ++i) threads_.emplace_back([this] { serve(); });
    for (;;) {
      std::shared_ptr<Slot> slot;
      {
        std::unique_lock lock(mutex_);
        const auto ready = [this] { return under_way_.empty() ? ended_ : under_way_.front()->done; };
        if (idle_ && !done_.wait_for(lock, patience_, ready)) {
          lock.unlock();
          idle_();
          lock.lock();
        }
        done_.wait(lock, ready);
        if (under_way_.empty()) return;
        slot = std::move(under_way_.front());
        under_way_.pop_front();
        weight_ -= slot->weight;
      }
      room_.notify_one();
      if (slot->failure) std::rethrow_exception(slot->failure);
      take(std::move(*slot->out));
    }
  }

 private:
  struct Slot {
    std::size_t weight = 0;
    std::optional<Out> out;
    std::exception_ptr failure;
    bool done = false;
  };

  void serve() {
    std::optional<In> item;
    while (const std::shared_ptr<Slot> slot = read(item)) {
      try {
        slot->out.emplace(work_(std::move(*item)));
      } catch (...) {
        slot->failure = std::current_exception();
      }
      item.reset();
      finish(*slot);
    }
  }

  // The next item and its place in the order; null when there is nothing left to work on.
  std::shared_ptr<Slot> read(std::optional<In>& item) {
    const std::lock_guard reading(reading_);
    {
      std::unique_lock lock(mutex_);
      room_.wait(lock, [this] { return abandoned_ || ended_ || (under_way_.size() < limit_.items && weight_ < limit_.weight); });
      if (abandoned_ || ended_) return nullptr;
    }
    auto slot = std::make_shared<Slot>();
    try {
      item = (*next_)();
      if (item) slot->weight = weigh_(*item);
    } catch (...) {
      slot->failure = std::current_exception();
      slot->done = true;
      item.reset();
    }
    {
      const std::lock_guard lock(mutex_);
      ended_ = !item;
      if (item || slot->failure) under_way_.push_back(slot);
      weight_ += slot->weight;
    }
    if (item) return slot;
    done_.notify_all();
    room_.notify_all();
    return nullptr;
  }

  void finish(Slot& slot) {
    bool awaited = false;
    {
      const std::lock_guard lock(mutex_);
      slot.done = true;
      awaited = !under_way_.empty() && under_way_.front().get() == &slot;
    }
    if (awaited) done_.notify_all();
  }

  unsigned workers_;
  Work work_;
  Weigh weigh_;
  UnderWay limit_;
  std::chrono::milliseconds patience_{0};
  std::function<void()> idle_;
  const Next* next_ = nullptr;
  std::mutex reading_;  // held while an item is read and gets its place
  std::mutex mutex_;    // guards what follows
  std::condition_variable room_;
  std::condition_variable done_;
  std::deque<std::shared_ptr<Slot>> under_way_;
  std::size_t weight_ = 0;
  bool ended_ = false;
  bool abandoned_ = false;
  std::vector<std::thread> threads_;
};

}  // namespace dateline::app
