#include "report/marked_text.h"

#include <algorithm>
#include <array>
#include <vector>

#include "report/plain.h"

namespace dateline::report {
namespace {

enum Kind { kTime, kFigure, kName, kContent, kSource, kCue, kTrigger, kKinds };

struct Mark {
  text::Span span;
  Kind kind = kTime;
  std::string label;
};

constexpr std::array<std::string_view, kKinds> kStyles{"4", "33", "1", "3", "36", "35", "1;32"};

std::vector<Mark> collect(const model::Extraction& x, const Marks& wanted) {
  std::vector<Mark> out;
  const auto add = [&out](const text::Spans& spans, Kind kind, const char* prefix, std::size_t number) {
    for (const text::Span& span : spans) {
      if (!span.empty()) out.push_back({span, kind, prefix + std::to_string(number)});
    }
  };
  for (std::size_t i = 0; wanted.times && i < x.timexes.size(); ++i) add({x.timexes[i].span}, kTime, "t", i);
  for (std::size_t i = 0; wanted.figures && i < x.quantities.size(); ++i) add({x.quantities[i].span}, kFigure, "q", i);
  for (std::size_t i = 0; wanted.names && i < x.entities.size(); ++i) add({x.entities[i].span}, kName, "n", i);
  for (std::size_t i = 0; wanted.claims && i < x.claims.size(); ++i) {
    add(x.claims[i].content, kContent, "c", i);
    add(x.claims[i].source, kSource, "source c", i);
    add(x.claims[i].cue, kCue, "cue c", i);
  }
  for (std::size_t i = 0; wanted.events && i < x.events.size(); ++i) add(x.events[i].trigger, kTrigger, "e", i);
  return out;
}

// A change at one byte: marks end before others begin, the longest begins first and ends last.
struct Edge {
  std::uint32_t at = 0;
  bool begins = false;
  const Mark* mark = nullptr;
};

std::vector<Edge> edges_of(const std::vector<Mark>& marks, text::Span window) {
  std::vector<Edge> edges;
  for (const Mark& mark : marks) {
    if (!mark.span.overlaps(window)) continue;
    edges.push_back({std::max(mark.span.begin, window.begin), true, &mark});
    edges.push_back({std::min(mark.span.end, window.end), false, &mark});
  }
  std::stable_sort(edges.begin(), edges.end(), [](const Edge& a, const Edge& b) {
    if (a.at != b.at) return a.at < b.at;
    if (a.begins != b.begins) return !a.begins;
    return a.begins ? a.mark->span.size() > b.mark->span.size() : a.mark->span.size() < b.mark->span.size();
  });
  return edges;
}

std::string style_of(const std::array<int, kKinds>& active) {
  std::string out = "\x1b[0";
  for (std::size_t kind = 0; kind < active.size(); ++kind) {
    if (active[kind] > 0) out += ";" + std::string(kStyles[kind]);
  }
  return out + "m";
}

}  // namespace

text::Span passage_around(std::string_view text, text::Span span) {
  const std::size_t begin = text.rfind('\n', span.begin == 0 ? 0 : span.begin - 1);
  const std::size_t end = text.find('\n', span.end);
  return {begin == std::string_view::npos || span.begin == 0 ? 0U : static_cast<std::uint32_t>(begin + 1),
          static_cast<std::uint32_t>(end == std::string_view::npos ? text.size() : end)};
}

std::string marked_text(const model::Article& article, const model::Extraction& extraction, const Marks& wanted, bool colour,
                        std::optional<text::Span> window) {
  const text::Span part = window.value_or(text::Span{0, static_cast<std::uint32_t>(article.text.size())});
  const std::vector<Mark> marks = collect(extraction, wanted);
  std::array<int, kKinds> active{};
  std::string out;
  std::uint32_t at = part.begin;
  for (const Edge& edge : edges_of(marks, part)) {
    out += plain(text::slice(article.text, {at, edge.at}));
    at = edge.at;
    if (colour) {
      active[edge.mark->kind] += edge.begins ? 1 : -1;
      out += style_of(active);
    } else {
      out += edge.begins ? "[" : "](" + edge.mark->label + ")";
    }
  }
  out += plain(text::slice(article.text, {at, part.end}));
  if (colour) out += "\x1b[0m";
  return out;
}

}  // namespace dateline::report
