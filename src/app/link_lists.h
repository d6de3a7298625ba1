// The stretches of the link index that a batch looks at, held in memory. Internal to src/app.
//
// A list orders articles by position; a batch asks again and again for who stands near a place in the same few lists. What is read of a list is one
// stretch without gaps; a place outside it makes another stretch take its place. New entries are kept back and written all at once, in the order
// of the index: in a large file every page of it is then read and written once a batch and not once an article.
// Lives as long as a transaction: what another process writes is not seen.
#pragma once

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

#include "link/graph.h"
#include "store/link_store.h"

namespace dateline::app {

class LinkLists {
 public:
  LinkLists(store::LinkStore& store, store::LinkList list) : store_(store), list_(list) {}

  // Reads the lists of these keys, in the order of the index, as far as there is room: they will be asked for.
  void expect(std::vector<std::uint64_t> keys);
  void add(std::uint64_t key, link::Position position, link::ArticleId article);
  void erase(std::uint64_t key, link::Position position);
  void find_near(std::uint64_t key, link::Position position, std::size_t limit, link::ListedNear& out);
  [[nodiscard]] link::ListedNear near(std::uint64_t key, link::Position position, std::size_t limit) {
    link::ListedNear out;
    find_near(key, position, limit, out);
    return out;
  }
  // Whether `other` is listed among the `limit` nearest before or after `position`.
  [[nodiscard]] bool within(std::uint64_t key, link::Position position, link::Position other, std::size_t limit);
  // Writes what was kept back.
  void flush();

 private:
  using Entry = std::pair<link::Position, link::ArticleId>;
  struct Stretch {
    std::vector<Entry> entries;  // by position
    bool from_begin = false;     // nothing is listed before it
    bool to_end = false;
    std::uint8_t reach = 2;      // times as far as asked for, so that neighbouring places find it read

    [[nodiscard]] bool whole() const { return from_begin && to_end; }
  };
  struct Row {
    std::int64_t key;  // as the store orders them
    Entry entry;
  };
  // The beginning of a list, which is all of most.
  void read_first(Stretch& stretch, std::uint64_t key);
  [[nodiscard]] bool holds_nothing();
  // A stretch that reaches `limit` entries to both sides of the position, or to an end of the list.
  Stretch& around(std::uint64_t key, link::Position position, std::size_t limit);
  void read(Stretch& stretch, std::uint64_t key, link::Position position, std::size_t limit);
  // Into its place, unless that may lie beyond what was read.
  static bool insert(Stretch& stretch, const Entry& entry);
  [[nodiscard]] static bool covers(const Stretch& stretch, link::Position position, std::size_t limit);

  store::LinkStore& store_;
  store::LinkList list_;
  std::unordered_map<std::uint64_t, Stretch> stretches_;
  std::vector<Row> pending_;  // added, and not written yet
  std::unordered_map<std::uint64_t, std::vector<Entry>> pending_of_;  // the same by key, of lists that are not held whole and may have to be read again
  std::vector<store::Listed> listed_;
  std::size_t entries_ = 0;
  std::optional<bool> holds_nothing_;  // the table, before what is pending; asked once
};

}  // namespace dateline::app
