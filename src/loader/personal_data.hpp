// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

namespace charter {

enum class PersonalData { None, EmailAddress, TelephoneNumber };

// What contact data a text holds, by the patterns of CH801; an e-mail address
// is told before a telephone number.
PersonalData find_personal_data(std::string_view text);

}  // namespace charter
