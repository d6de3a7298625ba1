// What is a source called that has no name of its own: which officials, whose lawyer, in the nominative?
#pragma once

#include <string>

#include "extract/claim/reading.h"
#include "extract/claim/source_words.h"
#include "model/extraction.h"

namespace dateline::extract {

class SourceNaming {
 public:
  SourceNaming(const Reading& reading, const SourceWords& words, const model::Extraction& found) : r_(reading), words_(words), found_(found) {}

  // The group that the source is, by its head: "Officials [from the coast guard]", "[Senior Russian] officials" are officials; null if it is none.
  [[nodiscard]] const model::Entity* group_at_head(text::Span source) const;
  // "Flughafen [München]", "the [Leith] ferry company": says where, not who.
  [[nodiscard]] bool only_a_place(const model::Entity& entity, text::Span source) const;
  // The words of [begin, end) without determiner and possessive.
  [[nodiscard]] std::string printed(text::Span source) const;
  // The name of what the source mentions: a group with the words that say which one, others as they are known.
  [[nodiscard]] std::string name(const model::Entity& entity, text::Span source) const;
  // "His lawyer": named by whose lawyer it is, where one person or body alone can be meant.
  void tell_owner(text::Span source, model::Claim& claim) const;

 private:
  [[nodiscard]] std::string in_nominative(std::uint32_t first, std::uint32_t name, std::string phrase) const;
  [[nodiscard]] std::uint32_t first_that_tells(std::uint32_t first, std::uint32_t limit) const;
  [[nodiscard]] const model::Entity* owner(std::uint32_t token, std::uint8_t whom) const;
  [[nodiscard]] bool somebody_unnamed(std::uint32_t begin, std::uint32_t end) const;

  const Reading& r_;
  const SourceWords& words_;
  const model::Extraction& found_;
};

}  // namespace dateline::extract
