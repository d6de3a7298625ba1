#include "compare/comparer.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

#include "base/hash.h"
#include "compare/figure_topics.h"
#include "compare/find_topics.h"
#include "compare/finding.h"
#include "compare/question.h"
#include "compare/stance_topics.h"

namespace dateline::compare {
namespace {

constexpr std::size_t kSharedClaims = 2;  // with so many claims in common, which are at least a third, figures and stances are one topic

constexpr double kAskedPlainly = 3;   // before everything else: a question is put without "not" where it can be
constexpr double kSameMatter = 0.45;  // so alike are two claims of which one can say the contrary of the other

// The work on one story. Articles are taken in canonical order; only the members of the answer name them by their index in the input.
class Work {
 public:
  Work(const StoryInput& story, const Vocabulary& vocabulary, WordMemo& memo)
      : story_(story), vocabulary_(vocabulary), speakers_(story.articles, story.families, story.source_uids, &vocabulary) {
    order_.resize(story.articles.size());
    std::iota(order_.begin(), order_.end(), 0U);
    std::sort(order_.begin(), order_.end(), [&](std::uint32_t a, std::uint32_t b) { return model::before(story.articles[a], story.articles[b]); });
    place_.resize(order_.size());
    readings_.reserve(order_.size());
    for (std::uint32_t i = 0; i < order_.size(); ++i) {
      place_[order_[i]] = i;
      readings_.push_back(read_article(story.articles[order_[i]], vocabulary, memo));
    }
    rarity_.emplace(readings_);
  }

  std::vector<model::Topic> run() {
    std::vector<model::Topic> topics;
    add_figure_topics(topics);
    add_stance_topics(topics);
    std::stable_sort(topics.begin(), topics.end(), [](const model::Topic& a, const model::Topic& b) {
      if (a.independent != b.independent) return a.independent > b.independent;
      return a.values.size() + a.stances.size() > b.values.size() + b.stances.size();
    });
    return topics;
  }

 private:
  void add_figure_topics(std::vector<model::Topic>& topics) {
    std::vector<Figure> figures;
    for (const std::uint32_t article : order_) {
      std::vector<Figure> own = read_figures(readings_[place_[article]], article, vocabulary_, *rarity_, speakers_);
      std::move(own.begin(), own.end(), std::back_inserter(figures));
    }
    for (const std::vector<std::uint32_t>& group : group_figures(figures, vocabulary_)) {
      std::vector<const Figure*> members;
      members.reserve(group.size());
      for (const std::uint32_t i : group) members.push_back(&figures[i]);
      topics.push_back(make_figure_topic(members));
    }
  }

  model::Topic make_figure_topic(const std::vector<const Figure*>& members) const {
    model::Topic out;
    out.story = story_.story;
    const Figure& first = *members.front();
    out.uid = uid("figures", first.quantity.article, first.value->number.begin);
    std::vector<const Reading*> readings;
    std::vector<Statement> statements;
    SearchWords words(vocabulary_);
    for (const Figure* figure : members) {
      const Reading& reading = readings_[place_[figure->quantity.article]];
      readings.push_back(&reading);
      model::TopicValue value;
      value.quantity = figure->quantity;
      if (figure->claim) value.claim = model::ItemRef{figure->quantity.article, *figure->claim};
      statements.push_back(state(*figure, reading));
      out.values.push_back(value);
      words.add_label(figure->head);
      if (figure->role != kNone) words.add_label(vocabulary_.role_name(figure->role));
      for (const std::string& scope : figure->scope) words.add_label(scope);
      words.add_span(reading, reading.layout.sentences[figure->sentence].span);
      add_names(reading, reading.layout.sentences[figure->sentence].span, words);
    }
    out.concept_id = concept_of(members);
    out.question = ask_for_figures(members, readings, vocabulary_);
    out.words = words.take();
    out.findings = find_in_figures(statements);
    out.independent = count_independent(statements);
    return out;
  }

  void add_stance_topics(std::vector<model::Topic>& topics) {
    std::vector<Proposition> propositions;
    for (const std::uint32_t article : order_) {
      std::vector<Proposition> own = read_propositions(readings_[place_[article]], article, *rarity_, speakers_);
      std::move(own.begin(), own.end(), std::back_inserter(propositions));
    }
    std::map<model::ItemRef, std::size_t> told_in;  // claim -> topic of its figure
    for (std::size_t t = 0; t < topics.size(); ++t) {
      for (const model::TopicValue& value : topics[t].values) {
        if (value.claim) told_in.emplace(*value.claim, t);
      }
    }
    for (const std::vector<std::uint32_t>& group : group_stances(propositions)) {
      std::vector<const Proposition*> members;
      members.reserve(group.size());
      for (const std::uint32_t i : group) members.push_back(&propositions[i]);
      leave_other_figures(topics, members);
      leave_other_counts(topics, members);
      if (members.empty()) continue;
      model::Topic topic = make_stance_topic(members);
      std::map<std::size_t, std::size_t> shared;
      for (const Proposition* member : members) {
        if (const auto figure = told_in.find(member->claim); figure != told_in.end()) ++shared[figure->second];
      }
      const auto most = std::max_element(shared.begin(), shared.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
      const bool same = most != shared.end() && most->second >= kSharedClaims && 3 * most->second >= members.size();
      // Whoever gives a figure says that it is so; what the figures say to each other is told with them.
      if (same && !is_disputed(topic)) continue;
      if (same) {
        join(std::move(topic), topics[most->first]);
      } else {
        topics.push_back(std::move(topic));
      }
    }
  }

  // "There were 230 aboard, the union said. The company denied that": who told of 184 has not said what is denied.
  void leave_other_figures(const std::vector<model::Topic>& topics, std::vector<const Proposition*>& members) const {
    const auto exclusive = [&](const model::ItemRef& a, const model::ItemRef& b) {
      return std::any_of(topics.begin(), topics.end(), [&](const model::Topic& topic) {
        bool both = false;
        for (const model::TopicValue& one : topic.values) {
          for (const model::TopicValue& two : topic.values) {
            if (one.claim != a || two.claim != b) continue;
            if (relate(quantity(one), quantity(two)) != Relation::kExclusive) return false;
            both = true;
          }
        }
        return both;
      });
    };
    std::vector<model::ItemRef> denied;
    for (const Proposition* member : members) {
      if (side_of(member->told->stance) == Side::kAgainst && member->answers) denied.push_back({member->claim.article, *member->answers});
    }
    std::erase_if(members, [&](const Proposition* member) {
      return side_of(member->told->stance) == Side::kFor && std::any_of(denied.begin(), denied.end(), [&](const model::ItemRef& claim) { return exclusive(member->claim, claim); });
    });
  }

  // Who counts the same thing in another topic ("45 drones shot down" here, 21 of the other side there) says nothing about what is in question.
  void leave_other_counts(const std::vector<model::Topic>& topics, std::vector<const Proposition*>& members) const {
    using Counts = std::map<std::string, std::set<std::size_t>>;  // what is counted -> topics
    const auto counts = [&](const Proposition& member) {
      Counts out;
      for (std::size_t t = 0; t < topics.size(); ++t) {
        for (const model::TopicValue& value : topics[t].values) {
          if (value.claim == member.claim && !quantity(value).concept_id.empty()) out[quantity(value).concept_id].insert(t);
        }
      }
      return out;
    };
    const auto brings = [](const Proposition* member) { return side_of(member->told->stance) == Side::kFor; };
    if (members.empty() || std::count_if(members.begin(), members.end(), brings) < 2) return;
    const Counts asked = counts(best_words(members));
    std::erase_if(members, [&](const Proposition* member) {
      if (!brings(member)) return false;
      const Counts own = counts(*member);
      bool other = false;
      for (const auto& [counted, places] : own) {
        const auto same = asked.find(counted);
        if (same == asked.end()) continue;
        if (std::any_of(places.begin(), places.end(), [&](std::size_t t) { return same->second.contains(t); })) return false;
        other = true;
      }
      return other;
    });
  }

  const model::Quantity& quantity(const model::TopicValue& value) const {
    return story_.articles[value.quantity.article].extraction->quantities[value.quantity.item];
  }

  static bool is_disputed(const model::Topic& topic) {
    return std::any_of(topic.stances.begin(), topic.stances.end(), [](const model::TopicStance& stance) {
      const Side side = side_of(stance.stance);
      return side == Side::kAgainst || side == Side::kDoubting || side == Side::kSilent;
    });
  }

  // How many soldiers are there, and are they there at all: one topic where the same claims answer both.
  static void join(model::Topic stances, model::Topic& figures) {
    for (model::TopicStance& stance : stances.stances) {
      const bool known = std::any_of(figures.stances.begin(), figures.stances.end(), [&](const model::TopicStance& other) { return other.claim == stance.claim; });
      if (!known) figures.stances.push_back(stance);
    }
    std::move(stances.findings.begin(), stances.findings.end(), std::back_inserter(figures.findings));
    std::move(stances.words.begin(), stances.words.end(), std::back_inserter(figures.words));
    std::sort(figures.words.begin(), figures.words.end());
    figures.words.erase(std::unique(figures.words.begin(), figures.words.end()), figures.words.end());
    figures.independent = std::max(figures.independent, stances.independent);
  }

  model::Topic make_stance_topic(const std::vector<const Proposition*>& members) const {
    model::Topic out;
    out.story = story_.story;
    const Proposition& first = *members.front();
    out.uid = uid("stances", first.claim.article, first.told->content.front().begin);
    const Proposition& best = best_words(members);
    std::vector<Statement> statements;
    SearchWords words(vocabulary_);
    for (const Proposition* member : members) {
      const Reading& reading = readings_[place_[member->claim.article]];
      out.stances.push_back({member->claim, member->told->stance});
      Statement statement;
      statement.claim = member->claim;
      statement.stance = member->told->stance;
      statement.speaker = member->speaker;
      statement.sentence = member->sentence;
      // An accusation is put in words of its own ("of not having warned", "of silence"): what it negates is no part of the question. What is denied
      // stands in the denial as it would be if it were so.
      const bool negates = side_of(member->told->stance) == Side::kFor && member->told->stance != model::Stance::kAccuses && !member->points_back && member->negated && !best.negated;
      statement.says_not = negates && cosine(member->profile, best.profile) >= kSameMatter;
      statement.beside = negates && !statement.says_not;
      statement.printed = verbatim(*member->told, reading);
      statement.taken_back = member->sentence < reading.takes_back.size() && reading.takes_back[member->sentence].has_value();
      set_time(member->claim.article, member->claim.item, statement);
      statements.push_back(std::move(statement));
      for (const text::Span& part : member->told->content) words.add_span(reading, part);
      add_names(reading, reading.layout.sentences[member->sentence].span, words);
      for (const Weighted& entry : member->profile) words.add_concept(entry.feature);
    }
    const Reading& reading = readings_[place_[best.claim.article]];
    // "to comment" asks nothing; its sentence tells at least who kept silent.
    const std::string asked = best.bare ? std::string(text::slice(reading.view.article->text, reading.layout.sentences[best.sentence].span)) : verbatim(*best.told, reading);
    const bool silent = std::all_of(members.begin(), members.end(), [](const Proposition* member) { return side_of(member->told->stance) == Side::kSilent; });
    out.question = ask_whether(asked, *reading.language, silent);
    out.words = words.take();
    out.findings = find_in_stances(statements);
    out.independent = count_independent(statements);
    return out;
  }

  // The claim whose own words tell best what is in question: not pointing back, of one who says something, close to what all share; without "not"
  // where anybody puts it so.
  const Proposition& best_words(const std::vector<const Proposition*>& members) const {
    const Proposition* best = members.front();
    double most = -1e9;
    for (const Proposition* member : members) {
      double likeness = 0;
      for (const Proposition* other : members) likeness += cosine(member->profile, other->profile);
      likeness /= static_cast<double>(members.size());
      const Side side = side_of(member->told->stance);
      if (member->points_back || member->thin) likeness -= 1;
      if (side == Side::kSilent) likeness -= 1;  // "to comment on reports that …"
      const bool plain = !member->negated && (side == Side::kFor || (side == Side::kAgainst && !member->points_back));
      if (!plain) likeness -= kAskedPlainly;
      if (likeness > most + 1e-9) {
        most = likeness;
        best = member;
      }
    }
    return *best;
  }

  static std::string verbatim(const model::Claim& claim, const Reading& reading) {
    std::string out;
    for (const text::Span& part : claim.content) {
      if (!out.empty()) out += " … ";
      out += text::slice(reading.view.article->text, part);
    }
    return out;
  }

  // Names of countries and places in every language.
  void add_names(const Reading& reading, const text::Span& span, SearchWords& words) const {
    for (const model::Entity& entity : reading.view.extraction->entities) {
      if (!span.overlaps(entity.span)) continue;
      words.add_text(entity.name);
      if (!entity.country.empty()) words.add_label(entity.country);
    }
  }

  std::string concept_of(const std::vector<const Figure*>& members) const {
    std::map<std::string, std::size_t> counts;
    std::string best;
    for (const Figure* figure : members) {
      if (!figure->value->concept_id.empty()) ++counts[figure->value->concept_id];
    }
    std::size_t most = 0;
    for (const auto& [name, count] : counts) {
      if (count > most) {
        most = count;
        best = name;
      }
    }
    return best;
  }

  Statement state(const Figure& figure, const Reading& reading) const {
    Statement out;
    const std::uint32_t article = figure.quantity.article;
    out.value = figure.value;
    out.speaker = figure.speaker;
    if (figure.claim) out.claim = model::ItemRef{article, *figure.claim};
    set_time(article, figure.claim, out);
    out.printed = std::string(text::slice(reading.view.article->text, figure.value->span));
    out.taken_back = figure.taken_back;
    return out;
  }

  void set_time(std::uint32_t article, std::optional<std::uint32_t> claim, Statement& out) const {
    const model::Article& printed = *story_.articles[article].article;
    out.family = speakers_.family(article);
    out.order = place_[article];
    out.day = printed.published.day();
    out.minute = printed.updated.minute_of_day.value_or(printed.published.minute_of_day.value_or(0));
    if (!claim) return;
    const model::Said& said = story_.articles[article].extraction->claims[*claim].said;
    if (said.days.earliest && said.days.earliest == said.days.latest) out.day = said.days.earliest;
  }

  std::string uid(std::string_view kind, std::uint32_t article, std::uint32_t byte) const {
    const model::Article& first = *story_.articles[article].article;
    std::string made(kind);
    for (const std::string_view part : {std::string_view(first.sha256), std::string_view(first.id)}) {
      made += '\n';
      made += part;
    }
    return base::short_id(made + '\n' + std::to_string(byte));
  }

  const StoryInput& story_;
  const Vocabulary& vocabulary_;
  Speakers speakers_;
  std::vector<std::uint32_t> order_;  // input indices in canonical order
  std::vector<std::uint32_t> place_;  // inverse of order_
  std::vector<Reading> readings_;     // in canonical order
  std::optional<Rarity> rarity_;
};

}  // namespace

Comparer::Comparer(const std::vector<std::shared_ptr<const lang::Pack>>& packs) : vocabulary_(packs), memos_(vocabulary_) {}

std::vector<std::size_t> Comparer::find(std::string_view words, std::span<const model::Topic> topics) const {
  return find_topics(words, topics, vocabulary_);
}

std::vector<model::Topic> Comparer::build_topics(const StoryInput& story) const {
  if (story.articles.empty()) return {};
  std::unique_ptr<WordMemo> memo = memos_.borrow();
  std::vector<model::Topic> topics = Work(story, vocabulary_, *memo).run();
  memos_.give_back(std::move(memo));
  return topics;
}

}  // namespace dateline::compare
