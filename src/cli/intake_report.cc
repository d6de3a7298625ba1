#include "cli/intake_report.h"

#include <cerrno>
#include <cstring>

#include "base/error.h"
#include "base/json_writer.h"
#include "report/plain.h"

namespace dateline::cli {

IntakeReport::IntakeReport(const std::string& path) : path_(path) {
  if (path_.empty()) return;
  file_.open(path_, std::ios::binary | std::ios::trunc);
  if (!file_) throw base::Error("cannot write the report: " + path_ + ": " + std::strerror(errno) + "; name a file that can be written");
  file_ << R"({"schema":"dateline.ingest-report/1","items":[)";
}

void IntakeReport::item(const std::string& json) {
  file_ << (first_ ? "\n" : ",\n") << json;
  first_ = false;
}

void IntakeReport::refused(const base::Problem& problem) {
  if (path_.empty()) return;
  std::string json;
  base::JsonWriter out(json);
  out.begin_object().member("fate", "refused").member("code", problem.code).member("message", report::plain(problem.message)).member("file", report::plain(problem.file));
  if (problem.line) out.member("line", *problem.line);
  if (problem.byte_offset) out.member("byte", *problem.byte_offset);
  out.end_object();
  item(json);
}

void IntakeReport::mended(const std::string& origin, const std::string& warning) {
  if (path_.empty()) return;
  std::string json;
  base::JsonWriter(json).begin_object().member("fate", "mended").member("message", report::plain(warning)).member("file", report::plain(origin)).end_object();
  item(json);
}

void IntakeReport::finish(const app::Progress& progress, bool dry_run) {
  if (path_.empty()) return;
  std::string json;
  base::JsonWriter out(json);
  out.begin_object().member("dry_run", dry_run).member("stopped", progress.stopped).member("articles", progress.articles);
  out.member("added", progress.added).member("revised", progress.revised).member("unchanged", progress.unchanged).member("refused", progress.problems);
  out.key("reasons").begin_object();
  for (const auto& [code, count] : progress.reasons) out.member(code, count);
  out.end_object().end_object();
  json.front() = ',';  // the members go on in the object that the constructor began
  file_ << "\n]" << json << '\n';
  file_.close();
  if (!file_) throw base::Error("cannot write the report: " + path_ + ": " + std::strerror(errno) + "; what was ingested is in the database");
}

}  // namespace dateline::cli
