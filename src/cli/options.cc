#include "cli/options.h"

#include <CLI/CLI.hpp>

#include <algorithm>

#include "calendar/edtf.h"
#include "cli/suggestion.h"
#include "cli/validators.h"
#include "model/event.h"
#include "model/vocabulary.h"

namespace dateline::cli {
namespace {

CLI::Validator is_edtf() {
  return CLI::Validator(
      [](std::string& word) {
        if (calendar::parse_edtf(word)) return std::string();
        return "'" + word + "' is no date that exists; write 2024, 2024-06, 2024-06-19 or 2024-06/2024-11";
      },
      "");
}

}  // namespace

CLI::Validator one_of(std::vector<std::string> words) {
  return CLI::Validator(
      [words = std::move(words)](std::string& word) {
        if (std::find(words.begin(), words.end(), word) != words.end()) return std::string();
        return "'" + word + "' is not known" + did_you_mean(word, words, "known are " + listed(words));
      },
      "");
}

Options& Options::positional(const char* name, std::string& value, const char* help, bool required) {
  command_.add_option(name, value, help)->required(required);
  return *this;
}

Options& Options::positionals(const char* name, std::vector<std::string>& values, const char* help, bool required) {
  command_.add_option(name, values, help)->required(required);
  return *this;
}

Options& Options::flag(const char* name, bool& value, const char* help) {
  command_.add_flag(name, value, help);
  return *this;
}

Options& Options::text(const char* name, std::string& value, const char* help) {
  command_.add_option(name, value, help)->type_name("TEXT");
  return *this;
}

Options& Options::choice(const char* name, std::string& value, const std::vector<std::string>& words, const char* help) {
  command_.add_option(name, value, help)->check(one_of(words))->type_name("WORD");
  return *this;
}

Options& Options::keyword(const char* name, std::string& value, const std::vector<std::string>& words, const char* help, bool required) {
  command_.add_option(name, value, help)->check(one_of(words))->required(required);
  return *this;
}

Options& Options::number(const char* name, std::uint64_t& value, const char* help) {
  // "-1" would be read as the largest number there is.
  const auto whole = [](const std::string& text) { return !text.empty() && text.find_first_not_of("0123456789") == std::string::npos ? std::string() : "not a whole number: " + text; };
  command_.add_option(name, value, help)->check(CLI::Validator(whole, "", "whole number"))->type_name("NUMBER");
  return *this;
}

Options& Options::edtf(const char* name, std::string& value, const char* help) {
  command_.add_option(name, value, help)->check(is_edtf())->type_name("DATE");
  return *this;
}

namespace {

std::vector<std::string> all_stances() {
  const auto names = model::stance_names();
  return {names.begin(), names.end()};
}

// Classes are written in capitals and may be typed in any letters; a type is a word of its own.
std::string class_or_type(const std::string& word) {
  std::string upper = word;
  for (char& c : upper) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  return model::parse_event_class(upper) ? upper : word;
}

}  // namespace

void FilterOptions::declare(Options& options) {
  options.edtf("--from", from, "Not before this day, month or year")
      .edtf("--to", to, "Not after this day, month or year")
      .edtf("--on", on, "Within this day, month, year or range (2024-06/2024-11)")
      .edtf("--as-of", as_of, "Only what had been published by then")
      .text("--source", source, "Who said it: a part of a name, or a source id")
      .text("--outlet", outlet, "Who published it: a part of the name")
      .text("--actor", actor, "Who took part in the event: a part of a name")
      .text("--place", place, "Where it happened: a part of the name")
      .text("--class", event_class, "Class or type of event: CONSULT, sign")
      .choice("--stance", stance, all_stances(), "Stance of the claim: confirms, denies")
      .text("--topic", topic, "Topic id, or words of its question")
      .text("--story", story, "Story id")
      .text("--lang", lang, "Language of the article: de, en")
      .number("--limit", limit, "At most so many");
}

app::Filter FilterOptions::resolve() const {
  app::Filter filter;
  const auto days = [](const std::string& word) {
    const auto edtf = calendar::parse_edtf(word);
    return edtf ? edtf->days : calendar::DayInterval{};
  };
  filter.by_date = !from.empty() || !to.empty() || !on.empty();
  if (!from.empty()) filter.days.earliest = days(from).earliest;
  if (!to.empty()) filter.days.latest = days(to).latest;
  if (!on.empty()) {
    const calendar::DayInterval wanted = days(on);
    if (wanted.earliest && (!filter.days.earliest || *filter.days.earliest < *wanted.earliest)) filter.days.earliest = wanted.earliest;
    if (wanted.latest && (!filter.days.latest || *wanted.latest < *filter.days.latest)) filter.days.latest = wanted.latest;
  }
  if (!as_of.empty()) filter.as_of = days(as_of).latest;
  filter.source = source;
  filter.outlet = outlet;
  filter.actor = actor;
  filter.place = place;
  filter.event_class = class_or_type(event_class);
  filter.stance = stance;
  filter.topic = topic;
  filter.story = story;
  filter.lang = lang;
  if (limit != 0) filter.limit = limit;
  const auto say = [&filter](const char* option, const std::string& word) {
    if (word.empty()) return;
    if (!filter.words.empty()) filter.words += ' ';
    filter.words += option;
    filter.words += word.find(' ') == std::string::npos ? " " + word : " \"" + word + "\"";
  };
  say("--from", from);
  say("--to", to);
  say("--on", on);
  say("--as-of", as_of);
  say("--source", source);
  say("--outlet", outlet);
  say("--actor", actor);
  say("--place", place);
  say("--class", event_class);
  say("--stance", stance);
  say("--topic", topic);
  say("--story", story);
  say("--lang", lang);
  return filter;
}

}  // namespace dateline::cli
