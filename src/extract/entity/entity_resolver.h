// Who is it? Gives every mention its key from the pack's tables and from what the same article says elsewhere.
//
// Full names are keyed by their sound, so that spellings meet; a bare surname takes the person the article introduced, if there is
// just one of that name; "the minister", "he" and "Der ukrainische Präsident" point back, or to the known holder at the publication
// day. What stays open keeps an empty key: a wrong merge is worse than a missed one.
#pragma once

#include <vector>

#include "extract/entity/age_reader.h"
#include "extract/entity/mention.h"

namespace dateline::extract {

class EntityResolver {
 public:
  EntityResolver(const EntityTables& tables, const lang::Pack& pack) : tables_(&tables), ages_(pack) {}

  // Resolves `mentions` (in order of place) and adds those that only the others explain: bare surnames and pronouns.
  void resolve(const Analysis& analysis, std::vector<Mention>& mentions) const;

 private:
  struct People;
  void settle_uncertain(const Analysis& analysis, std::vector<Mention>& mentions) const;
  void key_full_names(const Analysis& analysis, std::vector<Mention>& mentions, People& people) const;
  void add_surnames(const Analysis& analysis, std::vector<Mention>& mentions, const People& people) const;
  void add_bodies(const Analysis& analysis, std::vector<Mention>& mentions) const;
  [[nodiscard]] std::uint32_t bare_name_end(const Analysis& analysis, const Mention& mention) const;
  void point_to_office_holders(const Analysis& analysis, std::vector<Mention>& mentions) const;
  void add_pronouns(const Analysis& analysis, std::vector<Mention>& mentions) const;
  void point_back(const Analysis& analysis, std::vector<Mention>& mentions) const;
  void name_bodies(const Analysis& analysis, std::vector<Mention>& mentions) const;
  void set_known(Mention& mention, std::uint32_t known) const;

  const EntityTables* tables_;
  AgeReader ages_;
};

}  // namespace dateline::extract
