// Which event mentions of a story's articles tell of one event?
//
// Merges mentions inside one article and across articles, and only inside the story it is given. Two mentions meet when their days can
// overlap and class, type or lemma agree; terms for wording, actors, place, quantities and likeness of the articles are added up, and each term
// is kept in words in Event::explanation. Exclusive dates or places forbid a merge, and a group is only joined if no pair in it is
// forbidden. Refuses to guess: what is only alike stays apart, since a reader can join two events but cannot untangle one.
//
// A pure function of the *set* of articles: any order of `articles` gives the same events (member indices follow the order given).
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "link/article_view.h"
#include "model/link.h"

namespace dateline::link {

// `families[i]` names the text family of articles[i] (copies of one text share a number); empty: every article is a family of its own.
// `story` is the uid that the events get. Events come in order of time, then uid.
[[nodiscard]] std::vector<model::Event> merge_events(std::span<const ArticleView> articles, std::span<const std::uint32_t> families,
                                                     std::string_view story);

}  // namespace dateline::link
