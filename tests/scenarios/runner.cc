// Runs the program as a user does, from files that a newcomer can read.
//
//     # what this shows
//     file articles/a.txt
//     | the lines of the file
//     run dateline ingest articles
//     exit 0
//     out
//     | every line of standard output
//     err has 1 added
//     out lacks Traceback
//
// Commands run in /bin/sh in a fresh folder, with the program on the PATH and fixtures at $FIXTURES. `exit` is 0 where it is not named; a stream that is
// not named is not looked at, but standard error must be empty where the exit status is 0 and neither `err` nor `err has` follows.
#include <gtest/gtest.h>
#include <sys/wait.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "support/temp_dir.h"

namespace {

namespace fs = std::filesystem;
using Lines = std::vector<std::string>;

Lines lines_of(const std::string& text) {
  Lines out;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) out.push_back(line);
  return out;
}

struct Run {
  int status = 0;
  std::string out;
  std::string err;
};

class Scenario {
 public:
  explicit Scenario(const fs::path& path) : path_(path) {
    std::ifstream in(path);
    for (std::string line; std::getline(in, line);) lines_.push_back(line);
  }

  void play() {
    for (at_ = 0; at_ < lines_.size();) {
      const std::string& line = lines_[at_];
      if (line.rfind("file ", 0) == 0) {
        const std::string name = line.substr(5);
        written_.push_back(line);
        ++at_;
        std::string content;
        for (const std::string& text : block(true)) content += text + "\n";
        dir_.write(name, content);
      } else if (line.rfind("run ", 0) == 0) {
        run_command();
      } else {
        if (!line.empty() && line[0] != '#') ADD_FAILURE() << place() << "not understood: " << line;
        written_.push_back(line);
        ++at_;
      }
    }
    if (std::getenv("DATELINE_UPDATE") != nullptr) {
      std::ofstream out(path_);
      for (const std::string& line : written_) out << line << '\n';
    }
  }

 private:
  [[nodiscard]] std::string place() const { return path_.filename().string() + ":" + std::to_string(at_ + 1) + ": "; }

  Lines block(bool keep) {
    Lines out;
    for (; at_ < lines_.size() && (lines_[at_] == "|" || lines_[at_].rfind("| ", 0) == 0); ++at_) {
      if (keep) written_.push_back(lines_[at_]);
      out.push_back(lines_[at_].size() < 2 ? "" : lines_[at_].substr(2));
    }
    return out;
  }

  Run run(const std::string& command) {
    const std::string whole = "cd '" + dir_.path().string() + "' && export PATH='" DATELINE_PROGRAM_DIR "':$PATH LC_ALL=C NO_COLOR=1 FIXTURES='" DATELINE_SOURCE_DIR
                              "/fixtures' && unset DATELINE_DB && { " + command + "\n} >'" + dir_.file(".out") + "' 2>'" + dir_.file(".err") + "' </dev/null";
    const int status = std::system(whole.c_str());
    Run result;
    result.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    result.out = dir_.read(".out");
    result.err = dir_.read(".err");
    return result;
  }

  void run_command() {
    const std::string where = place() + lines_[at_] + "\n";
    const Run result = run(lines_[at_].substr(4));
    written_.push_back(lines_[at_++]);
    int expected_status = 0;
    bool err_named = false;
    for (; at_ < lines_.size(); ) {
      const std::string line = lines_[at_];
      const std::string stream = line.substr(0, 3);
      const std::string& got = stream == "err" ? result.err : result.out;
      if (line.rfind("exit ", 0) == 0) {
        expected_status = std::stoi(line.substr(5));
        written_.push_back("exit " + std::to_string(result.status));
        ++at_;
      } else if (line == "out" || line == "err") {
        written_.push_back(line);
        ++at_;
        const Lines expected = block(false);
        for (const std::string& text : lines_of(got)) written_.push_back(text.empty() ? "|" : "| " + text);
        EXPECT_EQ(lines_of(got), expected) << where;
        err_named = err_named || stream == "err";
      } else if (line.rfind("out has ", 0) == 0 || line.rfind("err has ", 0) == 0) {
        EXPECT_NE(got.find(line.substr(8)), std::string::npos) << where << line << "\ngot: " << got;
        written_.push_back(line);
        ++at_;
        err_named = err_named || stream == "err";
      } else if (line.rfind("out lacks ", 0) == 0 || line.rfind("err lacks ", 0) == 0) {
        EXPECT_EQ(got.find(line.substr(10)), std::string::npos) << where << line << "\ngot: " << got;
        written_.push_back(line);
        ++at_;
      } else {
        break;
      }
    }
    EXPECT_EQ(result.status, expected_status) << where << result.err;
    if (expected_status == 0 && !err_named) {
      EXPECT_EQ(result.err, "") << where;
    }
  }

  fs::path path_;
  Lines lines_;
  Lines written_;
  std::size_t at_ = 0;
  dateline::testing_support::TempDir dir_;
};

class ScenarioTest : public testing::Test {
 public:
  explicit ScenarioTest(fs::path path) : path_(std::move(path)) {}
  void TestBody() override { Scenario(path_).play(); }

 private:
  fs::path path_;
};

}  // namespace

int main(int argc, char** argv) {
  testing::InitGoogleTest(&argc, argv);
  std::vector<fs::path> paths;
  for (const auto& entry : fs::directory_iterator(DATELINE_SCENARIOS)) {
    if (entry.path().extension() == ".scn") paths.push_back(entry.path());
  }
  std::sort(paths.begin(), paths.end());
  for (const fs::path& path : paths) {
    testing::RegisterTest("Scenario", path.stem().string().c_str(), nullptr, nullptr, __FILE__, __LINE__,
                          [path]() -> testing::Test* { return new ScenarioTest(path); });
  }
  return RUN_ALL_TESTS();
}
