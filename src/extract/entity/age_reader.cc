#include "extract/entity/age_reader.h"

#include <algorithm>
#include <map>
#include <optional>

#include "base/strings.h"
#include "text/token.h"
#include "text/utf8.h"

namespace dateline::extract {
namespace {

using model::EntityKind;
using text::Token;
using text::TokenKind;

constexpr std::uint32_t kOldest = 119;     // years
constexpr std::uint32_t kNameBehind = 5;   // tokens from "48-year-old" to the name: "driver, Tim Rohde"

// The age that a token prints, 0 if it is none.
std::uint32_t age_at(const Analysis& analysis, std::uint32_t i) {
  const Token& token = analysis.tokens()[i];
  if (token.kind != TokenKind::kNumber || token.span.size() > 3) return 0;
  std::uint32_t value = 0;
  for (const char digit : analysis.token_text(i)) value = 10 * value + static_cast<std::uint32_t>(digit - '0');
  return value <= kOldest ? value : 0;
}

bool glued(const std::vector<Token>& tokens, std::uint32_t hyphen) {
  return hyphen + 1 < tokens.size() && tokens[hyphen].mark == '-' && !tokens[hyphen].space_before && !tokens[hyphen + 1].space_before;
}

Gender gender_named(std::string_view name) { return name == "f" ? Gender::kFemale : name == "m" ? Gender::kMale : Gender::kUnknown; }

}  // namespace

AgeReader::AgeReader(const lang::Pack& pack) {
  const auto ids = [&](std::string_view form) {
    std::vector<lang::WordId> out;
    for (const Token& token : text::tokenise(form)) {
      if (token.kind == TokenKind::kWord) out.push_back(pack.lexicon.find(text::fold(text::slice(form, token.span))));
    }
    return out;
  };
  for (const lang::Entry& entry : pack.lexicon.section("age-form")) {
    for (const std::string& form : entry.forms) forms_.push_back({ids(form)});
  }
  for (const lang::Entry& entry : pack.lexicon.section("age-article")) {
    for (const std::string& form : entry.forms) {
      const auto words = ids(form);
      articles_.push_back({words.front(), words.size() > 1 ? words[1] : lang::kNoWord, gender_named(entry.value)});
    }
  }
}

// Behind "48-Jährige", "48-year-old"; 0 if something else follows the number.
std::uint32_t AgeReader::form_end(const Analysis& analysis, std::uint32_t number) const {
  const auto& tokens = analysis.tokens();
  if (!glued(tokens, number + 1)) return 0;
  for (const Form& form : forms_) {
    std::uint32_t at = number + 2;
    bool same = true;
    for (std::size_t k = 0; k < form.words.size() && same; ++k) {
      if (k > 0) {
        same = glued(tokens, at);
        ++at;
      }
      same = same && at < tokens.size() && analysis.words[at] == form.words[k] && form.words[k] != lang::kNoWord;
      ++at;
    }
    if (same) return at;
  }
  return 0;
}

const Gender* AgeReader::determiner(const Analysis& analysis, std::uint32_t number, std::uint32_t last) const {
  if (number == 0 || analysis.words[number - 1] == lang::kNoWord) return nullptr;
  for (const Article& article : articles_) {
    if (analysis.words[number - 1] == article.article && (article.noun == lang::kNoWord || article.noun == analysis.words[last])) return &article.gender;
  }
  return nullptr;
}

void AgeReader::add(const Analysis& analysis, bool german, std::vector<Mention>& mentions) const {
  if (forms_.empty()) return;
  const auto& tokens = analysis.tokens();
  struct Known {
    std::size_t mention = 0;
    bool several = false;
  };
  std::map<std::pair<std::uint32_t, Gender>, Known> by_age;
  const auto learn = [&](std::uint32_t age, std::size_t index) {
    const Mention& mention = mentions[index];
    const auto [place, fresh] = by_age.emplace(std::pair(age, mention.gender), Known{index, false});
    if (!fresh && mentions[place->second.mention].entity.key != mention.entity.key) place->second.several = true;
  };
  const auto person = [&](const Mention& mention) { return mention.entity.kind == EntityKind::kPerson && !mention.entity.key.empty() && !mention.entity.pronoun; };
  // "Karin Adler (48)", "Tim Rohde, 35,"
  for (std::size_t m = 0; m < mentions.size(); ++m) {
    const std::uint32_t mark = mentions[m].end;
    if (!person(mentions[m]) || mark + 2 >= tokens.size()) continue;
    const char close = tokens[mark].mark == '(' ? ')' : ',';
    if (tokens[mark].mark != '(' && tokens[mark].mark != ',') continue;
    if (tokens[mark + 2].mark != close || (close == ',' && !tokens[mark + 1].space_before)) continue;
    if (const std::uint32_t age = age_at(analysis, mark + 1); age != 0) learn(age, m);
  }
  // "der 35-jährige Tim Rohde", "the 35-year-old driver, Tim Rohde"; what names nobody so is kept for later.
  std::vector<Found> found;
  std::size_t next = 0;
  for (std::uint32_t i = 0; i < tokens.size(); ++i) {
    const std::uint32_t age = age_at(analysis, i);
    if (age == 0) continue;
    const std::uint32_t end = form_end(analysis, i);
    if (end == 0) continue;
    while (next < mentions.size() && mentions[next].end <= end) ++next;
    const bool noun = german && tokens[end - 1].capitalised;
    const std::uint32_t stop = analysis.layout.sentences[analysis.layout.sentence_of_token(i)].end_token;
    const auto names = [&](std::size_t m) { return m < mentions.size() && mentions[m].name_begin <= std::min(end + kNameBehind, stop) && person(mentions[m]); };
    if (!noun && names(next)) {
      bool direct = true;
      std::uint32_t commas = 0;
      for (std::uint32_t k = end; k < mentions[next].name_begin; ++k) {
        if (tokens[k].mark == ',') ++commas;
        else if (tokens[k].kind == TokenKind::kPunctuation) direct = false;
      }
      if (direct && commas <= (german ? 0U : 1U)) {
        learn(age, next);
        continue;
      }
    }
    if (german && !noun) continue;
    found.push_back({i, end});
  }
  std::vector<Mention> out;
  for (const Found& description : found) {
    const Gender* gender = determiner(analysis, description.number, description.end - 1);
    if (gender == nullptr) continue;
    const std::uint32_t age = age_at(analysis, description.number);
    std::optional<std::size_t> who;
    bool several = false;
    for (const Gender candidate : {Gender::kUnknown, Gender::kMale, Gender::kFemale}) {
      if (*gender != Gender::kUnknown && candidate != Gender::kUnknown && candidate != *gender) continue;
      const auto known = by_age.find({age, candidate});
      if (known == by_age.end()) continue;
      several = several || known->second.several || (who && mentions[*who].entity.key != mentions[known->second.mention].entity.key);
      who = known->second.mention;
    }
    if (!who || several) continue;
    const Mention& person_named = mentions[*who];
    Mention mention;
    mention.entity.kind = EntityKind::kPerson;
    mention.begin = description.number - 1;
    mention.name_begin = description.number;
    mention.end = mention.name_end = description.end;
    mention.entity.span = analysis.span_of(mention.begin, mention.end - 1);
    mention.entity.name_span = analysis.span_of(mention.name_begin, mention.end - 1);
    mention.entity.name = person_named.entity.name;
    mention.entity.key = person_named.entity.key;
    mention.entity.country = person_named.entity.country;
    mention.entity.pronoun = true;
    mention.gender = person_named.gender != Gender::kUnknown ? person_named.gender : *gender;
    mention.known = person_named.known;
    out.push_back(std::move(mention));
  }
  const auto overlaps = [&](const Mention& fresh) {
    const auto behind = std::lower_bound(mentions.begin(), mentions.end(), fresh.end, [](const Mention& m, std::uint32_t end) { return m.begin < end; });
    return behind != mentions.begin() && std::prev(behind)->end > fresh.begin;
  };
  out.erase(std::remove_if(out.begin(), out.end(), overlaps), out.end());
  mentions.insert(mentions.end(), std::make_move_iterator(out.begin()), std::make_move_iterator(out.end()));
  std::sort(mentions.begin(), mentions.end(), [](const Mention& a, const Mention& b) { return a.begin < b.begin; });
}

}  // namespace dateline::extract
