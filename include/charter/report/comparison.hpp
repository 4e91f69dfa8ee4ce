// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/report/document.hpp"
#include "charter/report/formats.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace charter {

// Something that the first city's plan leaves open, and what the others have
// on it. The plans of a comparison are named by their place in it.
struct PeerGap {
  enum class Kind : std::uint8_t { Commitment, Service, Indicator };

  // Of one plan: its actions that count, or that it measures the indicator.
  struct Peer {
    std::size_t plan = 0;
    std::vector<std::size_t> actions;
  };

  Kind kind{};
  std::size_t place = 0;    // in the framework's list of its kind
  std::vector<Peer> peers;  // in the order of the plans
};
inline constexpr std::string_view kPeerGapKinds[] = {"commitment", "service", "indicator"};

// Two or more assessed plans beside each other, in the order in which they
// were given. All follow one framework. Nothing is added up and nobody is put
// before anybody else.
struct Comparison {
  std::span<const Outcome> outcomes;
  std::vector<std::string> names;  // of the cities, told apart where two are alike
  std::vector<PeerGap> gaps;       // of the first; an indicator only if others measure it
  bool one_day = false;            // all are assessed for the same
};

Comparison compare(std::span<const Outcome> outcomes, const Locale& locale);

// What a gap is about.
const FrameworkEntry& entry_of(const PeerGap& gap, const Framework& framework);

// The areas of a plan's commitment about services; empty: it has none.
std::span<const AreaResult> areas_of(const Outcome& outcome);

Document compose_comparison(const Comparison& comparison, const Locale& locale);

std::string write_comparison_text(const Comparison& comparison, const Locale& locale,
                                  const Style& style);
// As schemas/compare.schema.json has it.
std::string write_comparison_json(const Comparison& comparison);

}  // namespace charter
