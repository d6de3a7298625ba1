#include "extract/entity/name_reader.h"

#include <algorithm>

#include "text/utf8.h"

namespace dateline::extract {
namespace {

using text::Token;
using text::TokenKind;

constexpr std::uint32_t kLongestName = 8;  // tokens, hyphens and full stops included

bool is_initial(const Analysis& analysis, std::uint32_t at) {
  const Token& token = analysis.tokens()[at];
  return token.kind == TokenKind::kWord && token.capitalised && token.span.size() <= 2 &&
         text::decode_at(analysis.text, token.span.begin).size == token.span.size();
}

}  // namespace

bool NameReader::is_name_word(const Analysis& analysis, std::uint32_t at, bool first) const {
  const Token& token = analysis.tokens()[at];
  if (token.kind != TokenKind::kWord || !token.capitalised || token.span.size() < 2) return false;
  const lang::WordId id = analysis.words[at];
  const auto& facts = tables_->facts(id);
  if (facts.given_name || facts.family_first) return true;
  if (facts.not_a_name) return false;
  if (id == lang::kNoWord) return !tables_->german || !tables_->is_noun_like(text::fold(analysis.token_text(at)));
  if (!facts.listed) return true;
  std::uint32_t length = 0;
  if (tables_->countries.at(analysis, at, length) != nullptr || tables_->adjectives.at(analysis, at, length) != nullptr) return false;
  if (first && (tables_->capitals.at(analysis, at, length) != nullptr || tables_->places.at(analysis, at, length) != nullptr)) return false;
  return !tables_->german || (tables_->offices.at(analysis, at, length) == nullptr && tables_->institutions.at(analysis, at, length) == nullptr &&
                              tables_->groups.at(analysis, at, length) == nullptr && tables_->documents.at(analysis, at, length) == nullptr);
}

// One past the last token of a row of capitalised words with initials, particles and hyphens between them; `at` if there is none.
std::uint32_t NameReader::row_of_names(const Analysis& analysis, std::uint32_t at, std::uint32_t end) const {
  const auto& tokens = analysis.tokens();
  std::uint32_t last = at;  // one past the last name word
  const std::uint32_t limit = std::min(end, at + kLongestName);
  for (std::uint32_t i = at; i < limit;) {
    const Token& token = tokens[i];
    if (i > at && token.newline_before && !analysis.layout.hard_wrapped) break;
    if (is_initial(analysis, i)) {  // "J.", "George W. Bush"
      if (i + 1 < limit && tokens[i + 1].mark == '.' && !tokens[i + 1].space_before) {
        i += 2;
        continue;
      }
      break;
    }
    if (is_name_word(analysis, i, i == at)) {
      last = ++i;
      if (i + 1 < limit && tokens[i].mark == '-' && !tokens[i].space_before && tokens[i + 1].kind == TokenKind::kWord && !tokens[i + 1].space_before) {
        const auto& behind = tables_->facts(analysis.words[i + 1]);
        if (tables_->german && !tokens[i + 1].capitalised && !tables_->facts(analysis.words[at]).family_first) break;
        // "Frank-Walter" is a given name; "Bachmann-Jury" and "Merkel-Besuch" are common nouns.
        if (tables_->german && i == at + 1 && !behind.given_name && !tables_->facts(analysis.words[at]).family_first) return at;
        i += 2;  // "Jean-Claude", "Jong-un"
        last = i;
      }
      continue;
    }
    // "Ursula von der Leyen", "Mohammed bin Salman", "Bashar al-Assad": a particle holds what follows to the name.
    if (i == at || !tables_->facts(analysis.words[i]).particle || token.capitalised) break;
    // "hat Tim Rohde den Wagen verkauft": an article is no particle of its own.
    if (tables_->german && tables_->definite.longest_at(analysis.words, i)) break;
    std::uint32_t next = i + 1;
    while (next < limit && next < i + 3 && ((tables_->facts(analysis.words[next]).particle && !tokens[next].capitalised) || tokens[next].mark == '-')) ++next;
    if (next >= limit || !is_name_word(analysis, next, false)) break;
    // German "von" also names who did something: only a given name right before it makes it a particle.
    if (tables_->german && tables_->of.longest_at(analysis.words, i) && (i != at + 1 || !tables_->facts(analysis.words[at]).given_name)) break;
    i = next;
  }
  return last;
}

std::optional<NameRead> NameReader::read(const Analysis& analysis, std::uint32_t at, std::uint32_t end, bool introduced, bool shouting) const {
  const auto& tokens = analysis.tokens();
  if (tokens[at].kind != TokenKind::kWord || !tokens[at].capitalised) return std::nullopt;
  NameRead out;
  out.person = true;
  const std::uint32_t row = row_of_names(analysis, at, end);
  std::uint32_t length = 0;
  const bool listed = tables_->facts(analysis.words[at]).listed;
  if (const std::uint32_t* known = listed ? tables_->persons.at(analysis, at, length) : nullptr; known != nullptr && at + length <= end && at + length >= row) {
    out.known = *known;
    out.end = at + length;
    out.full = length > 1;
    out.gender = tables_->known[*known].gender;
    return out;
  }
  if (row == at) return std::nullopt;
  std::uint32_t words = 0;
  bool initials = false;
  bool organisation = false;
  for (std::uint32_t i = at; i < row; ++i) {
    if (is_initial(analysis, i)) {
      initials = true;
    } else if (tokens[i].kind == TokenKind::kWord) {
      words += tables_->facts(analysis.words[i]).particle && !tokens[i].capitalised ? 0U : 1U;
      organisation = organisation || tables_->facts(analysis.words[i]).organisation_word;
    }
  }
  const auto& first = tables_->facts(analysis.words[at]);
  out.end = row;
  out.gender = first.gender;
  out.family_first = first.family_first && words >= 2;
  out.full = words + (initials ? 1U : 0U) >= 2;
  if (organisation && !first.given_name) {
    // "Department of Veterans Affairs", "University of the North"
    std::uint32_t more = row;
    if (!tables_->german && more + 1 < end && tables_->of.longest_at(analysis.words, more)) {
      ++more;
      if (const auto determiner = tables_->definite.longest_at(analysis.words, more); determiner && more + 1 < end) ++more;
      std::uint32_t last = more;
      while (last < std::min(end, more + 4) && tokens[last].kind == TokenKind::kWord && tokens[last].capitalised) ++last;
      if (last > more) {
        out.end = last;
        out.person = false;
        return out;
      }
    }
    if (words < 2) return std::nullopt;
    out.person = false;
    return out;
  }
  if (introduced) return out;
  if (!out.full) return std::nullopt;
  if (first.given_name || first.family_first || (initials && words >= 1)) return out;
  if (shouting || words < 2 || words > 3) return std::nullopt;
  // A row of capitals may be a person whose given name no list has; the opening word of a sentence is not even that.
  out.uncertain = true;
  const bool opens = at == analysis.layout.sentences[analysis.layout.sentence_of_token(at)].first_token;
  for (std::uint32_t i = at; i < row; ++i) {
    const auto& facts = tables_->facts(analysis.words[i]);
    if (tokens[i].all_caps) return std::nullopt;
    const bool ordinary = tables_->german || (opens && i == at) ? analysis.words[i] != lang::kNoWord : false;
    if (tokens[i].kind == TokenKind::kWord && !facts.particle && (facts.listed || facts.not_a_name || ordinary)) return std::nullopt;
  }
  return out;
}

}  // namespace dateline::extract
