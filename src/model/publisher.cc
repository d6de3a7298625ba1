#include "model/publisher.h"

#include "text/utf8.h"

namespace dateline::model {

std::string publisher_name(std::string_view printed) {
  std::string folded = text::fold(printed);
  for (const std::string_view article : {"the ", "die ", "der ", "das "}) {
    if (folded.size() > article.size() && folded.starts_with(article)) return folded.substr(article.size());
  }
  return folded;
}

}  // namespace dateline::model
