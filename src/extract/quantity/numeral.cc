#include "extract/quantity/numeral.h"

#include <cmath>

namespace dateline::extract {
namespace {

using text::Token;
using text::TokenKind;

constexpr std::uint32_t kMaxDigits = 15;  // what a double holds exactly; longer strings are identifiers

double digits_of(std::string_view digits) {
  double value = 0;
  for (const char c : digits) value = value * 10 + (c - '0');
  return value;
}

// The mark that joins tokens[at] to a number right behind it: '.', ',', '\'', ' ', or 0.
char joint_at(std::string_view text, std::span<const Token> tokens, std::size_t at) {
  if (at + 1 >= tokens.size()) return 0;
  const Token& mark = tokens[at];
  const Token& next = tokens[at + 1];
  if (next.kind != TokenKind::kNumber || next.space_before || mark.space_before) return 0;
  if (mark.mark == '.' && text::slice(text, mark.span).size() > 1) return 0;  // an ellipsis
  return mark.mark == '.' || mark.mark == ',' || mark.mark == '\'' ? mark.mark : '\0';
}

// "11 000": one blank that may not break, or a plain one, before exactly three digits.
bool blank_groups(std::span<const Token> tokens, std::size_t at) {
  if (at + 1 >= tokens.size()) return false;
  const Token& head = tokens[at];
  const Token& next = tokens[at + 1];
  return next.kind == TokenKind::kNumber && next.span.size() == 3 && head.span.size() <= 3 && next.span.begin - head.span.end <= 3 &&
         next.space_before && !next.newline_before;
}

}  // namespace

Numeral read_numeral(std::string_view text, std::span<const Token> tokens, std::size_t at, char decimal) {
  Numeral out;
  const auto part = [&](std::size_t token) { return text::slice(text, tokens[token].span); };
  const std::string_view head = part(at);
  out.value = digits_of(head);
  out.length = 1;
  if (joint_at(text, tokens, at + 1) == 0) {
    out.plain = true;
    if (head.size() <= 3 && head.front() != '0' && blank_groups(tokens, at)) {
      out.plain = false;
      std::size_t last = at;
      while (blank_groups(tokens, last) && out.length < 5) {
        out.value = out.value * 1000 + digits_of(part(++last));
        ++out.length;
      }
    }
    out.refused = head.size() > kMaxDigits || (head.size() > 1 && head.front() == '0');
    return out;
  }
  // A chain of digit groups: all marks alike and all groups of three, except that the last mark may be the decimal one.
  std::uint32_t groups = 0;
  std::uint32_t digits = static_cast<std::uint32_t>(head.size());
  char grouping = 0;
  bool valid = head.size() <= 3 || digits <= kMaxDigits;
  bool done = false;  // a decimal part has been read: nothing may follow
  std::size_t last = at;
  for (char mark = joint_at(text, tokens, last + 1); mark != 0; mark = joint_at(text, tokens, last + 1)) {
    const std::string_view group = part(last + 2);
    last += 2;
    digits += static_cast<std::uint32_t>(group.size());
    ++groups;
    const bool more = joint_at(text, tokens, last + 1) != 0;
    const bool can_group = group.size() == 3 && head.size() <= 3 && (grouping == 0 || grouping == mark);
    if (done || digits > kMaxDigits) {
      valid = false;
    } else if (can_group && (more || groups > 1 || (mark != decimal && head != "0"))) {
      out.value = out.value * 1000 + digits_of(group);
      grouping = mark;
    } else if (can_group && mark == decimal && group == "000" && head != "0") {
      out.value = out.value * 1000;  // nobody writes a decimal part of three zeros
      grouping = mark;
    } else if (!more && mark != '\'' && mark != grouping) {
      const double fraction = digits_of(group) / std::pow(10.0, static_cast<double>(group.size()));
      if (can_group && head != "0") out.if_counted = out.value * 1000 + digits_of(group);
      out.value += fraction;
      done = true;
    } else {
      valid = false;
    }
  }
  out.length = static_cast<std::uint32_t>(last - at + 1);
  out.refused = !valid || (head.size() > 1 && head.front() == '0');
  return out;
}

}  // namespace dateline::extract
