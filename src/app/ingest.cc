#include "app/ingest.h"

#include <atomic>
#include <chrono>
#include <filesystem>
#include <optional>
#include <unordered_set>
#include <variant>

#include "app/batch_writer.h"
#include "app/ordered_work.h"
#include "ingest/folder_watch.h"
#include "ingest/reader.h"
#include "ingest/record_reader.h"
#include "report/record_json.h"
#include "store/article_store.h"
#include "store/database.h"

namespace dateline::app {
namespace {

// What became of one article of an item.
struct Outcome {
  std::variant<base::Problem, model::Record> content;
  std::string line;  // of a record, where lines are wanted
  link::Card card;   // where it is to be linked
  bool known = false;  // stored already: not extracted again
};

constexpr std::chrono::seconds kPatience{1};

using Understand = std::function<std::vector<Outcome>(ingest::Item)>;

struct Input {
  base::Result<ingest::Item> item;
  std::uint64_t bytes_read = 0;  // up to here
};

struct Understood {
  std::vector<Outcome> outcomes;
  std::uint64_t bytes_read = 0;
};

// What `read` makes of each article of an item.
Understand articles_of(std::function<Outcome(model::Article)> read) {
  return [read = std::move(read)](ingest::Item item) {
    std::vector<Outcome> out;
    for (base::Result<model::Article>& article : ingest::parse_item(std::move(item))) {
      if (article) {
        out.push_back(read(std::move(article).value()));
      } else {
        out.push_back({article.error(), {}, {}, false});
      }
    }
    return out;
  };
}

std::size_t weight_of(const Input& input) { return input.item ? input.item->bytes.size() : 0; }

// `idle` is called when nothing has come in for a second: whoever writes then lets others write.
void run(const Reading& reading, const Understand& understand, const std::function<void(Outcome)>& take, const Listener& listener, Progress& progress,
         const std::function<void()>& idle = {}) {
  ingest::ItemSource source(reading.paths, reading.given, listener.stop);
  std::atomic<bool> stopped{false};
  OrderedWork<Input, Understood> work(
      worker_count(reading.workers),
      [&understand](Input input) {
        if (!input.item) return Understood{{{input.item.error(), {}, {}, false}}, input.bytes_read};
        return Understood{understand(std::move(input.item).value()), input.bytes_read};
      },
      weight_of);
  if (idle) work.on_idle(kPatience, idle);
  work.run(
      [&]() -> std::optional<Input> {
        auto item = source.next();
        if (listener.stop()) {  // what was read last may have been cut short by it, and more may have been about to come
          stopped = true;
          return std::nullopt;
        }
        if (!item) return std::nullopt;
        return Input{std::move(*item), source.bytes_read()};
      },
      [&](Understood understood) {
        progress.bytes_read = understood.bytes_read;
        for (Outcome& outcome : understood.outcomes) {
          if (const auto* problem = std::get_if<base::Problem>(&outcome.content)) {
            ++progress.problems;
            ++progress.reasons[problem->code];
            listener.on_problem(*problem);
            continue;
          }
          ++progress.articles;
          const model::Article& article = std::get<model::Record>(outcome.content).article;
          for (const std::string& warning : article.warnings) listener.on_warning(article.origin, warning);
          take(std::move(outcome));
        }
        listener.on_progress(progress);
      });
  progress.stopped = stopped;
}

Outcome unread(model::Article article, bool known) {
  Outcome out;
  model::Record record;
  record.article = std::move(article);
  out.content = std::move(record);
  out.known = known;
  return out;
}

}  // namespace

Progress extract(const Engine& engine, const Reading& reading, const std::function<void(const std::string& line)>& take, const Listener& listener) {
  Progress progress;
  run(reading, articles_of([&engine](model::Article article) {
        Outcome out;
        model::Record record = engine.read(std::move(article));
        report::append_record_json(out.line, record.article, record.extraction);
        out.content = std::move(record);
        return out;
      }),
      [&take](const Outcome& outcome) { take(outcome.line); }, listener, progress);
  return progress;
}

Progress ingest(Archive& archive, const Engine& engine, const Reading& reading, const Listener& listener) {
  Progress progress;
  store::Database& database = archive.database();
  const std::unordered_set<std::string> known = store::ArticleStore(database).all_uids();
  BatchWriter writer(database, worker_count(reading.workers), progress);
  run(reading, articles_of([&engine, &known, &writer](model::Article article) {
        if (known.count(store::uid_of(article)) != 0) return unread(std::move(article), true);
        Outcome out;
        model::Record record = engine.read(std::move(article));
        out.card = writer.card_of(record);
        out.content = std::move(record);
        return out;
      }),
      [&writer, &progress](Outcome outcome) {
        if (outcome.known) {
          ++progress.unchanged;
        } else {
          writer.add(std::get<model::Record>(std::move(outcome.content)), std::move(outcome.card));
        }
      },
      listener, progress, [&writer] { writer.pause(); });
  writer.flush();
  database.optimise();
  listener.on_progress(progress);
  return progress;
}

Progress watch(Archive& archive, const Engine& engine, const Reading& reading, const Listener& listener, const std::function<void(const Progress&)>& on_round) {
  Progress sum;
  auto opened = ingest::FolderWatch::open(reading.paths);
  if (!opened) {
    ++sum.problems;
    ++sum.reasons[opened.error().code];
    listener.on_problem(opened.error());
    return sum;
  }
  ingest::FolderWatch folders = std::move(opened).value();
  Reading round = reading;
  for (;;) {
    round.paths = folders.wait(listener.stop);
    if (round.paths.empty()) return sum;
    const Progress done = ingest(archive, engine, round, listener);
    sum.articles += done.articles;
    sum.added += done.added;
    sum.revised += done.revised;
    sum.unchanged += done.unchanged;
    sum.problems += done.problems;
    for (const auto& [code, count] : done.reasons) sum.reasons[code] += count;
    on_round(sum);
  }
}

Progress survey(Archive* archive, const Reading& reading, const Listener& listener) {
  Progress progress;
  std::optional<store::ArticleStore> articles;
  if (archive != nullptr) articles.emplace(archive->database());
  std::unordered_set<std::string> met;     // articles and series that would be there by then
  run(reading, articles_of([](model::Article article) { return unread(std::move(article), false); }),
      [&](const Outcome& outcome) {
        const model::Article& article = std::get<model::Record>(outcome.content).article;
        const bool met_series = !met.insert(store::series_of(article)).second;
        store::SaveOutcome foreseen = articles ? articles->foresee(article) : store::SaveOutcome::kNew;
        if (!met.insert(store::uid_of(article)).second) foreseen = store::SaveOutcome::kUnchanged;
        if (foreseen == store::SaveOutcome::kNew && met_series) foreseen = store::SaveOutcome::kRevision;
        count(progress, foreseen);
      },
      listener, progress);
  return progress;
}

std::optional<std::uint64_t> input_bytes(const Reading& reading) {
  namespace fs = std::filesystem;
  std::uint64_t sum = 0;
  std::error_code error;
  const auto add = [&sum](const fs::path& path) {
    std::error_code failed;
    const std::uintmax_t size = fs::file_size(path, failed);
    if (!failed) sum += size;
  };
  for (const std::string& path : reading.paths) {
    if (path == "-") return std::nullopt;
    if (fs::is_regular_file(path, error)) {
      add(path);
    } else if (fs::is_directory(path, error)) {
      fs::recursive_directory_iterator at(path, fs::directory_options::skip_permission_denied, error);
      for (; !error && at != fs::recursive_directory_iterator(); at.increment(error)) {
        if (at->path().filename().string().starts_with('.')) {
          at.disable_recursion_pending();
        } else if (at->is_regular_file(error)) {
          add(at->path());
        }
      }
    } else if (fs::exists(path, error)) {
      return std::nullopt;
    }
  }
  return sum;
}

Progress load(Archive& archive, const Reading& reading, const Listener& listener) {
  Progress progress;
  BatchWriter writer(archive.database(), worker_count(reading.workers), progress);
  run(reading,
      [&writer](const ingest::Item& item) {
        auto record = ingest::parse_record(item.bytes);
        if (!record) {
          base::Problem problem = record.error();
          problem.file = item.origin;
          problem.line = item.line;
          return std::vector<Outcome>{{std::move(problem), {}, {}, false}};
        }
        model::Record content = std::move(record).value();
        content.article.origin = item.origin;
        link::Card card = writer.card_of(content);
        return std::vector<Outcome>{{std::move(content), {}, std::move(card), false}};
      },
      [&writer](Outcome outcome) { writer.add(std::get<model::Record>(std::move(outcome.content)), std::move(outcome.card)); }, listener, progress,
      [&writer] { writer.pause(); });
  writer.flush();
  archive.database().optimise();
  return progress;
}

}  // namespace dateline::app
