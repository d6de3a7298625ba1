#include "lang/lexicon.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/error.h"
#include "lang/pack.h"
#include "lang/phrase_table.h"
#include "lang/recognise.h"

namespace {

using namespace dateline::lang;

TEST(Lexicon, ReadsSectionsEntriesAttributesAndForms) {
  Lexicon lexicon;
  ASSERT_FALSE(lexicon.add("de/x.lex", "# words\n[cue]\nsagen stance=asserts weak: sag{t,te} | hat gesagt  # more\n"));
  const auto& cue = lexicon.section("cue");
  ASSERT_EQ(cue.size(), 1U);
  EXPECT_EQ(cue[0].value, "sagen");
  EXPECT_EQ(cue[0].attribute("stance"), "asserts");
  EXPECT_TRUE(cue[0].has("weak"));
  EXPECT_THAT(cue[0].forms, testing::ElementsAre("sagt", "sagte", "hat gesagt"));
  EXPECT_NE(lexicon.find("gesagt"), kNoWord);
}

TEST(Lexicon, JoinsSectionsOfOneNameAndExpandsEveryBrace) {
  Lexicon lexicon;
  ASSERT_FALSE(lexicon.add("a.lex", "[w]\n1: {ver,}gangen{e,en,}\n"));
  ASSERT_FALSE(lexicon.add("b.lex", "[w]\n2: x\n"));
  EXPECT_EQ(lexicon.section("w").size(), 2U);
  EXPECT_EQ(lexicon.section("w")[0].forms.size(), 6U);
  EXPECT_TRUE(lexicon.section("nothing").empty());
}

TEST(Lexicon, NamesFileAndLineOfWhatIsBroken) {
  for (const char* broken : {"[w]\nvalue without colon\n", "\n1: early\n", "[w\n", "[w]\n1: a{b\n", "[w]\n1: a | | b\n", "[w]\n : a\n"}) {
    Lexicon lexicon;
    const auto problem = lexicon.add("de/x.lex", broken);
    ASSERT_TRUE(problem) << broken;
    EXPECT_EQ(problem->file, "de/x.lex");
    EXPECT_TRUE(problem->line && *problem->line >= 1) << broken;
  }
}

TEST(Lexicon, FindsThousandsOfWordsAgain) {
  Lexicon lexicon;
  std::vector<WordId> ids;
  for (int i = 0; i < 5000; ++i) ids.push_back(lexicon.intern("word" + std::to_string(i)));
  for (int i = 0; i < 5000; ++i) ASSERT_EQ(lexicon.find("word" + std::to_string(i)), ids[static_cast<std::size_t>(i)]);
  EXPECT_EQ(lexicon.find("word5000"), kNoWord);
  EXPECT_EQ(Lexicon().find("a"), kNoWord);
}

TEST(Lexicon, KnowsTheTokensOfEveryFormAsATextHasThem) {
  Lexicon lexicon;
  ASSERT_FALSE(lexicon.add("x.lex", "[w]\n1: Übung | ÉTÉ | laut | U-Boot | l’État | 2×3 | Œuvre | die Lage{,n}\n"));
  for (const char* word : {"übung", "été", "laut", "u", "boot", "l'état", "2", "×", "3", "œuvre", "die", "lage", "lagen"}) EXPECT_NE(lexicon.find(word), kNoWord) << word;
  for (const char* no_word : {"Übung", "u-boot", "2×3", "die lage", "die lagen", ""}) EXPECT_EQ(lexicon.find(no_word), kNoWord) << no_word;
}

TEST(PhraseTable, PrefersTheLongestPhraseAndNeverReadsPastTheEnd) {
  Lexicon lexicon;
  ASSERT_FALSE(lexicon.add("x", "[p]\n1: nach | nach Angaben | nach Angaben von\n"));
  PhraseTable table;
  std::uint32_t payload = 0;
  for (const std::string& form : lexicon.section("p")[0].forms) table.add(lexicon, form, payload++);
  table.build(lexicon.word_count());
  const std::vector<WordId> words{lexicon.find("nach"), lexicon.find("angaben"), kNoWord};
  const auto match = table.longest_at(words, 0);
  ASSERT_TRUE(match);
  EXPECT_EQ(match->payload, 1U);
  EXPECT_EQ(match->length, 2U);
  EXPECT_FALSE(table.longest_at(words, 1));
  EXPECT_FALSE(table.longest_at(words, 2));
  EXPECT_FALSE(PhraseTable().longest_at(words, 0));
}

TEST(Packs, ThatTravelInTheBinaryAllLoad) {
  for (const std::string& code : embedded_codes()) {
    const auto pack = load_pack(code, embedded_files());
    EXPECT_TRUE(pack) << (pack ? "" : pack.error().text());
  }
  EXPECT_THAT(embedded_codes(), testing::ElementsAre("de", "en"));
  EXPECT_FALSE(load_pack("tlh", embedded_files()));
}

TEST(Packs, WithoutSomeSectionsKnowTheWordsOfAll) {
  for (const std::string& code : embedded_codes()) {
    const auto whole = load_pack(code, embedded_files()).value();
    const auto some = load_without(code, {"event-verb", "claim-verb", "weekday"});
    EXPECT_EQ(some->code, code);
    EXPECT_LT(some->lexicon.word_count(), whole->lexicon.word_count());
    for (const std::string& word : whole->lexicon.words()) {
      ASSERT_NE(some->lexicon.find(word), kNoWord) << word;
      ASSERT_LE(some->lexicon.find(word), some->lexicon.word_count());
      ASSERT_EQ(some->lexicon.find(word + "qx") == kNoWord, whole->lexicon.find(word + "qx") == kNoWord) << word;
    }
    for (const char* no_word : {"", "\n", "zzzz", "die lage"}) EXPECT_EQ(whole->lexicon.find(no_word), kNoWord);
    for (const char* no_word : {"", "zzzz", "die lage"}) EXPECT_EQ(some->lexicon.find(no_word), kNoWord);
    for (const char* section : {"common-word", "unit"}) {
      const auto& entries = whole->lexicon.section(section);
      ASSERT_EQ(some->lexicon.section(section).size(), entries.size());
      for (std::size_t i = 0; i < entries.size(); ++i) EXPECT_EQ(some->lexicon.section(section)[i].forms, entries[i].forms);
    }
    EXPECT_EQ(some->split.starters, whole->split.starters);
    EXPECT_EQ(some->split.never_final, whole->split.never_final);
    EXPECT_THROW((void)some->lexicon.section("event-verb"), dateline::base::BugError);
  }
}

TEST(Lexicon, FindsAllTheWordsOfATextAsItFindsEachOfThem) {
  for (const auto& lexicon : {load_pack("en", embedded_files()).value()->lexicon, load_without("en", {"event-verb"})->lexicon, Lexicon()}) {
    std::vector<std::string_view> words{"", "zzzz", "\n"};
    for (const std::string& word : lexicon.words()) words.push_back(word);
    for (const std::size_t count : {std::size_t{0}, std::size_t{1}, std::size_t{3}, std::size_t{31}, std::size_t{32}, std::size_t{33}, words.size()}) {
      const auto some = std::span(words).first(std::min(count, words.size()));
      std::vector<WordId> found;
      lexicon.find_all(some, found);
      ASSERT_EQ(found.size(), some.size());
      for (std::size_t i = 0; i < some.size(); ++i) ASSERT_EQ(found[i], lexicon.find(some[i])) << some[i];
    }
  }
}

TEST(KnownWords, OfNoTableAreNone) {
  EXPECT_FALSE(KnownWords().contains("a", 0));
  EXPECT_FALSE(KnownWords("").contains("a", 0));
  EXPECT_FALSE(KnownWords("ab").contains("a", 0));
}

TEST(Packs, HoldWhatIsSharedBeforeTheirOwn) {
  const PackFiles files{{"aa/a.lex", "[w]\n1: own\n"}, {"shared/z.lex", "[w]\n1: everybody's\n"}, {"zz/a.lex", "[w]\n1: another's\n"}};
  EXPECT_THAT(codes_of(files), testing::ElementsAre("aa", "zz"));
  for (const char* code : {"aa", "zz"}) {
    const auto pack = load_pack(code, files).value();
    ASSERT_EQ(pack->lexicon.section("w").size(), 2U) << code;
    EXPECT_EQ(pack->lexicon.section("w")[0].file, "shared/z.lex");
    EXPECT_NE(pack->hash, load_pack(code, {files[0], files[2]}).value()->hash) << "what is shared is part of the pack";
  }
}

TEST(Packs, WhatIsSharedIsNoLanguage) {
  EXPECT_FALSE(load_pack("shared", embedded_files()));
  EXPECT_FALSE(load_pack("xx", {{"shared/a.lex", "[w]\n1: word\n"}}));
  EXPECT_THAT(codes_of({{"shared/a.lex", ""}, {"notes.lex", ""}}), testing::IsEmpty());
  EXPECT_FALSE(belongs_to("dex/a.lex", "de"));
  EXPECT_FALSE(belongs_to("a.lex", ""));
  EXPECT_TRUE(belongs_to("shared/names.lex", "de"));
}

TEST(Packs, FilesGivenLaterReplaceEarlierOnesOfTheSameName) {
  const PackFiles files{{"xx/b.lex", "[w]\n1: late\n"}, {"xx/a.lex", "[w]\n1: old\n"}, {"yy/a.lex", "[w]\n1: foreign\n"}, {"xx/a.lex", "[w]\n1: new\n"}};
  const auto pack = load_pack("xx", files).value();
  ASSERT_EQ(pack->lexicon.section("w").size(), 2U);
  EXPECT_EQ(pack->lexicon.section("w")[0].forms.front(), "new");
  EXPECT_EQ(pack->lexicon.section("w")[1].forms.front(), "late");
  EXPECT_EQ(pack->hash, load_pack("xx", {files[3], files[0]}).value()->hash);
}

TEST(Recognise, TellsGermanFromEnglishAndOwnsUpToIgnorance) {
  std::vector<std::shared_ptr<const Pack>> packs;
  for (const std::string& code : embedded_codes()) packs.push_back(*load_pack(code, embedded_files()));
  EXPECT_EQ(recognise("Die Regierung hat am Montag mitgeteilt, dass der Vertrag nicht gilt.", packs), "de");
  EXPECT_EQ(recognise("The government said on Monday that the treaty is not in force.", packs), "en");
  EXPECT_EQ(recognise("Rząd poinformował w poniedziałek o wejściu umowy w życie zgodnie z prawem.", packs), "");
  EXPECT_EQ(recognise("", packs), "");
}

}  // namespace
