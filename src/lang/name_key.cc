#include "lang/name_key.h"

#include <array>
#include <utility>
#include <vector>

#include "text/utf8.h"

namespace dateline::lang {
namespace {

// The base letters of what news names contain; letters of other scripts stay as they are.
std::string_view base_letter(char32_t c) {
  switch (c) {
    case U'à': case U'á': case U'â': case U'ã': case U'ä': case U'å': case U'ā': case U'ă': case U'ą': return "a";
    case U'æ': return "ae";
    case U'ç': case U'ć': case U'č': return "ch";
    case U'ď': case U'đ': case U'ð': return "d";
    case U'è': case U'é': case U'ê': case U'ë': case U'ē': case U'ė': case U'ę': case U'ě': return "e";
    case U'ğ': case U'ģ': return "g";
    case U'ì': case U'í': case U'î': case U'ï': case U'ī': case U'į': case U'ı': return "i";
    case U'ķ': return "k";
    case U'ł': case U'ľ': case U'ļ': return "l";
    case U'ñ': case U'ń': case U'ň': case U'ņ': return "n";
    case U'ò': case U'ó': case U'ô': case U'õ': case U'ö': case U'ø': case U'ō': case U'ő': return "o";
    case U'œ': return "oe";
    case U'ř': return "r";
    case U'ś': case U'š': case U'ş': case U'ș': return "sh";
    case U'ß': return "s";
    case U'ť': case U'ţ': case U'ț': return "t";
    case U'ù': case U'ú': case U'û': case U'ü': case U'ū': case U'ů': case U'ű': return "u";
    case U'ý': case U'ÿ': return "y";
    case U'ź': case U'ż': case U'ž': return "zh";
    case U'þ': return "th";
    default: return {};
  }
}

std::string base_letters(std::string_view name) {
  const std::string folded = text::fold(name);
  std::string out;
  for (std::size_t at = 0; at < folded.size();) {
    const text::CodePoint point = text::decode_at(folded, at);
    if (point.value < 0x80) {
      const char c = folded[at];
      if ((c >= 'a' && c <= 'z') || c == ' ') out += c;
    } else if (const std::string_view base = base_letter(point.value); !base.empty()) {
      out += base;
    } else {
      out.append(folded, at, point.size);
    }
    at += point.size;
  }
  return out;
}

// Longest first at each place.
constexpr std::array<std::pair<std::string_view, std::string_view>, 31> kSounds{{
    {"schtsch", "sk"}, {"shch", "sk"}, {"dsch", "y"}, {"tsch", "k"}, {"sch", "s"}, {"tch", "k"}, {"dzh", "y"}, {"ch", "k"}, {"kh", "k"}, {"ck", "k"},
    {"sh", "s"}, {"zh", "s"}, {"ts", "s"}, {"tz", "s"}, {"ph", "v"}, {"ff", "v"}, {"ae", "a"}, {"oe", "o"}, {"ue", "u"}, {"ks", "ks"}, {"th", "t"},
    {"w", "v"}, {"f", "v"}, {"z", "s"}, {"c", "k"}, {"q", "k"}, {"x", "ks"}, {"j", "y"}, {"i", "y"}, {"y", "y"}, {"h", "h"}}};

}  // namespace

std::string name_key(std::string_view name) {
  const std::string plain = base_letters(name);
  std::string out;
  for (std::size_t at = 0; at < plain.size();) {
    std::string_view sound = std::string_view(plain).substr(at, 1);
    std::size_t length = 1;
    for (const auto& [letters, key] : kSounds) {
      if (letters.front() != plain[at] || std::string_view(plain).substr(at, letters.size()) != letters) continue;
      sound = key;
      length = letters.size();
      break;
    }
    for (const char c : sound) {
      if (out.empty() || out.back() != c) out += c;
    }
    at += length;
  }
  return out;
}

std::string person_key(std::string_view name, bool family_first) {
  std::vector<std::string> parts;
  std::string part;
  const auto finish = [&] {
    // Initials and "al-" say nothing about who it is.
    const std::string folded = text::fold(part);
    if (part.size() > 1 && folded != "al" && folded != "el" && folded != "jr" && folded != "sr") parts.push_back(name_key(part));
    part.clear();
  };
  for (const char c : name) {
    if (c == ' ' || c == '.' || c == '-' || c == '\n' || c == '\t') {
      if (c == '-' && !family_first && part.size() > 2 ) {
        part += ' ';  // "Jean-Claude", "Kramp-Karrenbauer" stay one part
        continue;
      }
      finish();
    } else {
      part += c;
    }
  }
  finish();
  if (parts.empty()) return {};
  if (family_first) {
    std::string all;
    for (const std::string& p : parts) all += p;
    return all;
  }
  if (parts.size() == 1) return parts.front();
  return parts.front() + " " + parts.back();
}

}  // namespace dateline::lang
