#include "report/comparison.h"

#include <algorithm>
#include <array>

#include "report/answer_sheet.h"
#include "report/plain.h"

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

Sheet everything(const Digest& digest) {
  Sheet sheet;
  sheet.columns = {{"topic"}, {"question"}, {"kind"}, {"said"}, {"figure"}, {"unit"}, {"stance"}, {"source"}, {"outlet"}, {"quote"}, {"claim"}};
  for (const DigestTopic& topic : digest.topics) {
    const std::string question = topic.question;
    for (const DigestValue& value : topic.values) {
      const DigestArticle& article = digest.articles[value.figure.article];
      sheet.rows.push_back({topic.id, question, "figure", value.said, figure_text(value), value.unit, "", value.source_name, article.outlet,
                            value.figure.sentence, value.claim ? digest.claims[*value.claim].id : ""});
    }
    for (const DigestStance& stance : topic.stances) {
      const DigestClaim& claim = digest.claims[stance.claim];
      sheet.rows.push_back({topic.id, question, "stance", claim.said, "", "", stance.stance, claim.source_name,
                            digest.articles[claim.content.article].outlet, claim.content.quote, claim.id});
    }
  }
  return sheet;
}

}  // namespace

std::string comparison(const Digest& digest, Format format, const Look& look) {
  if (format == Format::kCsv) return render(everything(digest), format, look);
  std::string out;
  for (const DigestTopic& topic : digest.topics) {
    const bool markdown = format == Format::kMarkdown;
    if (!out.empty()) out += '\n';
    const std::string question = plain_line(topic.question);
    if (markdown) {
      out += "## " + question + "\n\n";
    } else {
      out += look.colour ? "\x1b[1m" + question + "\x1b[0m" : question;
      out += "  [" + topic.id + "]\n";
    }
    const std::string line = sparkline(topic);
    if (!line.empty()) out += line + (markdown ? "\n\n" : "\n");
    out += "independent: " + std::to_string(topic.independent) + (markdown ? "\n\n" : "\n");
    const std::string gap = markdown ? "\n" : "";
    if (!topic.values.empty()) out += render(value_sheet(digest, topic), format, look) + gap;
    if (!topic.stances.empty()) out += render(stance_sheet(digest, topic), format, look) + gap;
    if (!topic.findings.empty()) out += render(finding_sheet(digest, topic), format, look) + gap;
  }
  return out;
}

}  // namespace dateline::report
