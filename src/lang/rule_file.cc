#include "lang/rule_file.h"

#include <map>

#include "base/strings.h"
#include "text/token.h"
#include "text/utf8.h"

namespace dateline::lang {
namespace {

constexpr int kMaxNesting = 32;  // a person writes three; a file of brackets must not use up the stack

using base::trim;

// One row while it is being put together; an unset bracket is kNone.
constexpr std::uint32_t kNone = 0xffffffffU;
struct Row {
  std::vector<PatternElement> elements;
  std::uint32_t open = kNone;
  std::uint32_t close = kNone;
};
using Rows = std::vector<Row>;
using Parts = std::map<std::string, std::string, std::less<>>;

std::vector<std::string> folded_words(std::string_view literal) {
  std::vector<std::string> out;
  for (const text::Token& token : text::tokenise(literal)) out.push_back(text::fold(text::slice(literal, token.span)));
  return out;
}

bool append(Row& row, const Row& tail) {
  const auto shift = static_cast<std::uint32_t>(row.elements.size());
  row.elements.insert(row.elements.end(), tail.elements.begin(), tail.elements.end());
  if (tail.open != kNone) {
    if (row.open != kNone) return false;
    row.open = tail.open + shift;
  }
  if (tail.close != kNone) {
    if (row.close != kNone) return false;
    row.close = tail.close + shift;
  }
  return row.elements.size() <= kMaxElements;
}

// Recursive descent over one pattern line; every method leaves `error_` set once something is wrong.
class PatternParser {
 public:
  PatternParser(std::string_view pattern, const Parts& parts, int depth) : rest_(pattern), parts_(parts), depth_(depth) {}

  Rows run() {
    Rows rows = choice();
    if (error_.empty() && !trim(rest_).empty()) error_ = "what does '" + std::string(trim(rest_)) + "' belong to?";
    return rows;
  }
  [[nodiscard]] const std::string& error() const noexcept { return error_; }

 private:
  void skip() { rest_ = rest_.substr(rest_.size() - trim_left(rest_).size()); }
  static std::string_view trim_left(std::string_view s) {
    while (!s.empty() && base::is_space(s.front())) s.remove_prefix(1);
    return s;
  }
  bool take(char c) {
    skip();
    if (rest_.empty() || rest_.front() != c) return false;
    rest_.remove_prefix(1);
    return true;
  }
  void fail(std::string message) {
    if (error_.empty()) error_ = std::move(message);
  }

  Rows choice() {
    Rows out = row();
    while (error_.empty() && take('|')) {
      Rows more = row();
      out.insert(out.end(), more.begin(), more.end());
      if (out.size() > kMaxSequences) fail("the pattern has too many alternatives");
    }
    return out;
  }

  Rows row() {
    Rows out(1);
    for (;;) {
      skip();
      if (!error_.empty() || rest_.empty() || rest_.front() == '|' || rest_.front() == ')') return out;
      const Rows next = item();
      if (!error_.empty()) return out;
      Rows product;
      for (const Row& left : out) {
        for (const Row& right : next) {
          Row joined = left;
          if (!append(joined, right)) {
            fail("a row of the pattern is too long or has two brackets");
            return out;
          }
          product.push_back(std::move(joined));
          if (product.size() > kMaxSequences) {
            fail("the pattern has too many alternatives");
            return out;
          }
        }
      }
      out = std::move(product);
    }
  }

  Rows item() {
    if (take('[')) {
      Rows out(1);
      out[0].open = 0;
      return out;
    }
    if (take(']')) {
      Rows out(1);
      out[0].close = 0;
      return out;
    }
    const bool glued = take('~');
    Rows out;
    if (take('(')) {
      if (++nesting_ > kMaxNesting) {
        fail("brackets stand inside one another too deeply");
        return out;
      }
      out = choice();
      if (!take(')')) fail("a '(' is not closed");
      --nesting_;
    } else {
      out = atom();
    }
    for (Row& row : out) {
      if (glued && !row.elements.empty()) row.elements.front().glued = true;
    }
    if (!rest_.empty() && rest_.front() == '?') {
      rest_.remove_prefix(1);
      out.emplace_back();
    }
    return out;
  }

  std::string_view name() {
    std::size_t size = 0;
    while (size < rest_.size() && (base::is_digit(rest_[size]) || (rest_[size] >= 'a' && rest_[size] <= 'z') || rest_[size] == '-' || rest_[size] == '_')) ++size;
    const std::string_view out = rest_.substr(0, size);
    rest_.remove_prefix(size);
    return out;
  }

  Rows atom() {
    if (take('$')) return part(name());
    std::string slot;
    if (!rest_.empty() && rest_.front() != '"') {
      const std::string_view word = name();
      if (word.empty()) {
        fail("'" + std::string(rest_.substr(0, 1)) + "' cannot stand in a pattern");
        return {};
      }
      if (rest_.empty() || rest_.front() != ':') return {Row{{PatternElement{false, false, std::string(word), {}}}, kNone, kNone}};
      rest_.remove_prefix(1);
      slot = std::string(word);
    }
    if (take('"')) return literal(slot);
    const std::string_view category = name();
    if (category.empty()) fail("a slot needs a category or a literal behind ':'");
    return {Row{{PatternElement{false, false, std::string(category), slot}}, kNone, kNone}};
  }

  Rows literal(const std::string& slot) {
    const auto close = rest_.find('"');
    if (close == std::string_view::npos) {
      fail("a quotation mark is not closed");
      return {};
    }
    Row row;
    for (const std::string& word : folded_words(rest_.substr(0, close))) row.elements.push_back({true, false, word, slot});
    rest_.remove_prefix(close + 1);
    if (row.elements.empty()) fail("a literal is empty");
    return {row};
  }

  Rows part(std::string_view part_name) {
    const auto found = parts_.find(part_name);
    if (found == parts_.end() || depth_ > 8) {
      fail("there is no part '" + std::string(part_name) + "' above");
      return {};
    }
    PatternParser inner(found->second, parts_, depth_ + 1);
    Rows out = inner.run();
    if (!inner.error().empty()) fail(inner.error());
    return out;
  }

  std::string_view rest_;
  const Parts& parts_;
  int depth_;
  std::string error_;
  int nesting_ = 0;
};

class FileParser {
 public:
  FileParser(std::string_view file_name, std::string_view content) : file_(file_name), content_(content) {}

  base::Result<std::vector<Rule>> run() {
    for (const std::string_view raw : base::split(content_, '\n')) {
      ++line_;
      const std::string_view line = trim(raw);
      if (line.empty() || line.front() == '#') continue;
      const std::size_t space = std::min(line.find(' '), line.size());
      read(line.substr(0, space), trim(line.substr(space)));
      if (error_) return *error_;
    }
    finish_rule();
    if (error_) return *error_;
    return std::move(rules_);
  }

 private:
  void fail(std::string message, std::uint32_t line = 0) {
    if (error_) return;
    error_.emplace();
    error_->code = "broken-rules";
    error_->file = std::string(file_);
    error_->line = line == 0 ? line_ : line;
    error_->message = std::move(message);
  }

  void read(std::string_view key, std::string_view rest) {
    if (key == "part") return part(rest);
    if (key == "rule") return start_rule(rest);
    if (rules_.empty()) return fail("'" + std::string(key) + "' needs a rule above it");
    if (key == "match") return match(rest);
    if (key == "value") return value(rest);
    if (key == "not-before") return guard(rest, rules_.back().not_before);
    if (key == "not-after") return guard(rest, rules_.back().not_after);
    if (key == "yes" || key == "no") return example(key == "yes", rest);
    fail("there is no line of kind '" + std::string(key) + "'");
  }

  void part(std::string_view rest) {
    const std::size_t space = rest.find(' ');
    if (space == std::string_view::npos) return fail("a part needs a name and a pattern");
    const std::string name(rest.substr(0, space));
    if (!parts_.emplace(name, std::string(rest.substr(space))).second) return fail("part '" + name + "' is there twice");
    PatternParser parser(parts_[name], parts_, 0);
    (void)parser.run();
    if (!parser.error().empty()) fail(parser.error());
  }

  void start_rule(std::string_view id) {
    finish_rule();
    if (id.empty() || id.find(' ') != std::string_view::npos) return fail("a rule needs one id");
    for (const Rule& rule : rules_) {
      if (rule.id == id) return fail("rule '" + std::string(id) + "' is there twice");
    }
    Rule rule;
    rule.id = std::string(id);
    rule.file = std::string(file_);
    rule.line = line_;
    rules_.push_back(std::move(rule));
  }

  void finish_rule() {
    if (rules_.empty() || error_) return;
    const Rule& rule = rules_.back();
    bool yes = false;
    bool no = false;
    for (const RuleExample& example : rule.examples) (example.positive ? yes : no) = true;
    if (rule.sequences.empty()) return fail("rule '" + rule.id + "' has no match line", rule.line);
    if (!yes || !no) fail("rule '" + rule.id + "' needs at least one 'yes' and one 'no' example", rule.line);
  }

  void match(std::string_view rest) {
    PatternParser parser(rest, parts_, 0);
    const Rows rows = parser.run();
    if (!parser.error().empty()) return fail(parser.error());
    Rule& rule = rules_.back();
    for (const Row& row : rows) {
      if (row.elements.empty()) return fail("a match line may not match nothing");
      Sequence sequence;
      sequence.elements = row.elements;
      sequence.first = row.open == kNone ? 0 : row.open;
      sequence.end = row.close == kNone ? static_cast<std::uint32_t>(row.elements.size()) : row.close;
      if (sequence.first >= sequence.end) return fail("the brackets hold nothing");
      rule.sequences.push_back(std::move(sequence));
    }
    if (rule.sequences.size() > kMaxSequences) fail("the rule has too many alternatives");
  }

  void value(std::string_view rest) {
    for (const std::string_view pair : base::split(rest, ' ')) {
      if (pair.empty()) continue;
      const std::size_t equals = pair.find('=');
      if (equals == std::string_view::npos || equals == 0) return fail("a value is written 'key=constant'");
      rules_.back().value.emplace_back(std::string(pair.substr(0, equals)), std::string(pair.substr(equals + 1)));
    }
  }

  void guard(std::string_view rest, std::vector<PatternElement>& out) {
    PatternParser parser(rest, parts_, 0);
    const Rows rows = parser.run();
    if (!parser.error().empty()) return fail(parser.error());
    for (const Row& row : rows) {
      if (row.elements.size() != 1) return fail("a guard names single neighbours: 'currency | \"Mark\"'");
      out.push_back(row.elements.front());
    }
  }

  void example(bool positive, std::string_view rest) {
    RuleExample out;
    out.positive = positive;
    out.line = line_;
    const std::size_t close = rest.size() < 2 ? std::string_view::npos : rest.find('"', 1);
    if (close == std::string_view::npos || rest.front() != '"') return fail("an example is a text in quotation marks");
    for (const char c : rest.substr(1, close - 1)) {
      if (c == '[') out.begin = out.text.size();
      else if (c == ']') out.end = out.text.size();
      else out.text += c;
    }
    rest = trim(rest.substr(close + 1));
    if (!rest.empty() && rest.front() == '@') {
      const std::size_t space = std::min(rest.find(' '), rest.size());
      out.day = std::string(rest.substr(1, space - 1));
      rest = trim(rest.substr(space));
    }
    if (rest.substr(0, 2) == "=>") out.value = std::string(trim(rest.substr(2)));
    else if (!rest.empty()) return fail("an example goes on with '@DAY' and '=> VALUE'");
    if (positive && out.value.empty()) return fail("a 'yes' example needs '=> VALUE'");
    rules_.back().examples.push_back(std::move(out));
  }

  std::string_view file_;
  std::string_view content_;
  std::uint32_t line_ = 0;
  Parts parts_;
  std::vector<Rule> rules_;
  std::optional<base::Problem> error_;
};

}  // namespace

base::Result<std::vector<Rule>> parse_rules(std::string_view file_name, std::string_view content) { return FileParser(file_name, content).run(); }

void intern_literals(std::string_view content, Lexicon& lexicon) {
  for (const std::string_view raw : base::split(content, '\n')) {
    const std::string_view line = trim(raw);
    const std::string_view key = line.substr(0, std::min(line.find(' '), line.size()));
    if (key != "part" && key != "match" && key != "not-before" && key != "not-after") continue;
    std::size_t open = line.find('"');
    while (open != std::string_view::npos) {
      const std::size_t close = line.find('"', open + 1);
      if (close == std::string_view::npos) break;
      for (const std::string& word : folded_words(line.substr(open + 1, close - open - 1))) lexicon.intern(word);
      open = line.find('"', close + 1);
    }
  }
}

}  // namespace dateline::lang
