#include "lang/recognise.h"

#include <unordered_set>

#include "text/token.h"
#include "text/utf8.h"

namespace dateline::lang {
namespace {

constexpr std::size_t kBytesLookedAt = 16384;

std::size_t count_listed(const std::vector<std::string>& folded, const Pack& pack) {
  std::unordered_set<std::string> listed;
  for (const Entry& entry : pack.lexicon.section("language-word")) listed.insert(entry.forms.begin(), entry.forms.end());
  std::size_t count = 0;
  for (const std::string& word : folded) count += listed.count(word);
  return count;
}

}  // namespace

std::string recognise(std::string_view text, const std::vector<std::shared_ptr<const Pack>>& packs) {
  std::vector<std::string> folded;
  const std::string_view head = text.substr(0, kBytesLookedAt);
  for (const text::Token& token : text::tokenise(head)) {
    if (token.kind == text::TokenKind::kWord) folded.push_back(text::fold(text::slice(head, token.span)));
  }
  std::string best;
  std::size_t best_count = folded.size() / 12;
  for (const auto& pack : packs) {
    const std::size_t count = count_listed(folded, *pack);
    if (count > best_count) {
      best = pack->code;
      best_count = count;
    }
  }
  return best;
}

}  // namespace dateline::lang
