// make_words OUT FILES...: a table of every word in the lists and rules of a language, ready to be searched where it lies (src/lang/known_words.h).
// The same files in the same order give the same bytes.
#include <cstdint>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

#include "base/hash.h"
#include "lang/lexicon.h"
#include "lang/rule_file.h"

int main(int argc, char** argv) {
  if (argc < 3) return 2;
  dateline::lang::Lexicon lexicon;
  for (int i = 2; i < argc; ++i) {
    const std::string name = argv[i];
    std::ifstream in(name, std::ios::binary);
    const std::string content((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
    if (name.size() > 4 && name.substr(name.size() - 4) == ".lex") {
      if (const auto broken = lexicon.add(name, content)) {
        std::cerr << "make_words: " << broken->text() << '\n';
        return 1;
      }
    } else {
      dateline::lang::intern_literals(content, lexicon);
    }
  }
  std::uint32_t size = 2;
  while (size < 2 * lexicon.word_count()) size *= 2;
  std::vector<std::uint32_t> slots(size);
  std::string pool;
  for (const std::string& word : lexicon.words()) {
    std::uint64_t slot = dateline::base::table_hash(word) & (size - 1);
    while (slots[slot] != 0) slot = (slot + 1) & (size - 1);
    slots[slot] = static_cast<std::uint32_t>(pool.size() + 1);
    pool += word;
    pool += '\0';
  }
  std::ofstream out(argv[1], std::ios::binary);
  out.write(reinterpret_cast<const char*>(&size), sizeof size);
  out.write(reinterpret_cast<const char*>(slots.data()), static_cast<std::streamsize>(slots.size() * sizeof slots[0]));
  out << pool;
  return out ? 0 : 1;
}
