// Everything known at one time: articles with their extractions, and what linking and comparing make of them.
//
// Answers are drawn from it (digest.h). With `as_of` it is the state of knowledge of that day exactly: the articles that were public by then,
// linked as if there were no others.
#pragma once

#include <cstdint>
#include <vector>

#include "app/archive.h"
#include "model/extraction.h"
#include "model/link.h"
#include "store/article_store.h"
#include "store/story_store.h"

namespace dateline::app {

struct Knowledge {
  std::vector<store::ArticleInfo> infos;  // beside `records`, in the order of model::before
  std::vector<model::Record> records;
  std::vector<std::uint32_t> families;    // text family of each article: copies of one text are one witness
  std::vector<model::Story> stories;
  std::vector<model::Copy> copies;
  std::vector<model::Source> sources;
  std::vector<model::Event> events;
  std::vector<model::Topic> topics;
};

// What must be there of it. More may be: what is linked anew is loaded whole.
struct Needs {
  store::RecordParts records;
  store::LinkParts links;
};

// Stories and families are always there, of each article what its info tells.
[[nodiscard]] Knowledge gather(Archive& archive, const store::ArticleChoice& choice, const Needs& needs = {});

}  // namespace dateline::app
