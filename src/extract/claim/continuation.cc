#include "extract/claim/continuation.h"

#include <algorithm>

#include "extract/claim/noun_phrase.h"

namespace dateline::extract {
namespace {

using WC = WordClass;
constexpr std::uint32_t kFarthestSource = 4;   // sentences back to the last named speaker
constexpr std::uint32_t kLongQuote = 5;        // words: a quotation that is no term or title
constexpr double kMostlyQuoted = 0.75;         // share of quoted words that makes a sentence a quotation

class Continuer {
 public:
  Continuer(const Reading& reading, std::vector<Draft>& drafts) : r_(reading), drafts_(drafts) {}

  void run() {
    mark_covered();
    std::vector<Draft> out;
    std::size_t next = 0;
    for (std::uint32_t s = 0; s < r_.sentences.size(); ++s) {
      const bool own = next < drafts_.size() && drafts_[next].sentence == s;
      while (next < drafts_.size() && drafts_[next].sentence == s) {
        out.push_back(std::move(drafts_[next]));
        ++next;
      }
      if (own) {
        note_last(out);
        continue;
      }
      sentence(s, out);
    }
    drafts_ = std::move(out);
  }

 private:
  void mark_covered() {
    covered_.assign(r_.size(), false);
    for (const Draft& d : drafts_) {
      for (const TokenRange& range : d.content) {
        for (std::uint32_t i = range.begin; i < range.end; ++i) covered_[i] = true;
      }
    }
  }

  // The last claim with a speaker, and the sentence it reaches to.
  void note_last(const std::vector<Draft>& out) {
    for (std::size_t k = out.size(); k-- > 0 && out[k].sentence == out.back().sentence;) {
      const Draft& d = out[k];
      if (d.source.empty() || d.hearsay) continue;
      speaker_ = d.source;
      speaker_sentence_ = d.sentence;
      for (const TokenRange& range : d.content) {
        if (!range.empty()) speaker_sentence_ = std::max(speaker_sentence_, r_.analysis.layout.sentence_of_token(range.end - 1));
      }
      return;
    }
  }

  void sentence(std::uint32_t index, std::vector<Draft>& out) {
    const SentenceReading& s = r_.sentences[index];
    std::uint32_t words = 0;
    std::uint32_t quoted = 0;
    std::uint32_t covered = 0;
    bool konjunktiv = false;
    bool weak_konjunktiv = false;
    bool first_person = false;
    const Quote* longest = nullptr;
    for (std::uint32_t i = s.begin; i < s.end; ++i) {
      if (r_.token(i).kind == text::TokenKind::kPunctuation) continue;
      ++words;
      covered += covered_[i] ? 1U : 0U;
      if (const Quote* quote = r_.quote_at(i)) {
        ++quoted;
        if (longest == nullptr || quote->words > longest->words) longest = quote;
        continue;
      }
      if (!r_.outer(i) || !r_.grammar.verb_second) continue;
      konjunktiv = konjunktiv || (r_.is(i, class_bit(WC::kKonjunktiv1)) && r_.lower_word(i));
      weak_konjunktiv = weak_konjunktiv || (r_.is(i, class_bit(WC::kKonjunktiv2)) && r_.lower_word(i));
      first_person = first_person || r_.is(i, class_bit(WC::kFirstPerson));
    }
    if (words == 0 || covered * 2 > words) return;
    const bool near = !speaker_.empty() && index - speaker_sentence_ <= kFarthestSource;
    const bool next_door = !speaker_.empty() && index - speaker_sentence_ <= 1;
    if (quoted >= kMostlyQuoted * words && quoted >= 3) {
      quotation(index, s, near, out);
      return;
    }
    if ((konjunktiv && !first_person) || (weak_konjunktiv && next_door && !first_person && same_paragraph(index))) {
      go_on(index, {s.begin, s.stop}, near, "konjunktiv", out);
      return;
    }
    if (longest != nullptr && longest->words >= kLongQuote && longest->first >= s.begin) mixed(index, s, *longest, near, out);
  }

  bool same_paragraph(std::uint32_t index) const { return index > 0 && r_.sentences[index].paragraph == r_.sentences[index - 1].paragraph; }

  void quotation(std::uint32_t index, const SentenceReading& s, bool near, std::vector<Draft>& out) {
    const Quote* quote = r_.quote_at(s.begin);
    TokenRange range{s.begin, s.end};
    if (quote != nullptr) range = {std::max(quote->first, s.begin), std::max(quote->last + 1, s.stop)};
    // English: “A,” said X. “B.” is one claim; German counts the second quotation by itself.
    if (!r_.grammar.verb_second && !out.empty() && !out.back().content.empty() && out.back().content.back().end <= s.begin && out.back().sentence + 1 == index &&
        r_.quoted(out.back().content.front().begin)) {
      out.back().content.push_back(range);
      cover(range);
      speaker_sentence_ = r_.analysis.layout.sentence_of_token(range.end - 1);
      return;
    }
    go_on(index, range, near, "quotation", out);
  }

  void go_on(std::uint32_t index, TokenRange range, bool near, std::string rule, std::vector<Draft>& out) {
    cover(range);
    // Joined with the continuation right before it.
    if (!out.empty() && out.back().rule == rule && out.back().cue.empty() && last_continued_ + 1 == index) {
      if (rule == "konjunktiv") {
        out.back().content.back().end = range.end;
      } else {
        out.back().content.push_back(range);
      }
      last_continued_ = index;
      speaker_sentence_ = near ? index : speaker_sentence_;
      return;
    }
    Draft d;
    d.sentence = index;
    d.anchor = range.begin;
    d.content.push_back(range);
    d.carried_over = near;
    if (near) {
      d.source = speaker_;
      speaker_sentence_ = index;
    }
    d.confidence = near ? 0.7 : 0.5;
    d.rule = std::move(rule);
    last_continued_ = index;
    out.push_back(std::move(d));
  }

  // A long quotation in a sentence whose verb we do not know: its subject speaks.
  void mixed(std::uint32_t index, const SentenceReading& s, const Quote& quote, bool near, std::vector<Draft>& out) {
    Draft d;
    d.sentence = index;
    d.anchor = quote.first;
    d.content.push_back({quote.first, quote.last + 1});
    d.rule = "mixed-quotation";
    d.confidence = 0.45;
    const NounPhraseReader phrases(r_);
    for (const NounPhrase& phrase : phrases.all({s.begin, quote.first}, true)) {
      if (phrase.governed || phrase.oblique || phrase.time || r_.is(phrase.begin, class_bit(WC::kEmptySubject))) continue;
      d.source.push_back({phrase.begin, phrase.end});
      break;
    }
    if (d.source.empty() && near) {
      d.source = speaker_;
      d.carried_over = true;
    }
    cover(d.content.front());
    out.push_back(std::move(d));
    note_last(out);
  }

  void cover(TokenRange range) {
    for (std::uint32_t i = range.begin; i < range.end; ++i) covered_[i] = true;
  }

  const Reading& r_;
  std::vector<Draft>& drafts_;
  std::vector<bool> covered_;
  std::vector<TokenRange> speaker_;
  std::uint32_t speaker_sentence_ = 0;
  std::uint32_t last_continued_ = UINT32_MAX - 1;
};

}  // namespace

void add_continuations(const Reading& reading, std::vector<Draft>& drafts) { Continuer(reading, drafts).run(); }

}  // namespace dateline::extract
