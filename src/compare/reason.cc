#include "compare/reason.h"

#include <algorithm>

#include "wording/words.h"

namespace dateline::compare {
namespace {

constexpr std::size_t kMostNames = 5;

// The claims of the statements, sorted, each once.
std::vector<model::ItemRef> evidence(const Statements& statements) {
  std::vector<model::ItemRef> out;
  for (const Statement* statement : statements) {
    if (statement->claim) out.push_back(*statement->claim);
  }
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

}  // namespace

model::Finding make_finding(model::FindingKind kind, const wording::Reason& reason, const Statements& behind) {
  return {kind, wording::in_words(reason, wording::Words::of("en"), true), wording::encode(reason), evidence(behind)};
}

wording::Voice voice(const Statement& statement) {
  return {statement.speaker.name, statement.speaker.named, statement.printed,
          statement.day ? calendar::to_iso(*statement.day) : std::string()};
}

wording::Clause clause(std::string form, const Statements& statements) {
  wording::Clause out;
  out.form = std::move(form);
  for (const Statement* statement : statements) out.voices.push_back(voice(*statement));
  return out;
}

wording::Clause clause_of_all(std::string form, const Statements& statements) {
  wording::Clause out;
  out.form = std::move(form);
  std::vector<std::string> keys;
  std::vector<std::pair<std::string, bool>> names;
  for (const Statement* statement : statements) {
    std::pair<std::string, bool> name{statement->speaker.name, statement->speaker.named};
    if (std::find(keys.begin(), keys.end(), statement->speaker.key) != keys.end() ||
        std::find(names.begin(), names.end(), name) != names.end())
      continue;
    keys.push_back(statement->speaker.key);
    names.push_back(std::move(name));
    if (names.size() > kMostNames) {
      ++out.more;
    } else {
      out.voices.push_back(voice(*statement));
    }
  }
  return out;
}

}  // namespace dateline::compare
