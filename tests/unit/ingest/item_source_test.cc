#include "ingest/item_source.h"

#include <gtest/gtest.h>
#include <zlib.h>

#include <filesystem>
#include <fstream>

namespace dateline::ingest {
namespace {

namespace fs = std::filesystem;

class ItemSourceTest : public testing::Test {
 protected:
  ItemSourceTest() : dir_(fs::path(testing::TempDir()) / ("items-" + std::string(testing::UnitTest::GetInstance()->current_test_info()->name()))) {
    fs::remove_all(dir_);
    fs::create_directories(dir_);
  }
  ~ItemSourceTest() override { fs::remove_all(dir_); }

  void write(const std::string& name, const std::string& bytes) const {
    fs::create_directories((dir_ / name).parent_path());
    std::ofstream(dir_ / name, std::ios::binary) << bytes;
  }

  // "name[:line]" of every item, "name! code" of every problem, in order.
  std::vector<std::string> walk(std::vector<std::string> paths = {}) const {
    if (paths.empty()) paths = {dir_.string()};
    ItemSource source(std::move(paths));
    std::vector<std::string> out;
    while (auto item = source.next()) {
      const std::string file = *item ? (*item)->origin : item->error().file;
      std::string line = fs::path(file).lexically_relative(dir_).string();
      if (!*item) line += "! " + item->error().code;
      if (*item && (*item)->line) line += ":" + std::to_string(*(*item)->line);
      out.push_back(line);
    }
    return out;
  }

  fs::path dir_;
};

using Strings = std::vector<std::string>;

std::string gzip(const std::string& bytes) {
  z_stream zlib{};
  deflateInit2(&zlib, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
  std::string out(bytes.size() + 1000, '\0');
  zlib.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
  zlib.avail_in = static_cast<uInt>(bytes.size());
  zlib.next_out = reinterpret_cast<Bytef*>(out.data());
  zlib.avail_out = static_cast<uInt>(out.size());
  deflate(&zlib, Z_FINISH);
  out.resize(out.size() - zlib.avail_out);
  deflateEnd(&zlib);
  return out;
}

TEST_F(ItemSourceTest, FoldersAreWalkedInBytewiseOrderWithoutHiddenFiles) {
  write("b.txt", "B");
  write("a/z.txt", "Z");
  write("a/.cache/x.txt", "X");
  write("Ä.txt", "Umlaut");
  write("B.txt", "capital");
  write(".DS_Store", "no");
  EXPECT_EQ(walk(), (Strings{"B.txt", "a/z.txt", "b.txt", "Ä.txt"}));
}

TEST_F(ItemSourceTest, NdjsonComesLineByLineAndBrokenLinesAreLeftToTheParser) {
  write("x.data", "{\"text\":\"a\"}\n\n{\"text\":\n{\"text\":\"b\"}");
  EXPECT_EQ(walk(), (Strings{"x.data:1", "x.data:3", "x.data:4"}));
}

TEST_F(ItemSourceTest, OneDocumentOverSeveralLinesIsOneItem) {
  write("x.json", "{\n  \"text\": \"a\"\n}\n");
  EXPECT_EQ(walk(), Strings{"x.json"});
}

TEST_F(ItemSourceTest, AnOverlongLineIsAProblemAndTheRestGoesOn) {
  std::string bytes = "{\"text\":\"a\"}\n{\"text\":\"";
  bytes.append(kMaxItemBytes + 10, 'x');
  bytes += "\"}\n{\"text\":\"b\"}\n";
  write("x.ndjson", bytes);
  EXPECT_EQ(walk(), (Strings{"x.ndjson:1", "x.ndjson! too-large", "x.ndjson:3"}));
}

TEST_F(ItemSourceTest, GzipIsUndoneWhateverTheNameAndMembersAreJoined) {
  write("x.ndjson", gzip("{\"text\":\"a\"}\n") + gzip("{\"text\":\"b\"}\n"));
  EXPECT_EQ(walk(), (Strings{"x.ndjson:1", "x.ndjson:2"}));
}

TEST_F(ItemSourceTest, DamagedGzipGivesWhatCameBeforeAndAProblem) {
  std::string bytes = gzip("{\"text\":\"a\"}\n" + std::string(3000, ' '));
  bytes.resize(bytes.size() - 9);
  write("cut.gz", bytes);
  const Strings found = walk();
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(found[0], "cut.gz:1");
  EXPECT_EQ(found[1], "cut.gz! truncated");
}

TEST_F(ItemSourceTest, LinksAreFollowedOnlyToFilesInside) {
  write("in/a.txt", "A");
  write("out.txt", "secret");
  fs::create_symlink(dir_ / "out.txt", dir_ / "in" / "b-out");
  fs::create_symlink(dir_ / "in" / "a.txt", dir_ / "in" / "c-in");
  fs::create_directory_symlink(dir_ / "in", dir_ / "in" / "d-circle");
  fs::create_symlink(dir_ / "nowhere", dir_ / "in" / "e-broken");
  EXPECT_EQ(walk({(dir_ / "in").string()}), (Strings{"in/a.txt", "in/b-out! link-not-followed", "in/c-in", "in/d-circle! link-not-followed", "in/e-broken! broken-link"}));
}

TEST_F(ItemSourceTest, WhatCannotBeReadIsAProblemInItsPlace) {
  write("a.txt", "A");
  write("b.png", std::string("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16));
  write("c.txt", "C");
  EXPECT_EQ(walk({(dir_ / "missing").string(), dir_.string()}), (Strings{"missing! cannot-open", "a.txt", "b.png! not-text", "c.txt"}));
}

TEST_F(ItemSourceTest, AFolderWithoutFilesSaysSo) {
  fs::create_directories(dir_ / "x" / "y");
  EXPECT_EQ(walk(), Strings{".! no-articles"});
}

TEST_F(ItemSourceTest, GivenMembersReachEveryItemButNotTheId) {
  write("a.txt", "A");
  Given given;
  given.id = "one";
  given.outlet = "Meridian";
  ItemSource source({dir_.string()}, given);
  const auto item = source.next();
  ASSERT_TRUE(item && *item);
  EXPECT_EQ((*item)->given.outlet, "Meridian");
  EXPECT_EQ((*item)->given.id, "");
}

}  // namespace
}  // namespace dateline::ingest
