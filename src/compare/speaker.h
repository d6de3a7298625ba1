// Who stands behind a statement, and how many of those who do are independent of each other?
//
// A figure or event outside any claim is told by the agency that the article is credited to, else by the outlet itself; a claim attributed
// to an outlet or agency of the story ("the Harbour Ledger reports") is that outlet's own. A claim without a name ("reportedly") stands for its
// text alone. What an article has from another of the story by its own words ("the Ledger reports", "told the Ledger", or reported in such a
// claim) is that other's text, where that one tells of the same thing: citing adds no witness, whoever is quoted. Independent witnesses are the most statements that can be picked so that no two share
// a speaker or a text family: copies of one text count once, and so does one person quoted by ten outlets.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "compare/vocabulary.h"
#include "model/article_view.h"

namespace dateline::compare {

struct Speaker {
  std::string key;   // identity within the story
  std::string name;  // for people
  bool named = true; // false: "reportedly", nobody to come back to
  // Publishers of the story by number: the outlet and the agency of who printed it, and another one from whom the article has it by its own words.
  std::int32_t outlet = kNobody;
  std::int32_t agency = kNobody;
  std::int32_t cites = kNobody;

  static constexpr std::int32_t kNobody = -1;
};

class Speakers {
 public:
  // `source_uids[article][claim]` where linking has merged sources; may be empty. `families` has one entry per article, or none. With a vocabulary the
  // bodies that every story has but one of, where no name stands beside them ("the coastguard", "die Küstenwache"), are one speaker in all languages, with
  // those who speak for them ("a police spokesman"). "The commission" is the one commission that the article has heard before.
  Speakers(std::span<const model::ArticleView> articles, std::span<const std::uint32_t> families,
           std::span<const std::vector<std::string>> source_uids, const Vocabulary* vocabulary = nullptr);

  [[nodiscard]] Speaker of_claim(std::uint32_t article, std::uint32_t claim) const;
  [[nodiscard]] const Speaker& of_article(std::uint32_t article) const { return own_[article]; }
  [[nodiscard]] std::uint32_t family(std::uint32_t article) const noexcept { return families_.empty() ? article : families_[article]; }

 private:
  [[nodiscard]] Speaker who(std::uint32_t article, std::uint32_t claim) const;
  [[nodiscard]] Speaker who_alone(std::uint32_t article, std::uint32_t claim) const;
  [[nodiscard]] const std::string* body_spoken_for(std::uint32_t article, const model::Claim& told) const;
  [[nodiscard]] std::int32_t publisher(std::string_view name) const;
  [[nodiscard]] std::int32_t publisher_called(std::string_view folded) const;
  [[nodiscard]] std::int32_t cited(const Speaker& own, std::uint32_t article, std::uint32_t claim) const;

  std::span<const model::ArticleView> articles_;
  std::span<const std::uint32_t> families_;
  std::span<const std::vector<std::string>> uids_;
  const Vocabulary* vocabulary_;
  std::vector<std::string> publishers_;  // folded names of outlets and agencies of the story; sorted
  std::vector<Speaker> own_;             // of each article
  std::vector<std::vector<std::string>> names_;  // [article][claim]: its source's name as model::publisher_name has it
};

// (speaker key, text family) of each statement.
using Witness = std::pair<std::string, std::uint32_t>;
[[nodiscard]] std::uint32_t count_independent(std::vector<Witness> witnesses);

}  // namespace dateline::compare
