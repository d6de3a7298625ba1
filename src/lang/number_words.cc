#include "lang/number_words.h"

#include <algorithm>
#include <charconv>

#include "text/utf8.h"

namespace dateline::lang {
namespace {

constexpr std::int64_t kMost = 1'000'000'000'000;

std::size_t pair_of(std::string_view s) noexcept {
  return static_cast<std::size_t>(static_cast<unsigned char>(s[0])) << 8U | static_cast<unsigned char>(s[1]);
}

}  // namespace

bool append_number(std::int64_t& total, std::int64_t& current, std::int64_t value) noexcept {
  if (value == 100) {
    if (current == 0) current = 1;
    if (current > 99) return false;
    current *= 100;
    return true;
  }
  if (value >= 1000) {
    if (current == 0) current = total == 0 ? 1 : 0;
    if (current == 0 || current > 999 || (total != 0 && total % (value * 1000) != 0)) return false;
    if (value > kMost / current) return false;
    total += current * value;
    current = 0;
    return true;
  }
  const std::int64_t tail = current % 100;
  if (value < 10) {
    if (tail % 10 != 0 || (tail != 0 && tail < 20)) return false;
  } else if (value < 20) {
    if (tail != 0) return false;
  } else if (tail >= 10) {
    return false;  // German says the one before the ten: 7 + 20
  }
  current += value;
  return true;
}

NumberWords::NumberWords(const Lexicon& lexicon) : pairs_(65536, 0), opens_(65536, false) {
  for (const Entry& entry : lexicon.section("number-word")) {
    Atom atom;
    std::from_chars(entry.value.data(), entry.value.data() + entry.value.size(), atom.value);
    atom.ordinal = entry.has("ordinal");
    atom.joiner = entry.has("joiner");
    atom.alone_only = entry.has("alone");
    for (const std::string& form : entry.forms) {
      atom.form = text::fold(form);
      if (atom.form.size() < 2) continue;
      const std::size_t pair = pair_of(atom.form);
      if (!atom.joiner) opens_[pair] = true;
      if (pairs_[pair] == 0) {
        if (buckets_.size() == 255) continue;  // no language has so many beginnings
        buckets_.emplace_back();
        pairs_[pair] = static_cast<std::uint8_t>(buckets_.size());
      }
      buckets_[pairs_[pair] - 1U].push_back(atom);
    }
  }
  for (std::vector<Atom>& bucket : buckets_) {
    std::stable_sort(bucket.begin(), bucket.end(), [](const Atom& a, const Atom& b) { return a.form.size() > b.form.size(); });
  }
}

bool NumberWords::may_begin(std::string_view folded) const noexcept { return folded.size() >= 2 && opens_[pair_of(folded)]; }

const NumberWords::Atom* NumberWords::longest_atom(std::string_view rest) const noexcept {
  if (rest.size() < 2 || pairs_[pair_of(rest)] == 0) return nullptr;
  for (const Atom& atom : buckets_[pairs_[pair_of(rest)] - 1U]) {
    if (rest.substr(0, atom.form.size()) == atom.form) return &atom;
  }
  return nullptr;
}

std::optional<NumberWords::Reading> NumberWords::read_prefix(std::string_view folded) const {
  if (!may_begin(folded)) return std::nullopt;
  std::int64_t total = 0;
  std::int64_t current = 0;
  std::size_t at = 0;
  bool joined = false;
  Reading best;
  while (at < folded.size()) {
    const Atom* atom = longest_atom(folded.substr(at));
    if (atom == nullptr) break;
    if (atom->joiner) {
      if (joined || at == 0) break;
      joined = true;
      at += atom->form.size();
      continue;
    }
    if (atom->alone_only && !(at == 0 && atom->form.size() == folded.size())) break;
    std::int64_t next_total = total;
    std::int64_t next_current = current;
    if (!append_number(next_total, next_current, atom->value)) break;
    total = next_total;
    current = next_current;
    at += atom->form.size();
    joined = false;
    best = {total + current, atom->ordinal, at};
    if (atom->ordinal) break;
  }
  if (best.used == 0) return std::nullopt;
  return best;
}

}  // namespace dateline::lang
