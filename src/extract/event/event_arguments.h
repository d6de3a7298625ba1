// Who did it, to whom, and where?
//
// Phrases are names found by the entity finder and runs of content words; their role follows from position, case, preposition and passive.
// Only phrases of the trigger's own clause (or noun phrase) count. Refuses pronouns: who "he" is, the entities say.
#pragma once

#include <optional>
#include <vector>

#include "extract/event/sentence_view.h"

namespace dateline::extract {

struct EventArguments {
  std::vector<model::Actor> actors;  // in order of place
  std::optional<model::Place> place;
};

class ArgumentFinder {
 public:
  explicit ArgumentFinder(const SentenceView& view);
  // `told`: the words of another in which a verb stands with a subject of its own; nullptr for none. Who tells of it stands outside and took no part:
  // "Die Polizei teilte mit, die Täter hätten zwei Wachleute erschossen".
  [[nodiscard]] EventArguments find(std::uint32_t trigger, const text::Spans* told = nullptr) const;

 private:
  struct Chunk {
    std::uint32_t first = 0;  // tokens, both inclusive
    std::uint32_t last = 0;
    std::uint32_t named = kNone;        // index in SentenceView::named of the name that heads it
    std::uint32_t preposition = kNone;  // token
    std::uint32_t determiner = kNone;   // token
    bool genitive = false;              // hangs on the phrase before it
  };
  enum class Part { kAgent, kPatient, kRecipient };

  void cut();
  void open_chunk(std::uint32_t first, std::uint32_t last, std::uint32_t named);
  void verb(const Trigger& trigger, const text::Spans* told, EventArguments& out) const;
  void noun(const Trigger& trigger, EventArguments& out) const;
  void find_place(const Trigger& trigger, EventArguments& out) const;
  void add(std::uint32_t chunk, Part part, EventArguments& out) const;
  void add_joined(std::uint32_t chunk, Part part, EventArguments& out) const;
  [[nodiscard]] bool is_target(std::uint32_t chunk, const EventFamily& family) const;
  [[nodiscard]] bool is_passive(const Trigger& trigger) const;
  [[nodiscard]] bool joined(std::uint32_t left) const;
  [[nodiscard]] std::uint32_t first_chunk_from(std::uint32_t token) const;
  [[nodiscard]] std::uint32_t antecedent(std::uint32_t clause) const;

  const SentenceView& view_;
  std::vector<Chunk> chunks_;
};

}  // namespace dateline::extract
