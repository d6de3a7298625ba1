// News that nobody wrote: plain text articles of about 3 kB with front matter, half of them English, half German, as many as wanted.
//
// The same number gives the same articles. About sixty stories run at a time and last four to forty articles; an article has claims, dates, figures and
// names as densely as agency news has; one in eight prints an earlier text again, whole or cut. Every article also names some countries and capitals,
// which all stories share. Density was set beside real agency and newspaper texts of the same length: about as many claims,
// dates and figures, two thirds of their event mentions.
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
    const bool reprint = i > 50 && random_() % 8 == 0;
    if (reprint) {
      text = recent_[random_() % recent_.size()];
      if (random_() % 2 == 0) text.body = "KESTRELBURG (NWA) - " + text.body.substr(0, text.body.rfind('\n', text.body.size() * 3 / 4) + 1);
    } else {
      text = write(pick_story(), i);
    }
    if (recent_.size() < 400) {
      recent_.push_back(text);
    } else if (!reprint) {
      recent_[i % 400] = text;
    }
    const int day = kFirstDay + static_cast<int>(i / 150) + static_cast<int>(random_() % 2);
    return "---\nid: n" + std::to_string(i) + "\noutlet: Outlet " + std::to_string(random_() % 60) + "\nlang: " + (text.german ? "de" : "en") +
           "\npublished: " + calendar::to_iso(calendar::from_number(day)) + "\n---\n" + text.title + "\n\n" + text.body;
  }

 private:
  struct Text {
    std::string title;
    std::string body;
    bool german = false;
  };

  static constexpr int kFirstDay = 18000;
  static constexpr std::size_t kBytes = 2900;

  std::size_t pick_story() {
    while (running_.size() < 60) running_.push_back(stories_++);
    std::size_t& slot = running_[random_() % running_.size()];
    if (random_() % 18 == 0) slot = stories_++;
    return slot;
  }

  static std::string word(std::uint64_t seed, bool capital) {
    static const char* const kSyllables[] = {"ba", "cor", "dun", "el", "fir", "gan", "hol", "ister", "jo", "kem", "lor", "mar", "nes",
                                             "or", "pel", "quin", "ros", "sta", "tor", "und", "vel", "wen", "xan", "yor", "zim"};
    std::string out;
    for (std::uint64_t h = base::mix64(seed + 1); out.size() < 7 && h != 0; h /= 25) out += kSyllables[h % 25];
    if (capital) out[0] = static_cast<char>(out[0] - 32);
    return out;
  }

  static const char* pick(std::uint64_t seed, const std::vector<const char*>& from) { return from[base::mix64(seed) % from.size()]; }

  // What {a slot} of a sentence stands for in this story.
  std::string fill(char slot, std::size_t story, bool german) {
    static const std::vector<const char*> first_en{"Ada", "Peter", "Maria", "John", "Helen", "Oscar", "Ruth", "Simon"};
    static const std::vector<const char*> first_de{"Anna", "Peter", "Maria", "Jens", "Heike", "Oskar", "Ruth", "Stefan"};
    static const std::vector<const char*> topics_en{"bridge", "budget", "harbour", "strike", "hospital", "election", "pipeline", "flood", "school", "court", "tunnel", "railway",
                                                    "factory", "treaty", "border", "airport", "tax", "museum", "forest", "market", "stadium", "prison", "ferry", "dam"};
    static const std::vector<const char*> topics_de{"Brücke", "Haushalt", "Hafen", "Streik", "Krankenhaus", "Wahl", "Leitung", "Flut", "Schule", "Gericht", "Tunnel", "Bahnstrecke",
                                                    "Fabrik", "Vertrag", "Grenze", "Flughafen", "Steuer", "Museum", "Wald", "Markt", "Stadion", "Gefängnis", "Fähre", "Damm"};
    static const std::vector<const char*> places_en{"Berlin", "Paris", "London", "Rome", "Madrid", "Vienna", "Warsaw", "Prague", "Brussels", "Washington", "Moscow", "Kyiv", "Beijing", "Tokyo",
                                                    "Germany", "France", "Italy", "Spain", "Austria", "Poland", "Russia", "Ukraine", "China", "Japan", "India", "Brazil", "Turkey", "Iran"};
    static const std::vector<const char*> places_de{"Berlin", "Paris", "London", "Rom", "Madrid", "Wien", "Warschau", "Prag", "Brüssel", "Washington", "Moskau", "Kiew", "Peking", "Tokio",
                                                    "Deutschland", "Frankreich", "Italien", "Spanien", "Österreich", "Polen", "Russland", "Ukraine", "China", "Japan", "Indien", "Brasilien", "Türkei", "Iran"};
    static const std::vector<const char*> days_en{"Monday", "Tuesday", "Wednesday", "Thursday", "Friday"};
    static const std::vector<const char*> days_de{"Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag"};
    static const std::vector<const char*> months_en{"January", "March", "May", "June", "August", "October", "December"};
    static const std::vector<const char*> months_de{"Januar", "März", "Mai", "Juni", "August", "Oktober", "Dezember"};
    static const std::vector<const char*> extras_en{
        "once", "again", "already", "officially", "reportedly", "largely", "only", "recently", "finally", "briefly", "publicly", "partly", "still", "soon", "therefore",
        "nearly", "regional", "local", "former", "second", "third", "public", "private", "northern", "southern", "eastern", "western", "small", "large", "new",
        "early", "late", "long", "short", "central", "federal", "national", "foreign", "economic", "historic", "modern", "rural", "urban", "damaged", "planned"};
    static const std::vector<const char*> extras_de{
        "erneut", "wieder", "bereits", "offiziell", "weitgehend", "nur", "kürzlich", "schließlich", "kurz", "öffentlich", "teilweise", "noch", "bald", "deshalb", "fast",
        "zunächst", "mehrfach", "dort", "vorerst", "dennoch", "freilich", "nun", "stets", "offenbar", "gemeinsam", "heimlich", "ausdrücklich", "vergeblich", "ebenfalls", "kaum",
        "vielleicht", "trotzdem", "inzwischen", "jedoch", "daraufhin", "zuvor", "danach", "vielfach", "andernorts", "überall", "nirgends", "oft", "selten", "manchmal", "nochmals"};
    const std::uint64_t cast = base::mix64(story) + random_() % 5;
    switch (slot) {
      case 'P': return pick(cast, german ? first_de : first_en) + std::string(" ") + word(cast * 7, true);
      case 'L': return word(cast * 7, true);
      case 'O': return word(story * 16 + random_() % 4 + 1000000, true);
      case 'S': return random_() % 6 == 0 ? pick(random_(), german ? places_de : places_en) : word(story * 16 + random_() % 4 + 5000000, true);
      case 'T': return random_() % 2 == 0 ? pick(story * 3 + random_() % 3, german ? topics_de : topics_en) : word(story * 16 + random_() % 4 + 7000000, german);
      case 'W': return word(random_() % 3 == 0 ? story * 30 + random_() % 30 + 2000000 : random_() % 4000, german);
      case 'D': return pick(random_(), german ? days_de : days_en);
      case 'M': return std::to_string(random_() % 28 + 1) + (german ? ". " : " ") + pick(random_(), german ? months_de : months_en) + " " +
                       std::to_string(2010 + story % 15);
      case 'A': return pick(random_(), german ? extras_de : extras_en);
      case 'N': return std::to_string(100 + story * 7 % 9000 + random_() % 3);
      case 'K': return std::to_string(2 + random_() % 90);
      default: return "?";
    }
  }

  std::string sentence(std::size_t story, bool german) {
    // No more than five words stand between two slots: news shares few long phrases, and what shares many would be taken for copies.
    static const std::vector<const char*> en{
        "The {A} {T} in {O} will be closed {A} until {D}, mayor {P} said {A}.",
        "\"We have seen the {W} and {A} we will {A} not accept it,\" {L} told reporters in {S} on {D}.",
        "According to the {A} ministry, at least {N} people were {A} injured and others were {A} still missing.",
        "{P}, who has {A} led the {W} board since {M}, denied {A} that the {T} had {A} been sold.",
        "Two years earlier the {A} council of {O} had {A} voted against the {W} and rejected the {W}.",
        "The {A} company plans to invest {N} million euros {A} in the {T} by {A} the end of next year.",
        "Police {A} arrested men near {S} after the {W} was {A} found in a {W} by the {A} river.",
        "{L} confirmed {A} that talks with {S} would {A} resume and that the {T} was {A} not on the agenda.",
        "The {W} of the {A} {T} is older than the {W} and has {A} been kept by the {W} of {O}.",
        "Critics {A} said the {W} was too expensive; {A} supporters answered that the {W} would {A} pay for itself and create jobs.",
        "On {M} the {A} government of {S} signed an {A} agreement with {O} about the {T}.",
        "Residents who had {A} left their houses near the {W} were {A} allowed to return {A}.",
        "\"It is the {W} that {A} matters, not the {W},\" said {P}, {A} a spokesman for the {T} workers.",
        "The {A} {T} has {A} cost too much so far, {A} more than what was planned in {M}.",
        "It was {A} not clear whether the {W} had {A} been warned, a {A} court in {S} heard.",
        "Heavy rain and the {A} {W} from the mountains {A} made the work of the {A} rescuers difficult."};
    static const std::vector<const char*> de{
        "Der {A} Zugang zu {O} und das {W} bleiben {A} bis {D} geschlossen, sagte {A} Bürgermeisterin {P}.",
        "„Wir haben {A} das {W} gesehen und werden es {A} nicht hinnehmen“, sagte {L} {A} vor Journalisten in {S}.",
        "Nach {A} Angaben des {W} wurden {A} mindestens {N} Menschen verletzt, andere galten {A} noch als vermisst.",
        "{P}, seit dem {M} {A} an der Spitze des {W}, bestritt {A}, dass das {W} {A} verkauft worden sei.",
        "Zwei Jahre zuvor hatte {A} der Rat von {O} {A} gegen das {W} gestimmt und das {W} abgelehnt.",
        "Das {A} Unternehmen will {A} bis Ende nächsten Jahres {N} Millionen Euro {A} in das {W} stecken, {A} das sei „ein Anfang“.",
        "Die Polizei nahm {A} bei {S} Männer {A} fest, nachdem das {W} {A} am Fluss gefunden worden war.",
        "{L} bestätigte {A}, dass die Gespräche mit {S} {A} fortgesetzt würden und das {W} {A} nicht auf der Tagesordnung stehe.",
        "Das {W} am {A} {W} ist {A} älter als das {W} und wird {A} vom {W} in {O} gepflegt.",
        "Kritiker nannten {A} das {W} zu teuer, {A} Befürworter erwiderten, das {W} werde sich {A} rechnen und Arbeit schaffen.",
        "Am {M} unterzeichnete {A} die Regierung von {S} ein {A} Abkommen mit {O}.",
        "Die {A} Anwohner, die ihre Häuser am {W} {A} verlassen hatten, durften {A} zurückkehren.",
        "„Auf das {W} kommt es {A} an, nicht auf das {W}“, sagte {A} {P}, Sprecher der {A} Beschäftigten.",
        "Bisher hat {A} der Bau zu viel Geld {A} gekostet, mehr als {A} im Plan vom {M}.",
        "Ob das {W} {A} gewarnt worden war, blieb {A} vor dem Gericht in {S} {A} offen.",
        "Starker Regen und {A} das {W} aus den Bergen erschwerten {A} die Arbeit der {A} Helfer."};
    std::string out;  // every story has its own ways of putting things
    const std::vector<const char*>& from = german ? de : en;
    for (const char* at = pick(story * 31 + random_() % 5, from); *at != '\0'; ++at) {
      if (*at == '{') {
        out += fill(at[1], story, german);
        at += 2;
      } else {
        out += *at;
      }
    }
    return out;
  }

  Text write(std::size_t story, std::size_t) {
    Text out;
    out.german = story % 2 == 1;
    out.title = fill('O', story, out.german) + ": " + fill('T', story, out.german) + (out.german ? " erneut geschlossen" : " closed again");
    while (out.body.size() < kBytes) {
      for (int i = 0; i < 3; ++i) out.body += (i == 0 ? "" : " ") + sentence(story, out.german);
      out.body += '\n';
    }
    return out;
  }

  std::mt19937_64 random_{1};
  std::size_t made_ = 0;
  std::size_t stories_ = 0;
  std::vector<std::size_t> running_;
  std::vector<Text> recent_;
};

}  // namespace dateline::bench
