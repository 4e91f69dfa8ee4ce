// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "examine_all.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace charter {

// Plans that stand one to a line, as engines hand them to the programs that
// they spread over machines. Each line is a plan, an empty one too, so that as
// many results come out as lines went in.
class PlanLines {
 public:
  // No more than `max_bytes` of a line, and one, are kept.
  PlanLines(std::unique_ptr<ByteSource> source, std::uint64_t max_bytes)
      : source_(std::move(source)), max_bytes_(max_bytes) {}

  // The next plan, called `-`; nothing at the end. Where reading fails, so does
  // that of the plan that it fails in, which is the last.
  std::optional<PlanInput> next();

 private:
  bool fill();

  std::unique_ptr<ByteSource> source_;
  std::uint64_t max_bytes_;
  std::array<char, std::size_t{64} << 10U> buffer_{};
  std::size_t at_ = 0;
  std::size_t end_ = 0;
  bool has_failed_ = false;
};

}  // namespace charter
