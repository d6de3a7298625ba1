#include "link/signature.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

#include "base/hash.h"
#include "calendar/day.h"
#include "link/vocabulary.h"

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

// A stem of the article at hand.
struct StemCount {
  std::uint64_t id = 0;
  double name = 0;  // capitalised where that means something
  double plain = 0;
  std::size_t first = 0;
  std::uint32_t length = 0;
  std::uint32_t name_length = 0;
  std::uint64_t name_id = 0;
};

// What survives translation.
struct SharedCount {
  double times = 0;
  double weight = 1;
  std::size_t first = 0;
  std::uint64_t numeral = 0;  // its key among words; 0 for what is none
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
  if (keys.size() > limit) {
    std::nth_element(keys.begin(), keys.begin() + static_cast<std::ptrdiff_t>(limit), keys.end(), heavier);
    keys.resize(limit);
  }
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
Numeral read_numeral(std::string_view text, std::span<const text::Token> tokens, std::size_t at) {
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
  Language(const lang::Pack* pack, std::string_view code) : vocabulary(pack, code), nouns_are_capitalised(code == "de") {}

  Vocabulary vocabulary;
  std::vector<std::uint32_t> place_of;  // of a stem among those of the article at hand, by its number; kNowhere between articles
  bool nouns_are_capitalised;
};

SignatureMaker::SignatureMaker(std::span<const std::shared_ptr<const lang::Pack>> packs) {
  for (const auto& pack : packs) languages_.emplace(pack->code, std::make_unique<Language>(pack.get(), pack->code));
  languages_.emplace("", std::make_unique<Language>(nullptr, ""));
}
SignatureMaker::~SignatureMaker() = default;

Signature SignatureMaker::make(const ArticleView& view, std::span<const text::Token> tokens) {
  constexpr std::uint32_t kNowhere = 0xffffffffU;
  const model::Article& article = *view.article;
  const model::Extraction& extraction = *view.extraction;
  const auto found = languages_.find(article.lang);
  Language& language = *(found != languages_.end() ? found : languages_.find(""))->second;

  Signature out;
  out.lang = article.lang.substr(0, kMaxLangBytes);
  if (article.published.days.earliest) out.day = calendar::to_number(*article.published.days.earliest);

  std::vector<StemCount> stems;  // in the order of the text
  std::vector<std::uint32_t> numbers;  // in the vocabulary, of each of them
  std::unordered_map<std::uint64_t, SharedCount> shared;
  std::string spelt;
  const auto shared_at = [&](std::uint64_t id, std::size_t at) -> SharedCount& {
    const auto [it, fresh] = shared.try_emplace(id);
    if (fresh) it->second.first = at;
    return it->second;
  };
  language.vocabulary.make_room();
  bool initial = true;
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
        spelt.assign("#").append(numeral.digits);
        SharedCount& count = shared_at(base::hash64(spelt, kSharedSeed), i);
        count.times += 1;
        count.weight = kNumberWeight * (is_year(numeral.digits) ? kYearFactor : 1);
        count.numeral = base::hash64(spelt, kWordSeed);
      }
      i = numeral.end_token - 1;
      initial = false;
      continue;
    }
    const bool starts = initial;
    initial = false;
    const KnownWord& word = language.vocabulary.look_up(text::slice(article.text, token.span));
    if (word.stem == KnownWord::kSaysNothing) continue;
    if (word.stem >= language.place_of.size()) language.place_of.resize(language.vocabulary.stems(), kNowhere);
    std::uint32_t& place = language.place_of[word.stem];
    if (place == kNowhere) {
      place = static_cast<std::uint32_t>(stems.size());
      stems.push_back({word.stem_id, 0, 0, i, word.stem_length, 0, 0});
      numbers.push_back(word.stem);
    }
    StemCount& count = stems[place];
    (token.capitalised ? count.name : count.plain) += token.capitalised && starts ? 0.3 : 1;
    if (token.capitalised && count.name_length == 0) {
      count.name_length = word.name_length;
      count.name_id = word.name_id;
    }
  }
  for (const std::uint32_t number : numbers) language.place_of[number] = kNowhere;

  std::vector<Key> word_keys;
  for (const StemCount& count : stems) {
    const bool name = count.name >= count.plain && count.name >= 1;
    double weight = damped(count.name + count.plain);
    weight *= name ? kNameWeight : std::min(1.0, static_cast<double>(count.length) / kFullWeightLength);
    if (count.first < kLeadTokens) weight *= kLeadFactor;
    word_keys.push_back({count.id, in_64ths(weight)});
    // Where every noun is capitalised a capital says little, and a noun rarely survives translation.
    if (name && count.name_length >= 4) {
      SharedCount& as_name = shared_at(count.name_id, count.first);
      as_name.times += count.name;
      as_name.weight = language.nouns_are_capitalised ? 0.4 : 0.8;
    }
  }
  for (const auto& [id, count] : shared) {
    if (count.numeral != 0) word_keys.push_back({count.numeral, in_64ths(damped(count.times) * count.weight)});
  }

  const auto add_shared = [&](std::string_view kind, std::string_view key, double weight, std::uint32_t byte) {
    if (key.empty()) return;
    spelt.assign(kind).append(key);
    SharedCount& count = shared[base::hash64(spelt, kSharedSeed)];
    if (count.times == 0) {
      count.weight = weight;
      count.first = byte < 1000 ? 0 : kLeadTokens;  // about 150 tokens
    }
    count.times += 1;
  };
  for (const model::Entity& entity : extraction.entities) add_shared("e:", entity.key, entity_weight(entity.kind), entity.span.begin);
  for (const model::Quantity& quantity : extraction.quantities) add_shared("q:", quantity.concept_id, 0.7, quantity.span.begin);
  for (const model::EventMention& event : extraction.events) add_shared("v:", event.type, 0.5, event.sentence.begin);
  for (const model::Timex& timex : extraction.timexes) {
    if (timex.days.earliest && timex.days.earliest == timex.days.latest) add_shared("d:", timex.edtf, 0.5, timex.span.begin);
  }
  std::vector<Key> shared_keys;
  for (const auto& [id, count] : shared) {
    const double lead = count.first < kLeadTokens && count.numeral == 0 ? kLeadFactor : 1;
    shared_keys.push_back({id, in_64ths(damped(count.times) * count.weight * lead)});
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
