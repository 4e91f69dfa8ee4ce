// SPDX-License-Identifier: EUPL-1.2
#include "charter/model/assessment.hpp"

namespace charter {

bool is_overdue(const Action& action, Day as_of) {
  return (action.status == Status::Planned || action.status == Status::Ongoing) && action.end &&
         action.end->value.last < as_of;
}

Day observation_day(const DatedValue& observation, Day as_of) {
  const Date& date = observation.date;
  return date.first <= as_of && as_of <= date.last ? as_of : date.last;
}

}  // namespace charter
