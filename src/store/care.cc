#include "store/care.h"

#include <array>

#include "base/error.h"
#include "base/hash.h"
#include "store/article_store.h"
#include "store/database.h"
#include "store/extraction_rows.h"
#include "store/query.h"

namespace dateline::store {
namespace {

constexpr std::size_t kMostFaults = 50;

std::uint64_t count(const Database& database, const char* sql) {
  Query query(database, sql);
  return query.step() ? static_cast<std::uint64_t>(query.integer(0)) : 0;
}

bool on_boundaries(std::string_view text, text::Span span) {
  const auto good = [text](std::uint32_t at) { return at == text.size() || (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U); };
  return span.begin <= span.end && good(span.begin) && good(span.end);
}

void check_evidence(Database& database, std::vector<std::string>& faults) {
  ArticleStore articles(database);
  ArticleChoice all;
  all.all_revisions = true;
  Query quotes(database, "SELECT seq, quote FROM claim WHERE article_id = ? ORDER BY seq");
  for (const ArticleId id : articles.list(all)) {
    if (faults.size() >= kMostFaults) return;
    const ArticleInfo info = articles.load_info(id);
    const auto fault = [&](const std::string& what) { faults.push_back("article " + info.article.id + ": " + what); };
    model::Record record;
    try {
      record = articles.load_record(info);
    } catch (const base::DatabaseError&) {
      fault("what it says cannot be read: a word, a list or a reference is not one that this program writes");
      continue;
    }
    const std::string& text = record.article.text;
    if (base::sha256_hex(text) != record.article.sha256) fault("its text is not the text that was stored");
    const auto check = [&](const text::Span& span, const char* what, std::size_t seq) {
      if (!on_boundaries(text, span)) fault(std::string(what) + " " + std::to_string(seq) + " points outside the text");
    };
    const model::Extraction& x = record.extraction;
    for (std::size_t i = 0; i < x.timexes.size(); ++i) check(x.timexes[i].span, "time", i);
    for (std::size_t i = 0; i < x.entities.size(); ++i) check(x.entities[i].span, "entity", i);
    for (std::size_t i = 0; i < x.quantities.size(); ++i) check(x.quantities[i].span, "figure", i);
    for (std::size_t i = 0; i < x.claims.size(); ++i) {
      for (const text::Spans* spans : {&x.claims[i].source, &x.claims[i].cue, &x.claims[i].content}) {
        for (const text::Span& span : *spans) check(span, "claim", i);
      }
    }
    for (std::size_t i = 0; i < x.events.size(); ++i) {
      for (const text::Span& span : x.events[i].trigger) check(span, "event", i);
    }
    quotes.with(id);
    while (quotes.step()) {
      const auto seq = static_cast<std::size_t>(quotes.integer(0));
      if (seq >= x.claims.size() || quotes.text(1) != words_of(text, x.claims[seq].content)) {
        fault("claim " + std::to_string(seq) + " quotes words that do not stand there");
      }
    }
  }
}

// What stories tell names items of articles inside lists, which the database itself does not check.
void check_stories(const Database& database, std::vector<std::string>& faults) {
  struct Place {
    const char* what;
    const char* sql;
  };
  constexpr std::array<Place, 6> kPlaces{{
      {"an event", "SELECT count(*) FROM event_member AS l WHERE NOT EXISTS (SELECT 1 FROM event_mention AS i WHERE i.article_id = l.article_id AND i.seq = l.mention_seq)"},
      {"a source", "SELECT count(*) FROM source_claim AS l WHERE NOT EXISTS (SELECT 1 FROM claim AS i WHERE i.article_id = l.article_id AND i.seq = l.claim_seq)"},
      {"a topic's figure", "SELECT count(*) FROM topic_value AS l WHERE NOT EXISTS (SELECT 1 FROM quantity AS i WHERE i.article_id = l.article_id AND i.seq = l.quantity_seq)"},
      {"a topic's figure", "SELECT count(*) FROM topic_value AS l WHERE claim_seq IS NOT NULL AND NOT EXISTS (SELECT 1 FROM claim AS i WHERE i.article_id = l.article_id AND i.seq = l.claim_seq)"},
      {"a topic's stance", "SELECT count(*) FROM topic_stance AS l WHERE NOT EXISTS (SELECT 1 FROM claim AS i WHERE i.article_id = l.article_id AND i.seq = l.claim_seq)"},
      {"a finding", "SELECT count(*) FROM finding_claim AS l WHERE NOT EXISTS (SELECT 1 FROM claim AS i WHERE i.article_id = l.article_id AND i.seq = l.claim_seq)"},
  }};
  constexpr const char* kBroken =
      "SELECT (SELECT count(*) FROM event WHERE NOT (json_valid(mentions) AND json_valid(parties) AND json_valid(reasons))) + "
      "(SELECT count(*) FROM story_source WHERE NOT (json_valid(aliases) AND json_valid(claims))) + "
      "(SELECT count(*) FROM topic WHERE NOT (json_valid(words) AND json_valid(figures) AND json_valid(stances))) + "
      "(SELECT count(*) FROM finding WHERE NOT json_valid(claims))";
  if (const std::uint64_t broken = count(database, kBroken); broken != 0) {
    faults.push_back("stories: " + std::to_string(broken) + " rows hold a list that this program did not write");
    return;
  }
  for (const auto& [what, sql] : kPlaces) {
    if (const std::uint64_t missing = count(database, sql); missing != 0) {
      faults.push_back("stories: " + std::string(what) + " refers to an item of an article that is not there (" + std::to_string(missing) + " times)");
    }
  }
}

}  // namespace

DatabaseInfo look_into(const Database& database) {
  DatabaseInfo out;
  out.version = static_cast<int>(count(database, "PRAGMA user_version"));
  out.bytes = count(database, "PRAGMA page_count") * count(database, "PRAGMA page_size");
  constexpr std::array<std::pair<const char*, const char*>, 9> kCounts{{
      {"articles", "SELECT count(*) FROM article WHERE latest = 1"},
      {"older revisions", "SELECT count(*) FROM article WHERE latest = 0"},
      {"outlets", "SELECT count(*) FROM outlet"},
      {"agencies", "SELECT count(*) FROM agency"},
      {"dates", "SELECT count(*) FROM timex"},
      {"entities", "SELECT count(*) FROM entity"},
      {"figures", "SELECT count(*) FROM quantity"},
      {"claims", "SELECT count(*) FROM claim"},
      {"event mentions", "SELECT count(*) FROM event_mention"},
  }};
  for (const auto& [name, sql] : kCounts) out.counts.emplace_back(name, count(database, sql));
  Query packs(database, "SELECT r.program, r.pack, count(*) FROM article AS a JOIN extraction_run AS r USING (run_id) GROUP BY r.run_id ORDER BY r.program, r.pack");
  while (packs.step()) {
    const std::string pack = packs.text(1).empty() ? "no language pack" : packs.text(1);
    out.packs.emplace_back("dateline " + packs.text(0) + ", " + pack, static_cast<std::uint64_t>(packs.integer(2)));
  }
  return out;
}

std::vector<std::string> find_faults(Database& database, bool quick) {
  std::vector<std::string> faults;
  Query file(database, quick ? "PRAGMA quick_check(20)" : "PRAGMA integrity_check(20)");
  while (file.step()) {
    if (file.text(0) != "ok") faults.push_back("file: " + file.text(0));
  }
  if (!faults.empty()) return faults;
  Query references(database, "PRAGMA foreign_key_check");
  while (references.step() && faults.size() < kMostFaults) {
    faults.push_back("table " + references.text(0) + ", row " + references.text(1) + ": refers to a row of " + references.text(2) + " that is not there");
  }
  constexpr const char* kAdvice = " is not complete: words will not be found";
  if (count(database, "SELECT count(*) FROM article_fts_docsize") != count(database, "SELECT count(*) FROM article")) {
    faults.push_back(std::string("the text index of articles") + kAdvice);
  }
  if (count(database, "SELECT count(*) FROM claim_fts_docsize") != count(database, "SELECT count(*) FROM claim")) {
    faults.push_back(std::string("the text index of claims") + kAdvice);
  }
  if (!quick) {
    check_stories(database, faults);
    check_evidence(database, faults);
  }
  return faults;
}

}  // namespace dateline::store
