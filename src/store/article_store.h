// Articles with everything extracted from them: one aggregate, written and read whole.
//
// Revisions of one text form a series: same address, else same given id, else same text from the same outlet. Within a series the later
// publication or update is the later revision; where the texts do not tell, the one that came later is. Only the latest answers
// questions, older ones stay. An article that is already there, word for word with the same metadata, is left alone.
// Writing happens inside the caller's Transaction. Item offsets are those of model::Extraction.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "calendar/day.h"
#include "model/extraction.h"

namespace dateline::store {

class Database;

using ArticleId = std::int64_t;

enum class SaveOutcome { kNew, kRevision, kUnchanged };

struct Saved {
  ArticleId id = 0;
  SaveOutcome outcome = SaveOutcome::kNew;
  std::vector<ArticleId> touched;  // articles whose standing changed: this one, and the one it replaces as the latest
  std::vector<ArticleId> renamed;  // articles that go by another name than before, or than the record's: prints of one text without a name of its own
};

// What lists need of an article, without its text.
struct ArticleInfo {
  ArticleId id = 0;
  std::string uid;       // 16 hex digits, also the prefix of item names: "5f0c…/c3"
  int revision = 1;
  bool latest = true;
  model::Article article;  // without text, authors, blocks, captions
  std::string program;     // that extracted it
  std::string pack;
};

// Which articles: the latest revisions, or for `as_of` the latest of each series that was public by then. An article
// whose publication day is not known was public on no day that we can name.
struct ArticleChoice {
  std::optional<calendar::Day> as_of;
  bool all_revisions = false;
};

// What is wanted of a record beyond its info; the rest stays empty. An event names its date and its claims by number whether or not these are loaded.
struct RecordParts {
  bool text = true;
  bool authors = true;
  bool layout = true;  // blocks, captions
  bool timexes = true;
  bool entities = true;
  bool claims = true;  // with figures
  bool events = true;
};

class ArticleStore {
 public:
  explicit ArticleStore(Database& database);
  ~ArticleStore();
  ArticleStore(ArticleStore&&) noexcept;
  ArticleStore& operator=(ArticleStore&&) = delete;

  // True if this very article is stored: extraction can be spared.
  [[nodiscard]] bool contains(const model::Article& article);
  [[nodiscard]] std::unordered_set<std::string> all_uids();
  // What `save` would do, with nothing written.
  [[nodiscard]] SaveOutcome foresee(const model::Article& article);
  Saved save(const model::Record& record);
  // Leaves nothing of it; the revision before it becomes the latest again. Gives back what was touched.
  std::vector<ArticleId> remove(ArticleId id);

  [[nodiscard]] model::Article load_article(ArticleId id) { return complete(load_info(id)); }
  [[nodiscard]] model::Record load_record(ArticleId id) { return load_record(load_info(id)); }
  // The rest of an article whose info is known.
  [[nodiscard]] model::Record load_record(const ArticleInfo& info, const RecordParts& parts = {});
  [[nodiscard]] ArticleInfo load_info(ArticleId id);

  // In the order of model::before: publication (unknown days last), content hash, name.
  [[nodiscard]] std::vector<ArticleId> list(const ArticleChoice& choice);
  // By uid, unique prefix of a uid (at least 6 digits), or name; the latest of several that share a name. Empty, one, or several
  // where the word is ambiguous.
  [[nodiscard]] std::vector<ArticleId> find(std::string_view word);
  // All revisions of the article's series, first to last.
  [[nodiscard]] std::vector<ArticleId> revisions(ArticleId id);

 private:
  struct Statements;
  [[nodiscard]] model::Article complete(const ArticleInfo& info, const RecordParts& parts = {});
  ArticleId insert(const model::Record& record, const std::string& uid, const std::string& series, int revision);
  std::vector<ArticleId> settle_series(const std::string& series);
  std::vector<ArticleId> settle_names(const std::string& sha256);  // those whose name changed

  Database& database_;
  std::unique_ptr<Statements> statements_;
};

// The article's identity: what it says and under which address or name. 16 hex digits.
[[nodiscard]] std::string uid_of(const model::Article& article);

// What its revisions have in common. 16 hex digits, of another kind than those of uid_of.
[[nodiscard]] std::string series_of(const model::Article& article);

}  // namespace dateline::store
