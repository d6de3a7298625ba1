#include "extract/claim/continuation.h"

#include <algorithm>
#include <optional>

#include "extract/claim/source_ranker.h"

namespace dateline::extract {
namespace {

using WC = WordClass;
constexpr std::uint32_t kFarthestSource = 4;   // sentences back to the last named speaker
constexpr std::uint32_t kLongQuote = 5;        // words: a quotation that is no term or title
constexpr std::uint32_t kJoinWindow = 12;       // sentences back to the claim that a quotation goes on with
constexpr double kSureReport = 0.7;            // confidence of clauses and phrases; objects are below
constexpr double kMostlyQuoted = 0.75;         // share of quoted words that makes a sentence a quotation

class Continuer {
 public:
  Continuer(const Reading& reading, std::vector<Draft>& drafts) : r_(reading), drafts_(drafts) {}

  void run() {
    mark_covered();
    std::vector<Draft> out;
    std::size_t next = 0;
    for (std::uint32_t s = 0; s < r_.sentences.size(); ++s) {
      const bool own = next < drafts_.size() && drafts_[next].sentence == s;
      while (next < drafts_.size() && drafts_[next].sentence == s) {
        out.push_back(std::move(drafts_[next]));
        ++next;
      }
      if (own) {
        if (!whole_sentence(s, out)) note_last(out);  // what he reports of others does not make them speak
        continue;
      }
      sentence(s, out);
    }
    drafts_ = std::move(out);
  }

 private:
  void mark_covered() {
    covered_.assign(r_.size(), false);
    for (const Draft& d : drafts_) {
      for (const TokenRange& range : d.content) {
        for (std::uint32_t i = range.begin; i < range.end; ++i) covered_[i] = true;
      }
    }
  }

  // "Er habe nie behauptet, dass …": when every verb of speech is itself in the Konjunktiv, the sentence goes on with the last speaker's words.
  bool whole_sentence(std::uint32_t index, std::vector<Draft>& out) {
    const SentenceReading& s = r_.sentences[index];
    for (std::size_t k = out.size(); k-- > 0 && out[k].sentence == index;) {
      if (!out[k].konjunktiv) return false;
    }
    if (r_.has({s.begin, s.stop}, class_bit(WC::kFirstPerson))) return false;
    const auto from = konjunktiv(s, false);
    if (!from || *from > s.begin) return false;
    const bool near = !speaker_.empty() && index - speaker_sentence_ <= kFarthestSource;
    go_on(index, {s.begin, s.stop}, near, "konjunktiv", out);
    // The frame stands before what it holds.
    for (std::size_t k = out.size() - 1; k > 0 && out[k - 1].sentence == index; --k) std::swap(out[k - 1], out[k]);
    return true;
  }

  // The last claim with a speaker, and the sentence it reaches to.
  void note_last(const std::vector<Draft>& out) {
    for (std::size_t k = out.size(); k-- > 0 && out[k].sentence == out.back().sentence;) {
      const Draft& d = out[k];
      if (d.source.empty() || d.hearsay) continue;
      speaker_ = d.source;
      speaker_sentence_ = d.sentence;
      const bool facts = d.stance == model::Stance::kAsserts || d.stance == model::Stance::kConfirms || d.stance == model::Stance::kAlleges || d.stance == model::Stance::kAccuses || d.stance == model::Stance::kReports;
      told_facts_ = facts && d.confidence >= kSureReport && !r_.quoted(d.content.front().begin);
      for (const TokenRange& range : d.content) {
        if (!range.empty()) speaker_sentence_ = std::max(speaker_sentence_, r_.sentence_of(range.end - 1));
      }
      return;
    }
  }

  void sentence(std::uint32_t index, std::vector<Draft>& out) {
    const SentenceReading& s = r_.sentences[index];
    std::uint32_t words = 0;
    std::uint32_t quoted = 0;
    std::uint32_t covered = 0;
    bool first_person = false;
    const Quote* longest = nullptr;
    for (std::uint32_t i = s.begin; i < s.end; ++i) {
      if (r_.token(i).kind == text::TokenKind::kPunctuation) continue;
      ++words;
      covered += covered_[i] ? 1U : 0U;
      if (const Quote* quote = r_.quote_at(i)) {
        ++quoted;
        if (longest == nullptr || quote->words > longest->words) longest = quote;
        continue;
      }
      first_person = first_person || r_.is(i, class_bit(WC::kFirstPerson));
    }
    if (words == 0 || covered * 2 > words) return;
    const bool near = !speaker_.empty() && index - speaker_sentence_ <= kFarthestSource;
    const bool next_door = !speaker_.empty() && index - speaker_sentence_ <= 1;
    if (quoted >= kMostlyQuoted * words && quoted >= 3) {
      quotation(index, s, near, out);
      return;
    }
    if (r_.grammar.verb_second && !first_person) {
      if (const auto from = konjunktiv(s, next_door && same_paragraph(index))) {
        if (*from <= s.begin) {
          go_on(index, {s.begin, s.stop}, near, "konjunktiv", out);
        } else {
          inner(index, s, *from, near, out);
        }
        return;
      }
      if (const auto modal = evidential_will(s)) {
        Draft d;
        d.sentence = index;
        d.anchor = *modal;
        d.content.push_back({s.begin, s.stop});
        d.rule = "evidential-will";
        d.confidence = 0.6;
        d.stance = model::Stance::kAlleges;
        const Segment& segment = r_.segments[r_.segment_of(s, *modal)];
        if (const auto subject = SourceRanker(r_, s).subject({segment.begin, *modal})) {
          d.source.push_back({subject->begin, subject->end});
          d.cue.push_back({*modal, *modal + 1});
          d.content = {{*modal + 1, s.stop}};
          out.push_back(std::move(d));
          cover(out.back().content.front());
          note_last(out);
          return;
        }
      }
      if (hearsay_modal(s)) {
        const std::size_t before = out.size();
        go_on(index, {s.begin, s.stop}, next_door && same_paragraph(index) && told_facts_, "hearsay-modal", out);
        for (std::size_t k = before; k < out.size(); ++k) {
          out[k].hearsay = true;
          out[k].stance = model::Stance::kReports;
        }
        return;
      }
    }
    if (longest != nullptr && longest->words >= kLongQuote && longest->first >= s.begin && clause_in(*longest)) mixed(index, s, *longest, near, out);
  }

  // Where reported speech in the Konjunktiv begins: the sentence, or the first clause in the Konjunktiv behind an indicative one.
  std::optional<std::uint32_t> konjunktiv(const SentenceReading& s, bool weak_counts) const {
    bool indicative = false;
    bool weak = false;
    for (std::uint32_t j = s.first_segment; j < s.end_segment; ++j) {
      const Segment& segment = r_.segments[j];
      bool here = false;
      bool as_if = false;
      bool own_indicative = false;
      for (std::uint32_t i = segment.begin; i < segment.end; ++i) {
        if (!r_.outer(i)) continue;
        if (r_.is(i, class_bit(WC::kPredicative))) as_if = true;
        if (!r_.lower_word(i)) continue;
        if (r_.is(i, class_bit(WC::kKonjunktiv1)) && !as_if) here = true;
        if (r_.is(i, class_bit(WC::kKonjunktiv2))) weak = weak || !indicative;
        if (r_.is(i, any_of(WC::kHave, WC::kBe, WC::kBecome, WC::kModal, WC::kFinite)) && !r_.is(i, any_of(WC::kKonjunktiv1, WC::kKonjunktiv2)) && (r_.text_of(i).back() != 'n' || i + 1 < segment.end)) own_indicative = true;
      }
      if (here) return indicative ? segment.begin : s.begin;
      std::uint32_t first = segment.begin;
      while (first < segment.end && r_.token(first).kind == text::TokenKind::kPunctuation) ++first;
      const bool main = !r_.is(first, any_of(WC::kSubordinator, WC::kComplementiser)) && !(j > s.first_segment && r_.is(first, class_bit(WC::kRelative)));
      indicative = indicative || (own_indicative && main);
    }
    if (weak && weak_counts) return s.begin;
    return std::nullopt;
  }

  // "X verteidigt sich, er habe nichts gewusst": the clause in the Konjunktiv is the subject's.
  void inner(std::uint32_t index, const SentenceReading& s, std::uint32_t from, bool near, std::vector<Draft>& out) {
    Draft d;
    d.sentence = index;
    d.anchor = from;
    d.content.push_back({from, s.stop});
    d.rule = "konjunktiv-clause";
    d.confidence = 0.55;
    const SourceRanker ranker(r_, s);
    if (const auto subject = ranker.subject({s.begin, from})) {
      d.source.push_back({subject->begin, subject->end});
    } else if (near) {
      d.source = speaker_;
      d.carried_over = true;
    }
    cover(d.content.front());
    out.push_back(std::move(d));
    note_last(out);
  }

  // Titles have no finite verb and begin with a capital; what somebody says has one or begins within a sentence.
  bool clause_in(const Quote& quote) const {
    if (quote.first + 1 < quote.last && r_.lower_word(quote.first + 1)) return true;
    for (std::uint32_t i = quote.first + 1; i < quote.last; ++i) {
      if (r_.finite(i)) return true;
    }
    return false;
  }

  // "soll … gestiegen sein", "sollen … verletzt haben": with a perfect infinitive it is hearsay, and so is a state that began earlier ("soll es seit Herbst
  // Gespräche geben"); plans and duties have the simple infinitive, or a term ("soll bis Mai fertiggestellt sein").
  bool hearsay_modal(const SentenceReading& s) const {
    for (std::uint32_t i = s.begin; i < s.stop; ++i) {
      if (!r_.outer(i) || !r_.is(i, class_bit(WC::kHearsayModal)) || (r_.token(i).capitalised && i != s.begin)) continue;
      const std::uint32_t last = verbal_end(s, i);
      if (last < i + 2 || !r_.lower_word(last)) continue;
      const TokenRange clause{r_.segments[r_.segment_of(s, i)].begin, last};
      const std::string_view before = r_.text_of(last - 1);
      const bool participle = r_.lower_word(last - 1) && (before.back() == 't' || before.back() == 'n');
      if (participle && r_.is(last, class_bit(WC::kHave))) return true;
      if (participle && r_.is(last, class_bit(WC::kPerfectBe)) && (r_.is(last - 1, any_of(WC::kBe, WC::kBecome)) || !r_.has(clause, class_bit(WC::kUntil)))) return true;
      if (r_.is(last, class_bit(WC::kOrigin)) || (r_.is(last, class_bit(WC::kIdentity)) && r_.has(clause, class_bit(WC::kReflexive)))) return true;
      if (r_.is(last, class_bit(WC::kStative)) && r_.has(clause, class_bit(WC::kSince)) && !r_.has(clause, class_bit(WC::kUntil))) return true;
    }
    return false;
  }

  // "Der Zeuge will den Wagen gesehen haben": the present of "wollen" with a perfect infinitive tells what its subject says of itself; with a term it is a plan.
  std::optional<std::uint32_t> evidential_will(const SentenceReading& s) const {
    const Segment& segment = r_.segments[s.first_segment];
    for (std::uint32_t i = segment.begin + 1; i < segment.end; ++i) {
      if (!r_.outer(i) || !r_.is(i, class_bit(WC::kWant)) || r_.is(i, any_of(WC::kPast, WC::kKonjunktiv1, WC::kKonjunktiv2)) || !r_.lower_word(i)) continue;
      const std::uint32_t last = verbal_end(s, i);
      if (last < i + 3 || !r_.lower_word(last) || !r_.lower_word(last - 1) || !r_.is(last, class_bit(WC::kHave))) return std::nullopt;
      const char ending = r_.text_of(last - 1).back();
      const bool participle = (ending == 't' || ending == 'n') && r_.classes[last - 1] == 0;
      if (!participle || r_.has({segment.begin, last}, class_bit(WC::kUntil))) return std::nullopt;
      return i;
    }
    return std::nullopt;
  }

  // The last word of the clause of a modal: over appositions and other insertions, up to the next clause.
  std::uint32_t verbal_end(const SentenceReading& s, std::uint32_t modal) const {
    std::uint32_t end = modal;
    for (std::uint32_t j = r_.segment_of(s, modal); j < s.end_segment; ++j) {
      const Segment& segment = r_.segments[j];
      const std::uint32_t from = std::max(segment.begin, modal + 1);
      const std::uint32_t bracket = segment.end - std::min(segment.end - segment.begin, 2U);  // participle and auxiliary
      if (j > r_.segment_of(s, modal) && (segment.opened_by != ',' || r_.is(from, any_of(WC::kSubordinator, WC::kComplementiser)) || r_.has_finite({from, bracket}))) break;
      for (std::uint32_t k = from; k < segment.end; ++k) {
        if (r_.outer(k) && k > from && r_.is(k, class_bit(WC::kConjunction)) && r_.is(k - 1, any_of(WC::kHave, WC::kPerfectBe))) return k - 1;
        if (r_.is_word(k)) end = k;
      }
    }
    return end;
  }

  bool same_paragraph(std::uint32_t index) const { return index > 0 && r_.sentences[index].paragraph == r_.sentences[index - 1].paragraph; }

  void quotation(std::uint32_t index, const SentenceReading& s, bool near, std::vector<Draft>& out) {
    const Quote* quote = r_.quote_at(s.begin);
    if (quote == nullptr) {
      // Hans Maier: „…“
      const Segment& lead = r_.segments[s.first_segment];
      if (s.end_segment - s.first_segment > 1 && r_.segments[s.first_segment + 1].opened_by == ':') {
        if (const auto name = SourceRanker(r_, s).subject({lead.begin, lead.end})) {
          Draft d;
          d.sentence = index;
          d.anchor = lead.end;
          d.source.push_back({name->begin, name->end});
          const std::uint32_t from = r_.segments[s.first_segment + 1].begin;
          const Quote* speech = r_.quote_at(from);
          d.content.push_back({from, speech != nullptr ? std::max(speech->last + 1, s.stop) : s.stop});
          d.rule = "name-colon";
          d.confidence = 0.7;
          cover(d.content.front());
          out.push_back(std::move(d));
          note_last(out);
          return;
        }
      }
    }
    TokenRange range{s.begin, s.end};
    if (quote != nullptr) range = {std::max(quote->first, s.begin), std::max(quote->last + 1, s.stop)};
    // English: “A,” said X. “B.” is one claim; German counts the second quotation by itself.
    for (std::size_t k = out.size(); !r_.grammar.verb_second && k-- > 0 && out[k].sentence + kJoinWindow >= index;) {
      Draft& before = out[k];
      if (before.content.empty() || before.content.back().end > s.begin || !r_.quoted(before.content.front().begin)) continue;
      const std::uint32_t reach = std::max(before.sentence, r_.sentence_of(before.content.back().end - 1));
      if (reach + 1 < index) continue;
      before.content.push_back(range);
      cover(range);
      speaker_sentence_ = r_.sentence_of(range.end - 1);
      if (!before.source.empty()) speaker_ = before.source;
      return;
    }
    go_on(index, range, near, "quotation", out);
  }

  void go_on(std::uint32_t index, TokenRange range, bool near, std::string rule, std::vector<Draft>& out) {
    cover(range);
    // Joined with the continuation right before it.
    if (!out.empty() && out.back().rule == rule && out.back().cue.empty() && last_continued_ + 1 == index) {
      if (rule != "quotation") {
        out.back().content.back().end = range.end;
      } else {
        out.back().content.push_back(range);
      }
      last_continued_ = index;
      speaker_sentence_ = near ? index : speaker_sentence_;
      return;
    }
    Draft d;
    d.sentence = index;
    d.anchor = range.begin;
    d.content.push_back(range);
    const auto introduced = rule == "konjunktiv" ? introduced_before(index) : std::nullopt;
    if (introduced) {
      d.source.push_back({introduced->begin, introduced->end});
      d.carried_over = true;
      speaker_ = d.source;
      speaker_sentence_ = index;
    } else if (near) {
      d.source = speaker_;
      d.carried_over = true;
      speaker_sentence_ = index;
    } else if (rule != "hearsay-modal" && index > 0 && same_paragraph(index)) {
      // Nobody has spoken yet: the subject of the sentence before, if it could.
      const SentenceReading& before = r_.sentences[index - 1];
      if (const auto subject = SourceRanker(r_, before).subject({before.begin, before.stop})) {
        d.source.push_back({subject->begin, subject->end});
        d.carried_over = true;
        speaker_ = d.source;
        speaker_sentence_ = index;
      }
    }
    d.confidence = near ? 0.7 : 0.5;
    d.rule = std::move(rule);
    last_continued_ = index;
    out.push_back(std::move(d));
  }

  // "Minister X reiste an die Küste. Er werde …": the last speaker belongs to the paragraph before, and this one has brought in somebody else.
  std::optional<NounPhrase> introduced_before(std::uint32_t index) const {
    if (!same_paragraph(index) || speaker_.empty() || r_.sentences[speaker_sentence_].paragraph == r_.sentences[index].paragraph) return std::nullopt;
    const SentenceReading& before = r_.sentences[index - 1];
    const SourceRanker ranker(r_, before);
    auto subject = ranker.subject({before.begin, before.stop});
    if (!subject || subject->pronoun || !(ranker.speaks(*subject) || r_.is(r_.sentences[index].begin, class_bit(WC::kNominative)))) return std::nullopt;
    return subject;
  }

  // A long quotation in a sentence whose verb we do not know: its subject speaks.
  void mixed(std::uint32_t index, const SentenceReading& s, const Quote& quote, bool near, std::vector<Draft>& out) {
    Draft d;
    d.sentence = index;
    d.anchor = quote.first;
    d.content.push_back({quote.first, quote.last + 1});
    d.rule = "mixed-quotation";
    d.confidence = 0.45;
    if (const auto subject = SourceRanker(r_, s).subject({s.begin, quote.first})) d.source.push_back({subject->begin, subject->end});
    // “…,” Weller shot back: whoever stands right behind it.
    if (d.source.empty() && !r_.grammar.verb_second && quote.first <= s.begin && quote.last + 2 < s.stop && r_.token(quote.last - 1).mark == ',') {
      const std::uint32_t first = quote.last + 1;
      std::uint32_t end = first;
      while (end < s.stop && r_.noun(end)) ++end;
      if (end == first && r_.is(first, class_bit(WC::kPronoun)) && !r_.is(first, any_of(WC::kEmptySubject, WC::kRelative))) ++end;
      if (end > first && end < s.stop && r_.lower_word(end) && !r_.is(end, class_bit(WC::kPreposition))) d.source.push_back({first, end});
    }
    if (d.source.empty() && near) {
      d.source = speaker_;
      d.carried_over = true;
    }
    cover(d.content.front());
    out.push_back(std::move(d));
    note_last(out);
  }

  void cover(TokenRange range) {
    for (std::uint32_t i = range.begin; i < range.end; ++i) covered_[i] = true;
  }

  const Reading& r_;
  std::vector<Draft>& drafts_;
  std::vector<bool> covered_;
  std::vector<TokenRange> speaker_;
  std::uint32_t speaker_sentence_ = 0;
  bool told_facts_ = false;   // the last claim reports in the narrator's words; a quoted judgement is nothing that hearsay could go on with
  std::uint32_t last_continued_ = UINT32_MAX - 1;
};

}  // namespace

void add_continuations(const Reading& reading, std::vector<Draft>& drafts) { Continuer(reading, drafts).run(); }

}  // namespace dateline::extract
