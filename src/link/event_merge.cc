#include "link/event_merge.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

#include "base/hash.h"
#include "calendar/edtf.h"
#include "link/event_terms.h"

namespace dateline::link {
namespace {

using model::Factuality;

constexpr double kTooLittle = kJoinScore - 1e-6;  // by more than any rounding
constexpr std::size_t kMostActors = 12;
constexpr std::uint32_t kLabelBytes = 220;  // longer sentences are cut to the part around the trigger

// Precise dates first, so that events are founded by those who know the day and joined by those who do not.
auto founding_order(const MentionFacts& f) {
  return std::tuple(f.mention->status == Factuality::kHypothetical, f.width ? 0 : f.dated ? 1 : 2, f.width.value_or(0), f.mention->confidence < 0.5, f.rank, f.ref.item);
}

std::string name_of(const MentionFacts& facts) {
  const text::Span& trigger = facts.mention->trigger.front();
  const std::string_view words = text::slice(facts.article->text, trigger);
  const std::string byte = std::to_string(trigger.begin);
  std::string out;
  out.reserve(words.size() + byte.size() + facts.article->id.size() + 16);
  return out.append(words).append(" at byte ").append(byte).append(" of ").append(facts.article->id);
}

class Merger {
 public:
  explicit Merger(std::span<const ArticleView> articles) : order_(in_order(articles)), numbers_(articles), likeness_(views(articles, order_), numbers_) {
    std::vector<MentionFacts> mentions;
    for (std::uint32_t rank = 0; rank < order_.size(); ++rank) {
      const ArticleView& view = articles[order_[rank]];
      for (std::uint32_t i = 0; i < view.extraction->events.size(); ++i) mentions.push_back(facts_of(view, {order_[rank], i}, rank, numbers_));
    }
    // The keys are sorted, not the mentions, which are large.
    std::vector<std::pair<decltype(founding_order(mentions.front())), std::size_t>> founding;
    founding.reserve(mentions.size());
    for (std::size_t i = 0; i < mentions.size(); ++i) founding.emplace_back(founding_order(mentions[i]), i);
    std::sort(founding.begin(), founding.end());
    for (const auto& entry : founding) place(std::move(mentions[entry.second]));
  }

  [[nodiscard]] std::vector<EventGroup>& groups() { return groups_; }

 private:
  // What a group is found by: the type, the word, the class on a day.
  enum class By { kType, kWord, kDay };
  struct BlockKey {
    By by = By::kType;
    std::uint32_t what = 0;
    int day = 0;

    friend constexpr auto operator<=>(const BlockKey&, const BlockKey&) = default;
  };

  static std::vector<std::uint32_t> in_order(std::span<const ArticleView> articles) {
    std::vector<std::uint32_t> order(articles.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return before(articles[a], articles[b]); });
    return order;
  }
  static std::vector<const ArticleView*> views(std::span<const ArticleView> articles, const std::vector<std::uint32_t>& order) {
    std::vector<const ArticleView*> out;
    for (const std::uint32_t i : order) out.push_back(&articles[i]);
    return out;
  }

  // Those under which the mention's groups are found, in keys_.
  void find_keys(const MentionFacts& facts) {
    const model::EventMention& mention = *facts.mention;
    keys_ = {{By::kType, facts.type, 0}, {By::kWord, facts.lemma, 0}};
    if (mention.event_class != model::EventClass::kOther && facts.width == 0) {
      keys_.push_back({By::kDay, static_cast<std::uint32_t>(mention.event_class), calendar::to_number(*mention.days.earliest)});
    }
  }

  void place(MentionFacts mention) {
    // Groups that can hold the mention at all: of its type or word, and of its class on the same day.
    found_.clear();
    candidates_.clear();
    find_keys(mention);
    for (const BlockKey& key : keys_) {
      found_.push_back(&blocks_[key]);
      if (key.by != By::kDay) candidates_.insert(candidates_.end(), found_.back()->begin(), found_.back()->end());
    }
    std::sort(candidates_.begin(), candidates_.end());
    candidates_.erase(std::unique(candidates_.begin(), candidates_.end()), candidates_.end());
    std::uint32_t best = 0;
    std::optional<double> best_score;
    const auto try_one = [&](std::uint32_t index) {
      const auto candidate = fit(mention, groups_[index], likeness_, numbers_, best_score.value_or(kTooLittle), false);
      if (!candidate || candidate->score < kJoinScore) return;
      // Of equally good ones the first.
      if (best_score && (candidate->score < *best_score || (candidate->score == *best_score && index > best))) return;
      best = index;
      best_score = candidate->score;
    };
    // Those of its wording first: beside them most others need no look.
    std::for_each(candidates_.begin(), candidates_.end(), try_one);
    if (keys_.back().by == By::kDay) {
      for (const std::uint32_t index : *found_.back()) {
        if (!std::binary_search(candidates_.begin(), candidates_.end(), index)) try_one(index);
      }
    }
    if (!best_score) {
      best = static_cast<std::uint32_t>(groups_.size());
      groups_.emplace_back();
      groups_.back().allowed = mention.allowed;
    } else {
      EventGroup& group = groups_[best];
      if (group.founder.empty()) group.founder = name_of(group.members.front());
      group.explanation.push_back(name_of(mention) + " joins " + group.founder + ": " + fit(mention, group, likeness_, numbers_, 0, true)->words);
      group.allowed = calendar::intersect(group.allowed, mention.allowed).value_or(group.allowed);
    }
    for (std::vector<std::uint32_t>* block : found_) {
      const auto at = std::lower_bound(block->begin(), block->end(), best);
      if (at == block->end() || *at != best) block->insert(at, best);
    }
    groups_[best].add(std::move(mention));
  }

  std::vector<std::uint32_t> order_;     // canonical rank to index
  WordNumbers numbers_;
  ArticleLikeness likeness_;
  std::vector<EventGroup> groups_;
  std::map<BlockKey, std::vector<std::uint32_t>> blocks_;  // groups, in order
  // Of the mention that is being placed.
  std::vector<BlockKey> keys_;
  std::vector<std::vector<std::uint32_t>*> found_;
  std::vector<std::uint32_t> candidates_;
};

// The sentence, or the part of it between marks that holds the trigger.
std::string label_of(const MentionFacts& facts) {
  const std::string& text = facts.article->text;
  text::Span span = facts.mention->sentence;
  if (span.size() > kLabelBytes) {
    const text::Span trigger = facts.mention->trigger.front();
    const auto is_mark = [&](std::uint32_t i) { return (text[i] == ',' || text[i] == ';' || text[i] == ':') && i + 1 < text.size() && (text[i + 1] == ' ' || text[i + 1] == '\n'); };
    std::uint32_t begin = trigger.begin;
    while (begin > span.begin && trigger.end - begin < kLabelBytes && !is_mark(begin - 1)) --begin;
    while (begin < trigger.begin && text[begin] == ' ') ++begin;
    std::uint32_t end = trigger.end;
    while (end < span.end && end - begin < kLabelBytes && !is_mark(end)) ++end;
    // A cut in the middle of a word moves to the blank before it.
    if (end < span.end && !is_mark(end)) {
      std::uint32_t blank = end;
      while (blank > trigger.end && text[blank] != ' ') --blank;
      end = blank;
    }
    if (begin > span.begin && !is_mark(begin - 1) && text[begin - 1] != ' ') {
      std::uint32_t blank = begin;
      while (blank < trigger.begin && text[blank] != ' ') ++blank;
      begin = blank < trigger.begin ? blank + 1 : trigger.begin;
    }
    span = {begin, end};
  }
  std::string out(text::slice(text, span));
  std::replace(out.begin(), out.end(), '\n', ' ');
  return out;
}

const MentionFacts& best_teller(const EventGroup& group) {
  const auto key = [](const MentionFacts& f) {
    return std::tuple(f.mention->status != Factuality::kReported, f.mention->sentence.size() > 2 * kLabelBytes, -f.mention->confidence, !f.dated, -static_cast<int>(f.mention->actors.size()), f.rank, f.ref.item);
  };
  return *std::min_element(group.members.begin(), group.members.end(), [&](const MentionFacts& a, const MentionFacts& b) { return key(a) < key(b); });
}

// The most frequent value; ties go to the one that occurs first.
template <typename Value, typename Get>
Value most_frequent(const std::vector<MentionFacts>& members, Get get) {
  std::vector<std::pair<Value, int>> counts;
  for (const MentionFacts& member : members) {
    const Value value = get(member);
    const auto known = std::find_if(counts.begin(), counts.end(), [&](const auto& entry) { return entry.first == value; });
    if (known == counts.end()) {
      counts.emplace_back(value, member.mention->confidence < 0.5 ? 1 : 2);
    } else {
      known->second += member.mention->confidence < 0.5 ? 1 : 2;
    }
  }
  return std::max_element(counts.begin(), counts.end(), [](const auto& a, const auto& b) { return a.second < b.second; })->first;
}

void set_time(const EventGroup& group, model::Event& event) {
  event.status = Factuality::kHypothetical;
  for (const Factuality status : {Factuality::kReported, Factuality::kPlanned, Factuality::kDenied}) {
    if (std::any_of(group.members.begin(), group.members.end(), [&](const MentionFacts& f) { return f.mention->status == status; })) {
      event.status = status;
      break;
    }
  }
  const MentionFacts* dated = nullptr;
  for (const MentionFacts& member : group.members) {
    if (!member.dated || (member.mention->status == Factuality::kHypothetical && event.status != Factuality::kHypothetical)) continue;
    if (dated == nullptr || (member.width && (!dated->width || *member.width < *dated->width))) dated = &member;
  }
  if (dated == nullptr) {
    // Nobody tells a day: it lay before the first print that tells of it as past.
    event.days = group.allowed;
    for (const MentionFacts& member : group.members) {
      const auto& told = member.mention->days.earliest;
      if (event.status != Factuality::kPlanned || member.mention->status != Factuality::kPlanned || !told) continue;
      if (event.days.latest && *event.days.latest < *told) continue;  // planned later than another print has it done
      if (!event.days.earliest || *told < *event.days.earliest) event.days.earliest = told;
    }
    return;
  }
  event.days = dated->mention->days;
  event.edtf = dated->mention->edtf;
  event.granularity = dated->mention->granularity;
  // Two told stretches that only overlap leave what is in both.
  for (const MentionFacts& member : group.members) {
    if (!member.dated || member.mention->status == Factuality::kHypothetical) continue;
    const auto both = calendar::intersect(event.days, member.mention->days);
    if (both && *both != event.days) {
      event.days = *both;
      event.edtf = calendar::to_edtf(*both, event.granularity);
    }
  }
}

void set_actors(const std::vector<MentionFacts>& members, model::Event& event) {
  struct Counted {
    model::Actor actor;
    int mentions = 0;
  };
  std::vector<Counted> counted;
  for (const MentionFacts& member : members) {
    for (const model::Actor& actor : member.mention->actors) {
      const auto known = std::find_if(counted.begin(), counted.end(), [&](const Counted& entry) { return actor.key.empty() ? entry.actor.key.empty() && entry.actor.name == actor.name : entry.actor.key == actor.key; });
      if (known == counted.end()) {
        counted.push_back({actor, 1});
      } else {
        ++known->mentions;
      }
    }
  }
  // Beside somebody with a name, what only one mention calls by a common noun ("a way", "the document") is no participant to be shown.
  if (std::any_of(counted.begin(), counted.end(), [](const Counted& entry) { return !entry.actor.key.empty(); })) {
    std::erase_if(counted, [](const Counted& entry) { return entry.actor.key.empty() && entry.mentions < 2 && entry.actor.name.find(' ') == std::string::npos; });
  }
  // Names with an identity first, then by how many mentions know them.
  std::stable_sort(counted.begin(), counted.end(), [](const Counted& a, const Counted& b) { return std::tuple(a.actor.key.empty(), -a.mentions) < std::tuple(b.actor.key.empty(), -b.mentions); });
  for (const Counted& entry : counted) {
    if (event.actors.size() < kMostActors) event.actors.push_back(entry.actor);
  }
}

void set_place(const std::vector<MentionFacts>& members, model::Event& event) {
  const auto specific = [](const model::Place& place) { return place.geonames != 0 ? 2 : place.country.empty() ? 1 : 0; };
  for (const MentionFacts& member : members) {
    if (member.mention->place && (!event.place || specific(*member.mention->place) > specific(*event.place))) event.place = member.mention->place;
  }
}

model::Event tell(EventGroup& group, std::span<const std::uint32_t> families, std::string_view story) {
  model::Event event;
  event.story = story;
  event.label = label_of(best_teller(group));
  set_time(group, event);
  std::sort(group.members.begin(), group.members.end(), [](const MentionFacts& a, const MentionFacts& b) { return std::tuple(a.rank, a.ref.item) < std::tuple(b.rank, b.ref.item); });
  const MentionFacts& first = group.members.front();
  event.uid = base::short_id(first.article->sha256 + '\n' + first.article->id + '\n' + std::to_string(first.mention->trigger.front().begin));
  const auto type = most_frequent<std::uint32_t>(group.members, [](const MentionFacts& f) { return f.type; });
  const auto typical = std::find_if(group.members.begin(), group.members.end(), [&](const MentionFacts& f) { return f.type == type; });
  event.type = typical->mention->type;
  event.event_class = typical->mention->event_class;
  set_actors(group.members, event);
  set_place(group.members, event);
  std::vector<std::uint32_t> witnesses;
  for (const MentionFacts& member : group.members) {
    event.mentions.push_back(member.ref);
    witnesses.push_back(families.empty() ? member.ref.article : families[member.ref.article]);
  }
  std::sort(witnesses.begin(), witnesses.end());
  event.independent = static_cast<std::uint32_t>(std::unique(witnesses.begin(), witnesses.end()) - witnesses.begin());
  event.explanation = std::move(group.explanation);
  return event;
}

}  // namespace

std::vector<model::Event> merge_events(std::span<const ArticleView> articles, std::span<const std::uint32_t> families, std::string_view story) {
  Merger merger(articles);
  std::vector<model::Event> out;
  out.reserve(merger.groups().size());
  for (EventGroup& group : merger.groups()) out.push_back(tell(group, families, story));
  const auto key = [](const model::Event& event) {
    const auto begin = event.days.earliest ? event.days.earliest : event.days.latest;
    return std::tuple(!begin.has_value(), begin, event.days.latest, std::string_view(event.uid));
  };
  std::sort(out.begin(), out.end(), [&](const model::Event& a, const model::Event& b) { return key(a) < key(b); });
  return out;
}

}  // namespace dateline::link
