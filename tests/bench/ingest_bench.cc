// How many articles a second, and where the time goes? Made-up plain text articles of 3 kB, from files into a database.
//
//   ingest_bench whole COUNT [ALREADY|DATABASE]    the ingest as users run it, on all cores, of COUNT articles into a database that holds ALREADY others, or
//                                                  into a copy of DATABASE, which came of `write` and an ingest: the news goes on where it ends
//   ingest_bench stages COUNT [ALREADY|DATABASE]   the same work stage by stage on one core: read, extract, write, link
//   ingest_bench write COUNT FOLDER       only the files, for other measurements
//
// Prints articles a second by the clock, processor time an article (what a busy machine does not change), and peak memory. Folders and databases
// lie under $TMPDIR and are removed.
#include <sys/resource.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

#include "app/ingest.h"
#include "app/link_engine.h"
#include "bench/made_up_news.h"
#include "ingest/reader.h"
#include "store/article_store.h"
#include "store/database.h"

namespace {

using namespace dateline;
namespace fs = std::filesystem;

struct Watch {
  std::chrono::steady_clock::time_point begin = std::chrono::steady_clock::now();
  std::clock_t work = std::clock();
  [[nodiscard]] double seconds() const { return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count(); }
  [[nodiscard]] double processor() const { return static_cast<double>(std::clock() - work) / CLOCKS_PER_SEC; }
};

long peak_mib() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return usage.ru_maxrss / 1024;
}

class Bench {
 public:
  explicit Bench(const app::Engine& engine) : engine_(engine), folder_(fs::temp_directory_path() / ("dateline-ingest-bench-" + std::to_string(std::random_device{}()))) {
    fs::create_directories(folder_);
  }
  ~Bench() {
    std::error_code error;
    fs::remove_all(folder_, error);
  }
  Bench(const Bench&) = delete;
  Bench& operator=(const Bench&) = delete;

  // Files of the next `count` articles.
  fs::path write(const std::string& name, std::size_t count) {
    const fs::path out = folder_ / name;
    write_into(out, count);
    return out;
  }
  void write_into(const fs::path& out, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
      const fs::path part = out / std::to_string(1000 + i / 1000);
      if (i % 1000 == 0) fs::create_directories(part);
      std::ofstream(part / (std::to_string(1000 + i % 1000) + ".txt"), std::ios::binary) << news_.next();
    }
  }

  // What `already` says, a number of articles or a database, is to be there before.
  void prepare(const std::string& already) {
    const bool number = already.find_first_not_of("0123456789") == std::string::npos;
    if (number) {
      const auto count = static_cast<std::size_t>(std::atol(already.c_str()));
      if (count != 0) ingest("before", write("before", count), count);
      return;
    }
    fs::copy_file(already, database_path());
    app::Archive before = app::Archive::open_for_reading(database_path());
    const std::size_t there = store::ArticleStore(before.database()).list({}).size();
    for (std::size_t i = 0; i < there; ++i) (void)news_.next();
    std::printf("into %zu articles\n", there);
  }

  void whole(std::size_t count, const std::string& already) {
    prepare(already);
    const fs::path input = write("news", count);
    ingest("whole", input, count);
    // Told by what stands in the database, whatever it took.
    std::printf("peak memory %ld MiB, database %ju MiB\n", peak_mib(), static_cast<std::uintmax_t>(fs::file_size(database_path()) >> 20U));
  }

  void stages(std::size_t count, const std::string& already) {
    prepare(already);
    const fs::path input = write("news", count);
    double read = 0;
    double extract = 0;
    double store = 0;
    double link = 0;
    std::size_t bytes = 0;
    store::Database database = store::Database::open_or_create(database_path());
    store::ArticleStore articles(database);
    app::LinkEngine linker;
    ingest::ItemSource source({input.string()});
    constexpr std::size_t kBatch = 4000;  // about what the ingest puts into one transaction
    for (bool more = true; more;) {
      std::vector<model::Record> records;
      Watch reading;
      while (records.size() < kBatch) {
        auto item = source.next();
        if (!item) {
          more = false;
          break;
        }
        for (auto& article : ingest::parse_item(std::move(*item).value())) {
          bytes += article->text.size();
          records.push_back({std::move(article).value(), {}});
        }
      }
      read += reading.processor();
      const Watch extracting;
      for (model::Record& record : records) record = engine_.read(std::move(record.article));
      extract += extracting.processor();
      const Watch storing;
      store::Transaction transaction(database);
      std::vector<store::ArticleId> touched;
      std::vector<store::ArticleId> ids;
      for (const model::Record& record : records) {
        claims_ += record.extraction.claims.size();
        events_ += record.extraction.events.size();
        timexes_ += record.extraction.timexes.size();
        names_ += record.extraction.entities.size();
        figures_ += record.extraction.quantities.size();
        const store::Saved saved = articles.save(record);
        ids.push_back(saved.id);
        touched.insert(touched.end(), saved.touched.begin(), saved.touched.end());
      }
      store += storing.processor();
      const Watch linking;
      app::WrittenArticles written;
      for (std::size_t i = 0; i < ids.size(); ++i) written[ids[i]] = {&records[i], linker.card_of(records[i], store::uid_of(records[i].article))};
      linker.relink(database, touched, std::move(written));
      link += linking.processor();
      const Watch committing;
      transaction.commit();
      store += committing.processor();
    }
    const double sum = read + extract + store + link;
    const double n = static_cast<double>(count);
    std::printf("%zu articles of %.0f bytes with %.1f claims, %.1f events, %.1f dates, %.1f names, %.1f figures\n", count, static_cast<double>(bytes) / n, static_cast<double>(claims_) / n,
                static_cast<double>(events_) / n, static_cast<double>(timexes_) / n,
                static_cast<double>(names_) / n, static_cast<double>(figures_) / n);
    const auto tell = [&](const char* name, double seconds) {
      std::printf("%-8s %6.2f ms of processor time an article  %4.1f %%\n", name, 1000 * seconds / n, 100 * seconds / sum);
    };
    tell("read", read);
    tell("extract", extract);
    tell("write", store);
    tell("link", link);
    tell("sum", sum);
    std::printf("peak memory %ld MiB\n", peak_mib());
  }

 private:
  [[nodiscard]] std::string database_path() const { return (folder_ / "bench.db").string(); }

  void ingest(const char* name, const fs::path& input, std::size_t count) {
    app::Archive archive = app::Archive::open_for_writing(database_path());
    app::Reading reading;
    reading.paths = {input.string()};
    const Watch watch;
    const app::Progress progress = app::ingest(archive, engine_, reading, {});
    const double n = static_cast<double>(count);
    std::printf("%-8s %zu articles, %zu new: %.0f articles/s by the clock, %.2f ms of processor time an article (%.0f/s on two idle cores at best)\n", name, count,
                static_cast<std::size_t>(progress.added), n / watch.seconds(), 1000 * watch.processor() / n, 2 * n / watch.processor());
    std::fflush(stdout);
    std::error_code error;
    fs::remove_all(input, error);
  }

  const app::Engine& engine_;
  fs::path folder_;
  bench::MadeUpNews news_;
  std::size_t claims_ = 0;
  std::size_t events_ = 0;
  std::size_t timexes_ = 0;
  std::size_t names_ = 0;
  std::size_t figures_ = 0;
};

int usage() {
  std::fprintf(stderr, "usage: ingest_bench whole|stages COUNT [ALREADY|DATABASE]\n       ingest_bench write COUNT FOLDER\n");
  return 2;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3 || argc > 4 || std::atol(argv[2]) <= 0) return usage();
  const auto engine = app::Engine::create("");
  if (!engine) return 1;
  Bench bench(*engine);
  const std::string_view what = argv[1];
  const auto count = static_cast<std::size_t>(std::atol(argv[2]));
  const std::string already = argc == 4 ? argv[3] : "0";
  if (what == "whole") {
    bench.whole(count, already);
  } else if (what == "stages") {
    bench.stages(count, already);
  } else if (what == "write" && argc == 4) {
    bench.write_into(argv[3], count);
  } else {
    return usage();
  }
  return 0;
}
