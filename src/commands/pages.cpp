// SPDX-License-Identifier: EUPL-1.2
#include "pages.hpp"

#include "charter/json/digest.hpp"
#include "charter/model/failure.hpp"
#include "files.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <set>
#include <string_view>

namespace charter {
namespace {

namespace fs = std::filesystem;

// The last line of a page, a comment in Markdown and in HTML alike:
//
//   <!-- charter packs 64-hexadecimal-digits -->
constexpr std::string_view kMarkBegin = "\n<!-- charter packs ";
constexpr std::string_view kMarkEnd = " -->\n";
// No page of ours is larger; nothing larger has to be read.
constexpr std::uintmax_t kLargest = 64U << 20U;

std::string mark_of(std::string_view text) {
  Digest digest;
  digest.add(text);
  return std::string(kMarkBegin) + digest.finish() + std::string(kMarkEnd);
}

// A page as an earlier run left it. A link may lead anywhere and is none.
bool is_unchanged_page(const fs::path& path) {
  std::error_code failed;
  if (fs::symlink_status(path, failed).type() != fs::file_type::regular) return false;
  int error = 0;
  const auto file = open_file(path.string(), error);
  const std::string text = file == nullptr ? "" : read_all(*file, kLargest).value_or("");
  const std::size_t begin = text.rfind(kMarkBegin);
  return begin != std::string::npos && text.substr(begin) == mark_of(text.substr(0, begin));
}

void write_into(const std::string& folder, std::span<const PageText> pages) {
  // The first page leads to the others, and so comes last.
  for (const PageText& page : pages.subspan(1)) {
    write_file(folder + "/" + page.file, page.text + mark_of(page.text));
  }
  const PageText& first = pages.front();
  write_file(folder + "/" + first.file, first.text + mark_of(first.text));
}

// A folder beside another, gone again with all that is left in it.
class TemporaryFolder {
 public:
  explicit TemporaryFolder(const std::string& beside) : path_(beside + ".XXXXXX") {
    if (mkdtemp(path_.data()) == nullptr) fail_to_write(beside, errno);
  }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  ~TemporaryFolder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
  }

  [[nodiscard]] const std::string& path() const { return path_; }

 private:
  std::string path_;
};

void write_new_folder(const std::string& folder, std::span<const PageText> pages) {
  const TemporaryFolder beside(folder);
  // Made anew inside, it gets the rights that a new folder has here.
  const std::string inside = beside.path() + "/pages";
  if (mkdir(inside.c_str(), 0777) != 0) fail_to_write(folder, errno);
  write_into(inside, pages);
  if (rename(inside.c_str(), folder.c_str()) != 0) fail_to_write(folder, errno);
}

void refuse_others_files(const std::string& folder, std::span<const PageText> pages) {
  for (const PageText& page : pages) {
    const fs::path path = fs::path(folder) / page.file;
    std::error_code failed;
    if (fs::symlink_status(path, failed).type() == fs::file_type::not_found) continue;
    if (is_unchanged_page(path)) continue;
    throw Failure(Failure::Kind::Usage, "usage.not-our-page",
                  {{.name = "file", .text = path.string()}});
  }
}

std::vector<std::string> earlier_pages(const std::string& folder, std::span<const PageText> pages) {
  std::vector<std::string> found;
  std::set<std::string_view> names;
  for (const PageText& page : pages) names.insert(page.file);
  std::error_code failed;
  for (fs::directory_iterator entry(folder, failed); !failed && entry != fs::directory_iterator();
       entry.increment(failed)) {
    const std::string name = entry->path().filename().string();
    const bool is_page = name.ends_with(".md") || name.ends_with(".html");
    if (is_page && !names.contains(name) && is_unchanged_page(entry->path())) found.push_back(name);
  }
  std::ranges::sort(found);
  return found;
}

std::string without_last_slash(std::string path) {
  while (path.size() > 1 && path.ends_with('/')) path.pop_back();
  return path;
}

}  // namespace

std::vector<std::string> write_pages(const std::string& folder, std::span<const PageText> pages) {
  const std::string path = without_last_slash(folder);
  std::error_code failed;
  if (fs::symlink_status(path, failed).type() == fs::file_type::not_found) {
    write_new_folder(path, pages);
    return {};
  }
  if (!is_folder(path)) {
    throw Failure(Failure::Kind::Usage, "usage.not-a-folder", {{.name = "folder", .text = path}});
  }
  refuse_others_files(path, pages);
  write_into(path, pages);
  return earlier_pages(path, pages);
}

}  // namespace charter
