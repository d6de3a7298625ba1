// Feeds, mail, containers: what they give, and what their broken and hostile forms must not do.
#include <archive.h>
#include <archive_entry.h>
#include <gtest/gtest.h>
#include <zlib.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

#include "ingest/item_source.h"
#include "ingest/reader.h"
#include "text/utf8.h"

namespace dateline::ingest {
namespace {

using Articles = std::vector<base::Result<model::Article>>;
using Members = std::vector<std::pair<std::string, std::string>>;

Articles parse(std::string bytes) {
  Item item;
  const auto format = sniff_format(bytes);
  EXPECT_TRUE(format.has_value());
  item.format = format.value_or(Format::kPlainText);
  item.bytes = std::move(bytes);
  item.origin = "file";
  return parse_item(std::move(item));
}

// A file on disk through both steps.
Articles read_file(const std::string& bytes) {
  const auto path = std::filesystem::path(testing::TempDir()) / ("formats-" + std::string(testing::UnitTest::GetInstance()->current_test_info()->name()));
  std::ofstream(path, std::ios::binary) << bytes;
  Articles out;
  ItemSource source({path.string()});
  while (auto item = source.next()) {
    if (!*item) {
      out.push_back(item->error());
      continue;
    }
    for (auto& article : parse_item(std::move(*item).value())) out.push_back(std::move(article));
  }
  std::filesystem::remove(path);
  return out;
}

std::string code_of(const base::Result<model::Article>& article) { return article ? "article" : article.error().code; }

std::vector<std::string> codes(const Articles& articles) {
  std::vector<std::string> out;
  for (const auto& article : articles) out.push_back(code_of(article));
  return out;
}

using Codes = std::vector<std::string>;

std::string zip_of(const Members& members) {
  std::string out(std::size_t{8} << 20, '\0');
  std::size_t used = 0;
  archive* writer = archive_write_new();
  archive_write_set_format_zip(writer);
  archive_write_open_memory(writer, out.data(), out.size(), &used);
  for (const auto& [name, bytes] : members) {
    archive_entry* entry = archive_entry_new();
    archive_entry_set_pathname(entry, name.c_str());
    archive_entry_set_size(entry, static_cast<la_int64_t>(bytes.size()));
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_entry_set_perm(entry, 0644);
    archive_write_header(writer, entry);
    archive_write_data(writer, bytes.data(), bytes.size());
    archive_entry_free(entry);
  }
  archive_write_close(writer);
  archive_write_free(writer);
  out.resize(used);
  return out;
}

std::string repeated(std::string_view text, int times) {
  std::string out;
  for (int i = 0; i < times; ++i) out += text;
  return out;
}

const std::string kSentence = "Der Pegel der Alb ist am Montag erneut gestiegen, wie das Landesamt mitteilte.";

TEST(Feed, RssGivesAnArticleForEveryItem) {
  const Articles out = parse("<?xml version='1.0'?><rss version='2.0' xmlns:content='c' xmlns:dc='d'><channel><title>Hafenkurier</title><language>de-de</language>"
                             "<item><title>Pegel &amp; Wetter</title><link>https://hafenkurier.example/a</link><guid>a-1</guid><pubDate>Wed, 19 Jun 2024 08:00:00 +0200</pubDate><dc:creator>Anna Vogt</dc:creator>"
                             "<description>kurz</description><content:encoded><![CDATA[<p>" + kSentence + "</p><p>Zwei Br&uuml;cken sind gesperrt.</p>]]></content:encoded></item>"
                             "<item><title>Nur ein Titel</title></item></channel></rss>");
  ASSERT_EQ(codes(out), (Codes{"article", "article"}));
  EXPECT_EQ(out[0]->text, kSentence + "\n\nZwei Brücken sind gesperrt.");
  EXPECT_EQ(out[0]->id, "a-1");
  EXPECT_EQ(out[0]->title, "Pegel & Wetter");
  EXPECT_EQ(out[0]->outlet, "Hafenkurier");
  EXPECT_EQ(out[0]->lang, "de");
  EXPECT_EQ(out[0]->published.edtf, "2024-06-19");
  EXPECT_EQ(out[0]->published.utc_offset_minutes, 120);
  EXPECT_EQ(out[1]->text, "Nur ein Titel");
  EXPECT_EQ(out[1]->warnings.size(), 1U);
}

TEST(Feed, AtomKeepsFirstPublicationAndUpdateApart) {
  const Articles out = parse("<feed xmlns='http://www.w3.org/2005/Atom' xml:lang='en'><title>North Quay</title><entry><id>tag:1</id><title>River</title><link rel='self' href='https://x.example/self'/><link href='https://x.example/a'/>"
                             "<published>2024-06-19T08:00:00Z</published><updated>2024-06-21T08:00:00Z</updated><author><name>Sam Reed</name></author><content type='xhtml'><div><p>The river <b>rose</b>.</p></div></content></entry></feed>");
  ASSERT_EQ(codes(out), Codes{"article"});
  EXPECT_EQ(out[0]->text, "The river rose.");
  EXPECT_EQ(out[0]->url, "https://x.example/a");
  EXPECT_EQ(out[0]->published.edtf, "2024-06-19");
  EXPECT_EQ(out[0]->updated.edtf, "2024-06-21");
}

TEST(Feed, JsonFeedAndNinjsAreTold) {
  const Articles feed = parse(R"({"version":"https://jsonfeed.org/version/1.1","title":"Meridian","language":"en","items":[{"id":"1","content_html":"<p>The river rose.</p>","date_published":"2024-06-19T08:00:00Z","authors":[{"name":"Sam Reed"}]},{"id":"2"},7]})");
  EXPECT_EQ(codes(feed), (Codes{"article", "empty-text", "not-a-record"}));
  EXPECT_EQ(feed[0]->text, "The river rose.");
  EXPECT_EQ(feed[0]->outlet, "Meridian");
  EXPECT_EQ(feed[0]->authors, std::vector<std::string>{"Sam Reed"});
  const Articles news = parse(R"({"uri":"urn:1","language":"en-GB","headline":"River","versioncreated":"2024-06-19T08:00:00Z","body_text":"The river rose."})");
  ASSERT_EQ(codes(news), Codes{"article"});
  EXPECT_EQ(news[0]->lang, "en");
  EXPECT_EQ(news[0]->published.edtf, "2024-06-19");
}

TEST(Feed, NewsSitemapsAndNewsMlAreTold) {
  const Articles map = parse("<urlset xmlns:news='n'><url><loc>https://x.example/a</loc><news:news><news:publication><news:name>Meridian</news:name><news:language>en</news:language></news:publication><news:publication_date>2024-06-19</news:publication_date><news:title>River rises</news:title></news:news></url></urlset>");
  ASSERT_EQ(codes(map), Codes{"article"});
  EXPECT_EQ(map[0]->url, "https://x.example/a");
  EXPECT_EQ(map[0]->published.edtf, "2024-06-19");
  const Articles news = parse("<newsItem guid='urn:1'><itemMeta><provider literal='NWA'/><firstCreated>2024-06-19T08:00:00Z</firstCreated></itemMeta><contentMeta><headline>River</headline><language tag='en-GB'/></contentMeta><contentSet><inlineXML><html><body><p>The river rose.</p></body></html></inlineXML></contentSet></newsItem>");
  ASSERT_EQ(codes(news), Codes{"article"});
  EXPECT_EQ(news[0]->text, "The river rose.");
  EXPECT_EQ(news[0]->outlet, "NWA");
}

TEST(Feed, ACutOffFeedGivesItsEntriesAndTheProblem) {
  const Articles out = parse("<rss><channel><title>T</title><item><title>Eins</title><description>Der Fluss stieg.</description></item><item><title>Zw");
  ASSERT_GE(out.size(), 2U);
  EXPECT_EQ(out.front()->text, "Der Fluss stieg.");
  EXPECT_EQ(code_of(out.back()), "broken-xml");
}

TEST(Feed, BombsAndForeignEntitiesReadNothingAndEnd) {
  for (const std::string& xml : {std::string("<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss><channel><item><title>T &x;</title></item></channel></rss>"),
                                 std::string("<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]><rss><channel><item><title>&b;&b;</title></item></channel></rss>"),
                                 "<rss><channel><item><description>" + repeated("<a>", 300000), "<feed><entry><content type='xhtml'>" + repeated("<a>", 100000) + repeated("</a>", 100000) + "</content></entry></feed>",
                                 std::string("<rss><channel><item><title>&#xD800;&#55555;x</title></item></channel></rss>"), std::string("<urlset></urlset>")}) {
    const Articles out = parse(xml);
    ASSERT_FALSE(out.empty());
    for (const auto& article : out) {
      if (!article) continue;
      EXPECT_EQ(article->text.find("root:"), std::string::npos);
      EXPECT_LT(article->text.size(), 5000U);
      EXPECT_FALSE(text::find_invalid_utf8(article->text).has_value());
    }
  }
}

const std::string kMail = "From: =?utf-8?q?H=C3=A4fen?= <news@hafenkurier.example>\r\nSubject: =?utf-8?b?UGVnZWwg?= steigt\r\nDate: Wed, 19 Jun 2024 08:00:00 +0200\r\nMessage-ID: <1@x>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nDie Br=FCcke ist gesperrt.\r\n";

TEST(Mail, DecodesHeadersCharsetAndTransferEncoding) {
  const Articles out = parse(kMail);
  ASSERT_EQ(codes(out), Codes{"article"});
  EXPECT_NE(out[0]->text.find("Die Brücke ist gesperrt."), std::string::npos);
  EXPECT_EQ(out[0]->outlet, "Häfen");
  EXPECT_EQ(out[0]->published.edtf, "2024-06-19");
  EXPECT_EQ(out[0]->published.evidence, "mail Date");
  EXPECT_EQ(out[0]->id, "1@x");
}

TEST(Mail, OfAlternativesTheLaidOutTextIsTakenAndAttachmentsAreNot) {
  const Articles out = parse("MIME-Version: 1.0\nSubject: x\nContent-Type: multipart/mixed; boundary=B\n\n--B\nContent-Type: multipart/alternative; boundary=C\n\n--C\nContent-Type: text/plain\n\nplain part\n--C\nContent-Type: text/html; charset=utf-8\n\n<p>" + kSentence +
                             "</p><p>" + kSentence + " Das bestätigte die Stadt.</p>\n--C--\n--B\nContent-Type: text/plain\nContent-Disposition: attachment\n\nsecret\n--B--\n");
  ASSERT_EQ(codes(out), Codes{"article"});
  EXPECT_EQ(out[0]->text, kSentence + "\n\n" + kSentence + " Das bestätigte die Stadt.");
}

TEST(Mail, BoxesAreReadMessageByMessage) {
  const Articles out = read_file("From a@x Wed Jun 19 08:00:00 2024\n" + kMail + "\nFrom b@x Wed Jun 19 09:00:00 2024\nSubject: zwei\nMIME-Version: 1.0\n\n>From hier an steigt der Fluss.\n");
  ASSERT_EQ(codes(out), (Codes{"article", "article"}));
  EXPECT_NE(out[1]->text.find("From hier an steigt der Fluss."), std::string::npos);
  EXPECT_EQ(out[1]->text.find('>'), std::string::npos);
}

TEST(Mail, BrokenOnesAreRefusedOrReadAsFarAsTheyGo) {
  EXPECT_EQ(codes(parse("MIME-Version: 1.0\nSubject: x\n\n")), Codes{"empty-text"});
  EXPECT_EQ(codes(parse("MIME-Version: 1.0\nSubject: x\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=\n")), Codes{"empty-text"});
  std::string nested = "MIME-Version: 1.0\nSubject: x\n";
  for (int i = 0; i < 2000; ++i) nested += "Content-Type: multipart/mixed; boundary=b" + std::to_string(i) + "\n\n--b" + std::to_string(i) + "\n";
  EXPECT_EQ(parse(nested).size(), 1U);
  for (std::size_t size = 60; size < kMail.size(); size += 7) {
    Item item;
    item.bytes = kMail.substr(0, size);
    item.format = Format::kMail;
    EXPECT_EQ(parse_item(std::move(item)).size(), 1U);
  }
}

Members docx_members(const std::string& document) {
  return {{"[Content_Types].xml", "<Types/>"}, {"word/document.xml", document}, {"docProps/core.xml", "<cp:coreProperties><dc:title>Pegel</dc:title><dc:creator>Anna Vogt</dc:creator><dcterms:created>2024-06-19T08:00:00Z</dcterms:created></cp:coreProperties>"}};
}

TEST(Docx, GivesParagraphsAndSaysItsDayIsTheFiles) {
  const Articles out = read_file(zip_of(docx_members("<w:document><w:body><w:p><w:r><w:t>Der Fluss</w:t></w:r><w:r><w:t xml:space='preserve'> stieg.</w:t></w:r></w:p><w:p><w:r><w:t>Zwei Brücken sind zu.</w:t></w:r></w:p></w:body></w:document>")));
  ASSERT_EQ(codes(out), Codes{"article"});
  EXPECT_EQ(out[0]->text, "Der Fluss stieg.\n\nZwei Brücken sind zu.");
  EXPECT_EQ(out[0]->title, "Pegel");
  EXPECT_EQ(out[0]->published.basis, model::PublishedBasis::kFile);
}

TEST(Docx, BrokenAndHostileOnesAreRefused) {
  EXPECT_EQ(codes(read_file(zip_of(docx_members("<w:document><w:p>")))), Codes{"broken-xml"});
  EXPECT_EQ(codes(read_file(zip_of(docx_members("<w:document/>")))), Codes{"empty-text"});
  EXPECT_EQ(codes(read_file(zip_of({{"[Content_Types].xml", "<Types/>"}, {"xl/workbook.xml", "<x/>"}}))), Codes{"not-supported"});
  const std::string deep = "<w:document>" + repeated("<w:p>", 200000) + "<w:t>tief</w:t>" + repeated("</w:p>", 200000) + "</w:document>";
  EXPECT_EQ(read_file(zip_of(docx_members(deep))).size(), 1U);
  const std::string whole = zip_of(docx_members("<w:document><w:p><w:t>Der Fluss stieg.</w:t></w:p></w:document>"));
  for (std::size_t size = 8; size < whole.size(); size += 41) EXPECT_EQ(code_of(parse(whole.substr(0, size)).front()) == "article", false) << size;
}

TEST(Zip, MembersAreReadAsFilesAndNamesAreOnlyLabels) {
  const Articles out = read_file(zip_of({{"a.txt", "Der Fluss stieg."}, {"../../etc/b.txt", "Die Brücke ist zu."}, {".hidden", "x"}, {"c.png", std::string("\x89PNG\r\n\x1a\n\0\0", 10)}, {"d.ndjson", "{\"text\":\"Eins\"}\n{\"text\":\n"}}));
  EXPECT_EQ(codes(out), (Codes{"article", "article", "not-text", "article", "broken-json"}));
  EXPECT_FALSE(std::filesystem::exists("/etc/b.txt"));
}

TEST(Zip, ContainersInsideAreReadToADepth) {
  std::string inner = zip_of({{"a.txt", "Der Fluss stieg."}});
  EXPECT_EQ(codes(read_file(zip_of({{"inner.zip", inner}}))), Codes{"article"});
  for (int i = 0; i < 4; ++i) inner = zip_of({{"inner.zip", inner}});
  EXPECT_EQ(codes(read_file(inner)), Codes{"too-deep"});
}

TEST(Zip, ACutContainerNeverPassesForAWholeOne) {
  const std::string whole = zip_of({{"a.txt", "Der Fluss stieg."}, {"b.txt", "Die Brücke ist zu."}});
  EXPECT_EQ(codes(read_file(whole)), (Codes{"article", "article"}));
  for (std::size_t size = 8; size < whole.size(); ++size) {
    const Articles out = read_file(whole.substr(0, size));
    ASSERT_FALSE(out.empty()) << size;
    EXPECT_NE(code_of(out.back()), "article") << size;
  }
}

TEST(Zip, ABombStopsAtItsCap) {
  const Articles out = read_file(zip_of({{"a.txt", std::string(std::size_t{60} << 20, 'a')}, {"b.txt", "Der Fluss stieg."}}));
  ASSERT_FALSE(out.empty());
  EXPECT_EQ(code_of(out.front()), "zip-bomb");
}

std::string record(const std::string& type, const std::string& uri, const std::string& body) {
  return "WARC/1.1\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + uri + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body + "\r\n\r\n";
}

std::string response(const std::string& headers, const std::string& body) { return "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n" + headers + "\r\n" + body; }

const std::string kPage = "<html><body><p>" + kSentence + "</p><p>Die Behörden schlossen zwei Brücken, sagte ein Sprecher der Stadt am Abend.</p></body></html>";

TEST(Warc, ResponsesWithPagesAreArticlesUnderTheirAddress) {
  const Articles out = read_file(record("warcinfo", "", "software: x\r\n") + record("response", "https://x.example/2024/06/19/a", response("", kPage)) + record("revisit", "https://x.example/b", "") + record("response", "https://x.example/c.png", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n\x89PNG") +
                                 record("response", "https://x.example/404", "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n" + kPage) + record("response", "https://x.example/d", response("Transfer-Encoding: chunked\r\n", "4\r\n<p>D\r\n4d\r\n" + kSentence.substr(1) + "\r\n0\r\n\r\n")));
  ASSERT_EQ(codes(out), (Codes{"article", "article"}));
  EXPECT_EQ(out[0]->url, "https://x.example/2024/06/19/a");
  EXPECT_EQ(out[0]->published.edtf, "2024-06-19");
  EXPECT_EQ(out[1]->text, kSentence);
}

std::string gzip(const std::string& bytes) {
  z_stream zlib{};
  deflateInit2(&zlib, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
  std::string out(bytes.size() + 100, '\0');
  std::string in = bytes;
  zlib.next_in = reinterpret_cast<Bytef*>(in.data());
  zlib.avail_in = static_cast<uInt>(in.size());
  zlib.next_out = reinterpret_cast<Bytef*>(out.data());
  zlib.avail_out = static_cast<uInt>(out.size());
  deflate(&zlib, Z_FINISH);
  out.resize(zlib.total_out);
  deflateEnd(&zlib);
  return out;
}

// A web archive with its page, packed.
Members wacz_members() {
  return {{"datapackage.json", "{\"profile\":\"data-package\",\"text\":\"No article.\"}"},
          {"indexes/index.cdx", "com,example)/a 2024 {\"text\":\"no\"}\n"},
          {"pages/pages.jsonl", "{\"format\":\"json-pages-1.0\"}\n{\"url\":\"https://x.example/a\",\"text\":\"Der Fluss stieg.\"}\n"},
          {"archive/data.warc.gz", gzip(record("warcinfo", "", "software: x\r\n")) + gzip(record("response", "https://x.example/2024/06/19/a", response("", kPage)))}};
}

TEST(Wacz, PagesOfItsWebArchivesAreArticlesAndItsIndexesAreNone) {
  const Articles out = read_file(zip_of(wacz_members()));
  ASSERT_EQ(codes(out), Codes{"article"});
  EXPECT_EQ(out[0]->url, "https://x.example/2024/06/19/a");
}

TEST(Wacz, WhatIsNoIndexIsReadAsInAnyContainer) {
  Members members = wacz_members();
  members.push_back({"notes/pages/a.txt", "Der Fluss stieg."});
  EXPECT_EQ(codes(read_file(zip_of(members))), (Codes{"article", "article"}));
  // Articles in folders of those names, and somebody's data package beside them, are no web archive.
  EXPECT_EQ(codes(read_file(zip_of({{"datapackage.json", "{\"text\":\"Ein Paket.\"}"}, {"pages/a.txt", "Der Fluss stieg."}, {"archive/b.txt", "Die Brücke ist zu."}}))),
            (Codes{"article", "article", "article"}));
}

TEST(Wacz, ABrokenArchiveInsideIsToldAndTheOthersAreKept) {
  Members members = wacz_members();
  const std::string archive = members.back().second;
  members.back().second = archive.substr(0, archive.size() - 20);
  members.push_back({"archive/more.warc.gz", gzip(record("response", "https://x.example/2024/06/20/b", response("", kPage)))});
  members.push_back({"archive/rubbish.warc.gz", gzip("rubbish\r\nmore\r\n")});
  members.push_back({"archive/empty.warc.gz", ""});
  const Codes got = codes(read_file(zip_of(members)));
  EXPECT_EQ(std::count(got.begin(), got.end(), "article"), 2);  // of the second archive, and the rubbish as the plain text that it is
  EXPECT_EQ(got.size(), 3U);
  EXPECT_EQ(got.front(), "truncated");

  // A cut container never passes for a whole one; one that expands without end stops.
  const std::string whole = zip_of(wacz_members());
  EXPECT_EQ(codes(read_file(whole.substr(0, whole.size() / 2))).back(), "broken-zip");
  members = wacz_members();
  members.push_back({"archive/bomb.warc.gz", std::string(std::size_t{60} << 20, 'a')});
  EXPECT_EQ(codes(read_file(zip_of(members))).back(), "zip-bomb");
}

TEST(Warc, WrongLengthsCutsAndRubbishAreToldAndWhatCameBeforeIsKept) {
  const std::string good = record("response", "https://x.example/a", response("", kPage));
  EXPECT_EQ(codes(read_file(good + good.substr(0, 200))), (Codes{"article", "truncated"}));
  EXPECT_EQ(codes(read_file(good + "rubbish\r\nmore\r\n\r\n")), (Codes{"article", "broken-warc"}));
  EXPECT_EQ(codes(read_file(good + "WARC/1.0\r\nWARC-Type: response\r\n\r\n")), (Codes{"article", "broken-warc"}));
  EXPECT_EQ(codes(read_file(good + "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 99999999999999999999\r\n\r\n")), (Codes{"article", "broken-warc"}));
  EXPECT_EQ(codes(read_file(record("response", "https://x.example/z", response("Content-Encoding: br\r\n", "????")) + good)), (Codes{"broken-warc", "article"}));
}

// A one-page PDF; offsets of the table are wrong on purpose, readers rebuild it.
std::string pdf_of(const std::string& text) {
  const std::string stream = "BT /F1 12 Tf 72 720 Td (" + text + ") Tj ET";
  return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj\n4 0 obj<</Length " + std::to_string(stream.size()) +
         ">>stream\n" + stream + "\nendstream endobj\n5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\ntrailer<</Root 1 0 R/Size 6>>\n%%EOF\n";
}

TEST(Pdf, TextComesFromTheChildProcess) {
  const Articles out = parse(pdf_of("The river rose on Monday."));
  ASSERT_EQ(out.size(), 1U);
  if (code_of(out[0]) == "no-pdftotext") GTEST_SKIP() << "pdftotext is not installed";
  ASSERT_EQ(code_of(out[0]), "article") << out[0].error().message;
  EXPECT_NE(out[0]->text.find("The river rose on Monday."), std::string::npos);
}

TEST(Pdf, BrokenOnesAreRefused) {
  for (const std::string& pdf : {std::string("%PDF-1.7\n"), "%PDF-1.4\n" + repeated("\x01\x02 0 obj ", 2000), pdf_of("x").substr(0, 120)}) EXPECT_NE(code_of(parse(pdf).front()), "article");
  EXPECT_NE(code_of(parse(pdf_of("")).front()), "article");
}

}  // namespace
}  // namespace dateline::ingest
