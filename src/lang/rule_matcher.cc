#include "lang/rule_matcher.h"

#include <algorithm>
#include <array>

namespace dateline::lang {
namespace {

constexpr std::uint16_t kNoSlot = 0xffff;

}  // namespace

void TerminalTable::clear(std::size_t token_count) {
  first_.assign(token_count + 2, 0);
  items_.clear();
  shapes_.assign(token_count, 0);
  filled_ = 0;
}

void TerminalTable::add(std::size_t token, const Terminal& terminal) {
  while (filled_ <= token) first_[filled_++] = static_cast<std::uint32_t>(items_.size());
  items_.push_back(terminal);
}

void TerminalTable::finish() {
  while (filled_ < first_.size()) first_[filled_++] = static_cast<std::uint32_t>(items_.size());
}

struct RuleMatcher::Walk {
  const Row& row;
  std::size_t begin;
  std::array<Step, kMaxElements + 1> steps;
  std::size_t depth = 0;
  bool found = false;
  std::size_t best_end = 0;
  RuleMatch& best;
};

std::optional<std::uint32_t> RuleMatcher::resolve(const PatternElement& element, const std::unordered_map<std::string, std::uint32_t>& categories,
                                                  const Lexicon& lexicon) const {
  if (element.is_word) {
    const WordId word = lexicon.find(element.text);
    if (word == kNoWord) return std::nullopt;
    return word;
  }
  const auto found = categories.find(element.text);
  if (found == categories.end()) return std::nullopt;
  return found->second;
}

std::uint16_t RuleMatcher::slot_id(const std::string& name) {
  const auto at = std::find(slot_names_.begin(), slot_names_.end(), name);
  if (at == slot_names_.end()) {
    slot_names_.push_back(name);
    return static_cast<std::uint16_t>(slot_names_.size() - 1);
  }
  return static_cast<std::uint16_t>(at - slot_names_.begin());
}

std::uint32_t RuleMatcher::child(std::uint32_t node, Key key) {
  for (const Edge& existing : nodes_[node].edges) {
    if (existing.key == key) return existing.node;
  }
  const auto made = static_cast<std::uint32_t>(nodes_.size());
  nodes_[node].edges.push_back({key, made});
  nodes_.emplace_back();
  return made;
}

std::optional<base::Problem> RuleMatcher::build(const std::vector<Rule>& rules, const std::unordered_map<std::string, std::uint32_t>& categories,
                                                const Lexicon& lexicon) {
  nodes_.assign(1, {});
  first_words_.assign(lexicon.word_count() + 1, false);
  for (std::uint32_t number = 0; number < rules.size(); ++number) {
    const Rule& rule = rules[number];
    base::Problem problem;
    problem.code = "broken-rules";
    problem.file = rule.file;
    problem.line = rule.line;
    Guards guards;
    for (const auto& [elements, ids] : {std::pair{&rule.not_before, &guards.before}, std::pair{&rule.not_after, &guards.after}}) {
      for (const PatternElement& element : *elements) {
        const auto id = resolve(element, categories, lexicon);
        if (!id) {
          problem.message = "rule '" + rule.id + "' guards against '" + element.text + "', which no list has";
          return problem;
        }
        ids->push_back({element.is_word, *id});
      }
    }
    guards_.push_back(std::move(guards));
    for (const Sequence& sequence : rule.sequences) {
      std::uint32_t node = 0;
      std::vector<std::uint16_t> slots;
      for (std::size_t i = 0; i < sequence.elements.size(); ++i) {
        const PatternElement& element = sequence.elements[i];
        const auto id = resolve(element, categories, lexicon);
        if (!id) {
          problem.message = "rule '" + rule.id + "' names '" + element.text + "', which no list has";
          return problem;
        }
        if (i == 0 && element.is_word) first_words_[*id] = true;
        node = child(node, key_of(element.is_word, *id, element.glued));
        slots.push_back(element.slot.empty() ? kNoSlot : slot_id(element.slot));
      }
      const auto known = std::find(slot_rows_.begin(), slot_rows_.end(), slots);
      const auto row = static_cast<std::uint32_t>(known - slot_rows_.begin());
      if (known == slot_rows_.end()) slot_rows_.push_back(std::move(slots));
      nodes_[node].accepts.push_back({number, sequence.first, sequence.end, row});
    }
  }
  unsigned log_bits = 10;
  while ((std::size_t{1} << log_bits) < nodes_.size() * 8) ++log_bits;
  edge_shift_ = 64 - log_bits;
  edge_bits_.assign((std::size_t{1} << log_bits) / 64, 0);
  for (std::uint32_t number = 0; number < nodes_.size(); ++number) {
    std::vector<Edge>& edges = nodes_[number].edges;
    std::sort(edges.begin(), edges.end());
    for (const Edge& one : edges) {
      const std::uint64_t bit = spread(number, one.key) >> edge_shift_;
      edge_bits_[bit / 64] |= std::uint64_t{1} << (bit % 64);
    }
  }
  return std::nullopt;
}

const RuleMatcher::Edge* RuleMatcher::edge(std::uint32_t node, Key key) const noexcept {
  const std::uint64_t bit = spread(node, key) >> edge_shift_;
  if (((edge_bits_[bit / 64] >> (bit % 64)) & 1U) == 0) return nullptr;
  const std::vector<Edge>& edges = nodes_[node].edges;
  const auto at = std::lower_bound(edges.begin(), edges.end(), Edge{key, 0});
  return at == edges.end() || at->key != key ? nullptr : &*at;
}

bool RuleMatcher::stands(const Row& row, const Guard& guard, std::size_t at, bool one_token) {
  if (guard.is_word) return row.words[at] == guard.id;
  for (const Terminal& terminal : row.terminals->at(at)) {
    if (terminal.category == guard.id && (!one_token || terminal.length == 1)) return true;
  }
  return row.terminals->shape_at(at) == guard.id + 1;
}

bool RuleMatcher::guarded(const Walk& state, std::uint32_t rule, std::size_t end) const {
  const Guards& guards = guards_[rule];
  if (end < state.row.end) {
    for (const Guard& guard : guards.before) {
      if (stands(state.row, guard, end, false)) return true;
    }
  }
  if (state.begin > state.row.begin) {
    for (const Guard& guard : guards.after) {
      if (stands(state.row, guard, state.begin - 1, true)) return true;
    }
  }
  return false;
}

void RuleMatcher::accept(Walk& state, const Node& node, std::size_t at) const {
  for (const Accept& candidate : node.accepts) {
    if (state.found && (at < state.best_end || (at == state.best_end && candidate.rule >= state.best.rule))) continue;
    if (guarded(state, candidate.rule, at)) continue;
    state.found = true;
    state.best_end = at;
    RuleMatch& best = state.best;
    best.rule = candidate.rule;
    best.first = state.steps[candidate.first].token;
    best.end = candidate.end < state.depth ? state.steps[candidate.end].token : static_cast<std::uint32_t>(at);
    best.whole_end = static_cast<std::uint32_t>(at);
    best.slots.clear();
    const std::vector<std::uint16_t>& slots = slot_rows_[candidate.slots];
    for (std::size_t i = 0; i < slots.size(); ++i) {
      if (slots[i] != kNoSlot) best.slots.push_back({slots[i], *state.steps[i].terminal, state.steps[i].token});
    }
  }
}

void RuleMatcher::step(Walk& state, std::uint32_t node, std::size_t at, bool is_word, std::uint32_t id, const Terminal& terminal) const {
  if (at + terminal.length > state.row.end) return;
  for (const bool glued : {false, true}) {
    if (glued && state.row.tokens[at].space_before) continue;
    const Edge* next = edge(node, key_of(is_word, id, glued));
    if (next == nullptr) continue;
    state.steps[state.depth] = {static_cast<std::uint32_t>(at), &terminal};
    ++state.depth;
    walk(state, next->node, at + terminal.length);
    --state.depth;
  }
}

// Recursion is as deep as a pattern is long (kMaxElements).
void RuleMatcher::walk(Walk& state, std::uint32_t number, std::size_t at) const {
  const Node& node = nodes_[number];
  if (!node.accepts.empty()) accept(state, node, at);
  if (node.edges.empty() || at >= state.row.end) return;
  for (const Terminal& terminal : state.row.terminals->at(at)) step(state, number, at, false, terminal.category, terminal);
  if (const std::uint16_t shape = state.row.terminals->shape_at(at); shape != 0) step(state, number, at, false, shape - 1U, Terminal{shape - 1U, 1, 0, nullptr});
  if (const WordId word = state.row.words[at]; word != kNoWord) step(state, number, at, true, word, Terminal{});
}

bool RuleMatcher::longest_at(const Row& row, std::size_t at, RuleMatch& out) const {
  Walk state{row, at, {}, 0, false, 0, out};
  walk(state, 0, at);
  return state.found;
}

}  // namespace dateline::lang
