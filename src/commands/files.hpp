// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/json/byte_source.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace charter {

// An open file; closes it unless it is a standard stream.
class FileSource : public ByteSource {
 public:
  explicit FileSource(int descriptor);
  ~FileSource() override;

  std::optional<std::size_t> read(char* to, std::size_t size) override;
  [[nodiscard]] bool is_finite() const override { return is_regular_; }

 private:
  int descriptor_;
  bool is_regular_;
};

// Opens a file for reading; null with an error number where that fails, as it
// does for a folder.
std::unique_ptr<FileSource> open_file(const std::string& path, int& error);

bool is_folder(const std::string& path);
bool exists(const std::string& path);

// All bytes of a source, up to one more than `most`; nothing when reading
// failed.
std::optional<std::string> read_all(ByteSource& source, std::uint64_t most);

// The files in a folder whose names end in `ending`, sorted; no pipes.
std::vector<std::string> files_in(const std::string& folder, std::string_view ending);

// Throws the Failure of a file or a folder that cannot be written.
[[noreturn]] void fail_to_write(const std::string& path, int error);

// Throws Failure where the folder is not there and cannot be made.
void make_folder(const std::string& path);

// Every `*.json` below a folder, sorted by path. Names that begin with a dot
// are left out, and links to folders are not followed. A folder that cannot be
// read stands for its plans, which cannot be read either.
std::vector<std::string> plans_in(const std::string& folder);

// The way from `folder` to `path`, with forward slashes.
std::string relative_path(const std::string& path, const std::string& folder);

// The way to `path` from `folder` or from the working folder, whichever is
// further up: where both lie in one repository, the nearest to its top.
std::string path_for_others(const std::string& path, const std::string& folder);

// True where both paths lead to the same file.
bool same_file(const std::string& left, const std::string& right);

// Writes the file whole or not at all: what was there stays until the new text
// is complete on the disk. Throws Failure.
void write_file(const std::string& path, std::string_view text);

// Adds to the end of a file that belongs to others.
void append_to_file(const std::string& path, std::string_view text);

// The same as `write_file`, but never over a file that is there already.
void write_new_file(const std::string& path, std::string_view text);

// Writes everything; the error number, 0 for none.
int write_all(int descriptor, std::string_view text);

// The word of the language files for an error number.
std::string reason_of(int error);

}  // namespace charter
