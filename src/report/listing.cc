#include "report/listing.h"

#include "base/json_writer.h"

namespace dateline::report {
namespace {

using base::JsonWriter;
using View = std::string_view;

std::string join(const std::vector<std::string>& parts) {
  std::string out;
  for (const std::string& part : parts) out += (out.empty() ? "" : ", ") + part;
  return out;
}

}  // namespace

Sheet outlet_sheet(const std::vector<OutletRow>& rows) {
  Sheet sheet;
  sheet.columns = {{"outlet", true}, {"articles", false, true}, {"claims", false, true}, {"first"}, {"last"}, {"agencies", true}};
  for (const OutletRow& row : rows) {
    sheet.rows.push_back({row.name.empty() ? "–" : row.name, std::to_string(row.articles), std::to_string(row.claims), row.first, row.last, join(row.agencies)});
  }
  return sheet;
}

Sheet article_sheet(const std::vector<ArticleRow>& rows) {
  Sheet sheet;
  sheet.columns = {{"published"}, {"outlet", true}, {"lang"}, {"title", true}, {"claims", false, true}, {"events", false, true}, {"revision", false, true, true}, {"article", true, false, true}, {"uid"}};
  for (const ArticleRow& row : rows) {
    sheet.rows.push_back({row.published.empty() ? "?" : row.published, row.outlet, row.lang, row.title, std::to_string(row.claims), std::to_string(row.events),
                          std::to_string(row.revision), row.id, row.uid});
  }
  return sheet;
}

Sheet hit_sheet(const std::vector<HitRow>& rows) {
  Sheet sheet;
  sheet.columns = {{"day"}, {"kind"}, {"outlet", true}, {"source", true}, {"text", true}, {"id"}};
  for (const HitRow& row : rows) sheet.rows.push_back({row.day, row.kind, row.outlet, row.source, row.text, row.id});
  return sheet;
}

Sheet change_sheet(const std::vector<ChangeRow>& rows) {
  Sheet sheet;
  sheet.columns = {{"what"}, {"kind"}, {"before", true}, {"after", true}};
  for (const ChangeRow& row : rows) sheet.rows.push_back({row.what, row.kind, row.before, row.after});
  return sheet;
}

Sheet health_sheet(const HealthRow& row) {
  Sheet sheet;
  sheet.columns = {{"what"}, {"value", false, true}};
  sheet.rows.push_back({"file", row.file});
  sheet.rows.push_back({"version", std::to_string(row.version)});
  sheet.rows.push_back({"bytes", std::to_string(row.bytes)});
  for (const auto& [name, count] : row.counts) sheet.rows.push_back({name, std::to_string(count)});
  for (const auto& [name, count] : row.packs) sheet.rows.push_back({"articles read by " + name, std::to_string(count)});
  return sheet;
}

void append_outlet_json(std::string& out, const OutletRow& row) {
  JsonWriter json(out);
  json.begin_object().member("outlet", View(row.name)).member("articles", row.articles).member("claims", row.claims);
  json.member("first", View(row.first)).member("last", View(row.last)).key("agencies").begin_array();
  for (const std::string& agency : row.agencies) json.value(View(agency));
  json.end_array().end_object();
}

void append_article_json(std::string& out, const ArticleRow& row) {
  JsonWriter json(out);
  json.begin_object().member("id", View(row.id)).member("uid", View(row.uid)).member("revision", row.revision).member("latest", row.latest);
  json.member("outlet", View(row.outlet)).member("agency", View(row.agency)).member("lang", View(row.lang)).member("title", View(row.title));
  json.member("url", View(row.url)).key("published").begin_object().member("edtf", View(row.published)).member("basis", View(row.published_basis)).end_object();
  json.member("updated", View(row.updated)).member("claims", row.claims).member("events", row.events).end_object();
}

void append_hit_json(std::string& out, const HitRow& row) {
  JsonWriter json(out);
  json.begin_object().member("kind", View(row.kind)).member("id", View(row.id)).member("article", View(row.article)).member("outlet", View(row.outlet));
  json.member("day", View(row.day)).member("source_name", View(row.source)).member("text", View(row.text)).end_object();
}

void append_change_json(std::string& out, const ChangeRow& row) {
  JsonWriter json(out);
  json.begin_object().member("what", View(row.what)).member("kind", View(row.kind)).member("before", View(row.before)).member("after", View(row.after));
  json.member("earlier", View(row.earlier)).member("later", View(row.later)).end_object();
}

void append_health_json(std::string& out, const HealthRow& row) {
  JsonWriter json(out);
  json.begin_object().member("file", View(row.file)).member("version", row.version).member("bytes", row.bytes).key("counts").begin_object();
  for (const auto& [name, count] : row.counts) json.member(name, count);
  json.end_object().key("packs").begin_object();
  for (const auto& [name, count] : row.packs) json.member(name, count);
  json.end_object().end_object();
}

}  // namespace dateline::report
