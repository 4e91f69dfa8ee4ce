// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace charter {

// Puts files into a zip archive in memory. Their times are always the same, so
// that the same files give the same bytes.
class ZipWriter {
 public:
  ZipWriter();
  ~ZipWriter();
  ZipWriter(const ZipWriter&) = delete;
  ZipWriter& operator=(const ZipWriter&) = delete;

  void add(const std::string& name, std::string_view bytes);
  // The archive. Call once, at the end.
  std::string finish();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

// The files of a zip archive in memory. Names are only looked up, never made
// into paths. Unpacking stops, with a Failure that names `file`, at an archive
// that is damaged or that unpacks to more than `most_bytes` in all.
class ZipReader {
 public:
  ZipReader(std::string_view bytes, std::uint64_t most_bytes, const std::string& file);
  ~ZipReader();
  ZipReader(const ZipReader&) = delete;
  ZipReader& operator=(const ZipReader&) = delete;

  [[nodiscard]] bool has(std::string_view name) const;

  // Hands the bytes of the file called `name`, which is there, to `take`, a
  // piece at a time.
  using Take = std::function<void(std::string_view piece)>;
  void read(std::string_view name, const Take& take);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace charter
