// Is the word before an English verb form a subject that fits it: "officials say", "the law says", "Weller and Marsh say"?
//
// Forms that are as well nouns ("claims", "reports", "show") are told apart by number: a singular subject with a form in -s, a plural one without.
#pragma once

#include "extract/claim/reading.h"

namespace dateline::extract {

class EnglishSubject {
 public:
  EnglishSubject(const Reading& reading, const SentenceReading& sentence) : r_(reading), s_(sentence) {}

  // May what ends with token `last` be the subject of a form without -s? `first`: nothing stands before the form in its segment.
  [[nodiscard]] bool may_be_plural(std::uint32_t last, bool first) const;
  // "records", "people", not "analysis", "congress".
  [[nodiscard]] bool plural(std::uint32_t noun) const;
  // "[supporters] of the law hope": the noun that a chain of phrases with prepositions hangs on, else `last` itself.
  [[nodiscard]] std::uint32_t head_before(std::uint32_t last) const;
  // Nothing but a name stands before the form in its segment: "[Lena Ort] claims …".
  [[nodiscard]] bool is_whole_name(std::uint32_t last) const;

 private:
  [[nodiscard]] bool joined(std::uint32_t last) const;
  [[nodiscard]] std::uint32_t segment_begin(std::uint32_t token) const { return r_.segments[r_.segment_of(s_, token)].begin; }

  const Reading& r_;
  const SentenceReading& s_;
};

}  // namespace dateline::extract
