#include "extract/quantity/number_words.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <limits>

#include "text/utf8.h"

namespace dateline::extract {
namespace {

// First two bytes of a word as an index; ASCII capitals count as small letters.
std::size_t opening_of(std::string_view word) {
  const auto small = [](char c) { return static_cast<unsigned char>(c >= 'A' && c <= 'Z' ? c + 32 : c); };
  return static_cast<std::size_t>(small(word[0])) << 8U | small(word[1]);
}

double value_of(const lang::Entry& entry) { return std::strtod(entry.value.c_str(), nullptr); }

// Adds up the values of number words in the order in which they are spoken.
class Composer {
 public:
  // False if `v` cannot go on the number so far; nothing is changed then.
  bool feed(double v, bool after_joiner) {
    if (v >= 1000) return feed_scale(v);
    if (v == 100) return feed_hundred();
    if (v == 0 || v != std::floor(v)) {  // "zero", "anderthalb" stand alone (a scale may follow)
      if (fed_) return false;
      group_ = v;
      low_ = v;
      sealed_ = true;
      fed_ = true;
      return true;
    }
    const bool is_tens = v >= 20 && std::fmod(v, 10) == 0;
    const bool fits = !sealed_ && (low_ == 0 || (!after_joiner && low_ >= 20 && std::fmod(low_, 10) == 0 && v < 10) ||
                                   (after_joiner && low_ < 10 && is_tens));
    if (!fits) return false;
    group_ += v;
    low_ += v;
    fed_ = true;
    return true;
  }
  [[nodiscard]] double value() const { return total_ + group_; }
  [[nodiscard]] bool fed() const { return fed_; }
  // "and" may follow a hundred or a scale ("two hundred and five"), not a bare unit ("two and five").
  [[nodiscard]] bool takes_joiner() const { return fed_ && low_ == 0; }

 private:
  bool feed_scale(double v) {
    if (v >= scale_ || (fed_ && group_ == 0)) return false;
    total_ += (fed_ ? group_ : 1) * v;
    group_ = low_ = 0;
    scale_ = v;
    hundred_ = sealed_ = false;
    fed_ = true;
    return true;
  }
  bool feed_hundred() {
    if (hundred_ || sealed_ || group_ >= 100 || (fed_ && group_ == 0 && total_ == 0)) return false;
    group_ = (group_ == 0 ? 1 : group_) * 100;
    low_ = 0;
    hundred_ = true;
    fed_ = true;
    return true;
  }

  double total_ = 0;
  double group_ = 0;
  double low_ = 0;
  double scale_ = std::numeric_limits<double>::infinity();
  bool hundred_ = false;
  bool sealed_ = false;
  bool fed_ = false;
};

}  // namespace

NumberWords::NumberWords(const lang::Pack& pack) {
  const lang::Lexicon& lexicon = pack.lexicon;
  starts_.assign(lexicon.word_count() + 1, false);
  openings_.assign(std::size_t{1} << 16U, false);
  const auto add = [&](lang::PhraseTable& table, const std::string& form, std::size_t payload) {
    table.add(lexicon, form, static_cast<std::uint32_t>(payload));
    const auto first = text::tokenise(form).front();
    starts_[lexicon.find(text::fold(text::slice(form, first.span)))] = true;
  };
  for (const lang::Entry& entry : lexicon.section("number-compound")) {
    for (const std::string& form : entry.forms) compound_joiner_ = text::fold(form);
  }
  for (const lang::Entry& entry : lexicon.section("number-joiner")) joiner_ = lexicon.find(text::fold(entry.forms.front()));
  for (const lang::Entry& entry : lexicon.section("figure-word")) {
    WordNumber word;
    word.value = value_of(entry);
    word.about = entry.has("about");
    word.article = entry.has("article");
    word.needs_scale = entry.has("needs-scale");
    word.zero = entry.has("zero");
    for (const std::string& form : entry.forms) {
      add(words_, form, word_values_.size());
      const std::string folded = text::fold(form);
      if (!compound_joiner_.empty() && !word.about && !word.needs_scale && !word.zero && folded.find(' ') == std::string::npos) {
        openings_[opening_of(folded)] = true;
        parts_.emplace_back(folded, word.value);
      }
    }
    word_values_.push_back(word);
  }
  for (const lang::Entry& entry : lexicon.section("number-scale")) {
    for (const std::string& form : entry.forms) add(scales_, form, scale_values_.size());
    Scale scale;
    scale.factor = value_of(entry);
    scale.letter = entry.has("letter");
    scale_values_.push_back(scale);
  }
  for (const lang::Entry& entry : lexicon.section("number-vague")) {
    for (const std::string& form : entry.forms) add(vague_, form, vague_values_.size());
    vague_values_.push_back(value_of(entry));
  }
  std::sort(parts_.begin(), parts_.end(), [](const auto& a, const auto& b) {
    return a.first.size() != b.first.size() ? a.first.size() > b.first.size() : a.first < b.first;
  });
  words_.build(lexicon.word_count());
  scales_.build(lexicon.word_count());
  vague_.build(lexicon.word_count());
}

std::optional<NumberWords::Scale> NumberWords::scale_at(const Analysis& analysis, std::size_t at) const {
  if (at >= analysis.words.size()) return std::nullopt;
  const auto match = scales_.longest_at(analysis.words, at);
  if (!match) return std::nullopt;
  Scale scale = scale_values_[match->payload];
  scale.length = match->length;
  return scale;
}

std::optional<double> NumberWords::read_compound(std::string_view folded) const {
  Composer number;
  bool joined = false;
  for (std::size_t at = 0; at < folded.size();) {
    const std::string_view rest = folded.substr(at);
    const auto part = std::find_if(parts_.begin(), parts_.end(), [&](const auto& p) { return rest.substr(0, p.first.size()) == p.first; });
    if (part != parts_.end() && number.feed(part->second, joined)) {
      joined = false;
      at += part->first.size();
      continue;
    }
    if (joined || !number.fed() || folded.substr(at, compound_joiner_.size()) != compound_joiner_) return std::nullopt;
    joined = true;
    at += compound_joiner_.size();
  }
  if (joined || !number.fed()) return std::nullopt;
  return number.value();
}

std::optional<WordNumber> NumberWords::read(const Analysis& analysis, std::size_t at, std::size_t end) const {
  const auto& tokens = analysis.tokens();
  const lang::WordId id = analysis.words[at];
  if (id != lang::kNoWord && id < starts_.size() && starts_[id]) {
    if (const auto match = vague_.longest_at(analysis.words, at); match && at + match->length <= end) {
      WordNumber out;
      out.value = vague_values_[match->payload];
      out.length = match->length;
      out.vague = true;
      return out;
    }
    const auto match = words_.longest_at(analysis.words, at);
    if (match && at + match->length <= end) {
      WordNumber out = word_values_[match->payload];
      out.length = match->length;
      if (out.about || out.zero || out.needs_scale || !compound_joiner_.empty()) return out;
      // English: "two hundred and fifty", "twenty-one".
      Composer number;
      if (!number.feed(out.value, false)) return out;
      std::size_t next = at + match->length;
      while (next < end) {
        std::size_t word = next;
        if (tokens[word].mark == '-' && !tokens[word].space_before) ++word;
        else if (joiner_ != lang::kNoWord && analysis.words[word] == joiner_ && number.takes_joiner()) ++word;
        if (word >= end || (word > next && tokens[next].mark == '-' && tokens[word].space_before)) break;
        const auto more = words_.longest_at(analysis.words, word);
        if (!more || word + more->length > end || tokens[word].newline_before) break;
        const WordNumber& part = word_values_[more->payload];
        if (part.about || part.zero || part.needs_scale || !number.feed(part.value, false)) break;
        out.article = false;
        next = word + more->length;
      }
      out.value = number.value();
      out.length = static_cast<std::uint32_t>(next - at);
      return out;
    }
  }
  if (compound_joiner_.empty() || tokens[at].kind != text::TokenKind::kWord) return std::nullopt;
  const std::string_view word = analysis.token_text(at);
  // The longest German number word below a million has some sixty bytes; longer words are no numbers, and cost nothing.
  if (word.size() < 4 || word.size() > 80) return std::nullopt;
  if (!openings_[opening_of(word)]) return std::nullopt;
  const auto value = read_compound(text::fold(word));
  if (!value) return std::nullopt;
  WordNumber out;
  out.value = *value;
  out.length = 1;
  return out;
}

}  // namespace dateline::extract
