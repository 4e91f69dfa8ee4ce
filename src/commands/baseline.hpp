// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/commands/console.hpp"
#include "charter/model/place.hpp"
#include "charter/report/outcome.hpp"

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace charter {

struct CodeFilter;

// The findings that a repository has decided to live with for now. An entry
// stands for one finding; it is matched by what the finding is about, never by
// its line.
class Baseline {
 public:
  // Reads `file`; every mistake in it is told, then Failure is thrown. `folder`
  // is where paths begin.
  static Baseline load(const std::string& file, const std::string& folder, Console& console,
                       std::string_view language);

  // Marks the findings that stand in it as known, and adds CH711 for each
  // entry about this plan, if it was assessed, that matches nothing any more.
  // Entries with codes that `filter` does not show are passed over.
  void apply(Outcome& outcome, const CodeFilter& filter) const;

  // The text of a baseline that holds all of the outcomes' findings: sorted,
  // one entry a line.
  static std::string text_for(std::span<const Outcome> outcomes);

 private:
  // File, code, subject, ordinal.
  using Key = std::tuple<std::string, std::string, std::string, std::size_t>;
  static Key key_of(const Outcome& outcome, const Diagnostic& finding);

  std::string file_;
  std::string place_file_;  // as build servers look for it
  std::map<Key, Span> entries_;
};

}  // namespace charter
