#include "app/revisions.h"

#include "app/lookup.h"
#include "compare/revision.h"

namespace dateline::app {
namespace {

std::string name_of(const Found& found) { return found.info.article.id + " (revision " + std::to_string(found.info.revision) + ")"; }

}  // namespace

base::Result<std::vector<report::ChangeRow>> revision_changes(Archive& archive, std::string_view word, std::string_view other) {
  auto first = look_up(archive, word);
  if (!first) return first.error();
  Found later = std::move(first).value();
  std::optional<Found> earlier;
  if (!other.empty()) {
    auto second = look_up(archive, other);
    if (!second) return second.error();
    earlier = std::move(later);
    later = std::move(second).value();
  } else {
    std::vector<Found> revisions = revisions_of(archive, later);
    for (std::size_t i = 0; i < revisions.size(); ++i) {
      if (revisions[i].info.id == later.info.id && i > 0) earlier = std::move(revisions[i - 1]);
    }
    // Named by what both revisions are called, the latest was found; asked for the first, the next is meant.
    if (!earlier && revisions.size() > 1) {
      earlier = std::move(revisions[0]);
      later = std::move(revisions[1]);
    }
  }
  if (!earlier) {
    base::Problem problem;
    problem.code = "one-revision";
    problem.message = "'" + std::string(word) + "' has only one revision; name a second article to compare it with";
    return problem;
  }
  std::vector<report::ChangeRow> out;
  for (compare::RevisionChange& change : compare::compare_revisions(earlier->record, later.record)) {
    report::ChangeRow row;
    row.what = std::move(change.what);
    row.kind = std::move(change.kind);
    row.before = std::move(change.before);
    row.after = std::move(change.after);
    row.earlier = name_of(*earlier);
    row.later = name_of(later);
    out.push_back(std::move(row));
  }
  return out;
}

}  // namespace dateline::app
