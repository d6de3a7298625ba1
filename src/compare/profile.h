// What a text is about as weighted features, and how like each other two of them are.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "compare/feature.h"
#include "compare/feature_table.h"

namespace dateline::compare {

// Weighted features, sorted by feature, each once.
struct Weighted {
  Feature feature = 0;
  double weight = 0;
};
using Profile = std::vector<Weighted>;

// Sorts; of a feature that comes twice the larger weight stays.
void normalise(Profile& profile);
// 0–1; 0 if either is empty.
[[nodiscard]] double cosine(const Profile& a, const Profile& b) noexcept;
// The cosine, less where few features are shared: one word in common is no common subject.
[[nodiscard]] double likeness(const Profile& a, const Profile& b) noexcept;

// Many profiles to be compared with one at a time. Only features that both have cost anything, and what is added up is
// added up in the order of the features, as for two alone: the answers are the same to the last bit.
class ProfileIndex {
 public:
  // Normalised profiles, which must outlive the index.
  explicit ProfileIndex(std::vector<const Profile*> profiles);

  // From now on the answers are about this profile and each of the index.
  void compare_with(const Profile& one);
  // … about the index's own profile `own` and each behind it. Asked in ascending order of `own`, and for each once.
  void compare_with_later(std::size_t own);

  [[nodiscard]] double cosine_of(std::size_t other) const noexcept;
  [[nodiscard]] double likeness_of(std::size_t other) const noexcept;
  // How many features the two have in common.
  [[nodiscard]] std::uint32_t shared_with(std::size_t other) const noexcept { return sums_[other].shared; }

 private:
  struct Posting {
    std::uint32_t owner = 0;
    double weight = 0;
  };
  struct Row {  // of a feature, in postings_
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
  };
  struct Sum {
    double dot = 0;
    std::uint32_t shared = 0;
  };
  void add(const Weighted& entry, const Row& row) noexcept;

  std::vector<const Profile*> profiles_;
  std::vector<double> squares_;         // of each profile's length
  std::vector<std::uint32_t> numbers_;  // of the features of all profiles, one profile behind the other
  std::vector<std::uint32_t> first_;    // of each profile, in numbers_
  FeatureTable features_;
  std::vector<Row> rows_;          // by number of the feature; begins behind the profiles that are done with
  std::vector<Posting> postings_;  // of a feature in order of owner
  std::vector<Sum> sums_;          // by profile
  double square_ = 0;              // of the length of the profile compared
  std::size_t size_ = 0;           // its features
};

}  // namespace dateline::compare
