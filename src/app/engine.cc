#include "app/engine.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "lang/recognise.h"

namespace dateline::app {

base::Result<lang::PackFiles> rule_files(const std::string& folder) {
  lang::PackFiles files = lang::embedded_files();
  if (folder.empty()) return files;
  namespace fs = std::filesystem;
  std::error_code error;
  const auto bad = [&folder](std::string message) {
    base::Problem problem;
    problem.code = "no-rules";
    problem.message = std::move(message);
    problem.file = folder;
    return problem;
  };
  if (!fs::is_directory(folder, error)) return bad("there is no such folder of rules");
  std::vector<fs::path> found;
  for (fs::recursive_directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
    const fs::path& path = it->path();
    if (it->is_regular_file(error) && (path.extension() == ".lex" || path.extension() == ".rules")) found.push_back(path);
  }
  if (error) return bad("the folder cannot be read: " + error.message());
  if (found.empty()) return bad("there are no .lex or .rules files in it; they belong into folders named by language, like de/");
  std::sort(found.begin(), found.end());
  for (const fs::path& path : found) {
    std::ifstream in(path, std::ios::binary);
    lang::RuleFile file;
    file.name = fs::relative(path, folder, error).generic_string();
    file.content.assign(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
    const auto same = std::find_if(files.begin(), files.end(), [&file](const lang::RuleFile& other) { return other.name == file.name; });
    if (same == files.end()) {
      files.push_back(std::move(file));
    } else {
      *same = std::move(file);
    }
  }
  std::sort(files.begin(), files.end(), [](const lang::RuleFile& a, const lang::RuleFile& b) { return a.name < b.name; });
  return files;
}

base::Result<Engine> Engine::create(const std::string& rules_folder, model::Direction direction) {
  const auto files = rule_files(rules_folder);
  if (!files) return files.error();
  Engine engine;
  for (const std::string& code : lang::codes_of(*files)) {
    auto pack = lang::load_pack(code, *files);
    if (!pack) return pack.error();
    const std::shared_ptr<const lang::Pack> shared = std::move(pack).value();
    auto extractor = extract::Extractor::create(shared, direction);
    if (!extractor) return extractor.error();
    engine.packs_.push_back(shared);
    engine.extractors_.emplace(code, std::move(extractor).value());
  }
  return engine;
}

const extract::Extractor* Engine::extractor(const std::string& code) const {
  const auto found = extractors_.find(code.substr(0, code.find('-')));
  return found == extractors_.end() ? nullptr : &found->second;
}

model::Record Engine::read(model::Article article) const {
  if (article.lang.empty()) article.lang = lang::recognise(article.text, packs_);
  model::Record record;
  if (const extract::Extractor* extractor = this->extractor(article.lang)) record.extraction = extractor->extract(article);
  record.article = std::move(article);
  return record;
}

}  // namespace dateline::app
