#include "compare/figure_owner.h"

#include <algorithm>

#include "text/utf8.h"

namespace dateline::compare {
namespace {

constexpr std::uint32_t kOwnerReach = 3;  // tokens in front of a counted noun that may say whose it is

class Owner {
 public:
  Owner(const Reading& reading, const std::vector<bool>& is_figure) : reading_(reading), is_figure_(is_figure) {}

  // "11.000 nordkoreanische Soldaten", "10 Americans": countries named inside the counted phrase.
  void read_countries(const model::Quantity& quantity, std::uint32_t number_end, Figure& out) const {
    const std::uint32_t end = reading_.tokens_of(quantity.span).second;
    for (std::uint32_t at = number_end; at < end; ++at) {
      if (const Feature country = reading_.words[at].country; country != 0) out.countries.push_back(country);
    }
    if (out.countries.empty() && quantity.span.begin != quantity.span.end) read_country_before(quantity, out);
    std::sort(out.countries.begin(), out.countries.end());
    out.countries.erase(std::unique(out.countries.begin(), out.countries.end()), out.countries.end());
    // "10 Americans": the noun is the country, what is counted are people.
    if (out.head.compare(0, 5, "stem:") == 0 && end > number_end && reading_.words[end - 1].country != 0) {
      out.head.clear();
      out.person = true;
    }
  }

  // "put the number of North Korean soldiers at 10,000": the noun with its country stands in front.
  void read_country_before(const model::Quantity& quantity, Figure& out) const {
    const std::string_view text = reading_.view.article->text;
    if (quantity.unit.empty() || text::slice(text, quantity.span).find(quantity.unit) != std::string_view::npos) return;
    const text::Span around = reading_.layout.sentences[out.sentence].span;
    const std::size_t found =
        text::slice(text, around)
            .rfind(quantity.unit, quantity.span.begin - std::min(around.begin, quantity.span.begin));
    if (found == std::string_view::npos) return;
    const std::uint32_t noun = reading_.layout.token_at(around.begin + static_cast<std::uint32_t>(found));
    for (std::uint32_t at = noun; at + kOwnerReach > noun && at > 0; --at) {
      if (is_figure_[at]) return;
      if (const Feature country = reading_.words[at].country; country != 0) out.countries.push_back(country);
    }
  }

  // The first place of the sentence ("in Alborenc south of Valencia"); of the claim, where the figure stands in one:
  // where it was said is no matter of the figure.
  void read_place(Figure& out) const {
    const auto& entities = reading_.view.extraction->entities;
    const auto& sentences = reading_.layout.sentences;
    const auto find = [&](const text::Span& around, const text::Spans* content) {
      for (const model::Entity& entity : entities) {
        if (entity.kind != model::EntityKind::kPlace || !around.overlaps(entity.span) || is_dateline(entity.span))
          continue;
        if (content != nullptr ? !overlaps_any(*content, entity.span) : said_there(entity.span, around)) continue;
        out.place = entity.key.empty() ? make_feature("place-name", text::fold(entity.name))
                                       : make_feature("entity", entity.key);
        out.place_keyed = !entity.key.empty();
        return;
      }
    };
    find(sentences[out.sentence].span, out.claim ? &reading_.view.extraction->claims[*out.claim].content : nullptr);
    if (out.place == 0 && out.sentence > 0 &&
        sentences[out.sentence - 1].paragraph == sentences[out.sentence].paragraph) {
      find(sentences[out.sentence - 1].span, nullptr);
    }
  }

  // "In Washington, the Pentagon put the number at 10,000, up from 3,000": outside of all that is claimed in a sentence
  // that claims something.
  bool said_there(const text::Span& place, const text::Span& sentence) const {
    bool claims = false;
    for (const model::Claim& claim : reading_.view.extraction->claims) {
      if (overlaps_any(claim.content, place)) return false;
      claims = claims || overlaps_any(claim.cue, sentence);
    }
    return claims;
  }

  // "Costa declared victory, but the commission said that 62 percent had been counted": whoever is named beside what is claimed has no share in it.
  bool outside_claim(const text::Span& person, const Figure& figure) const { return figure.claim && !overlaps_any(reading_.view.extraction->claims[*figure.claim].content, person); }

  // "Brezar on 51.6 percent, Solman on 45.8": the shares of two people are no two answers to one question.
  void read_person(const model::Quantity& quantity, Figure& out) const {
    const text::Span sentence = reading_.layout.sentences[out.sentence].span;
    for (const model::Entity& entity : reading_.view.extraction->entities) {
      if (entity.kind != model::EntityKind::kPerson || entity.key.empty() || !sentence.overlaps(entity.span) ||
          outside_claim(entity.span, out))
        continue;
      if (out.whose != 0 && entity.span.begin > quantity.number.begin) return;
      out.whose = make_feature("entity", entity.key);
    }
  }

  // "VALENCIA, Oct 30": where the article was written.
  bool is_dateline(const text::Span& span) const {
    const std::string_view name = text::slice(reading_.view.article->text, span);
    return std::none_of(name.begin(), name.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  }

 private:
  const Reading& reading_;
  const std::vector<bool>& is_figure_;
};

}  // namespace

void read_owner(const Reading& reading, const std::vector<bool>& is_figure, std::uint32_t number_end, Figure& figure) {
  const Owner owner(reading, is_figure);
  owner.read_countries(*figure.value, number_end, figure);
  owner.read_place(figure);
  if (figure.unit) owner.read_person(*figure.value, figure);
}

}  // namespace dateline::compare
