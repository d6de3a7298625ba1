#include "compare/profile.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace dateline::compare {
namespace {

constexpr double kLoneWord = 0.67;
constexpr double kOneOfSeveral = 0.4;
// Every shared feature is worth half of what is left to a whole, and three are a whole where there are so many.
constexpr double kTwoOfSeveral = (1 - 0.25) / (1 - 0.125);

double square_of(const Profile& profile) noexcept {
  double out = 0;
  for (const Weighted& entry : profile) out += entry.weight * entry.weight;
  return out;
}

double cosine_from(double dot, double aa, double bb) noexcept {
  return aa > 0 && bb > 0 ? dot / std::sqrt(aa * bb) : 0;
}

double likeness_from(double cosine, std::uint32_t shared, std::size_t smaller) noexcept {
  // One word in common is the theme of the story ("the ferry"), not the question, unless one side has no other.
  if (shared == 1) return cosine * (smaller == 1 ? kLoneWord : kOneOfSeveral);
  return shared == 2 && smaller > 2 ? cosine * kTwoOfSeveral : cosine;
}

struct Overlap {
  double cosine = 0;
  std::uint32_t shared = 0;
};

Overlap overlap(const Profile& a, const Profile& b) noexcept {
  double dot = 0;
  Overlap out;
  for (auto x = a.begin(), y = b.begin(); x != a.end() && y != b.end();) {
    if (x->feature < y->feature) {
      ++x;
    } else if (y->feature < x->feature) {
      ++y;
    } else {
      dot += x->weight * y->weight;
      ++out.shared;
      ++x;
      ++y;
    }
  }
  if (out.shared > 0) out.cosine = cosine_from(dot, square_of(a), square_of(b));
  return out;
}

}  // namespace

void normalise(Profile& profile) {
  std::sort(profile.begin(), profile.end(), [](const Weighted& a, const Weighted& b) {
    return a.feature != b.feature ? a.feature < b.feature : a.weight > b.weight;
  });
  profile.erase(std::unique(profile.begin(), profile.end(),
                            [](const Weighted& a, const Weighted& b) { return a.feature == b.feature; }),
                profile.end());
}

double cosine(const Profile& a, const Profile& b) noexcept { return overlap(a, b).cosine; }

double likeness(const Profile& a, const Profile& b) noexcept {
  const Overlap both = overlap(a, b);
  return likeness_from(both.cosine, both.shared, std::min(a.size(), b.size()));
}

ProfileIndex::ProfileIndex(std::vector<const Profile*> profiles)
    : profiles_(std::move(profiles)), sums_(profiles_.size()) {
  std::size_t entries = 0;
  for (const Profile* profile : profiles_) entries += profile->size();
  numbers_.reserve(entries);
  first_.reserve(profiles_.size());
  squares_.reserve(profiles_.size());
  for (const Profile* profile : profiles_) {
    first_.push_back(static_cast<std::uint32_t>(numbers_.size()));
    squares_.push_back(square_of(*profile));
    for (const Weighted& entry : *profile) {
      const std::uint32_t number = features_.add(entry.feature);
      if (number == rows_.size()) rows_.emplace_back();
      ++rows_[number].end;
      numbers_.push_back(number);
    }
  }
  std::uint32_t begin = 0;
  for (Row& row : rows_) {
    const std::uint32_t size = row.end;
    row.begin = row.end = begin;
    begin += size;
  }
  postings_.resize(entries);
  for (std::uint32_t owner = 0; owner < profiles_.size(); ++owner) {
    std::uint32_t at = first_[owner];
    for (const Weighted& entry : *profiles_[owner]) postings_[rows_[numbers_[at++]].end++] = {owner, entry.weight};
  }
}

void ProfileIndex::add(const Weighted& entry, const Row& row) noexcept {
  for (std::uint32_t at = row.begin; at < row.end; ++at) {
    Sum& sum = sums_[postings_[at].owner];
    sum.dot += entry.weight * postings_[at].weight;
    ++sum.shared;
  }
}

void ProfileIndex::compare_with(const Profile& one) {
  std::fill(sums_.begin(), sums_.end(), Sum());
  square_ = square_of(one);
  size_ = one.size();
  for (const Weighted& entry : one) {
    if (const std::uint32_t number = features_.find(entry.feature); number != FeatureTable::kAbsent)
      add(entry, rows_[number]);
  }
}

void ProfileIndex::compare_with_later(std::size_t own) {
  std::fill(sums_.begin() + static_cast<std::ptrdiff_t>(own), sums_.end(), Sum());
  square_ = squares_[own];
  size_ = profiles_[own]->size();
  std::uint32_t at = first_[own];
  for (const Weighted& entry : *profiles_[own]) {
    Row& row = rows_[numbers_[at++]];
    ++row.begin;  // its own posting is the first that is left
    add(entry, row);
  }
}

double ProfileIndex::cosine_of(std::size_t other) const noexcept {
  const Sum& sum = sums_[other];
  return sum.shared == 0 ? 0 : cosine_from(sum.dot, square_, squares_[other]);
}

double ProfileIndex::likeness_of(std::size_t other) const noexcept {
  return likeness_from(cosine_of(other), sums_[other].shared, std::min(size_, profiles_[other]->size()));
}

}  // namespace dateline::compare
