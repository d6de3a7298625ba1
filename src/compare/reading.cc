#include "compare/reading.h"

#include <algorithm>
#include <cmath>

namespace dateline::compare {
namespace {

constexpr std::size_t kSplitReach = 24;  // tokens from a verb to its other part: German clauses are long

// Reads the words of one article; keeps what is shared between them.
class Reader {
 public:
  Reader(const Vocabulary& vocabulary, WordMemo& memo, Reading& out) : vocabulary_(vocabulary), memo_(memo), out_(out) {}

  void run() {
    const std::string_view text = out_.view.article->text;
    out_.layout = text::lay_out(text, out_.language->pack->split);
    const auto& tokens = out_.layout.tokens;
    out_.words.resize(tokens.size());
    ids_.reserve(tokens.size());
    known_.reserve(tokens.size());
    for (const text::Token& token : tokens) {
      const bool word = token.kind == text::TokenKind::kWord;
      known_.push_back(word ? &memo_.of(*out_.language, text::slice(text, token.span), token.capitalised) : nullptr);
      ids_.push_back(word ? known_.back()->id : id_of_mark(token));
      if (word) out_.words[ids_.size() - 1].folded = known_.back()->folded;
    }
    for (std::size_t at = 0; at < tokens.size(); ++at) read_phrases(at);
    read_split_roles();
    for (std::size_t at = 0; at < tokens.size(); ++at) read_word(at);
    for (const model::Entity& entity : out_.view.extraction->entities) read_entity(entity);
    for (const text::Sentence& sentence : out_.layout.sentences) out_.takes_back.push_back(takes_back(sentence));
  }

 private:
  lang::WordId id_of_mark(const text::Token& token) const {
    if (token.kind == text::TokenKind::kNumber) return lang::kNoWord;
    return out_.language->pack->lexicon.find(text::slice(out_.view.article->text, token.span));
  }

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
    if (known_[at] == nullptr) {
      if (is_year(at)) {
        word.feature = make_feature("year", printed(at));
        word.shared = true;
      }
      return;
    }
    const KnownWord& known = *known_[at];
    if (word.feature != 0 || known.feature == 0) return;
    const bool name = known.name != 0 && at > 0 && known_[at - 1] != nullptr;  // behind another word no sentence begins
    word.feature = name ? known.name : known.feature;
    word.wider = known.wider;
    word.shared = known.shared;
  }

  std::string_view printed(std::size_t at) const { return text::slice(out_.view.article->text, out_.layout.tokens[at].span); }

  // "bis 2030" and "until 2030" speak of one thing.
  bool is_year(std::size_t at) const {
    if (out_.layout.tokens[at].kind != text::TokenKind::kNumber) return false;
    const std::string_view digits = printed(at);
    return digits.size() == 4 && (digits.starts_with("19") || digits.starts_with("20"));
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
  WordMemo& memo_;
  Reading& out_;
  std::vector<lang::WordId> ids_;
  std::vector<const KnownWord*> known_;  // nullptr for numbers and marks
};

}  // namespace

std::pair<std::uint32_t, std::uint32_t> Reading::tokens_of(const text::Span& span) const noexcept {
  const std::uint32_t first = layout.token_at(span.begin);
  std::uint32_t end = first;
  while (end < layout.tokens.size() && layout.tokens[end].span.begin < span.end) ++end;
  return {first, end};
}

Reading read_article(const model::ArticleView& view, const Vocabulary& vocabulary, WordMemo& memo) {
  Reading out;
  out.view = view;
  out.language = &vocabulary.language(view.article->lang);
  Reader(vocabulary, memo, out).run();
  return out;
}

Rarity::Rarity(std::span<const Reading> readings) {
  std::vector<std::uint32_t> counts;  // sentences, by number of the feature
  std::vector<std::uint32_t> last;    // the last one that had it
  std::uint32_t sentences = 0;
  for (const Reading& reading : readings) {
    for (const text::Sentence& sentence : reading.layout.sentences) {
      ++sentences;
      for (std::uint32_t at = sentence.first_token; at < sentence.end_token; ++at) {
        for (const Feature feature : {reading.words[at].feature, reading.words[at].wider}) {
          if (feature == 0) continue;
          const std::uint32_t number = features_.add(feature);
          if (number == counts.size()) {
            counts.push_back(0);
            last.push_back(0);
          }
          if (last[number] == sentences) continue;
          last[number] = sentences;
          ++counts[number];
        }
      }
    }
  }
  total_ = sentences;
  rarities_.reserve(counts.size());
  for (const std::uint32_t count : counts) rarities_.push_back(std::log((total_ + 2) / (static_cast<double>(count) + 1)));
}

double Rarity::operator()(Feature feature) const noexcept {
  const std::uint32_t number = features_.find(feature);
  return number == FeatureTable::kAbsent ? most() : rarities_[number];
}

double Rarity::most() const noexcept { return std::log(total_ + 2); }

}  // namespace dateline::compare
