#include <algorithm>

#include "extract/quantity/counted_scan.h"

namespace dateline::extract {
namespace {

using text::Token;
using text::TokenKind;

constexpr std::uint32_t kPhraseReach = 8;  // tokens of a noun phrase behind its number

bool is_plural_like(std::string_view word) {
  return word.size() > 3 && word.back() == 's' && word[word.size() - 2] != 's' && word[word.size() - 2] != 'u' &&
         word[word.size() - 2] != 'i';
}

bool is_adjective_like(std::string_view word) {
  const auto ends = [&](std::string_view tail) {
    return word.size() > tail.size() + 2 && word.substr(word.size() - tail.size()) == tail;
  };
  return ends("e") || ends("en") || ends("er") || ends("es") || ends("em");
}

}  // namespace

// The noun phrase behind the figure: "nordkoreanische Soldaten", "of the more than 200 schoolgirls", "-pound".
void CountedNouns::read_phrase(Scan& scan) const {
  const Analysis& a = scan.analysis;
  const auto& tokens = a.tokens();
  std::uint32_t at = scan.amount.after;
  scan.after_phrase = at;
  if (at >= scan.end) return;
  bool joined = false;
  if (tokens[at].mark == '-' && !tokens[at].space_before && at + 1 < scan.end && !tokens[at + 1].space_before) {
    joined = true;
    ++at;
  }
  const bool glued = !tokens[at].space_before;
  std::uint32_t length = 0;
  if (const Noun* unit = noun_at(a, at, scan.end, length); unit != nullptr && (unit->unit || glued)) {
    scan.head = unit;
    scan.out.end = scan.after_phrase = at + length;
    scan.out.unit = text::slice(a.text, a.span_of(at, at + length - 1));
    return;
  }
  if (glued && tokens[at].kind == TokenKind::kWord) {
    scan.out.refused = true;  // "90er", "1st", "3D", "12-köpfig"
    return;
  }
  if (joined) return;
  const std::uint32_t limit = std::min(scan.end, at + kPhraseReach);
  std::uint32_t unknown = 0;  // an unlisted noun: index + 1
  bool first = true;
  while (at < limit) {
    const Token& token = tokens[at];
    if (token.newline_before && !a.layout.hard_wrapped) break;
    if (first) {
      first = false;
      if (const auto of = partitive_.longest_at(a.words, at)) {
        at += of->length;
        // "21 of the more than 200 girls": the noun stands behind the other figure.
        for (std::uint32_t probe = at; probe < std::min(limit, at + 4); ++probe) {
          if (!scan.reader.may_start(a, probe)) continue;
          const auto inner = scan.reader.read(a, probe, at, scan.end);
          if (inner.amount && inner.amount->begin == at) at = inner.amount->after;
          break;
        }
        continue;
      }
    }
    if (token.kind == TokenKind::kNumber) break;
    if (token.kind == TokenKind::kPunctuation) {
      const bool inside = (token.mark == '-' && !token.space_before) || (token.mark == '\'' && !token.space_before) ||
                          token.mark == '"';
      if (!inside || at + 1 >= limit) break;
      ++at;
      continue;
    }
    if (const auto more = more_.longest_at(a.words, at)) {
      scan.more = true;
      at += more->length;
      scan.after_phrase = at;
      continue;
    }
    if (const auto fate = fate_table_.longest_at(a.words, at);
        fate && !fates_[fate->payload].thing && scan.head == nullptr && !token.capitalised) {
      scan.fate = &fates_[fate->payload];
      scan.out.unit = text::slice(a.text, a.span_of(at, at + fate->length - 1));
      at += fate->length;
      scan.out.end = scan.after_phrase = at;
      continue;
    }
    if (const auto scope = scope_table_.longest_at(a.words, at); scope && at + scope->length <= limit) {
      std::uint32_t noun_length = 0;
      if (noun_at(a, at, scan.end, noun_length) == nullptr || noun_length < scope->length) {
        scan.out.scope.push_back(scopes_[scope->payload]);
        at += scope->length;
        continue;
      }
    }
    if (const Noun* noun = noun_at(a, at, scan.end, length)) {
      scan.head = noun;
      scan.out.unit = text::slice(a.text, a.span_of(at, at + length - 1));
      at += length;
      scan.out.end = scan.after_phrase = at;
      // English compounds end in their head: "police officers", "crew members"; a German hyphen does the same.
      if (at < limit && tokens[at].mark == '-' && !tokens[at].space_before) continue;
      std::uint32_t next_length = 0;
      if (!german_nouns_ && at < limit && tokens[at].kind == TokenKind::kWord &&
          noun_at(a, at, scan.end, next_length) != nullptr)
        continue;
      break;
    }
    if (in(stops_, a, at)) break;
    const std::string_view word = a.token_text(at);
    if (german_nouns_) {
      const bool compound_goes_on =
          at + 2 < limit && tokens[at + 1].mark == '-' && !tokens[at + 1].space_before && !tokens[at + 2].space_before;
      if (token.capitalised && !compound_goes_on) {
        unknown = at + 1;
        break;
      }
      if (!token.capitalised && !is_adjective_like(word)) break;
    } else if (token.kind == TokenKind::kWord) {
      if (!token.capitalised && is_plural_like(word)) {
        unknown = at + 1;
        std::uint32_t next_length = 0;
        if (at + 1 < limit && noun_at(a, at + 1, scan.end, next_length) == nullptr) break;
      }
    }
    ++at;
  }
  if (scan.head == nullptr && (scan.fate == nullptr || german_nouns_) && unknown != 0) {
    scan.out.unit = a.token_text(unknown - 1);
    scan.out.end = scan.after_phrase = unknown;
  }
}

}  // namespace dateline::extract
