#include "link/event_terms.h"

#include <algorithm>
#include <cmath>

#include "text/token.h"
#include "text/utf8.h"

namespace dateline::link {
namespace {

using model::Factuality;

void sort_unique(std::vector<std::string>& list) {
  std::sort(list.begin(), list.end());
  list.erase(std::unique(list.begin(), list.end()), list.end());
}

std::string last_word(std::string_view name) {
  std::string_view last = name;
  for (const text::Token& token : text::tokenise(name)) {
    if (token.kind == text::TokenKind::kWord) last = text::slice(name, token.span);
  }
  return text::fold(last);
}

std::size_t common(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  std::size_t n = 0;
  for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
    if (*i == *j) {
      ++n, ++i, ++j;
    } else if (*i < *j) {
      ++i;
    } else {
      ++j;
    }
  }
  return n;
}

std::string tenths(double value) {
  const long n = std::lround(value * 10);
  const long whole = n < 0 ? -n : n;
  return (n < 0 ? "-" : "") + std::to_string(whole / 10) + "." + std::to_string(whole % 10);
}

class Sum {
 public:
  void add(double value, std::string_view term, std::string_view why) {
    total_ += value;
    if (!words_.empty()) words_ += " + ";
    words_ += term;
    words_ += ' ';
    words_ += tenths(value);
    words_ += " (";
    words_ += why;
    words_ += ')';
  }
  [[nodiscard]] Fit result() && { return {total_, std::move(words_)}; }

 private:
  double total_ = 0;
  std::string words_;
};

enum class PlaceRelation { kUnknown, kSame, kWithin, kApart, kExclusive };

PlaceRelation relate(const model::Place& a, const model::Place& b) {
  if (a.geonames != 0 && a.geonames == b.geonames) return PlaceRelation::kSame;
  if (text::fold(a.name) == text::fold(b.name)) return PlaceRelation::kSame;
  const bool country_a = a.geonames == 0 && !a.country.empty();
  const bool country_b = b.geonames == 0 && !b.country.empty();
  if (!a.country.empty() && !b.country.empty() && a.country != b.country) return country_a || country_b || (a.geonames != 0 && b.geonames != 0) ? PlaceRelation::kExclusive : PlaceRelation::kUnknown;
  if (country_a || country_b) return a.country == b.country ? PlaceRelation::kWithin : PlaceRelation::kUnknown;
  return PlaceRelation::kApart;
}

}  // namespace

ArticleWords words_of(const ArticleView& view) {
  ArticleWords out;
  for (const model::Entity& entity : view.extraction->entities) {
    if (entity.pronoun) continue;
    if (!entity.key.empty()) {
      out.push_back(entity.key);
    } else if (!entity.name.empty()) {
      out.push_back(last_word(entity.name));
    }
  }
  sort_unique(out);
  return out;
}

MentionFacts facts_of(const ArticleView& view, model::ItemRef ref, std::uint32_t rank) {
  MentionFacts out;
  out.ref = ref;
  out.rank = rank;
  out.mention = &view.extraction->events[ref.item];
  out.article = view.article;
  const model::EventMention& mention = *out.mention;
  out.dated = mention.timex.has_value() || !mention.edtf.empty();
  if (out.dated && mention.days.earliest && mention.days.latest) out.width = static_cast<int>((*mention.days.latest - *mention.days.earliest).count());
  for (const model::Actor& actor : mention.actors) out.actors.push_back(actor.key.empty() ? last_word(actor.name) : actor.key);
  sort_unique(out.actors);
  const auto& quantities = view.extraction->quantities;
  auto quantity = std::lower_bound(quantities.begin(), quantities.end(), mention.sentence.begin, [](const model::Quantity& q, std::uint32_t begin) { return q.span.begin < begin; });
  for (; quantity != quantities.end() && quantity->span.begin < mention.sentence.end; ++quantity) {
    if (quantity->concept_id.empty() || !quantity->low || quantity->low != quantity->high) continue;
    out.figures.push_back(quantity->concept_id + "=" + std::to_string(std::llround(*quantity->low)));
  }
  sort_unique(out.figures);
  return out;
}

calendar::DayInterval allowed_days(const MentionFacts& facts) {
  const model::EventMention& mention = *facts.mention;
  if (mention.status == Factuality::kHypothetical) return {};
  // A plan may slip, so its open ends bind nothing; what is told as past lies before the day it was printed.
  if (mention.status == Factuality::kPlanned && !facts.dated) return {};
  return mention.days;
}

std::optional<Fit> fit(const MentionFacts& facts, const EventGroup& group, const std::vector<ArticleWords>& words) {
  const model::EventMention& mention = *facts.mention;
  if (!calendar::overlaps(allowed_days(facts), group.allowed)) return std::nullopt;
  Sum sum;

  bool same_lemma = false;
  bool same_type = false;
  const model::Place* same_place = nullptr;
  bool within_place = false;
  bool apart_place = false;
  std::size_t shared_actors = 0;
  std::size_t shared_figures = 0;
  bool has_actors = false;
  bool same_date = false;
  bool allowed_date = false;
  bool same_sentence = false;
  double likeness = 0;
  std::string_view shared_name;
  for (const MentionFacts& member : group.members) {
    const model::EventMention& other = *member.mention;
    same_lemma = same_lemma || other.lemma == mention.lemma;
    same_type = same_type || other.type == mention.type;
    if (other.place && mention.place) {
      switch (relate(*other.place, *mention.place)) {
        case PlaceRelation::kExclusive: return std::nullopt;
        case PlaceRelation::kSame: same_place = &*mention.place; break;
        case PlaceRelation::kWithin: within_place = true; break;
        case PlaceRelation::kApart: apart_place = true; break;
        case PlaceRelation::kUnknown: break;
      }
    }
    const std::size_t n = common(facts.actors, member.actors);
    if (n > shared_actors) {
      shared_actors = n;
      const auto both = std::find_if(facts.actors.begin(), facts.actors.end(), [&](const std::string& name) { return std::binary_search(member.actors.begin(), member.actors.end(), name); });
      if (both != facts.actors.end()) shared_name = *both;
    }
    has_actors = has_actors || !member.actors.empty();
    shared_figures = std::max(shared_figures, common(facts.figures, member.figures));
    if (facts.width && member.width) {
      same_date = same_date || mention.days == other.days;
      allowed_date = true;
    }
    same_sentence = same_sentence || (member.article == facts.article && member.ref.article == facts.ref.article && other.sentence == mention.sentence);
    if (member.ref.article == facts.ref.article) {
      likeness = 1;
    } else if (!words[facts.rank].empty() && !words[member.rank].empty()) {
      const double n_common = static_cast<double>(common(words[facts.rank], words[member.rank]));
      likeness = std::max(likeness, n_common / std::sqrt(static_cast<double>(words[facts.rank].size()) * static_cast<double>(words[member.rank].size())));
    }
  }

  if (same_lemma) {
    sum.add(2.0, "wording", "same word: " + mention.lemma);
  } else if (same_type && mention.event_class == model::EventClass::kDisaster) {
    sum.add(2.0, "wording", "a story tells of one " + mention.type);
  } else if (same_type) {
    sum.add(1.6, "wording", "same kind: " + mention.type);
  } else {
    sum.add(0.3, "wording", "same class: " + std::string(model::to_string(mention.event_class)));
  }
  if (same_date) {
    sum.add(1.5, "date", "the same: " + mention.edtf);
  } else if (allowed_date) {
    sum.add(0.8, "date", "one lies within the other: " + mention.edtf);
  }
  if (shared_actors > 0) {
    sum.add(shared_actors > 1 ? 1.6 : 1.0, "actors", shared_name);
  } else if (has_actors && facts.actors.size() > 1) {
    sum.add(-0.4, "actors", "others");
  }
  if (same_place != nullptr) {
    sum.add(0.8, "place", same_place->name);
  } else if (within_place) {
    sum.add(0.3, "place", "one may hold the other");
  } else if (apart_place) {
    sum.add(-1.0, "place", "other names");
  }
  if (shared_figures > 0) sum.add(0.6, "figures", facts.figures.front());
  if (likeness > 0) sum.add(0.5 * likeness, "articles", likeness >= 1 ? "the same" : "names in common");
  if (same_sentence) sum.add(-0.5, "sentence", "told twice in one sentence");
  const bool unreal = mention.status == Factuality::kHypothetical;
  const bool group_unreal = group.members.front().mention->status == Factuality::kHypothetical;
  if (unreal != group_unreal) sum.add(-0.6, "status", "one is only thought of");
  return std::move(sum).result();
}

}  // namespace dateline::link
