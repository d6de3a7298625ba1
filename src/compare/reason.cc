#include "compare/reason.h"

#include <algorithm>

namespace dateline::compare {
namespace {

constexpr std::size_t kMostNames = 5;

}  // namespace

std::string name_of(const Statement& statement) {
  return statement.speaker.named ? statement.speaker.name : "unnamed sources (" + statement.speaker.name + ")";
}

std::string cite(const Statement& statement) {
  std::string out = name_of(statement) + " (“" + statement.printed + "”";
  if (statement.day) out += ", " + calendar::to_iso(*statement.day);
  return out + ")";
}

std::string list_names(const std::vector<const Statement*>& statements) {
  std::vector<std::string> keys;
  std::vector<std::string> names;
  for (const Statement* statement : statements) {
    std::string name = name_of(*statement);
    if (std::find(keys.begin(), keys.end(), statement->speaker.key) != keys.end() || std::find(names.begin(), names.end(), name) != names.end()) continue;
    keys.push_back(statement->speaker.key);
    names.push_back(std::move(name));
  }
  std::string out;
  const std::size_t shown = std::min(names.size(), kMostNames);
  for (std::size_t i = 0; i < shown; ++i) {
    if (i > 0) out += i + 1 == names.size() ? " and " : ", ";
    out += names[i];
  }
  if (names.size() > shown) out += " and " + std::to_string(names.size() - shown) + " more";
  return out;
}

std::vector<model::ItemRef> evidence(const std::vector<const Statement*>& statements) {
  std::vector<model::ItemRef> out;
  for (const Statement* statement : statements) {
    if (statement->claim) out.push_back(*statement->claim);
  }
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

std::string count_text(const std::vector<const Statement*>& statements) {
  std::vector<Witness> witnesses;
  for (const Statement* statement : statements) witnesses.emplace_back(statement->speaker.key, statement->family);
  const std::uint32_t count = count_independent(std::move(witnesses));
  return std::to_string(count) + (count == 1 ? " independent witness" : " independent witnesses");
}

}  // namespace dateline::compare
