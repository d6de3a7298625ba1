#include "app/knowledge.h"

#include "app/linking.h"
#include "store/database.h"

namespace dateline::app {

Knowledge gather(Archive& archive, const store::ArticleChoice& choice) {
  Knowledge out;
  store::ArticleStore articles(archive.database());
  for (const store::ArticleId id : articles.list(choice)) {
    out.infos.push_back(articles.load_info(id));
    out.records.push_back(articles.load_record(id));
  }
  link_in_memory(out);
  return out;
}

}  // namespace dateline::app
