#include "link/event_terms.h"

#include <algorithm>
#include <cmath>

#include "base/error.h"
#include "text/token.h"
#include "text/utf8.h"

namespace dateline::link {
namespace {

using model::Factuality;

constexpr std::size_t kMostRemembered = 1500;  // articles, 18 MiB of pairs; larger stories are prints of few texts

template <typename T>
void sort_unique(std::vector<T>& list) {
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

std::size_t common(const Words& a, const Words& b) {
  std::size_t n = 0;
  for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
    const std::uint32_t x = *i;
    const std::uint32_t y = *j;
    n += x == y ? 1U : 0U;
    i += x <= y ? 1 : 0;
    j += y <= x ? 1 : 0;
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
  explicit Sum(bool tell) : tell_(tell) {}
  void add(double value, std::string_view term, std::string_view why, std::string_view what = {}) {
    total_ += value;
    if (!tell_) return;
    if (!words_.empty()) words_ += " + ";
    words_ += term;
    words_ += ' ';
    words_ += tenths(value);
    words_ += " (";
    words_ += why;
    words_ += what;
    words_ += ')';
  }
  [[nodiscard]] Fit result() && { return {total_, std::move(words_)}; }

 private:
  bool tell_;
  double total_ = 0;
  std::string words_;
};

enum class PlaceRelation { kUnknown, kSame, kWithin, kApart, kExclusive };

PlaceRelation relate(const MentionFacts& x, const MentionFacts& y) {
  const model::Place& a = *x.mention->place;
  const model::Place& b = *y.mention->place;
  if (a.geonames != 0 && a.geonames == b.geonames) return PlaceRelation::kSame;
  if (x.place == y.place) return PlaceRelation::kSame;
  const bool country_a = a.geonames == 0 && !a.country.empty();
  const bool country_b = b.geonames == 0 && !b.country.empty();
  if (!a.country.empty() && !b.country.empty() && a.country != b.country) return country_a || country_b || (a.geonames != 0 && b.geonames != 0) ? PlaceRelation::kExclusive : PlaceRelation::kUnknown;
  if (country_a || country_b) return a.country == b.country ? PlaceRelation::kWithin : PlaceRelation::kUnknown;
  return PlaceRelation::kApart;
}

// What an article is about.
template <typename Take>
void each_name(const ArticleView& view, Take take) {
  for (const model::Entity& entity : view.extraction->entities) {
    if (entity.pronoun) continue;
    if (!entity.key.empty()) {
      take(std::string_view(entity.key));
    } else if (!entity.name.empty()) {
      take(std::string_view(last_word(entity.name)));
    }
  }
}

template <typename Take>
void each_actor(const model::EventMention& mention, Take take) {
  for (const model::Actor& actor : mention.actors) {
    if (actor.key.empty()) {
      take(std::string_view(last_word(actor.name)));
    } else {
      take(std::string_view(actor.key));
    }
  }
}

// "dead=12"; nothing where it is no single known number.
std::string figure_word(const model::Quantity& quantity) {
  if (quantity.concept_id.empty() || !quantity.low || quantity.low != quantity.high) return {};
  return quantity.concept_id + "=" + std::to_string(std::llround(*quantity.low));
}

}  // namespace

WordNumbers::WordNumbers(std::span<const ArticleView> articles) {
  const auto take = [this](std::string_view word) { words_.emplace_back(word); };
  for (const ArticleView& view : articles) {
    each_name(view, take);
    for (const model::EventMention& mention : view.extraction->events) {
      take(mention.type);
      take(mention.lemma);
      each_actor(mention, take);
    }
    for (const model::Quantity& quantity : view.extraction->quantities) take(figure_word(quantity));
  }
  sort_unique(words_);
  numbers_.reserve(words_.size());
  for (std::uint32_t i = 0; i < words_.size(); ++i) numbers_.emplace(words_[i], i);
}

std::uint32_t WordNumbers::operator[](std::string_view word) const {
  const auto found = numbers_.find(word);
  DATELINE_CHECK(found != numbers_.end());
  return found->second;
}

ArticleLikeness::ArticleLikeness(std::span<const ArticleView* const> articles, const WordNumbers& numbers) {
  words_.reserve(articles.size());
  for (const ArticleView* view : articles) {
    Words& words = words_.emplace_back();
    each_name(*view, [&](std::string_view word) { words.push_back(numbers[word]); });
    sort_unique(words);
  }
  if (words_.size() <= kMostRemembered) known_.assign(words_.size() * words_.size(), -1);
}

double ArticleLikeness::compute(std::uint32_t a, std::uint32_t b) const {
  if (words_[a].empty() || words_[b].empty()) return 0;
  const auto n_common = static_cast<double>(common(words_[a], words_[b]));
  return n_common / std::sqrt(static_cast<double>(words_[a].size()) * static_cast<double>(words_[b].size()));
}

double ArticleLikeness::operator()(std::uint32_t a, std::uint32_t b) {
  if (known_.empty()) return compute(a, b);
  double& known = known_[a * words_.size() + b];
  if (known < 0) known = known_[b * words_.size() + a] = compute(a, b);
  return known;
}

MentionFacts facts_of(const ArticleView& view, model::ItemRef ref, std::uint32_t rank, const WordNumbers& numbers) {
  MentionFacts out;
  out.ref = ref;
  out.rank = rank;
  out.mention = &view.extraction->events[ref.item];
  out.article = view.article;
  const model::EventMention& mention = *out.mention;
  out.dated = mention.timex.has_value() || !mention.edtf.empty();
  if (out.dated && mention.days.earliest && mention.days.latest) out.width = static_cast<int>((*mention.days.latest - *mention.days.earliest).count());
  out.type = numbers[mention.type];
  out.lemma = numbers[mention.lemma];
  each_actor(mention, [&](std::string_view word) { out.actors.push_back(numbers[word]); });
  sort_unique(out.actors);
  const auto& quantities = view.extraction->quantities;
  auto quantity = std::lower_bound(quantities.begin(), quantities.end(), mention.sentence.begin, [](const model::Quantity& q, std::uint32_t begin) { return q.span.begin < begin; });
  for (; quantity != quantities.end() && quantity->span.begin < mention.sentence.end; ++quantity) {
    if (const std::string word = figure_word(*quantity); !word.empty()) out.figures.push_back(numbers[word]);
  }
  sort_unique(out.figures);
  if (mention.place) out.place = text::fold(mention.place->name);
  return out;
}

calendar::DayInterval allowed_days(const MentionFacts& facts) {
  const model::EventMention& mention = *facts.mention;
  if (mention.status == Factuality::kHypothetical) return {};
  // A plan may slip, so its open ends bind nothing; what is told as past lies before the day it was printed.
  if (mention.status == Factuality::kPlanned && !facts.dated) return {};
  return mention.days;
}

std::optional<Fit> fit(const MentionFacts& facts, const EventGroup& group, ArticleLikeness& likeness_of, const WordNumbers& numbers, bool tell) {
  const model::EventMention& mention = *facts.mention;
  if (!calendar::overlaps(allowed_days(facts), group.allowed)) return std::nullopt;
  Sum sum(tell);

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
    same_lemma = same_lemma || member.lemma == facts.lemma;
    same_type = same_type || member.type == facts.type;
    if (other.place && mention.place) {
      switch (relate(member, facts)) {
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
      const auto both = std::find_if(facts.actors.begin(), facts.actors.end(), [&](std::uint32_t name) { return std::binary_search(member.actors.begin(), member.actors.end(), name); });
      if (both != facts.actors.end()) shared_name = numbers.word(*both);
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
    } else {
      likeness = std::max(likeness, likeness_of(facts.rank, member.rank));
    }
  }

  if (same_lemma) {
    sum.add(2.0, "wording", "same word: ", mention.lemma);
  } else if (same_type && mention.event_class == model::EventClass::kDisaster) {
    sum.add(2.0, "wording", "a story tells of one " + mention.type);
  } else if (same_type) {
    sum.add(1.6, "wording", "same kind: ", mention.type);
  } else {
    sum.add(0.3, "wording", "same class: ", model::to_string(mention.event_class));
  }
  if (same_date) {
    sum.add(1.5, "date", "the same: ", mention.edtf);
  } else if (allowed_date) {
    sum.add(0.8, "date", "one lies within the other: ", mention.edtf);
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
  if (shared_figures > 0) sum.add(0.6, "figures", numbers.word(facts.figures.front()));
  if (likeness > 0) sum.add(0.5 * likeness, "articles", likeness >= 1 ? "the same" : "names in common");
  if (same_sentence) sum.add(-0.5, "sentence", "told twice in one sentence");
  const bool unreal = mention.status == Factuality::kHypothetical;
  const bool group_unreal = group.members.front().mention->status == Factuality::kHypothetical;
  if (unreal != group_unreal) sum.add(-0.6, "status", "one is only thought of");
  return std::move(sum).result();
}

}  // namespace dateline::link
