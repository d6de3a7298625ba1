#include "app/knowledge.h"

#include "app/linking.h"
#include "store/database.h"

namespace dateline::app {

Knowledge gather(Archive& archive, const store::ArticleChoice& choice, const Needs& needs) {
  Knowledge out;
  const store::Snapshot snapshot(archive.database());
  store::ArticleStore articles(archive.database());
  const std::vector<store::ArticleId> chosen = articles.list(choice);
  // Linking reads all there is of the articles; what the file has linked already can be read in parts.
  const bool other_articles = (choice.as_of || choice.all_revisions) && chosen != articles.list({});
  const store::RecordParts parts = other_articles ? store::RecordParts{} : needs.records;
  for (const store::ArticleId id : chosen) {
    out.infos.push_back(articles.load_info(id));
    out.records.push_back(articles.load_record(out.infos.back(), parts));
  }
  if (other_articles) {
    link_in_memory(out);
  } else {
    load_links(archive.database(), out, needs.links);
  }
  return out;
}

}  // namespace dateline::app
