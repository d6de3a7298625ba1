#include "app/link_lists.h"

#include <algorithm>

namespace dateline::app {
namespace {

constexpr std::size_t kEntriesKept = std::size_t{1} << 20;  // 24 MiB, and as much again for their lists
constexpr std::uint8_t kFarthest = 16;  // times the limit: as far as a stretch grows to either side
constexpr std::size_t kWhole = 64;  // lists up to here are read whole at once; most hold one or two articles

bool stands_before(const std::pair<link::Position, link::ArticleId>& entry, link::Position position) { return entry.first < position; }

}  // namespace

bool LinkLists::covers(const Stretch& stretch, link::Position position, std::size_t limit) {
  if (stretch.whole()) return true;
  const auto at = std::lower_bound(stretch.entries.begin(), stretch.entries.end(), position, stands_before);
  const auto before = static_cast<std::size_t>(at - stretch.entries.begin());
  auto after = static_cast<std::size_t>(stretch.entries.end() - at);
  if (at != stretch.entries.end() && at->first == position) --after;
  return (stretch.from_begin || before >= limit) && (stretch.to_end || after >= limit);
}

bool LinkLists::holds_nothing() {
  if (!holds_nothing_) holds_nothing_ = store_.is_empty(list_);
  return *holds_nothing_;
}

void LinkLists::read_first(Stretch& stretch, std::uint64_t key) {
  listed_.clear();
  if (!holds_nothing()) store_.first(list_, key, kWhole + 1, listed_);
  stretch.from_begin = true;
  stretch.to_end = listed_.size() <= kWhole;
  for (const store::Listed& listed : listed_) stretch.entries.emplace_back(link::Position{listed.day, listed.tie}, listed.article);
}

void LinkLists::read(Stretch& stretch, std::uint64_t key, link::Position position, std::size_t limit) {
  entries_ -= stretch.entries.size();
  stretch.entries.clear();
  read_first(stretch, key);
  if (!stretch.to_end && !covers(stretch, position, limit)) {
    stretch.entries.clear();
    const auto take = [&stretch](const store::Listed& listed) { stretch.entries.emplace_back(link::Position{listed.day, listed.tie}, listed.article); };
    const std::size_t reach = stretch.reach * limit;
    std::vector<store::Listed> before = store_.before(list_, key, position.day, position.tie, reach);
    const std::vector<store::Listed> after = store_.from(list_, key, position.day, position.tie, reach + 1);
    std::for_each(before.rbegin(), before.rend(), take);
    std::for_each(after.begin(), after.end(), take);
    stretch.from_begin = before.size() < reach;
    stretch.to_end = after.size() < reach + 1;
  }
  if (const auto added = pending_of_.find(key); added != pending_of_.end()) {
    for (const Entry& entry : added->second) insert(stretch, entry);
  }
  entries_ += stretch.entries.size();
}

void LinkLists::expect(std::vector<std::uint64_t> keys) {
  if (holds_nothing()) return;
  const auto by_index = [](std::uint64_t a, std::uint64_t b) { return static_cast<std::int64_t>(a) < static_cast<std::int64_t>(b); };
  std::sort(keys.begin(), keys.end(), by_index);
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
  for (const std::uint64_t key : keys) {
    if (entries_ + stretches_.size() > kEntriesKept / 2) return;
    if (stretches_.count(key) != 0 || pending_of_.count(key) != 0) continue;
    Stretch first;
    read_first(first, key);
    if (!first.whole()) continue;  // what is wanted of it may lie anywhere
    entries_ += first.entries.size();
    stretches_.emplace(key, std::move(first));
  }
}

LinkLists::Stretch& LinkLists::around(std::uint64_t key, link::Position position, std::size_t limit) {
  if (entries_ + stretches_.size() > kEntriesKept) {
    flush();
    stretches_.clear();
    entries_ = 0;
  }
  const auto [at, fresh] = stretches_.try_emplace(key);
  Stretch& stretch = at->second;
  if (!fresh) {
    if (covers(stretch, position, limit)) return stretch;
    // Who is pushed out of whose reach is asked about places to both sides of the one that changed: a stretch that is asked about up to its edge was too
    // short, and grows; one that is asked about a place far away moves there.
    const bool inside = !stretch.entries.empty() && stretch.entries.front().first <= position && position <= stretch.entries.back().first;
    stretch.reach = inside ? std::min<std::uint8_t>(static_cast<std::uint8_t>(2 * stretch.reach), kFarthest) : Stretch().reach;
  }
  read(stretch, key, position, limit);
  return stretch;
}

bool LinkLists::insert(Stretch& stretch, const Entry& entry) {
  const auto at = std::lower_bound(stretch.entries.begin(), stretch.entries.end(), entry.first, stands_before);
  if ((at == stretch.entries.begin() && !stretch.from_begin) || (at == stretch.entries.end() && !stretch.to_end)) return false;
  stretch.entries.insert(at, entry);
  return true;
}

void LinkLists::add(std::uint64_t key, link::Position position, link::ArticleId article) {
  pending_.push_back({static_cast<std::int64_t>(key), {position, article}});
  const auto found = stretches_.find(key);
  const bool held = found != stretches_.end();
  if (!held || !found->second.whole()) pending_of_[key].emplace_back(position, article);
  if (held && insert(found->second, {position, article})) ++entries_;
}

void LinkLists::erase(std::uint64_t key, link::Position position) {
  flush();
  store_.unlist(list_, key, position.day, position.tie);
  const auto found = stretches_.find(key);
  if (found == stretches_.end()) return;
  std::vector<Entry>& entries = found->second.entries;
  const auto at = std::lower_bound(entries.begin(), entries.end(), position, stands_before);
  if (at == entries.end() || at->first != position) return;
  entries.erase(at);
  --entries_;
}

void LinkLists::find_near(std::uint64_t key, link::Position position, std::size_t limit, link::ListedNear& out) {
  out.before.clear();
  out.after.clear();
  const Stretch& stretch = around(key, position, limit);
  const auto at = std::lower_bound(stretch.entries.begin(), stretch.entries.end(), position, stands_before);
  for (auto down = at; down != stretch.entries.begin() && out.before.size() < limit;) out.before.push_back((--down)->second);
  auto up = at;
  if (up != stretch.entries.end() && up->first == position) ++up;
  for (; up != stretch.entries.end() && out.after.size() < limit; ++up) out.after.push_back(up->second);
}

bool LinkLists::within(std::uint64_t key, link::Position position, link::Position other, std::size_t limit) {
  const Stretch& stretch = around(key, position, limit);
  const auto place = [&stretch](link::Position of) { return std::lower_bound(stretch.entries.begin(), stretch.entries.end(), of, stands_before); };
  const auto to = place(other);
  if (to == stretch.entries.end() || to->first != other) return false;
  const auto from = place(position);
  if (to < from) return static_cast<std::size_t>(from - to) <= limit;
  auto steps = static_cast<std::size_t>(to - from);
  if (from->first != position) ++steps;  // `to` is no end, so `from` is none
  return steps > 0 && steps <= limit;
}

void LinkLists::flush() {
  std::sort(pending_.begin(), pending_.end(), [](const Row& a, const Row& b) { return a.key != b.key ? a.key < b.key : a.entry.first < b.entry.first; });
  for (const Row& row : pending_) store_.list(list_, static_cast<std::uint64_t>(row.key), row.entry.first.day, row.entry.first.tie, row.entry.second);
  if (!pending_.empty()) holds_nothing_ = false;
  pending_.clear();
  pending_of_.clear();
}

}  // namespace dateline::app
