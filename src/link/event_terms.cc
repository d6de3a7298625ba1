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

std::size_t common(const Words& a, const Words& b) noexcept {
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

std::size_t common(const WordSet& a, const WordSet& b) noexcept { return (a.glance & b.glance) == 0 ? 0 : common(a.words, b.words); }

std::string tenths(double value) {
  const long n = std::lround(value * 10);
  const long whole = n < 0 ? -n : n;
  return (n < 0 ? "-" : "") + std::to_string(whole / 10) + "." + std::to_string(whole % 10);
}

class Sum {
 public:
  explicit Sum(bool tell) : tell_(tell) {
    if (tell) words_.reserve(160);  // most explanations
  }
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

// What an article is about: `by_key` or, for names that have none, `by_name`.
template <typename ByKey, typename ByName>
void each_name(const ArticleView& view, ByKey by_key, ByName by_name) {
  for (const model::Entity& entity : view.extraction->entities) {
    if (entity.pronoun) continue;
    if (!entity.key.empty()) {
      by_key(entity.key);
    } else if (!entity.name.empty()) {
      by_name(entity.name);
    }
  }
}

template <typename ByKey, typename ByName>
void each_actor(const model::EventMention& mention, ByKey by_key, ByName by_name) {
  for (const model::Actor& actor : mention.actors) {
    if (actor.key.empty()) {
      by_name(actor.name);
    } else {
      by_key(actor.key);
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
  // Names come again and again: each is taken apart once.
  std::vector<std::pair<std::uint32_t*, std::string_view>> made;
  const auto make = [&](Numbers& names, std::string_view name, const auto& form) {
    const auto [at, fresh] = names.try_emplace(name, 0);
    if (!fresh) return;
    made.emplace_back(&at->second, made_.emplace_back(form(name)));
    add(made.back().second);
  };
  const auto by_key = [&](std::string_view key) { add(key); };
  const auto by_name = [&](std::string_view name) { make(last_words_, name, last_word); };
  for (const ArticleView& view : articles) {
    each_name(view, by_key, by_name);
    for (const model::EventMention& mention : view.extraction->events) {
      add(mention.type);
      add(mention.lemma);
      each_actor(mention, by_key, by_name);
      if (mention.place) make(places_, mention.place->name, text::fold);
    }
    for (const model::Quantity& quantity : view.extraction->quantities) {
      if (std::string word = figure_word(quantity); !word.empty()) add(made_.emplace_back(std::move(word)));
    }
  }
  words_.reserve(numbers_.size());
  for (const auto& entry : numbers_) words_.push_back(entry.first);
  std::sort(words_.begin(), words_.end());
  for (std::uint32_t i = 0; i < words_.size(); ++i) numbers_.find(words_[i])->second = i;
  for (const auto& [number, word] : made) *number = numbers_.find(word)->second;
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
    each_name(*view, [&](std::string_view key) { words.push_back(numbers[key]); }, [&](std::string_view name) { words.push_back(numbers.last_word_of(name)); });
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

void WordSet::take(Words from) {
  words = std::move(from);
  sort_unique(words);
  glance = 0;
  for (const std::uint32_t word : words) glance |= std::uint64_t{1} << (word % 64);
}

namespace {

calendar::DayInterval allowed_days(const model::EventMention& mention, bool dated) {
  if (mention.status == Factuality::kHypothetical) return {};
  // A plan may slip, so its open ends bind nothing; what is told as past lies before the day it was printed.
  if (mention.status == Factuality::kPlanned && !dated) return {};
  return mention.days;
}

}  // namespace

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
  out.allowed = allowed_days(mention, out.dated);
  Words actors;
  actors.reserve(mention.actors.size());
  each_actor(mention, [&](std::string_view key) { actors.push_back(numbers[key]); }, [&](std::string_view name) { actors.push_back(numbers.last_word_of(name)); });
  out.actors.take(std::move(actors));
  Words figures;
  const auto& quantities = view.extraction->quantities;
  auto quantity = std::lower_bound(quantities.begin(), quantities.end(), mention.sentence.begin, [](const model::Quantity& q, std::uint32_t begin) { return q.span.begin < begin; });
  for (; quantity != quantities.end() && quantity->span.begin < mention.sentence.end; ++quantity) {
    if (const std::string word = figure_word(*quantity); !word.empty()) figures.push_back(numbers[word]);
  }
  out.figures.take(std::move(figures));
  if (mention.place) out.place = numbers.place(mention.place->name);
  return out;
}

void EventGroup::add(MentionFacts mention) {
  const auto note = [](Words& words, std::uint32_t word) {
    if (std::find(words.begin(), words.end(), word) == words.end()) words.push_back(word);
  };
  note(types, mention.type);
  note(lemmas, mention.lemma);
  has_actors = has_actors || !mention.actors.empty();
  has_place = has_place || mention.mention->place.has_value();
  has_width = has_width || mention.width.has_value();
  actors_glance |= mention.actors.glance;
  figures_glance |= mention.figures.glance;
  members.push_back(std::move(mention));
}

namespace {

constexpr double kSameWord = 2.0;
constexpr double kOneDisaster = 2.0;
constexpr double kSameKind = 1.6;
constexpr double kSameClass = 0.3;
constexpr double kSameDate = 1.5;
constexpr double kAllowedDate = 0.8;
constexpr double kOneActor = 1.0;
constexpr double kActors = 1.6;
constexpr double kOtherActors = -0.4;
constexpr double kSamePlace = 0.8;
constexpr double kWithinPlace = 0.3;
constexpr double kOtherPlace = -1.0;
constexpr double kFigures = 0.6;
constexpr double kArticles = 0.5;
constexpr double kOneSentence = -0.5;
constexpr double kUnreal = -0.6;

// What the two can score at most beside their wording, told without a look at the members.
double most_beside_wording(const MentionFacts& facts, const EventGroup& group) noexcept {
  constexpr double kRounding = 1e-9;
  double out = kArticles + kRounding;
  if (facts.width && group.has_width) out += kSameDate;
  if ((facts.actors.glance & group.actors_glance) != 0) out += facts.actors.words.size() > 1 ? kActors : kOneActor;
  if (facts.mention->place && group.has_place) out += kSamePlace;
  if ((facts.figures.glance & group.figures_glance) != 0) out += kFigures;
  return out;
}

}  // namespace

std::optional<Fit> fit(const MentionFacts& facts, const EventGroup& group, ArticleLikeness& likeness_of, const WordNumbers& numbers, double least, bool tell) {
  const model::EventMention& mention = *facts.mention;
  const auto has = [](const Words& words, std::uint32_t word) { return std::find(words.begin(), words.end(), word) != words.end(); };
  const bool same_lemma = has(group.lemmas, facts.lemma);
  const bool same_type = has(group.types, facts.type);
  const bool disaster = same_type && mention.event_class == model::EventClass::kDisaster;
  const double wording = same_lemma ? kSameWord : disaster ? kOneDisaster : same_type ? kSameKind : kSameClass;
  if (wording + most_beside_wording(facts, group) <= least || !calendar::overlaps(facts.allowed, group.allowed)) return std::nullopt;
  Sum sum(tell);

  const model::Place* same_place = nullptr;
  bool within_place = false;
  bool apart_place = false;
  std::size_t shared_actors = 0;
  std::size_t shared_figures = 0;
  bool same_date = false;
  bool allowed_date = false;
  bool same_sentence = false;
  double likeness = 0;
  std::string_view shared_name;
  for (const MentionFacts& member : group.members) {
    const model::EventMention& other = *member.mention;
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
      const auto& mine = facts.actors.words;
      const auto& theirs = member.actors.words;
      const auto both = std::find_if(mine.begin(), mine.end(), [&](std::uint32_t name) { return std::binary_search(theirs.begin(), theirs.end(), name); });
      if (both != mine.end()) shared_name = numbers.word(*both);
    }
    shared_figures = std::max(shared_figures, common(facts.figures, member.figures));
    if (facts.width && member.width) {
      same_date = same_date || mention.days == other.days;
      allowed_date = true;
    }
    if (member.rank == facts.rank) {
      same_sentence = same_sentence || other.sentence == mention.sentence;
      likeness = 1;
    } else if (likeness < 1) {
      likeness = std::max(likeness, likeness_of(facts.rank, member.rank));
    }
  }

  if (same_lemma) {
    sum.add(kSameWord, "wording", "same word: ", mention.lemma);
  } else if (disaster) {
    sum.add(kOneDisaster, "wording", "a story tells of one ", mention.type);
  } else if (same_type) {
    sum.add(kSameKind, "wording", "same kind: ", mention.type);
  } else {
    sum.add(kSameClass, "wording", "same class: ", model::to_string(mention.event_class));
  }
  if (same_date) {
    sum.add(kSameDate, "date", "the same: ", mention.edtf);
  } else if (allowed_date) {
    sum.add(kAllowedDate, "date", "one lies within the other: ", mention.edtf);
  }
  if (shared_actors > 0) {
    sum.add(shared_actors > 1 ? kActors : kOneActor, "actors", shared_name);
  } else if (group.has_actors && facts.actors.words.size() > 1) {
    sum.add(kOtherActors, "actors", "others");
  }
  if (same_place != nullptr) {
    sum.add(kSamePlace, "place", same_place->name);
  } else if (within_place) {
    sum.add(kWithinPlace, "place", "one may hold the other");
  } else if (apart_place) {
    sum.add(kOtherPlace, "place", "other names");
  }
  if (shared_figures > 0) sum.add(kFigures, "figures", numbers.word(facts.figures.words.front()));
  if (likeness > 0) sum.add(kArticles * likeness, "articles", likeness >= 1 ? "the same" : "names in common");
  if (same_sentence) sum.add(kOneSentence, "sentence", "told twice in one sentence");
  const bool unreal = mention.status == Factuality::kHypothetical;
  const bool group_unreal = group.members.front().mention->status == Factuality::kHypothetical;
  if (unreal != group_unreal) sum.add(kUnreal, "status", "one is only thought of");
  return std::move(sum).result();
}

}  // namespace dateline::link
