#include "extract/claim/claim_finder.h"

#include <algorithm>

#include "extract/claim/answer_clause.h"
#include "extract/claim/claim_writer.h"
#include "extract/claim/continuation.h"
#include "extract/claim/phrase_claims.h"
#include "extract/claim/stance.h"
#include "text/utf8.h"

namespace dateline::extract {

struct ClaimFinder::Rules {
  Rules(const lang::Pack& pack, std::optional<base::Problem>& broken) : grammar(pack), cues(pack, broken), telling(pack, broken), sources(pack) {}
  Grammar grammar;
  CueLexicon cues;
  TellingWords telling;
  SourceWords sources;
};

namespace {

bool has_cue_token(const std::vector<Draft>& drafts, std::size_t from, std::uint32_t token) {
  for (std::size_t k = from; k < drafts.size(); ++k) {
    for (const TokenRange& range : drafts[k].cue) {
      if (range.contains(token)) return true;
    }
  }
  return false;
}

// A name, a pronoun, or a noun whose bearer speaks.
bool could_speak(const Reading& r, const SourceRanker& ranker, TokenRange source) {
  const NounPhraseReader phrases(r);
  const auto phrase = phrases.at(source.begin, source.end, false);
  if (!phrase) return true;
  if (phrase->name || phrase->pronoun) return !r.is(phrase->begin, class_bit(WordClass::kEmptySubject));
  return ranker.speaks(*phrase) || (phrase->head > phrase->begin && r.noun(phrase->head - 1)) || !r.grammar.verb_second || r.token(phrase->head).all_caps;
}

// "wies [den Vorwurf] zurück: …", "[Das] dementierte er: …", "denied [the charge]: …": what is denied, in the clause of the verb; what stands
// behind the colon is said against it.
TokenRange denied_object(const Reading& r, const VerbUse& use, const std::vector<TokenRange>& source) {
  const NounPhraseReader phrases(r);
  const Segment& home = r.segments[use.segment];
  const auto taken = [&](std::uint32_t begin, std::uint32_t end) {
    return std::any_of(source.begin(), source.end(), [&](const TokenRange& range) { return range.begin < end && begin < range.end; });
  };
  for (const TokenRange field : {TokenRange{use.finite + 1, home.end}, TokenRange{home.begin, use.finite}}) {
    for (std::uint32_t i = field.begin; i < field.end; ++i) {
      if (r.outer(i) && r.is(i, class_bit(WordClass::kDemonstrative)) && !(i + 1 < field.end && r.noun(i + 1)) && !taken(i, i + 1)) return {i, i + 1};
    }
    for (const NounPhrase& phrase : phrases.all(field, true)) {
      if (!phrase.governed && !phrase.time && !taken(phrase.begin, phrase.end)) return {phrase.begin, phrase.end};
    }
    if (!r.grammar.verb_second) break;
  }
  return {};
}

// "wie", "gerade", "es": an object that neither names nor points at anything.
bool empty_object(const Reading& r, const std::vector<TokenRange>& object) {
  if (!r.grammar.verb_second || object.size() != 1 || object.front().end - object.front().begin != 1) return false;
  const std::uint32_t word = object.front().begin;
  const ClassSet pointing = any_of(WordClass::kDemonstrative, WordClass::kObjectPronoun, WordClass::kRelative, WordClass::kDeterminer);
  return r.is(word, any_of(WordClass::kAdverb, WordClass::kWh, WordClass::kSubordinator)) && !r.is(word, pointing) && !r.noun(word);
}

// "schloss [zwei Mitglieder] aus": who is expelled is no matter that could be ruled out.
bool no_matter(const Reading& r, const VerbUse& use, const Content& content) {
  if (!use.verb->matter || content.pattern != Pattern::kObject) return false;
  for (const NounPhrase& phrase : NounPhraseReader(r).all(content.ranges.front(), false)) {
    if (phrase.pronoun) return false;
    const std::string noun = text::fold(r.text_of(phrase.head));
    return !r.grammar.may_be(noun) || r.grammar.speaks(noun);
  }
  return !r.is(content.ranges.front().begin, class_bit(WordClass::kDemonstrative));
}

void add_verb_claims(const Reading& r, const SentenceReading& s, std::uint32_t index, std::vector<Draft>& out) {
  const std::size_t first = out.size();
  const ContentFinder contents(r, s);
  const SourceRanker ranker(r, s);
  for (const VerbUse& use : find_verb_uses(r, s)) {
    if (has_cue_token(out, 0, use.token)) continue;
    if (is_answer_clause(r, s, r.segment_of(s, use.token))) {
      if (auto answer = answer_claim(r, s, index, use, out)) out.push_back(std::move(*answer));
      continue;
    }
    Content content = contents.of_verb(use);
    if (content.pattern == Pattern::kNone || content.pattern == Pattern::kObject) {
      if (Content behind = contents.next_sentence(use, index); behind.pattern != Pattern::kNone) content = std::move(behind);
    }
    if (content.ranges.empty()) content = contents.pointed_at(use, index);
    std::vector<std::uint32_t> cue = use.cue;
    // "wollte sich nicht äußern", "would not comment": what is declined is the speaking itself.
    const bool silent = use.negated && use.finite != use.token && (use.verb->only_negated || use.verb->negated == model::Stance::kDeclines);
    if (content.ranges.empty() && silent && !use.verb->comment && cue.size() > 1) {
      content.pattern = Pattern::kObject;
      content.ranges.push_back({use.token, use.token + 1});
      cue.erase(std::remove(cue.begin(), cue.end(), use.token), cue.end());
    }
    if (content.ranges.empty() || (content.pattern == Pattern::kObject && empty_object(r, content.ranges)) || no_matter(r, use, content)) continue;
    const bool strong = content.pattern != Pattern::kObject && content.pattern != Pattern::kPrepositional;
    if (use.verb->weak && !strong && !r.first_person) continue;
    if (use.verb->only_negated && !use.negated) continue;
    Draft d;
    d.sentence = index;
    d.anchor = use.token;
    d.cue = ranges_of(cue);
    d.content = content.ranges;
    d.stance = content.plan && !use.negated ? *use.verb->plan : stance_of(use);
    if (use.verb->past && d.stance == use.verb->stance && r.has(content.ranges.front(), class_bit(WordClass::kPast))) d.stance = *use.verb->past;
    d.konjunktiv = r.grammar.verb_second && r.is(use.finite, class_bit(WordClass::kKonjunktiv1)) && !use.verb_last;
    d.rule = "verb-" + std::string(to_string(content.pattern));
    d.confidence = strong ? 0.85 : 0.6;
    const auto pick = ranker.of_verb(use, content);
    if (pick && use.verb->evidence && !ranker.speaks(pick->phrase) && !pick->phrase.pronoun && !pick->phrase.name) {
      d.confidence = 0.6;  // "die Beispiele zeigen, dass …": nobody has said so
    } else if (pick) {
      d.source.push_back({pick->phrase.begin, pick->phrase.end});
      d.antecedent = pick->antecedent;
    } else if (!use.passive && !use.verb->impersonal && !use.to_infinitive) {
      // "X sagte A und forderte B", "…, adding that B": the speaker of the claim before it in the sentence.
      for (std::size_t k = out.size(); k-- > first;) {
        if (out[k].source.empty()) continue;
        d.source = out[k].source;
        d.antecedent = out[k].antecedent;
        break;
      }
    }
    // "Reports say …", "is said to …", "es heißt, …": nobody is named.
    const bool nobody = d.source.empty() && (use.verb->impersonal || (use.passive && !r.grammar.verb_second && !use.verb->told));
    const bool rumour = !d.source.empty() && d.source.front().end - d.source.front().begin == 1 && (d.source.front().end == use.finite || d.source.front().end == use.group_begin) && r.is(d.source.front().begin, class_bit(WordClass::kRumour));
    if ((nobody || rumour) && d.stance == model::Stance::kAsserts && strong) {
      d.hearsay = true;
      d.stance = model::Stance::kReports;
    }
    if (content.pattern == Pattern::kColon && d.stance == model::Stance::kDenies && !use.passive) {
      if (const TokenRange object = denied_object(r, use, d.source); !object.empty()) {
        Draft denial = d;
        denial.content = {object};
        denial.rule = "verb-object";
        out.push_back(std::move(denial));
      }
      d.stance = model::Stance::kAsserts;
    }
    // An object without anybody who could say so is no claim.
    if (!strong && !r.first_person && (d.source.empty() || !could_speak(r, ranker, d.source.front()))) continue;
    out.push_back(std::move(d));
  }
}

// "The fragments found at the site come from …, said Holloway": what begins with the cue of another claim and goes over its source is not said by the
// fragments that were found.
void drop_swallowers(std::vector<Draft>& own) {
  const auto swallows = [&](const Draft& one) {
    if (one.content.empty() || one.cue.empty()) return false;
    const TokenRange said = one.content.front();
    return std::any_of(own.begin(), own.end(), [&](const Draft& other) {
      return &other != &one && !other.cue.empty() && !other.source.empty() && other.cue.front().begin == said.begin && other.source.front().begin >= said.begin && other.source.front().end <= said.end &&
             !other.content.empty() && other.content.front().begin < said.begin && one.cue.front().begin >= other.content.front().begin && one.cue.front().begin < said.begin;
    });
  };
  std::vector<bool> drop(own.size());
  for (std::size_t i = 0; i < own.size(); ++i) drop[i] = swallows(own[i]);
  std::size_t at = 0;
  std::erase_if(own, [&](const Draft&) { return drop[at++]; });
}

}  // namespace

ClaimFinder::ClaimFinder(const lang::Pack& pack, std::optional<base::Problem>& broken) : rules_(std::make_unique<Rules>(pack, broken)) {}
ClaimFinder::~ClaimFinder() = default;

std::vector<model::Claim> ClaimFinder::find(const Analysis& analysis, const model::Extraction& found) const {
  const Reading reading(analysis, rules_->grammar, rules_->cues);
  std::vector<Draft> drafts;
  std::vector<Draft> own;
  for (std::uint32_t i = 0; i < reading.sentences.size(); ++i) {
    const SentenceReading& sentence = reading.sentences[i];
    own.clear();
    const PhraseClaims phrases(reading, sentence, i);
    phrases.express(own);
    add_verb_claims(reading, sentence, i, own);
    phrases.adjectives(own);
    phrases.around_phrases(own);
    phrases.nouns(own);
    drop_swallowers(own);
    std::stable_sort(own.begin(), own.end(), [](const Draft& a, const Draft& b) { return a.anchor < b.anchor; });
    for (Draft& draft : own) drafts.push_back(std::move(draft));
  }
  add_continuations(reading, drafts);
  return write_claims(reading, rules_->telling, rules_->sources, found, std::move(drafts));
}

}  // namespace dateline::extract
