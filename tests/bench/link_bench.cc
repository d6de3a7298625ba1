// What does linking cost an article as the database grows? Made-up articles, many stories, one in five a copy.
//
//   link_bench COUNT [DATABASE]
//
// Writes COUNT articles in batches of 500, and prints for every tenth of them milliseconds an article for linking alone, by the clock and of processor time, and
// at the end peak memory and the size of the file. The same count gives the same articles. Stories last two weeks and have 4 to 40 articles;
// every article also names some of forty names that all of them share, as capitals and presidents are shared by real news.
#include <sys/resource.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <random>
#include <string>
#include <vector>

#include "app/link_engine.h"
#include "base/hash.h"
#include "calendar/day.h"
#include "store/article_store.h"
#include "store/database.h"

namespace {

using namespace dateline;
using Clock = std::chrono::steady_clock;

class Press {
 public:
  model::Record next() {
    const std::size_t i = made_++;
    const std::size_t story = pick_story();
    model::Record record;
    model::Article& article = record.article;
    if (i > 50 && random_() % 5 == 0) {
      article.text = recent_[random_() % recent_.size()];
      if (random_() % 2 == 0) article.text = "KESTRELBURG (NWA) - " + article.text.substr(0, article.text.size() * 3 / 4);
      article.agency = "NWA";
    } else {
      article.text = write(story);
    }
    if (recent_.size() < 400) {
      recent_.push_back(article.text);
    } else {
      recent_[i % 400] = article.text;
    }
    article.id = "g" + std::to_string(i);
    article.lang = "en";
    article.outlet = "Outlet " + std::to_string(random_() % 60);
    article.title = name(story, 1) + " in " + name(story, 2);
    article.sha256 = base::sha256_hex(article.text + article.id);
    const int day = 20000 + static_cast<int>(i / 150) + static_cast<int>(random_() % 3);
    article.published = *model::parse_published(calendar::to_iso(calendar::from_number(day)), model::PublishedBasis::kGiven);
    add_facts(story, record);
    return record;
  }

 private:
  // About sixty stories run at a time; each ends by chance and another one takes its place.
  std::size_t pick_story() {
    if (running_.empty()) {
      for (std::size_t s = 0; s < 60; ++s) running_.push_back(stories_++);
    }
    std::size_t& slot = running_[random_() % running_.size()];
    if (random_() % 18 == 0) slot = stories_++;
    return slot;
  }
  static std::string word(std::uint64_t seed, bool capital) {
    static const char* const kSyllables[] = {"ba", "cor", "dun", "el", "fir", "gan", "hol", "ister", "jo", "kem", "lor", "mar", "nes", "or", "pel", "quin", "ros", "sta", "tor", "und", "vel", "wen", "xan", "yor", "zim"};
    std::string out;
    for (std::uint64_t h = base::mix64(seed + 1); out.size() < 7 && h != 0; h /= 25) out += kSyllables[h % 25];
    if (capital) out[0] = static_cast<char>(out[0] - 32);
    return out;
  }
  static std::string name(std::size_t story, std::size_t which) { return word(story * 16 + which + 1000000, true); }
  std::string write(std::size_t story) {
    std::string out;
    for (int sentence = 0; sentence < 14; ++sentence) {
      out += "The " + word(random_() % 4000, false) + " of " + name(story, random_() % 10) + " and " + word(random_() % 40 + 9000000, true);
      for (int w = 0; w < 14; ++w) {
        out += ' ';
        out += random_() % 3 == 0 ? word(story * 30 + random_() % 30 + 2000000, false) : word(random_() % 4000, false);
      }
      out += " with " + std::to_string(100 + story * 7 % 9000 + random_() % 3) + " others.\n";
    }
    return out;
  }
  static void add_facts(std::size_t story, model::Record& record) {
    model::Entity place;
    place.kind = model::EntityKind::kPlace;
    place.key = "place:" + std::to_string(story);
    place.span = place.name_span = {4, 10};
    record.extraction.entities.push_back(place);
    model::EventMention event;
    event.trigger = {{4, 10}};
    event.sentence = {0, 40};
    event.event_class = model::EventClass::kConsult;
    event.type = "meet";
    record.extraction.events.push_back(event);
    model::Claim claim;
    claim.content = {{4, 30}};
    claim.source_name = "the harbour office";
    record.extraction.claims.push_back(claim);
  }

  std::mt19937_64 random_{1};
  std::size_t made_ = 0;
  std::size_t stories_ = 0;
  std::vector<std::size_t> running_;
  std::vector<std::string> recent_;
};

double seconds(Clock::duration d) { return std::chrono::duration<double>(d).count(); }

void run(std::size_t count, const std::string& path) {
  for (const char* end : {"", "-wal", "-shm"}) std::filesystem::remove(path + end);
  store::Database database = store::Database::open_or_create(path);
  store::ArticleStore articles(database);
  app::LinkEngine engine;
  Press press;
  constexpr std::size_t kBatch = 500;
  double linking = 0;
  double working = 0;  // processor time: what a busy machine does not change
  double since = 0;
  double working_since = 0;
  std::size_t reported = 0;
  const Clock::time_point start = Clock::now();
  for (std::size_t done = 0; done < count;) {
    store::Transaction transaction(database);
    std::vector<store::ArticleId> touched;
    for (std::size_t b = 0; b < kBatch && done < count; ++b, ++done) {
      const store::Saved saved = articles.save(press.next());
      touched.insert(touched.end(), saved.touched.begin(), saved.touched.end());
    }
    const Clock::time_point before = Clock::now();
    const std::clock_t work_before = std::clock();
    engine.relink(database, touched);
    linking += seconds(Clock::now() - before);
    working += static_cast<double>(std::clock() - work_before) / CLOCKS_PER_SEC;
    transaction.commit();
    if (done - reported >= count / 10) {
      const double articles_since = static_cast<double>(done - reported);
      std::printf("%8zu articles  %7.2f ms an article  %7.2f ms of processor time  %8.0f articles/s\n", done, 1000 * (linking - since) / articles_since,
                  1000 * (working - working_since) / articles_since, articles_since / (linking - since));
      std::fflush(stdout);
      reported = done;
      since = linking;
      working_since = working;
    }
  }
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  std::printf("whole run %.1f s, linking %.1f s, peak memory %ld MiB, file %ju MiB\n", seconds(Clock::now() - start), linking, usage.ru_maxrss / 1024,
              static_cast<std::uintmax_t>(std::filesystem::file_size(path) >> 20U));
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2 || argc > 3 || std::atol(argv[1]) <= 0) {
    std::fprintf(stderr, "usage: link_bench COUNT [DATABASE]\n");
    return 2;
  }
  run(static_cast<std::size_t>(std::atol(argv[1])), argc == 3 ? argv[2] : (std::filesystem::temp_directory_path() / "dateline-link-bench.db").string());
  return 0;
}
