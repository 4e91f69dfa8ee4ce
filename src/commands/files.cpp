// SPDX-License-Identifier: EUPL-1.2
#include "files.hpp"

#include "charter/model/failure.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <filesystem>

namespace charter {
namespace {

namespace fs = std::filesystem;

// A file that is gone again unless it was kept.
class TemporaryFile {
 public:
  explicit TemporaryFile(const std::string& beside)
      : path_(beside + ".XXXXXX"), descriptor_(mkstemp(path_.data())) {}
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;
  ~TemporaryFile() {
    close_it();
    if (!path_.empty()) unlink(path_.c_str());
  }

  [[nodiscard]] int descriptor() const { return descriptor_; }
  [[nodiscard]] const std::string& path() const { return path_; }

  // 0, or the error number: some disks say only now that they are full.
  int close_it() {
    const int result = descriptor_ < 0 ? 0 : close(descriptor_);
    descriptor_ = -1;
    return result == 0 ? 0 : errno;
  }
  void keep() { path_.clear(); }

 private:
  std::string path_;
  int descriptor_;
};

// Puts the text into a temporary file beside `path`, with the rights that
// `path` has, or that a new file would get.
void fill(TemporaryFile& file, const std::string& path, std::string_view text) {
  if (file.descriptor() < 0) fail_to_write(path, errno);
  struct stat existing{};
  mode_t mode = 0;
  if (stat(path.c_str(), &existing) == 0) {
    mode = existing.st_mode & 0777U;
  } else {
    const mode_t mask = umask(0);
    umask(mask);
    mode = 0666U & ~mask;
  }
  int error = write_all(file.descriptor(), text);
  if (error == 0 && fchmod(file.descriptor(), mode) != 0) error = errno;
  if (error == 0 && fsync(file.descriptor()) != 0) error = errno;
  if (error == 0) error = file.close_it();
  if (error != 0) fail_to_write(path, error);
}

// Where a link leads, though nothing be there yet; the path itself where it is
// none.
std::string behind_links(const std::string& path) {
  constexpr int kMostLinks = 40;
  fs::path target = path;
  std::error_code failed;
  for (int links = 0; links < kMostLinks && fs::is_symlink(target, failed); ++links) {
    target = target.parent_path() / fs::read_symlink(target, failed);
  }
  return target.string();
}

// Pipes and sockets are no plans: to read one would be to wait for ever. A link
// that leads nowhere is, and will be told.
void add_plans_in(const fs::path& folder, std::vector<std::string>& found) {
  std::error_code failed;
  std::error_code ignored;
  fs::directory_iterator entry(folder, failed);
  for (; !failed && entry != fs::directory_iterator(); entry.increment(failed)) {
    const std::string name = entry->path().filename().string();
    if (name.starts_with('.')) continue;
    if (entry->is_directory(ignored)) {
      if (!entry->is_symlink(ignored)) add_plans_in(entry->path(), found);
    } else if (name.ends_with(".json") && !entry->is_other(ignored)) {
      found.push_back(entry->path().string());
    }
  }
  if (failed) found.push_back(folder.string());
}

// Where there are no links: the name is taken first and then replaced. 0, or
// the error number.
int take_name(const TemporaryFile& file, const std::string& path) {
  const int taken = open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
  if (taken < 0) return errno;
  close(taken);
  if (rename(file.path().c_str(), path.c_str()) == 0) return 0;
  const int error = errno;
  unlink(path.c_str());
  return error;
}

}  // namespace

void fail_to_write(const std::string& path, int error) {
  // A file that is not there would be made: it is its folder that is missing.
  const bool no_folder = error == ENOENT || error == ENOTDIR;
  throw Failure(Failure::Kind::Environment, "failures.write",
                {{.name = "file", .text = path},
                 {.name = "reason",
                  .text = no_folder ? "reason-no-folder" : reason_of(error),
                  .is_word = true}});
}

FileSource::FileSource(int descriptor) : descriptor_(descriptor) {
  struct stat status{};
  is_regular_ = fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode);
}

FileSource::~FileSource() {
  if (descriptor_ > STDERR_FILENO) close(descriptor_);
}

std::optional<std::size_t> FileSource::read(char* to, std::size_t size) {
  while (true) {
    const ssize_t got = ::read(descriptor_, to, size);
    if (got >= 0) return static_cast<std::size_t>(got);
    if (errno != EINTR) return std::nullopt;
  }
}

std::unique_ptr<FileSource> open_file(const std::string& path, int& error) {
  const int descriptor = open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) {
    error = errno;
    return nullptr;
  }
  auto source = std::make_unique<FileSource>(descriptor);
  if (!is_folder(path)) return source;
  error = EISDIR;
  return nullptr;
}

bool is_folder(const std::string& path) {
  std::error_code failed;
  return fs::is_directory(path, failed);
}

bool exists(const std::string& path) {
  std::error_code failed;
  return fs::exists(path, failed);
}

std::optional<std::string> read_all(ByteSource& source, std::uint64_t most) {
  constexpr std::size_t kPiece = std::size_t{1} << 16U;
  std::string bytes;
  while (bytes.size() <= most) {
    const std::size_t before = bytes.size();
    bytes.resize(before + kPiece);
    const auto got = source.read(bytes.data() + before, kPiece);
    if (!got) return std::nullopt;
    bytes.resize(before + *got);
    if (*got == 0) break;
  }
  if (bytes.size() > most) bytes.resize(static_cast<std::size_t>(most) + 1);
  return bytes;
}

std::vector<std::string> files_in(const std::string& folder, std::string_view ending) {
  std::vector<std::string> found;
  std::error_code failed;
  std::error_code ignored;
  fs::directory_iterator entry(folder, failed);
  for (; !failed && entry != fs::directory_iterator(); entry.increment(failed)) {
    const std::string name = entry->path().filename().string();
    if (name.starts_with('.') || !name.ends_with(ending) || entry->is_other(ignored)) continue;
    found.push_back(entry->path().string());
  }
  if (failed) {
    throw Failure(Failure::Kind::Unreadable, "failures.sheet-unreadable",
                  {{.name = "file", .text = folder},
                   {.name = "reason", .text = reason_of(failed.value()), .is_word = true}});
  }
  std::ranges::sort(found);
  return found;
}

void make_folder(const std::string& path) {
  std::error_code failed;
  fs::create_directories(path, failed);
  if (failed) fail_to_write(path, failed.value());
}

std::vector<std::string> plans_in(const std::string& folder) {
  std::vector<std::string> found;
  add_plans_in(folder, found);
  std::ranges::sort(found);
  return found;
}

std::string relative_path(const std::string& path, const std::string& folder) {
  std::error_code failed;
  const fs::path from = fs::absolute(folder, failed).lexically_normal();
  const fs::path to = fs::absolute(path, failed).lexically_normal();
  const fs::path way = to.lexically_relative(from);
  return failed || way.empty() ? path : way.generic_string();
}

std::string path_for_others(const std::string& path, const std::string& folder) {
  const std::string from_here = relative_path(path, ".");
  const std::string from_folder = relative_path(path, folder);
  const bool is_below = !from_here.starts_with("../");
  return is_below && (from_folder.starts_with("../") || from_here.size() > from_folder.size())
             ? from_here
             : from_folder;
}

bool same_file(const std::string& left, const std::string& right) {
  std::error_code failed;
  return fs::equivalent(left, right, failed);
}

void write_file(const std::string& path, std::string_view text) {
  struct stat status{};
  const bool exists = stat(path.c_str(), &status) == 0;
  if (exists && S_ISDIR(status.st_mode)) fail_to_write(path, EISDIR);
  if (exists && !S_ISREG(status.st_mode)) {
    // A device or a pipe: there is nothing to put in its place.
    const int descriptor = open(path.c_str(), O_WRONLY | O_CLOEXEC);
    if (descriptor < 0) fail_to_write(path, errno);
    const int error = write_all(descriptor, text);
    close(descriptor);
    if (error != 0) fail_to_write(path, error);
    return;
  }
  const std::string target = behind_links(path);
  TemporaryFile file(target);
  fill(file, target, text);
  if (rename(file.path().c_str(), target.c_str()) != 0) fail_to_write(path, errno);
  file.keep();
}

void append_to_file(const std::string& path, std::string_view text) {
  const int descriptor = open(path.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0666);
  if (descriptor < 0) fail_to_write(path, errno);
  int error = write_all(descriptor, text);
  if (close(descriptor) != 0 && error == 0) error = errno;
  if (error != 0) fail_to_write(path, error);
}

void write_new_file(const std::string& path, std::string_view text) {
  TemporaryFile file(path);
  fill(file, path, text);
  // Unlike a rename, a link is never put over something.
  int error = link(file.path().c_str(), path.c_str()) == 0 ? 0 : errno;
  if (error == EPERM || error == ENOTSUP || error == ENOSYS) {
    error = take_name(file, path);
  }
  if (error == EEXIST) {
    throw Failure(Failure::Kind::Usage, "failures.exists", {{.name = "file", .text = path}});
  }
  if (error != 0) fail_to_write(path, error);
}

int write_all(int descriptor, std::string_view text) {
  while (!text.empty()) {
    const ssize_t written = ::write(descriptor, text.data(), text.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return errno;
    text.remove_prefix(static_cast<std::size_t>(written));
  }
  return 0;
}

std::string reason_of(int error) {
  switch (error) {
    case ENOENT:
    case ENOTDIR: return "reason-not-found";
    case EACCES:
    case EPERM: return "reason-not-allowed";
    case EISDIR: return "reason-folder";
    case ENOSPC:
    case EDQUOT: return "reason-disk-full";
    case EROFS: return "reason-read-only";
    case ENAMETOOLONG: return "reason-name-too-long";
    default: return "reason-other";
  }
}

}  // namespace charter
