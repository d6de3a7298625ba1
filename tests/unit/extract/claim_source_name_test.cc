// What a source without a name of its own is called: in the nominative, with the words that say which ones, and whose it is.
#include "claim_reader.h"

namespace dateline::extract {
namespace {

using testing::ElementsAre;

class SourceNames : public Claims {
 protected:
  static std::vector<std::string> names(const std::vector<Seen>& claims) {
    std::vector<std::string> out;
    for (const Seen& seen : claims) out.push_back(seen.claim.source_name);
    return out;
  }
  // Who speaks in "Nach Angaben … fehlen drei Teile".
  static std::string according(const std::string& whom) {
    const auto found = names(de("Nach Angaben " + whom + " fehlen drei Teile."));
    return found.size() == 1 ? found.front() : "several";
  }
  static std::string says(const std::string& who) {
    const auto found = names(en(who + " said the boat was empty."));
    return found.size() == 1 ? found.front() : "several";
  }
};

TEST_F(SourceNames, GermanGenitivesStandInTheNominative) {
  for (const auto& [printed, name] : std::vector<std::pair<std::string, std::string>>{
           {"des Flughafens", "Flughafen"}, {"des Betreibers", "Betreiber"}, {"des Verbandes", "Verband"}, {"des Gerichts", "Gericht"}, {"des Landkreises", "Landkreis"},
           {"des Unternehmens", "Unternehmen"}, {"des Krankenhauses", "Krankenhaus"}, {"des Zoos", "Zoo"}, {"des Museums", "Museum"}, {"eines Ausschusses", "Ausschuss"},
           {"des Bündnisses", "Bündnis"}, {"des Statistischen Amtes", "Statistische Amt"}, {"des Fahrgastverbands", "Fahrgastverband"}, {"des Campus", "Campus"}, {"des Münchner Flughafens", "Münchner Flughafen"}, {"des Flughafens München", "Flughafen München"}, {"des Roten Kreuzes", "Rotes Kreuz"}, {"des Komitees", "Komitee"},
           {"des Sprechers der Stadt", "Sprecher der Stadt"}, {"des Anwalts von Tim Rohde", "Anwalt von Tim Rohde"}, {"des Instituts für Seefahrt", "Institut für Seefahrt"}}) {
    EXPECT_EQ(according(printed), name) << printed;
  }
}

TEST_F(SourceNames, WeakNounsAndAdjectivesLoseTheirN) {
  for (const auto& [printed, name] : std::vector<std::pair<std::string, std::string>>{
           {"des Präsidenten", "Präsident"}, {"des Abgeordneten", "Abgeordnete"}, {"des Studenten", "Student"}, {"des Zeugen", "Zeuge"}, {"des Kollegen", "Kollege"}, {"des Polizisten", "Polizist"},
           {"des Angeklagten", "Angeklagte"}, {"des 35-Jährigen", "35-Jährige"}, {"des Soldaten", "Soldat"}, {"des Diplomaten", "Diplomat"}, {"des Piloten", "Pilot"}, {"des Biologen", "Biologe"}}) {
    EXPECT_EQ(according(printed), name) << printed;
  }
  EXPECT_THAT(names(de("Dem Flughafen zufolge fehlen drei Teile.")), ElementsAre("Flughafen"));
  EXPECT_THAT(names(de("Dem Präsidenten zufolge fehlen drei Teile.")), ElementsAre("Präsident"));
}

TEST_F(SourceNames, GroupsInTheDativeAreStillSeveral) {
  EXPECT_EQ(according("von Rettern"), "Retter");
  EXPECT_EQ(according("von Ärzten"), "Ärzte");
  EXPECT_EQ(according("von Experten"), "Experten");
  EXPECT_EQ(according("der Behörden"), "Behörden");
  EXPECT_EQ(according("der örtlichen Behörden"), "örtliche Behörden");
  EXPECT_THAT(names(de("Den Behörden zufolge fehlen drei Teile.")), ElementsAre("Behörden"));
  EXPECT_THAT(names(de("Laut Veranstaltern kamen 300 Menschen.")), ElementsAre("Veranstalter"));
  EXPECT_THAT(names(de("Laut Konzern fehlen drei Teile.")), ElementsAre("Konzern"));
  EXPECT_THAT(names(de("Laut Experten fehlen drei Teile.")), ElementsAre("Experten"));
}

TEST_F(SourceNames, TellWhichOnesSpeak) {
  EXPECT_EQ(says("Coast guard officials"), "Coast guard officials");
  EXPECT_EQ(says("Two senior health officials"), "health officials");
  EXPECT_EQ(says("Senior Russian military officials"), "Russian military officials");
  EXPECT_EQ(says("Officials from the coast guard"), "Officials from the coast guard");
  EXPECT_EQ(says("Port officials in Leith"), "Port officials in Leith");
  EXPECT_EQ(says("Other officials"), "officials");
  EXPECT_EQ(says("The Paris ferry operator"), "Paris ferry operator");
  EXPECT_EQ(says("The officials"), "officials");
  EXPECT_EQ(en("The boat was empty, coast guard officials said.").front().claim.source_kind, model::EntityKind::kGroup);
  EXPECT_THAT(names(de("Vertreter der Küstenwache sagten, das Boot sei leer.")), ElementsAre("Vertreter der Küstenwache"));
  EXPECT_THAT(names(de("Mehrere russische Beamte sagten, das Boot sei leer.")), ElementsAre("russische Beamte"));
}

TEST_F(SourceNames, TellWhoseTheyAre) {
  EXPECT_THAT(names(en("Vyacheslav Fedorishchev was fined. His office did not respond to a request for comment.")), ElementsAre("Vyacheslav Fedorishchev's office"));
  EXPECT_THAT(names(en("Tim Rohde was charged. His lawyer said he was innocent.")), ElementsAre("Tim Rohde's lawyer"));
  EXPECT_THAT(names(en("The Halvern Group closed a plant. Its spokesman said it made a loss.")), ElementsAre("Halvern Group's spokesman"));
  EXPECT_THAT(names(de("Tim Rohde wurde angeklagt. Sein Anwalt sagte, er sei unschuldig.")), ElementsAre("Anwalt von Tim Rohde"));
  EXPECT_THAT(names(de("Anna Berg trat zurück. Nach Angaben ihres Sprechers ist sie krank.")), ElementsAre("Sprecher von Anna Berg"));
  EXPECT_THAT(names(de("Anna Berg trat zurück. Ihre Partei bestätigte die Zahl.")), ElementsAre("Partei von Anna Berg"));
  // Who has a name is called by it.
  EXPECT_THAT(names(en("Tim Rohde was charged. His lawyer, Ann Marsh, said he was innocent.")), ElementsAre("Ann Marsh"));
}

TEST_F(SourceNames, AreNobodysWhereSeveralCouldBeMeant) {
  EXPECT_THAT(names(en("Tim Rohde sued Hans Kolb. His lawyer said he was innocent.")), ElementsAre("lawyer"));
  EXPECT_THAT(names(en("A man attacked Tim Rohde. His lawyer said he was innocent.")), ElementsAre("lawyer"));
  EXPECT_THAT(names(en("Anna Berg was attacked. His lawyer said he was innocent.")), ElementsAre("lawyer"));
  EXPECT_THAT(names(en("His office did not respond to a request for comment.")), ElementsAre("office"));
  EXPECT_THAT(names(en("Three men were charged. Their lawyers said they were innocent.")), ElementsAre("lawyers"));
  EXPECT_THAT(names(de("Tim Rohde verklagte die Reederei Torvell. Sein Anwalt sagte, er sei unschuldig.")), ElementsAre("Anwalt"));
  EXPECT_THAT(names(de("Ein Mann griff Tim Rohde an. Sein Anwalt sagte, er sei unschuldig.")), ElementsAre("Anwalt"));
}

}  // namespace
}  // namespace dateline::extract
