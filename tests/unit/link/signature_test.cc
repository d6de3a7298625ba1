#include "link/signature.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "link/story.h"

namespace dateline::link {
namespace {

struct Written {
  Written(std::string lang, std::string text, std::string day = {}) {
    article.lang = std::move(lang);
    article.text = std::move(text);
    if (!day.empty()) article.published = *model::parse_published(day, model::PublishedBasis::kGiven);
  }
  Written& names(model::EntityKind kind, std::string key) {
    model::Entity entity;
    entity.kind = kind;
    entity.key = std::move(key);
    extraction.entities.push_back(entity);
    return *this;
  }
  [[nodiscard]] Signature signature() const {
    std::vector<std::shared_ptr<const lang::Pack>> packs;
    for (const std::string& code : lang::embedded_codes()) packs.push_back(*lang::load_pack(code, lang::embedded_files(code)));
    SignatureMaker maker(packs);
    return maker.make({&article, &extraction}, text::tokenise(article.text));
  }
  model::Article article;
  model::Extraction extraction;
};

const char* const kFerry = "The ferry Marenka ran aground off Pellin. Corvale Lines sent tugs to Pellin, and divers looked at the hull of the Marenka.";
const char* const kFerryAgain = "Divers found a gash in the hull of the Marenka, which lies off Pellin since Tuesday. The Corvale Lines ferry may be scrapped.";
const char* const kGlass = "Zirndal lit the furnace of its glassworks. Ilse Brandauer, a cutter, praised the colour of the flame over Zirndal.";

TEST(Likeness, IsHighForOneHappeningAndLowForAnother) {
  const Signature ferry = Written("en", kFerry).signature();
  EXPECT_GT(similarity(ferry, Written("en", kFerryAgain).signature()), 0.4);
  EXPECT_LT(similarity(ferry, Written("en", kGlass).signature()), 0.05);
  EXPECT_NEAR(similarity(ferry, ferry), 1, 1e-9);
}

TEST(Likeness, IsSymmetricAndAShareForAnyTexts) {
  const std::vector<Signature> all = {Written("en", kFerry).signature(), Written("en", kGlass, "2031-01-01").signature(), Written("de", kFerry).signature(),
                                      Written("en", "").signature(), Written("", "??? \xF0\x9F\x9A\xA2 12 345").signature()};
  for (const Signature& a : all) {
    for (const Signature& b : all) {
      EXPECT_EQ(similarity(a, b), similarity(b, a));
      EXPECT_EQ(LikenessTo(a)(b), similarity(a, b));
      EXPECT_GE(similarity(a, b), 0);
      EXPECT_LE(similarity(a, b), 1 + 1e-9);
    }
  }
}

// A maker remembers words, and forgets them when they are many; no article may tell.
TEST(Likeness, DoesNotDependOnWhatTheMakerReadBefore) {
  std::vector<std::shared_ptr<const lang::Pack>> packs;
  for (const std::string& code : lang::embedded_codes()) packs.push_back(*lang::load_pack(code, lang::embedded_files(code)));
  SignatureMaker old(packs);
  const auto read = [&old](const Written& written) { return old.make({&written.article, &written.extraction}, text::tokenise(written.article.text)); };
  const std::vector<Written> all = {Written("en", kFerry), Written("de", kGlass), Written("de", "Die Fähre Marenka lief auf. Fähren wie die FÄHRE Marenka laufen auf."),
                                    Written("fr", "Le bac Marenka s'est échoué 12.000 fois."), Written("en", "")};
  const auto expect_as_if_new = [&] {
    for (const Written& written : all) EXPECT_EQ(read(written), written.signature());
  };
  expect_as_if_new();
  expect_as_if_new();
  for (int i = 0; i < 3; ++i) {
    std::string many;
    for (int word = 0; word < 30000; ++word) {
      many += ' ';
      for (int rest = 30000 * i + word; rest > 0; rest /= 20) many += static_cast<char>('b' + rest % 20);
    }
    (void)read(Written("en", many + ' ' + std::string(2000000, 'x')));
    expect_as_if_new();
  }
}

TEST(Likeness, OfManyToOneIsThatOfEachWhateverTheKeys) {
  std::mt19937_64 random(7);
  const auto made_up = [&random] {
    Signature out;
    const std::size_t count = random() % (kMaxKeys + 1);
    // Few enough bits that many keys are the same, or the same in their lowest and topmost ones only.
    for (std::size_t i = 0; i < count; ++i) out.words.push_back({(random() & 0x0f0000000000000fULL) | (random() & 0x70000ULL), static_cast<std::uint32_t>(1 + random() % 300)});
    std::sort(out.words.begin(), out.words.end(), [](const Key& a, const Key& b) { return a.id < b.id; });
    out.words.erase(std::unique(out.words.begin(), out.words.end(), [](const Key& a, const Key& b) { return a.id == b.id; }), out.words.end());
    return out;
  };
  for (int round = 0; round < 50; ++round) {
    const Signature one = made_up();
    const LikenessTo likeness(one);
    for (int other = 0; other < 20; ++other) {
      const Signature signature = made_up();
      EXPECT_EQ(likeness(signature), similarity(one, signature));
    }
  }
}

TEST(Likeness, WordsThatAllNewsIsFullOfLinkNothing) {
  const Signature a = Written("en", "The government said on Monday that people would report more next week, according to the statement.").signature();
  const Signature b = Written("en", "People said on Monday that the statement would report the government next week.").signature();
  EXPECT_EQ(Written("en", "People said that they would say more on Monday.").signature().words.size(), 0U);
  EXPECT_LE(a.words.size(), 2U);
  EXPECT_LE(b.words.size(), 2U);
}

TEST(Likeness, TwoLanguagesMeetInNamesAndIdentities) {
  const Signature german = Written("de", "Der Fährmann Tidemann und Minister Orbán reisten nach Pellin; 5.400 Menschen warteten.")
                               .names(model::EntityKind::kPerson, "person:viktor orban").names(model::EntityKind::kPlace, "place:11").signature();
  const Signature english = Written("en", "In Pellin, 5,400 people waited for Tidemann and for minister Orban.")
                                .names(model::EntityKind::kPerson, "person:viktor orban").names(model::EntityKind::kPlace, "place:11").signature();
  const Signature other = Written("en", "In Velden, 300 sheep crossed a bridge.").names(model::EntityKind::kPlace, "place:12").signature();
  EXPECT_GT(similarity(german, english), 0.5);
  EXPECT_LT(similarity(german, other), 0.05);
}

TEST(Likeness, FadesWithTimeButNeverToNothing) {
  const Signature first = Written("en", kFerry, "2031-01-01").signature();
  const double near = similarity(first, Written("en", kFerryAgain, "2031-01-03").signature());
  const double later = similarity(first, Written("en", kFerryAgain, "2031-03-20").signature());
  const double anniversary = similarity(first, Written("en", kFerryAgain, "2041-01-01").signature());
  EXPECT_GT(near, later);
  EXPECT_GT(later, anniversary);
  EXPECT_GT(anniversary, 0.7 * near);
  EXPECT_EQ(similarity(first, Written("en", kFerryAgain).signature()), near);  // an unknown day is far from none
}

TEST(Signature, IsBoundedWhateverTheText) {
  std::string text;
  for (int i = 0; i < 20000; ++i) text += "Name" + std::to_string(i) + "of Zq" + std::string(1, static_cast<char>('a' + i % 26)) + "x ";
  const Signature signature = Written("en", text).signature();
  EXPECT_LE(signature.words.size(), kMaxKeys);
  EXPECT_LE(signature.shared.size(), kMaxKeys);
  EXPECT_LE(signature.index.size(), 36U);
}

TEST(SignatureBytes, ComeBackAsTheyWentAndBrokenOnesDoNot) {
  const Signature signature = Written("en", kFerry, "2031-01-01").signature();
  const std::string bytes = pack_signature(signature);
  EXPECT_EQ(unpack_signature(bytes), signature);
  EXPECT_EQ(unpack_signature(pack_signature(Signature())), Signature());
  for (std::size_t n = 0; n < bytes.size(); ++n) EXPECT_FALSE(unpack_signature(bytes.substr(0, n)));
  EXPECT_FALSE(unpack_signature(bytes + "x"));
  EXPECT_FALSE(unpack_signature(std::string(40, '\xFF')));
}

TEST(Stories, AChainOfNeighboursIsNoStory) {
  // Each shares most with the next and nothing with the one after that.
  std::vector<Signature> signatures;
  for (int i = 0; i < 12; ++i) {
    Signature s;
    s.lang = "en";
    for (std::uint64_t key : {static_cast<std::uint64_t>(i), static_cast<std::uint64_t>(i) + 1}) s.words.push_back({key, 64});
    signatures.push_back(s);
  }
  std::vector<const Signature*> members;
  for (const Signature& s : signatures) members.push_back(&s);
  const auto groups = split_stories(members);
  EXPECT_GE(groups.size(), 3U);
  std::size_t count = 0;
  for (const auto& group : groups) count += group.size();
  EXPECT_EQ(count, 12U);
}

// A wire story carried by many papers must not decide what else belongs to its story.
TEST(Stories, PrintsOfOneTextCountOnce) {
  const auto made = [](std::uint64_t id, std::initializer_list<std::uint64_t> words) {
    Signature out;
    out.lang = "en";
    out.day = 20000 + static_cast<int>(id % 2);
    for (const std::uint64_t word : words) out.words.push_back({word, 64});
    return out;
  };
  // The last article shares half with the first and nothing with the second, of which there are many prints.
  const Signature first = made(1, {1, 2, 3, 4, 5, 6});
  const Signature wire = made(2, {1, 2, 3, 7, 8, 9});
  const Signature follow = made(3, {4, 5, 6, 10, 11, 12});
  for (const std::size_t prints : {1U, 2U, 9U}) {
    std::vector<Signature> all(prints, wire);
    all.push_back(first);
    all.push_back(follow);
    std::vector<const Signature*> members;
    for (const Signature& one : all) members.push_back(&one);
    EXPECT_EQ(split_stories(members).size(), 1U) << prints;
  }
}

TEST(Stories, NothingAndOneArticle) {
  EXPECT_TRUE(split_stories({}).empty());
  const Signature empty;
  const Signature* const one[] = {&empty};
  EXPECT_EQ(split_stories(one).size(), 1U);
}

}  // namespace
}  // namespace dateline::link
