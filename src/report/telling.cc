#include "report/telling.h"

#include <algorithm>

#include "text/utf8.h"

namespace dateline::report {
namespace {

using base::JsonWriter;

void member_if(JsonWriter& json, const char* name, const std::string& text) {
  if (!text.empty()) json.member(name, std::string_view(text));
}

void write_mention(JsonWriter& json, const text::Span& span) {
  json.key("mention").begin_array().value(span.begin).value(span.end).end_array();
}

}  // namespace

void write_place(JsonWriter& json, const model::Place& place) {
  json.begin_object().member("name", std::string_view(place.name));
  if (place.geonames != 0) json.member("geonames", place.geonames);
  member_if(json, "country", place.country);
  write_mention(json, place.mention);
  json.end_object();
}

void write_telling(JsonWriter& json, const model::Claim& claim) {
  if (claim.medium) {
    json.key("medium").begin_object().member("kind", model::to_string(claim.medium->kind));
    member_if(json, "name", claim.medium->name);
    member_if(json, "key", claim.medium->key);
    write_mention(json, claim.medium->mention);
    json.end_object();
  }
  if (claim.told_to) {
    json.key("told_to").begin_object().member("name", std::string_view(claim.told_to->name));
    member_if(json, "key", claim.told_to->key);
    write_mention(json, claim.told_to->mention);
    json.end_object();
  }
  if (claim.place) {
    json.key("place");
    write_place(json, *claim.place);
  }
}

std::string telling_words(std::string_view text, const model::Claim& claim) {
  text::Spans spans;
  if (claim.medium) spans.push_back(claim.medium->mention);
  // "told [AFP]" is both.
  if (claim.told_to && !(claim.medium && claim.medium->mention.contains(claim.told_to->mention)))
    spans.push_back(claim.told_to->mention);
  if (claim.place) spans.push_back(claim.place->mention);
  std::sort(spans.begin(), spans.end(), [](const text::Span& a, const text::Span& b) { return a.begin < b.begin; });
  std::string out;
  for (const text::Span& span : spans) {
    if (!out.empty()) out += " … ";
    out += text::slice(text, span);
  }
  return out;
}

}  // namespace dateline::report
