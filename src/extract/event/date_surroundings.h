// What stands around the dates of a sentence, as far as it tells whose they are: prepositions, verbs of saying, other
// verbs, the ends of a noun's phrase.
//
// Questions about a sentence only; who gets which date is decided in event_time.cc. Indices are those of SentenceView.
#pragma once

#include "extract/event/sentence_view.h"

namespace dateline::extract {

inline constexpr std::uint32_t kDateReach = 40;  // tokens between a verb and its date

class DateSurroundings {
 public:
  static constexpr int kFar = 1 << 20;

  explicit DateSurroundings(const SentenceView& view) : view_(view) {}

  // Ends the phrase of a noun before it.
  [[nodiscard]] bool stops_phrase(std::uint32_t i, std::uint32_t clause) const;
  [[nodiscard]] bool is_genitive_mark(std::uint32_t i) const;
  // "the toll of [last week]'s floods": the date is that of the noun behind it, and of no other.
  [[nodiscard]] bool owns_noun(std::uint32_t dated) const;
  // "signed the ratification on Saturday" dates the signing, "killed in an attack on Saturday" the attack, "der Angriff
  // vom Samstag" the attack, "hat das Abkommen im Juni unterzeichnet" the signing, "verurteilte den Einmarsch im
  // Februar" the invasion.
  [[nodiscard]] bool phrase_owns(const Trigger& noun, std::uint32_t dated) const;
  // The preposition that governs a noun's phrase; kNone for a subject or object.
  [[nodiscard]] std::uint32_t governor(const Trigger& noun) const;
  [[nodiscard]] bool cotemporal(const Trigger& noun) const;
  // The date tells when somebody said so: "police said on Monday", "said Monday it had …".
  [[nodiscard]] bool absorbed_by_saying(std::uint32_t dated, const Trigger& verb) const;
  // How far a verb is from the date; kFar: it cannot be its date.
  [[nodiscard]] int cost(std::uint32_t dated, std::uint32_t t) const;
  // The clause whose verb a date can date: its own, or the one around an aside. kNone if its own clause has no event
  // verb.
  [[nodiscard]] std::uint32_t home(std::uint32_t dated) const;
  // The small word in front of a date; articles and adverbs between them are passed over.
  [[nodiscard]] std::uint32_t word_before(std::uint32_t dated) const;
  // "between the 8th and the 13th", "von Montag bis Mittwoch": both ends of one stretch.
  [[nodiscard]] bool joined(std::uint32_t left) const;

 private:
  [[nodiscard]] bool is(std::uint32_t token, Role role) const { return view_.is(token, role); }
  // Verbs about an event rather than of one: the date that follows is the event's.
  [[nodiscard]] static bool takes_a_stand(model::EventClass event_class);
  [[nodiscard]] bool is_auxiliary(std::uint32_t i) const;
  // No verb of the clause stands before the date.
  [[nodiscard]] bool fronted(std::uint32_t dated) const;
  // The verb has an auxiliary of its own behind the conjunction, or is finite itself: it does not share the first
  // verb's.
  [[nodiscard]] bool own_group(const Trigger& verb) const;
  [[nodiscard]] bool verb_before(const DatedSpan& date, std::uint32_t except) const;
  [[nodiscard]] bool verb_after(const DatedSpan& date, std::uint32_t except) const;
  [[nodiscard]] bool has_verb(std::uint32_t clause, const DatedSpan& date) const;

  const SentenceView& view_;
};

}  // namespace dateline::extract
