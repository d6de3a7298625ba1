// Inputs made to do harm: what a child process, a container or a mail box must not be able to do.
#include <archive.h>
#include <archive_entry.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>

#include "ingest/item_source.h"
#include "ingest/reader.h"
#include "support/temp_dir.h"

namespace dateline::ingest {
namespace {

namespace fs = std::filesystem;
using Articles = std::vector<base::Result<model::Article>>;
using Codes = std::vector<std::string>;
using Members = std::vector<std::pair<std::string, std::string>>;

Codes codes(const Articles& articles) {
  Codes out;
  for (const auto& article : articles) out.push_back(article ? "article" : article.error().code);
  return out;
}

Articles read_file(const std::string& bytes) {
  const testing_support::TempDir folder;
  ItemSource source({folder.write("input", bytes)});
  Articles out;
  while (auto item = source.next()) {
    if (!*item) {
      out.push_back(item->error());
      continue;
    }
    for (auto& article : parse_item(std::move(*item).value())) out.push_back(std::move(article));
  }
  return out;
}

std::string zip_of(const Members& members) {
  std::string out(std::size_t{32} << 20, '\0');
  std::size_t used = 0;
  archive* writer = archive_write_new();
  archive_write_set_format_zip(writer);
  archive_write_open_memory(writer, out.data(), out.size(), &used);
  archive_entry* entry = archive_entry_new();
  for (const auto& [name, bytes] : members) {
    archive_entry_clear(entry);
    archive_entry_set_pathname(entry, name.c_str());
    archive_entry_set_size(entry, static_cast<la_int64_t>(bytes.size()));
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_entry_set_perm(entry, 0644);
    archive_write_header(writer, entry);
    archive_write_data(writer, bytes.data(), bytes.size());
  }
  archive_entry_free(entry);
  archive_write_close(writer);
  archive_write_free(writer);
  out.resize(used);
  return out;
}

// A program of the name pdftotext that does what `script` says.
class HostileConverter : public testing::Test {
 protected:
  HostileConverter() : path_(std::getenv("PATH")) {}
  ~HostileConverter() override { ::setenv("PATH", path_.c_str(), 1); }

  Articles convert(const std::string& script) {
    const std::string program = folder_.write("bin/pdftotext", "#!/bin/sh\n" + script + "\n");
    fs::permissions(program, fs::perms::owner_all);
    ::setenv("PATH", (folder_.file("bin") + ":" + path_).c_str(), 1);
    return read_file("%PDF-1.7\nanything");
  }

  testing_support::TempDir folder_;
  std::string path_;
};

TEST_F(HostileConverter, ThatIsNotThereIsTold) {
  ::setenv("PATH", folder_.file("nothing").c_str(), 1);
  EXPECT_EQ(codes(read_file("%PDF-1.7\nanything")), Codes{"no-pdftotext"});
}

TEST_F(HostileConverter, GivesItsText) { EXPECT_EQ(codes(convert("cat > /dev/null; echo The river rose on Monday.")), Codes{"article"}); }

TEST_F(HostileConverter, MayNotWriteWithoutEnd) { EXPECT_EQ(codes(convert("exec yes")), Codes{"too-large"}); }

TEST_F(HostileConverter, MayNotTakeAllMemory) { EXPECT_EQ(codes(convert("head -c 1500000000 /dev/zero | tail -n 1 > /dev/null || exit 3")), Codes{"broken-pdf"}); }

TEST_F(HostileConverter, MayNotWriteFiles) {
  const std::string target = folder_.file("written");
  EXPECT_NE(codes(convert("echo harm > '" + target + "' || exit 3; sleep 0; echo ok")), Codes{"too-large"});
  EXPECT_TRUE(!fs::exists(target) || fs::file_size(target) == 0);
}

TEST_F(HostileConverter, ThatDiesOrPrintsRubbishGivesARefusal) {
  EXPECT_EQ(codes(convert("kill -9 $$")), Codes{"broken-pdf"});
  EXPECT_EQ(codes(convert("echo half; exit 1")), Codes{"broken-pdf"});
  EXPECT_EQ(codes(convert("exit 0")), Codes{"empty-text"});
  EXPECT_NE(codes(convert("printf '\\000\\001\\002\\000\\000'")), Codes{"article"});
}

Members docx_members(const std::string& document) { return {{"[Content_Types].xml", "<Types/>"}, {"word/document.xml", document}}; }

TEST(HostileDocx, ForeignEntitiesReadNothing) {
  const testing_support::TempDir folder;
  const std::string secret = folder.write("secret", "the-secret-word");
  const Articles out = read_file(zip_of(docx_members("<?xml version='1.0'?><!DOCTYPE d [<!ENTITY x SYSTEM 'file://" + secret +
                                                     "'>]><w:document><w:p><w:t>The river &x; rose.</w:t></w:p></w:document>")));
  ASSERT_EQ(out.size(), 1U);
  if (out[0]) {
    EXPECT_EQ(out[0]->text.find("the-secret-word"), std::string::npos);
  }
}

TEST(HostileDocx, EntitiesThatMultiplyDoNot) {
  std::string document = "<?xml version='1.0'?><!DOCTYPE d [<!ENTITY a 'ha'>";
  for (char c = 'b'; c <= 'z'; ++c) {
    document += std::string("<!ENTITY ") + c + " '";
    for (int i = 0; i < 10; ++i) document += std::string("&") + static_cast<char>(c - 1) + ";";
    document += "'>";
  }
  const Articles out = read_file(zip_of(docx_members(document + "]><w:document><w:p><w:t>The river &z; rose.</w:t></w:p></w:document>")));
  ASSERT_EQ(out.size(), 1U);
  if (out[0]) {
    EXPECT_LT(out[0]->text.size(), 1000U);
  }
}

TEST(HostileDocx, ADocumentThatUnpacksWithoutEndIsRefused) {
  const Articles out = read_file(zip_of(docx_members("<w:document><w:p><w:t>" + std::string(std::size_t{50} << 20, 'a') + "</w:t></w:p></w:document>")));
  ASSERT_EQ(out.size(), 1U);
  EXPECT_FALSE(out[0].has_value());
}

TEST(HostileZip, NamesThatLeadElsewhereWriteNothing) {
  const testing_support::TempDir folder;
  const Articles out = read_file(zip_of({{folder.file("absolute.txt"), "The river rose."}, {"../../../../" + folder.file("up.txt"), "The bridge closed."}, {"C:\\a\\..\\b.txt", "The ferry sank."}}));
  EXPECT_EQ(codes(out), (Codes{"article", "article", "article"}));
  EXPECT_TRUE(fs::is_empty(folder.path()));
}

TEST(HostileZip, MembersWithoutEndStopAtACap) {
  Members members(100'010, {"a.txt", ""});
  members.front().second = "The river rose.";
  const Codes got = codes(read_file(zip_of(members)));
  ASSERT_EQ(got.size(), 2U);
  EXPECT_EQ(got[0], "article");
  EXPECT_NE(got[1], "article");
}

TEST(HostileZip, ContainersThatMultiplyStopAtADepth) {
  std::string inner = zip_of({{"a.txt", "The river rose."}});
  for (int level = 0; level < 5; ++level) inner = zip_of({{"1.zip", inner}, {"2.zip", inner}, {"3.zip", inner}});
  const Codes got = codes(read_file(inner));
  EXPECT_EQ(got, Codes(got.size(), "too-deep"));
  EXPECT_LE(got.size(), 27U);
}

TEST(HostileMail, ABoxOfRubbishAndEndlessHeadersIsReadToItsEnd) {
  const std::string good = "From a@b Mon Nov  4 10:00:00 2024\nFrom: a@b.example\nSubject: Water\n\nThe river rose on Monday.\n\n";
  const std::string endless = "From x@y Mon Nov  4 10:00:00 2024\nSubject: " + std::string(std::size_t{2} << 20, 'x') + "\n\nThe bridge closed on Monday.\n\n";
  std::string many = "From x@y Mon Nov  4 10:00:00 2024\n";
  for (int i = 0; i < 50000; ++i) many += "X-" + std::to_string(i) + ": y\n";
  const Codes got = codes(read_file(good + endless + many + "\nThe ferry sank on Monday.\n\nFrom z@z Mon Nov  4 10:00:00 2024\n\xFF\xFE\xFD\n\n" + good));
  ASSERT_EQ(got.size(), 5U);
  EXPECT_NE(got[3], "article");
  for (const std::size_t whole : {0U, 1U, 2U, 4U}) EXPECT_EQ(got[whole], "article") << whole;
}

TEST(HostileWarc, ARecordThatUnpacksWithoutEndCostsOnlyItself) {
  const auto record = [](const std::string& headers, const std::string& body) {
    const std::string http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n" + headers + "\r\n" + body;
    return "WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://x.example/a\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: " + std::to_string(http.size()) + "\r\n\r\n" + http + "\r\n\r\n";
  };
  const std::string page = "<html><body><p>The river rose on Monday, and the council of the town closed two bridges, a speaker said in the evening.</p></body></html>";
  const Codes got = codes(read_file(record("Transfer-Encoding: chunked\r\n", "fffffffffffffff\r\n<p>x") + record("Transfer-Encoding: chunked\r\n", "-1\r\nx\r\n0\r\n\r\n") + record("", page)));
  ASSERT_FALSE(got.empty());
  EXPECT_EQ(got.back(), "article");
}

}  // namespace
}  // namespace dateline::ingest
