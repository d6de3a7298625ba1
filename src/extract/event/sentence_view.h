// One sentence with its clauses, time expressions, names and event words: what the questions about a trigger (when? whether? who?) share.
//
// Clauses are found from punctuation and opening words alone: a comma or bracket ends a segment, a conjunction or relative word opens a
// subordinate clause, the next segment without one returns to the clause above. That is less than a parse and costs one pass. Token indices
// are those of the article's layout; everything per token is stored from the sentence's first token on.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "extract/analysis.h"
#include "extract/event/event_vocabulary.h"
#include "model/extraction.h"

namespace dateline::extract {

inline constexpr std::uint32_t kNone = 0xffffffffU;

enum class ClauseKind : std::uint8_t { kMain, kSubordinate, kRelative, kConditional, kAside };

struct Clause {
  ClauseKind kind = ClauseKind::kMain;
  std::uint32_t parent = kNone;
  std::uint32_t opener = kNone;  // token that opened it
};

// A word or phrase that tells of an event, as it stands here.
struct Trigger {
  std::uint32_t first = 0;  // tokens, both inclusive
  std::uint32_t last = 0;
  std::uint32_t particle = kNone;  // token of a separated verb particle
  std::uint32_t family = 0;
  Form form = kFinite;
  bool compound = false;
};

// A time expression with days.
struct DatedSpan {
  std::uint32_t timex = 0;  // index in Extraction::timexes
  std::uint32_t first = 0;  // tokens, both inclusive
  std::uint32_t last = 0;
};

struct NamedSpan {
  std::uint32_t entity = 0;  // index in Extraction::entities
  std::uint32_t first = 0;
  std::uint32_t last = 0;
};

class SentenceView {
 public:
  SentenceView(const Analysis& article, const EventVocabulary& words, const model::Extraction& so_far) : analysis(&article), vocabulary(&words), found(&so_far) {}

  // Moves to a sentence; sentences must be visited in order (the lists of timexes and entities are walked once).
  void move_to(std::uint32_t sentence);

  [[nodiscard]] bool is(std::uint32_t token, Role role) const noexcept { return vocabulary->is(analysis->words[token], role); }
  [[nodiscard]] const text::Token& token(std::uint32_t index) const noexcept { return analysis->layout.tokens[index]; }
  [[nodiscard]] char mark(std::uint32_t index) const noexcept { return token(index).mark; }
  [[nodiscard]] bool is_word(std::uint32_t index) const noexcept { return token(index).kind == text::TokenKind::kWord; }
  [[nodiscard]] std::uint32_t clause_of(std::uint32_t index) const noexcept { return clause_[index - first]; }
  [[nodiscard]] std::uint32_t segment_of(std::uint32_t index) const noexcept { return segment_[index - first]; }
  // Index in triggers / dated / named of what covers the token; kNone if nothing does.
  [[nodiscard]] std::uint32_t trigger_at(std::uint32_t index) const noexcept { return trigger_[index - first]; }
  [[nodiscard]] std::uint32_t dated_at(std::uint32_t index) const noexcept { return dated_of_[index - first]; }
  // Inside any time expression, lengths and habits included: "drei Tagen".
  [[nodiscard]] bool in_timex(std::uint32_t index) const noexcept { return in_timex_[index - first]; }
  [[nodiscard]] std::uint32_t named_at(std::uint32_t index) const noexcept { return named_of_[index - first]; }
  // The kinds of [event-agent] that the token names, one bit each, and the list of [event-object] rules of an object that it begins; 0 and kNone for
  // most. Every trigger asks about the same tokens: looked up once.
  [[nodiscard]] std::uint32_t agents_at(std::uint32_t index) const {
    const std::uint32_t known = agents_[index - first];
    return known != kUnasked ? known : ask_agents(index);
  }
  [[nodiscard]] std::uint32_t objects_at(std::uint32_t index) const {
    const std::uint32_t known = objects_[index - first];
    return known != kUnasked ? known : ask_objects(index);
  }
  // First word of the sentence or of a quotation or headline part: its capital says nothing.
  [[nodiscard]] bool starts_phrase(std::uint32_t index) const noexcept;
  // The word before `index` in the sentence that is no adverb, at most three steps back; kNone at the start or at a punctuation mark.
  [[nodiscard]] std::uint32_t before(std::uint32_t index) const noexcept;
  // True if no trigger word at all stands in the sentence.
  void set_triggers(std::vector<Trigger> list);
  [[nodiscard]] const EventFamily& family(const Trigger& trigger) const noexcept { return vocabulary->family(trigger.family); }
  // A verb that heads its clause or a part of it, as opposed to nouns and attributes.
  [[nodiscard]] static bool is_verbal(const Trigger& trigger) noexcept { return trigger.form != kNoun && trigger.form != kAttributive; }

  const Analysis* analysis;
  const EventVocabulary* vocabulary;
  const model::Extraction* found;
  std::uint32_t first = 0;  // tokens [first, end)
  std::uint32_t end = 0;
  text::Span span;
  std::vector<Clause> clauses;
  std::vector<DatedSpan> dated;
  std::vector<NamedSpan> named;
  std::vector<Trigger> triggers;

 private:
  static constexpr std::uint32_t kUnasked = 0xfffffffeU;

  void cut_clauses();
  std::uint32_t ask_agents(std::uint32_t index) const;
  std::uint32_t ask_objects(std::uint32_t index) const;
  [[nodiscard]] std::string_view folded(std::uint32_t index) const;
  [[nodiscard]] std::optional<ClauseKind> opens(std::uint32_t index, bool after_mark) const;
  [[nodiscard]] bool segment_closes_like_a_clause(std::uint32_t index) const;

  std::vector<std::uint32_t> clause_;
  std::vector<std::uint32_t> segment_;
  std::vector<std::uint32_t> trigger_;
  std::vector<std::uint32_t> dated_of_;
  std::vector<bool> in_timex_;
  std::vector<std::uint32_t> named_of_;
  mutable std::vector<std::uint32_t> agents_;
  mutable std::vector<std::uint32_t> objects_;
  mutable std::string folded_;
  std::size_t next_timex_ = 0;
  std::size_t next_entity_ = 0;
};

}  // namespace dateline::extract
