// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/project_files.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <stdexcept>

namespace charter {
namespace {

namespace fs = std::filesystem;

const fs::path kRoot = CHARTER_SOURCE_DIR;

// A scan of one source that knows strings, characters and comments; enough for
// sources without raw strings.
class LiteralScan {
 public:
  LiteralScan(const std::string& file, const std::string& text) : file_(file), text_(text) {}

  void run(std::vector<Literal>& literals) {
    bool joins = false;  // only white space since the last literal
    while (at_ < text_.size()) {
      const char here = text_[at_];
      if (looking_at("//") || looking_at("#include")) {
        skip_to('\n');
      } else if (here == '\'') {
        // A mark between digits is no character.
        const bool in_number = at_ > 0 && text_[at_ - 1] >= '0' && text_[at_ - 1] <= '9';
        in_number ? step() : static_cast<void>(quoted('\''));
        joins = false;
      } else if (here == '"') {
        const std::string place = file_ + ":" + std::to_string(line_);
        const std::string text = quoted('"');
        if (joins) {
          literals.back().text += text;
        } else {
          literals.push_back({text, place});
        }
        joins = true;
      } else {
        if (here != ' ' && here != '\n') joins = false;
        step();
      }
    }
  }

 private:
  [[nodiscard]] bool looking_at(std::string_view what) const {
    return text_.compare(at_, what.size(), what) == 0;
  }

  void step() {
    if (text_[at_] == '\n') ++line_;
    ++at_;
  }

  void skip_to(char end) {
    while (at_ < text_.size() && text_[at_] != end) step();
  }

  std::string quoted(char quote) {
    std::string inside;
    step();
    while (at_ < text_.size() && text_[at_] != quote) {
      if (text_[at_] == '\\') {
        inside += text_[at_];
        step();
      }
      inside += text_[at_];
      step();
    }
    step();
    return inside;
  }

  const std::string& file_;
  const std::string& text_;
  std::size_t at_ = 0;
  std::size_t line_ = 1;
};

}  // namespace

std::string project_path(std::string_view path) { return (kRoot / path).string(); }

std::string project_file(std::string_view path) {
  std::ifstream stream(kRoot / path, std::ios::binary);
  if (!stream) throw std::runtime_error("there is no " + std::string(path));
  return {std::istreambuf_iterator<char>(stream), {}};
}

std::vector<std::string> project_files(std::string_view folder,
                                       const std::vector<std::string_view>& endings) {
  std::vector<std::string> files;
  for (fs::recursive_directory_iterator at(kRoot / folder); at != fs::end(at); ++at) {
    const fs::directory_entry& entry = *at;
    const std::string name = entry.path().filename().string();
    if (name == "node_modules" || name == "__pycache__") at.disable_recursion_pending();
    const bool wanted = std::ranges::any_of(
        endings, [&name](std::string_view ending) { return name.ends_with(ending); });
    if (wanted && entry.is_regular_file()) {
      files.push_back(entry.path().lexically_relative(kRoot).generic_string());
    }
  }
  std::ranges::sort(files);
  return files;
}

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  std::istringstream stream{std::string(text)};
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  return lines;
}

std::vector<Literal> string_literals() {
  std::vector<Literal> literals;
  for (const std::string_view folder : {"include", "src"}) {
    for (const std::string& file : project_files(folder, {".hpp", ".cpp"})) {
      const std::string text = project_file(file);
      LiteralScan(file, text).run(literals);
    }
  }
  return literals;
}

}  // namespace charter
