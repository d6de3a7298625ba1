// What holds for claims of any text: every range is verbatim, content holds neither its cue nor a neighbour's quotation, and twice the text takes twice the time.
#include <array>
#include <cstdint>
#include <set>

#include "claim_reader.h"
#include "extract/analysis.h"
#include "extract/claim/claim_finder.h"
#include "support/processor_time.h"

namespace dateline::extract {
namespace {

void expect_sound(const std::string& text, const model::Extraction& found) {
  for (std::size_t i = 0; i < found.claims.size(); ++i) {
    const model::Claim& claim = found.claims[i];
    ASSERT_FALSE(claim.content.empty());
    for (const text::Spans* spans : {&claim.source, &claim.cue, &claim.content}) {
      std::uint32_t last = 0;
      for (const text::Span& span : *spans) {
        ASSERT_LT(span.begin, span.end);
        ASSERT_LE(span.end, text.size());
        ASSERT_GE(span.begin, last) << claim.rule << ": " << text::slice(text, span);
        last = span.end;
        ASSERT_NE(static_cast<unsigned char>(text[span.begin]) & 0xC0U, 0x80U);
        if (span.end < text.size()) {
          ASSERT_NE(static_cast<unsigned char>(text[span.end]) & 0xC0U, 0x80U);
        }
      }
    }
    for (const text::Span& cue : claim.cue) {
      for (const text::Span& content : claim.content) ASSERT_FALSE(cue.overlaps(content)) << text::slice(text, cue) << " in " << text::slice(text, content);
    }
    ASSERT_GE(claim.confidence, 0.0);
    ASSERT_LE(claim.confidence, 1.0);
    if (claim.nested_in) {
      ASSERT_LT(*claim.nested_in, found.claims.size());
      ASSERT_NE(*claim.nested_in, i);
    }
  }
}

std::string repeated(const std::string& part, std::size_t bytes) {
  std::string out;
  while (out.size() < bytes) out += part;
  return out;
}

class HostileClaims : public testing::TestWithParam<const char*> {
 protected:
  static double seconds(const std::string& text, const std::string& code) {
    const auto pack = lang::load_pack(code, lang::embedded_files());
    std::optional<base::Problem> broken;
    const ClaimFinder finder(**pack, broken);
    EXPECT_FALSE(broken);
    model::Article article;
    article.text = text;
    article.lang = code;
    model::Extraction found;
    const double out = testing_support::processor_seconds([&] {
      found.claims.clear();
      found.claims = finder.find(analyse(article, **pack), found);
    });
    expect_sound(text, found);
    return out;
  }
};

TEST_P(HostileClaims, AreSoundAndTakeTimeInProportion) {
  for (const char* code : {"de", "en"}) {
    const double small = seconds(repeated(GetParam(), 20'000), code);
    const double large = seconds(repeated(GetParam(), 160'000), code);
    // Eight times the text; quadratic work would take 64 times as long.
    EXPECT_LT(large, 30 * small + 0.3) << code;
  }
}

INSTANTIATE_TEST_SUITE_P(Inputs, HostileClaims,
                         testing::Values("„", "“", "\"", "'", "„a“ ", "(", "[(", ", sagte ", " sagte er, dass ", "said that he said ", "laut ", "nach Angaben von ", "so der so die ",
                                         "Der Minister sagte, dass ", " und sagte und ", "teilte ", " mit ", "der der der ", "of of the of ", "Anna Maria ", "e en er es ", "sei habe ",
                                         "Er sei da. ", "„Ja.“ ", "'' ", ": „", " - ", "who said who ", "soll haben ", "soll, sein ", "a man who went said ", "; put it at 3 ", "X, Y, ", "according to ", "reports reports "));

class SoundClaims : public Claims {};

TEST_F(SoundClaims, EverySpanIsSoundInMixedProse) {
  const std::string text =
      "„Wir“, sagte Ada Breuer (Mitte), „gehen“. Laut dpa sei das „falsch“; Moskau, so heißt es, dementiere.\n\nDer Minister: „Nein!\n\n„Und nochmals nein“, hieß es – angeblich – aus Kreisen.";
  auto pack = lang::load_pack("de", lang::embedded_files());
  const auto extractor = Extractor::create(*pack);
  model::Article article;
  article.text = text;
  article.lang = "de";
  expect_sound(text, extractor->extract(article));
}

// Sentences that nobody wrote: cues, names, marks and function words in any order, with now and then a byte that is no news.
class AnyProse : public testing::TestWithParam<const char*> {
 protected:
  static std::uint32_t next(std::uint32_t& state) { return state = state * 1664525U + 1013904223U; }

  static std::string prose(const std::string& code, std::uint32_t seed) {
    static constexpr std::array<const char*, 72> kGerman{"Der", "Minister", "sagte", "teilte", "mit", "dass", "die", "Brücke", "sei", "gesperrt", "habe", ",", ",", ",", ".", ".", "„", "“", "„", "“", "‚", "‘", "'", ":", "–", "(", ")", ";",
        "laut", "Polizei", "zufolge", "Berichten", "nach Angaben", "von", "Adler", "Kiew", "weder", "noch", "bestätigt", "wollte", "nicht", "äußern", "wie", "so", "und", "Behauptung", "der", "Vorwurf", "es", "heißt", "sagen",
        "zu", "30.000", "Tote", "auf", "an", "korrigierte", "Zahl", "48-Jährige", "eigenen", "soll", "haben", "will", "gesehen", "dem", "\n\n", "warf", "vor", "ihm", "Ja", "?", "!"};
    static constexpr std::array<const char*, 72> kEnglish{"The", "minister", "said", "told", "reporters", "that", "the", "bridge", "was", "closed", "has", ",", ",", ",", ".", ".", "“", "”", "\"", "\"", "‘", "’", "'", ":", "–", "(", ")", ";",
        "according to", "police", "'s", "account", "by", "reports", "Adler", "Kyiv", "neither", "nor", "confirmed", "would", "not", "comment", "as", "who", "and", "claim", "of", "call", "it", "is", "denied",
        "to", "30,000", "dead", "at", "put", "revised", "toll", "48-year-old", "own", "reportedly", "have", "seen", "letter", "on", "\n\n", "Monday", "in", "him", "yes", "?", "!"};
    static constexpr std::array<const char*, 8> kStrange{"\xC2\xA0", "\xE2\x80\x8B", "\xF0\x9F\x98\x80", "\t", "ß’", "&amp;", "\xEF\xBB\xBF", "---"};
    std::string out;
    std::uint32_t state = seed;
    const std::uint32_t words = 20 + next(state) % 120;
    for (std::uint32_t i = 0; i < words; ++i) {
      const std::uint32_t pick = next(state) >> 8U;
      if (pick % 40 == 0) out += kStrange[(pick / 40) % kStrange.size()];
      else out += code == "de" ? kGerman[(pick / 40) % kGerman.size()] : kEnglish[(pick / 40) % kEnglish.size()];
      if (next(state) % 9 != 0) out += ' ';
    }
    return out;
  }

  static bool nested(const model::Extraction& found, std::size_t inner, std::size_t outer) {
    std::set<std::size_t> seen;
    for (std::size_t at = inner; found.claims[at].nested_in && seen.insert(at).second;) {
      at = *found.claims[at].nested_in;
      if (at == outer) return true;
    }
    return false;
  }
};

TEST_P(AnyProse, GivesSoundClaims) {
  const std::string code = GetParam();
  const auto pack = lang::load_pack(code, lang::embedded_files());
  const auto extractor = Extractor::create(*pack);
  std::size_t claims = 0;
  for (std::uint32_t seed = 1; seed <= 1500; ++seed) {
    model::Article article;
    article.text = prose(code, seed);
    article.lang = code;
    const model::Extraction found = extractor->extract(article);
    claims += found.claims.size();
    ASSERT_NO_FATAL_FAILURE(expect_sound(article.text, found)) << article.text;
    // Cues of two sentences do not both have the words of one quotation.
    const Analysis analysis = analyse(article, **pack);
    const auto sentence = [&](const model::Claim& claim) { return analysis.layout.sentence_of_token(analysis.layout.token_at(claim.cue.empty() ? claim.content.front().begin : claim.cue.front().begin)); };
    for (std::size_t i = 0; i < found.claims.size(); ++i) {
      for (std::size_t k = i + 1; k < found.claims.size(); ++k) {
        const model::Claim& a = found.claims[i];
        const model::Claim& b = found.claims[k];
        if (a.type != model::SpeechType::kDirect || b.type != model::SpeechType::kDirect || sentence(a) == sentence(b) || nested(found, i, k) || nested(found, k, i)) continue;
        for (const text::Span& one : a.content) {
          for (const text::Span& other : b.content) ASSERT_FALSE(one.overlaps(other)) << text::slice(article.text, one) << " and " << text::slice(article.text, other) << " in\n" << article.text;
        }
      }
    }
  }
  EXPECT_GT(claims, 2000U);  // else nothing was tried
}

INSTANTIATE_TEST_SUITE_P(Languages, AnyProse, testing::Values("de", "en"));

}  // namespace
}  // namespace dateline::extract
