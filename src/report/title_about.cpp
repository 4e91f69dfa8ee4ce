// SPDX-License-Identifier: EUPL-1.2
#include "title_about.hpp"

#include "charter/framework/load_framework.hpp"
#include "charter/report/crosswalk.hpp"

namespace charter {

std::string title_about(std::string_view name, const Framework& framework, std::string_view city,
                        const Locale& locale) {
  std::string form(name);
  if (framework.id != kDefaultFramework) form += "-framework";
  if (!city.empty()) form += "-city";
  return locale.fill(form,
                     {{"framework", in_language_of(locale, framework.title)}, {"city", city}});
}

}  // namespace charter
