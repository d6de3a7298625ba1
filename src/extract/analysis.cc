#include "extract/analysis.h"

#include "text/utf8.h"

namespace dateline::extract {

Analysis analyse(const model::Article& article, const lang::Pack& pack) {
  Analysis out;
  out.text = article.text;
  out.article = &article;
  out.published = &article.published;
  out.pack = &pack;
  out.layout = text::lay_out(article.text, pack.split);
  out.words.reserve(out.layout.tokens.size());
  std::string folded;
  const lang::WordId hyphen = pack.lexicon.find("-");
  for (const text::Token& token : out.layout.tokens) {
    if (token.kind == text::TokenKind::kNumber) {
      out.words.push_back(lang::kNoWord);
      continue;
    }
    // Word lists and rules write "-" for the dash between two ends, however long the text has it: "3.–5. Mai".
    if (token.mark == '-' && !token.space_before) {
      out.words.push_back(hyphen);
      continue;
    }
    folded.clear();
    text::fold_into(text::slice(article.text, token.span), folded);
    out.words.push_back(pack.lexicon.find(folded));
  }
  return out;
}

}  // namespace dateline::extract
