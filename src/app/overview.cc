#include "app/overview.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "store/care.h"
#include "store/database.h"
#include "store/listing.h"
#include "store/search.h"
#include "text/utf8.h"

namespace dateline::app {
namespace {

bool wanted(const model::Article& article, const Filter& filter) {
  return matches(article.outlet, filter.outlet) && (filter.lang.empty() || article.lang == filter.lang) &&
         (!filter.by_date || calendar::overlaps(article.published.days, filter.days));
}

std::string quote_of(const model::Record& record, const model::Claim& claim) {
  std::string out;
  for (const text::Span& span : claim.content) {
    if (!out.empty()) out += " … ";
    out += text::slice(record.article.text, span);
  }
  return out;
}

// SQLite marks the words between isolates, which no article text keeps; people see brackets.
std::string marked(std::string snippet) {
  for (const auto& [from, to] : {std::pair<std::string_view, std::string_view>{"\u2068", "["}, {"\u2069", "]"}}) {
    for (std::size_t at = snippet.find(from); at != std::string::npos; at = snippet.find(from, at)) snippet.replace(at, from.size(), to);
  }
  return snippet;
}

}  // namespace

std::vector<report::OutletRow> outlets(Archive& archive, const Filter& filter) {
  std::map<std::string, report::OutletRow> rows;
  std::map<std::string, std::set<std::string>> agencies;
  for (const store::ListedArticle& listed : store::list_articles(archive.database(), filter.articles())) {
    const model::Article& article = listed.info.article;
    if (!wanted(article, filter)) continue;
    report::OutletRow& row = rows[article.outlet];
    row.name = article.outlet;
    ++row.articles;
    row.claims += listed.claims;
    if (!article.agency.empty()) agencies[article.outlet].insert(article.agency);
    if (article.published.edtf.empty()) continue;
    if (row.first.empty()) row.first = article.published.edtf;  // the list is in order of publication
    row.last = article.published.edtf;
  }
  std::vector<report::OutletRow> out;
  for (auto& [name, row] : rows) {
    row.agencies.assign(agencies[name].begin(), agencies[name].end());
    out.push_back(std::move(row));
  }
  std::stable_sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.articles > b.articles; });
  if (filter.limit && out.size() > *filter.limit) out.resize(static_cast<std::size_t>(*filter.limit));
  return out;
}

std::vector<report::ArticleRow> articles(Archive& archive, const Filter& filter, bool all_revisions) {
  store::ArticleChoice choice = filter.articles();
  choice.all_revisions = all_revisions;
  std::vector<report::ArticleRow> out;
  for (const store::ListedArticle& listed : store::list_articles(archive.database(), choice)) {
    const model::Article& a = listed.info.article;
    if (!wanted(a, filter)) continue;
    report::ArticleRow row;
    row.id = a.id;
    row.uid = listed.info.uid;
    row.revision = listed.info.revision;
    row.latest = listed.info.latest;
    row.outlet = a.outlet;
    row.agency = a.agency;
    row.lang = a.lang;
    row.published = a.published.edtf;
    row.published_basis = model::to_string(a.published.basis);
    row.updated = a.updated.edtf;
    row.title = a.title;
    row.url = a.url;
    row.claims = listed.claims;
    row.events = listed.events;
    out.push_back(std::move(row));
    if (filter.limit && out.size() >= *filter.limit) break;
  }
  return out;
}

std::vector<report::HitRow> search(Archive& archive, const std::string& words, const Filter& filter, std::uint64_t limit) {
  store::ArticleStore articles(archive.database());
  // More than asked for, since outlet, language and day are looked at afterwards.
  const bool filtered = !filter.outlet.empty() || !filter.lang.empty() || filter.by_date;
  const std::uint64_t candidates = filtered ? limit * 20 : limit;
  std::vector<report::HitRow> out;
  std::uint64_t count = 0;
  for (const store::ArticleHit& hit : store::search_articles(archive.database(), words, filter.articles(), candidates)) {
    const store::ArticleInfo info = articles.load_info(hit.article);
    if (!wanted(info.article, filter) || ++count > limit) continue;
    report::HitRow row;
    row.kind = "article";
    row.id = info.uid;
    row.article = info.article.id;
    row.outlet = info.article.outlet;
    row.day = info.article.published.edtf;
    row.text = marked(hit.snippet);
    out.push_back(std::move(row));
  }
  count = 0;
  for (const store::ClaimHit& hit : store::search_claims(archive.database(), words, filter.articles(), candidates)) {
    const store::ArticleInfo info = articles.load_info(hit.article);
    if (!wanted(info.article, filter) || ++count > limit) continue;
    const model::Record record = articles.load_record(hit.article);
    const model::Claim& claim = record.extraction.claims.at(hit.claim);
    report::HitRow row;
    row.kind = "claim";
    row.id = info.uid + "/c" + std::to_string(hit.claim);
    row.article = info.article.id;
    row.outlet = info.article.outlet;
    row.day = claim.said.edtf.empty() ? info.article.published.edtf : claim.said.edtf;
    row.source = claim.source_name;
    row.text = quote_of(record, claim);
    out.push_back(std::move(row));
  }
  return out;
}

std::vector<std::string> names(Archive& archive, const std::string& kind, const std::string& prefix) {
  constexpr std::size_t kMost = 500;
  constexpr std::array<std::pair<std::string_view, store::NameKind>, 5> kKinds{{{"outlets", store::NameKind::kOutlet},
                                                                               {"sources", store::NameKind::kSource},
                                                                               {"actors", store::NameKind::kActor},
                                                                               {"places", store::NameKind::kPlace},
                                                                               {"articles", store::NameKind::kArticle}}};
  const auto wanted = std::find_if(kKinds.begin(), kKinds.end(), [&kind](const auto& row) { return row.first == kind; });
  if (wanted == kKinds.end()) return {};
  const std::string begin = text::fold(prefix);
  std::vector<std::string> out;
  std::vector<std::string> by_word;  // a surname stands for its person where no name begins so
  for (std::string& name : store::list_names(archive.database(), wanted->second)) {
    const std::string folded = text::fold(name);
    if (folded.compare(0, begin.size(), begin) == 0) {
      if (out.size() < kMost) out.push_back(std::move(name));
    } else if (by_word.size() < kMost && folded.find(' ' + begin) != std::string::npos) {
      by_word.push_back(std::move(name));
    }
  }
  return out.empty() ? by_word : out;
}

report::HealthRow database_info(Archive& archive) {
  store::DatabaseInfo info = store::look_into(archive.database());
  report::HealthRow out;
  out.file = archive.database().path();
  out.version = info.version;
  out.bytes = info.bytes;
  out.counts = std::move(info.counts);
  out.packs = std::move(info.packs);
  return out;
}

std::vector<std::string> database_faults(Archive& archive, bool quick) { return store::find_faults(archive.database(), quick); }

void back_up(Archive& archive, const std::string& target) { archive.database().back_up_to(target); }

}  // namespace dateline::app
