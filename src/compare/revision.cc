#include "compare/revision.h"

#include <algorithm>
#include <map>

namespace dateline::compare {
namespace {

std::string words(const model::Record& record, const text::Spans& spans) {
  std::string out;
  for (const text::Span& span : spans) {
    if (!out.empty()) out += " … ";
    out += text::slice(record.article.text, span);
  }
  return out;
}

// An item: what it is compared by, and what is shown of it.
struct Entry {
  std::string key;
  std::string shown;
};

// Those of `a` whose key is not in `b`, counting repetitions.
std::vector<Entry> without(const std::vector<Entry>& a, const std::vector<Entry>& b) {
  std::map<std::string, std::size_t> there;
  for (const Entry& entry : b) ++there[entry.key];
  std::vector<Entry> out;
  for (const Entry& entry : a) {
    const auto found = there.find(entry.key);
    if (found != there.end() && found->second > 0) {
      --found->second;
    } else {
      out.push_back(entry);
    }
  }
  return out;
}

void add_differences(std::vector<RevisionChange>& out, const char* what, const std::vector<Entry>& earlier, const std::vector<Entry>& later) {
  for (const Entry& entry : without(earlier, later)) out.push_back({what, "vanished", entry.shown, {}});
  for (const Entry& entry : without(later, earlier)) out.push_back({what, "appeared", {}, entry.shown});
}

std::vector<Entry> claims_of(const model::Record& record, bool quotations) {
  std::vector<Entry> out;
  for (const model::Claim& claim : record.extraction.claims) {
    if ((claim.type == model::SpeechType::kDirect) != quotations) continue;
    const std::string source = claim.source_name.empty() ? "nobody named" : claim.source_name;
    const std::string content = words(record, claim.content);
    const std::string stance(model::to_string(claim.stance));
    out.push_back({source + "\n" + stance + "\n" + content, source + " " + stance + ": " + content});
  }
  return out;
}

struct Figure {
  std::string kind;  // concept and scope
  std::string value;
  std::string shown;
};

std::vector<Figure> figures_of(const model::Record& record) {
  std::vector<Figure> out;
  for (const model::Quantity& q : record.extraction.quantities) {
    const auto bound = [](const std::optional<double>& b) { return b ? std::to_string(*b) : std::string("open"); };
    const std::string concept_id = q.concept_id.empty() ? q.unit : q.concept_id;
    if (concept_id.empty()) continue;
    out.push_back({concept_id + "\n" + q.scope, bound(q.low) + "\n" + bound(q.high) + "\n" + std::string(model::to_string(q.qualifier)) + (q.negated ? "\nnot" : ""),
                   words(record, {q.span})});
  }
  return out;
}

void compare_figures(std::vector<RevisionChange>& out, const model::Record& earlier, const model::Record& later) {
  std::map<std::string, std::pair<std::vector<Entry>, std::vector<Entry>>> kinds;
  for (const Figure& figure : figures_of(earlier)) kinds[figure.kind].first.push_back({figure.value, figure.shown});
  for (const Figure& figure : figures_of(later)) kinds[figure.kind].second.push_back({figure.value, figure.shown});
  for (const auto& [kind, sides] : kinds) {
    const auto vanished = without(sides.first, sides.second);
    const auto appeared = without(sides.second, sides.first);
    if (vanished.size() == 1 && appeared.size() == 1) {
      out.push_back({"figure", "changed", vanished.front().shown, appeared.front().shown});
      continue;
    }
    for (const Entry& entry : vanished) out.push_back({"figure", "vanished", entry.shown, {}});
    for (const Entry& entry : appeared) out.push_back({"figure", "appeared", {}, entry.shown});
  }
}

std::vector<Entry> dates_of(const model::Record& record) {
  std::vector<Entry> out;
  for (const model::Timex& timex : record.extraction.timexes) {
    if (timex.edtf.empty()) continue;
    out.push_back({timex.edtf, words(record, {timex.span}) + " (" + timex.edtf + ")"});
  }
  return out;
}

}  // namespace

std::vector<RevisionChange> compare_revisions(const model::Record& earlier, const model::Record& later) {
  std::vector<RevisionChange> out;
  const auto compare_text = [&out](const char* what, const std::string& before, const std::string& after) {
    if (before != after) out.push_back({what, before.empty() ? "appeared" : after.empty() ? "vanished" : "changed", before, after});
  };
  compare_text("title", earlier.article.title, later.article.title);
  compare_text("published", earlier.article.published.edtf, later.article.published.edtf);
  compare_figures(out, earlier, later);
  add_differences(out, "claim", claims_of(earlier, false), claims_of(later, false));
  add_differences(out, "quotation", claims_of(earlier, true), claims_of(later, true));
  add_differences(out, "date", dates_of(earlier), dates_of(later));
  return out;
}

}  // namespace dateline::compare
