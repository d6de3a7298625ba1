#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <thread>
#include <vector>

#include "base/strings.h"
#include "ingest/html/dom.h"
#include "ingest/reader.h"

namespace dateline::ingest {
namespace {

base::Result<model::Article> read(const std::string& page, Given given = {}) {
  Item item;
  item.bytes = page;
  item.format = Format::kHtml;
  item.given = std::move(given);
  return std::move(parse_item(std::move(item)).front());
}

model::Article article_of(const std::string& page, Given given = {}) {
  auto out = read(page, std::move(given));
  if (!out) {
    ADD_FAILURE() << out.error().text();
    return {};
  }
  return std::move(out).value();
}

const std::string kFirst = "Der Pegel der Alb ist am Montag erneut gestiegen, wie das Landesamt in Alborenz mitteilte.";
const std::string kSecond = "Die Behörden schlossen zwei Brücken, mehrere Ortschaften sind nur noch mit Booten zu erreichen.";
const std::string kThird = "Ein Sprecher sagte, mit einer Entspannung sei frühestens am Wochenende zu rechnen.";

std::string paragraphs() { return "<p>" + kFirst + "</p>\n<p>" + kSecond + "</p><p>" + kThird + "</p>"; }
std::string page(const std::string& head, const std::string& body) { return "<!DOCTYPE html><html lang=\"de\"><head>" + head + "</head><body>" + body + "</body></html>"; }

const std::string kWhole = kFirst + "\n\n" + kSecond + "\n\n" + kThird;

// Tags out, entities read (only those used here), white space single: what a plain reader makes of a byte range.
std::string plain(std::string_view raw) {
  std::string out;
  for (std::size_t i = 0; i < raw.size(); ++i) {
    if (raw[i] == '<') {
      i = raw.find('>', i);
      if (i == std::string_view::npos) break;
      out += ' ';
    } else if (raw.substr(i).starts_with("&uuml;")) {
      out += "ü";
      i += 5;
    } else if (raw.substr(i).starts_with("&amp;")) {
      out += '&';
      i += 4;
    } else {
      out += base::is_space(raw[i]) ? ' ' : raw[i];
    }
  }
  std::string single;
  for (const char c : out) {
    if (c != ' ' || (!single.empty() && single.back() != ' ')) single += c;
  }
  while (single.ends_with(' ')) single.pop_back();
  return single;
}

void expect_faithful(const std::string& raw, const model::Article& article) {
  EXPECT_FALSE(article.blocks.empty());
  for (const model::Block& block : article.blocks) {
    ASSERT_LE(block.raw_end, raw.size());
    std::string text(text::slice(article.text, block.in_text));
    for (char& c : text) c = c == '\n' ? ' ' : c;
    EXPECT_EQ(plain(std::string_view(raw).substr(block.raw_begin, block.raw_end - block.raw_begin)), text);
  }
}

TEST(MainText, IsTheRunningTextWithoutFurniture) {
  const std::string raw = page("<title>Pegel steigt | Hafenkurier</title>",
                               "<nav><ul><li><a href=/>Start</a><li><a href=/p>Politik</a></ul></nav><h1>Pegel steigt</h1><article><div class='article-body'>" + paragraphs() +
                                   "</div></article><div class='related-articles'><h3><a href=x>Die Stadt rüstet sich für einen langen Winter am Fluss</a></h3><p>Wie die Menschen am Fluss mit dem Wasser leben, zeigt unsere Reportage.</p></div>"
                                   "<section id=comments><p>Ich wohne dort und kann das alles nur bestätigen, es ist wirklich schlimm geworden.</p></section>"
                                   "<footer><p>© 2024 Hafenkurier. Alle Rechte vorbehalten, Nachdruck nur mit Genehmigung des Verlags.</p></footer>");
  const model::Article article = article_of(raw);
  EXPECT_EQ(article.text, kWhole);
  EXPECT_EQ(article.title, "Pegel steigt");
  EXPECT_EQ(article.lang, "de");
  expect_faithful(raw, article);
}

TEST(MainText, KeepsHeadingsListsAndQuotesInOrder) {
  const std::string raw = page("", "<main>" + paragraphs() + "<h2>Was nun geschieht</h2><blockquote><p>„Wir bleiben, solange es geht“, sagte die Bürgermeisterin am Abend.</p></blockquote><ul><li>Die Schulen bleiben bis Freitag geschlossen.</li><li>Busse fahren nach Notfahrplan.</li></ul></main>");
  const model::Article article = article_of(raw);
  EXPECT_EQ(article.text, kWhole + "\n\nWas nun geschieht\n\n„Wir bleiben, solange es geht“, sagte die Bürgermeisterin am Abend.\n\nDie Schulen bleiben bis Freitag geschlossen.\n\nBusse fahren nach Notfahrplan.");
  expect_faithful(raw, article);
}

TEST(MainText, CaptionsAreKeptApart) {
  const model::Article article = article_of(page("", "<article><p>" + kFirst + "</p><figure><img src=x><figcaption>Die Brücke am Montag. Foto: Petersen</figcaption></figure><p>" + kSecond + "</p><p>" + kThird + "</p></article>"));
  EXPECT_EQ(article.text, kWhole);
  ASSERT_EQ(article.captions.size(), 1U);
  EXPECT_EQ(article.captions[0].text, "Die Brücke am Montag. Foto: Petersen");
}

TEST(MainText, ReadMoreLinesAndCookieWallsAreNoText) {
  const model::Article article = article_of(page("", "<div class=cookie-consent><p>Wir verwenden Cookies, um Inhalte und Anzeigen zu personalisieren. Mehr dazu in den Hinweisen.</p></div><article><p>" + kFirst + "</p><p><a href=x>Lesen Sie auch: Was der Pegel verrät</a></p><p>" + kSecond + "</p><p>" + kThird + "</p></article>"));
  EXPECT_EQ(article.text, kWhole);
}

TEST(MainText, LayoutWordsOnWrappersDoNotCostTheArticle) {
  EXPECT_EQ(article_of("<html><body class='has-sidebar newsletter-on'><div class='content-with-sidebar print:hidden'><article class='post tag-flood author-jp comments-open'>" + paragraphs() + "</article></div></body></html>").text, kWhole);
}

TEST(MainText, PagesWithoutParagraphElementsAreReadByLineBreaks) {
  const model::Article article = article_of("<html><body><table><tr><td>" + kFirst + "<br><br>" + kSecond + "<br><br>" + kThird + "</td></tr></table></body></html>");
  EXPECT_EQ(article.text, kWhole);
}

TEST(MainText, APageWithoutRunningTextIsRefused) {
  for (const char* body : {"", "<p>Bild</p>", "<ul><li><a href=1>Eins</a><li><a href=2>Zwei</a></ul>", "<script>var text = 'Der Pegel der Alb ist am Montag erneut gestiegen, wie das Amt mitteilte.';</script>"}) {
    const auto out = read(page("<title>x</title>", body));
    ASSERT_FALSE(out) << body;
    EXPECT_EQ(out.error().code, "no-article");
  }
}

TEST(Provenance, HoldsAcrossEntitiesInlineTagsCommentsAndGluedWords) {
  const std::string raw = page("", "<article><p>M&uuml;ller &amp; S&ouml;hne <b>melden</b> <!-- a > b --> f&uuml;r <i>Mon</i>tag eine &Uuml;bung am Fluss, sagte 1 < 2 der Sprecher.</p>\n<p>" + kSecond + "</p><p>" + kThird + "</p></article>");
  const model::Article article = article_of(raw);
  EXPECT_TRUE(article.text.starts_with("Müller & Söhne melden für Montag eine Übung am Fluss, sagte 1 < 2 der Sprecher."));
  for (const model::Block& block : article.blocks) {
    const std::string source = raw.substr(block.raw_begin, block.raw_end - block.raw_begin);
    EXPECT_EQ(source.find("<!--"), std::string::npos);
    const std::string first(text::slice(article.text, {block.in_text.begin, block.in_text.begin + 1}));
    if (source[0] != '&') {
      EXPECT_EQ(source.substr(0, 1), first);
    }
  }
  // Pieces cover every letter of the text.
  std::size_t covered = 0;
  for (const model::Block& block : article.blocks) covered += block.in_text.size();
  EXPECT_GE(covered + 20, article.text.size());
}

TEST(Provenance, LeadsToTheBytesOfAPageInAnotherEncoding) {
  std::string raw = "<html><head><meta charset=iso-8859-1></head><body><p>Die Br\xFC" "cke \xFC" "ber die Alb ist seit Montag gesperrt, teilte das Landesamt mit.</p><p>" "Zwei Orte sind abgeschnitten, sagte ein Sprecher der Beh\xF6rde am Abend.</p></body></html>";
  const model::Article article = article_of(raw);
  ASSERT_EQ(article.blocks.size(), 2U);
  EXPECT_TRUE(article.text.starts_with("Die Brücke über die Alb"));
  const model::Block& second = article.blocks[1];
  EXPECT_EQ(raw.substr(second.raw_begin, 9), "Zwei Orte");
  EXPECT_EQ(raw.substr(second.raw_end - 6, 6), "Abend.");
}

struct DateCase {
  const char* name;
  const char* head;
  const char* body;
  const char* day;
  const char* evidence;
};

class PublicationDay : public testing::TestWithParam<DateCase> {};

TEST_P(PublicationDay, IsFoundWhereThePageTellsIt) {
  const model::Article article = article_of(page(GetParam().head, GetParam().body + ("<article>" + paragraphs() + "</article>")));
  EXPECT_EQ(article.published.edtf, GetParam().day);
  if (*GetParam().evidence != 0) {
    EXPECT_EQ(article.published.evidence, GetParam().evidence);
  }
}

INSTANTIATE_TEST_SUITE_P(
    Pages, PublicationDay,
    testing::Values(
        DateCase{"JsonLd", R"(<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-06-19T08:00:00+02:00","dateModified":"2024-06-21"}</script>)", "", "2024-06-19", "json-ld datePublished"},
        DateCase{"JsonLdGraph", R"(<script type="application/ld+json">{"@graph":[{"@type":"WebPage","datePublished":"2020-01-01"},{"@type":["Article","Thing"],"datePublished":"2024-06-19"}]}</script>)", "", "2024-06-19", "json-ld datePublished"},
        DateCase{"JsonLdArrayTakesTheFirstArticle", R"(<script type="application/ld+json">[{"@type":"NewsArticle","datePublished":"2024-06-19"},{"@type":"NewsArticle","datePublished":"2019-01-01"}]</script>)", "", "2024-06-19", ""},
        DateCase{"JsonLdWithTrailingComma", R"(<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-06-19",}</script>)", "", "2024-06-19", ""},
        DateCase{"JsonLdCutOff", R"(<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-06-19","headline":"Peg</script>)", "", "2024-06-19", ""},
        DateCase{"MetaBeatsVisible", R"(<meta property="article:published_time" content="2024-06-19T06:00:00Z">)", "<h1>Pegel steigt</h1><p>Stand: 21.06.2024</p>", "2024-06-19", "meta articlepublishedtime"},
        DateCase{"DublinCore", R"(<meta name="DC.date.issued" content="2024-06-19">)", "", "2024-06-19", ""},
        DateCase{"Microdata", "", R"(<h1>Pegel steigt</h1><span itemprop="datePublished" content="2024-06-19">gestern</span>)", "2024-06-19", "microdata datePublished"},
        DateCase{"TimeElement", "", R"(<h1>Pegel steigt</h1><time datetime="2024-06-19T09:00">heute</time>)", "2024-06-19", "time element"},
        DateCase{"GermanLine", "", "<h1>Pegel steigt</h1><div>Von Jonas Petersen | 19. Juni 2024, 9:00 Uhr</div>", "2024-06-19", "text"},
        DateCase{"EnglishLine", "", "<h1>River rises</h1><div>Published June 19, 2024</div>", "2024-06-19", "text"},
        DateCase{"UpdatedLineIsNotTheFirst", "", "<h1>Pegel steigt</h1><div>Aktualisiert: 21.06.2024</div><div>Veröffentlicht: 19.06.2024</div>", "2024-06-19", "text"},
        DateCase{"ForeignDates", "", "<div class=related><time datetime='2019-01-01'>x</time></div><section class=comments><time datetime='2024-07-01'>x</time></section><footer>© 2018 · Stand 01.01.2018 copyright</footer>", "", ""}),
    [](const auto& row) { return std::string(row.param.name); });

TEST(PublicationDayInUrl, IsUsedWhenThePageItselfIsSilent) {
  Given given;
  given.url = "https://hafenkurier.example/2024/06/19/pegel.html";
  const model::Article article = article_of(page("", "<article>" + paragraphs() + "</article>"), given);
  EXPECT_EQ(article.published.edtf, "2024-06-19");
  EXPECT_EQ(article.published.evidence, "url");
}

TEST(Metadata, TakesPeopleOutletAddressAndPaywall) {
  const model::Article article = article_of(page(R"(<link rel=canonical href="https://hafenkurier.example/pegel"><meta property="og:site_name" content="Hafenkurier"><meta property="og:title" content="Pegel &amp; Wetter - Hafenkurier">
    <script type="application/ld+json">{"@type":"NewsArticle","author":[{"@type":"Person","name":"Anna Vogt und Ben Lang"}],"isAccessibleForFree":"False","publisher":{"name":"Hafenkurier"}}</script>)", "<article>" + paragraphs() + "</article>"));
  EXPECT_EQ(article.url, "https://hafenkurier.example/pegel");
  EXPECT_EQ(article.outlet, "Hafenkurier");
  EXPECT_EQ(article.title, "Pegel & Wetter");
  EXPECT_EQ(article.authors, (std::vector<std::string>{"Anna Vogt", "Ben Lang"}));
  ASSERT_EQ(article.warnings.size(), 1U);
  EXPECT_NE(article.warnings[0].find("paywall"), std::string::npos);
}

TEST(Metadata, WhatIsGivenWins) {
  Given given;
  given.published = "2024-06-20";
  given.title = "Given";
  const model::Article article = article_of(page(R"(<meta name=date content="2024-06-19"><title>Found</title>)", "<article>" + paragraphs() + "</article>"), given);
  EXPECT_EQ(article.published.edtf, "2024-06-20");
  EXPECT_EQ(article.published.basis, model::PublishedBasis::kGiven);
  EXPECT_EQ(article.title, "Given");
}

std::string repeated(std::string_view text, int times) {
  std::string out;
  for (int i = 0; i < times; ++i) out += text;
  return out;
}

TEST(HostilePages, EndInBoundedWorkWithAnArticleOrARefusal) {
  std::string attributes = "<p";
  for (int i = 0; i < 40000; ++i) attributes += " a" + std::to_string(i) + "=1";
  const std::vector<std::string> pages = {repeated("<div>", 100000) + "x" + repeated("</foo>", 100000), attributes + ">" + kFirst, repeated("<p a=\"", 100000), repeated("<b><i><u>x</p>", 50000), repeated("&amp;", 300000),
                                          repeated("<", 500000), repeated("<!--", 100000), repeated("<script>", 50000), repeated("<table><tr><td>", 20000), "<html><script type='application/ld+json'>" + repeated("[", 100000) + "</script>" + paragraphs(),
                                          "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><p>&x; " + kFirst, "<p>\xED\xA0\x80\xFF\xFE " + kFirst, std::string("<p>a\0b</p>", 10) + paragraphs(), repeated("<p>am am am am am am am am am am am am am.</p>", 20000)};
  for (const std::string& raw : pages) {
    const auto out = read(raw);
    if (!out) continue;
    EXPECT_EQ(out->text.find("root:"), std::string::npos);
    for (const model::Block& block : out->blocks) {
      EXPECT_LE(block.in_text.end, out->text.size());
      EXPECT_LE(block.raw_end, raw.size());
      EXPECT_LT(block.raw_begin, block.raw_end);
    }
  }
}

// Each child meets the HTML library for the first time, with several threads at once; one that waits for ever is ended by the alarm.
TEST(Pages, SeveralThreadsMayReadTheirFirstPageAtTheSameTime) {
  for (int round = 0; round < 60; ++round) {
    const pid_t child = ::fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
      ::alarm(20);
      std::atomic<int> ready{0};
      std::vector<std::thread> readers;
      for (int n = 0; n < 4; ++n) {
        readers.emplace_back([&] {
          ++ready;
          while (ready < 4) std::this_thread::yield();
          (void)html::parse_page("<p>" + kFirst + "</p>");
        });
      }
      for (std::thread& reader : readers) reader.join();
      ::_exit(0);
    }
    int status = 0;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    ASSERT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0) << "round " << round << ", status " << status;
  }
}

TEST(HostilePages, TooManyAttributesAreRefusedBeforeParsing) {
  std::string raw = "<p";
  for (int i = 0; i < 5000; ++i) raw += " a" + std::to_string(i);
  EXPECT_EQ(read(raw + ">" + kFirst).error().code, "hostile-page");
}

TEST(HostilePages, DeepNestingKeepsWhatCameBeforeAndSaysSo) {
  const model::Article article = article_of("<body><article>" + paragraphs() + "</article>" + repeated("<div>", 5000) + "deep");
  EXPECT_EQ(article.text, kWhole);
  ASSERT_EQ(article.warnings.size(), 1U);
  EXPECT_NE(article.warnings[0].find("in part"), std::string::npos);
}

TEST(HostilePages, EveryCutOfAPageIsRead) {
  const std::string raw = page("<meta name=date content='2024-06-19'>", "<article>" + paragraphs() + "</article>");
  for (std::size_t size = 0; size < raw.size(); size += 3) {
    const auto out = read(raw.substr(0, size));
    if (out) {
      EXPECT_TRUE(kWhole.starts_with(out->text.substr(0, 40)));
    }
  }
}

}  // namespace
}  // namespace dateline::ingest
