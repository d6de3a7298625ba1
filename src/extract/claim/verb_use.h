// Where does a sentence use a verb of speech, and how: finite or not, negated, passive, under a modal, with which particle?
//
// Adjectives made from participles, nouns that look like verbs and infinitives with "zu"/"to" are left out: nobody speaks there.
#pragma once

#include <vector>

#include "extract/claim/reading.h"

namespace dateline::extract {

struct VerbUse {
  const CueVerb* verb = nullptr;
  CueForm form = CueForm::kFinite;
  std::uint32_t token = 0;     // the cue verb itself
  std::uint32_t finite = 0;    // the finite verb of the clause: the cue itself or its auxiliary or modal
  std::uint32_t group_begin = 0;  // English: first token of the verb group ("[has not] confirmed")
  std::uint32_t last = 0;      // last token of the verbal bracket: particle, participle or the verb itself
  std::vector<std::uint32_t> cue;  // all tokens that make the cue, ascending
  std::uint32_t segment = 0;   // of the finite verb
  bool verb_last = false;      // German subordinate clause
  bool passive = false;
  bool negated = false;
  bool neither = false;        // "neither confirmed nor denied", "weder bestätigt noch dementiert"
  bool wants = false;          // "wollte … bestätigen", "would not confirm"
  bool modal = false;
  bool to_infinitive = false;  // "zu sagen": in debates only
};

// All uses in the sentence, by place of the cue verb.
[[nodiscard]] std::vector<VerbUse> find_verb_uses(const Reading& reading, const SentenceReading& sentence);

}  // namespace dateline::extract
