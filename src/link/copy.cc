#include "link/copy.h"

#include <algorithm>
#include <numeric>
#include <set>


namespace dateline::link {
namespace {

using Words = std::vector<PrintedWord>;

constexpr std::size_t kBridge = 12;       // differing words between two runs of one passage
constexpr std::size_t kPassage = 12;      // words from which a run is no coincidence
constexpr std::size_t kSmallDifference = 3;  // words between two runs that count as one
constexpr std::size_t kMaxPassages = 200;
constexpr std::size_t kMaxTries = 32;     // places of one frequent run that are tried
constexpr std::size_t kHouseTail = 60;    // words at the end where an outlet puts what it prints everywhere
constexpr std::size_t kHouseHead = 15;

// Shares of a text's words that stand in the other, as seen in real agency reprints and their edits.
constexpr double kMostOfIt = 0.92;    // of one text: it holds little else
constexpr double kMuchOfBoth = 0.75;  // of both: versions of one text
constexpr double kPartOfIt = 0.32;    // of one text: built on the other, not only quoting it
constexpr double kAllOfIt = 0.98;

struct Run {
  std::size_t a = 0;
  std::size_t b = 0;
  std::size_t size = 0;
};

// Maximal shared runs, each word of either text in at most one, the longest match taken at every place of `a`.
std::vector<Run> shared_runs(const Words& a, const Words& b) {
  const std::vector<std::uint64_t> tiles = tile_hashes(a);
  const TileTable places(b);
  std::vector<Run> runs;
  std::vector<bool> taken(b.size());
  for (std::size_t i = 0; i < tiles.size();) {
    Run best;
    std::size_t tries = 0;
    places.visit_places(tiles[i], [&](std::size_t j) {
      std::size_t n = 0;
      while (i + n < a.size() && j + n < b.size() && a[i + n].hash == b[j + n].hash && !taken[j + n]) ++n;
      if (n > best.size) best = {i, j, n};
      return ++tries < kMaxTries;
    });
    if (best.size < kTile) {
      ++i;
      continue;
    }
    std::fill_n(taken.begin() + static_cast<std::ptrdiff_t>(best.b), best.size, true);
    runs.push_back(best);
    i += best.size;
  }
  return runs;
}

bool continues(const Run& left, const Run& right, std::size_t most) {
  return right.b >= left.b + left.size && right.a - (left.a + left.size) <= most && right.b - (left.b + left.size) <= most;
}

text::Span bytes(const Words& words, std::size_t at, std::size_t size) { return {words[at].span.begin, words[at + size - 1].span.end}; }

bool is_house_text(const Run& run, const CopyText& a, const CopyText& b) {
  if (a.article->outlet.empty() || a.article->outlet != b.article->outlet) return false;
  const bool tail = run.a + run.size + kHouseTail >= a.print->words.size() && run.b + run.size + kHouseTail >= b.print->words.size();
  const bool head = run.a < kHouseHead && run.b < kHouseHead;
  return (tail || head) && run.size < kHouseTail;
}

// Figures that were replaced word for word: between two runs of one passage, or at the edge of a run where the text goes on alike.
void find_changed(const CopyText& a, const CopyText& b, const std::vector<Run>& runs, model::Copy& copy) {
  const Words& x = a.print->words;
  const Words& y = b.print->words;
  std::set<std::pair<std::size_t, std::size_t>> places;
  const auto figures_at = [&](std::size_t i, std::size_t j) {
    return i < x.size() && j < y.size() && x[i].number && y[j].number && x[i].hash != y[j].hash;
  };
  const auto alike_at = [&](std::size_t i, std::size_t j) { return i < x.size() && j < y.size() && x[i].hash == y[j].hash; };
  for (std::size_t r = 0; r < runs.size(); ++r) {
    const Run& run = runs[r];
    const std::size_t i = run.a + run.size;
    const std::size_t j = run.b + run.size;
    if (figures_at(i, j) && alike_at(i + 1, j + 1)) places.emplace(i, j);
    if (run.a > 1 && run.b > 1 && figures_at(run.a - 1, run.b - 1) && alike_at(run.a - 2, run.b - 2)) places.emplace(run.a - 1, run.b - 1);
    if (r + 1 == runs.size() || !continues(run, runs[r + 1], kBridge) || runs[r + 1].a - i != runs[r + 1].b - j) continue;
    for (std::size_t k = 0; i + k < runs[r + 1].a; ++k) {
      if (figures_at(i + k, j + k)) places.emplace(i + k, j + k);
    }
  }
  for (const auto& [i, j] : places) {
    copy.changed.emplace_back(text::slice(a.article->text, x[i].span), text::slice(b.article->text, y[j].span));
  }
}

// Below zero if `a` came first, above if `b` did, zero if nothing tells.
int compare_origin(const model::Article& a, const model::Article& b) {
  const auto x = a.published.day();
  const auto y = b.published.day();
  if (x && y && *x != *y) return *x < *y ? -1 : 1;
  if (x && y && a.published.minute_of_day && b.published.minute_of_day && a.published.utc_offset_minutes == b.published.utc_offset_minutes &&
      *a.published.minute_of_day != *b.published.minute_of_day) {
    return *a.published.minute_of_day < *b.published.minute_of_day ? -1 : 1;
  }
  const bool a_credits_b = !a.agency.empty() && a.agency == b.outlet;
  const bool b_credits_a = !b.agency.empty() && b.agency == a.outlet;
  if (a_credits_b != b_credits_a) return b_credits_a ? -1 : 1;
  return 0;
}

model::CopyRelation judge(double a, double b, const CopyText& first, const CopyText& second, bool changed) {
  const double most = std::max(a, b);
  const double least = std::min(a, b);
  if (most < kPartOfIt) return model::CopyRelation::kQuotes;
  if (most < kMostOfIt && least < kMuchOfBoth) return model::CopyRelation::kMerged;
  if (changed && least >= kMuchOfBoth) return model::CopyRelation::kUpdated;
  const bool same_length = first.print->words.size() == second.print->words.size();
  if (most == 1 && least == 1 && same_length) return model::CopyRelation::kSame;
  const bool credited = !first.article->agency.empty() || !second.article->agency.empty();
  if (credited && most >= kMostOfIt) return model::CopyRelation::kWire;
  if (most >= kAllOfIt) return model::CopyRelation::kCut;
  return model::CopyRelation::kReworded;
}

// Laid out from the text that comes first in a fixed order, since the greedy layout is not symmetric.
std::optional<model::Copy> compare_ordered(const CopyText& a, const CopyText& b) {
  const std::vector<Run> runs = shared_runs(a.print->words, b.print->words);
  model::Copy copy;
  std::size_t shared = 0;
  std::size_t passage = 0;  // longest chain of runs with small differences between them
  std::size_t chain = 0;
  for (std::size_t r = 0; r < runs.size(); ++r) {
    const Run& run = runs[r];
    shared += run.size;
    if (is_house_text(run, a, b)) continue;
    chain = (r > 0 && continues(runs[r - 1], run, kSmallDifference) ? chain : 0) + run.size;
    passage = std::max(passage, chain);
    if (copy.passages.size() < kMaxPassages) {
      copy.passages.push_back({bytes(a.print->words, run.a, run.size), bytes(b.print->words, run.b, run.size)});
    }
  }
  const bool equal_words = a.print->words.size() == b.print->words.size() && !a.print->words.empty() &&
                           std::equal(a.print->words.begin(), a.print->words.end(), b.print->words.begin(), [](const auto& x, const auto& y) { return x.hash == y.hash; });
  if (equal_words && copy.passages.empty()) {  // shorter than a tile
    copy.passages.push_back({bytes(a.print->words, 0, a.print->words.size()), bytes(b.print->words, 0, b.print->words.size())});
    shared = a.print->words.size();
  } else if (passage < kPassage && !equal_words) {
    return std::nullopt;
  }
  find_changed(a, b, runs, copy);
  const double in_a = static_cast<double>(shared) / static_cast<double>(a.print->words.size());
  const double in_b = static_cast<double>(shared) / static_cast<double>(b.print->words.size());
  copy.share = std::max(in_a, in_b);
  copy.relation = judge(in_a, in_b, a, b, !copy.changed.empty());
  if (copy.relation == model::CopyRelation::kQuotes || copy.relation == model::CopyRelation::kMerged) copy.changed.clear();
  return copy;
}

}  // namespace

PrintedText read_printed(std::string_view text) { return {printed_words(text)}; }

bool PassageSearch::may_find(const PrintedText& other) const {
  if (other.words.size() < kPassage) return true;
  const std::vector<std::uint64_t> tiles = tile_hashes(other.words);
  std::size_t covered = 0;  // words that stand in any run
  std::size_t chain = 0;    // of these, since the last large gap
  std::size_t end = 0;      // of the last run
  for (std::size_t i = 0; i < tiles.size(); ++i) {
    if (!places_.has(tiles[i])) continue;
    if (i > end + kSmallDifference) chain = 0;
    const std::size_t more = i + kTile - std::max(i, end);
    chain += more;
    covered += more;
    end = i + kTile;
    // What an outlet prints everywhere, one run more, may stand between two runs that are counted as a chain.
    if (chain >= kPassage || covered >= kPassage + kTile) return true;
  }
  return false;
}

std::optional<model::Copy> compare_texts(const CopyText& first, const CopyText& second) {
  const model::Article& x = *first.article;
  const model::Article& y = *second.article;
  int order = compare_origin(x, y);
  if (order == 0) order = x.id != y.id ? (x.id < y.id ? -1 : 1) : (x.sha256 < y.sha256 ? -1 : 1);
  const bool first_is_a = order < 0;
  std::optional<model::Copy> copy = first_is_a ? compare_ordered(first, second) : compare_ordered(second, first);
  if (copy) {
    copy->a = first_is_a ? 0 : 1;
    copy->b = first_is_a ? 1 : 0;
  }
  return copy;
}

bool is_one_text(model::CopyRelation relation) noexcept { return relation != model::CopyRelation::kQuotes; }

std::vector<std::uint32_t> text_families(std::size_t count, const std::vector<model::Copy>& copies) {
  std::vector<std::uint32_t> family(count);
  std::iota(family.begin(), family.end(), 0U);
  const auto root = [&](std::uint32_t i) {
    while (family[i] != i) i = family[i] = family[family[i]];
    return i;
  };
  for (const model::Copy& copy : copies) {
    if (!is_one_text(copy.relation)) continue;
    const std::uint32_t a = root(copy.a);
    const std::uint32_t b = root(copy.b);
    family[std::max(a, b)] = std::min(a, b);  // the least index stays the root
  }
  for (std::uint32_t i = 0; i < count; ++i) family[i] = root(i);
  return family;
}

}  // namespace dateline::link
