#include "extract/claim/cue_lexicon.h"

#include <algorithm>
#include <array>

#include "base/strings.h"
#include "text/token.h"
#include "extract/claim/grammar.h"
#include "text/utf8.h"

namespace dateline::extract {
namespace {

struct FrameName {
  std::string_view name;
  std::uint32_t frame;
};

constexpr std::array<FrameName, 21> kFrameNames{{{"dass", kFrameThat}, {"that", kFrameThat}, {"bare", kFrameBare}, {"quote", kFrameQuote}, {"inf", kFrameInfinitive},
    {"to", kFrameInfinitive}, {"obj", kFrameObject}, {"as", kFrameAs}, {"objto", kFrameObjectTo}, {"comp", kFrameComplement}, {"name", kFrameComplement},
    {"whether", kFrameWhether}, {"ob", kFrameWhether}, {"wh", kFrameWhether}, {"ing", kFrameIng}, {"with", 0}, {"objof", kFrameObjectOf},
    {"objverb", kFrameObject}, {"gen", 0}, {"figure", kFrameFigure}, {"count", kFrameCount}}};

base::Problem wrong(const lang::Entry& entry, std::string message) {
  base::Problem out;
  out.code = "broken-lexicon";
  out.file = entry.file;
  out.line = entry.line;
  out.message = std::move(message);
  return out;
}

std::vector<lang::WordId> ids_of(const lang::Pack& pack, std::string_view form) {
  std::vector<lang::WordId> out;
  for (const text::Token& token : text::tokenise(form)) out.push_back(pack.lexicon.find(text::fold(text::slice(form, token.span))));
  return out;
}

bool ends_with(std::string_view word, std::string_view ending) { return word.size() > ending.size() && word.substr(word.size() - ending.size()) == ending; }

// Is the English form one that "to" stands before? It has a form in -s beside it, and a past form of its own.
bool base_form(const lang::Entry& entry, std::string_view form) {
  const std::string_view first = form.substr(0, form.find(' '));
  if (ends_with(first, "s") || ends_with(first, "ed") || ends_with(first, "ing") || first.size() < 3) return false;
  bool third = false;
  bool past = false;
  for (const std::string_view other : entry.forms) {
    const std::string_view word = other.substr(0, other.find(' '));
    if (word == first || word.substr(0, 2) != first.substr(0, 2)) continue;
    if (ends_with(word, "s")) {
      third = third || (word.substr(0, first.size() - 1) == first.substr(0, first.size() - 1) && word.size() <= first.size() + 2);
    } else {
      past = past || !ends_with(word, "ing");
    }
  }
  return third && past;
}

}  // namespace

CueLexicon::CueLexicon(const lang::Pack& pack, std::optional<base::Problem>& broken)
    : forms_(pack.lexicon.word_count() + 1), cued_(pack.lexicon.word_count() + 1, false), expressing_(pack.lexicon.word_count() + 1, false), completing_(expressing_), wanting_(expressing_) {
  for (const lang::Entry& entry : pack.lexicon.section("claim-verb")) add_verb(pack, entry, broken);
  for (auto& forms : forms_) {
    std::stable_sort(forms.begin(), forms.end(), [](const CueVerbForm& a, const CueVerbForm& b) {
      const std::size_t length_a = a.rest.size() + a.particle.size();
      const std::size_t length_b = b.rest.size() + b.particle.size();
      // A participle asks for its auxiliary, so it is tried before the finite form that is written alike.
      return length_a != length_b ? length_a > length_b : a.form == CueForm::kParticiple && b.form != CueForm::kParticiple;
    });
  }
  // Of two phrases that are written alike the first one wins, so hedges stand before prepositions.
  add_phrases(pack, "claim-hearsay", CuePhrase::Kind::kHearsay, broken);
  add_phrases(pack, "claim-before-source", CuePhrase::Kind::kBeforeSource, broken);
  add_phrases(pack, "claim-after-source", CuePhrase::Kind::kAfterSource, broken);
  add_phrases(pack, "claim-so", CuePhrase::Kind::kSo, broken);
  add_phrases(pack, "claim-express-noun", CuePhrase::Kind::kExpressNoun, broken);
  add_phrases(pack, "claim-noun", CuePhrase::Kind::kNoun, broken);
  add_phrases(pack, "claim-adjective", CuePhrase::Kind::kAdjective, broken);
  table_.build(pack.lexicon.word_count());
  for (const lang::Entry& entry : pack.lexicon.section("claim-express")) {
    for (const std::string& form : entry.forms) {
      expressing_[ids_of(pack, form).front()] = true;
      if (const auto gap = form.find(" ~ "); gap != std::string::npos) {
        wanting_[ids_of(pack, form).front()] = true;
        for (const lang::WordId id : ids_of(pack, form.substr(gap + 3))) completing_[id] = true;
      }
    }
  completing_[lang::kNoWord] = false;
  }
}

void CueLexicon::add_verb(const lang::Pack& pack, const lang::Entry& entry, std::optional<base::Problem>& broken) {
  CueVerb verb;
  verb.lemma = entry.value;
  const auto stance = model::parse_stance(entry.attribute("stance", "asserts"));
  if (!stance) broken = wrong(entry, "no such stance");
  verb.stance = stance.value_or(model::Stance::kAsserts);
  if (entry.has("neg")) {
    verb.negated = model::parse_stance(entry.attribute("neg"));
    if (!verb.negated) broken = wrong(entry, "no such stance when negated");
  }
  if (entry.has("past")) {
    verb.past = model::parse_stance(entry.attribute("past"));
    if (!verb.past) broken = wrong(entry, "no such stance for the past");
  }
  for (const std::string_view name : base::split(entry.attribute("frame"), ',')) {
    const auto* const known = std::find_if(kFrameNames.begin(), kFrameNames.end(), [&](const FrameName& f) { return f.name == name; });
    if (known != kFrameNames.end()) verb.frame |= known->frame;
  }
  const std::vector<std::string> classes = object_class_names(pack);
  const auto bits = [&](std::string_view names) {
    std::uint32_t out = 0;
    for (const std::string_view name : base::split(names, ',')) {
      if (name.empty()) continue;
      const auto known = std::find(classes.begin(), classes.end(), name);
      if (known == classes.end()) broken = wrong(entry, "no such class of objects");
      else out |= std::uint32_t{1} << (known - classes.begin());
    }
    return out;
  };
  verb.only = bits(entry.attribute("only"));
  verb.never = bits(entry.attribute("not"));
  if (entry.has("plan")) {
    verb.plan = model::parse_stance(entry.attribute("plan"));
    if (!verb.plan) broken = wrong(entry, "no such stance beside a plan");
    verb.planned = bits("plan") | (std::find(classes.begin(), classes.end(), "offer") != classes.end() ? bits("offer") : 0);
  }
  for (const std::string_view name : base::split(entry.attribute("pp"), ',')) {
    if (name.empty()) continue;
    if (const lang::WordId id = pack.lexicon.find(text::fold(name)); id != lang::kNoWord) verb.prepositions.push_back(id);
  }
  if (entry.has("link")) verb.link = pack.lexicon.find(text::fold(entry.attribute("link")));
  verb.weak = entry.has("weak");
  verb.noun = entry.has("noun");
  verb.told = entry.has("told");
  verb.reflexive = entry.has("reflexive");
  verb.debate = entry.has("debate");
  verb.takes_from = entry.has("von");
  verb.dative = entry.has("dat");
  verb.evidence = entry.has("evidence");
  verb.reckoning = entry.has("reckoning");
  verb.comment = entry.has("comment");
  verb.matter = entry.has("matter");
  verb.patient = entry.has("patient");
  verb.only_negated = entry.has("only-negated");
  verb.impersonal = entry.has("impersonal");
  const auto index = static_cast<std::uint32_t>(verbs_.size());
  verbs_.push_back(std::move(verb));

  for (std::string_view form : entry.forms) {
    CueVerbForm out;
    out.verb = index;
    if (form.front() == '+' || form.front() == '=') {
      out.form = form.front() == '+' ? CueForm::kParticiple : CueForm::kInfinitive;
      form = base::trim(form.substr(1));
    } else if (const std::string_view first = form.substr(0, form.find(' ')); first.size() > 4 && first.substr(first.size() - 3) == "ing" && pack.code == "en") {
      out.form = CueForm::kIng;  // "calling for" as well
    }
    out.base = pack.code == "en" && out.form == CueForm::kFinite && base_form(entry, form);
    const auto gap = form.find(" ~ ");
    std::vector<lang::WordId> joined = ids_of(pack, base::trim(form.substr(0, gap)));
    if (gap != std::string_view::npos) {
      out.particle = ids_of(pack, form.substr(gap + 3));
      out.noun_particle = form[gap + 3] >= 'A' && form[gap + 3] <= 'Z';
    }
    out.rest.assign(joined.begin() + 1, joined.end());
    // "take" is no cue without the rest of "take aim at".
    if (!verbs_[index].everyday() && (joined.size() == 1 || pack.code != "en")) cued_[joined.front()] = true;
    forms_[joined.front()].push_back(std::move(out));
  }
}

void CueLexicon::add_phrases(const lang::Pack& pack, std::string_view section, CuePhrase::Kind kind, std::optional<base::Problem>& broken) {
  for (const lang::Entry& entry : pack.lexicon.section(section)) {
    CuePhrase phrase;
    phrase.kind = kind;
    phrase.name = entry.value;
    // Nouns and adjectives are listed under their stance, the others carry it as an attribute.
    const auto stance = model::parse_stance(entry.has("stance") ? entry.attribute("stance") : std::string_view(entry.value));
    if (!stance) broken = wrong(entry, "no such stance");
    phrase.stance = stance.value_or(model::Stance::kAsserts);
    phrase.carrier = entry.has("carrier");
    phrase.cites = entry.has("cites");
    phrase.speaker = entry.has("speaker");
    phrase.carried = entry.has("carried");
    phrase.debate = entry.has("debate");
    phrase.impersonal = entry.has("impersonal");
    phrase.infinitive = entry.has("to");
    for (const std::string_view name : base::split(entry.attribute("pp"), ',')) {
      if (!name.empty()) phrase.prepositions.push_back(pack.lexicon.find(text::fold(name)));
    }
    const auto index = static_cast<std::uint32_t>(phrases_.size());
    phrases_.push_back(std::move(phrase));
    for (const std::string& form : entry.forms) table_.add(pack.lexicon, form, index);
  }
}

const std::vector<CueVerbForm>& CueLexicon::verbs_at(lang::WordId word) const noexcept {
  static const std::vector<CueVerbForm> kNone;
  return word < forms_.size() ? forms_[word] : kNone;
}

}  // namespace dateline::extract
