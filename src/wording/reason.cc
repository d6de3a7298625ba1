#include "wording/reason.h"

#include <nlohmann/json.hpp>

#include "base/json_writer.h"
#include "base/strings.h"
#include "wording/words.h"

namespace dateline::wording {
namespace {

using Json = nlohmann::json;

std::string replaced(std::string_view text, std::string_view place, std::string_view with) {
  std::string out(text);
  if (const std::size_t at = out.find(place); at != std::string::npos) out.replace(at, place.size(), with);
  return out;
}

class Sentence {
 public:
  Sentence(const Clause& clause, const Words& words, bool iso_days) : clause_(clause), words_(words), iso_days_(iso_days) {}

  // Fills {places}; a part in [brackets] is left out where one of its places has nothing to say.
  std::string fill(std::string_view form) const {
    std::string out;
    while (!form.empty()) {
      const std::size_t mark = form.find_first_of("{[");
      out += form.substr(0, mark);
      if (mark == std::string_view::npos) break;
      const bool optional = form[mark] == '[';
      const std::size_t end = form.find(optional ? ']' : '}', mark);
      const std::string_view inner = form.substr(mark + 1, end - mark - 1);
      if (!optional) {
        out += value(inner);
      } else if (complete(inner)) {
        out += fill(inner);
      }
      form.remove_prefix(end + 1);
    }
    return out;
  }

 private:
  bool complete(std::string_view form) const {
    for (std::size_t at = form.find('{'); at != std::string_view::npos; at = form.find('{', at + 1)) {
      if (value(form.substr(at + 1, form.find('}', at) - at - 1)).empty()) return false;
    }
    return true;
  }

  std::string name(const Voice& voice) const {
    return voice.named ? voice.name : replaced(words_.word("reason-words", "unnamed"), "{name}", voice.name);
  }
  std::string day(const Voice& voice) const { return iso_days_ ? voice.day : words_.day(voice.day); }
  std::string quote(const Voice& voice) const {
    return replaced(words_.word("reason-words", "quote"), "{text}", voice.printed);
  }
  // `a`, or `a, b` where both are known.
  std::string with_day(std::string a, const Voice& voice) const {
    return voice.day.empty() ? a : std::move(a) + ", " + day(voice);
  }

  std::string names(std::size_t from) const {
    std::string out;
    for (std::size_t i = from; i < clause_.voices.size(); ++i) {
      if (i > from)
        out += i + 1 == clause_.voices.size() && clause_.more == 0
                   ? " " + std::string(words_.word("reason-words", "and")) + " "
                   : ", ";
      out += name(clause_.voices[i]);
    }
    if (clause_.more != 0)
      out += " " + replaced(words_.word("reason-words", "more"), "{count}", words_.number(clause_.more));
    return out;
  }

  // `place`: what, and which of the voices: "cite", "cite.2".
  std::string value(std::string_view place) const {
    if (place == "names") return names(0);
    if (place == "others") return names(1);
    if (place == "witnesses")
      return clause_.witnesses == 0 ? "" : words_.counted("reason-words", "witness", clause_.witnesses);
    if (place == "gap") return words_.number(clause_.gap);
    if (place == "percent") return clause_.percent > 0 ? words_.number(clause_.percent) : "";
    if (place == "times") return clause_.times > 0 ? words_.number(clause_.times) : "";
    const bool second = place.size() > 2 && place.substr(place.size() - 2) == ".2";
    const std::string_view what = second ? place.substr(0, place.size() - 2) : place;
    const std::size_t at = second ? 1 : 0;
    if (at >= clause_.voices.size()) return {};
    const Voice& voice = clause_.voices[at];
    if (what == "name") return name(voice);
    if (what == "quote") return quote(voice);
    if (what == "day") return day(voice);
    if (what == "cite") return name(voice) + " (" + with_day(quote(voice), voice) + ")";
    if (what == "origin") return with_day(name(voice), voice);
    return {};
  }

  const Clause& clause_;
  const Words& words_;
  bool iso_days_;
};

// "eBay" keeps its small letter.
void capitalise(std::string& text) {
  const auto small = [](char c) { return c >= 'a' && c <= 'z'; };
  if (text.size() > 1 && small(text[0]) && !(text[1] >= 'A' && text[1] <= 'Z'))
    text[0] = static_cast<char>(text[0] - 'a' + 'A');
}

std::string text_in(const Json& object, const char* name) {
  const auto found = object.find(name);
  return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

double number_in(const Json& object, const char* name) {
  const auto found = object.find(name);
  return found != object.end() && found->is_number() ? found->get<double>() : 0;
}

std::uint32_t count_in(const Json& object, const char* name) {
  const auto found = object.find(name);
  return found != object.end() && found->is_number_unsigned() ? found->get<std::uint32_t>() : 0;
}

}  // namespace

std::string in_words(const Reason& reason, const Words& words, bool iso_days) {
  std::string out;
  for (const Clause& clause : reason) {
    if (!out.empty()) out += "; ";
    out += Sentence(clause, words, iso_days).fill(words.word("reason", clause.form));
  }
  if (out.empty()) return out;
  capitalise(out);
  return out + ".";
}

std::string encode(const Reason& reason) {
  std::string out;
  base::JsonWriter json(out);
  json.begin_array();
  for (const Clause& clause : reason) {
    json.begin_object().member("form", std::string_view(clause.form)).key("voices").begin_array();
    for (const Voice& voice : clause.voices) {
      json.begin_object().member("name", std::string_view(voice.name));
      if (!voice.named) json.member("named", false);
      if (!voice.printed.empty()) json.member("printed", std::string_view(voice.printed));
      if (!voice.day.empty()) json.member("day", std::string_view(voice.day));
      json.end_object();
    }
    json.end_array();
    if (clause.more != 0) json.member("more", clause.more);
    if (clause.witnesses != 0) json.member("witnesses", clause.witnesses);
    if (clause.gap != 0) json.member("gap", clause.gap);
    if (clause.percent != 0) json.member("percent", clause.percent);
    if (clause.times != 0) json.member("times", clause.times);
    json.end_object();
  }
  json.end_array();
  return out;
}

Reason decode(std::string_view line) {
  const Json all = Json::parse(line, nullptr, false);
  Reason out;
  if (!all.is_array()) return out;
  for (const Json& part : all) {
    if (!part.is_object()) return {};
    Clause clause;
    clause.form = text_in(part, "form");
    if (!Words::of("en").has("reason", clause.form)) return {};
    if (const auto voices = part.find("voices"); voices != part.end() && voices->is_array()) {
      for (const Json& voice : *voices) {
        if (!voice.is_object()) return {};
        const auto named = voice.find("named");
        clause.voices.push_back({text_in(voice, "name"),
                                 named == voice.end() || !named->is_boolean() || named->get<bool>(),
                                 text_in(voice, "printed"), text_in(voice, "day")});
      }
    }
    clause.more = count_in(part, "more");
    clause.witnesses = count_in(part, "witnesses");
    clause.gap = number_in(part, "gap");
    clause.percent = number_in(part, "percent");
    clause.times = number_in(part, "times");
    out.push_back(std::move(clause));
  }
  return out;
}

}  // namespace dateline::wording
