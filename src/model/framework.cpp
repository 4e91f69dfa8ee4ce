// SPDX-License-Identifier: EUPL-1.2
#include "charter/model/framework.hpp"

#include <algorithm>

namespace charter {

std::optional<std::size_t> Framework::service_commitment() const {
  const auto found = std::ranges::find(commitments, true, &Commitment::has_services);
  if (found == commitments.end()) return std::nullopt;
  return static_cast<std::size_t>(found - commitments.begin());
}

}  // namespace charter
