// Bodies that the article has introduced and goes on to call by their bare name: "the engine maker Halvern … Halvern", "Velmar AG … Velmar".
#include <algorithm>
#include <array>
#include <iterator>
#include <unordered_map>

#include "extract/entity/entity_resolver.h"
#include "text/utf8.h"

namespace dateline::extract {
namespace {

using model::EntityKind;
using text::TokenKind;

// What such a noun stands before is a name of its own; behind "court" or "police" it is a place.
constexpr std::array<std::string_view, 5> kNamed{"company", "union", "party", "ngo", "newspaper"};

struct Body {
  std::size_t mention = 0;
  std::uint32_t length = 0;  // tokens
};

}  // namespace

void EntityResolver::add_bodies(const Analysis& analysis, std::vector<Mention>& mentions) const {
  const auto& tokens = analysis.tokens();
  std::unordered_map<std::string, std::vector<Body>> by_first_word;
  for (std::size_t i = 0; i < mentions.size(); ++i) {
    const Mention& mention = mentions[i];
    if (mention.entity.kind != EntityKind::kOrganisation || mention.entity.key.empty()) continue;
    const std::uint32_t end = bare_name_end(analysis, mention);
    const bool introduced = mention.complete && std::any_of(kNamed.begin(), kNamed.end(), [&](std::string_view named) { return mention.office == named || mention.office_general == named; });
    if (!introduced && end == mention.name_end) continue;
    // A name that is a word as well ("Die Bahn", "Meta") means the body only with all its words.
    const auto& first = tables_->facts(analysis.words[mention.name_begin]);
    if (end == mention.name_begin + 1 && (analysis.words[mention.name_begin] != lang::kNoWord || first.given_name)) continue;
    by_first_word[text::fold(analysis.token_text(mention.name_begin))].push_back({i, end - mention.name_begin});
  }
  if (by_first_word.empty()) return;
  const auto same = [&](std::uint32_t at, std::uint32_t name, std::uint32_t length, bool genitive) {
    for (std::uint32_t k = 0; k < length; ++k) {
      if (at + k >= tokens.size() || tokens[at + k].kind != tokens[name + k].kind) return false;
      std::string_view word = analysis.token_text(at + k);
      if (genitive && k + 1 == length) word.remove_suffix(1);
      if (word != analysis.token_text(name + k)) return false;
    }
    return true;
  };
  std::vector<Mention> found;
  std::size_t next = 0;
  std::string folded;
  for (std::uint32_t at = 0; at < tokens.size(); ++at) {
    while (next < mentions.size() && mentions[next].end <= at) ++next;
    if (next < mentions.size() && mentions[next].begin <= at) {
      at = mentions[next].end - 1;
      continue;
    }
    if (tokens[at].kind != TokenKind::kWord || !tokens[at].capitalised) continue;
    if (at > 0 && tokens[at - 1].mark == '-' && !tokens[at].space_before) continue;
    folded.clear();
    text::fold_into(analysis.token_text(at), folded);
    bool genitive = false;
    auto bodies = by_first_word.find(folded);
    if (bodies == by_first_word.end() && tables_->german && folded.size() > 3 && folded.back() == 's') {
      folded.pop_back();
      bodies = by_first_word.find(folded);
      genitive = bodies != by_first_word.end();
    }
    if (bodies == by_first_word.end()) continue;
    for (const Body& body : bodies->second) {
      const Mention& known = mentions[body.mention];
      if ((genitive && body.length > 1) || !same(at, known.name_begin, body.length, genitive)) continue;
      const std::uint32_t end = at + body.length;
      if (next < mentions.size() && mentions[next].begin < end) continue;
      if (end < tokens.size() && tokens[end].mark == '-' && !tokens[end].space_before) continue;  // "Halvern-Werk"
      Mention mention;
      mention.entity.kind = EntityKind::kOrganisation;
      mention.begin = mention.name_begin = at;
      mention.end = mention.name_end = end;
      mention.entity.span = mention.entity.name_span = analysis.span_of(at, end - 1);
      mention.entity.name = text::slice(analysis.text, analysis.span_of(known.name_begin, known.name_begin + body.length - 1));
      mention.entity.key = known.entity.key;
      mention.entity.country = known.entity.country;
      mention.office = known.office;
      mention.office_general = known.office_general;
      mention.complete = true;
      found.push_back(std::move(mention));
      break;
    }
  }
  mentions.insert(mentions.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
  std::sort(mentions.begin(), mentions.end(), [](const Mention& a, const Mention& b) { return a.begin < b.begin; });
}

}  // namespace dateline::extract
