// Did one of these two texts come from the other, and which words did they keep?
//
// Exact, not sampled: shared runs of words are laid out in both texts and every passage is given to the byte. Judged by how much of each text
// stands in the other; where outlets, agencies and publication times tell, they say which text came first. Two texts alone tell nothing of
// a third: A cut from B and B merged from A and C look alike when all of A stands in B.
// What an outlet prints under all its articles is no shared passage, nor is a phrase that anybody could have written.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "link/fingerprint.h"
#include "link/tiles.h"
#include "model/link.h"

namespace dateline::link {

// A text as comparing reads it; worth keeping, since a text is compared with many.
struct PrintedText {
  std::vector<PrintedWord> words;
};
[[nodiscard]] PrintedText read_printed(std::string_view text);

// One text, to be compared with many of which most share no more than a phrase with it.
class PassageSearch {
 public:
  explicit PassageSearch(const PrintedText& one) : places_(one.words) {}
  // False: compare_texts finds nothing, in either order. True: it may.
  [[nodiscard]] bool may_find(const PrintedText& other) const;

 private:
  TileTable places_;
};

struct CopyText {
  const model::Article* article = nullptr;
  const PrintedText* print = nullptr;
};

// nullopt if they share no passage. In the result `a` is 0 where the first argument came first, else 1, and `b` the other one;
// passages and figures follow that order. Swapping the arguments swaps the numbers and nothing else.
[[nodiscard]] std::optional<model::Copy> compare_texts(const CopyText& first, const CopyText& second);

// True for the relations that make two articles one witness: all but a shared passage.
[[nodiscard]] bool is_one_text(model::CopyRelation relation) noexcept;

// Text families: for `count` articles, the least index of those connected by copies that are one text. An article that quotes is its own.
[[nodiscard]] std::vector<std::uint32_t> text_families(std::size_t count, const std::vector<model::Copy>& copies);

}  // namespace dateline::link
