#include "lang/lexicon.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/error.h"
#include "base/hash.h"
#include "base/strings.h"
#include "text/token.h"
#include "text/utf8.h"

namespace dateline::lang {
namespace {

using base::trim;

base::Problem problem(std::string_view file, std::uint32_t line, std::string message) {
  base::Problem out;
  out.code = "broken-lexicon";
  out.file = std::string(file);
  out.line = line;
  out.message = std::move(message);
  return out;
}

// kOneWord: letters of Latin-1 only, as nearly all words of our languages are: one token, which need not be looked for.
// kFolded: of these, without any that folding would change.
enum class Shape { kFolded, kOneWord, kOther };

Shape shape_of(std::string_view form) noexcept {
  Shape out = form.empty() ? Shape::kOther : Shape::kFolded;
  for (std::size_t i = 0; i < form.size(); ++i) {
    const auto c = static_cast<unsigned char>(form[i]);
    if (c >= 'a' && c <= 'z') continue;
    out = Shape::kOneWord;
    if (c >= 'A' && c <= 'Z') continue;
    if (c != 0xC3 || ++i == form.size()) return Shape::kOther;
    const auto second = static_cast<unsigned char>(form[i]);
    if (second < 0x80 || second > 0xBF || second == 0x97 || second == 0xB7) return Shape::kOther;  // × and ÷ stand among the letters
  }
  return out;
}

// The part before the next separator, which is taken off with it; `rest` is empty behind the last one.
std::string_view next_part(std::string_view& rest, char separator) noexcept {
  const std::size_t end = std::min(rest.find(separator), rest.size());
  const std::string_view part = rest.substr(0, end);
  rest.remove_prefix(std::min(end + 1, rest.size()));
  return part;
}

// "a{b,c}d{,e}" to every combination. False if the braces do not pair.
bool expand_braces(std::string_view form, std::vector<std::string>& out) {
  const auto open = form.find('{');
  if (open == std::string_view::npos) {
    if (form.find('}') != std::string_view::npos) return false;
    out.emplace_back(form);
    return true;
  }
  const auto close = form.find('}', open);
  if (close == std::string_view::npos) return false;
  std::vector<std::string> tails;
  if (!expand_braces(form.substr(close + 1), tails)) return false;
  std::string_view parts = form.substr(open + 1, close - open - 1);
  for (bool more = true; more;) {
    const std::size_t comma = std::min(parts.find(','), parts.size());
    const std::string_view part = trim(parts.substr(0, comma));
    for (const std::string& tail : tails) {
      std::string& whole = out.emplace_back();
      whole.reserve(open + part.size() + tail.size());
      whole.append(form.substr(0, open)).append(part).append(tail);
    }
    more = comma < parts.size();
    parts.remove_prefix(std::min(comma + 1, parts.size()));
  }
  return true;
}

}  // namespace

std::string_view Entry::attribute(std::string_view name, std::string_view otherwise) const noexcept {
  for (const auto& [key, content] : attributes) {
    if (key == name) return content;
  }
  return otherwise;
}

bool Entry::has(std::string_view name) const noexcept {
  for (const auto& [key, content] : attributes) {
    if (key == name) return true;
  }
  return false;
}

Lexicon::Lexicon(std::vector<std::string_view> left_out, KnownWords words) : left_out_(std::move(left_out)), others_(words) { other_ = intern("\n"); }

bool Lexicon::keeps(std::string_view section) const noexcept { return std::find(left_out_.begin(), left_out_.end(), section) == left_out_.end(); }

std::optional<base::Problem> Lexicon::add(std::string_view file_name, std::string_view content) {
  std::vector<Entry>* section = nullptr;
  bool passing = false;
  std::uint32_t line_number = 0;
  std::string folded;
  while (!content.empty()) {
    std::string_view line = next_part(content, '\n');
    ++line_number;
    if (const auto hash = line.find('#'); hash != std::string_view::npos && (hash == 0 || base::is_space(line[hash - 1]))) line = line.substr(0, hash);
    line = trim(line);
    if (line.empty()) continue;
    if (line.front() == '[') {
      if (line.back() != ']') return problem(file_name, line_number, "a section name needs a closing bracket");
      const std::string name(trim(line.substr(1, line.size() - 2)));
      passing = !keeps(name);
      if (passing) continue;
      if (sections_.find(name) == sections_.end()) order_.push_back(name);
      section = &sections_[name];
      continue;
    }
    if (passing) continue;
    if (section == nullptr) return problem(file_name, line_number, "an entry needs a [section] above it");
    const auto colon = line.find(": ");
    if (colon == std::string_view::npos) return problem(file_name, line_number, "an entry is written 'value: form | form'");
    Entry entry;
    entry.file = std::string(file_name);
    entry.line = line_number;
    bool first = true;
    for (std::string_view head = line.substr(0, colon); !head.empty();) {
      const std::string_view part = next_part(head, ' ');
      if (part.empty()) continue;
      if (first) {
        entry.value = std::string(part);
        first = false;
        continue;
      }
      const auto equals = part.find('=');
      entry.attributes.emplace_back(part.substr(0, equals), equals == std::string_view::npos ? std::string_view{} : part.substr(equals + 1));
    }
    if (first) return problem(file_name, line_number, "an entry needs a value before the colon");
    for (const std::string_view form : base::split(line.substr(colon + 2), '|')) {
      if (trim(form).empty()) return problem(file_name, line_number, "an empty form between '|'");
      if (!expand_braces(trim(form), entry.forms)) return problem(file_name, line_number, "braces do not pair");
    }
    for (const std::string& form : entry.forms) {
      const Shape shape = shape_of(form);
      if (shape == Shape::kFolded) {
        intern(form);
        continue;
      }
      if (shape == Shape::kOneWord) {
        folded.clear();
        text::fold_into(form, folded);
        intern(folded);
        continue;
      }
      for (const text::Token& token : text::tokenise(form)) {
        folded.clear();
        text::fold_into(text::slice(form, token.span), folded);
        intern(folded);
      }
    }
    section->push_back(std::move(entry));
  }
  return std::nullopt;
}

const std::vector<Entry>& Lexicon::section(std::string_view name) const {
  DATELINE_CHECK(keeps(name));
  static const std::vector<Entry> kNone;
  const auto found = sections_.find(std::string(name));
  return found == sections_.end() ? kNone : found->second;
}

std::vector<std::string_view> Lexicon::sections() const { return {order_.begin(), order_.end()}; }

WordId Lexicon::find(std::string_view folded) const noexcept { return find(folded, base::table_hash(folded)); }

WordId Lexicon::find(std::string_view folded, std::uint64_t hash) const noexcept {
  const WordId found = own(folded, hash);
  return found == kNoWord && other_ != kNoWord && others_.contains(folded, hash) ? other_ : found;
}

void Lexicon::find_all(std::span<const std::string_view> folded, std::vector<WordId>& out) const {
  constexpr std::size_t kAhead = 16;  // words between the fetch of a slot and that of the word in it, and again to the look-up
  if (slots_.empty()) {
    out.insert(out.end(), folded.size(), kNoWord);
    return;
  }
  const std::size_t mask = slots_.size() - 1;
  std::array<std::uint64_t, 2 * kAhead> hashes{};
  for (std::size_t i = 0; i < folded.size() + 2 * kAhead; ++i) {
    if (i >= 2 * kAhead) out.push_back(find(folded[i - 2 * kAhead], hashes[i % hashes.size()]));
    if (i >= kAhead && i - kAhead < folded.size()) {
      if (const WordId id = slots_[hashes[(i - kAhead) % hashes.size()] & mask].id; id != kNoWord) __builtin_prefetch(&words_[id - 1]);
    }
    if (i < folded.size()) {
      const std::uint64_t hash = hashes[i % hashes.size()] = base::table_hash(folded[i]);
      __builtin_prefetch(&slots_[hash & mask]);
    }
  }
}

WordId Lexicon::own(std::string_view folded, std::uint64_t hash) const noexcept {
  if (slots_.empty()) return kNoWord;
  const std::size_t mask = slots_.size() - 1;
  const auto upper = static_cast<std::uint32_t>(hash >> 32U);
  for (std::size_t i = hash & mask;; i = (i + 1) & mask) {
    const Slot& slot = slots_[i];
    if (slot.id == kNoWord || (slot.hash == upper && words_[slot.id - 1] == folded)) return slot.id;
  }
}

void Lexicon::place(std::uint64_t hash, WordId id) {
  std::size_t i = hash & (slots_.size() - 1);
  while (slots_[i].id != kNoWord) i = (i + 1) & (slots_.size() - 1);
  slots_[i] = {id, static_cast<std::uint32_t>(hash >> 32U)};
}

void Lexicon::grow() {
  slots_.assign(slots_.empty() ? 1024 : slots_.size() * 2, {});
  for (std::size_t word = 0; word < words_.size(); ++word) place(base::table_hash(words_[word]), static_cast<WordId>(word + 1));
}

WordId Lexicon::intern(std::string_view folded) {
  const std::uint64_t hash = base::table_hash(folded);
  if (const WordId known = own(folded, hash); known != kNoWord) return known;
  words_.emplace_back(folded);
  const auto id = static_cast<WordId>(words_.size());
  if (slots_.size() < 2 * words_.size()) {
    grow();
  } else {
    place(hash, id);
  }
  return id;
}

}  // namespace dateline::lang
