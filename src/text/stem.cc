#include "text/stem.h"

#include <libstemmer.h>

#include <climits>

namespace dateline::text {

void Stemmer::Close::operator()(sb_stemmer* stemmer) const noexcept { sb_stemmer_delete(stemmer); }

Stemmer::Stemmer(std::string_view lang) {
  if (lang == "de" || lang == "en") stemmer_.reset(sb_stemmer_new(lang == "de" ? "german" : "english", "UTF_8"));
}

std::string Stemmer::operator()(std::string_view folded) {
  if (!stemmer_ || folded.size() > INT_MAX) return std::string(folded);
  const auto* bytes = reinterpret_cast<const sb_symbol*>(folded.data());
  const sb_symbol* stem = sb_stemmer_stem(stemmer_.get(), bytes, static_cast<int>(folded.size()));
  if (stem == nullptr) return std::string(folded);
  return {reinterpret_cast<const char*>(stem), static_cast<std::size_t>(sb_stemmer_length(stemmer_.get()))};
}

}  // namespace dateline::text
