// Sentence ends depend on the packs' abbreviations, so they are tried with the real ones.
#include "text/layout.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "lang/pack.h"

namespace {

using namespace dateline;

std::vector<std::string> sentences(std::string_view text, const char* code) {
  const auto pack = lang::load_pack(code, lang::embedded_files());
  const text::Layout layout = text::lay_out(text, (*pack)->split);
  std::vector<std::string> out;
  for (const text::Sentence& sentence : layout.sentences) out.emplace_back(text::slice(text, sentence.span));
  return out;
}

std::size_t count(std::string_view text, const char* code) { return sentences(text, code).size(); }

TEST(GermanSentences, DoNotEndAfterOrdinalsTitlesAndAbbreviations) {
  for (const char* one : {"Am 19. Juni trafen sich beide in Pjöngjang.", "Das sagte Prof. Dr. Anna Weber am Montag.", "Es ging u. a. um Waffen, z. B. Drohnen.",
                          "Im 2. Weltkrieg war das anders.", "Rund 3 Mio. Menschen sind betroffen.", "Der hl. Georg und J. R. Becker kamen.",
                          "Er wurde am 3. Oktober, dem Tag der Einheit, geehrt.", "Am 12. 3. 2024 trat sie zurück.", "Am 12. 3. trat sie zurück.",
                          "Am 12 . März trat sie zurück.", "Am 12 . 3 . 2024 trat sie zurück."}) {
    EXPECT_EQ(count(one, "de"), 1U) << one;
  }
}

TEST(GermanSentences, EndWhereANewOneOpens) {
  for (const char* two : {"Das war 2024. Der Vertrag gilt.", "„Wir gehen.“ Das sagte er.", "Wer war es? Niemand weiß das.", "Es waren Hunderte usw. Die Polizei kam.",
                          "Sie kamen um 9.30 Uhr. Danach gingen sie.", "Sie wurden Zweite mit 12. 3 Tore fielen spät."}) {
    EXPECT_EQ(count(two, "de"), 2U) << two;
  }
}

TEST(EnglishSentences, DoNotEndAfterTitlesInitialsAndStates) {
  for (const char* one : {"U.S. Gen. John F. Smith met Mr. Brown on Jan. 5 in Washington.", "The firm, Acme Inc. of Dallas, said so.", "\"Go away!\" he shouted.",
                          "Prices rose 3.5 percent at 9 a.m. on Monday.", "He left at 2 a.m. Tuesday for home.", "It airs at 9 p.m. EST tonight."}) {
    EXPECT_EQ(count(one, "en"), 1U) << one;
  }
}

TEST(EnglishSentences, EndBehindATimeOfDayWhereACapitalFollows) {
  EXPECT_EQ(count("Shells hit the village at 2 a.m. Eleven people were wounded.", "en"), 2U);
  EXPECT_EQ(count("The shop closed at 6 p.m. Marsh went home.", "en"), 2U);
}

TEST(EnglishSentences, EndWhereANewOneOpens) {
  for (const char* two : {"He lives in the U.S. The court agreed.", "\"We won.\" He left.", "It ended in 2019. Nobody knew.", "Was it he? She said no."}) {
    EXPECT_EQ(count(two, "en"), 2U) << two;
  }
}

TEST(Dateline, IsASentenceOfItsOwn) {
  for (const char* code : {"de", "en"}) {
    EXPECT_THAT(sentences("MOSKAU (Reuters) - Die Duma stimmte zu.", code), testing::ElementsAre("MOSKAU (Reuters) -", "Die Duma stimmte zu."));
    EXPECT_THAT(sentences("KAMAROS (HG) — The ferry sank.", code), testing::ElementsAre("KAMAROS (HG) —", "The ferry sank."));
    EXPECT_THAT(sentences("(AP) – „Wir gehen“, sagte er.", code), testing::ElementsAre("(AP) –", "„Wir gehen“, sagte er."));
    EXPECT_THAT(sentences("Frankfurt/Main (dpa/lhe) - Der Zug hielt.", code), testing::ElementsAre("Frankfurt/Main (dpa/lhe) -", "Der Zug hielt."));
    EXPECT_THAT(sentences("KYIV, Nov 9 (Reuters) - Three died.", code), testing::ElementsAre("KYIV, Nov 9 (Reuters) -", "Three died."));
    EXPECT_THAT(sentences("GENEVA, 9 November – Talks began.", code), testing::ElementsAre("GENEVA, 9 November –", "Talks began."));
  }
}

TEST(Dateline, IsNotEveryDashOrBracketNearTheStart) {
  for (const char* one : {"Merkel (CDU) – die frühere Kanzlerin – sagte ab.", "Der Minister (SPD) - seit 2021 im Amt - trat zurück.", "NATO – Das Bündnis tagt.", "Smith (D-Ohio) — the senator — voted no.",
                          "Die Firma (gegründet 1998) - Ein Riese.", "Berlin-Mitte (Bezirk) liegt zentral.", "(AP)", "MOSKAU (Reuters) -", "Anna – Die Geschichte."}) {
    EXPECT_EQ(count(one, "de"), 1U) << one;
  }
  // Only at the start of a paragraph.
  EXPECT_EQ(count("Er kam. MOSKAU (Reuters) - Die Duma stimmte zu.", "de"), 2U);
}

TEST(Paragraphs, BreakAtLinesUnlessTheTextIsHardWrapped) {
  EXPECT_EQ(count("Überschrift ohne Punkt\nDer Text beginnt hier.", "de"), 2U);
  EXPECT_EQ(count("The council met on\nMonday and decided\nto close the bridge\nfor good. It was\nthe second time.", "en"), 2U);
}

TEST(Layout, PutsEveryTokenIntoExactlyOneSentenceOfAnyText) {
  const auto pack = lang::load_pack("de", lang::embedded_files());
  std::string text;
  unsigned state = 7;
  const char* pieces[] = {".", " ", "\n", "A", "b", "\"", "19", "! ", ". ", "Dr", "“", "„", ")", "(", "ä", "\n\n", "?"};
  for (int i = 0; i < 30000; ++i) {
    state = state * 1664525U + 1013904223U;
    text += pieces[(state >> 16U) % 17];
  }
  const text::Layout layout = text::lay_out(text, (*pack)->split);
  std::uint32_t token = 0;
  for (const text::Sentence& sentence : layout.sentences) {
    ASSERT_EQ(sentence.first_token, token);
    ASSERT_LT(sentence.first_token, sentence.end_token);
    token = sentence.end_token;
  }
  EXPECT_EQ(token, layout.tokens.size());
  std::uint32_t index = 0;
  for (const text::Paragraph& paragraph : layout.paragraphs) {
    ASSERT_EQ(paragraph.first_sentence, index);
    index = paragraph.end_sentence;
  }
  EXPECT_EQ(index, layout.sentences.size());
  EXPECT_EQ(layout.sentence_of_token(0), 0U);
  EXPECT_EQ(layout.token_at(static_cast<std::uint32_t>(text.size())), layout.tokens.size());
}

TEST(Layout, OfNothingIsEmpty) {
  EXPECT_TRUE(text::lay_out("", {}).sentences.empty());
  EXPECT_TRUE(text::lay_out(" \n\n ", {}).paragraphs.empty());
}

}  // namespace
