#include "report/answer_sheet.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace dateline::report {
namespace {

std::string join(const std::vector<std::string>& parts) {
  std::string out;
  for (const std::string& part : parts) {
    if (!out.empty()) out += ", ";
    out += part;
  }
  return out;
}

std::string number_text(double value) {
  const auto whole = static_cast<std::int64_t>(value);
  return static_cast<double>(whole) == value ? fmt::format("{}", whole) : fmt::format("{}", value);
}

// What is known of the day: EDTF where there is one, else the bound.
std::string when(const DigestEvent& event) {
  if (!event.edtf.empty()) return event.edtf;
  if (event.days.latest) return "../" + calendar::to_iso(*event.days.latest);
  return "?";
}

Column plain(const char* name) { return {name, false, false, false, false, false}; }
Column toned(const char* name) { return {name, false, false, false, false, true}; }
Column wide(const char* name) { return {name, true, false, false, false, false}; }
Column minor(Column column) {
  column.minor = true;
  return column;
}
Column number(const char* name) { return {name, false, true, false, false, false}; }
Column body(const char* name) { return {name, true, false, false, true, false}; }

// A way of more than an outlet and its source is worth a column of a narrow table, in place of the outlet that it begins with.
void show_ways(Sheet& sheet, bool longer) {
  for (Column& column : sheet.columns) {
    if (column.name == "outlet") column.minor = column.minor || longer;
    if (column.name == "chain") column.minor = !longer;
  }
}

const std::string& outlet_of(const Digest& digest, const DigestQuote& quote) {
  const DigestArticle& article = digest.articles[quote.article];
  return article.outlet;
}

}  // namespace

std::string figure_text(const DigestValue& value) {
  const std::string low = value.low ? number_text(*value.low) : "";
  const std::string high = value.high ? number_text(*value.high) : "";
  if (value.qualifier == "more-than") return "> " + low;
  if (value.qualifier == "less-than") return "< " + high;
  if (high.empty()) return "≥ " + low;
  if (low.empty()) return "≤ " + high;
  if (value.qualifier == "nearly") return "< ≈ " + high;
  if (value.qualifier == "approximate") return low == high ? "≈ " + low : "≈ " + low + "–" + high;
  return low == high ? low : low + "–" + high;
}

Sheet event_sheet(const Digest& digest) {
  Sheet sheet;
  sheet.columns = {wide("when"), minor(plain("class")), minor(plain("type")), toned("status"), body("what"), minor(plain("where")), minor(wide("who")),
                   minor(number("articles")), number("independent"), plain("event")};
  // Whatever the room, what was only planned, denied or supposed never looks like what was reported.
  sheet.columns[3].minor = std::all_of(digest.events.begin(), digest.events.end(), [](const DigestEvent& event) { return event.status == "reported"; });
  for (const DigestEvent& event : digest.events) {
    std::vector<std::string> actors;
    for (const model::Actor& actor : event.actors) actors.push_back(actor.name);
    std::set<std::uint32_t> articles;
    for (const DigestQuote& mention : event.mentions) articles.insert(mention.article);
    sheet.rows.push_back({when(event), event.event_class, event.type, event.status, event.label, event.place, join(actors), std::to_string(articles.size()),
                          std::to_string(event.independent), event.id});
  }
  return sheet;
}

Sheet claim_sheet(const Digest& digest) {
  Sheet sheet;
  sheet.columns = {plain("said"), wide("source"), toned("stance"), body("claim"), wide("outlet"), minor(plain("published")), minor(plain("id")), minor(wide("told")), minor(wide("chain"))};
  for (const DigestClaim& claim : digest.claims) {
    const DigestArticle& article = digest.articles[claim.content.article];
    std::string source = claim.source_name.empty() ? claim.source_text : claim.source_name;
    if (source.empty()) source = claim.hearsay ? "(reportedly)" : "–";
    sheet.rows.push_back({claim.said.empty() ? article.published : claim.said, source, claim.stance, claim.content.quote, outlet_of(digest, claim.content),
                          article.published, claim.id, claim.told, chain_words(claim.chain)});
  }
  return sheet;
}

Sheet value_sheet(const Digest& digest, const DigestTopic& topic) {
  Sheet sheet;
  sheet.columns = {plain("said"), number("figure"), plain("unit"), wide("source"), wide("outlet"), minor(wide("chain")), minor(body("quote")), minor(plain("claim"))};
  bool longer = false;
  for (const DigestValue& value : topic.values) {
    sheet.rows.push_back({value.said, figure_text(value), value.unit, value.source_name.empty() ? "–" : value.source_name, outlet_of(digest, value.figure),
                          chain_words(value.chain), value.figure.sentence, value.claim ? digest.claims[*value.claim].id : ""});
    longer = longer || passed_on(value.chain);
  }
  show_ways(sheet, longer);
  return sheet;
}

Sheet stance_sheet(const Digest& digest, const DigestTopic& topic) {
  Sheet sheet;
  sheet.columns = {plain("said"), wide("source"), toned("stance"), body("quote"), minor(wide("outlet")), minor(wide("chain")), minor(plain("claim"))};
  bool longer = false;
  for (const DigestStance& stance : topic.stances) {
    const DigestClaim& claim = digest.claims[stance.claim];
    sheet.rows.push_back({claim.said.empty() ? digest.articles[claim.content.article].published : claim.said,
                          claim.source_name.empty() ? claim.source_text : claim.source_name, stance.stance, claim.content.quote,
                          outlet_of(digest, claim.content), chain_words(claim.chain), claim.id});
    longer = longer || passed_on(claim.chain);
  }
  show_ways(sheet, longer);
  return sheet;
}

Sheet finding_sheet(const Digest& digest, const DigestTopic& topic) {
  Sheet sheet;
  sheet.columns = {toned("finding"), body("reason"), minor(wide("claims"))};
  for (const DigestFinding& finding : topic.findings) {
    std::vector<std::string> claims;
    for (const std::uint32_t claim : finding.claims) claims.push_back(digest.claims[claim].id);
    sheet.rows.push_back({finding.kind, finding.reason, join(claims)});
  }
  return sheet;
}

Sheet copy_sheet(const Digest& digest) {
  Sheet sheet;
  sheet.columns = {plain("relation"), number("share"), wide("a"), wide("outlet_a"), wide("b"), wide("outlet_b"), minor(wide("changed"))};
  for (const DigestCopy& copy : digest.copies) {
    std::vector<std::string> changed;
    for (const auto& [before, after] : copy.changed) changed.push_back(before + " → " + after);
    sheet.rows.push_back({copy.relation, fmt::format("{:.2f}", copy.share), digest.articles[copy.a].id, digest.articles[copy.a].outlet,
                          digest.articles[copy.b].id, digest.articles[copy.b].outlet, join(changed)});
  }
  return sheet;
}

Sheet story_sheet(const Digest& digest) {
  Sheet sheet;
  sheet.columns = {plain("story"), number("articles"), number("outlets"), plain("from"), plain("to"), wide("title")};
  for (const DigestStory& story : digest.stories) {
    std::set<std::string> outlets;
    std::set<std::string> days;
    for (const std::uint32_t index : story.articles) {
      const DigestArticle& article = digest.articles[index];
      if (!article.outlet.empty()) outlets.insert(article.outlet);
      if (!article.published.empty()) days.insert(article.published);
    }
    sheet.rows.push_back({story.id, std::to_string(story.articles.size()), std::to_string(outlets.size()), days.empty() ? "" : *days.begin(),
                          days.empty() ? "" : *days.rbegin(), story.title});
  }
  return sheet;
}

Sheet source_sheet(const Digest& digest) {
  Sheet sheet;
  sheet.columns = {wide("source"), plain("kind"), plain("country"), number("claims"), number("articles"), minor(wide("also_called")), minor(plain("id"))};
  for (const DigestSource& source : digest.sources) {
    std::vector<std::string> others;
    for (const std::string& alias : source.aliases) {
      if (alias != source.name) others.push_back(alias);
    }
    sheet.rows.push_back({source.name, source.kind, source.country, std::to_string(source.claims), std::to_string(source.articles), join(others), source.id});
  }
  return sheet;
}

}  // namespace dateline::report
