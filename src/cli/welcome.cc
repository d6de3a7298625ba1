#include "cli/welcome.h"

#include <filesystem>

#include "app/overview.h"
#include "report/plain.h"

namespace dateline::cli {
namespace {

std::string line(const std::string& command, const char* purpose) {
  constexpr std::size_t kColumn = 48;
  std::string out = "  " + command;
  out.append(out.size() + 2 <= kColumn ? kColumn - out.size() : 2, ' ');
  return out + purpose + "\n";
}

std::string begin(const std::string& program) {
  return "Begin with a folder of articles: saved pages, text, PDF, feeds, mail, web archives.\n\n" + line(program + " ingest ARTICLES/", "reads them into the database, which is made") +
         line(program + " timeline", "then says what happened when") + line("dateline extract PAGE.html", "reads one page and keeps nothing");
}

}  // namespace

std::string welcome(const std::string& database) {
  const std::string shown = report::plain_line(database);
  const std::string program = database == "dateline.db" ? "dateline" : "dateline --db " + shown;
  std::string out = "Dateline: who said what happened, and when.\n\n";
  std::error_code error;
  if (!std::filesystem::exists(database, error)) {
    out += "There is no database here yet (" + shown + ").\n" + begin(program);
  } else {
    app::Archive archive = app::Archive::open_for_reading(database);
    std::size_t articles = 0;
    std::string first;
    std::string last;
    const auto outlets = app::outlets(archive, {});
    for (const report::OutletRow& row : outlets) {
      articles += row.articles;
      if (first.empty() || (!row.first.empty() && row.first < first)) first = row.first;
      if (row.last > last) last = row.last;
    }
    if (articles == 0) {
      out += "The database " + shown + " holds no articles yet.\n" + begin(program);
    } else {
      out += "The database " + shown + " holds " + std::to_string(articles) + (articles == 1 ? " article" : " articles") + " of " + std::to_string(outlets.size()) +
             (outlets.size() == 1 ? " outlet" : " outlets") + (first.empty() ? "" : ", published from " + first + " to " + last) + ".\nAsk it:\n\n";
      out += line(program + " timeline", "what happened when, and who reported it") + line(program + " claims --stance denies", "who said what: here, who denies") +
             line(program + " compare --all", "where sources agree, differ and stay silent") + line(program + " search WORDS", "articles and claims with these words") +
             line(program + " export html --output report.html", "all of it as a page to send");
    }
  }
  return out + "\ndateline --help lists all commands, dateline COMMAND --help what one can do.\n";
}

}  // namespace dateline::cli
