// SPDX-License-Identifier: EUPL-1.2
#include "plan_lines.hpp"

#include <algorithm>
#include <cstring>
#include <utility>

namespace charter {
namespace {

// A line that was read.
class LineSource : public ByteSource {
 public:
  LineSource(std::string line, bool is_whole, bool has_failed)
      : line_(std::move(line)), is_whole_(is_whole), has_failed_(has_failed) {}

  std::optional<std::size_t> read(char* to, std::size_t size) override {
    if (at_ == line_.size() && has_failed_) return std::nullopt;
    const std::size_t taken = std::min(size, line_.size() - at_);
    std::memcpy(to, line_.data() + at_, taken);
    at_ += taken;
    return taken;
  }

  // Of one that was too long the rest is gone, and with it its digest.
  [[nodiscard]] bool is_finite() const override { return is_whole_; }

 private:
  std::string line_;
  std::size_t at_ = 0;
  bool is_whole_;
  bool has_failed_;
};

}  // namespace

// False at the end, and where reading failed.
bool PlanLines::fill() {
  const auto size = has_failed_ ? std::nullopt : source_->read(buffer_.data(), buffer_.size());
  has_failed_ = !size;
  at_ = 0;
  end_ = size.value_or(0);
  return end_ > 0;
}

std::optional<PlanInput> PlanLines::next() {
  if (has_failed_ || (at_ == end_ && !fill() && !has_failed_)) return std::nullopt;
  std::string line;
  bool is_whole = true;
  bool has_ended = false;
  do {
    const char* const begin = buffer_.data() + at_;
    const char* const end = buffer_.data() + end_;
    const char* const line_end = std::find(begin, end, '\n');
    const auto size = static_cast<std::size_t>(line_end - begin);
    const auto kept =
        static_cast<std::size_t>(std::min<std::uint64_t>(size, max_bytes_ + 1 - line.size()));
    line.append(begin, kept);
    is_whole = is_whole && kept == size;
    has_ended = line_end != end;
    at_ += size + (has_ended ? 1U : 0U);
  } while (!has_ended && fill());
  return PlanInput{.file = "-",
                   .source = std::make_unique<LineSource>(std::move(line), is_whole, has_failed_)};
}

}  // namespace charter
