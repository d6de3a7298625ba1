#include "ingest/folder_watch.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "support/temp_dir.h"

namespace dateline::ingest {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;

class FolderWatchTest : public testing::Test {
 protected:
  FolderWatch watch() {
    auto made = FolderWatch::open({folder_.path().string()});
    EXPECT_TRUE(made.has_value());
    return std::move(made).value();
  }
  // Names of what has come, as seen from the folder. Every test makes sure that something will.
  static std::vector<std::string> come(FolderWatch& watch, const fs::path& root) {
    std::vector<std::string> out;
    for (const std::string& path : watch.wait([] { return false; })) out.push_back(fs::path(path).lexically_relative(root).string());
    return out;
  }
  std::vector<std::string> come(FolderWatch& watch) const { return come(watch, folder_.path()); }

  testing_support::TempDir folder_;
};

TEST_F(FolderWatchTest, TellsFirstWhatIsThere) {
  folder_.write("b.txt", "b");
  folder_.write("a.txt", "a");
  folder_.write("deep/er/c.txt", "c");
  FolderWatch watched = watch();
  EXPECT_THAT(come(watched), ElementsAre("a.txt", "b.txt", "deep/er/c.txt"));
}

TEST_F(FolderWatchTest, TellsWhatComesLaterAndWhatChanges) {
  folder_.write("a.txt", "a");
  FolderWatch watched = watch();
  EXPECT_THAT(come(watched), ElementsAre("a.txt"));
  folder_.write("b.txt", "b");
  EXPECT_THAT(come(watched), ElementsAre("b.txt"));
  folder_.write("a.txt", "another a");
  EXPECT_THAT(come(watched), ElementsAre("a.txt"));
}

TEST_F(FolderWatchTest, FollowsIntoFoldersMadeOrMovedThereLater) {
  testing_support::TempDir elsewhere;
  elsewhere.write("batch/in/d.txt", "d");
  FolderWatch watched = watch();
  folder_.write("new/sub/c.txt", "c");
  EXPECT_THAT(come(watched), ElementsAre("new/sub/c.txt"));
  fs::rename(elsewhere.path() / "batch", folder_.path() / "batch");
  EXPECT_THAT(come(watched), ElementsAre("batch/in/d.txt"));
  folder_.write("batch/in/e.txt", "e");
  folder_.write("new/sub/f.txt", "f");
  EXPECT_THAT(come(watched), ElementsAre("batch/in/e.txt", "new/sub/f.txt"));
}

TEST_F(FolderWatchTest, AFileThatIsStillWrittenIsNotToldBeforeItIsClosed) {
  std::ofstream before(folder_.file("before.txt"));
  before << "half" << std::flush;
  FolderWatch watched = watch();
  std::ofstream slow(folder_.file("slow.txt"));
  slow << "half" << std::flush;
  folder_.write("whole.txt", "whole");
  EXPECT_THAT(come(watched), ElementsAre("whole.txt"));
  slow << " and half" << std::flush;
  slow.close();
  EXPECT_THAT(come(watched), ElementsAre("slow.txt"));
  before.close();
  EXPECT_THAT(come(watched), ElementsAre("before.txt"));
}

TEST_F(FolderWatchTest, ADownloadCountsUnderItsFinalName) {
  FolderWatch watched = watch();
  for (const char* name : {"page.html.part", ".page.html.swp", "page.tmp", "page.html~", ".hidden/a.txt"}) folder_.write(name, "half");
  folder_.write("other.html", "o");
  EXPECT_THAT(come(watched), ElementsAre("other.html"));
  fs::rename(folder_.file("page.html.part"), folder_.file("page.html"));
  EXPECT_THAT(come(watched), ElementsAre("page.html"));
}

TEST_F(FolderWatchTest, LinksPipesAndWhatIsGoneAgainAreLeftOut) {
  testing_support::TempDir elsewhere;
  elsewhere.write("secret.txt", "secret");
  FolderWatch watched = watch();
  fs::create_symlink(elsewhere.file("secret.txt"), folder_.file("link.txt"));
  fs::create_symlink(folder_.path(), folder_.file("loop"));
  ASSERT_EQ(std::system(("mkfifo '" + folder_.file("pipe") + "'").c_str()), 0);
  folder_.write("gone.txt", "gone");
  fs::remove(folder_.file("gone.txt"));
  folder_.write("left.txt", "left");
  EXPECT_THAT(come(watched), ElementsAre("left.txt"));
}

TEST_F(FolderWatchTest, ManyFilesAtOnceAreAllTold) {
  FolderWatch watched = watch();
  for (int i = 0; i < 3000; ++i) folder_.write("d" + std::to_string(i % 7) + "/" + std::to_string(i) + ".txt", "x");
  std::set<std::string> told;
  while (told.size() < 3000) {
    for (const std::string& name : come(watched)) told.insert(name);
  }
  EXPECT_EQ(told.size(), 3000U);
}

TEST_F(FolderWatchTest, EndsWhenAskedAndWhenTheFolderIsGone) {
  FolderWatch watched = watch();
  int asked = 0;
  EXPECT_TRUE(watched.wait([&] { return ++asked > 1; }).empty());
  fs::remove_all(folder_.path());
  EXPECT_TRUE(watched.wait([] { return false; }).empty());
}

TEST_F(FolderWatchTest, OnlyFoldersCanBeWatched) {
  folder_.write("a.txt", "a");
  EXPECT_FALSE(FolderWatch::open({folder_.file("a.txt")}).has_value());
  EXPECT_FALSE(FolderWatch::open({folder_.file("nothing")}).has_value());
  EXPECT_FALSE(FolderWatch::open({"-"}).has_value());
}

}  // namespace
}  // namespace dateline::ingest
