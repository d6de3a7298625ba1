// Lists of what is in a database, as sheets and as lines of JSON: outlets, articles, hits of a search, the database itself.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "report/sheet.h"

namespace dateline::report {

struct OutletRow {
  std::string name;  // empty: articles without an outlet
  std::uint64_t articles = 0;
  std::uint64_t claims = 0;
  std::string first;  // publication days, EDTF
  std::string last;
  std::vector<std::string> agencies;  // credited in its articles
};

struct ArticleRow {
  std::string id;
  std::string uid;
  int revision = 1;
  bool latest = true;
  std::string outlet;
  std::string agency;
  std::string lang;
  std::string published;
  std::string published_basis;
  std::string updated;
  std::string title;
  std::string url;
  std::uint64_t claims = 0;
  std::uint64_t events = 0;
};

struct HitRow {
  std::string kind;  // "article" or "claim"
  std::string id;    // of the article or the claim
  std::string article;
  std::string outlet;
  std::string day;
  std::string source;  // of a claim
  std::string text;    // snippet or quote
};

// A difference between two revisions of an article.
struct ChangeRow {
  std::string what;  // "figure", "claim" …
  std::string kind;  // "changed", "appeared", "vanished"
  std::string before;
  std::string after;
  std::string earlier;  // names of the revisions
  std::string later;
};

struct HealthRow {
  std::string file;
  int version = 0;
  std::uint64_t bytes = 0;
  std::vector<std::pair<std::string, std::uint64_t>> counts;
  std::vector<std::pair<std::string, std::uint64_t>> packs;
};

[[nodiscard]] Sheet outlet_sheet(const std::vector<OutletRow>& rows);
[[nodiscard]] Sheet article_sheet(const std::vector<ArticleRow>& rows);
[[nodiscard]] Sheet hit_sheet(const std::vector<HitRow>& rows);
[[nodiscard]] Sheet change_sheet(const std::vector<ChangeRow>& rows);
[[nodiscard]] Sheet health_sheet(const HealthRow& row);
void append_outlet_json(std::string& out, const OutletRow& row);
void append_article_json(std::string& out, const ArticleRow& row);
void append_hit_json(std::string& out, const HitRow& row);
void append_change_json(std::string& out, const ChangeRow& row);
void append_health_json(std::string& out, const HealthRow& row);

}  // namespace dateline::report
