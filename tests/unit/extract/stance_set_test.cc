// How often do we hear the stance of a plain sentence of news right? Two hand-labelled sets, tests/quality/stance.{de,en}.tsv.
#include <gtest/gtest.h>

#include <fstream>
#include <string>
#include <vector>

#include "base/strings.h"
#include "extract/extractor.h"

namespace dateline::extract {
namespace {

constexpr double kRequired = 0.90;

struct Labelled {
  std::string sentence;
  std::string source;
  std::string stance;
};

std::vector<Labelled> read(const std::string& code) {
  std::ifstream in(std::string(DATELINE_SOURCE_DIR) + "/tests/quality/stance." + code + ".tsv");
  std::vector<Labelled> out;
  for (std::string line; std::getline(in, line);) {
    if (line.empty() || line.front() == '#') continue;
    const auto fields = base::split(line, '\t');
    if (fields.size() != 3) ADD_FAILURE() << "not three fields: " << line;
    if (fields.size() == 3) out.push_back({std::string(fields[0]), std::string(fields[1]), std::string(fields[2])});
  }
  return out;
}

bool names(const model::Claim& claim, const std::string& text, const std::string& source) {
  if (source == "-") return claim.source.empty();
  if (claim.source.empty()) return false;
  const auto at = static_cast<std::uint32_t>(text.find(source));
  return claim.source.front().overlaps({at, at + static_cast<std::uint32_t>(source.size())});
}

class StanceSet : public testing::TestWithParam<const char*> {};

TEST_P(StanceSet, NineOfTenSentencesGiveSourceAndStance) {
  const std::string code = GetParam();
  auto pack = lang::load_pack(code, lang::embedded_files());
  ASSERT_TRUE(pack);
  auto extractor = Extractor::create(*pack);
  ASSERT_TRUE(extractor);
  const std::vector<Labelled> set = read(code);
  ASSERT_GE(set.size(), 200U);
  std::size_t right = 0;
  for (const Labelled& item : set) {
    ASSERT_TRUE(model::parse_stance(item.stance)) << item.stance;
    model::Article article;
    article.text = item.sentence;
    article.lang = code;
    const model::Extraction found = extractor->extract(article);
    bool hit = false;
    std::string got;
    for (const model::Claim& claim : found.claims) {
      const std::string stance(model::to_string(claim.stance));
      hit = hit || (stance == item.stance && names(claim, item.sentence, item.source));
      got += " [" + stance + " by '" + std::string(claim.source.empty() ? "" : text::slice(article.text, claim.source.front())) + "']";
    }
    right += hit ? 1U : 0U;
    if (!hit) std::cout << "  wrong: " << item.sentence << "  expected " << item.stance << " by '" << item.source << "', got" << (got.empty() ? " nothing" : got) << '\n';
  }
  const double accuracy = static_cast<double>(right) / static_cast<double>(set.size());
  std::cout << code << ": " << right << " of " << set.size() << " = " << accuracy << '\n';
  RecordProperty("accuracy_percent", static_cast<int>(100 * accuracy));
  EXPECT_GE(accuracy, kRequired);
}

INSTANTIATE_TEST_SUITE_P(Languages, StanceSet, testing::Values("de", "en"));

}  // namespace
}  // namespace dateline::extract
