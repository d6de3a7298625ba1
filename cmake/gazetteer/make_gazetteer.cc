// make_gazetteer OUT TRANSLATIONS...: one table of place names for a language, ready to be searched where it lies.
//
// TRANSLATIONS are gettext catalogues of the package libgeonames-common (data of geonames.org, CC BY 4.0): msgid is a GeoNames id
// ("1871859"), the code of a first-order division ("US.MD") or of a state, msgstr its name. The first catalogue is the language itself, later ones
// fill in what it lacks and add their spellings. Format of OUT: src/lang/gazetteer.h. The same catalogues give the same bytes.
#include <utf8proc.h>

#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <stdexcept>
#include <string>
#include <vector>

#include "text/utf8.h"

namespace {

struct Place {
  std::uint32_t geonames = 0;
  std::string region;
  bool several = false;
};

std::uint32_t number_at(const std::string& bytes, std::size_t at) {
  std::uint32_t out = 0;
  if (at + sizeof out > bytes.size()) throw std::runtime_error("catalogue is cut");
  std::memcpy(&out, bytes.data() + at, sizeof out);
  return out;
}

std::map<std::string, std::string> read_catalogue(const char* path) {
  std::ifstream in(path, std::ios::binary);
  const std::string bytes((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
  if (number_at(bytes, 0) != 0x950412de) throw std::runtime_error(std::string(path) + " is no catalogue of this machine");
  const auto text_at = [&](std::size_t entry) { return bytes.substr(number_at(bytes, entry + 4), number_at(bytes, entry)); };
  std::map<std::string, std::string> out;
  for (std::uint32_t i = 0; i < number_at(bytes, 8); ++i) out.emplace(text_at(number_at(bytes, 12) + 8U * i), text_at(number_at(bytes, 16) + 8U * i));
  return out;
}

// Without marks: "Mārkāpur" as "Markapur", as papers without those letters write it.
std::string unmarked(const std::string& folded) {
  utf8proc_uint8_t* mapped = nullptr;
  const auto size = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(folded.data()), static_cast<utf8proc_ssize_t>(folded.size()), &mapped,
                                 static_cast<utf8proc_option_t>(UTF8PROC_COMPOSE | UTF8PROC_STRIPMARK));
  if (size < 0) return folded;
  const std::string out(reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(size));
  std::free(mapped);  // NOLINT: utf8proc allocates with malloc
  return out;
}

// A name that a text could hold: letters, blanks, hyphens, apostrophes and full stops.
bool writable(const std::string& name) {
  std::size_t letters = 0;
  for (std::size_t at = 0; at < name.size();) {
    const auto point = dateline::text::decode_at(name, at);
    if (dateline::text::is_letter(point.value)) ++letters;
    else if (std::string_view(" -'.").find(static_cast<char>(point.value)) == std::string_view::npos || point.value > 0x7f) return false;
    at += point.size;
  }
  return letters >= 3;
}

void append(std::string& out, std::uint32_t number) { out.append(reinterpret_cast<const char*>(&number), sizeof number); }

}  // namespace

int main(int argc, char** argv) try {
  if (argc < 3) return 2;
  std::vector<std::map<std::string, std::string>> catalogues;
  for (int i = 2; i < argc; ++i) catalogues.push_back(read_catalogue(argv[i]));
  std::map<std::string, Place> places;
  const auto add = [&](const std::string& key, const std::string& id) {
    Place place;
    if (id.find('.') == std::string::npos) place.geonames = static_cast<std::uint32_t>(std::stoul(id));
    else place.region = dateline::text::fold(id);
    const auto [at, fresh] = places.emplace(key, place);
    Place& had = at->second;
    if (fresh || (had.geonames == place.geonames && had.region == place.region)) return;
    // A town goes before a region of its name; two towns or two regions of one name are nobody's.
    if (had.geonames != 0 && place.geonames == 0) return;
    if (had.geonames == 0 && place.geonames != 0) had = place;
    else had.several = true;
  };
  std::map<std::string, Place> certain;
  for (std::size_t rank = 0; rank < catalogues.size() * 2; ++rank) {
    // The language's own spellings first, then those without marks, then the next catalogue's; a later spelling never takes a name away.
    places.clear();
    for (const auto& [id, name] : catalogues[rank / 2]) {
      const std::string folded = dateline::text::fold(name);
      // States stand in the language packs.
      if (id.empty() || (id.find('.') == std::string::npos && id.find_first_not_of("0123456789") != std::string::npos) || !writable(folded)) continue;
      const std::string key = rank % 2 == 0 ? folded : unmarked(folded);
      if (rank % 2 == 0 || key != folded) add(key, id);
    }
    for (const auto& [key, place] : places) {
      const auto [at, fresh] = certain.emplace(key, place);
      // A town that only one catalogue calls so may share its name with others elsewhere.
      const bool other_town = place.geonames != 0 && at->second.geonames != 0 && place.geonames != at->second.geonames;
      if (!fresh && rank % 2 == 0 && (other_town || (place.several && at->second.geonames != 0))) at->second.several = true;
    }
  }
  std::string pool(1, '\0');
  std::string rows;
  for (const auto& [key, place] : certain) {
    append(rows, static_cast<std::uint32_t>(pool.size()));
    pool += key + '\0';
    append(rows, place.several ? 0 : place.geonames);
    const bool region = !place.several && !place.region.empty();
    append(rows, region ? static_cast<std::uint32_t>(pool.size()) : 0);
    if (region) pool += place.region + '\0';
  }
  std::string head;
  append(head, static_cast<std::uint32_t>(certain.size()));
  std::ofstream(argv[1], std::ios::binary) << head << rows << pool;
  return 0;
} catch (const std::exception& problem) {
  std::cerr << "make_gazetteer: " << problem.what() << '\n';
  return 1;
}
