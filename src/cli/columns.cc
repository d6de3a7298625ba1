#include "cli/columns.h"

#include "report/answer_sheet.h"
#include "report/comparison.h"
#include "report/listing.h"

namespace dateline::cli {

std::vector<std::string> columns_of(std::string_view command) {
  std::vector<report::Column> columns;
  if (command == "timeline") columns = report::event_sheet({}).columns;
  if (command == "claims") columns = report::claim_sheet({}).columns;
  if (command == "compare") columns = report::comparison_columns();
  if (command == "sources") columns = report::source_sheet({}).columns;
  if (command == "stories") columns = report::story_sheet({}).columns;
  if (command == "copies") columns = report::copy_sheet({}).columns;
  if (command == "outlets") columns = report::outlet_sheet({}).columns;
  if (command == "articles") columns = report::article_sheet({}).columns;
  if (command == "search") columns = report::hit_sheet({}).columns;
  std::vector<std::string> names;
  for (report::Column& column : columns) names.push_back(std::move(column.name));
  return names;
}

}  // namespace dateline::cli
