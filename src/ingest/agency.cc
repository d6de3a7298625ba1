#include "ingest/agency.h"

#include <algorithm>
#include <array>
#include <vector>

#include "base/strings.h"

namespace dateline::ingest {
namespace {

struct Agency {
  std::string_view printed;
  std::string_view name;
};

// Letters as printed decide: "ap", "sid" and "apa" are also words or parts of addresses, so short forms keep their case.
constexpr std::array<Agency, 70> kAgencies = {{
    {"AA", "Anadolu"}, {"AAP", "AAP"}, {"AFP", "AFP"}, {"ANI", "ANI"}, {"ANP", "ANP"}, {"ANSA", "ANSA"}, {"AP", "AP"}, {"APA", "APA"},
    {"APTN", "AP"}, {"ATS", "Keystone-SDA"}, {"Agence France-Presse", "AFP"}, {"Agencia EFE", "EFE"}, {"Anadolu", "Anadolu"},
    {"Anadolu Agency", "Anadolu"}, {"Associated Press", "AP"}, {"Austria Presse Agentur", "APA"}, {"BELGA", "Belga"}, {"BNO News", "BNO News"},
    {"Belga", "Belga"}, {"Bernama", "Bernama"}, {"Bloomberg", "Bloomberg"}, {"CNA", "CNA"}, {"CP", "Canadian Press"}, {"CTK", "CTK"}, {"Canadian Press", "Canadian Press"},
    {"DPA", "dpa"}, {"Deutsche Presse-Agentur", "dpa"}, {"EFE", "EFE"}, {"EPD", "epd"}, {"Europa Press", "Europa Press"}, {"IANS", "IANS"},
    {"IRNA", "IRNA"}, {"Interfax", "Interfax"}, {"Interfax-Ukraine", "Interfax-Ukraine"}, {"JTA", "JTA"}, {"KCNA", "KCNA"}, {"KNA", "KNA"}, {"KUNA", "KUNA"},
    {"Keystone-SDA", "Keystone-SDA"}, {"Kyodo", "Kyodo"}, {"LETA", "LETA"}, {"LUSA", "Lusa"}, {"Lusa", "Lusa"}, {"MTI", "MTI"}, {"NTB", "NTB"},
    {"NZME", "NZME"}, {"PA", "PA Media"}, {"PA Media", "PA Media"}, {"PAP", "PAP"}, {"PTI", "PTI"}, {"Press Association", "PA Media"}, {"Press Trust of India", "PTI"},
    {"RIA Novosti", "RIA Novosti"}, {"Reuters", "Reuters"}, {"REUTERS", "Reuters"}, {"Ritzau", "Ritzau"}, {"SANA", "SANA"}, {"SDA", "Keystone-SDA"},
    {"SID", "SID"}, {"STT", "STT"}, {"TASS", "TASS"}, {"Thomson Reuters", "Reuters"}, {"UPI", "UPI"}, {"Ukrinform", "Ukrinform"}, {"Xinhua", "Xinhua"},
    {"Yonhap", "Yonhap"}, {"dpa", "dpa"}, {"dts", "dts"}, {"epd", "epd"}, {"sda", "Keystone-SDA"},
}};

constexpr std::size_t kHeadBytes = 220;  // a dateline with two cities, a date and a byline fits
constexpr std::size_t kTailBytes = 160;

bool is_name_byte(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || base::is_digit(c) || static_cast<unsigned char>(c) >= 0x80; }

void add(std::vector<std::string_view>& names, std::string_view name) {
  if (!name.empty() && std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
}

// Names of agencies in "dpa/AFP", "Reuters, AP", "dpa-AFX", "the Associated Press"; empty unless every part is one.
std::vector<std::string_view> names_in_list(std::string_view list) {
  std::vector<std::string_view> names;
  while (!list.empty()) {
    std::size_t stop = std::min(list.find_first_of("/,;+&"), list.size());
    std::size_t width = 1;
    for (const std::string_view joint : {" und ", " and "}) {
      if (const std::size_t at = list.find(joint); at < stop) {
        stop = at;
        width = joint.size();
      }
    }
    std::string_view part = base::trim(list.substr(0, stop));
    list.remove_prefix(std::min(stop + width, list.size()));
    for (const std::string_view lead : {"the ", "The ", "by "}) {
      if (part.starts_with(lead)) part.remove_prefix(lead.size());
    }
    if (canonical_agency(part).empty()) {
      // Regional and special services: "dpa-infocom", "dpa/lno", "APA-OTS", "AFP-TV".
      const std::size_t hyphen = part.find('-');
      const std::string_view stem = part.substr(0, hyphen);
      if (hyphen != std::string_view::npos && !canonical_agency(stem).empty()) {
        part = stem;
      } else if (!names.empty() && part.size() <= 4) {
        continue;  // an author's or region's sign after the agency: "(dpa/lno)", "(AFP, jab)"
      } else {
        return {};
      }
    }
    add(names, canonical_agency(part));
  }
  return names;
}

std::string join(const std::vector<std::string_view>& names) {
  std::string out;
  for (const std::string_view name : names) {
    if (!out.empty()) out += '/';
    out += name;
  }
  return out;
}

// A parenthesis that holds agencies only, from `from` on.
std::string in_parentheses(std::string_view text, std::size_t from, std::size_t to) {
  while (from < to) {
    const std::size_t open = text.find('(', from);
    if (open == std::string_view::npos || open >= to) break;
    const std::size_t close = text.find(')', open);
    if (close == std::string_view::npos || close > open + 60) {
      from = open + 1;
      continue;
    }
    const auto names = names_in_list(text.substr(open + 1, close - open - 1));
    if (!names.empty()) return join(names);
    from = close;
  }
  return {};
}

// "mit Material von dpa", "Quelle: dpa", "© 2024 AFP", "Reporting by Reuters" in the last line.
std::string after_credit_word(std::string_view tail) {
  static constexpr std::array<std::string_view, 12> kWords = {"mit Material von ", "Mit Material von ", "mit Agenturmaterial von ", "Quelle: ", "Quellen: ", "Source: ",
                                                              "Sources: ", "contributed by ", "With reporting by ", "with files from ", "With files from ", "Agentur: "};
  for (const std::string_view word : kWords) {
    if (tail.find(word) == std::string_view::npos) continue;  // forwards is far faster, and most have none
    const std::size_t at = tail.rfind(word);
    std::string_view rest = tail.substr(at + word.size());
    rest = rest.substr(0, std::min(rest.find_first_of(".\n)|"), rest.size()));
    const auto names = names_in_list(rest);
    if (!names.empty()) return join(names);
  }
  return {};
}

// A last line that is nothing but agencies: "dpa", "AFP/Reuters", "dpa / jh".
std::string bare_last_line(std::string_view text) {
  const std::size_t start = text.rfind('\n');
  if (start == std::string_view::npos) return {};
  std::string_view line = base::trim(text.substr(start + 1));
  while (!line.empty() && !is_name_byte(line.back())) line.remove_suffix(1);
  while (!line.empty() && !is_name_byte(line.front())) line.remove_prefix(1);
  if (line.empty() || line.size() > 40) return {};
  return join(names_in_list(line));
}

// "BERLIN, dpa –", "dpa BERLIN." is rare; what is common without parentheses is "WASHINGTON, Nov 9 Reuters -".
std::string first_line_is_byline(std::string_view head) {
  const std::size_t stop = head.find('\n');
  if (stop == std::string_view::npos) return {};
  std::string_view line = base::trim(head.substr(0, stop));
  for (const std::string_view lead : {"By ", "Von ", "von ", "by "}) {
    if (line.starts_with(lead)) line.remove_prefix(lead.size());
  }
  return line.size() > 40 ? std::string() : join(names_in_list(line));
}

}  // namespace

std::string_view canonical_agency(std::string_view name) noexcept {
  for (const Agency& agency : kAgencies) {
    if (agency.printed.size() == name.size() && agency.printed.front() == name.front() && agency.printed == name) return agency.name;
  }
  return {};
}

std::string find_agency_credit(std::string_view text) {
  text = base::trim(text);
  const std::string_view head = text.substr(0, kHeadBytes);
  if (std::string found = first_line_is_byline(head); !found.empty()) return found;
  if (std::string found = in_parentheses(head, 0, head.size()); !found.empty()) return found;
  const std::size_t tail_from = text.size() > kTailBytes ? text.size() - kTailBytes : 0;
  if (std::string found = in_parentheses(text, tail_from, text.size()); !found.empty()) return found;
  if (std::string found = after_credit_word(text.substr(tail_from)); !found.empty()) return found;
  return bare_last_line(text.substr(tail_from));
}

}  // namespace dateline::ingest
