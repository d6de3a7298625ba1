#include "link/copy.h"

#include <gtest/gtest.h>

#include <random>

#include "base/hash.h"

namespace dateline::link {
namespace {

using model::CopyRelation;

const std::string kFirst =
    "The ferry Marenka ran aground off Pellin on Tuesday with 214 people on board, the harbour office said. ";
const std::string kSecond =
    "Divers found a gash of nine metres in the hull, and two tugs held the vessel upright through the night while lifeboats took off the passengers. ";
const std::string kThird =
    "The captain, a man of forty years at sea, told investigators that the lights of the northern channel had been dark since Sunday. ";
const std::string kFourth =
    "Its owner, Corvale Lines, had asked the port in March to replace the lamps and was told that no money was left for them this year. ";
const std::string kOther =
    "In Zirndal the glassworks lit its furnace again after eleven silent winters, and half the valley came to see the first bowl blown. ";
const std::string kMore =
    "The mayor spoke of apprentices, the priest of patience, and an old cutter named Ilse Brandauer of nothing at all but the colour of the flame. ";

model::Article article(std::string id, std::string text) {
  model::Article out;
  out.id = std::move(id);
  out.text = std::move(text);
  out.sha256 = base::sha256_hex(out.text);
  return out;
}

struct Pair {
  Pair(model::Article x, model::Article y) : a(std::move(x)), b(std::move(y)), print_a(read_printed(a.text)), print_b(read_printed(b.text)) {}
  std::optional<model::Copy> compare() const { return compare_texts({&a, &print_a}, {&b, &print_b}); }
  std::optional<model::Copy> compare_swapped() const { return compare_texts({&b, &print_b}, {&a, &print_a}); }
  model::Article a;
  model::Article b;
  PrintedText print_a;
  PrintedText print_b;
};

CopyRelation relation(const std::string& a, const std::string& b) {
  const auto copy = Pair(article("a", a), article("b", b)).compare();
  EXPECT_TRUE(copy.has_value());
  return copy ? copy->relation : CopyRelation::kQuotes;
}

TEST(Copies, TheSameWordsAreTheSameTextWhateverTheirTypography) {
  EXPECT_EQ(relation(kFirst + kSecond, kFirst + kSecond), CopyRelation::kSame);
  EXPECT_EQ(relation("\"" + kFirst + "\"\n" + kSecond, "\xE2\x80\x9E" + kFirst + "\xE2\x80\x9C " + kSecond), CopyRelation::kSame);
}

TEST(Copies, ATextWithoutItsEndIsCut) { EXPECT_EQ(relation(kFirst + kSecond + kThird + kFourth, kFirst + kSecond), CopyRelation::kCut); }

TEST(Copies, AnAgencysTextWithItsCreditIsWire) {
  Pair pair(article("a", kFirst + kSecond + kThird), article("b", "PELLIN (NWA) - " + kFirst + kSecond + kThird));
  pair.b.agency = "NWA";
  ASSERT_TRUE(pair.compare());
  EXPECT_EQ(pair.compare()->relation, CopyRelation::kWire);
}

TEST(Copies, VersionsWithOtherFiguresAreUpdatesAndNameThem) {
  std::string later = kFirst + kSecond + kThird;
  later.replace(later.find("214"), 3, "1,231");
  const auto copy = Pair(article("a", kFirst + kSecond + kThird), article("b", later)).compare();
  ASSERT_TRUE(copy);
  EXPECT_EQ(copy->relation, CopyRelation::kUpdated);
  EXPECT_EQ(copy->changed, (std::vector<std::pair<std::string, std::string>>{{"214", "1,231"}}));
}

TEST(Copies, ATextBuiltOfTwoIsMergedWithBoth) {
  const std::string merged = kFirst + kSecond + kOther + kMore;
  EXPECT_EQ(relation(merged, kFirst + kSecond + kThird + kFourth), CopyRelation::kMerged);
}

TEST(Copies, OneSharedPassageIsAQuotationAndGivenToTheByte) {
  const Pair pair(article("a", kOther + kMore + kSecond + kOther), article("b", kFirst + kSecond + kThird + kFourth + kThird));
  const auto copy = pair.compare();
  ASSERT_TRUE(copy);
  EXPECT_EQ(copy->relation, CopyRelation::kQuotes);
  ASSERT_EQ(copy->passages.size(), 1U);
  const std::string_view in_a = text::slice(pair.a.text, copy->passages[0].in_a);
  EXPECT_EQ(in_a, text::slice(pair.b.text, copy->passages[0].in_b));
  EXPECT_TRUE(in_a.starts_with("Divers found") && in_a.ends_with("the passengers"));
}

TEST(Copies, UnrelatedTextsShareNothing) {
  EXPECT_FALSE(Pair(article("a", kFirst + kSecond), article("b", kOther + kMore)).compare());
  EXPECT_FALSE(Pair(article("a", ""), article("b", kOther)).compare());
  EXPECT_FALSE(Pair(article("a", ""), article("b", "")).compare());
  EXPECT_FALSE(Pair(article("a", "Fire in Velden."), article("b", "Flood in Esker.")).compare());
}

TEST(Copies, APhraseThatAnybodyWritesIsNoPassage) {
  const std::string phrase = "a spokesman for the ministry declined to comment on the matter ";
  EXPECT_FALSE(Pair(article("a", kFirst + phrase + kSecond), article("b", kOther + phrase + kMore)).compare());
}

TEST(Copies, WhatAnOutletPrintsUnderAllItsArticlesIsNoPassage) {
  const std::string house = "The Quarrow Ledger has reported from the valleys since 1911; write to our newsroom on Mill Street with tips, letters and corrections of any kind.";
  Pair pair(article("a", kFirst + kSecond + kThird + kFourth + house), article("b", kOther + kMore + kOther + kMore + house));
  EXPECT_TRUE(pair.compare());
  pair.a.outlet = pair.b.outlet = "Quarrow Ledger";
  EXPECT_FALSE(pair.compare());
}

TEST(Copies, TheEarlierTextIsTheOriginElseTheOneThatIsCredited) {
  Pair pair(article("z", kFirst + kSecond), article("b", kFirst + kSecond + kThird));
  pair.a.published = *model::parse_published("2031-02-03", model::PublishedBasis::kGiven);
  pair.b.published = *model::parse_published("2031-02-04", model::PublishedBasis::kGiven);
  EXPECT_EQ(pair.compare()->a, 0U);
  pair.b.published = *model::parse_published("2031-02-02", model::PublishedBasis::kGiven);
  EXPECT_EQ(pair.compare()->a, 1U);
  pair.a.published = pair.b.published;
  pair.a.outlet = "NWA";
  pair.b.agency = "NWA";
  EXPECT_EQ(pair.compare()->a, 0U);
}

TEST(Copies, SwappingTheTextsSwapsTheNumbersAndNothingElse) {
  std::mt19937 random(23);
  const std::string parts[] = {kFirst, kSecond, kThird, kFourth, kOther, kMore, kFirst.substr(0, 60)};
  for (int round = 0; round < 40; ++round) {
    std::string texts[2];
    for (std::string& text : texts) {
      for (std::size_t n = random() % 5; n > 0; --n) text += parts[random() % 7];
    }
    const Pair pair(article("a", texts[0]), article("b", texts[1]));
    const auto straight = pair.compare();
    const auto swapped = pair.compare_swapped();
    ASSERT_EQ(straight.has_value(), swapped.has_value());
    if (!straight) continue;
    EXPECT_EQ(straight->a, swapped->b);
    EXPECT_EQ(straight->relation, swapped->relation);
    EXPECT_EQ(straight->share, swapped->share);
    EXPECT_GT(straight->share, 0);
    EXPECT_LE(straight->share, 1);
    ASSERT_EQ(straight->passages.size(), swapped->passages.size());
    for (const model::SharedPassage& passage : straight->passages) {
      EXPECT_EQ(text::slice(pair.a.text, passage.in_a), text::slice(pair.b.text, passage.in_b));
    }
  }
}

TEST(Fingerprints, FifteenWordsInARowAlwaysMeet) {
  std::mt19937 random(31);
  const auto words = [&](int n) {
    std::string out;
    for (; n > 0; --n) out += "w" + std::to_string(random() % 100000) + "x ";
    return out;
  };
  for (int round = 0; round < 200; ++round) {
    const std::string passage = words(15);
    const auto a = fingerprints(printed_words(words(static_cast<int>(random() % 40)) + passage + words(static_cast<int>(random() % 40))));
    const auto b = fingerprints(printed_words(words(static_cast<int>(random() % 40)) + passage + words(static_cast<int>(random() % 40))));
    std::vector<std::uint64_t> common;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(common));
    ASSERT_FALSE(common.empty());
  }
}

// Texts of few words, so that runs of every length are shared, next to each other, crossed and repeated; of one outlet, which prints some things everywhere.
TEST(PassageSearch, NeverMissesWhatComparingFinds) {
  std::mt19937 random(11);
  std::vector<std::string> phrases;
  for (int i = 0; i < 12; ++i) {
    std::string phrase;
    for (int n = 3 + static_cast<int>(random() % 10); n > 0; --n) phrase += "p" + std::to_string(random() % 40) + "q ";
    phrases.push_back(phrase);
  }
  const auto text = [&] {
    std::string out;
    for (int part = static_cast<int>(random() % 9); part > 0; --part) {
      if (random() % 2 == 0) out += phrases[random() % phrases.size()];
      for (int n = static_cast<int>(random() % 5); n > 0; --n) out += "w" + std::to_string(random() % 100000) + "x ";
    }
    return out;
  };
  int found = 0;
  int ruled_out = 0;
  for (int round = 0; round < 4000; ++round) {
    Pair pair(article("a", text()), article("b", text()));
    if (round % 2 == 0) pair.a.outlet = pair.b.outlet = "The Pellin Gazette";
    const bool copied = pair.compare().has_value() || pair.compare_swapped().has_value();
    const bool expected = PassageSearch(pair.print_a).may_find(pair.print_b);
    found += copied ? 1 : 0;
    ruled_out += expected ? 0 : 1;
    ASSERT_TRUE(expected || !copied) << pair.a.text << '\n' << pair.b.text;
    ASSERT_TRUE(PassageSearch(pair.print_b).may_find(pair.print_a) || !copied);
  }
  EXPECT_GT(found, 100);
  EXPECT_GT(ruled_out, 1000);
}

TEST(Fingerprints, AreFewAndSoundForAnyText) {
  EXPECT_TRUE(fingerprints(printed_words("")).empty());
  EXPECT_TRUE(fingerprints(printed_words("... ?! \xC2\xAB\xC2\xBB")).empty());
  EXPECT_EQ(fingerprints(printed_words("one two three")).size(), 1U);
  EXPECT_NE(fingerprints(printed_words("one two three")), fingerprints(printed_words("one two four")));
  const std::string all = kFirst + kSecond + kThird + kFourth + kOther + kMore;
  EXPECT_LT(fingerprints(printed_words(all)).size(), printed_words(all).size() / 3);
}

TEST(Families, CopiesAreOneWitnessAndQuotationsAreNot) {
  const auto link = [](std::uint32_t a, std::uint32_t b, CopyRelation relation) {
    model::Copy copy;
    copy.a = a;
    copy.b = b;
    copy.relation = relation;
    return copy;
  };
  EXPECT_EQ(text_families(6, {link(4, 1, CopyRelation::kWire), link(4, 2, CopyRelation::kCut), link(0, 3, CopyRelation::kQuotes)}),
            (std::vector<std::uint32_t>{0, 1, 1, 3, 1, 5}));
  EXPECT_TRUE(text_families(0, {}).empty());
}

}  // namespace
}  // namespace dateline::link
