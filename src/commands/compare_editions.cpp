// SPDX-License-Identifier: EUPL-1.2
#include "compare_editions.hpp"

#include "charter/changes/find_changes.hpp"

namespace charter {

void refuse_one_input(const std::string& then, const std::string& now) {
  if (then == "-" && now == "-") throw Failure(Failure::Kind::Usage, "usage.one-input");
}

Outcome examine_earlier(const std::string& file, const Outcome& now, Examination& examination,
                        Console& console) {
  if (now.assessment) examination.as_of = now.as_of;
  Outcome then = examine(file, examination, console);
  if (then.assessment && now.assessment && then.framework != now.framework) {
    throw Failure(Failure::Kind::Usage, "usage.frameworks-differ",
                  {{.name = "then", .text = std::string(then.framework->id)},
                   {.name = "now", .text = std::string(now.framework->id)}});
  }
  return then;
}

Difference compare_editions(const Outcome& then, const Outcome& now) {
  const auto errors = [](const Outcome& outcome) {
    return outcome.counts[static_cast<std::size_t>(Severity::Error)];
  };
  return {.then = then,
          .now = now,
          .changes = find_changes({then.plan, *then.assessment}, {now.plan, *now.assessment},
                                  *now.framework),
          .errors_then = errors(then),
          .errors_now = errors(now)};
}

}  // namespace charter
