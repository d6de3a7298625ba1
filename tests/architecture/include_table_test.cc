// Holds every include of src/ against the table in docs/architecture.md, so that the table cannot become a wish.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

const fs::path kRoot = DATELINE_SOURCE_DIR;

struct Include {
  std::string file;    // "src/text/token.cc"
  std::string folder;  // "text"
  std::string target;  // as written between quotes or angles
  bool quoted = false;
};

std::string trimmed(const std::string& text) {
  const auto first = text.find_first_not_of(" \t`");
  const auto last = text.find_last_not_of(" \t`");
  return first == std::string::npos ? "" : text.substr(first, last - first + 1);
}

std::vector<std::string> parts(const std::string& text, char separator) {
  std::vector<std::string> out;
  std::istringstream stream(text);
  for (std::string part; std::getline(stream, part, separator);) out.push_back(trimmed(part));
  return out;
}

bool starts_with(const std::string& text, const std::string& head) { return text.rfind(head, 0) == 0; }
bool is_header(const std::string& file) { return fs::path(file).extension() == ".h"; }
bool is_source(const fs::path& path) { return path.extension() == ".h" || path.extension() == ".cc"; }

// folder -> folders it may include, read from the table "Folders, and who may include whom".
std::map<std::string, std::set<std::string>> allowed_folders() {
  std::map<std::string, std::set<std::string>> table;
  std::map<std::string, int> levels;
  std::ifstream doc(kRoot / "docs" / "architecture.md");
  for (std::string line; std::getline(doc, line);) {
    const auto cells = parts(line, '|');
    if (cells.size() < 5 || !starts_with(line, "| `") || cells[2].empty() || cells[2][0] < '0' || cells[2][0] > '9') continue;
    levels[cells[1]] = std::stoi(cells[2]);
    auto& row = table[cells[1]];
    if (cells[4] == "all of the above") {
      for (const auto& [folder, level] : levels) {
        if (level < levels[cells[1]]) row.insert(folder);
      }
    } else {
      for (const std::string& folder : parts(cells[4], ',')) row.insert(folder);
    }
    row.insert(cells[1]);
    row.insert("base");
  }
  return table;
}

std::vector<Include> all_includes() {
  std::vector<Include> out;
  for (const auto& entry : fs::recursive_directory_iterator(kRoot / "src")) {
    if (!is_source(entry.path())) continue;
    const fs::path relative = fs::relative(entry.path(), kRoot);
    std::ifstream file(entry.path());
    for (std::string line; std::getline(file, line);) {
      if (!starts_with(line, "#include ")) continue;
      const char open = line[9];
      const auto close = line.find(open == '"' ? '"' : '>', 10);
      if (close == std::string::npos) continue;
      out.push_back({relative.string(), std::next(relative.begin())->string(), line.substr(10, close - 10), open == '"'});
    }
  }
  return out;
}

TEST(IncludeTable, IsFoundInTheDocumentAndCoversEveryFolder) {
  const auto table = allowed_folders();
  for (const auto& entry : fs::directory_iterator(kRoot / "src")) {
    if (entry.is_directory()) {
      EXPECT_TRUE(table.count(entry.path().filename().string())) << entry.path();
    }
  }
  ASSERT_TRUE(table.count("extract"));
  EXPECT_FALSE(table.at("extract").count("store")) << "the table must forbid something, or this test cannot fail";
}

TEST(IncludeTable, HoldsForEveryIncludeOfOurOwn) {
  const auto table = allowed_folders();
  std::size_t seen = 0;
  for (const Include& include : all_includes()) {
    if (!include.quoted) continue;
    ++seen;
    const auto row = table.find(include.folder);
    ASSERT_NE(row, table.end()) << include.file;
    EXPECT_TRUE(row->second.count(include.target.substr(0, include.target.find('/')))) << include.file << " must not include " << include.target;
  }
  EXPECT_GT(seen, 50U);
}

TEST(IncludeTable, ThirdPartyHeadersStayInTheirRooms) {
  for (const Include& include : all_includes()) {
    if (include.quoted) continue;
    const std::string& target = include.target;
    const std::string where = include.file + " includes <" + target + ">";
    EXPECT_NE(target, "regex") << where << ": std::regex overflows the stack on long text";
    if (starts_with(target, "SQLiteCpp/") || target == "sqlite3.h") {
      EXPECT_TRUE(include.folder == "store" && !is_header(include.file)) << where;
    }
    if (starts_with(target, "CLI/")) {
      EXPECT_EQ(include.folder, "cli") << where;
    }
    if (starts_with(target, "date/")) {
      EXPECT_TRUE(include.folder == "calendar" && is_header(include.file)) << where;
    }
    if (target == "iostream") {
      EXPECT_EQ(include.folder, "cli") << where << ": only cli prints";
    }
    for (const char* library : {"fmt/", "nlohmann/", "simdjson", "libxml/", "pugixml", "archive", "gmime/"}) {
      if (starts_with(target, library)) {
        EXPECT_FALSE(is_header(include.file)) << where << ": keep it in a .cc file";
      }
    }
  }
}

// A source file is read in one sitting; what is longer holds more than one idea.
TEST(SourceFiles, StayShortEnoughToReadInOneSitting) {
  for (const auto& entry : fs::recursive_directory_iterator(kRoot / "src")) {
    if (!is_source(entry.path())) continue;
    std::ifstream file(entry.path());
    EXPECT_LE(std::count(std::istreambuf_iterator<char>(file), {}, '\n'), 600) << entry.path();
  }
}

TEST(SourceFiles, HeadersOpenWithWhatTheyAnswer) {
  for (const auto& entry : fs::recursive_directory_iterator(kRoot / "src")) {
    if (entry.path().extension() != ".h") continue;
    std::ifstream file(entry.path());
    std::string first;
    std::getline(file, first);
    EXPECT_TRUE(starts_with(first, "// ")) << entry.path();
  }
}

}  // namespace
