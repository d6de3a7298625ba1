#include "compare/reading.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>
#include <unordered_set>

#include "text/stem.h"
#include "text/utf8.h"

namespace dateline::compare {
namespace {

constexpr std::size_t kLongEnoughToSplit = 8;  // shorter German words are rarely compounds of listed words
constexpr std::size_t kShortestPart = 4;
constexpr std::size_t kShortestName = 5;
constexpr std::size_t kSplitReach = 24;  // tokens from a verb to its other part: German clauses are long

// Reads the words of one article; keeps what is shared between them.
class Reader {
 public:
  Reader(const Vocabulary& vocabulary, Reading& out) : vocabulary_(vocabulary), out_(out), stem_(out.language->pack->code) {}

  void run() {
    const std::string_view text = out_.view.article->text;
    out_.layout = text::lay_out(text, out_.language->pack->split);
    const auto& tokens = out_.layout.tokens;
    out_.words.resize(tokens.size());
    ids_.reserve(tokens.size());
    folded_.reserve(tokens.size());
    for (const text::Token& token : tokens) {
      folded_.push_back(token.kind == text::TokenKind::kWord ? text::fold(text::slice(text, token.span)) : std::string(text::slice(text, token.span)));
      ids_.push_back(token.kind == text::TokenKind::kNumber ? lang::kNoWord : out_.language->pack->lexicon.find(folded_.back()));
    }
    for (std::size_t at = 0; at < tokens.size(); ++at) read_phrases(at);
    read_split_roles();
    for (std::size_t at = 0; at < tokens.size(); ++at) read_word(at);
    for (const model::Entity& entity : out_.view.extraction->entities) read_entity(entity);
    for (const text::Sentence& sentence : out_.layout.sentences) out_.takes_back.push_back(takes_back(sentence));
  }

 private:
  void read_phrases(std::size_t at) {
    const Vocabulary::Language& language = *out_.language;
    ReadWord& word = out_.words[at];
    word.flags = language.flags[ids_[at]];
    if (const auto match = language.roles.longest_at(ids_, at)) word.role = static_cast<std::int16_t>(match->payload);
    word.earlier = language.earlier.longest_at(ids_, at).has_value();
    if (const auto match = language.concepts.longest_at(ids_, at)) {
      for (std::size_t i = at; i < at + match->length; ++i) {
        out_.words[i].feature = concept_feature(match->payload);
        out_.words[i].shared = !vocabulary_.is_general(match->payload);
      }
    }
  }

  // "nahmen 3.000 Menschen teil": both words say it, up to the next mark that ends a clause.
  void read_split_roles() {
    const auto& splits = out_.language->split_roles;
    if (splits.empty()) return;
    for (std::size_t at = 0; at < ids_.size(); ++at) {
      if (ids_[at] == lang::kNoWord) continue;
      const auto before = [](const auto& split, lang::WordId word) { return split.first < word; };
      for (auto split = std::lower_bound(splits.begin(), splits.end(), ids_[at], before); split != splits.end() && split->first == ids_[at]; ++split) {
        const std::size_t end = std::min(ids_.size(), at + kSplitReach);
        for (std::size_t behind = at + 1; behind < end; ++behind) {
          const char mark = out_.layout.tokens[behind].mark;
          if (mark == '.' || mark == ';' || mark == ':' || mark == '!' || mark == '?') break;
          if (ids_[behind] != split->second) continue;
          out_.words[at].role = out_.words[behind].role = split->role;
          break;
        }
      }
    }
  }

  std::optional<std::uint32_t> takes_back(const text::Sentence& sentence) const {
    std::optional<std::uint32_t> cue;
    bool figure = false;
    for (std::uint32_t at = sentence.first_token; at < sentence.end_token; ++at) {
      if (!cue && out_.language->withdraws.longest_at(ids_, at)) cue = at;
      figure = figure || (out_.words[at].flags & Vocabulary::kFigureWord) != 0;
      for (const auto& [first, second] : out_.language->withdraws_split) {
        if (ids_[at] != first || cue) continue;
        if (std::find(ids_.begin() + at + 1, ids_.begin() + sentence.end_token, second) != ids_.begin() + sentence.end_token) cue = at;
      }
    }
    return figure ? cue : std::nullopt;
  }

  void read_word(std::size_t at) {
    ReadWord& word = out_.words[at];
    if (is_year(at)) {
      word.feature = make_feature("year", folded_[at]);
      word.shared = true;
      return;
    }
    if (out_.layout.tokens[at].kind != text::TokenKind::kWord || word.feature != 0 || (word.flags & Vocabulary::kNoTopic) != 0) return;
    const std::string& folded = folded_[at];
    if (folded.size() < 3) return;
    const std::string stem = stem_(folded);
    if (const auto found = out_.language->concept_stems.find(stem); found != out_.language->concept_stems.end()) {
      word.feature = concept_feature(found->second);
      word.shared = !vocabulary_.is_general(found->second);
      return;
    }
    word.feature = make_feature("stem", out_.language->pack->code + ":" + stem);
    if (out_.language->pack->code == "de" && folded.size() >= kLongEnoughToSplit) word.wider = last_part(folded);
    // A name that nobody knows ("Pentoxal") is spelt alike in both languages; in German every noun might be one.
    if (ids_[at] != lang::kNoWord || !out_.layout.tokens[at].capitalised || folded.size() < kShortestName) return;
    if (out_.language->pack->code == "de") {
      if (word.wider == 0) word.wider = make_feature("name", folded);
    } else if (at > 0 && out_.layout.tokens[at - 1].kind == text::TokenKind::kWord) {
      word.feature = make_feature("name", folded);
    }
  }

  // "bis 2030" and "until 2030" speak of one thing.
  bool is_year(std::size_t at) const {
    const std::string& digits = folded_[at];
    return out_.layout.tokens[at].kind == text::TokenKind::kNumber && digits.size() == 4 && (digits.compare(0, 2, "19") == 0 || digits.compare(0, 2, "20") == 0);
  }

  // "Grenzregion" ends in a word with a meaning in every language.
  Feature last_part(std::string_view folded) {
    for (std::size_t cut = 3; cut + kShortestPart <= folded.size(); ++cut) {
      if ((static_cast<unsigned char>(folded[cut]) & 0xC0U) == 0x80U) continue;
      const lang::WordId id = out_.language->pack->lexicon.find(folded.substr(cut));
      if (id == lang::kNoWord) continue;
      const lang::WordId words[] = {id};
      if (const auto match = out_.language->concepts.longest_at(words, 0)) return concept_feature(match->payload);
      const auto found = out_.language->concept_stems.find(stem_(folded.substr(cut)));
      if (found != out_.language->concept_stems.end()) return concept_feature(found->second);
    }
    return 0;
  }

  void read_entity(const model::Entity& entity) {
    if (entity.pronoun && entity.key.empty()) return;
    const bool country = entity.kind == model::EntityKind::kCountry || entity.kind == model::EntityKind::kGovernment;
    const Feature own = entity.key.empty() ? 0 : make_feature("entity", entity.key);
    const Feature land = entity.country.empty() ? 0 : make_feature("entity", "country:" + entity.country);
    if (own == 0 && land == 0) return;
    // The name alone: "defence minister" and "Kursk region" keep the words around it.
    const auto [first, end] = out_.tokens_of(entity.name_span.empty() ? entity.span : entity.name_span);
    for (std::uint32_t at = first; at < end; ++at) {
      ReadWord& word = out_.words[at];
      // "Feuerwehrgewerkschaft Rettung Süd": what it is called in one language only, what it is in all.
      if (own != 0 && word.shared && !word.entity && word.wider == 0) word.wider = word.feature;
      if (own != 0) {
        word.feature = country && land != 0 ? land : own;
        word.entity = true;
      }
      if (land != 0 && entity.kind != model::EntityKind::kPerson) word.wider = land;
    }
    if (land == 0) return;
    const auto [begin, last] = out_.tokens_of(entity.span);
    for (std::uint32_t at = begin; at < last; ++at) {
      ReadWord& word = out_.words[at];
      if (country || entity.kind == model::EntityKind::kGroup) word.country = land;
      // "nordkoreanische Soldaten": the adjective before the name is the country.
      if (at < first && word.feature != 0 && !word.shared && !word.entity) {
        word.feature = land;
        word.entity = true;
      }
    }
  }

  Feature concept_feature(std::uint32_t id) const { return vocabulary_.concept_feature(id); }

  const Vocabulary& vocabulary_;
  Reading& out_;
  text::Stemmer stem_;
  std::vector<lang::WordId> ids_;
  std::vector<std::string> folded_;
};

}  // namespace

std::pair<std::uint32_t, std::uint32_t> Reading::tokens_of(const text::Span& span) const noexcept {
  const std::uint32_t first = layout.token_at(span.begin);
  std::uint32_t end = first;
  while (end < layout.tokens.size() && layout.tokens[end].span.begin < span.end) ++end;
  return {first, end};
}

Reading read_article(const model::ArticleView& view, const Vocabulary& vocabulary) {
  Reading out;
  out.view = view;
  out.language = &vocabulary.language(view.article->lang);
  Reader(vocabulary, out).run();
  return out;
}

Rarity::Rarity(std::span<const Reading> readings) {
  std::unordered_map<Feature, std::uint32_t> counts;
  std::unordered_set<Feature> seen;
  for (const Reading& reading : readings) {
    for (const text::Sentence& sentence : reading.layout.sentences) {
      seen.clear();
      for (std::uint32_t at = sentence.first_token; at < sentence.end_token; ++at) {
        for (const Feature feature : {reading.words[at].feature, reading.words[at].wider}) {
          if (feature != 0 && seen.insert(feature).second) ++counts[feature];
        }
      }
      total_ += 1;
    }
  }
  sentences_.assign(counts.begin(), counts.end());
  std::sort(sentences_.begin(), sentences_.end());
}

double Rarity::operator()(Feature feature) const noexcept {
  const auto found = std::lower_bound(sentences_.begin(), sentences_.end(), std::pair<Feature, std::uint32_t>{feature, 0});
  const double count = found != sentences_.end() && found->first == feature ? found->second : 0;
  return std::log((total_ + 2) / (count + 1));
}

double Rarity::most() const noexcept { return std::log(total_ + 2); }

void normalise(Profile& profile) {
  std::sort(profile.begin(), profile.end(), [](const Weighted& a, const Weighted& b) {
    return a.feature != b.feature ? a.feature < b.feature : a.weight > b.weight;
  });
  profile.erase(std::unique(profile.begin(), profile.end(), [](const Weighted& a, const Weighted& b) { return a.feature == b.feature; }), profile.end());
}

namespace {

constexpr double kLoneWord = 0.67;
constexpr double kOneOfSeveral = 0.4;

struct Overlap {
  double cosine = 0;
  int shared = 0;
};

Overlap overlap(const Profile& a, const Profile& b) noexcept {
  double dot = 0;
  double aa = 0;
  double bb = 0;
  Overlap out;
  for (const Weighted& x : a) aa += x.weight * x.weight;
  for (const Weighted& x : b) bb += x.weight * x.weight;
  for (auto x = a.begin(), y = b.begin(); x != a.end() && y != b.end();) {
    if (x->feature < y->feature) {
      ++x;
    } else if (y->feature < x->feature) {
      ++y;
    } else {
      dot += x->weight * y->weight;
      ++out.shared;
      ++x;
      ++y;
    }
  }
  if (aa > 0 && bb > 0) out.cosine = dot / std::sqrt(aa * bb);
  return out;
}

}  // namespace

double cosine(const Profile& a, const Profile& b) noexcept { return overlap(a, b).cosine; }

double likeness(const Profile& a, const Profile& b) noexcept {
  const Overlap both = overlap(a, b);
  const std::size_t smaller = std::min(a.size(), b.size());
  // One word in common is the theme of the story ("the ferry"), not the question, unless one side has no other.
  if (both.shared == 1) return both.cosine * (smaller == 1 ? kLoneWord : kOneOfSeveral);
  const auto fewest = std::max<std::size_t>(2, std::min<std::size_t>(3, smaller));
  return both.cosine * std::min(1.0, (1 - std::pow(0.5, both.shared)) / (1 - std::pow(0.5, static_cast<double>(fewest))));
}

}  // namespace dateline::compare
