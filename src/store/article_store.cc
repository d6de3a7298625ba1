#include "store/article_store.h"

#include <algorithm>

#include "base/error.h"
#include "base/hash.h"
#include "base/version.h"
#include "store/database.h"
#include "store/extraction_rows.h"
#include "store/query.h"

namespace dateline::store {
namespace {

constexpr const char* kInfoColumns =
    "SELECT a.article_id, a.uid, a.revision, a.latest, a.name, a.lang, o.name, g.name, a.url, a.title, a.published_edtf, a.published_basis, "
    "a.published_first, a.published_last, a.published_minute, a.published_offset, a.published_evidence, a.updated_edtf, a.updated_basis, "
    "a.updated_first, a.updated_last, a.updated_minute, a.updated_offset, a.updated_evidence, a.sha256, a.origin, r.program, r.pack "
    "FROM article AS a LEFT JOIN outlet AS o USING (outlet_id) LEFT JOIN agency AS g USING (agency_id) JOIN extraction_run AS r USING (run_id) "
    "WHERE a.article_id = ?";

constexpr int kUidDigits = 16;

std::string digits(const std::string& bytes) { return base::sha256_hex(bytes).substr(0, kUidDigits); }

bool is_named(const model::Article& article) { return article.id != article.sha256; }

// "https://a.example/news/1#top" and "…/1" are one address; the front page of a site is the address of no article.
std::string address_of(const std::string& url) {
  std::string out = url.substr(0, url.find('#'));
  const std::size_t host = out.find("://");
  if (host == std::string::npos) return {};
  const std::size_t path = out.find('/', host + 3);
  if (path == std::string::npos || path + 1 == out.size()) return {};
  return out;
}

// The day from which the article was public in this revision; none if the publication is not known.
std::optional<calendar::Day> known_day(const model::Article& article) {
  if (article.updated.days.latest) return article.updated.days.latest;
  return article.published.days.latest;
}

model::Published published_at(const Query& row, int column) {
  model::Published out;
  out.edtf = row.text(column);
  const auto basis = model::parse_published_basis(row.text(column + 1));
  DATELINE_CHECK(basis.has_value());
  out.basis = *basis;
  out.days = {row.optional_day(column + 2), row.optional_day(column + 3)};
  const auto number = [&row](int at) {
    const auto value = row.optional_integer(at);
    return value ? std::optional<int>(static_cast<int>(*value)) : std::nullopt;
  };
  out.minute_of_day = number(column + 4);
  out.utc_offset_minutes = number(column + 5);
  out.evidence = row.text(column + 6);
  return out;
}

}  // namespace

std::string series_of(const model::Article& article) {
  const std::string address = address_of(article.url);
  if (!address.empty()) return digits("url\n" + address);
  if (is_named(article)) return digits("id\n" + article.id);
  return digits("text\n" + article.outlet + "\n" + article.sha256);
}

std::string uid_of(const model::Article& article) {
  std::string said = series_of(article) + "\n" + article.id + "\n" + article.sha256 + "\n" + article.title + "\n" + article.outlet + "\n" + article.agency +
                     "\n" + article.published.edtf + "\n" + article.updated.edtf;
  for (const std::string& author : article.authors) said += "\n" + author;
  return digits(said);
}

struct ArticleStore::Statements {
  explicit Statements(Database& db)
      : rows(db),
        by_uid(db, "SELECT article_id FROM article WHERE uid = ?"),
        put_outlet(db, "INSERT OR IGNORE INTO outlet (name) VALUES (?)"),
        put_agency(db, "INSERT OR IGNORE INTO agency (name) VALUES (?)"),
        put_run(db, "INSERT OR IGNORE INTO extraction_run (program, pack) VALUES (?, ?)"),
        put_article(db, "INSERT INTO article (uid, name, named, series, revision, latest, sha256, lang, outlet_id, agency_id, url, title, "
                        "published_edtf, published_basis, published_first, published_last, published_minute, published_offset, "
                        "published_evidence, updated_edtf, updated_basis, updated_first, updated_last, updated_minute, updated_offset, "
                        "updated_evidence, known_day, run_id, origin, text) VALUES (?,?,?,?,?,1,?,?,"
                        "(SELECT outlet_id FROM outlet WHERE name = ?),(SELECT agency_id FROM agency WHERE name = ?),?,?,?,?,?,?,?,?,?,?,?,?,?,"
                        "?,?,?,?,(SELECT run_id FROM extraction_run WHERE program = ? AND pack = ?),?,?)"),
        put_text(db, "INSERT INTO article_fts (rowid, title, text) VALUES (?,?,?)"),
        put_author(db, "INSERT INTO article_author (article_id, seq, name) VALUES (?,?,?)"),
        put_block(db, "INSERT INTO article_block (article_id, seq, begin_byte, end_byte, raw_begin, raw_end) VALUES (?,?,?,?,?,?)"),
        put_caption(db, "INSERT INTO article_caption (article_id, seq, text, raw_begin, raw_end) VALUES (?,?,?,?,?)"),
        in_series(db, "SELECT article_id, revision, latest FROM article WHERE series = ? ORDER BY coalesce(updated_first, published_first), "
                      "coalesce(updated_minute, published_minute), article_id"),
        renumber(db, "UPDATE article SET revision = ?, latest = ? WHERE article_id = ?"),
        last_revision(db, "SELECT max(revision) FROM article WHERE series = ?"),
        same_text(db, "SELECT article_id, series, name FROM article WHERE sha256 = ? AND named = 0"),
        rename(db, "UPDATE article SET name = ? WHERE article_id = ?"),
        info(db, kInfoColumns),
        text(db, "SELECT text FROM article WHERE article_id = ?"),
        authors(db, "SELECT name FROM article_author WHERE article_id = ? ORDER BY seq"),
        blocks(db, "SELECT begin_byte, end_byte, raw_begin, raw_end FROM article_block WHERE article_id = ? ORDER BY seq"),
        captions(db, "SELECT text, raw_begin, raw_end FROM article_caption WHERE article_id = ? ORDER BY seq") {}

  ExtractionRows rows;
  Query by_uid, put_outlet, put_agency, put_run, put_article, put_text, put_author, put_block, put_caption;
  Query in_series, renumber, last_revision, same_text, rename, info, text, authors, blocks, captions;
};

ArticleStore::ArticleStore(Database& database) : database_(database), statements_(std::make_unique<Statements>(database)) {}
ArticleStore::~ArticleStore() = default;
ArticleStore::ArticleStore(ArticleStore&&) noexcept = default;

bool ArticleStore::contains(const model::Article& article) {
  Query& query = statements_->by_uid;
  const bool found = query.with(uid_of(article)).step();
  query.reset();
  return found;
}

std::unordered_set<std::string> ArticleStore::all_uids() {
  Query query(database_, "SELECT uid FROM article");
  std::unordered_set<std::string> out;
  while (query.step()) out.insert(query.text(0));
  return out;
}

SaveOutcome ArticleStore::foresee(const model::Article& article) {
  if (contains(article)) return SaveOutcome::kUnchanged;
  Query& query = statements_->in_series;
  const bool known = query.with(series_of(article)).step();
  query.reset();
  return known ? SaveOutcome::kRevision : SaveOutcome::kNew;
}

Saved ArticleStore::save(const model::Record& record) {
  const std::string uid = uid_of(record.article);
  const std::string series = series_of(record.article);
  Query& query = statements_->by_uid;
  if (query.with(uid).step()) {
    const ArticleId there = query.integer(0);
    query.reset();
    return {there, SaveOutcome::kUnchanged, {}, {}};
  }
  Query& last = statements_->last_revision;
  (void)last.with(series).step();
  const int revision = last.is_null(0) ? 1 : static_cast<int>(last.integer(0)) + 1;
  last.reset();
  Saved out;
  out.id = insert(record, uid, series, revision);
  out.touched = {out.id};
  if (revision > 1) {
    out.outcome = SaveOutcome::kRevision;
    for (const ArticleId id : settle_series(series)) {
      if (id != out.id) out.touched.push_back(id);
    }
  }
  if (!is_named(record.article)) out.renamed = settle_names(record.article.sha256);
  return out;
}

ArticleId ArticleStore::insert(const model::Record& record, const std::string& uid, const std::string& series, int revision) {
  const model::Article& a = record.article;
  Statements& s = *statements_;
  if (!a.outlet.empty()) s.put_outlet.put(a.outlet);
  if (!a.agency.empty()) s.put_agency.put(a.agency);
  s.put_run.put(base::kVersion, record.extraction.pack);
  const model::Published& p = a.published;
  const model::Published& u = a.updated;
  s.put_article.put(uid, a.id, is_named(a), series, revision, a.sha256, a.lang, a.outlet, a.agency, a.url, a.title, p.edtf, model::to_string(p.basis),
                     p.days.earliest, p.days.latest, p.minute_of_day, p.utc_offset_minutes, p.evidence, u.edtf, model::to_string(u.basis),
                     u.days.earliest, u.days.latest, u.minute_of_day, u.utc_offset_minutes, u.evidence, known_day(a), base::kVersion,
                     record.extraction.pack, a.origin, a.text);
  const ArticleId id = database_.last_row();
  s.put_text.put(id, a.title, a.text);
  std::uint32_t seq = 0;
  for (const std::string& author : a.authors) s.put_author.put(id, seq++, author);
  seq = 0;
  for (const model::Block& block : a.blocks) {
    s.put_block.put(id, seq++, block.in_text.begin, block.in_text.end, block.raw_begin, block.raw_end);
  }
  seq = 0;
  for (const model::Caption& caption : a.captions) s.put_caption.put(id, seq++, caption.text, caption.raw_begin, caption.raw_end);
  s.rows.save(id, a.text, record.extraction);
  return id;
}

// Numbers the revisions in their order; gives back those whose being the latest changed.
std::vector<ArticleId> ArticleStore::settle_series(const std::string& series) {
  struct Member {
    ArticleId id;
    int revision;
    bool latest;
  };
  std::vector<Member> members;
  Query& query = statements_->in_series;
  query.with(series);
  while (query.step()) members.push_back({query.integer(0), static_cast<int>(query.integer(1)), query.flag(2)});
  std::vector<ArticleId> changed;
  const int count = static_cast<int>(members.size());
  for (int i = 0; i < count; ++i) {
    const Member& member = members[static_cast<std::size_t>(i)];
    const bool latest = i + 1 == count;
    if (member.latest != latest) changed.push_back(member.id);
    // First out of the way of the numbers that are still taken.
    if (member.revision != i + 1) statements_->renumber.put(1000000 + i, latest, member.id);
  }
  for (int i = 0; i < count; ++i) {
    statements_->renumber.put(i + 1, i + 1 == count, members[static_cast<std::size_t>(i)].id);
  }
  return changed;
}

// An article without a given name goes by its content hash; prints of one text that are told apart otherwise get a tail.
std::vector<ArticleId> ArticleStore::settle_names(const std::string& sha256) {
  struct Print {
    ArticleId id;
    std::string series;
    std::string name;
  };
  std::vector<Print> prints;
  Query& query = statements_->same_text;
  query.with(sha256);
  while (query.step()) prints.push_back({query.integer(0), query.text(1), query.text(2)});
  const bool one_series = std::all_of(prints.begin(), prints.end(), [&prints](const Print& print) { return print.series == prints.front().series; });
  std::vector<ArticleId> renamed;
  for (const Print& print : prints) {
    const std::string name = one_series ? sha256 : sha256 + "-" + print.series;
    if (name == print.name) continue;
    statements_->rename.put(name, print.id);
    renamed.push_back(print.id);
  }
  return renamed;
}

std::vector<ArticleId> ArticleStore::remove(ArticleId id) {
  Query get(database_, "SELECT series, sha256, outlet_id, agency_id, run_id FROM article WHERE article_id = ?");
  if (!get.with(id).step()) return {};
  const std::string series = get.text(0);
  const std::string sha256 = get.text(1);
  get.reset();
  statements_->rows.forget(id);
  Query(database_, "INSERT INTO article_fts (article_fts, rowid, title, text) SELECT 'delete', article_id, title, text FROM article WHERE article_id = ?")
      .put(id);
  Query(database_, "DELETE FROM article WHERE article_id = ?").put(id);
  Query(database_, "DELETE FROM outlet WHERE outlet_id NOT IN (SELECT outlet_id FROM article WHERE outlet_id IS NOT NULL)").run();
  Query(database_, "DELETE FROM agency WHERE agency_id NOT IN (SELECT agency_id FROM article WHERE agency_id IS NOT NULL)").run();
  Query(database_, "DELETE FROM extraction_run WHERE run_id NOT IN (SELECT run_id FROM article)").run();
  std::vector<ArticleId> touched = settle_series(series);
  settle_names(sha256);
  touched.push_back(id);
  return touched;
}

ArticleInfo ArticleStore::load_info(ArticleId id) {
  Query& r = statements_->info;
  DATELINE_CHECK(r.with(id).step());
  ArticleInfo out;
  out.id = r.integer(0);
  out.uid = r.text(1);
  out.revision = static_cast<int>(r.integer(2));
  out.latest = r.flag(3);
  out.article.id = r.text(4);
  out.article.lang = r.text(5);
  out.article.outlet = r.text(6);
  out.article.agency = r.text(7);
  out.article.url = r.text(8);
  out.article.title = r.text(9);
  out.article.published = published_at(r, 10);
  out.article.updated = published_at(r, 17);
  out.article.sha256 = r.text(24);
  out.article.origin = r.text(25);
  out.program = r.text(26);
  out.pack = r.text(27);
  r.reset();
  return out;
}

model::Article ArticleStore::complete(const ArticleInfo& info, const RecordParts& parts) {
  model::Article out = info.article;
  Statements& s = *statements_;
  const ArticleId id = info.id;
  if (parts.text) {
    DATELINE_CHECK(s.text.with(id).step());
    out.text = s.text.text(0);
    s.text.reset();
  }
  if (parts.authors) {
    s.authors.with(id);
    while (s.authors.step()) out.authors.push_back(s.authors.text(0));
  }
  if (!parts.layout) return out;
  const auto raw = [](const Query& row, int column) { return static_cast<std::uint64_t>(row.integer(column)); };
  s.blocks.with(id);
  while (s.blocks.step()) {
    model::Block block;
    block.in_text = {s.blocks.unsigned32(0), s.blocks.unsigned32(1)};
    block.raw_begin = raw(s.blocks, 2);
    block.raw_end = raw(s.blocks, 3);
    out.blocks.push_back(block);
  }
  s.captions.with(id);
  while (s.captions.step()) {
    model::Caption caption;
    caption.text = s.captions.text(0);
    caption.raw_begin = raw(s.captions, 1);
    caption.raw_end = raw(s.captions, 2);
    out.captions.push_back(std::move(caption));
  }
  return out;
}

model::Record ArticleStore::load_record(const ArticleInfo& info, const RecordParts& parts) {
  model::Record out{complete(info, parts), statements_->rows.load(info.id, parts)};
  out.extraction.pack = info.pack;
  return out;
}

std::vector<ArticleId> ArticleStore::list(const ArticleChoice& choice) {
  std::string sql = "SELECT article_id FROM article AS a WHERE ";
  if (choice.all_revisions) {
    sql += choice.as_of ? "known_day <= ?1" : "1";
  } else if (choice.as_of) {
    sql += "known_day <= ?1 AND revision = (SELECT max(b.revision) FROM article AS b WHERE b.series = a.series AND b.known_day <= ?1)";
  } else {
    sql += "latest = 1";
  }
  sql += " ORDER BY published_first IS NULL, published_first, sha256, name, uid";
  Query query(database_, sql);
  if (choice.as_of) query.with(*choice.as_of);
  std::vector<ArticleId> out;
  while (query.step()) out.push_back(query.integer(0));
  return out;
}

std::vector<ArticleId> ArticleStore::find(std::string_view word) {
  const auto collect = [&](const char* sql, const auto&... values) {
    std::vector<ArticleId> out;
    Query query(database_, sql);
    query.with(values...);
    while (query.step()) out.push_back(query.integer(0));
    return out;
  };
  std::vector<ArticleId> out = collect("SELECT article_id FROM article WHERE uid = ?", word);
  if (out.empty()) out = collect("SELECT article_id FROM article WHERE name = ? GROUP BY series HAVING max(revision) ORDER BY uid", word);
  constexpr std::size_t kShortest = 6;
  if (out.empty() && word.size() >= kShortest && word.find_first_not_of("0123456789abcdef") == std::string_view::npos) {
    const std::string next = std::string(word) + "g";  // the character after 'f'
    out = collect("SELECT article_id FROM article WHERE uid >= ?1 AND uid < ?2 ORDER BY uid", word, next);
    if (out.empty()) out = collect("SELECT article_id FROM article WHERE name >= ?1 AND name < ?2 AND named = 0 ORDER BY uid", word, next);
  }
  return out;
}

std::vector<ArticleId> ArticleStore::revisions(ArticleId id) {
  Query query(database_, "SELECT article_id FROM article WHERE series = (SELECT series FROM article WHERE article_id = ?) ORDER BY revision");
  query.with(id);
  std::vector<ArticleId> out;
  while (query.step()) out.push_back(query.integer(0));
  return out;
}

}  // namespace dateline::store
