#include "report/view.h"

#include <algorithm>
#include <charconv>
#include <numeric>

#include "base/json_writer.h"
#include "base/strings.h"
#include "text/utf8.h"

namespace dateline::report {
namespace {

std::vector<std::string> words_of(std::string_view list) {
  std::vector<std::string> out;
  for (const std::string_view word : base::split(list, ',')) {
    if (!base::trim(word).empty()) out.emplace_back(base::trim(word));
  }
  return out;
}

std::size_t place_of(const std::vector<Column>& columns, std::string_view name) {
  const auto at = std::find_if(columns.begin(), columns.end(), [name](const Column& column) { return column.name == name; });
  return static_cast<std::size_t>(at - columns.begin());
}

// What a cell is ordered by.
struct Rank {
  bool unknown = false;
  double number = 0;
  std::string letters;
};

Rank rank_of(const std::string& cell, bool number) {
  Rank rank;
  rank.unknown = cell.empty() || cell == "?" || cell == "–";
  if (!number) {
    rank.letters = text::fold(cell);
    return rank;
  }
  const std::size_t first = cell.find_first_of("0123456789");
  if (first == std::string::npos) {
    rank.unknown = true;
    return rank;
  }
  const std::size_t begin = first > 0 && cell[first - 1] == '-' ? first - 1 : first;
  std::from_chars(cell.data() + begin, cell.data() + cell.size(), rank.number);
  return rank;
}

}  // namespace

View parse_view(std::string_view columns, std::string_view sort) {
  View view;
  view.columns = words_of(columns);
  for (std::string& word : words_of(sort)) {
    SortKey key;
    const std::size_t colon = word.rfind(':');
    const std::string direction = colon == std::string::npos ? "" : word.substr(colon + 1);
    key.descending = direction == "desc";
    key.column = key.descending || direction == "asc" ? word.substr(0, colon) : std::move(word);
    view.sort.push_back(std::move(key));
  }
  return view;
}

std::string unknown_column(const View& view, const std::vector<Column>& known) {
  for (const std::string& name : view.columns) {
    if (place_of(known, name) == known.size()) return name;
  }
  for (const SortKey& key : view.sort) {
    if (place_of(known, key.column) == known.size()) return key.column;
  }
  return {};
}

std::vector<std::size_t> row_order(const Sheet& sheet, const View& view) {
  std::vector<std::size_t> order(sheet.rows.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  for (auto key = view.sort.rbegin(); key != view.sort.rend(); ++key) {
    const std::size_t column = place_of(sheet.columns, key->column);
    if (column == sheet.columns.size()) continue;
    std::vector<Rank> ranks;
    ranks.reserve(sheet.rows.size());
    for (const auto& row : sheet.rows) ranks.push_back(rank_of(row[column], sheet.columns[column].number));
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
      const Rank& first = ranks[a];
      const Rank& second = ranks[b];
      if (first.unknown || second.unknown) return !first.unknown && second.unknown;
      const Rank& low = key->descending ? second : first;
      const Rank& high = key->descending ? first : second;
      return low.number != high.number ? low.number < high.number : low.letters < high.letters;
    });
  }
  if (view.limit && order.size() > *view.limit) order.resize(static_cast<std::size_t>(*view.limit));
  return order;
}

Sheet shown(const Sheet& sheet, const View& view, const std::vector<std::size_t>& order) {
  std::vector<std::size_t> places;
  Sheet out;
  if (view.columns.empty()) {
    places.resize(sheet.columns.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    out.columns = sheet.columns;
  } else {
    for (const std::string& name : view.columns) {
      const std::size_t place = place_of(sheet.columns, name);
      if (place == sheet.columns.size()) continue;
      places.push_back(place);
      out.columns.push_back(sheet.columns[place]);
      out.columns.back().minor = false;
    }
  }
  if (places.empty()) return out;
  out.rows.reserve(order.size());
  for (const std::size_t row : order) {
    std::vector<std::string> cells;
    cells.reserve(places.size());
    for (const std::size_t place : places) cells.push_back(sheet.rows[row][place]);
    out.rows.push_back(std::move(cells));
  }
  return out;
}

Sheet shown(const Sheet& sheet, const View& view) { return shown(sheet, view, row_order(sheet, view)); }

void append_row_json(std::string& out, const Sheet& sheet, std::size_t row) {
  base::JsonWriter json(out);
  json.begin_object();
  for (std::size_t i = 0; i < sheet.columns.size(); ++i) json.member(sheet.columns[i].name, std::string_view(sheet.rows[row][i]));
  json.end_object();
}

}  // namespace dateline::report
