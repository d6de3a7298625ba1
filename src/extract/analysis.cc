#include "extract/analysis.h"

#include <string>

#include "text/utf8.h"

namespace dateline::extract {

Analysis analyse(const model::Article& article, const lang::Pack& pack) {
  Analysis out;
  out.text = article.text;
  out.article = &article;
  out.published = &article.published;
  out.pack = &pack;
  out.layout = text::lay_out(article.text, pack.split);
  const std::vector<text::Token>& tokens = out.layout.tokens;
  out.words.reserve(tokens.size());
  std::string folded;  // of all tokens
  folded.reserve(article.text.size());
  std::vector<std::uint32_t> ends;  // of each in it
  ends.reserve(tokens.size());
  for (const text::Token& token : tokens) {
    // Word lists and rules write "-" for the dash between two ends, however long the text has it: "3.–5. Mai".
    if (token.mark == '-' && !token.space_before) {
      folded += '-';
    } else if (token.kind != text::TokenKind::kNumber) {
      text::fold_into(text::slice(article.text, token.span), folded);
    }
    ends.push_back(static_cast<std::uint32_t>(folded.size()));
  }
  std::vector<std::string_view> words;
  words.reserve(tokens.size());
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const std::uint32_t begin = i == 0 ? 0 : ends[i - 1];
    words.push_back(std::string_view(folded).substr(begin, ends[i] - begin));
  }
  pack.lexicon.find_all(words, out.words);
  return out;
}

}  // namespace dateline::extract
