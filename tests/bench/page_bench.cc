// How many pages a second are parsed and their text, title, authors and day taken, without any analysis of language?
//
//   page_bench COUNT     made-up pages of about 120 kB, as heavy with navigation, teasers and scripts as those of news sites
//   page_bench FOLDER    every file of a folder, read into memory before
//
// Prints pages and megabytes a second of processor time on one core.
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <string>
#include <vector>

#include "bench/made_up_news.h"
#include "ingest/item_source.h"
#include "ingest/reader.h"

namespace {

using namespace dateline;

std::string made_up_page(bench::MadeUpNews& news, std::size_t number) {
  const std::string article = news.next();
  const std::size_t title_at = article.find("\n---\n") + 5;
  const std::size_t title_end = article.find('\n', title_at);
  const std::string title = article.substr(title_at, title_end - title_at);
  std::string out = "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + title + " | Harbour Ledger</title><meta property=\"og:title\" content=\"" + title +
                    "\"><link rel=\"canonical\" href=\"https://ledger.example/news/" + std::to_string(number) +
                    "\"><script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"headline\":\"" + title +
                    "\",\"datePublished\":\"2024-11-06T08:30:00+01:00\",\"author\":[{\"@type\":\"Person\",\"name\":\"Ada Brandt\"}]}</script>";
  for (int i = 0; i < 12; ++i) out += "<script>window.tracking=window.tracking||[];" + std::string(2500, 'x') + "</script><style>.c" + std::to_string(i) + "{color:#123}" + std::string(400, ' ') + "</style>";
  out += "</head><body><header><nav><ul>";
  for (int i = 0; i < 120; ++i) out += "<li class=\"menu-item menu-item-" + std::to_string(i) + "\"><a href=\"/section/" + std::to_string(i) + "\"><span>Section " + std::to_string(i) + "</span></a></li>";
  out += "</ul></nav></header><main><article><h1>" + title + "</h1><div class=\"byline\">By <a href=\"/ada\">Ada Brandt</a> <time datetime=\"2024-11-06\">6 November 2024</time></div>";
  for (std::size_t at = title_end + 2; at < article.size();) {
    const std::size_t end = std::min(article.find('\n', at), article.size());
    out += "<p class=\"text\">" + article.substr(at, end - at) + "</p><div class=\"ad\"><div class=\"slot\"></div></div>";
    at = end + 1;
  }
  out += "</article><aside class=\"related\">";
  for (int i = 0; i < 150; ++i) {
    out += "<div class=\"teaser card\"><a href=\"/news/t" + std::to_string(i) + "\"><picture><source srcset=\"/img/" + std::to_string(i) + "-640.webp 640w, /img/" + std::to_string(i) +
           "-1280.webp 1280w\"><img src=\"/img/" + std::to_string(i) + ".jpg\" alt=\"\"></picture><h3>Teaser number " + std::to_string(i) +
           " about something else</h3><p>What the other text is about in one short sentence.</p></a><time datetime=\"2024-11-0" + std::to_string(i % 9 + 1) + "\">recently</time></div>";
  }
  out += "</aside></main><footer><ul>";
  for (int i = 0; i < 60; ++i) out += "<li><a href=\"/about/" + std::to_string(i) + "\">About " + std::to_string(i) + "</a></li>";
  return out + "</ul><p>&copy; 2026 Harbour Ledger</p></footer></body></html>";
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::fprintf(stderr, "usage: page_bench COUNT|FOLDER\n");
    return 2;
  }
  std::vector<ingest::Item> pages;
  std::size_t bytes = 0;
  if (std::filesystem::is_directory(argv[1])) {
    ingest::ItemSource source({argv[1]});
    while (auto item = source.next()) {
      if (item->has_value()) pages.push_back(std::move(*item).value());
    }
  } else {
    bench::MadeUpNews news;
    for (long i = 0; i < std::atol(argv[1]); ++i) {
      ingest::Item item;
      item.bytes = made_up_page(news, static_cast<std::size_t>(i));
      item.format = ingest::Format::kHtml;
      item.origin = "page";
      pages.push_back(std::move(item));
    }
  }
  for (const ingest::Item& page : pages) bytes += page.bytes.size();
  const double count = static_cast<double>(pages.size());
  std::size_t texts = 0;
  std::size_t dated = 0;
  const std::clock_t begin = std::clock();
  for (ingest::Item& page : pages) {
    for (const auto& article : ingest::parse_item(std::move(page))) {
      if (!article) continue;
      ++texts;
      dated += article->published.day() ? 1 : 0;
    }
  }
  const double seconds = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
  std::printf("%.0f pages of %.0f kB, %zu with a text, %zu with a day: %.0f pages and %.0f MB a second of processor time\n", count,
              static_cast<double>(bytes) / count / 1000, texts, dated, count / seconds, static_cast<double>(bytes) / seconds / 1e6);
  return 0;
}
