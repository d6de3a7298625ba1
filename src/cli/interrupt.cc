#include "cli/interrupt.h"

#include <atomic>
#include <csignal>

namespace dateline::cli {
namespace {

std::atomic<int> signal_caught{0};
static_assert(std::atomic<int>::is_always_lock_free);  // a signal handler may do nothing else

constexpr int kSignals[] = {SIGINT, SIGTERM};

void handle(int number) { signal_caught = number; }

}  // namespace

Interrupt::Interrupt() {
  signal_caught = 0;
  for (const int number : kSignals) {
    struct sigaction before {};
    // A program started in the background has SIGINT ignored, and keeps it so.
    if (::sigaction(number, nullptr, &before) == 0 && before.sa_handler == SIG_IGN) continue;
    struct sigaction action {};
    action.sa_handler = handle;
    action.sa_flags = static_cast<int>(SA_RESETHAND);
    ::sigaction(number, &action, nullptr);
  }
}

Interrupt::~Interrupt() {
  for (const int number : kSignals) {
    struct sigaction now {};
    if (::sigaction(number, nullptr, &now) == 0 && now.sa_handler == handle) std::signal(number, SIG_DFL);
  }
}

bool Interrupt::asked() noexcept { return signal_caught != 0; }

int Interrupt::exit_status() noexcept { return 128 + signal_caught; }

}  // namespace dateline::cli
