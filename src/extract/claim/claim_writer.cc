#include "extract/claim/claim_writer.h"

#include <algorithm>
#include <utility>

#include "extract/claim/source_naming.h"
#include "text/utf8.h"

namespace dateline::extract {
namespace {

constexpr double kDirectShare = 0.95;  // of the content's letters inside quotation marks
constexpr std::size_t kNeighbours = 3; // claims of one sentence are neighbours
constexpr double kClearConfidence = 0.8;
constexpr double kFairConfidence = 0.6;

class Writer {
 public:
  Writer(const Reading& reading, const TellingWords& words, const SourceWords& sources, const model::Extraction& found)
      : r_(reading), words_(words), found_(found), naming_(reading, sources, found) {}

  std::vector<model::Claim> run(std::vector<Draft> drafts) {
    drop_doubles(drafts);
    drop_taken_quotations(drafts);
    std::vector<model::Claim> out;
    out.reserve(drafts.size());
    for (Draft& draft : drafts) cut_addressee(r_, words_, draft);
    for (const Draft& draft : drafts) out.push_back(claim(draft));
    for (std::size_t i = 0; i < drafts.size(); ++i) {
      read_telling(r_, words_, found_, drafts, i, out[i]);
      said(drafts[i], out, i);
    }
    for (std::size_t i = 0; i < drafts.size(); ++i) name_pronoun(drafts, out, i);
    nest(out);
    std::vector<bool> kept;
    for (const Draft& draft : drafts) kept.push_back((draft.konjunktiv && draft.stance != model::Stance::kAsserts && !draft.source.empty()) || draft.cited_by.has_value());
    nest_cited(drafts, out);
    keep_clear_nesting(out, kept);
    return out;
  }

 private:
  // Claims of one content and one source, from two cues of one sentence ("nach Angaben … sagte"): the first is enough.
  void drop_doubles(std::vector<Draft>& drafts) const {
    std::vector<Draft> out;
    for (Draft& draft : drafts) {
      cut_cue(draft);
      draft.content.erase(std::remove_if(draft.content.begin(), draft.content.end(), [](const TokenRange& r) { return r.empty(); }), draft.content.end());
      if (draft.content.empty()) continue;
      join(draft.content);
      bool twice = false;
      for (std::size_t k = out.size(); k-- > 0 && out[k].sentence == draft.sentence;) {
        twice = twice || (same(out[k].content, draft.content) && (draft.source.empty() || same(out[k].source, draft.source)));
      }
      if (!twice) out.push_back(std::move(draft));
    }
    drafts = std::move(out);
  }

  static bool share(const std::vector<TokenRange>& a, const std::vector<TokenRange>& b) {
    return std::any_of(a.begin(), a.end(), [&](const TokenRange& x) { return std::any_of(b.begin(), b.end(), [&](const TokenRange& y) { return x.begin < y.end && y.begin < x.end; }); });
  }

  // A quotation belongs to the speaker of one sentence; a cue of another sentence that reaches for it as well is wrong.
  void drop_taken_quotations(std::vector<Draft>& drafts) const {
    constexpr std::size_t kWindow = 24;
    std::vector<bool> direct;
    direct.reserve(drafts.size());
    for (const Draft& draft : drafts) direct.push_back(type_of(draft.content) == model::SpeechType::kDirect);
    std::vector<bool> drop(drafts.size(), false);
    for (std::size_t i = 0; i < drafts.size(); ++i) {
      for (std::size_t k = i > kWindow ? i - kWindow : 0; k < i && direct[i] && !drop[i]; ++k) {
        if (drop[k] || !direct[k] || drafts[k].sentence == drafts[i].sentence || !share(drafts[k].content, drafts[i].content)) continue;
        drop[drafts[k].confidence < drafts[i].confidence ? k : i] = true;
      }
    }
    std::size_t at = 0;
    drafts.erase(std::remove_if(drafts.begin(), drafts.end(), [&](const Draft&) { return drop[at++]; }), drafts.end());
  }

  // Ascending and disjoint: quotations that were never closed may reach into each other.
  static void join(std::vector<TokenRange>& ranges) {
    std::sort(ranges.begin(), ranges.end(), [](const TokenRange& a, const TokenRange& b) { return a.begin < b.begin; });
    std::vector<TokenRange> out;
    for (const TokenRange& range : ranges) {
      if (!out.empty() && range.begin < out.back().end) out.back().end = std::max(out.back().end, range.end);
      else out.push_back(range);
    }
    ranges = std::move(out);
  }

  // Content never holds the words that introduce it.
  void cut_cue(Draft& draft) const {
    for (const TokenRange& cue : draft.cue) {
      for (std::size_t k = 0; k < draft.content.size(); ++k) {
        TokenRange& range = draft.content[k];
        if (cue.end <= range.begin || range.end <= cue.begin) continue;
        const TokenRange rest = without_marks({std::max(range.begin, cue.end), range.end});
        range = without_marks({range.begin, std::max(range.begin, cue.begin)});
        if (!rest.empty()) draft.content.insert(draft.content.begin() + static_cast<std::ptrdiff_t>(k) + 1, rest);
      }
    }
  }

  TokenRange without_marks(TokenRange range) const {
    while (!range.empty() && r_.token(range.begin).kind == text::TokenKind::kPunctuation && r_.outer(range.begin)) ++range.begin;
    while (!range.empty() && r_.token(range.end - 1).kind == text::TokenKind::kPunctuation && r_.outer(range.end - 1)) --range.end;
    return range;
  }

  static bool same(const std::vector<TokenRange>& a, const std::vector<TokenRange>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const TokenRange& x, const TokenRange& y) { return x.begin == y.begin && x.end == y.end; });
  }

  text::Spans spans(const std::vector<TokenRange>& ranges) const {
    text::Spans out;
    for (const TokenRange& range : ranges) {
      if (!range.empty()) out.push_back(r_.analysis.span_of(range.begin, range.end - 1));
    }
    return out;
  }

  model::SpeechType type_of(const std::vector<TokenRange>& content) const {
    std::uint32_t letters = 0;
    std::uint32_t quoted = 0;
    for (const TokenRange& range : content) {
      for (std::uint32_t i = range.begin; i < range.end; ++i) {
        if (r_.token(i).kind == text::TokenKind::kPunctuation) continue;
        letters += r_.token(i).span.size();
        quoted += r_.quoted(i) ? r_.token(i).span.size() : 0;
      }
    }
    if (quoted == 0) return model::SpeechType::kIndirect;
    return quoted >= kDirectShare * letters ? model::SpeechType::kDirect : model::SpeechType::kMixed;
  }

  static bool inside(const text::Spans& spans, const text::Span& span) {
    return std::any_of(spans.begin(), spans.end(), [&](const text::Span& s) { return s.overlaps(span); });
  }

  model::Claim claim(const Draft& draft) {
    model::Claim out;
    out.source = spans(draft.source);
    out.cue = spans(draft.cue);
    out.content = spans(draft.content);
    out.stance = draft.stance;
    out.type = type_of(draft.content);
    out.hearsay = draft.hearsay;
    out.carried_over = draft.carried_over;
    out.rule = draft.rule;
    out.confidence = draft.confidence;
    name_source(out, draft.antecedent.empty() ? text::Span{} : r_.analysis.span_of(draft.antecedent.begin, draft.antecedent.end - 1));
    const auto first = std::lower_bound(found_.quantities.begin(), found_.quantities.end(), out.content.front().begin,
                                        [](const model::Quantity& q, std::uint32_t at) { return q.span.begin < at; });
    for (auto it = first; it != found_.quantities.end() && it->span.begin < out.content.back().end; ++it) {
      if (std::any_of(out.content.begin(), out.content.end(), [&](const text::Span& s) { return s.contains(it->span); })) out.quantities.push_back(*it);
    }
    return out;
  }

  // Who it is, without what is only told of it: "[A letter] seen by the Post", "Angaben [der Polizei]", "[Hans Kolb] und Eva Rieck".
  text::Span head_of(text::Span source) const {
    std::uint32_t first = r_.analysis.layout.token_at(source.begin);
    std::uint32_t end = first;
    while (end < r_.size() && r_.token(end).span.end <= source.end) ++end;
    std::uint32_t noun = first;
    while (noun + 2 < end && !r_.noun(noun)) ++noun;
    const bool carried = r_.grammar.verb_second && noun + 1 < end && r_.is(noun + 1, any_of(WordClass::kGenitive, WordClass::kAgent)) && !r_.grammar.speaks(text::fold(r_.text_of(noun))) && r_.grammar.carries(text::fold(r_.text_of(noun)), false);
    if (carried) first = r_.is(noun + 1, class_bit(WordClass::kAgent)) && noun + 2 < end ? noun + 2 : noun + 1;
    for (std::uint32_t i = first + 1; i < end; ++i) {
      if (r_.participle(i)) end = i;
      if (!r_.grammar.verb_second && r_.is(i, class_bit(WordClass::kRelative)) && !r_.is(i, class_bit(WordClass::kSubordinator))) end = r_.token(i - 1).mark == ',' && i - 1 > first ? i - 1 : i;  // "Ann Marsh, who runs the farm"
    }
    if (end > first + 1 && r_.is(end - 1, class_bit(WordClass::kPossessive)) && !r_.token(end - 1).space_before) --end;  // "the minister's"
    return r_.analysis.span_of(first, std::max(first, end - 1));
  }

  // "[Marsh], a former engineer": an article behind a comma begins an apposition, unless a list goes on.
  std::uint32_t before_apposition(std::uint32_t first, std::uint32_t end) const {
    std::uint32_t out = end;
    for (std::uint32_t i = first + 1; i + 1 < r_.size() && r_.token(i).span.end < end; ++i) {
      if (r_.is(i, class_bit(WordClass::kAnd))) return end;
      if (r_.token(i).mark == ',' && out == end && r_.is(i + 1, class_bit(WordClass::kArticle))) out = r_.token(i - 1).span.end;
    }
    return out;
  }

  // The entity that covers most of the source; the printed words where there is none.
  void name_source(model::Claim& out, text::Span antecedent) const {
    if (out.source.empty()) return;
    const text::Span whole = antecedent.empty() ? out.source.front() : antecedent;
    const text::Span span = head_of(whole);
    const model::Entity* best = nullptr;
    std::uint32_t most = 0;
    auto it = std::lower_bound(found_.entities.begin(), found_.entities.end(), span.begin, [](const model::Entity& e, std::uint32_t at) { return e.span.begin < at; });
    // Mentions do not nest deeply: one that began a little earlier may reach into the source.
    for (int back = 0; back < 3 && it != found_.entities.begin(); ++back) --it;
    for (; it != found_.entities.end() && it->span.begin < span.end; ++it) {
      if (!it->span.overlaps(span) || possesses(*it, whole)) continue;
      const std::uint32_t overlap = std::min(it->span.end, span.end) - std::max(it->span.begin, span.begin);
      // "Angaben aus Kreisen der Regierung": who stays unnamed is not the house he comes from.
      if (best != nullptr && best->kind == model::EntityKind::kUnnamed) break;
      if (overlap > most || it->kind == model::EntityKind::kUnnamed) {
        most = overlap;
        best = &*it;
      }
    }
    if (const model::Entity* group = naming_.group_at_head(span)) best = group;
    if (best != nullptr && naming_.only_a_place(*best, span)) best = nullptr;
    if (best == nullptr) {
      out.source_name = naming_.printed({span.begin, before_apposition(r_.analysis.layout.token_at(span.begin), span.end)});
    } else if (const text::Span name = name_behind(*best, whole); !name.empty()) {
      out.source_name = std::string(text::slice(r_.analysis.text, name));
      // "A former engineer at the company, Nils Holm": whoever is named is no company.
      const std::uint32_t noun = r_.analysis.layout.token_at(best->span.begin);
      const bool governed = best->span.begin > whole.begin && noun > 0 && r_.is(noun - 1, class_bit(WordClass::kPreposition));
      if (!governed) {
        out.source_kind = best->kind;
        return;
      }
      const auto person = std::find_if(found_.entities.begin(), found_.entities.end(), [&](const model::Entity& entity) { return entity.kind == model::EntityKind::kPerson && entity.span.overlaps(name); });
      if (person != found_.entities.end()) take_name(person->name, person->key, person->kind, out);
      return;
    } else {
      out.source_name = naming_.name(*best, span) + complement(*best, span);
      out.source_key = best->key;
      out.source_kind = best->kind;
    }
    naming_.tell_owner(span, out);
  }

  // "The union called a strike. [It] said …", "…, so die Behörden. [Sie] rechneten mit …": the last one of that number who spoke, in this sentence or
  // the one before; else the body that the sentence before begins with.
  void name_pronoun(const std::vector<Draft>& drafts, std::vector<model::Claim>& claims, std::size_t own) const {
    model::Claim& claim = claims[own];
    if (claim.source.size() != 1 || claim.source_kind) return;
    const auto number = r_.grammar.body_pronoun(text::fold(text::slice(r_.analysis.text, claim.source.front())));
    if (number == Grammar::BodyPronoun::kNone) return;
    const std::uint32_t sentence = drafts[own].sentence;
    for (std::size_t back = own; back > 0 && drafts[back - 1].sentence + 1 >= sentence; --back) {
      const model::Claim& before = claims[back - 1];
      if (before.source.empty() || before.source.front().begin >= claim.source.front().begin) continue;
      if (!may_be(before.source_kind, before.source_name, number)) return;
      take_name(before.source_name, before.source_key, before.source_kind, claim);
      return;
    }
    if (sentence == 0 || r_.sentences[sentence - 1].paragraph != r_.sentences[sentence].paragraph) return;
    const std::uint32_t begin = r_.token(r_.sentences[sentence - 1].begin).span.begin;
    const auto subject = std::find_if(found_.entities.begin(), found_.entities.end(), [&](const model::Entity& entity) { return entity.span.begin == begin; });
    if (subject == found_.entities.end() || !may_be(subject->kind, subject->name, number)) return;
    take_name(subject->name, subject->key, subject->kind, claim);
  }

  // Bodies are one, groups and those without a name are several; nobody with a name of his own is either.
  static bool may_be(std::optional<model::EntityKind> kind, std::string_view name, Grammar::BodyPronoun number) {
    using Kind = model::EntityKind;
    const bool several = number == Grammar::BodyPronoun::kSeveral;
    if (!kind) return !several && !name.empty();
    switch (*kind) {
      case Kind::kOrganisation: case Kind::kGovernment: case Kind::kCountry: case Kind::kDocument: return !several;
      case Kind::kGroup: case Kind::kUnnamed: return several;
      default: return false;
    }
  }

  static void take_name(std::string_view name, std::string_view key, std::optional<model::EntityKind> kind, model::Claim& claim) {
    claim.source_name = name;
    claim.source_key = key;
    claim.source_kind = kind;
  }

  // "[Landa]'s lawyer", "[Landas] Anwalt": whose speaker it is, not who speaks.
  bool possesses(const model::Entity& entity, text::Span source) const {
    if (entity.span.end >= source.end || entity.kind == model::EntityKind::kOffice) return false;
    const std::uint32_t next = r_.analysis.layout.token_at(entity.span.end);
    if (next >= r_.size() || r_.token(next).span.begin >= source.end) return false;
    const std::string_view word = r_.text_of(next);
    if (word == "'s" || word == "’s" || word == "'" || word == "’") return true;
    return r_.grammar.verb_second && entity.kind == model::EntityKind::kPerson && r_.noun(next) && r_.text_of(next - 1).back() == 's';
  }

  // Does the expression tell of something else than the speaking: inside a relative or other clause with a verb of its own, before or behind that of the cue?
  bool in_other_clause(const Draft& draft, const SentenceReading& s, text::Span timex) const {
    const std::uint32_t at = r_.analysis.layout.token_at(timex.begin);
    const std::uint32_t home = r_.segment_of(s, at);
    const bool with_cue = std::any_of(draft.cue.begin(), draft.cue.end(), [&](const TokenRange& cue) { return r_.segment_of(s, cue.begin) == home || r_.segment_of(s, cue.end - 1) == home; });
    const Segment& segment = r_.segments[home];
    if (!with_cue) return r_.has_finite({segment.begin, segment.end}) || r_.is(segment.begin, any_of(WordClass::kSubordinator, WordClass::kComplementiser)) || (home > s.first_segment && r_.is(segment.begin, class_bit(WordClass::kRelative)));
    // "a man who resigned on Monday said": no comma tells where the clause of the speaker ends.
    return std::any_of(draft.source.begin(), draft.source.end(), [&](const TokenRange& source) {
      return source.contains(at) && r_.has({source.begin, at}, class_bit(WordClass::kRelative)) && r_.has_finite({source.begin, at});
    });
  }

  // "the operator, [Borea Lines]": a row of capitals between marks behind a noun that names nobody. Empty if there is none.
  text::Span name_behind(const model::Entity& entity, text::Span source) const {
    if (!entity.key.empty() || entity.kind != model::EntityKind::kOrganisation || entity.name_span.end >= source.end) return {};
    const std::uint32_t noun = r_.analysis.layout.token_at(entity.name_span.begin);
    if (!r_.grammar.verb_second && r_.token(noun).capitalised) return {};
    std::uint32_t first = r_.analysis.layout.token_at(entity.name_span.end);
    while (first < r_.size() && r_.token(first).span.end < source.end && r_.token(first).mark != ',') ++first;
    ++first;
    std::uint32_t end = first;
    while (end < r_.size() && r_.token(end).span.end <= source.end && r_.token(end).mark != ',') {
      const bool linked = end > first && r_.is(end, any_of(WordClass::kAnd, WordClass::kNameParticle));
      if (!r_.is_word(end) || (!linked && (!r_.token(end).capitalised || r_.is(end, any_of(WordClass::kDeterminer, WordClass::kPronoun))))) return {};
      ++end;
    }
    if (end == first || !r_.token(end - 1).capitalised || end >= r_.size()) return {};
    return r_.analysis.span_of(first, end - 1);
  }

  // "Verband [der Zulieferer]", "mayors [of the region]": what a common noun needs to name somebody, up to the next mark.
  std::string complement(const model::Entity& entity, text::Span source) const {
    const bool common = entity.key.empty() && entity.kind != model::EntityKind::kPerson && !entity.pronoun;
    if (!common || entity.span.end >= source.end || entity.name_span.end != entity.span.end) return {};
    const std::uint32_t first = r_.analysis.layout.token_at(entity.span.end);
    std::uint32_t end = first;
    while (end < r_.size() && r_.token(end).span.end <= source.end && r_.is_word(end)) ++end;
    if (end == first || !r_.is(first, any_of(WordClass::kGenitive, WordClass::kNounLink)) || r_.is(end - 1, any_of(WordClass::kRelative, WordClass::kArticle, WordClass::kPreposition))) return {};
    for (std::uint32_t i = first; i < end; ++i) {
      if (!r_.grammar.verb_second && (r_.finite(i) || r_.is(i, class_bit(WordClass::kRelative)))) return {};
    }
    return " " + std::string(text::slice(r_.analysis.text, r_.analysis.span_of(first, end - 1)));
  }

  // "nach dem Angriff [vom Dienstag] räumte … ein": the day of the attack. That of what speaks, or of what is spoken through, is the day of speaking
  // ("im Schreiben [vom Dienstag]", "der Bericht [vom Dienstag]").
  bool dates_another_noun(const model::Claim& claim, text::Span timex) const {
    const std::uint32_t at = r_.analysis.layout.token_at(timex.begin);
    if (at < 2 || !words_.is(r_.analysis.words[at - 1], TellingWords::kDateOfNoun) || !r_.is_word(at - 2)) return false;
    const text::Span noun = r_.token(at - 2).span;
    if (claim.medium && claim.medium->mention.overlaps(noun)) return false;
    return std::none_of(claim.source.begin(), claim.source.end(), [&noun](const text::Span& part) { return part.overlaps(noun); });
  }

  // A day named in the sentence of the cue, outside what anybody said there: the nearest to the cue. Nothing is said after it was printed.
  void said(const Draft& draft, std::vector<model::Claim>& claims, std::size_t own) const {
    if (draft.cue.empty()) return;
    const SentenceReading& s = r_.sentences[draft.sentence];
    const std::uint32_t begin = r_.token(s.begin).span.begin;
    const std::uint32_t end = r_.token(s.end - 1).span.end;
    const std::uint32_t cue = claims[own].cue.front().begin;
    const auto published = r_.analysis.published != nullptr ? r_.analysis.published->day() : std::nullopt;
    const model::Timex* best = nullptr;
    std::uint32_t nearest = 0;
    auto it = std::lower_bound(found_.timexes.begin(), found_.timexes.end(), begin, [](const model::Timex& t, std::uint32_t at) { return t.span.begin < at; });
    for (; it != found_.timexes.end() && it->span.begin < end; ++it) {
      if (it->edtf.empty() || it->type == model::TimexType::kSet || part_of_content(claims, own, it->span)) continue;
      if (in_other_clause(draft, s, it->span) || dates_another_noun(claims[own], it->span) || (published && it->days.earliest && *it->days.earliest > *published + date::days{1})) continue;
      const std::uint32_t distance = it->span.begin > cue ? it->span.begin - cue : cue - it->span.begin;
      if (best == nullptr || distance < nearest) {
        best = &*it;
        nearest = distance;
      }
    }
    if (best == nullptr) return;
    claims[own].said.edtf = best->edtf;
    claims[own].said.days = best->days;
  }

  // Inside what this claim says, or goes on to say behind a comma ("put it at 10,000, up from 3,000 last Wednesday"), or inside what another one of
  // the sentence says ("spoke of 12,000 and said that the first came on 23 October") that is not about this one ("X said that Y said on Monday").
  bool part_of_content(const std::vector<model::Claim>& claims, std::size_t own, text::Span timex) const {
    const model::Claim& claim = claims[own];
    if (inside(claim.content, timex)) return true;
    const std::uint32_t end = claim.content.back().end;
    if (claim.cue.front().begin < claim.content.front().begin && end < timex.begin && claim.type == model::SpeechType::kIndirect) {
      const std::string_view between = text::slice(r_.analysis.text, {end, timex.begin});
      if (between.find(',') != std::string_view::npos) return true;
    }
    for (std::size_t step = 1; step <= kNeighbours; ++step) {
      for (const std::size_t other : {own - step, own + step}) {  // below zero wraps round to what no claim has
        if (other < claims.size() && inside(claims[other].content, timex) && !inside(claims[other].content, claim.cue.front())) return true;
      }
    }
    return false;
  }

  // Inside another's words only what has a named speaker and a clause of its own is worth keeping ("Kyiv says Moscow denies …"), and what tells
  // more than the frame: "Sie hoffe, dass …", "X reported, citing Y" (`kept`).
  void keep_clear_nesting(std::vector<model::Claim>& claims, const std::vector<bool>& kept) const {
    std::vector<std::uint32_t> place(claims.size(), UINT32_MAX);
    std::vector<model::Claim> out;
    out.reserve(claims.size());
    for (std::size_t i = 0; i < claims.size(); ++i) {
      if (claims[i].nested_in && !clear(claims[i]) && !kept[i]) continue;
      place[i] = static_cast<std::uint32_t>(out.size());
      out.push_back(std::move(claims[i]));
    }
    for (model::Claim& claim : out) {
      if (!claim.nested_in) continue;
      const std::uint32_t now = place[*claim.nested_in];
      if (now == UINT32_MAX) {
        claim.nested_in.reset();
      } else {
        claim.nested_in = now;
      }
    }
    claims = std::move(out);
  }

  static bool answers(model::Stance stance) { return stance == model::Stance::kDenies || stance == model::Stance::kConfirms || stance == model::Stance::kDoesNotAcknowledge; }

  // A denial or confirmation ("Kyiv says Moscow denies the attack") is worth it on less.
  bool clear(const model::Claim& claim) const {
    if (claim.source.empty() || claim.confidence < (answers(claim.stance) ? kFairConfidence : kClearConfidence)) return false;
    const std::uint32_t first = r_.analysis.layout.token_at(claim.source.front().begin);
    for (std::uint32_t i = first; i < r_.size() && r_.token(i).span.end <= claim.source.front().end; ++i) {
      if (r_.is_word(i) && r_.token(i).capitalised && !r_.is(i, any_of(WordClass::kPronoun, WordClass::kDeterminer, WordClass::kOblique))) return true;
    }
    return false;
  }

  // Whoever is cited is reported by the one who cites, and says the same.
  static void nest_cited(const std::vector<Draft>& drafts, std::vector<model::Claim>& claims) {
    for (std::size_t i = 0; i < drafts.size(); ++i) {
      if (!drafts[i].cited_by) continue;
      claims[i].nested_in.reset();
      for (std::size_t k = 0; k < drafts.size(); ++k) {
        if (k == i || drafts[k].cited_by || drafts[k].cue.empty() || drafts[k].cue.front().begin != *drafts[i].cited_by) continue;
        claims[i].nested_in = static_cast<std::uint32_t>(k);
        if (claims[k].nested_in == static_cast<std::uint32_t>(i)) claims[k].nested_in.reset();
      }
    }
  }

  // A claim whose cue stands in another's content is nested in the innermost such.
  static void nest(std::vector<model::Claim>& claims) {
    constexpr std::size_t kWindow = 24;  // claims of one sentence or quotation lie close together
    for (std::size_t i = 0; i < claims.size(); ++i) {
      if (claims[i].cue.empty()) continue;
      std::uint32_t smallest = UINT32_MAX;
      const std::size_t from = i > kWindow ? i - kWindow : 0;
      for (std::size_t k = from; k < std::min(claims.size(), i + kWindow); ++k) {
        if (k == i) continue;
        for (const text::Span& span : claims[k].content) {
          if (!span.contains(claims[i].cue.front()) || span.size() >= smallest) continue;
          smallest = span.size();
          claims[i].nested_in = static_cast<std::uint32_t>(k);
        }
      }
    }
    // Two claims must not hold each other: the later one is the nested one.
    for (std::size_t i = 0; i < claims.size(); ++i) {
      if (claims[i].nested_in && claims[*claims[i].nested_in].nested_in == static_cast<std::uint32_t>(i)) claims[std::min<std::size_t>(i, *claims[i].nested_in)].nested_in.reset();
    }
  }

  const Reading& r_;
  const TellingWords& words_;
  const model::Extraction& found_;
  SourceNaming naming_;
};

}  // namespace

std::vector<model::Claim> write_claims(const Reading& reading, const TellingWords& words, const SourceWords& sources, const model::Extraction& found,
                                       std::vector<Draft> drafts) {
  return Writer(reading, words, sources, found).run(std::move(drafts));
}

}  // namespace dateline::extract
