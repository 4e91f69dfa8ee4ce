// SPDX-License-Identifier: EUPL-1.2
#include "zip_archive.hpp"

#include "charter/model/failure.hpp"

#include <minizip/unzip.h>
#include <minizip/zip.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <map>
#include <new>

namespace charter {

// A file in memory, as the library wants to see one.
struct MemoryFile {
  std::string written;     // when it is written
  std::string_view bytes;  // when it is read
  ZPOS64_T position = 0;
};

namespace {

constexpr std::size_t kMostFiles = 4096;
constexpr std::size_t kLongestName = 512;
// 1 January 1980, the first day that an archive can name.
constexpr uLong kFixedTime = 0x00210000;

MemoryFile& memory(voidpf opaque) { return *static_cast<MemoryFile*>(opaque); }

voidpf open_memory(voidpf opaque, const void* /*name*/, int /*mode*/) { return opaque; }

uLong read_memory(voidpf opaque, voidpf /*stream*/, void* to, uLong size) {
  MemoryFile& file = memory(opaque);
  const ZPOS64_T left = file.bytes.size() - std::min<ZPOS64_T>(file.position, file.bytes.size());
  const auto taken = static_cast<std::size_t>(std::min<ZPOS64_T>(size, left));
  std::memcpy(to, file.bytes.data() + file.position, taken);
  file.position += taken;
  return taken;
}

uLong write_memory(voidpf opaque, voidpf /*stream*/, const void* from, uLong size) {
  MemoryFile& file = memory(opaque);
  const auto at = static_cast<std::size_t>(file.position);
  if (file.written.size() < at + size) file.written.resize(at + size);
  std::memcpy(file.written.data() + at, from, size);
  file.position += size;
  return size;
}

ZPOS64_T tell_memory(voidpf opaque, voidpf /*stream*/) { return memory(opaque).position; }

long seek_memory(voidpf opaque, voidpf /*stream*/, ZPOS64_T offset, int origin) {
  MemoryFile& file = memory(opaque);
  const ZPOS64_T size = std::max(file.bytes.size(), file.written.size());
  ZPOS64_T from = 0;
  if (origin == ZLIB_FILEFUNC_SEEK_CUR) from = file.position;
  if (origin == ZLIB_FILEFUNC_SEEK_END) from = size;
  const ZPOS64_T target = from + offset;
  if (target > size) return -1;
  file.position = target;
  return 0;
}

int close_memory(voidpf /*opaque*/, voidpf /*stream*/) { return 0; }
int error_of_memory(voidpf /*opaque*/, voidpf /*stream*/) { return 0; }

zlib_filefunc64_def functions_for(MemoryFile& file) {
  return {.zopen64_file = open_memory,
          .zread_file = read_memory,
          .zwrite_file = write_memory,
          .ztell64_file = tell_memory,
          .zseek64_file = seek_memory,
          .zclose_file = close_memory,
          .zerror_file = error_of_memory,
          .opaque = &file};
}

}  // namespace

struct ZipWriter::State {
  MemoryFile file;
  zlib_filefunc64_def functions = functions_for(file);
  zipFile archive = zipOpen2_64("", APPEND_STATUS_CREATE, nullptr, &functions);
};

ZipWriter::ZipWriter() : state_(std::make_unique<State>()) {
  if (state_->archive == nullptr) throw std::bad_alloc();
}

ZipWriter::~ZipWriter() {
  if (state_->archive != nullptr) zipClose(state_->archive, nullptr);
}

void ZipWriter::add(const std::string& name, std::string_view bytes) {
  zip_fileinfo info{};
  info.dosDate = kFixedTime;
  // In memory the only thing that can go wrong is that there is too little.
  if (zipOpenNewFileInZip64(state_->archive, name.c_str(), &info, nullptr, 0, nullptr, 0, nullptr,
                            Z_DEFLATED, Z_DEFAULT_COMPRESSION, 0) != ZIP_OK ||
      zipWriteInFileInZip(state_->archive, bytes.data(), static_cast<unsigned>(bytes.size())) !=
          ZIP_OK ||
      zipCloseFileInZip(state_->archive) != ZIP_OK) {
    throw std::bad_alloc();
  }
}

std::string ZipWriter::finish() {
  zipClose(state_->archive, nullptr);
  state_->archive = nullptr;
  return std::move(state_->file.written);
}

struct ZipReader::State {
  MemoryFile file;
  zlib_filefunc64_def functions = functions_for(file);
  unzFile archive = nullptr;
  std::map<std::string, unz64_file_pos, std::less<>> places;
  std::uint64_t bytes_left = 0;
  std::string name;

  [[noreturn]] void refuse(std::string_view message) const {
    throw Failure(Failure::Kind::Unreadable, message, {{.name = "file", .text = name}});
  }
  void find_files();
};

void ZipReader::State::find_files() {
  for (int found = unzGoToFirstFile(archive); found == UNZ_OK; found = unzGoToNextFile(archive)) {
    unz_file_info64 info{};
    std::array<char, kLongestName + 1> path{};
    unz64_file_pos place{};
    if (places.size() >= kMostFiles ||
        unzGetCurrentFileInfo64(archive, &info, path.data(), kLongestName, nullptr, 0, nullptr,
                                0) != UNZ_OK ||
        unzGetFilePos64(archive, &place) != UNZ_OK) {
      refuse("failures.no-workbook");
    }
    // Some programs write names with a slash in front, or the wrong ones.
    std::string entry(path.data());
    std::ranges::replace(entry, '\\', '/');
    if (entry.starts_with('/')) entry.erase(0, 1);
    places.emplace(std::move(entry), place);
  }
}

ZipReader::ZipReader(std::string_view bytes, std::uint64_t most_bytes, const std::string& file)
    : state_(std::make_unique<State>()) {
  state_->file.bytes = bytes;
  state_->bytes_left = most_bytes;
  state_->name = file;
  state_->archive = unzOpen2_64("", &state_->functions);
  if (state_->archive == nullptr) state_->refuse("failures.no-workbook");
  state_->find_files();
}

ZipReader::~ZipReader() {
  if (state_->archive != nullptr) unzClose(state_->archive);
}

bool ZipReader::has(std::string_view name) const { return state_->places.contains(name); }

void ZipReader::read(std::string_view name, const Take& take) {
  const auto place = state_->places.find(name);
  if (place == state_->places.end()) state_->refuse("failures.no-workbook");
  if (unzGoToFilePos64(state_->archive, &place->second) != UNZ_OK ||
      unzOpenCurrentFile(state_->archive) != UNZ_OK) {
    state_->refuse("failures.damaged-workbook");
  }
  std::array<char, 1U << 16U> piece{};
  while (true) {
    const int got = unzReadCurrentFile(state_->archive, piece.data(), piece.size());
    if (got < 0) state_->refuse("failures.damaged-workbook");
    if (got == 0) break;
    const auto size = static_cast<std::size_t>(got);
    if (size > state_->bytes_left) state_->refuse("failures.sheet-too-large");
    state_->bytes_left -= size;
    take({piece.data(), size});
  }
  // Only now the library has seen all bytes and compares their check sum.
  if (unzCloseCurrentFile(state_->archive) != UNZ_OK) state_->refuse("failures.damaged-workbook");
}

}  // namespace charter
