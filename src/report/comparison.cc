#include "report/comparison.h"

#include <algorithm>
#include <array>

#include "report/answer_sheet.h"
#include "report/plain.h"
#include "report/tone.h"

namespace dateline::report {
namespace {

// How the figure went, one mark a value, in the order of time: "▁▃▃█".
std::string sparkline(const DigestTopic& topic) {
  constexpr std::array<const char*, 8> kMarks{"▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};
  std::vector<double> values;
  for (const DigestValue& value : topic.values) values.push_back(value.high ? *value.high : value.low.value_or(0));
  if (values.size() < 2) return {};
  const auto [low, high] = std::minmax_element(values.begin(), values.end());
  if (*low == *high) return {};
  std::string out;
  for (const double value : values) {
    const double place = (value - *low) / (*high - *low);
    out += kMarks[std::min<std::size_t>(7, static_cast<std::size_t>(place * 8))];
  }
  return out;
}

std::string join_claims(const Digest& digest, const DigestFinding& finding) {
  std::string out;
  for (const std::uint32_t claim : finding.claims) out += (out.empty() ? "" : " ") + digest.claims[claim].id;
  return out;
}

// "8000 ▁▃█ 11000": lowest and highest around the way it went.
std::string evolution(const DigestTopic& topic) {
  const std::string line = sparkline(topic);
  if (line.empty()) return {};
  const auto size = [](const DigestValue& value) { return value.high ? *value.high : value.low.value_or(0); };
  const auto [low, high] = std::minmax_element(topic.values.begin(), topic.values.end(), [&size](const auto& a, const auto& b) { return size(a) < size(b); });
  return figure_text(*low) + " " + line + " " + figure_text(*high);
}

// The parts of a topic's section that have any of the columns asked for.
std::string tables(const Digest& digest, const DigestTopic& topic, Format format, const Look& look, const View& view) {
  std::string out;
  for (const Sheet& sheet : {finding_sheet(digest, topic), value_sheet(digest, topic), stance_sheet(digest, topic)}) {
    Sheet chosen = shown(sheet, view);
    if (format == Format::kTable && view.columns.empty()) leave_out(chosen, "claims");  // dozens of ids, which would take the room of what they stand for
    if (chosen.columns.empty() || chosen.rows.empty()) continue;
    if (!out.empty()) out += '\n';
    out += render(chosen, format, look);
  }
  return out;
}

}  // namespace

Sheet comparison_sheet(const Digest& digest) {
  Sheet sheet;
  sheet.columns = {{"topic"}, {"question"}, {"kind"}, {"said"}, {"figure", false, true}, {"unit"}, {"stance"}, {"source"}, {"outlet"}, {"quote"}, {"claim"}, {"finding"}, {"reason"}, {"claims"}, {"chain"}};
  for (const DigestTopic& topic : digest.topics) {
    for (const DigestValue& value : topic.values) {
      sheet.rows.push_back({topic.id, topic.question, "figure", value.said, figure_text(value), value.unit, "", value.source_name, digest.articles[value.figure.article].outlet,
                            value.figure.sentence, value.claim ? digest.claims[*value.claim].id : "", "", "", "", chain_words(value.chain)});
    }
    for (const DigestStance& stance : topic.stances) {
      const DigestClaim& claim = digest.claims[stance.claim];
      sheet.rows.push_back({topic.id, topic.question, "stance", claim.said, "", "", stance.stance, claim.source_name, digest.articles[claim.content.article].outlet,
                            claim.content.quote, claim.id, "", "", "", chain_words(claim.chain)});
    }
    for (const DigestFinding& finding : topic.findings) {
      sheet.rows.push_back({topic.id, topic.question, "finding", "", "", "", "", "", "", "", "", finding.kind, finding.reason, join_claims(digest, finding), ""});
    }
  }
  return sheet;
}

std::vector<Column> comparison_columns() {
  std::vector<Column> columns = comparison_sheet({}).columns;
  columns.push_back({"independent", false, true});
  return columns;
}

std::vector<std::size_t> topic_order(const Digest& digest, const View& view) {
  Sheet sheet;
  sheet.columns = {{"topic"}, {"question"}, {"independent", false, true}};
  for (const DigestTopic& topic : digest.topics) sheet.rows.push_back({topic.id, topic.question, std::to_string(topic.independent)});
  return row_order(sheet, view);
}

std::string comparison(const Digest& digest, Format format, const Look& look, const View& view) {
  const bool markdown = format == Format::kMarkdown;
  View rows = view;
  rows.limit.reset();  // of topics, not of what they hold
  std::string out;
  for (const std::size_t place : topic_order(digest, view)) {
    const DigestTopic& topic = digest.topics[place];
    if (!out.empty()) out += '\n';
    const std::string question = plain_line(topic.question);
    const std::string line = evolution(topic);
    const std::string independent = "independent: " + std::to_string(topic.independent);
    if (markdown) {
      out += "## " + question + "\n\n" + (line.empty() ? "" : line + "\n\n") + independent + "\n\n";
    } else {
      out += (look.colour ? std::string(kBold) + question + std::string(kPlain) : question) + "  [" + topic.id + "]\n" + (line.empty() ? "" : line + "  ") + independent + "\n\n";
    }
    out += tables(digest, topic, format, look, rows);
  }
  return out;
}

}  // namespace dateline::report
