// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/model/framework.hpp"
#include "guide.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace charter {

// The lists that people choose from, and where in the workbook each stands.
class DropDowns {
 public:
  DropDowns(const Workbook& workbook, const std::vector<FilledSheet>& filled,
            const Framework& framework, const Locale& locale, std::string_view language);

  // The range of cells that holds a list, as data validation names it; empty:
  // there is none.
  [[nodiscard]] std::string range_of(ListName list) const;

  // The sheet that holds those lists that stand nowhere else.
  [[nodiscard]] Sheet sheet() const;

 private:
  struct Entry {
    std::string value;
    std::string title;
  };
  void add(ListName list, std::vector<Entry> entries);
  void add_fixed(const Locale& locale);
  void add_departments(const Workbook& workbook, const std::vector<FilledSheet>& filled);

  const Locale& locale_;
  std::map<ListName, std::vector<Entry>> lists_;
  std::vector<ListName> order_;
  std::map<ListName, std::string> elsewhere_;
};

}  // namespace charter
