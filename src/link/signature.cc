#include "link/signature.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

#include "base/hash.h"
#include "calendar/day.h"
#include "text/bare.h"
#include "text/stem.h"
#include "text/token.h"
#include "text/utf8.h"

namespace dateline::link {
namespace {

constexpr std::size_t kLeadTokens = 150;  // headline and first paragraphs say what it is about
constexpr double kLeadFactor = 1.6;
constexpr double kNameWeight = 2.0;
constexpr double kNumberWeight = 0.7;
constexpr double kYearFactor = 0.3;       // a year is a number that everybody prints
constexpr std::size_t kFullWeightLength = 8;  // letters from which a word counts fully
constexpr std::size_t kIndexWords = 20;
constexpr std::size_t kIndexShared = 16;
constexpr std::size_t kMaxLangBytes = 35;  // BCP 47's longest useful tag; what is longer is no language
constexpr std::uint64_t kWordSeed = 0x11;
constexpr std::uint64_t kSharedSeed = 0x22;

struct Count {
  double name = 0;      // capitalised where that means something
  double plain = 0;
  double weight = 1;    // of a shared key
  std::size_t first = 0;
  std::size_t length = 0;
  std::string bare;
};

double damped(double count) { return count > 1 ? 1 + std::log(count) : 1; }

std::uint32_t in_64ths(double weight) { return static_cast<std::uint32_t>(std::lround(weight * 64)); }

bool opens_sentence(const text::Token& before) {
  switch (before.mark) {
    case '.': case '!': case '?': case ':': case '"': case '\'': case '-': return true;
    default: return false;
  }
}

// Keeps the heaviest, ties by id, then orders by id.
std::vector<Key> heaviest(std::vector<Key> keys, std::size_t limit) {
  const auto heavier = [](const Key& a, const Key& b) { return a.weight != b.weight ? a.weight > b.weight : a.id < b.id; };
  std::sort(keys.begin(), keys.end(), heavier);
  if (keys.size() > limit) keys.resize(limit);
  std::sort(keys.begin(), keys.end(), [](const Key& a, const Key& b) { return a.id < b.id; });
  return keys;
}

void add_index_keys(const std::vector<Key>& keys, std::size_t limit, std::uint32_t least, std::vector<std::uint64_t>& out) {
  for (const Key& key : heaviest(keys, limit)) {
    if (key.weight >= least) out.push_back(key.id);
  }
}

// A numeral with its separators, from the tokens "11" "." "000": digits alone, so that "11.000" and "11,000" are one.
struct Numeral {
  std::string digits;
  std::size_t end_token = 0;
};
Numeral read_numeral(std::string_view text, const std::vector<text::Token>& tokens, std::size_t at) {
  Numeral out{std::string(text::slice(text, tokens[at].span)), at + 1};
  while (out.end_token + 1 < tokens.size()) {
    const text::Token& mark = tokens[out.end_token];
    const text::Token& next = tokens[out.end_token + 1];
    if ((mark.mark != '.' && mark.mark != ',') || mark.space_before || next.space_before || next.kind != text::TokenKind::kNumber) break;
    out.digits += text::slice(text, next.span);
    out.end_token += 2;
  }
  return out;
}

bool is_year(std::string_view digits) { return digits.size() == 4 && (digits.starts_with("19") || digits.starts_with("20")); }

double entity_weight(model::EntityKind kind) {
  switch (kind) {
    case model::EntityKind::kPerson: return 2.5;
    case model::EntityKind::kOrganisation: return 2.0;
    case model::EntityKind::kPlace: return 2.0;
    case model::EntityKind::kCountry: return 1.2;
    case model::EntityKind::kOffice: case model::EntityKind::kGovernment: return 1.0;
    case model::EntityKind::kDocument: case model::EntityKind::kGroup: case model::EntityKind::kUnnamed: break;
  }
  return 0.5;
}

std::uint64_t squared(const Key& key) noexcept { return std::uint64_t{key.weight} * key.weight; }

double over_lengths(std::uint64_t dot, std::uint64_t norm_a, std::uint64_t norm_b) noexcept {
  if (norm_a == 0 || norm_b == 0) return 0;
  return static_cast<double>(dot) / (std::sqrt(static_cast<double>(norm_a)) * std::sqrt(static_cast<double>(norm_b)));
}

double cosine(const std::vector<Key>& a, const std::vector<Key>& b) noexcept {
  std::uint64_t dot = 0;
  std::uint64_t norm_a = 0;
  std::uint64_t norm_b = 0;
  for (const Key& key : a) norm_a += squared(key);
  for (const Key& key : b) norm_b += squared(key);
  for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {  // without branches, which could not be foretold
    const Key& left = a[i];
    const Key& right = b[j];
    dot += left.id == right.id ? std::uint64_t{left.weight} * right.weight : 0U;
    i += left.id <= right.id ? 1U : 0U;
    j += right.id <= left.id ? 1U : 0U;
  }
  return over_lengths(dot, norm_a, norm_b);
}

// A likeness of words, less what lies between the days.
double faded(double likeness, const Signature& a, const Signature& b) noexcept {
  constexpr int kNearDays = 14;
  constexpr double kFarDays = 180;
  constexpr double kMostDecay = 0.25;
  if (a.day && b.day) {
    const int apart = std::abs(*a.day - *b.day) - kNearDays;
    if (apart > 0) likeness *= 1 - kMostDecay * std::min(1.0, apart / kFarDays);
  }
  return likeness;
}

}  // namespace

struct SignatureMaker::Language {
  explicit Language(const lang::Pack* pack, std::string_view code) : stemmer(code), nouns_are_capitalised(code == "de") {
    if (pack == nullptr) return;
    for (const char* section : {"language-word", "common-word"}) {
      for (const lang::Entry& entry : pack->lexicon.section(section)) {
        for (const std::string& form : entry.forms) {
          const std::string folded = text::fold(form);
          common.insert(folded);
          common.insert(stemmer(folded));
        }
      }
    }
  }
  text::Stemmer stemmer;
  std::unordered_set<std::string> common;
  bool nouns_are_capitalised;
};

SignatureMaker::SignatureMaker(std::span<const std::shared_ptr<const lang::Pack>> packs) {
  for (const auto& pack : packs) languages_.emplace(pack->code, std::make_unique<Language>(pack.get(), pack->code));
  languages_.emplace("", std::make_unique<Language>(nullptr, ""));
}
SignatureMaker::~SignatureMaker() = default;

Signature SignatureMaker::make(const ArticleView& view) {
  const model::Article& article = *view.article;
  const model::Extraction& extraction = *view.extraction;
  const auto found = languages_.find(article.lang);
  Language& language = *(found != languages_.end() ? found : languages_.find(""))->second;

  Signature out;
  out.lang = article.lang.substr(0, kMaxLangBytes);
  if (article.published.days.earliest) out.day = calendar::to_number(*article.published.days.earliest);

  const std::vector<text::Token> tokens = text::tokenise(article.text);
  std::unordered_map<std::string, Count> words;
  std::unordered_map<std::string, Count> shared;
  std::string folded;
  std::string bare;
  bool initial = true;
  const auto count_at = [](auto& map, const std::string& key, std::size_t at) -> Count& {
    const auto [it, fresh] = map.try_emplace(key);
    if (fresh) it->second.first = at;
    return it->second;
  };
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const text::Token& token = tokens[i];
    if (token.newline_before) initial = true;
    if (token.kind == text::TokenKind::kPunctuation) {
      initial = initial || opens_sentence(token);
      continue;
    }
    if (token.kind == text::TokenKind::kNumber) {
      const Numeral numeral = read_numeral(article.text, tokens, i);
      if (numeral.digits.size() >= 2) {
        Count& count = count_at(shared, "#" + numeral.digits, i);
        count.name += 1;
        count.weight = kNumberWeight * (is_year(numeral.digits) ? kYearFactor : 1);
      }
      i = numeral.end_token - 1;
      initial = false;
      continue;
    }
    folded.clear();
    text::fold_into(text::slice(article.text, token.span), folded);
    const bool starts = initial;
    initial = false;
    if (language.common.count(folded) != 0) continue;
    const std::string stem = language.stemmer(folded);
    if (stem.size() < 3 || language.common.count(stem) != 0) continue;
    bare.clear();
    text::bare_into(stem, bare);
    Count& count = count_at(words, bare, i);
    count.length = std::max(count.length, bare.size());
    (token.capitalised ? count.name : count.plain) += token.capitalised && starts ? 0.3 : 1;
    if (token.capitalised && count.bare.empty()) text::bare_into(folded, count.bare);
  }

  std::vector<Key> word_keys;
  for (const auto& [stem, count] : words) {
    const bool name = count.name >= count.plain && count.name >= 1;
    double weight = damped(count.name + count.plain);
    weight *= name ? kNameWeight : std::min(1.0, static_cast<double>(count.length) / kFullWeightLength);
    if (count.first < kLeadTokens) weight *= kLeadFactor;
    word_keys.push_back({base::hash64(stem, kWordSeed), in_64ths(weight)});
    // Where every noun is capitalised a capital says little, and a noun rarely survives translation.
    if (name && count.bare.size() >= 4) {
      Count& as_name = count_at(shared, "n:" + count.bare, count.first);
      as_name.name += count.name;
      as_name.weight = language.nouns_are_capitalised ? 0.4 : 0.8;
    }
  }
  for (const auto& [key, count] : shared) {
    if (key.front() != '#') continue;
    word_keys.push_back({base::hash64(key, kWordSeed), in_64ths(damped(count.name) * count.weight)});
  }

  const auto add_shared = [&](const std::string& key, double weight, std::uint32_t byte) {
    if (key.empty()) return;
    Count& count = shared[key];
    if (count.name == 0) {
      count.weight = weight;
      count.first = byte < 1000 ? 0 : kLeadTokens;  // about 150 tokens
    }
    count.name += 1;
  };
  for (const model::Entity& entity : extraction.entities) {
    if (!entity.key.empty()) add_shared("e:" + entity.key, entity_weight(entity.kind), entity.span.begin);
  }
  for (const model::Quantity& quantity : extraction.quantities) {
    if (!quantity.concept_id.empty()) add_shared("q:" + quantity.concept_id, 0.7, quantity.span.begin);
  }
  for (const model::EventMention& event : extraction.events) {
    if (!event.type.empty()) add_shared("v:" + event.type, 0.5, event.sentence.begin);
  }
  for (const model::Timex& timex : extraction.timexes) {
    if (timex.days.earliest && timex.days.earliest == timex.days.latest) add_shared("d:" + timex.edtf, 0.5, timex.span.begin);
  }
  std::vector<Key> shared_keys;
  for (const auto& [key, count] : shared) {
    const double lead = count.first < kLeadTokens && key.front() != '#' ? kLeadFactor : 1;
    shared_keys.push_back({base::hash64(key, kSharedSeed), in_64ths(damped(count.name) * count.weight * lead)});
  }

  out.words = heaviest(std::move(word_keys), kMaxKeys);
  out.shared = heaviest(std::move(shared_keys), kMaxKeys);
  add_index_keys(out.words, kIndexWords, 64, out.index);
  add_index_keys(out.shared, kIndexShared, 48, out.index);
  std::sort(out.index.begin(), out.index.end());
  out.index.erase(std::unique(out.index.begin(), out.index.end()), out.index.end());
  return out;
}

double similarity(const Signature& a, const Signature& b) noexcept {
  const bool one_language = a.lang == b.lang;
  return faded(one_language ? cosine(a.words, b.words) : cosine(a.shared, b.shared), a, b);
}

LikenessTo::LikenessTo(const Signature& one) : one_(&one) {
  words_.learn(one.words);
  shared_.learn(one.shared);
}

double LikenessTo::operator()(const Signature& other) const noexcept {
  const bool one_language = one_->lang == other.lang;
  return faded(one_language ? words_.cosine(other.words) : shared_.cosine(other.shared), *one_, other);
}

void LikenessTo::Known::learn(const std::vector<Key>& of) {
  keys = &of;
  std::size_t at = 0;
  for (std::size_t byte = 0; byte < first.size(); ++byte) {
    while (at < of.size() && (of[at].id >> 56U) < byte) ++at;
    first[byte] = static_cast<std::uint16_t>(at);
  }
  for (const Key& key : of) {
    norm += squared(key);
    seen[key.id % kBits / 64] |= std::uint64_t{1} << key.id % 64;
  }
}

double LikenessTo::Known::cosine(const std::vector<Key>& other) const noexcept {
  std::uint64_t dot = 0;
  std::uint64_t other_norm = 0;
  for (const Key& key : other) {
    other_norm += squared(key);
    if ((seen[key.id % kBits / 64] >> key.id % 64 & 1U) == 0) continue;
    for (std::size_t at = first[key.id >> 56U]; at < keys->size() && (*keys)[at].id <= key.id; ++at) {
      if ((*keys)[at].id == key.id) dot += std::uint64_t{(*keys)[at].weight} * key.weight;
    }
  }
  return over_lengths(dot, norm, other_norm);
}

}  // namespace dateline::link
