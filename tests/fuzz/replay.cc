// Runs a fuzz target over the files of a corpus, and over their cuts and small damages, in an ordinary build.
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

void run(const std::string& bytes) { LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()); }

}  // namespace

int main(int count, char** arguments) {
  std::size_t files = 0;
  std::uint32_t state = 1;
  for (int i = 1; i < count; ++i) {
    for (const auto& entry : std::filesystem::recursive_directory_iterator(arguments[i])) {
      if (!entry.is_regular_file()) continue;
      std::ifstream in(entry.path(), std::ios::binary);
      const std::string bytes((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
      ++files;
      run(bytes);
      const std::size_t step = bytes.size() / 64 + 1;
      for (std::size_t size = 0; size < bytes.size(); size += step) run(bytes.substr(0, size));
      for (int round = 0; round < 64 && !bytes.empty(); ++round) {
        std::string damaged = bytes;
        for (int hits = 0; hits < 3; ++hits) {
          state = state * 1664525U + 1013904223U;
          damaged[(state >> 8) % damaged.size()] = static_cast<char>(state >> 24);
        }
        run(damaged);
      }
    }
  }
  std::cout << files << " files\n";
  return files == 0 ? 1 : 0;
}
