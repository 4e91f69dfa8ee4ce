// SPDX-License-Identifier: EUPL-1.2
#include "plan_to_rewrite.hpp"

#include "files.hpp"

#include <algorithm>
#include <iterator>

namespace charter {

PlanToRewrite::PlanToRewrite(const std::string& file, const Arguments& arguments,
                             Examination& examination, Console& console,
                             const std::function<void()>& when_read)
    : limits_(examination.limits) {
  refuse_deep_trees(arguments, examination);
  examination.codes = {};
  int error = 0;
  const std::unique_ptr<ByteSource> source =
      file == "-" ? console.standard_input() : open_file(file, error);
  if (source != nullptr) bytes_ = read_all(*source, limits_.max_bytes);
  if (!bytes_) {
    outcome = examine(file, examination, console);
    return;
  }
  if (when_read) when_read();
  MemorySource examined(*bytes_);
  outcome = examine_source(file, examined, examination);
}

Diagnostics PlanToRewrite::mistakes() const {
  Diagnostics mistakes;
  std::ranges::copy_if(outcome.diagnostics.all(), std::back_inserter(mistakes.all()),
                       [](const Diagnostic& finding) {
                         return is_about_the_file(finding.code) &&
                                entry_of(finding.code).severity == Severity::Error;
                       });
  return mistakes;
}

JsonTree PlanToRewrite::tree() const {
  MemorySource source(*bytes_);
  Arena arena;
  Diagnostics none;
  return tree_of(*read_json(source, limits_, arena, none, {}, Keep::Everything));
}

}  // namespace charter
