// Which topics do a person's words ask for? `compare "nordkoreanische Soldaten"` finds a topic told in English alone as well.
//
// Every word of the question is looked for among the topic's words by stem, in each language; words that carry no subject matter are left out. A topic
// is found when all of them are there; when no topic has all, those with most of them are given.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "compare/vocabulary.h"
#include "model/link.h"

namespace dateline::compare {

// Indices into `topics`, best first: more words found, then more independent witnesses, then more evidence; ties keep their order.
[[nodiscard]] std::vector<std::size_t> find_topics(std::string_view words, std::span<const model::Topic> topics, const Vocabulary& vocabulary);

}  // namespace dateline::compare
