#include "extract/entity/entity_finder.h"

#include "extract/entity/entity_tables.h"
#include "extract/entity/mention_scanner.h"
#include "extract/entity/entity_resolver.h"

namespace dateline::extract {

struct EntityFinder::Rules {
  explicit Rules(const lang::Pack& pack) : tables(pack), scanner(tables), resolver(tables, pack) {}
  EntityTables tables;
  MentionScanner scanner;
  EntityResolver resolver;
};

EntityFinder::EntityFinder(const lang::Pack& pack, std::optional<base::Problem>&) : rules_(std::make_unique<Rules>(pack)) {}
EntityFinder::~EntityFinder() = default;

std::vector<model::Entity> EntityFinder::find(const Analysis& analysis, const std::vector<model::Timex>& timexes) const {
  std::vector<Mention> mentions = rules_->scanner.scan(analysis, timexes);
  rules_->resolver.resolve(analysis, mentions);
  std::vector<model::Entity> out;
  out.reserve(mentions.size());
  for (Mention& mention : mentions) out.push_back(std::move(mention.entity));
  return out;
}

}  // namespace dateline::extract
