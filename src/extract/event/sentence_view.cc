#include "extract/event/sentence_view.h"

#include <algorithm>

#include "text/utf8.h"

namespace dateline::extract {
namespace {

// How far a look ahead may go: keeps the work linear in hostile sentences of a million commas.
constexpr std::uint32_t kLookahead = 60;

}  // namespace

void SentenceView::move_to(std::uint32_t sentence) {
  const text::Sentence& here = analysis->layout.sentences[sentence];
  first = here.first_token;
  end = here.end_token;
  span = here.span;
  dated.clear();
  named.clear();
  triggers.clear();
  const std::size_t size = end - first;
  dated_of_.assign(size, kNone);
  in_timex_.assign(size, false);
  named_of_.assign(size, kNone);
  trigger_.assign(size, kNone);
  agents_.assign(size, kUnasked);
  objects_.assign(size, kUnasked);

  std::uint32_t token = first;
  const auto cover = [&](const text::Span& bytes, std::uint32_t& from, std::uint32_t& to) {
    while (token < end && analysis->layout.tokens[token].span.end <= bytes.begin) ++token;
    from = token;
    to = token;
    while (to + 1 < end && analysis->layout.tokens[to + 1].span.begin < bytes.end) ++to;
    return from < end;
  };
  const auto& timexes = found->timexes;
  while (next_timex_ < timexes.size() && timexes[next_timex_].span.end <= span.begin) ++next_timex_;
  for (; next_timex_ < timexes.size() && timexes[next_timex_].span.begin < span.end; ++next_timex_) {
    const model::Timex& timex = timexes[next_timex_];
    DatedSpan add;
    if (!cover(timex.span, add.first, add.last)) break;
    for (std::uint32_t i = add.first; i <= add.last; ++i) in_timex_[i - first] = true;
    const bool point = timex.type == model::TimexType::kDuration && !timex.edtf.empty();  // "vor drei Tagen"
    const bool since = timex.type == model::TimexType::kDuration && add.first > first && is(add.first - 1, Role::kSince);  // "seit drei Wochen"
    if (timex.type != model::TimexType::kDate && timex.type != model::TimexType::kTime && !point && !since) continue;
    if (!timex.days.earliest && !timex.days.latest) continue;
    add.timex = static_cast<std::uint32_t>(next_timex_);
    for (std::uint32_t i = add.first; i <= add.last; ++i) dated_of_[i - first] = static_cast<std::uint32_t>(dated.size());
    dated.push_back(add);
  }
  token = first;
  const auto& entities = found->entities;
  while (next_entity_ < entities.size() && entities[next_entity_].span.end <= span.begin) ++next_entity_;
  for (; next_entity_ < entities.size() && entities[next_entity_].span.begin < span.end; ++next_entity_) {
    NamedSpan add;
    if (!cover(entities[next_entity_].span, add.first, add.last)) break;
    if (named_of_[add.first - first] != kNone) continue;  // inside another mention
    add.entity = static_cast<std::uint32_t>(next_entity_);
    for (std::uint32_t i = add.first; i <= add.last; ++i) named_of_[i - first] = static_cast<std::uint32_t>(named.size());
    named.push_back(add);
  }
  cut_clauses();
}

std::string_view SentenceView::folded(std::uint32_t index) const {
  folded_.clear();
  text::fold_into(analysis->token_text(index), folded_);
  return folded_;
}

std::uint32_t SentenceView::ask_agents(std::uint32_t index) const {
  return agents_[index - first] = is_word(index) ? vocabulary->agent_at(analysis->words, index, folded(index)) : 0;
}

std::uint32_t SentenceView::ask_objects(std::uint32_t index) const {
  return objects_[index - first] = is_word(index) ? vocabulary->objects_at(analysis->words, index, folded(index)).value_or(kNone) : kNone;
}

void SentenceView::set_triggers(std::vector<Trigger> list) {
  triggers = std::move(list);
  for (std::uint32_t t = 0; t < triggers.size(); ++t) {
    for (std::uint32_t i = triggers[t].first; i <= triggers[t].last; ++i) trigger_[i - first] = t;
    if (triggers[t].particle != kNone) trigger_[triggers[t].particle - first] = t;
  }
}

bool SentenceView::starts_phrase(std::uint32_t index) const noexcept {
  if (index == first) return true;
  const char previous = mark(index - 1);
  return previous == '"' || previous == ':' || previous == '(' || (token(index - 1).kind == text::TokenKind::kPunctuation && index - 1 == first);
}

std::uint32_t SentenceView::before(std::uint32_t index) const noexcept {
  for (int steps = 0; steps < 3 && index > first; ++steps) {
    --index;
    if (!is_word(index)) return token(index).kind == text::TokenKind::kNumber ? index : kNone;
    if (!is(index, Role::kAdverb)) return index;
  }
  return kNone;
}

// A German relative clause ends in its verb, an apposition in a noun; "die" and "der" open both.
bool SentenceView::segment_closes_like_a_clause(std::uint32_t index) const {
  std::uint32_t last = index;
  for (std::uint32_t i = index; i < end && i < index + kLookahead; ++i) {
    const char m = mark(i);
    if (m == ',' || m == ';' || m == ':' || m == ')' || m == '"') break;
    if (is_word(i)) last = i;
  }
  return last > index + 1 && !token(last).capitalised;
}

std::optional<ClauseKind> SentenceView::opens(std::uint32_t index, bool after_mark) const {
  if (!is_word(index)) return std::nullopt;
  const bool strict = vocabulary->verb_final();
  if (!after_mark && strict && !(index > first && is(index - 1, Role::kCoordinator))) return std::nullopt;
  if (is(index, Role::kCondition)) return ClauseKind::kConditional;
  // "since 2010", "before Monday": a preposition, not a conjunction.
  const bool dates = index + 1 < end && (dated_at(index + 1) != kNone || (index + 2 < end && is(index + 1, Role::kDeterminer) && dated_at(index + 2) != kNone));
  if (is(index, Role::kSubordinator) && !dates && dated_at(index) == kNone) return ClauseKind::kSubordinate;
  if (is(index, Role::kRelative)) {
    if (!strict) return ClauseKind::kRelative;
    if (after_mark && index > first && segment_closes_like_a_clause(index)) return ClauseKind::kRelative;
  }
  // ", in denen …", ", mit dem …"
  if (strict && after_mark && index > first && is(index, Role::kPreposition) && index + 1 < end && is(index + 1, Role::kRelative) && segment_closes_like_a_clause(index + 1)) return ClauseKind::kRelative;
  return std::nullopt;
}

void SentenceView::cut_clauses() {
  clauses.assign(1, Clause{});
  clause_.assign(end - first, 0);
  segment_.assign(end - first, 0);
  std::uint32_t current = 0;
  std::uint32_t segment = 0;
  bool after_mark = true;
  for (std::uint32_t i = first; i < end; ++i) {
    const char m = mark(i);
    const bool dash = m == '-' && token(i).space_before && i + 1 < end && token(i + 1).space_before;
    const bool breaks = m == ',' || m == ';' || m == ':' || m == '(' || m == ')' || m == '"' || dash;
    if (breaks && dated_at(i) == kNone && named_at(i) == kNone) {
      if (m == '(') {
        clauses.push_back({ClauseKind::kAside, current, i});
        current = static_cast<std::uint32_t>(clauses.size() - 1);
      } else if (m == ')' && clauses[current].kind == ClauseKind::kAside) {
        current = clauses[current].parent;
      } else if (m == ';' || dash) {
        clauses.push_back({ClauseKind::kMain, kNone, i});
        current = static_cast<std::uint32_t>(clauses.size() - 1);
      }
      ++segment;
      after_mark = true;
      clause_[i - first] = current;
      segment_[i - first] = segment;
      continue;
    }
    if (is_word(i) || token(i).kind == text::TokenKind::kNumber) {
      if (const auto kind = opens(i, after_mark)) {
        // A clause that follows a closed sibling hangs on the same parent; without a mark before it, it hangs on where we are.
        const bool sibling = after_mark && i > first && clauses[current].parent != kNone && clauses[current].kind != ClauseKind::kAside && *kind != ClauseKind::kRelative;
        clauses.push_back({*kind, sibling ? clauses[current].parent : current, i});
        current = static_cast<std::uint32_t>(clauses.size() - 1);
        ++segment;
      } else if (after_mark && i > first && clauses[current].parent != kNone && clauses[current].kind != ClauseKind::kAside && mark(i - 1) == ',' && clauses[current].opener + 1 < i) {
        current = clauses[current].parent;
      }
      after_mark = false;
    }
    clause_[i - first] = current;
    segment_[i - first] = segment;
  }
}

}  // namespace dateline::extract
