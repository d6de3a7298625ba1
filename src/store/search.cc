#include "store/search.h"

#include <algorithm>

#include "base/strings.h"
#include "store/database.h"
#include "store/query.h"

namespace dateline::store {
namespace {

// As ArticleStore::list chooses; the day is parameter 3.
std::string chosen(const ArticleChoice& choice) {
  if (choice.all_revisions) return choice.as_of ? "a.known_day <= ?3" : "1";
  if (!choice.as_of) return "a.latest = 1";
  return "a.known_day <= ?3 AND a.revision = (SELECT max(b.revision) FROM article AS b WHERE b.series = a.series AND b.known_day <= ?3)";
}

}  // namespace

std::string quoted_terms(std::string_view words) {
  std::string out;
  while (!words.empty()) {
    const std::size_t begin = words.find_first_not_of(" \t\r\n");
    if (begin == std::string_view::npos) break;
    const std::size_t end = std::min(words.find_first_of(" \t\r\n", begin), words.size());
    const std::string_view word = words.substr(begin, end - begin);
    words.remove_prefix(end);
    // The tokenizer would leave nothing of "–", and an empty phrase matches nothing.
    const bool says_something = std::any_of(word.begin(), word.end(), [](char c) {
      return base::is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0xC3;
    });
    if (!says_something || word.find('\0') != std::string_view::npos) continue;
    if (!out.empty()) out += ' ';
    out += '"';
    for (const char c : word) {
      if (c == '"') out += '"';
      out += c;
    }
    out += '"';
  }
  return out;
}

std::vector<ArticleHit> search_articles(const Database& database, std::string_view words, const ArticleChoice& choice, std::uint64_t limit) {
  const std::string terms = quoted_terms(words);
  std::vector<ArticleHit> out;
  if (terms.empty()) return out;
  Query query(database, "SELECT a.article_id, snippet(article_fts, -1, char(0x2068), char(0x2069), ' … ', 24) FROM article_fts JOIN article AS a "
                        "ON a.article_id = article_fts.rowid WHERE article_fts MATCH ?1 AND " + chosen(choice) +
                        " ORDER BY a.published_first DESC, a.uid LIMIT ?2");
  query.with(terms, limit);
  if (choice.as_of) query.bind(3, *choice.as_of);
  while (query.step()) out.push_back({query.integer(0), query.text(1)});
  return out;
}

std::vector<ClaimHit> search_claims(const Database& database, std::string_view words, const ArticleChoice& choice, std::uint64_t limit) {
  const std::string terms = quoted_terms(words);
  std::vector<ClaimHit> out;
  if (terms.empty()) return out;
  Query query(database, "SELECT c.article_id, c.seq FROM claim_fts JOIN claim AS c ON c.claim_id = claim_fts.rowid JOIN article AS a "
                        "USING (article_id) WHERE claim_fts MATCH ?1 AND " + chosen(choice) +
                        " ORDER BY coalesce(c.said_first, a.published_first) DESC, a.uid, c.seq LIMIT ?2");
  query.with(terms, limit);
  if (choice.as_of) query.bind(3, *choice.as_of);
  while (query.step()) out.push_back({query.integer(0), query.unsigned32(1)});
  return out;
}

}  // namespace dateline::store
