// News that nobody wrote: plain text articles of about 3 kB with front matter, half of them English, half German, as
// many as wanted.
//
// The same number gives the same articles. About sixty stories run at a time and have four to forty articles,
// twenty-two on average; one article in five prints an earlier text again, whole or cut; one in six prints a sentence
// that others of its story print too, as statements are. Every article also names some countries and capitals, which
// all stories share.
//
// Set beside 198 real articles of 34 events and many outlets, cut to this length: as many mentions of events (36) and
// figures (5), more claims (13 to 9), fewer names (22 to 30), somewhat more pairs that share a passage (0.6 to 0.4 an
// article). Two things are dearer than in that news: stories are three to four times as large, and an article is
// faintly like ninety others and not like seven, since all articles of a language fill the same sentences.
#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <vector>

#include "base/hash.h"
#include "calendar/day.h"

namespace dateline::bench {

class MadeUpNews {
 public:
  // The whole file, front matter first.
  std::string next() {
    const std::size_t i = made_++;
    Text text;
    const bool reprint = i > 50 && random_() % 5 == 0;
    if (reprint) {
      text = recent_[random_() % recent_.size()];
      if (random_() % 2 == 0)
        text.body = "KESTRELBURG (NWA) - " + text.body.substr(0, text.body.rfind('\n', text.body.size() * 3 / 4) + 1);
    } else {
      text = write(pick_story());
    }
    if (recent_.size() < 400) {
      recent_.push_back(text);
    } else if (!reprint) {
      recent_[i % 400] = text;
    }
    const int day = kFirstDay + static_cast<int>(i / 150) + static_cast<int>(random_() % 2);
    return "---\nid: n" + std::to_string(i) + "\noutlet: Outlet " + std::to_string(random_() % 60) +
           "\nlang: " + (text.german ? "de" : "en") + "\npublished: " + calendar::to_iso(calendar::from_number(day)) +
           "\n---\n" + text.title + "\n\n" + text.body;
  }

 private:
  struct Text {
    std::string title;
    std::string body;
    bool german = false;
  };

  static constexpr int kFirstDay = 18000;
  static constexpr std::size_t kBytes = 2900;

  struct Running {
    std::size_t story = 0;
    std::size_t left = 0;  // articles to come
  };
  Running begin_story() { return {stories_++, 4 + random_() % 37}; }

  std::size_t pick_story() {
    while (running_.size() < 60) running_.push_back(begin_story());
    Running& slot = running_[random_() % running_.size()];
    if (slot.left == 0) slot = begin_story();
    --slot.left;
    return slot.story;
  }

  static std::string word(std::uint64_t seed, bool capital) {
    static const char* const kSyllables[] = {"ba",  "cor", "dun", "el",  "fir", "gan", "hol",  "ister", "jo",
                                             "kem", "lor", "mar", "nes", "or",  "pel", "quin", "ros",   "sta",
                                             "tor", "und", "vel", "wen", "xan", "yor", "zim"};
    std::string out;
    for (std::uint64_t h = base::mix64(seed + 1); out.size() < 7 && h != 0; h /= 25) out += kSyllables[h % 25];
    if (capital) out[0] = static_cast<char>(out[0] - 32);
    return out;
  }

  static const char* pick(std::uint64_t seed, const std::vector<const char*>& from) {
    return from[base::mix64(seed) % from.size()];
  }

  // What {a slot} of a sentence stands for in this story.
  std::string fill(char slot, std::size_t story, bool german) {
    static const std::vector<const char*> first_en{"Ada", "Peter", "Maria", "John", "Helen", "Oscar", "Ruth", "Simon"};
    static const std::vector<const char*> first_de{"Anna",  "Peter", "Maria", "Jens",
                                                   "Heike", "Oskar", "Ruth",  "Stefan"};
    static const std::vector<const char*> topics_en{"bridge",   "budget", "harbour", "strike",  "hospital", "election",
                                                    "pipeline", "flood",  "school",  "court",   "tunnel",   "railway",
                                                    "factory",  "treaty", "border",  "airport", "tax",      "museum",
                                                    "forest",   "market", "stadium", "prison",  "ferry",    "dam"};
    static const std::vector<const char*> topics_de{
        "Brücke", "Haushalt", "Hafen",  "Streik",      "Krankenhaus", "Wahl",      "Leitung", "Flut",
        "Schule", "Gericht",  "Tunnel", "Bahnstrecke", "Fabrik",      "Vertrag",   "Grenze",  "Flughafen",
        "Steuer", "Museum",   "Wald",   "Markt",       "Stadion",     "Gefängnis", "Fähre",   "Damm"};
    static const std::vector<const char*> places_en{
        "Berlin", "Paris",   "London",  "Rome",  "Madrid",  "Vienna", "Warsaw", "Prague", "Brussels", "Washington",
        "Moscow", "Kyiv",    "Beijing", "Tokyo", "Germany", "France", "Italy",  "Spain",  "Austria",  "Poland",
        "Russia", "Ukraine", "China",   "Japan", "India",   "Brazil", "Turkey", "Iran"};
    static const std::vector<const char*> places_de{
        "Berlin",      "Paris",      "London",     "Rom",     "Madrid",     "Wien",   "Warschau",
        "Prag",        "Brüssel",    "Washington", "Moskau",  "Kiew",       "Peking", "Tokio",
        "Deutschland", "Frankreich", "Italien",    "Spanien", "Österreich", "Polen",  "Russland",
        "Ukraine",     "China",      "Japan",      "Indien",  "Brasilien",  "Türkei", "Iran"};
    static const std::vector<const char*> days_en{"Monday", "Tuesday", "Wednesday", "Thursday", "Friday"};
    static const std::vector<const char*> days_de{"Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag"};
    static const std::vector<const char*> months_en{"January", "March", "May", "June", "August", "October", "December"};
    static const std::vector<const char*> months_de{"Januar", "März", "Mai", "Juni", "August", "Oktober", "Dezember"};
    static const std::vector<const char*> extras_en{
        "once",     "again",    "already",  "officially", "reportedly", "largely",   "only",     "recently", "finally",
        "briefly",  "publicly", "partly",   "still",      "soon",       "therefore", "nearly",   "regional", "local",
        "former",   "second",   "third",    "public",     "private",    "northern",  "southern", "eastern",  "western",
        "small",    "large",    "new",      "early",      "late",       "long",      "short",    "central",  "federal",
        "national", "foreign",  "economic", "historic",   "modern",     "rural",     "urban",    "damaged",  "planned"};
    static const std::vector<const char*> extras_de{
        "erneut",     "wieder",     "bereits",      "offiziell",  "weitgehend", "nur",      "kürzlich",   "schließlich",
        "kurz",       "öffentlich", "teilweise",    "noch",       "bald",       "deshalb",  "fast",       "zunächst",
        "mehrfach",   "dort",       "vorerst",      "dennoch",    "freilich",   "nun",      "stets",      "offenbar",
        "gemeinsam",  "heimlich",   "ausdrücklich", "vergeblich", "ebenfalls",  "kaum",     "vielleicht", "trotzdem",
        "inzwischen", "jedoch",     "daraufhin",    "zuvor",      "danach",     "vielfach", "andernorts", "überall",
        "nirgends",   "oft",        "selten",       "manchmal",   "nochmals"};
    static const std::vector<const char*> verbs_en{
        "attacked",     "visited",   "arrested",  "condemned",    "criticised", "approved",  "rejected",  "banned",
        "cancelled",    "bombed",    "raided",    "seized",       "released",   "fined",     "sued",      "evacuated",
        "elected",      "dismissed", "appointed", "opened",       "launched",   "postponed", "acquired",  "shelled",
        "demolished",   "repaired",  "inspected", "investigated", "praised",    "warned",    "met",       "expelled",
        "sanctioned",   "deported",  "rescued",   "injured",      "killed",     "sentenced", "acquitted", "extradited",
        "nationalised", "suspended", "blocked",   "occupied",     "destroyed",  "thanked"};
    static const std::vector<const char*> verbs_de{
        "angegriffen",   "besucht",    "festgenommen", "verurteilt",  "kritisiert",     "gebilligt",
        "abgelehnt",     "verboten",   "abgesagt",     "bombardiert", "durchsucht",     "beschlagnahmt",
        "freigelassen",  "verklagt",   "evakuiert",    "gewählt",     "entlassen",      "ernannt",
        "eröffnet",      "verschoben", "übernommen",   "beschossen",  "abgerissen",     "repariert",
        "untersucht",    "gelobt",     "gewarnt",      "getroffen",   "ausgewiesen",    "sanktioniert",
        "abgeschoben",   "gerettet",   "verletzt",     "getötet",     "freigesprochen", "ausgeliefert",
        "verstaatlicht", "blockiert",  "besetzt",      "zerstört"};
    const std::uint64_t cast = base::mix64(story) + random_() % 5;
    switch (slot) {
      case 'P':
        return pick(cast, german ? first_de : first_en) + std::string(" ") + word(cast * 7, true);
      case 'L':
        return word(cast * 7, true);
      case 'O':
        return word(story * 16 + random_() % 4 + 1000000, true);
      case 'S':
        return random_() % 6 == 0 ? pick(random_(), german ? places_de : places_en)
                                  : word(story * 16 + random_() % 4 + 5000000, true);
      case 'T':
        return random_() % 2 == 0 ? pick(story * 3 + random_() % 3, german ? topics_de : topics_en)
                                  : word(story * 16 + random_() % 4 + 7000000, german);
      case 'W':
        return word(random_() % 3 == 0 ? story * 30 + random_() % 30 + 2000000 : random_() % 4000, german);
      case 'D':
        return pick(random_(), german ? days_de : days_en);
      case 'M':
        return std::to_string(random_() % 28 + 1) + (german ? ". " : " ") +
               pick(random_(), german ? months_de : months_en) + " " + std::to_string(2010 + story % 15);
      case 'A':
        return random_() % 3 == 0 ? pick(random_(), german ? extras_de : extras_en)
                                  : word(random_() % 4000 + 9000000, false);
      case 'N':
        return std::to_string(100 + story * 7 % 9000 + random_() % 3);
      case 'V':
        return pick(random_(), german ? verbs_de : verbs_en);
      case 'K':
        return std::to_string(2 + random_() % 90);
      default:
        return "?";
    }
  }

  std::string sentence(std::size_t story, bool german) {
    // Few words stand between those drawn from thousands: news shares few long phrases, and articles that share many
    // would be taken for copies.
    static const std::vector<const char*> en{
        "The {A} {T} will be {A} closed until {D}, {A} mayor {P} said {A}.",
        "\"We have {A} seen the {W} and {A} we will {A} not accept {W},\" {L} told {A} reporters in {S}.",
        "According to the {A} ministry, {A} at least {N} people were {A} injured and others {A} still missing.",
        "{P}, who {A} led the {W} board since {M}, denied {A} that the {T} had {A} been {V}.",
        "Two years earlier the {A} council of {O} {A} voted against the {W} and {V} the {W}.",
        "The {A} company plans to {A} invest {N} million euros {A} in the {T} by {A} the end of next year.",
        "Police {A} arrested {A} men near {S} after the {W} was {A} found in a {W} by the {A} river.",
        "{L} confirmed {A} that talks with {S} would {A} resume and that the {W} was {A} not on the agenda.",
        "The {W} of the {A} {T} is older than the {W} and was {A} {V} by the {W} of {O}.",
        "Critics {A} said the {W} was too expensive; {A} supporters answered that the {W} would {A} pay for itself.",
        "On {M} the {A} government of {S} {A} signed a {W} agreement with {O} {A} about the {T}.",
        "Residents who {A} left their {W} near the {W} were {A} allowed to return {A}.",
        "\"It is the {W} that {A} matters, not the {W},\" {A} said {P}, a {W} spokesman.",
        "The {A} {T} has {A} cost too much, {A} more than {W} planned in {M}.",
        "It was {A} not clear whether the {W} was {A} {V}, a {W} court in {S} {A} heard.",
        "Heavy rain and the {A} {W} from the mountains {A} killed {K} people and {A} {V} the {W}.",
        "{P} {A} {V} the {W} of {S} on {D}, a {W} official said {A}.",
        "{O} has {A} {V} the {W} workers, and {A} {L} {V} the {W}.",
        "In {S} the {A} army {V} a {W} last week, {A} wounding {K} {W} soldiers."};
    static const std::vector<const char*> de{
        "Der {A} Zugang zu {O} und {W} bleibt {A} bis {D} geschlossen, sagte {A} Bürgermeisterin {P}.",
        "„Wir haben {A} das {W} gesehen und {A} werden es {A} nicht hinnehmen“, sagte {L} {A} vor {W} in {S}.",
        "Nach {A} Angaben des {W} wurden {A} mindestens {N} Menschen verletzt, andere galten {A} als vermisst.",
        "{P}, seit dem {M} {A} an der Spitze des {W}, bestritt {A}, dass das {W} {A} {V} worden sei.",
        "Zwei Jahre zuvor hatte {A} der Rat von {O} {A} gegen das {W} gestimmt und {W} {V}.",
        "Das {A} Unternehmen will {A} bis Ende nächsten Jahres {A} {N} Millionen Euro {A} in das {W} stecken.",
        "Die Polizei nahm {A} bei {S} Männer {A} fest, nachdem das {W} {A} am Fluss {V} worden war.",
        "{L} bestätigte {A}, dass die {W} Gespräche mit {S} {A} fortgesetzt würden und das {W} {A} {V} werde.",
        "Das {W} am {A} {W} ist {A} älter als das {W} und wird {A} vom {W} in {O} {V}.",
        "Kritiker nannten {A} das {W} zu teuer, {A} Befürworter erwiderten, das {W} werde {A} Arbeit schaffen.",
        "Am {M} unterzeichnete {A} die Regierung von {S} {A} ein {W} Abkommen mit {O}.",
        "Die {A} Anwohner, die ihr {W} am {W} {A} verlassen hatten, durften {A} zurückkehren.",
        "„Auf das {W} kommt es {A} an, nicht auf das {W}“, sagte {A} {P}, Sprecher der {W}.",
        "Bisher hat {A} der Bau {A} zu viel gekostet, {A} mehr als {W} im Plan vom {M}.",
        "Ob das {W} {A} {V} worden war, blieb {A} vor dem {W} Gericht in {S} {A} offen.",
        "Starker Regen und {A} das {W} aus den Bergen {A} töteten {K} Menschen, {A} {W} wurde {V}.",
        "{P} hat {A} das {W} von {S} am {D} {V}, sagte ein Sprecher des {W}.",
        "In {O} wurden {A} Beschäftigte des {W} {V}, {A} {L} hat das {W} {V}.",
        "Bei {S} hat {A} die Armee vorige Woche ein {W} {V}, {A} {K} Soldaten wurden {A} verwundet."};
    std::string out;
    const std::vector<const char*>& from = german ? de : en;
    for (const char* at = pick(random_(), from); *at != '\0'; ++at) {
      if (*at == '{') {
        out += fill(at[1], story, german);
        at += 2;
      } else {
        out += *at;
      }
    }
    return out;
  }

  // What is printed word by word in several articles of a story.
  static std::string statement(std::size_t story, bool german) {
    std::string out = german ? "„" : "\"";
    for (std::size_t i = 0; i < 16; ++i) out += (i == 0 ? "" : " ") + word(story * 97 + i + 3000000, i == 0);
    return out + (german ? "“, heißt es in einer Mitteilung." : "\", a statement said.");
  }

  Text write(std::size_t story) {
    Text out;
    out.german = story % 2 == 1;
    out.title = fill('O', story, out.german) + ": " + fill('T', story, out.german) +
                (out.german ? " erneut geschlossen" : " closed again");
    while (out.body.size() < kBytes) {
      for (int i = 0; i < 3; ++i) out.body += (i == 0 ? "" : " ") + sentence(story, out.german);
      out.body += '\n';
    }
    if (random_() % 6 == 0) out.body += statement(story, out.german) + '\n';
    return out;
  }

  std::mt19937_64 random_{1};
  std::size_t made_ = 0;
  std::size_t stories_ = 0;
  std::vector<Running> running_;
  std::vector<Text> recent_;
};

}  // namespace dateline::bench
