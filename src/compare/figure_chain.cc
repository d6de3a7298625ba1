#include "compare/figure_chain.h"

#include <algorithm>

namespace dateline::compare {
namespace {

constexpr std::uint32_t kEarlierReach = 8;   // tokens back to "up from"
constexpr std::uint32_t kReplacedReach = 2;  // sentences between a figure and the one it was given before

class Chain {
 public:
  Chain(const Reading& reading, const std::vector<bool>& is_figure) : reading_(reading), is_figure_(is_figure) {}

  // What is left out with the noun is that of the figure before: "the union said 4,000 people marched, the police
  // 3,000".
  static void inherit(const std::vector<Figure>& all, Figure& figure) {
    if (!figure.antecedent) return;
    const Figure& from = all[*figure.antecedent];
    if (figure.countries.empty()) figure.countries = from.countries;
    if (figure.role == kNone) figure.role = from.role;
    if (figure.roles.empty()) figure.roles = from.roles;
  }

  // "now 790, up from 640", "statt 22.000 waren es 30.000", "noch am Freitag war von 95 die Rede".
  void find_replaced(const std::vector<Figure>& all, Figure& figure) const {
    const auto [first, end] = reading_.tokens_of(figure.value->number);
    if (first >= reading_.words.size()) return;
    const text::Sentence& sentence = reading_.layout.sentences[figure.sentence];
    bool earlier = false;
    for (std::uint32_t at = first; at > sentence.first_token && first - at < kEarlierReach && !earlier;) {
      --at;
      if (is_figure_[at]) break;
      earlier = reading_.words[at].earlier;
    }
    if (!earlier) return;
    const std::uint32_t own = figure.quantity.item;
    const auto alike = [&](const Figure& other) {
      return other.unit == figure.unit &&
             (other.head == figure.head || (!figure.unit && (other.head.empty() || figure.head.empty()))) &&
             other.main != figure.main;
    };
    for (std::uint32_t i = own; i > 0 && all[i - 1].sentence + kReplacedReach >= figure.sentence; --i) {
      if (!alike(all[i - 1])) continue;
      figure.replaces = i - 1;
      return;
    }
    if (own + 1 < all.size() && all[own + 1].sentence == figure.sentence && alike(all[own + 1]))
      figure.replaces = own + 1;
  }

  // It is the first figure behind words of correction, else the last before them; or it was given earlier and such
  // words stand right before its sentence. The figure that holds now is not meant.
  bool is_taken_back(const std::vector<Figure>& all, const Figure& figure) const {
    const std::uint32_t sentence = figure.sentence;
    if (sentence >= reading_.takes_back.size()) return false;
    if (std::any_of(all.begin(), all.end(),
                    [&](const Figure& other) { return other.replaces == figure.quantity.item; }))
      return false;
    const auto& cue = reading_.takes_back[sentence];
    if (!cue) {
      return figure.replaces && sentence > 0 && reading_.takes_back[sentence - 1] &&
             reading_.layout.sentences[sentence - 1].paragraph == reading_.layout.sentences[sentence].paragraph;
    }
    if (figure.replaces) return true;
    const std::uint32_t first = reading_.tokens_of(figure.value->span).first;
    if (first > 0 && (reading_.words[first - 1].flags & Vocabulary::kNewFigure) != 0) return false;
    const bool behind = first > *cue;
    const std::size_t own = figure.quantity.item;
    if (behind)
      return own == 0 || all[own - 1].sentence != sentence ||
             reading_.tokens_of(all[own - 1].value->span).first <= *cue;
    return own + 1 >= all.size() || all[own + 1].sentence != sentence;
  }

 private:
  const Reading& reading_;
  const std::vector<bool>& is_figure_;
};

}  // namespace

void join_figures(const Reading& reading, const std::vector<bool>& is_figure, std::vector<Figure>& figures) {
  const Chain chain(reading, is_figure);
  for (Figure& figure : figures) Chain::inherit(figures, figure);
  for (Figure& figure : figures) chain.find_replaced(figures, figure);
  for (Figure& figure : figures) figure.taken_back = chain.is_taken_back(figures, figure);
}

}  // namespace dateline::compare
