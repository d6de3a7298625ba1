#include "app/knowledge.h"

#include "app/linking.h"
#include "store/database.h"

namespace dateline::app {

Knowledge gather(Archive& archive, const store::ArticleChoice& choice) {
  Knowledge out;
  const store::Snapshot snapshot(archive.database());
  store::ArticleStore articles(archive.database());
  const std::vector<store::ArticleId> chosen = articles.list(choice);
  for (const store::ArticleId id : chosen) {
    out.infos.push_back(articles.load_info(id));
    out.records.push_back(articles.load_record(out.infos.back()));
  }
  if ((choice.as_of || choice.all_revisions) && chosen != articles.list({})) {
    link_in_memory(out);  // other articles than those that are linked in the file
  } else {
    load_links(archive.database(), out);
  }
  return out;
}

}  // namespace dateline::app
