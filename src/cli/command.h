// What a command is: its line in the table, and the interface between a command's file and the program around it.
//
// A command declares its options and gives back what is to be done; the command line is read completely before anything is done. Its entry in the
// table says how it needs the database, so that no command opens the file itself and a reader can never write.
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "app/archive.h"
#include "app/engine.h"
#include "cli/options.h"
#include "cli/output.h"

namespace dateline::cli {

// kWrite makes a database that is not there, kExisting does not; kFile: it depends on what the command is asked to do.
enum class Needs { kNothing, kRead, kWrite, kExisting, kFile };

// kHidden: for programs, not in the help.
enum class Group { kIn, kAsk, kLook, kOut, kCare, kHidden };

// Exit statuses, the same for every command.
inline constexpr int kDone = 0;
inline constexpr int kProblems = 1;  // done, but some input was lost, or nothing was found where one thing was asked for
inline constexpr int kUsage = 2;
inline constexpr int kUnusable = 3;  // the database or the output cannot be used
inline constexpr int kBug = 70;
// Besides: 128 and the number of a signal that ended the work early (interrupt.h).

struct Globals {
  std::string database = "dateline.db";
  std::string format;
  std::string rules;
  std::uint64_t workers = 0;
  std::string columns;  // of --columns and --sort, as typed
  std::string sort;
  bool no_pager = false;
  bool quiet = false;
  bool raw = false;
};

// What a running command may use.
class Context {
 public:
  Context(Globals globals, Needs needs, Output& out) : globals_(std::move(globals)), needs_(needs), out_(out) {}

  [[nodiscard]] const Globals& globals() const noexcept { return globals_; }
  [[nodiscard]] Output& out() noexcept { return out_; }
  // As the command's entry in the table says; opened when first asked for.
  [[nodiscard]] app::Archive& archive();
  // For commands that need it now for reading, now for writing (Needs::kFile); it asks for one of them.
  [[nodiscard]] app::Archive& archive_for(Needs needs);
  [[nodiscard]] bool database_exists() const;
  // Language packs; read when first asked for, since most questions need none.
  // `direction` counts when it is made.
  [[nodiscard]] const app::Engine& engine(model::Direction direction = model::Direction::kUnknown);
  // A note for people that is no error; not with --quiet.
  void note(const std::string& message) const;

 private:
  Globals globals_;
  Needs needs_;
  Output& out_;
  std::unique_ptr<app::Archive> archive_;
  std::unique_ptr<app::Engine> engine_;
};

using Action = std::function<int(Context&)>;

struct Command {
  const char* name;
  Group group;
  Needs needs;
  const char* summary;
  const char* examples;  // one a line
  Action (*declare)(Options& options);
};

// A line typed wrongly: exit status 2.
struct UsageError {
  std::string message;
};

}  // namespace dateline::cli
