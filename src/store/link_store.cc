#include "store/link_store.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>

#include "base/error.h"
#include "store/database.h"
#include "store/query.h"

namespace dateline::store {
namespace {

constexpr std::string_view kTables[] = {"link_key", "link_print"};

std::string on_table(LinkList list, std::string_view before, std::string_view after) {
  return std::string(before) + std::string(kTables[static_cast<std::size_t>(list)]) + std::string(after);
}

// Statements of one of the two lists.
struct ListStatements {
  ListStatements(Database& db, LinkList list)
      : insert(db, on_table(list, "INSERT INTO ", " (key, day, tie, article_id) VALUES (?, ?, ?, ?)")),
        erase(db, on_table(list, "DELETE FROM ", " WHERE key = ? AND day = ? AND tie = ?")),
        first(db, on_table(list, "SELECT day, tie, article_id FROM ", " WHERE key = ? ORDER BY day, tie LIMIT ?")),
        before(db, on_table(list, "SELECT day, tie, article_id FROM ", " WHERE key = ? AND (day, tie) < (?, ?) ORDER BY day DESC, tie DESC LIMIT ?")),
        from(db, on_table(list, "SELECT day, tie, article_id FROM ", " WHERE key = ? AND (day, tie) >= (?, ?) ORDER BY day, tie LIMIT ?")) {}
  Query insert;
  Query erase;
  Query first;
  Query before;
  Query from;
};

std::vector<Listed> listed(Query& query) {
  std::vector<Listed> out;
  while (query.step()) out.push_back({static_cast<std::int32_t>(query.integer(0)), query.integer(1), query.integer(2)});
  return out;
}

std::vector<ArticleId> ids(Query& query) {
  std::vector<ArticleId> out;
  while (query.step()) out.push_back(query.integer(0));
  return out;
}

}  // namespace

struct LinkStore::Statements {
  explicit Statements(Database& db)
      : lists{ListStatements(db, LinkList::kKeys), ListStatements(db, LinkList::kPrints)},
        is_current(db, "SELECT 1 FROM article WHERE article_id = ? AND latest = 1"),
        text_of(db, "SELECT text FROM article WHERE article_id = ?"),
        find_node(db, "SELECT day, tie, signature, prints FROM link_node WHERE article_id = ?"),
        save_node(db, "INSERT OR REPLACE INTO link_node (article_id, day, tie, signature, prints) VALUES (?, ?, ?, ?, ?)"),
        erase_node(db, "DELETE FROM link_node WHERE article_id = ?"),
        edges(db, "SELECT edges FROM link_neighbours WHERE article_id = ?"),
        set_edges(db, "INSERT OR REPLACE INTO link_neighbours (article_id, edges) VALUES (?, ?)"),
        erase_edges(db, "DELETE FROM link_neighbours WHERE article_id = ?"),
        copies_of(db, "SELECT b_id FROM copy WHERE a_id = ?1 UNION ALL SELECT a_id FROM copy WHERE b_id = ?1"),
        relations_of(db, "SELECT a_id, b_id, relation, share FROM copy WHERE a_id = ?1 OR b_id = ?1"),
        save_copy(db, "INSERT INTO copy (a_id, b_id, relation, share) VALUES (?, ?, ?, ?)"),
        save_passage(db, "INSERT INTO copy_passage (copy_id, seq, a_begin, a_end, b_begin, b_end) VALUES (?, ?, ?, ?, ?, ?)"),
        save_figure(db, "INSERT INTO copy_figure (copy_id, seq, in_a, in_b) VALUES (?, ?, ?, ?)"),
        erase_copy(db, "DELETE FROM copy WHERE a_id = ? AND b_id = ?"),
        unit_of(db, "SELECT article_id FROM link_node WHERE unit = (SELECT unit FROM link_node WHERE article_id = ?) ORDER BY article_id"),
        set_unit(db, "UPDATE link_node SET unit = ?1 WHERE article_id = ?2 AND unit IS NOT ?1") {}
  std::array<ListStatements, 2> lists;
  Query is_current, text_of, find_node, save_node, erase_node;
  Query edges, set_edges, erase_edges;
  Query copies_of, relations_of, save_copy, save_passage, save_figure, erase_copy;
  Query unit_of, set_unit;

  ListStatements& of(LinkList list) { return lists[static_cast<std::size_t>(list)]; }
};

LinkStore::LinkStore(Database& database) : database_(database), sql_(std::make_unique<Statements>(database)) {}
LinkStore::~LinkStore() = default;

bool LinkStore::is_current(ArticleId article) {
  Query& query = sql_->is_current.with(article);
  const bool found = query.step();
  query.reset();
  return found;
}

std::string LinkStore::text_of(ArticleId article) {
  Query& query = sql_->text_of.with(article);
  if (!query.step()) throw base::DatabaseError("cannot link: article " + std::to_string(article) + " is not there");
  std::string text = query.text(0);
  query.reset();
  return text;
}

std::optional<LinkNode> LinkStore::find_node(ArticleId article) {
  Query& query = sql_->find_node.with(article);
  if (!query.step()) return std::nullopt;
  LinkNode node{static_cast<std::int32_t>(query.integer(0)), query.integer(1), query.blob(2), query.blob(3)};
  query.reset();
  return node;
}

void LinkStore::save_node(ArticleId article, const LinkNode& node) {
  Query& query = sql_->save_node;
  query.bind(1, article);
  query.bind(2, node.day);
  query.bind(3, node.tie);
  query.bind_blob(4, node.signature);
  query.bind_blob(5, node.prints);
  query.run();
}

void LinkStore::erase_node(ArticleId article) { sql_->erase_node.with(article).run(); }

void LinkStore::list(LinkList list, std::uint64_t key, std::int32_t day, std::int64_t tie, ArticleId article) {
  sql_->of(list).insert.with(key, day, tie, article).run();
}

void LinkStore::unlist(LinkList list, std::uint64_t key, std::int32_t day, std::int64_t tie) {
  sql_->of(list).erase.with(key, day, tie).run();
}

bool LinkStore::is_empty(LinkList list) {
  Query any(database_, on_table(list, "SELECT 1 FROM ", " LIMIT 1"));
  return !any.step();
}

void LinkStore::first(LinkList list, std::uint64_t key, std::size_t limit, std::vector<Listed>& out) {
  Query& query = sql_->of(list).first.with(key, static_cast<std::int64_t>(limit));
  while (query.step()) out.push_back({static_cast<std::int32_t>(query.integer(0)), query.integer(1), query.integer(2)});
}

std::vector<Listed> LinkStore::before(LinkList list, std::uint64_t key, std::int32_t day, std::int64_t tie, std::size_t limit) {
  return listed(sql_->of(list).before.with(key, day, tie, static_cast<std::int64_t>(limit)));
}

std::vector<Listed> LinkStore::from(LinkList list, std::uint64_t key, std::int32_t day, std::int64_t tie, std::size_t limit) {
  return listed(sql_->of(list).from.with(key, day, tie, static_cast<std::int64_t>(limit)));
}

std::vector<LinkEdge> LinkStore::edges(ArticleId article) {
  std::vector<LinkEdge> out;
  Query& query = sql_->edges.with(article);
  if (!query.step()) return out;
  const std::string packed = query.text(0);
  query.reset();
  const auto damaged = [article] {
    return base::DatabaseError("cannot link: article " + std::to_string(article) + ": its link index is damaged; ingest into a new database");
  };
  // {"12":0.53,"17":0.61}
  const char* at = packed.data();
  const char* const end = at + packed.size();
  const auto skip = [&](std::string_view mark) {
    if (!std::string_view(at, static_cast<std::size_t>(end - at)).starts_with(mark)) throw damaged();
    at += mark.size();
  };
  const auto number = [&](auto& value) {
    const auto [stop, error] = std::from_chars(at, end, value);
    if (error != std::errc()) throw damaged();
    at = stop;
  };
  skip("{");
  do {
    LinkEdge edge;
    skip(out.empty() ? "\"" : ",\"");
    number(edge.other);
    skip("\":");
    number(edge.likeness);
    if (!out.empty() && out.back().other >= edge.other) throw damaged();
    out.push_back(edge);
  } while (at != end && *at == ',');
  skip("}");
  return out;
}

void LinkStore::set_edges(ArticleId article, const std::vector<LinkEdge>& edges) {
  if (edges.empty()) {
    sql_->erase_edges.with(article).run();
    return;
  }
  std::string packed;
  std::array<char, 32> digits{};
  const auto append = [&](auto value) { packed.append(digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr); };
  for (const LinkEdge& edge : edges) {
    packed += packed.empty() ? "{\"" : ",\"";
    append(edge.other);
    packed += "\":";
    append(edge.likeness);
  }
  packed += '}';
  sql_->set_edges.with(article, packed).run();
}

std::vector<ArticleId> LinkStore::copies_of(ArticleId article) {
  std::vector<ArticleId> out = ids(sql_->copies_of.with(article));
  std::sort(out.begin(), out.end());
  return out;
}

void LinkStore::add_copy(const StoredCopy& stored) {
  sql_->save_copy.with(stored.a, stored.b, model::to_string(stored.copy.relation), stored.copy.share).run();
  const std::int64_t row = database_.last_row();
  int seq = 0;
  for (const model::SharedPassage& p : stored.copy.passages) {
    sql_->save_passage.with(row, seq++, p.in_a.begin, p.in_a.end, p.in_b.begin, p.in_b.end).run();
  }
  seq = 0;
  for (const auto& [in_a, in_b] : stored.copy.changed) sql_->save_figure.with(row, seq++, in_a, in_b).run();
}

void LinkStore::erase_copy(ArticleId x, ArticleId y) {
  sql_->erase_copy.with(x, y).run();
  sql_->erase_copy.with(y, x).run();
}

std::vector<StoredCopy> LinkStore::relations_of(ArticleId article) {
  std::vector<StoredCopy> out;
  Query& query = sql_->relations_of.with(article);
  while (query.step()) {
    StoredCopy stored;
    stored.a = query.integer(0);
    stored.b = query.integer(1);
    stored.copy.relation = model::parse_copy_relation(query.text(2)).value_or(model::CopyRelation::kQuotes);
    stored.copy.share = query.real(3);
    out.push_back(std::move(stored));
  }
  return out;
}

std::vector<StoredCopy> LinkStore::all_copies() {
  std::vector<StoredCopy> out;
  std::vector<std::int64_t> rows;
  Query copies(database_, "SELECT copy_id, a_id, b_id, relation, share FROM copy ORDER BY copy_id");
  while (copies.step()) {
    StoredCopy stored;
    rows.push_back(copies.integer(0));
    stored.a = copies.integer(1);
    stored.b = copies.integer(2);
    stored.copy.relation = model::parse_copy_relation(copies.text(3)).value_or(model::CopyRelation::kQuotes);
    stored.copy.share = copies.real(4);
    out.push_back(std::move(stored));
  }
  const auto of_row = [&](std::int64_t row) -> model::Copy& {
    return out[static_cast<std::size_t>(std::lower_bound(rows.begin(), rows.end(), row) - rows.begin())].copy;
  };
  Query passages(database_, "SELECT copy_id, a_begin, a_end, b_begin, b_end FROM copy_passage ORDER BY copy_id, seq");
  while (passages.step()) {
    of_row(passages.integer(0))
        .passages.push_back({{passages.unsigned32(1), passages.unsigned32(2)}, {passages.unsigned32(3), passages.unsigned32(4)}});
  }
  Query figures(database_, "SELECT copy_id, in_a, in_b FROM copy_figure ORDER BY copy_id, seq");
  while (figures.step()) of_row(figures.integer(0)).changed.emplace_back(figures.text(1), figures.text(2));
  return out;
}

std::vector<ArticleId> LinkStore::unit_of(ArticleId article) { return ids(sql_->unit_of.with(article)); }

void LinkStore::set_unit(const std::vector<ArticleId>& members) {
  const ArticleId unit = *std::min_element(members.begin(), members.end());
  for (const ArticleId member : members) sql_->set_unit.with(unit, member).run();
}

void LinkStore::leave_unit(ArticleId article) { sql_->set_unit.with(std::nullopt, article).run(); }

}  // namespace dateline::store
