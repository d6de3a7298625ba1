// How commands say which options they take. The only header that stands between them and CLI11, which is slow to compile.
//
// Values are bound by reference and must live until the command has run. Words of dates are EDTF and are checked when the line is read, so that
// "2024-13" is an error of usage (exit status 2) before any file is opened.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/filter.h"

namespace CLI {
class App;
}

namespace dateline::cli {

class Options {
 public:
  explicit Options(CLI::App& command) : command_(command) {}

  Options& positional(const char* name, std::string& value, const char* help, bool required = true);
  Options& positionals(const char* name, std::vector<std::string>& values, const char* help, bool required);
  Options& flag(const char* name, bool& value, const char* help);
  Options& text(const char* name, std::string& value, const char* help);
  Options& choice(const char* name, std::string& value, const std::vector<std::string>& words, const char* help);
  // A positional of which one of `words` must be given.
  Options& keyword(const char* name, std::string& value, const std::vector<std::string>& words, const char* help, bool required);
  Options& number(const char* name, std::uint64_t& value, const char* help);
  Options& edtf(const char* name, std::string& value, const char* help);

 private:
  CLI::App& command_;
};

// The filters that queries share, as typed; `resolve` turns them into app::Filter.
struct FilterOptions {
  std::string from, to, on, as_of;
  std::string source, outlet, actor, place, event_class, stance, topic, story, lang;
  std::uint64_t limit = 0;

  void declare(Options& options);
  [[nodiscard]] app::Filter resolve() const;
};

}  // namespace dateline::cli
