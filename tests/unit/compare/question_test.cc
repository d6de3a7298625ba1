#include <gtest/gtest.h>

#include "compare/question_forms.h"
#include "story_maker.h"

namespace dateline::compare {
namespace {

const QuestionForms& forms(std::string_view code) {
  static std::map<std::string, std::shared_ptr<lang::Pack>, std::less<>> packs;
  static std::map<std::string, QuestionForms, std::less<>> made;
  if (const auto found = made.find(code); found != made.end()) return found->second;
  packs[std::string(code)] = *lang::load_pack(code, lang::embedded_files(code));
  return made.emplace(code, QuestionForms(packs.find(code)->second->lexicon)).first->second;
}

std::string question(const char* lang, const char* text, const char* phrase, const char* number, double value,
                     const char* concept_id, const char* unit) {
  MadeStory story;
  story.add("a", lang, "Hill Herald", "2025-03-04", text).figure(phrase, number, value, concept_id, unit);
  const auto topics = story.topics();
  return topics.empty() ? "" : topics.front().question;
}

TEST(Question, CountsWhatIsOwnedWithoutItsOwner) {
  EXPECT_EQ(question("en", "The dam cracked in May, and three of its pillars sank.", "three of its pillars", "three", 3,
                     "", "pillars"),
            "How many pillars?");
  EXPECT_EQ(question("en", "Rangers counted 40 of the geese.", "40 of the geese", "40", 40, "", "geese"),
            "How many geese?");
  EXPECT_EQ(question("de", "Im Mai rosteten drei ihrer Pfeiler.", "drei ihrer Pfeiler", "drei", 3, "", "Pfeiler"),
            "Wie viele Pfeiler?");
}

TEST(Question, AnAdjectiveIsNoOwner) {
  EXPECT_EQ(question("en", "Rangers counted 40 grey geese.", "40 grey geese", "40", 40, "", "geese"),
            "How many grey geese?");
  EXPECT_EQ(question("de", "Die Förster zählten 40 graue Gänse.", "40 graue Gänse", "40", 40, "", "Gänse"),
            "Wie viele graue Gänse?");
}

TEST(Question, QuotesTheClauseWhereItsWordsDoNotNameWhatIsCounted) {
  EXPECT_EQ(question("en", "On Friday, divers searched two of the harbour’s cellars.", "two of the harbour", "two", 2,
                     "", "harbour"),
            "How many? “divers searched two of the harbour’s cellars”");
}

TEST(Question, AsksForMeasuresByWhatTheyMeasureAndCutsAtClauses) {
  EXPECT_EQ(question("en", "The talks failed, the mayor said: the outage lasted 19 hours, longer than planned.",
                     "19 hours", "19", 19, "hours", "hours"),
            "How long? “the outage lasted 19 hours”");
  EXPECT_EQ(question("en", "“Repairs cost 1,5 million euros,” she said.", "1,5 million euros", "1,5 million", 1500000,
                     "EUR", "euros"),
            "How much? “Repairs cost 1,5 million euros”");
  EXPECT_EQ(question("de", "Der Turm soll 38 Meter hoch werden.", "38 Meter", "38", 38, "m", "Meter"),
            "Wie groß? „Der Turm soll 38 Meter hoch werden“");
}

TEST(Question, MarksWhatItCutsInsideAClause) {
  const std::string asked = question("en",
                                     "One two three four five six seven eight nine ten eleven twelve the price rose to "
                                     "40 euros by the end of the very long and hot summer of that year.",
                                     "40 euros", "40", 40, "EUR", "euros");
  EXPECT_NE(asked.find("“… "), std::string::npos) << asked;
  EXPECT_NE(asked.find(" …”"), std::string::npos) << asked;
}

TEST(QuestionForms, PutGermanNounsIntoTheCaseOfTheQuestion) {
  const QuestionForms& german = forms("de");
  EXPECT_EQ(german.inflect("count", "nordkoreanischen Soldaten"), "nordkoreanische Soldaten");
  EXPECT_EQ(german.inflect("count", "Teilnehmern"), "Teilnehmer");
  EXPECT_EQ(german.inflect("count", "Verletzten"), "Verletzte");
  EXPECT_EQ(german.inflect("count", "Kindern"), "Kinder");
}

TEST(QuestionForms, LeaveNounsThatAreRightOrUnknown) {
  for (const char* noun :
       {"Soldaten", "Menschen", "Frauen", "Personen", "Stellen", "Polizisten", "Bauern", "Gänsen", ""})
    EXPECT_EQ(forms("de").inflect("count", noun), noun);
  EXPECT_EQ(forms("en").inflect("count", "broken pillars"), "broken pillars");
}

TEST(QuestionForms, AskWhetherInTheSyntaxOfTheWords) {
  EXPECT_EQ(forms("de").ask_whether("dass die Fähre sank"), "Stimmt es, „dass die Fähre sank“?");
  EXPECT_EQ(forms("de").ask_whether("die Fähre sank"), "Stimmt es: „die Fähre sank“?");
  EXPECT_EQ(forms("en").ask_whether("that the ferry sank"), "Is it so “that the ferry sank”?");
  EXPECT_EQ(forms("en").ask_whether("the ferry sank"), "Is it so: “the ferry sank”?");
}

TEST(QuestionForms, KeepInnerQuotationsApart) {
  EXPECT_EQ(forms("en").ask_whether("“The ferry sank”"), "Is it so: “The ferry sank”?");
  EXPECT_EQ(forms("en").ask_whether("“We sank,” Oake said"), "Is it so: “‘We sank,’ Oake said”?");
  EXPECT_EQ(forms("en").ask_whether("“We” sank the “ferry”"), "Is it so: “‘We’ sank the ‘ferry’”?");
  EXPECT_EQ(forms("de").ask_whether("die „Seewind“ sank"), "Stimmt es: „die ‚Seewind‘ sank“?");
  EXPECT_EQ(forms("en").ask_whether("“"), "Is it so: “‘”?");
  EXPECT_EQ(forms("en").ask_whether(""), "Is it so: “”?");
}

}  // namespace
}  // namespace dateline::compare
