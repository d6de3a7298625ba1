#include "app/ingest.h"

#include <unordered_set>
#include <variant>

#include "app/batch_writer.h"
#include "app/ordered_work.h"
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
  bool known = false;  // stored already: not extracted again
};

using Input = base::Result<ingest::Item>;
using Understand = std::function<std::vector<Outcome>(ingest::Item)>;

// What `read` makes of each article of an item.
Understand articles_of(std::function<Outcome(model::Article)> read) {
  return [read = std::move(read)](ingest::Item item) {
    std::vector<Outcome> out;
    for (base::Result<model::Article>& article : ingest::parse_item(std::move(item))) {
      if (article) {
        out.push_back(read(std::move(article).value()));
      } else {
        out.push_back({article.error(), {}, false});
      }
    }
    return out;
  };
}

void run(const Reading& reading, const Understand& understand, const std::function<void(Outcome)>& take, const Listener& listener, Progress& progress) {
  ingest::ItemSource source(reading.paths, reading.given);
  OrderedWork<Input, std::vector<Outcome>> work(worker_count(reading.workers), [&understand](Input input) {
    if (!input) return std::vector<Outcome>{{input.error(), {}, false}};
    return understand(std::move(input).value());
  });
  work.run([&source] { return source.next(); },
           [&](std::vector<Outcome> outcomes) {
             for (Outcome& outcome : outcomes) {
               if (const auto* problem = std::get_if<base::Problem>(&outcome.content)) {
                 ++progress.problems;
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
  BatchWriter writer(database, progress);
  run(reading, articles_of([&engine, &known](model::Article article) {
        Outcome out;
        out.known = known.count(store::uid_of(article)) != 0;
        if (out.known) {
          model::Record record;
          record.article = std::move(article);
          out.content = std::move(record);
        } else {
          out.content = engine.read(std::move(article));
        }
        return out;
      }),
      [&writer, &progress](Outcome outcome) {
        if (outcome.known) {
          ++progress.unchanged;
        } else {
          writer.add(std::get<model::Record>(std::move(outcome.content)));
        }
      },
      listener, progress);
  writer.flush();
  database.optimise();
  listener.on_progress(progress);
  return progress;
}

Progress load(Archive& archive, const Reading& reading, const Listener& listener) {
  Progress progress;
  BatchWriter writer(archive.database(), progress);
  run(reading,
      [](const ingest::Item& item) {
        auto record = ingest::parse_record(item.bytes);
        if (!record) {
          base::Problem problem = record.error();
          problem.file = item.origin;
          problem.line = item.line;
          return std::vector<Outcome>{{std::move(problem), {}, false}};
        }
        model::Record content = std::move(record).value();
        content.article.origin = item.origin;
        return std::vector<Outcome>{{std::move(content), {}, false}};
      },
      [&writer](Outcome outcome) { writer.add(std::get<model::Record>(std::move(outcome.content))); }, listener, progress);
  writer.flush();
  archive.database().optimise();
  return progress;
}

}  // namespace dateline::app
