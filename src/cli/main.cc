// Stand-in until the command table lands: `dateline extract` over NDJSON on standard input.
#include <iostream>
#include <map>

#include "extract/extractor.h"
#include "ingest/item_source.h"
#include "ingest/reader.h"
#include "lang/recognise.h"
#include "report/record_json.h"

namespace dl = dateline;

int main() {
  std::ios::sync_with_stdio(false);
  const auto files = dl::lang::embedded_files();
  std::vector<std::shared_ptr<const dl::lang::Pack>> packs;
  std::map<std::string, dl::extract::Extractor> extractors;
  for (const auto& code : dl::lang::embedded_codes()) {
    auto pack = dl::lang::load_pack(code, files);
    if (!pack) { std::cerr << pack.error().text() << '\n'; return 70; }
    packs.push_back(*pack);
    auto extractor = dl::extract::Extractor::create(*pack);
    if (!extractor) { std::cerr << extractor.error().text() << '\n'; return 70; }
    extractors.emplace(code, std::move(extractor).value());
  }
  dl::ingest::ItemSource source({"-"});
  while (auto item = source.next()) {
    if (!*item) { std::cerr << item->error().text() << '\n'; continue; }
    for (auto& article : dl::ingest::parse_item(std::move(*item).value())) {
      if (!article) { std::cerr << article.error().text() << '\n'; continue; }
      auto a = *article;
      if (a.lang.empty()) a.lang = dl::lang::recognise(a.text, packs);
      const auto found = extractors.find(a.lang);
      std::string out;
      dl::report::append_record_json(out, a, found == extractors.end() ? dl::model::Extraction{} : found->second.extract(a));
      std::cout << out << '\n';
    }
  }
}
