// What `ingest --report FILE` writes: one JSON document with every item that was refused or mended, and the counts.
//
// Written as it goes, so that memory does not grow with what is refused; the counts come last. Schema "dateline.ingest-report/1":
//   {"schema":"dateline.ingest-report/1","items":[{"fate":"refused","code":"broken-json","message":"…","file":"…","line":7,"byte":120},
//    {"fate":"mended","message":"…","file":"…"}],"dry_run":false,"stopped":false,"articles":3,"added":2,"revised":0,"unchanged":1,"refused":1,
//    "reasons":{"broken-json":1}}
#pragma once

#include <fstream>
#include <string>

#include "app/ingest.h"

namespace dateline::cli {

class IntakeReport {
 public:
  // Empty: none is wanted, and nothing happens. Throws base::Error where the file cannot be made; what it held is lost.
  explicit IntakeReport(const std::string& path);

  void refused(const base::Problem& problem);
  void mended(const std::string& origin, const std::string& warning);
  // Throws base::Error if the file could not be written.
  void finish(const app::Progress& progress, bool dry_run);

 private:
  void item(const std::string& json);

  std::string path_;
  std::ofstream file_;
  bool first_ = true;
};

}  // namespace dateline::cli
