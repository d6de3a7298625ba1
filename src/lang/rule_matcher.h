// Which rule matches the longest row of tokens from here on?
//
// All rows of all rules are put into one trie over categories and literals, so that rules with a common beginning are tried together, and a token that no
// row begins with costs one table look-up. What a walk can cost is bounded by the trie, never by the text: matching is linear in the text.
// The matcher knows no language and no domain: terminals are made by whoever asks.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "lang/rule_file.h"
#include "text/token.h"

namespace dateline::lang {

// A word, a phrase or a number that stands at a token and belongs to a category.
struct Terminal {
  std::uint32_t category = 0;
  std::uint32_t length = 1;       // tokens
  std::int64_t number = 0;        // meaning is the asker's
  const Entry* entry = nullptr;   // where it stands in the lexicon, if it does
};

// Terminals by the token at which they begin.
class TerminalTable {
 public:
  void clear(std::size_t token_count);
  // Calls come in order of `token`.
  void add(std::size_t token, const Terminal& terminal);
  void finish();
  // A category that a token has by its mere shape ("any word in lower case"): too many to be stored as terminals.
  void set_shape(std::size_t token, std::uint32_t category) { shapes_[token] = static_cast<std::uint16_t>(category + 1); }
  // The category + 1; 0 if there is none.
  [[nodiscard]] std::uint16_t shape_at(std::size_t token) const noexcept { return shapes_[token]; }
  [[nodiscard]] std::span<const Terminal> at(std::size_t token) const noexcept {
    return {items_.data() + first_[token], first_[token + 1] - first_[token]};
  }

 private:
  std::vector<std::uint32_t> first_;
  std::vector<Terminal> items_;
  std::vector<std::uint16_t> shapes_;
  std::size_t filled_ = 0;
};

struct RuleMatch {
  struct Slot {
    std::uint16_t name = 0;      // RuleMatcher::slot_name
    Terminal terminal;           // a literal comes as a terminal without entry
    std::uint32_t token = 0;
  };
  std::uint32_t rule = 0;
  std::uint32_t first = 0;       // tokens [first, end) are the expression
  std::uint32_t end = 0;
  std::uint32_t whole_end = 0;   // with the context behind
  std::vector<Slot> slots;
};

class RuleMatcher {
 public:
  // `categories` maps names to the ids that terminals carry; an unknown name is a Problem (file and line of the rule).
  [[nodiscard]] std::optional<base::Problem> build(const std::vector<Rule>& rules, const std::unordered_map<std::string, std::uint32_t>& categories,
                                                   const Lexicon& lexicon);

  // Tokens and what was found in them; `begin` and `end` fence the sentence.
  struct Row {
    std::span<const text::Token> tokens;
    std::span<const WordId> words;
    const TerminalTable* terminals = nullptr;
    std::size_t begin = 0;
    std::size_t end = 0;
  };
  // The match that reaches farthest; of equals the rule that stands first in its file. False if there is none.
  [[nodiscard]] bool longest_at(const Row& row, std::size_t at, RuleMatch& out) const;

  // Can a row begin with this word, whatever terminals stand there?
  [[nodiscard]] bool begins_with(WordId word) const noexcept { return word < first_words_.size() && first_words_[word]; }
  [[nodiscard]] const std::string& slot_name(std::uint16_t slot) const noexcept { return slot_names_[slot]; }
  [[nodiscard]] std::size_t slot_count() const noexcept { return slot_names_.size(); }

 private:
  using Key = std::uint64_t;
  struct Edge {
    Key key = 0;
    std::uint32_t node = 0;
    friend bool operator<(const Edge& a, const Edge& b) noexcept { return a.key < b.key; }
  };
  struct Accept {
    std::uint32_t rule = 0;
    std::uint32_t first = 0;  // elements
    std::uint32_t end = 0;
    std::uint32_t slots = 0;  // index into slot_rows_
  };
  struct Node {
    std::vector<Edge> edges;  // sorted by key once built
    std::vector<Accept> accepts;
  };
  struct Guard {
    bool is_word = false;
    std::uint32_t id = 0;
  };
  struct Guards {
    std::vector<Guard> before;
    std::vector<Guard> after;
  };
  struct Step {
    std::uint32_t token = 0;
    const Terminal* terminal = nullptr;  // lives as long as the walk is on from it
  };
  struct Walk;

  static Key key_of(bool is_word, std::uint32_t id, bool glued) noexcept { return (Key{id} << 2U) | (is_word ? 2U : 0U) | (glued ? 1U : 0U); }
  [[nodiscard]] std::optional<std::uint32_t> resolve(const PatternElement& element, const std::unordered_map<std::string, std::uint32_t>& categories,
                                                     const Lexicon& lexicon) const;
  std::uint16_t slot_id(const std::string& name);
  std::uint32_t child(std::uint32_t node, Key key);
  [[nodiscard]] const Edge* edge(std::uint32_t node, Key key) const noexcept;
  [[nodiscard]] static std::uint64_t spread(std::uint32_t node, Key key) noexcept { return (key * 0x9E3779B97F4A7C15ULL + node) * 0xC2B2AE3D27D4EB4FULL; }
  void walk(Walk& state, std::uint32_t node, std::size_t at) const;
  void step(Walk& state, std::uint32_t node, std::size_t at, bool is_word, std::uint32_t id, const Terminal& terminal) const;
  void accept(Walk& state, const Node& node, std::size_t at) const;
  [[nodiscard]] bool guarded(const Walk& state, std::uint32_t rule, std::size_t end) const;
  [[nodiscard]] static bool stands(const Row& row, const Guard& guard, std::size_t at, bool one_token);

  std::vector<Node> nodes_;
  std::vector<std::uint64_t> edge_bits_;  // of every edge one, found by a hash: most steps that are tried lead nowhere
  unsigned edge_shift_ = 0;
  std::vector<Guards> guards_;
  std::vector<std::vector<std::uint16_t>> slot_rows_;  // slot of every element, kNoSlot if none
  std::vector<std::string> slot_names_;
  std::vector<bool> first_words_;
};

}  // namespace dateline::lang
