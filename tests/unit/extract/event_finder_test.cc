// What a reader takes from a sentence: which event, of which kind, whether it happened, and on which days.
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "extract/analysis.h"
#include "extract/event/event_finder.h"
#include "extract/time/time_tagger.h"
#include "support/extracting.h"
#include "support/processor_time.h"

namespace dateline::extract {
namespace {

using model::EventMention;

struct Case {
  std::string lang;
  std::string text;
  std::string trigger;
  std::string type;
  std::string event_class;
  std::string status = "reported";
  std::string earliest = {};
  std::string latest = "2024-11-10";
};

void PrintTo(const Case& c, std::ostream* out) { *out << c.lang << ": " << c.text << " [" << c.trigger << "]"; }

constexpr std::string_view kPublished = "2024-11-10";  // a Sunday

std::string iso(const std::optional<calendar::Day>& day) { return day ? calendar::to_iso(*day) : std::string(); }

std::string trigger_text(const model::Record& record, const EventMention& mention) {
  std::string out;
  for (const text::Span& span : mention.trigger) {
    if (!out.empty()) out += " … ";
    out += text::slice(record.article.text, span);
  }
  return out;
}

const EventMention* find(const model::Record& record, std::string_view trigger) {
  for (const EventMention& mention : record.extraction.events) {
    if (trigger_text(record, mention) == trigger) return &mention;
  }
  return nullptr;
}

class EventCases : public testing::TestWithParam<Case> {};

TEST_P(EventCases, AreReadAsAReaderReadsThem) {
  const Case& c = GetParam();
  const model::Record record = test::record(c.lang, kPublished, c.text);
  const EventMention* mention = find(record, c.trigger);
  ASSERT_NE(mention, nullptr);
  EXPECT_EQ(mention->type, c.type);
  EXPECT_EQ(model::to_string(mention->event_class), c.event_class);
  EXPECT_EQ(model::to_string(mention->status), c.status);
  EXPECT_EQ(iso(mention->days.earliest), c.earliest);
  EXPECT_EQ(iso(mention->days.latest), c.latest);
}

// One positive sentence a class at least; most say something about dates or factuality besides.
INSTANTIATE_TEST_SUITE_P(
    NounsThatLookLikeVerbs, EventCases,
    testing::Values(
        Case{"en", "People were killed when a regional train derailed on Tuesday.", "killed", "die", "DEATH"},
        Case{"en", "Nine people were killed in an attack on a train that had derailed.", "killed", "kill", "ASSAULT"},
        Case{"en", "The blast started a large fire, it said.", "large fire", "fire", "ACCIDENT"},
        Case{"en", "Fire broke out on the ferry on Monday.", "Fire broke out", "fire", "ACCIDENT", "reported", "2024-11-04", "2024-11-04"},
        Case{"en", "The leaders sign the treaty on Monday.", "sign", "sign", "AGREE", "reported", "2024-11-04", "2024-11-04"},
        Case{"en", "The unions order a ballot.", "order", "demand", "DEMAND"},
        Case{"en", "The firm will cut 2,400 jobs and close its plant by the end of 2026.", "close", "close", "BUSINESS", "planned", "", "2026-12-31"},
        Case{"en", "The shells that killed four were fired from the hills.", "fired", "shell", "FIGHT"},
        Case{"de", "Am Montag bestellte Karvia den Botschafter ein.", "bestellte … ein", "demand", "DEMAND", "reported", "2024-11-04", "2024-11-04"},
        Case{"en", "Police order the town to leave.", "order", "demand", "DEMAND"}));

INSTANTIATE_TEST_SUITE_P(
    WordsOfOthers, EventCases,
    testing::Values(
        Case{"de", "Die Polizei teilte mit, die Täter hätten zwei Wachleute erschossen.", "erschossen", "kill", "ASSAULT"},
        Case{"de", "Wenn die Drohnen das Haus getroffen hätten, wäre es zerstört worden.", "zerstört", "demolish", "COERCE", "hypothetical", "", ""},
        Case{"de", "Der Generalstab teilte mit, die Anlage sei getroffen worden.", "getroffen worden", "shell", "FIGHT"},
        Case{"de", "Bei Zusammenstößen kamen am Montag drei Menschen ums Leben.", "ums Leben", "die", "DEATH", "reported", "2024-11-04", "2024-11-04"},
        Case{"en", "The owner said production had been halted.", "halted", "suspend", "OTHER"},
        Case{"de", "Er sagte, es sei ein Großbrand ausgebrochen.", "Großbrand … ausgebrochen", "fire", "ACCIDENT"},
        Case{"de", "Die Regierung traf am Montag eine Entscheidung.", "traf", "decide", "OTHER", "reported", "2024-11-04", "2024-11-04"},
        Case{"de", "Die Minister trafen sich am Montag in Genf.", "trafen", "meet", "CONSULT", "reported", "2024-11-04", "2024-11-04"}));

INSTANTIATE_TEST_SUITE_P(
    Distance, EventCases,
    testing::Values(
        Case{"en", "The baker was arrested on suspicion of murder.", "murder", "murder", "ASSAULT", "hypothetical", "", ""},
        Case{"en", "The baker was convicted of murder and kidnapping.", "kidnapping", "kidnap", "COERCE", "hypothetical", "", ""},
        Case{"en", "Police investigate the murder of the baker.", "murder", "murder", "ASSAULT", "reported", "", "2024-11-10"},
        Case{"de", "Der Bäcker wurde wegen Mordes verurteilt.", "Mordes", "murder", "ASSAULT", "hypothetical", "", ""},
        Case{"de", "Gegen die Bäckerin wird wegen fahrlässiger Tötung ermittelt.", "Tötung", "kill", "ASSAULT", "hypothetical", "", ""},
        Case{"de", "Der Mord an dem Bäcker erschütterte die Stadt.", "Mord", "murder", "ASSAULT", "reported", "", "2024-11-10"},
        Case{"de", "Vor drei Tagen starb der Maler.", "starb", "die", "DEATH", "reported", "2024-11-07", "2024-11-07"},
        Case{"de", "Vor zwei Jahren trat die Ministerin zurück.", "trat … zurück", "resign", "RETREAT", "reported", "2022-01-01", "2022-12-31"},
        Case{"de", "Der Mann wurde am 3. März festgenommen. Zwei Tage später wurde er freigelassen.", "festgenommen", "arrest", "COERCE", "reported", "2024-03-03", "2024-03-03"},
        Case{"en", "The painter died three days ago.", "died", "die", "DEATH", "reported", "2024-11-07", "2024-11-07"},
        Case{"en", "The next hearing is on Thursday.", "hearing", "try", "COURT", "planned", "2024-11-14", "2024-11-14"},
        Case{"de", "Am Donnerstag ist die Beerdigung.", "Beerdigung", "bury", "DEATH", "planned", "2024-11-14", "2024-11-14"},
        Case{"de", "Seit drei Wochen streiken die Ärzte.", "streiken", "strike", "PROTEST", "reported", "2024-10-14", ""},
        Case{"de", "Seit gestern streiken die Ärzte.", "streiken", "strike", "PROTEST", "reported", "2024-11-09", ""},
        Case{"de", "Drei Wochen streikten die Ärzte.", "streikten", "strike", "PROTEST", "reported", "", "2024-11-10"},
        Case{"de", "Kurz vor 9 Uhr am Freitag starb der Maler.", "starb", "die", "DEATH", "reported", "2024-11-08", "2024-11-08"},
        Case{"en", "Rebels attacked the town before dawn on Friday.", "attacked", "attack", "ASSAULT", "reported", "2024-11-08", "2024-11-08"},
        Case{"en", "Rebels had captured the town by Friday.", "captured", "capture", "FIGHT", "reported", "", "2024-11-08"},
        Case{"en", "Rebels attacked the town before Friday.", "attacked", "attack", "ASSAULT", "reported", "", "2024-11-07"},
        Case{"en", "The attack was the worst since 2015.", "attack", "attack", "ASSAULT", "reported", "", "2024-11-10"}));

INSTANTIATE_TEST_SUITE_P(
    German, EventCases,
    testing::Values(
        Case{"de", "Die Außenminister unterzeichneten am Freitag in Wien ein Handelsabkommen.", "unterzeichneten", "sign", "AGREE", "reported", "2024-11-08", "2024-11-08"},
        Case{"de", "Das am Samstag veröffentlichte Dekret regelt die Einfuhr.", "veröffentlichte", "publish", "LAW", "reported", "2024-11-09", "2024-11-09"},
        Case{"de", "Der Erlass folgt auf das Gipfeltreffen der beiden Staatschefs im Juli dieses Jahres in Oslo.", "Gipfeltreffen", "meet", "CONSULT", "reported", "2024-07-01", "2024-07-31"},
        Case{"de", "Seit dem Einmarsch der Truppen in die Provinz im März 2023 schweigen die Behörden.", "Einmarsch", "invade", "FIGHT", "reported", "2023-03-01", "2023-03-31"},
        Case{"de", "Die Rebellen rückten am Dienstag in der Ebene weiter vor.", "rückten … vor", "advance", "FIGHT", "reported", "2024-11-05", "2024-11-05"},
        Case{"de", "Beide Seiten wollen, dass ihre Einheiten in das Tal vorrücken.", "vorrücken", "advance", "FIGHT"},
        Case{"de", "Der Präsident lobte die Helfer.", "lobte", "welcome", "SUPPORT"},
        Case{"de", "Die Regierung lenkte im Streit um die Renten ein.", "lenkte … ein", "concede", "CONCEDE"},
        Case{"de", "Das Kabinett hob die Ausgangssperre in der Hauptstadt auf.", "hob … Ausgangssperre … auf", "lift", "CONCEDE"},
        Case{"de", "Die beiden Polizeibehörden kooperieren bei der Suche.", "kooperieren", "cooperate", "COOPERATE"},
        Case{"de", "Das Land hat dem Nachbarn bereits Generatoren geliefert.", "geliefert", "supply", "AID"},
        Case{"de", "Die Armee zog ihre Verbände aus der Pufferzone zurück.", "zog … zurück", "withdraw", "RETREAT"},
        Case{"de", "Die Ministerin ist am Mittwoch zurückgetreten.", "zurückgetreten", "resign", "RETREAT", "reported", "2024-11-06", "2024-11-06"},
        Case{"de", "Die Staatsanwaltschaft ermittelt gegen den Betreiber.", "ermittelt", "investigate", "INVESTIGATE"},
        Case{"de", "Die Gewerkschaft forderte mehr Lohn.", "forderte", "demand", "DEMAND"},
        Case{"de", "Die Opposition kritisierte den Haushalt scharf.", "kritisierte", "criticise", "DISAPPROVE"},
        Case{"de", "Der Konzern wies das Angebot zurück.", "wies … zurück", "reject", "REJECT"},
        Case{"de", "Der General drohte mit Vergeltung.", "drohte", "threaten", "THREATEN"},
        Case{"de", "Die Stadt bat um Geduld.", "bat", "request", "REQUEST"},
        Case{"de", "In Graz demonstrierten am Samstag Tausende.", "demonstrierten", "protest", "PROTEST", "reported", "2024-11-09", "2024-11-09"},
        Case{"de", "Die Union verhängte Sanktionen gegen zwei Banken.", "Sanktionen", "sanction", "SANCTION"},
        Case{"de", "Die Allianz hat zusätzliche Soldaten an die Grenze geschickt.", "geschickt", "deploy", "MOBILIZE"},
        Case{"de", "Die Polizei nahm am Montag zwei Verdächtige fest.", "nahm … fest", "arrest", "COERCE", "reported", "2024-11-04", "2024-11-04"},
        Case{"de", "Bei einem Drohnenangriff wurden am Donnerstag drei Menschen verletzt.", "Drohnenangriff", "shell", "FIGHT", "reported", "2024-11-07", "2024-11-07"},
        Case{"de", "Bei einem Drohnenangriff wurden am Donnerstag drei Menschen verletzt.", "verletzt", "wound", "ASSAULT", "reported", "2024-11-07", "2024-11-07"},
        Case{"de", "Bei dem Grubenunglück wurden neun Männer getötet.", "getötet", "die", "DEATH"},
        Case{"de", "Bei dem Bombenanschlag wurden neun Männer getötet.", "getötet", "kill", "ASSAULT"},
        Case{"de", "Der Zug entgleiste kurz vor dem Bahnhof.", "entgleiste", "accident", "ACCIDENT"},
        Case{"de", "Ein Erdbeben erschütterte die Küste.", "Erdbeben", "earthquake", "DISASTER"},
        Case{"de", "Das Gericht sprach den Angeklagten frei.", "sprach … frei", "acquit", "COURT"},
        Case{"de", "Die Delegierten wählten eine neue Vorsitzende.", "wählten", "elect", "ELECTION"},
        Case{"de", "Das Oberhaus hat den Vertrag ratifiziert.", "ratifiziert", "ratify", "LAW"},
        Case{"de", "Der Hersteller übernahm einen Konkurrenten.", "übernahm", "acquire", "BUSINESS"},
        Case{"de", "Der Schriftsteller starb am Sonntag.", "starb", "die", "DEATH", "reported", "2024-11-10", "2024-11-10"},
        // Whether it happened.
        Case{"de", "Das Oberhaus hat den Vertrag nicht ratifiziert.", "ratifiziert", "ratify", "LAW", "denied"},
        Case{"de", "Das Oberhaus wird den Vertrag am 3. Dezember ratifizieren.", "ratifizieren", "ratify", "LAW", "planned", "2024-12-03", "2024-12-03"},
        Case{"de", "Der Vertrag soll unterzeichnet werden.", "unterzeichnet", "sign", "AGREE", "planned", "2024-11-10", ""},
        Case{"de", "Im Falle eines Angriffs leisten beide Länder Beistand.", "Angriffs", "attack", "ASSAULT", "hypothetical", "", ""},
        Case{"de", "Wenn die Rebellen angreifen, fliehen die Bewohner.", "angreifen", "attack", "ASSAULT", "hypothetical", "", ""},
        Case{"de", "Die Rebellen könnten die Stadt angreifen.", "angreifen", "attack", "ASSAULT", "hypothetical", "", ""},
        Case{"de", "Der Kanzler weigerte sich, das Papier zu unterzeichnen.", "unterzeichnen", "sign", "AGREE", "denied"},
        Case{"de", "Aus Protest gegen den Bau sind am Samstag Tausende auf die Straße gegangen.", "Protest", "protest", "PROTEST", "reported", "2024-11-09", "2024-11-09"},
        Case{"de", "Tausende demonstrierten am Samstag in Graz. An der Kundgebung nahmen auch Bauern teil.", "Kundgebung", "protest", "PROTEST", "reported", "2024-11-09", "2024-11-09"},
        Case{"de", "Tausende demonstrierten am Samstag in Graz. Eine Kundgebung in Wien war kleiner.", "Kundgebung", "protest", "PROTEST", "reported", "", "2024-11-10"},
        Case{"de", "Am Freitag und am Samstag demonstrierten Tausende, am Montag demonstrierten Hunderte. Die Kundgebung war laut.", "Kundgebung", "protest", "PROTEST", "reported", "", "2024-11-10"},
        Case{"de", "Tausende demonstrierten am Samstag in Graz.\n\nDie Kundgebung war laut.", "Kundgebung", "protest", "PROTEST", "reported", "", "2024-11-10"},
        Case{"de", "Die Gewerkschaft kündigte für Donnerstag kommender Woche einen Warnstreik an.", "Warnstreik", "strike", "PROTEST", "planned", "2024-11-14", "2024-11-14"},
        // Whose date it is.
        Case{"de", "Die Kammer hatte dem Gesetz am Mittwoch zugestimmt, das Oberhaus bereits im Oktober.", "zugestimmt", "approve", "LAW", "reported", "2024-11-06", "2024-11-06"},
        Case{"de", "Die Brauerei legte am Mittwoch Beschwerde ein.", "legte … Beschwerde … ein", "appeal", "COURT", "reported", "2024-11-06", "2024-11-06"},
        Case{"de", "Anwohner äußerten am Mittwoch Beschwerden über den Lärm.", "Beschwerden", "complain", "DISAPPROVE"},
        Case{"de", "Das Gericht wies die Klage der Brauerei am Freitag ab.", "wies … Klage … ab", "rule", "COURT", "reported", "2024-11-08", "2024-11-08"},
        Case{"de", "Der Landtag stimmte dem Staatsvertrag am Freitag zu.", "stimmte … zu", "ratify", "LAW", "reported", "2024-11-08", "2024-11-08"},
        Case{"de", "Die Firma hatte am Montag Berufung beantragt, war aber damit gescheitert.", "gescheitert", "scheitern", "OTHER"},
        Case{"de", "Zwischen dem 4. und dem 6. November verlegte die Armee Panzer in den Osten.", "verlegte", "deploy", "MOBILIZE", "reported", "2024-11-04", "2024-11-06"},
        Case{"de", "Seit dem 1. November streiken die Lotsen.", "streiken", "strike", "PROTEST", "reported", "2024-11-01", ""}));

INSTANTIATE_TEST_SUITE_P(
    English, EventCases,
    testing::Values(
        Case{"en", "The two ministers signed a fishing treaty on Friday.", "signed", "sign", "AGREE", "reported", "2024-11-08", "2024-11-08"},
        Case{"en", "The leaders held talks in Oslo on Tuesday.", "held talks", "meet", "CONSULT", "reported", "2024-11-05", "2024-11-05"},
        Case{"en", "The mayor praised the volunteers.", "praised", "welcome", "SUPPORT"},
        Case{"en", "The government lifted the curfew in the capital.", "lifted … curfew", "lift", "CONCEDE"},
        Case{"en", "The agencies shared intelligence about the smugglers.", "shared", "share", "COOPERATE"},
        Case{"en", "The island granted asylum to nine sailors.", "granted", "aid", "AID"},
        Case{"en", "The brigade withdrew from the valley.", "withdrew", "withdraw", "RETREAT"},
        Case{"en", "Prosecutors are investigating the operator.", "investigating", "investigate", "INVESTIGATE"},
        Case{"en", "Fishermen demanded lower fees.", "demanded", "demand", "DEMAND"},
        Case{"en", "The ombudsman criticised the prison.", "criticised", "criticise", "DISAPPROVE"},
        Case{"en", "The union rejected the offer.", "rejected", "reject", "REJECT"},
        Case{"en", "The minister dismissed the allegation.", "dismissed … allegation", "reject", "REJECT"},
        Case{"en", "The bank dismissed its chief executive.", "dismissed", "dismiss", "BUSINESS"},
        Case{"en", "The general threatened a new offensive.", "threatened", "threaten", "THREATEN"},
        Case{"en", "The town requested blankets.", "requested", "request", "REQUEST"},
        Case{"en", "Students marched through the city on Saturday.", "marched", "protest", "PROTEST", "reported", "2024-11-09", "2024-11-09"},
        Case{"en", "The union imposed sanctions on two banks.", "imposed … sanctions", "sanction", "SANCTION"},
        Case{"en", "The alliance sent troops to the border.", "sent", "deploy", "MOBILIZE"},
        Case{"en", "The lower house agreed to the fisheries pact on Friday.", "agreed", "ratify", "LAW", "reported", "2024-11-08", "2024-11-08"},
        Case{"en", "The island agreed to the fisheries pact on Friday.", "agreed", "agree", "AGREE", "reported", "2024-11-08", "2024-11-08"},
        Case{"en", "The White House agreed to the fisheries pact on Friday.", "agreed", "agree", "AGREE", "reported", "2024-11-08", "2024-11-08"},
        Case{"en", "The firm conceded that the tank had leaked on Monday.", "conceded", "concede", "CONCEDE"},
        Case{"de", "Die Betreiber haben eingeräumt, dass am Samstag Chlor ausgetreten ist.", "eingeräumt", "concede", "CONCEDE"},
        Case{"de", "Die Betreiber räumten ein, dass am Samstag Chlor ausgetreten ist.", "räumten … ein", "concede", "CONCEDE"},
        Case{"de", "Die Betreiber haben am Montag eingeräumt, dass am Samstag Chlor ausgetreten ist.", "eingeräumt", "concede", "CONCEDE", "reported", "2024-11-04", "2024-11-04"},
        Case{"en", "The court rejected the brewer’s appeal on Monday.", "rejected … appeal", "rule", "COURT", "reported", "2024-11-04", "2024-11-04"},
        Case{"en", "The brewer lodged an appeal on Monday.", "lodged an appeal", "appeal", "COURT", "reported", "2024-11-04", "2024-11-04"},
        Case{"en", "Police arrested two suspects on Monday.", "arrested", "arrest", "COERCE", "reported", "2024-11-04", "2024-11-04"},
        Case{"en", "A gunman killed a guard.", "killed", "kill", "ASSAULT"},
        Case{"en", "A gas explosion in the mine killed nine men.", "killed", "die", "DEATH"},
        Case{"en", "A bomb explosion in the market killed nine men.", "killed", "kill", "ASSAULT"},
        Case{"en", "The inquiry is about the landslide that killed nine men.", "killed", "die", "DEATH"},
        Case{"en", "The dockers’ union called a one-day strike for Thursday.", "strike", "strike", "PROTEST", "planned", "2024-11-14", "2024-11-14"},
        Case{"en", "A strike on the harbour destroyed two cranes.", "strike on the", "shell", "FIGHT"},
        Case{"en", "Rebels attack the village whenever the moon is dark.", "attack", "attack", "ASSAULT"},
        Case{"en", "Artillery shelled the harbour on Thursday.", "shelled", "shell", "FIGHT", "reported", "2024-11-07", "2024-11-07"},
        Case{"en", "Two ferries collided in fog.", "collided", "accident", "ACCIDENT"},
        Case{"en", "An earthquake shook the coast.", "earthquake", "earthquake", "DISASTER"},
        Case{"en", "A court sentenced the broker to six years.", "sentenced", "sentence", "COURT"},
        Case{"en", "Members elected a new chair.", "elected", "elect", "ELECTION"},
        Case{"en", "The upper house has ratified the treaty.", "ratified", "ratify", "LAW"},
        Case{"en", "The brewer acquired a rival.", "acquired", "acquire", "BUSINESS"},
        Case{"en", "The novelist died on Sunday.", "died", "die", "DEATH", "reported", "2024-11-10", "2024-11-10"},
        // Whether it happened.
        Case{"en", "The upper house has not ratified the treaty.", "ratified", "ratify", "LAW", "denied"},
        Case{"en", "The upper house will ratify the treaty on 3 December.", "ratify", "ratify", "LAW", "planned", "2024-12-03", "2024-12-03"},
        Case{"en", "The president plans to visit the island.", "visit", "visit", "CONSULT", "planned", "2024-11-10", ""},
        Case{"en", "The president refused to sign the accord.", "sign", "sign", "AGREE", "denied"},
        Case{"en", "The ministry denied that its troops had attacked the village.", "attacked", "attack", "ASSAULT", "denied"},
        Case{"en", "If the militia attacks, the town will be evacuated.", "attacks", "attack", "ASSAULT", "hypothetical", "", ""},
        Case{"en", "The militia could attack the town.", "attack", "attack", "ASSAULT", "hypothetical", "", ""},
        Case{"en", "Envoys asked the militia to withdraw from the town.", "withdraw", "withdraw", "RETREAT", "hypothetical", "", ""},
        // Whose date it is.
        Case{"en", "The toll of last month’s deadly landslide rose to nine on Friday.", "landslide", "landslide", "DISASTER", "reported", "2024-10-01", "2024-10-31"},
        Case{"en", "A guard was killed, police said on Tuesday.", "killed", "kill", "ASSAULT"},
        Case{"en", "Police said on Tuesday that a guard had been killed.", "killed", "kill", "ASSAULT"},
        Case{"en", "The envoy signed the pact on Monday and resigned on Wednesday.", "signed", "sign", "AGREE", "reported", "2024-11-04", "2024-11-04"},
        Case{"en", "The envoy signed the pact on Monday and resigned on Wednesday.", "resigned", "resign", "RETREAT", "reported", "2024-11-06", "2024-11-06"},
        Case{"en", "A truck exploded near the gate on Monday, killing a guard.", "killing", "kill", "ASSAULT", "reported", "2024-11-04", "2024-11-04"},
        Case{"en", "The pact took effect on 1 October 2024, when both sides exchanged the documents.", "exchanged", "exchange", "COOPERATE", "reported", "2024-10-01", "2024-10-01"},
        Case{"en", "Ministers condemned the invasion in March 2023.", "invasion", "invade", "FIGHT", "reported", "2023-03-01", "2023-03-31"}));

struct Silence {
  std::string lang;
  std::string text;
  std::string word;
};

class NoEvents : public testing::TestWithParam<Silence> {};

TEST_P(NoEvents, AreSeenWhereAWordOnlyLooksLikeOne) {
  const Silence& c = GetParam();
  const model::Record record = test::record(c.lang, kPublished, c.text);
  for (const EventMention& mention : record.extraction.events) EXPECT_EQ(trigger_text(record, mention).find(c.word), std::string::npos) << mention.type;
}

// What is demanded has not happened for that; what the demand is about has.
INSTANTIATE_TEST_SUITE_P(
    Demanded, EventCases,
    testing::Values(Case{"de", "Roth forderte den Bürgermeister zum Rücktritt auf.", "Rücktritt", "resign", "RETREAT", "hypothetical", {}, {}},
                    Case{"de", "Roth forderte den Rücktritt von Wessel.", "Rücktritt", "resign", "RETREAT", "hypothetical", {}, {}},
                    Case{"de", "Die Gewerkschaft rief zum Streik auf.", "Streik", "strike", "PROTEST", "hypothetical", {}, {}},
                    Case{"de", "Der Verein forderte die Aufklärung des Angriffs.", "Angriffs", "attack", "ASSAULT"},
                    Case{"de", "Der Verein forderte nach dem Angriff Hilfe.", "Angriff", "attack", "ASSAULT"},
                    Case{"en", "Roth demanded his resignation.", "resignation", "resign", "RETREAT", "hypothetical", {}, {}},
                    Case{"en", "Roth called for an independent inquiry.", "inquiry", "investigate", "INVESTIGATE", "hypothetical", {}, {}},
                    Case{"en", "The families demanded compensation for the attack.", "attack", "attack", "ASSAULT"}));

// What a weapon hits it does not meet.
INSTANTIATE_TEST_SUITE_P(
    Weapons, EventCases,
    testing::Values(Case{"de", "Die Rakete hat den Markt getroffen.", "getroffen", "shell", "FIGHT"}, Case{"de", "Eine Granate traf ein Wohnhaus.", "traf", "shell", "FIGHT"},
                    Case{"de", "Die Minister haben sich getroffen.", "getroffen", "meet", "CONSULT"}, Case{"en", "A shell struck a house.", "struck", "shell", "FIGHT"},
                    Case{"en", "The minister met the president.", "met", "meet", "CONSULT"}));

// An inspection in January is not the investigation of March.
INSTANTIATE_TEST_SUITE_P(
    Inquiries, EventCases,
    testing::Values(Case{"de", "Die Polizei ermittelt gegen den Kapitän.", "ermittelt", "investigate", "INVESTIGATE"},
                    Case{"de", "Bei einer Überprüfung fiel das Schiff durch.", "Überprüfung", "inspect", "INVESTIGATE"},
                    Case{"en", "The inspection found no faults.", "inspection", "inspect", "INVESTIGATE"}, Case{"en", "The inquiry found no faults.", "inquiry", "investigate", "INVESTIGATE"},
                    Case{"en", "The ferry overturned in rough seas.", "overturned", "accident", "ACCIDENT"}, Case{"en", "The court overturned the verdict.", "overturned … verdict", "rule", "COURT"}));

// A date inside what somebody says is not the day on which he says it, nor of what stands beside the saying.
INSTANTIATE_TEST_SUITE_P(
    DatesOfWhatIsSaid, EventCases,
    testing::Values(Case{"de", "Er habe im März 2022 einen Umschlag gesehen, sagte er in einer Vernehmung.", "Vernehmung", "interrogate", "INVESTIGATE"},
                    Case{"en", "The bridge collapsed on 3 May 2022, she testified at the trial.", "trial", "try", "COURT"},
                    Case{"en", "The bridge collapsed on 3 May 2022, she testified at the trial.", "collapsed", "collapse", "ACCIDENT", "reported", "2022-05-03", "2022-05-03"}));

INSTANTIATE_TEST_SUITE_P(Both, NoEvents,
                         testing::Values(Silence{"en", "The speed limit signs had been removed.", "signs"},
                                         Silence{"en", "A regional train derailed.", "train"},
                                         Silence{"en", "Supplies are secured until August.", "Supplies"},
                                         Silence{"en", "Ferrer's campaign manager left.", "campaign"},
                                         Silence{"en", "The track was found to be in good order.", "order"},
                                         Silence{"de", "Die größte Herausforderung sind einige alte Leitungen.", "Herausforderung"},
                                         Silence{"de", "Die größte Herausforderung sind einige alte Leitungen.", "einige"},
                                         Silence{"de", "Die Auswahl an Obst ist groß.", "Auswahl"},
                                         Silence{"de", "Der Vertrag liegt vor Gericht.", "Vertrag"},
                                         Silence{"de", "Die Feuerwehr hat einen neuen Wagen.", "Feuerwehr"},
                                         Silence{"de", "Das Haus steht am Fluss.", "steht"},
                                         Silence{"de", "Das Haus war in drei Tagen fertig.", "Tagen"},
                                         Silence{"en", "Rescue teams waited in the harbour.", "Rescue"},
                                         Silence{"en", "The protest leader slept.", "protest"},
                                         Silence{"en", "A bomb from the last war lies in the museum.", "bomb"},
                                         Silence{"en", "The United Nations has a library.", "United"},
                                         Silence{"en", "According to the almanac, the moon is full.", "According"},
                                         Silence{"en", "The state gives each town a number.", "gives"},
                                         Silence{"en", "The left bank is steep.", "left"}));

TEST(EventFinder, WithoutAPublicationDateLeavesUndatedEventsOpen) {
  const model::Record record = test::record("en", "", "Police arrested two suspects. The upper house will ratify the treaty.");
  ASSERT_EQ(record.extraction.events.size(), 2U);
  for (const EventMention& mention : record.extraction.events) EXPECT_EQ(mention.days, calendar::DayInterval{}) << mention.type;
}

TEST(EventFinder, GivesActorsWithoutTheirAgeAndWithTheirWholeName) {
  const auto names = [](const std::string& lang, const std::string& text, std::string_view trigger) {
    const model::Record record = test::record(lang, kPublished, text);
    const EventMention* mention = find(record, trigger);
    if (mention == nullptr) return std::string("no event");
    std::string out;
    for (const model::Actor& actor : mention->actors) out += actor.role + " " + actor.name + "; ";
    return out;
  };
  EXPECT_EQ(names("en", "Anna Berg, aged 24, was arrested.", "arrested"), "patient Anna Berg; ");
  EXPECT_EQ(names("en", "Anna Berg, 24, was arrested.", "arrested"), "patient Anna Berg; ");
  EXPECT_EQ(names("de", "Anna Berg, 24, wurde festgenommen.", "festgenommen"), "patient Anna Berg; ");
  EXPECT_EQ(names("en", "The protest leader was arrested.", "arrested"), "patient protest leader; ");
  EXPECT_EQ(names("en", "The police arrested 24 men.", "arrested"), "agent police; patient 24 men; ");
}

TEST(EventFinder, TheStrikeIsTheAttackThatTheArticleHasTold) {
  const auto type = [](const std::string& text) {
    const model::Record record = test::record("en", kPublished, text);
    const EventMention* mention = find(record, "strike");
    return mention == nullptr ? std::string("no such event") : mention->type;
  };
  EXPECT_EQ(type("Drones hit an oil refinery on Tuesday. The strike started a large fire."), "shell");
  EXPECT_EQ(type("Nurses walked out on Tuesday. The strike closed three wards."), "strike");
  EXPECT_EQ(type("The strike closed three wards."), "strike");
}

TEST(EventFinder, WhoTellsOfItTookNoPart) {
  const auto actors = [](const std::string& lang, const std::string& text, std::string_view trigger) {
    const model::Record record = test::record(lang, kPublished, text);
    std::string out;
    const EventMention* mention = find(record, trigger);
    if (mention == nullptr) return std::string("no such event");
    for (const model::Actor& actor : mention->actors) out += actor.role + ":" + actor.name + ";";
    return out;
  };
  EXPECT_EQ(actors("de", "Die Polizei teilte mit, die Täter hätten zwei Wachleute erschossen.", "erschossen"), "agent:Täter;patient:zwei Wachleute;");
  EXPECT_EQ(actors("de", "Der Generalstab teilte mit, die Anlage sei getroffen worden.", "getroffen worden").find("Generalstab"), std::string::npos);
  // Who speaks of himself did it.
  EXPECT_NE(actors("de", "Kiew versprach, den Vertrag zu unterzeichnen.", "unterzeichnen").find("agent:Kiew"), std::string::npos);
  EXPECT_NE(actors("de", "Reiter gab zu, den Wachmann erschossen zu haben.", "erschossen").find("agent:Reiter"), std::string::npos);
}

TEST(EventFinder, GivesActorsByVoiceAndCase) {
  const auto roles = [](const model::Record& record, std::string_view trigger) {
    std::string out;
    const EventMention* mention = find(record, trigger);
    if (mention == nullptr) return std::string("no event");
    for (const model::Actor& actor : mention->actors) out += actor.role + " " + actor.key + "; ";
    return out;
  };
  EXPECT_EQ(roles(test::record("en", kPublished, "France invaded Spain."), "invaded"), "agent country:FR; patient country:ES; ");
  EXPECT_EQ(roles(test::record("en", kPublished, "Spain was invaded by France."), "invaded"), "patient country:ES; agent country:FR; ");
  EXPECT_EQ(roles(test::record("de", kPublished, "Spanien wurde von Frankreich überfallen."), "überfallen"), "patient country:ES; agent country:FR; ");
  EXPECT_EQ(roles(test::record("de", kPublished, "Der Einmarsch Frankreichs dauerte lange."), "Einmarsch"), "agent country:FR; ");
}

TEST(EventFinder, PutsAnEventWhereItsOwnPhraseSays) {
  const model::Record record = test::record("de", kPublished, "Das veröffentlichte Dekret folgt auf das Gipfeltreffen in Warschau.");
  const EventMention* meeting = find(record, "Gipfeltreffen");
  ASSERT_NE(meeting, nullptr);
  ASSERT_TRUE(meeting->place.has_value());
  EXPECT_EQ(meeting->place->name, "Warschau");
  const EventMention* decree = find(record, "veröffentlichte");
  ASSERT_NE(decree, nullptr);
  EXPECT_FALSE(decree->place.has_value());
}

TEST(EventFinder, NamesTheClaimsThatTellOfAnEvent) {
  const model::Record record = test::record("en", kPublished, "The ministry said that a guard had been killed. Two men were arrested.");
  const EventMention* killed = find(record, "killed");
  ASSERT_NE(killed, nullptr);
  ASSERT_EQ(killed->claims.size(), 1U);
  const EventMention* arrested = find(record, "arrested");
  ASSERT_NE(arrested, nullptr);
  EXPECT_TRUE(arrested->claims.empty());
}

void expect_sound(const model::Record& record) {
  const model::Extraction& found = record.extraction;
  std::uint32_t last_end = 0;
  for (const EventMention& mention : found.events) {
    ASSERT_FALSE(mention.trigger.empty());
    for (const text::Span& span : mention.trigger) {
      EXPECT_FALSE(span.empty());
      EXPECT_TRUE(mention.sentence.contains(span));
    }
    EXPECT_GE(mention.trigger.front().begin, last_end);
    last_end = mention.trigger.front().end;
    EXPECT_LE(mention.sentence.end, record.article.text.size());
    EXPECT_FALSE(mention.type.empty());
    EXPECT_FALSE(mention.lemma.empty());
    EXPECT_GT(mention.confidence, 0);
    EXPECT_LE(mention.confidence, 1);
    if (mention.days.earliest && mention.days.latest) {
      EXPECT_LE(*mention.days.earliest, *mention.days.latest);
    }
    if (mention.timex) {
      ASSERT_LT(*mention.timex, found.timexes.size());
    }
    for (const std::uint32_t claim : mention.claims) ASSERT_LT(claim, found.claims.size());
    for (const model::Actor& actor : mention.actors) {
      EXPECT_FALSE(actor.name.empty());
      EXPECT_TRUE(mention.sentence.contains(actor.mention));
    }
    if (mention.place) {
      EXPECT_TRUE(mention.sentence.contains(mention.place->mention));
    }
  }
}

TEST(EventFinder, KeepsItsInvariantsOnTextCutAnywhere) {
  const std::string text =
      "Das am Samstag veröffentlichte Dekret folgt auf das Gipfeltreffen (siehe: „Angriff“) zwischen Putin und Kim, der am 19. Juni 2024 in Pjöngjang, "
      "Nordkorea, vorrückte; wenn sie – ohne zu kämpfen – zurücktreten, könnten die Truppen, die am Montag entsandt wurden, nicht angreifen.";
  for (std::size_t end = 0; end <= text.size(); ++end) {
    if (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) continue;
    SCOPED_TRACE(end);
    expect_sound(test::record("de", kPublished, text.substr(0, end)));
  }
}

// Time of the event finder alone, with the dates that stand in the text.
double seconds_for(const std::string& lang, const std::string& text) {
  const model::Article article = test::article(lang, kPublished, text);
  const lang::Pack& pack = test::extractor(lang).pack();
  std::optional<base::Problem> broken;
  const TimeTagger times(pack, broken);
  const EventFinder events(pack, broken);
  const Analysis analysis = analyse(article, pack);
  model::Record record{article, {}};
  record.extraction.timexes = times.find(analysis);
  const double spent = testing_support::processor_seconds([&] {
    record.extraction.events.clear();
    record.extraction.events = events.find(analysis, record.extraction);
  });
  expect_sound(record);
  return spent;
}

// Eight times the text; quadratic work would take 64 times as long.
TEST(EventFinder, StaysLinearInHostileText) {
  for (const std::string_view part : {"angriff Angriff, ", "(((", "am Montag ", "wenn ", "der Angriff am Montag, der ", "und ", "attacked ", "to attack on Monday and "}) {
    std::string small;
    while (small.size() < 20'000) small += part;
    std::string large;
    while (large.size() < 160'000) large += part;
    for (const char* lang : {"de", "en"}) EXPECT_LT(seconds_for(lang, large), 30 * seconds_for(lang, small) + 0.1) << lang << ": " << part;
  }
}

}  // namespace
}  // namespace dateline::extract
