// Looking after a database: what is in it, is it sound?
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace dateline::store {

class Database;

struct DatabaseInfo {
  int version = 0;
  std::uint64_t bytes = 0;
  std::vector<std::pair<std::string, std::uint64_t>> counts;  // "articles", "revisions", "outlets", "claims" …
  std::vector<std::pair<std::string, std::uint64_t>> packs;   // "dateline 0.1.0, de-3f2a91c0d4e5" and its articles
};

[[nodiscard]] DatabaseInfo look_into(const Database& database);

// One sentence a fault; empty for a sound database. Checks the file, the references, that the text indexes are complete, and that every piece of
// evidence stands in its article where it is said to stand. `quick` leaves out what reads every page.
[[nodiscard]] std::vector<std::string> find_faults(Database& database, bool quick);

}  // namespace dateline::store
