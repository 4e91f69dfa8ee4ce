// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>

namespace charter {

// Names for files that lie beside each other, made from titles. A name holds
// small letters, digits and marks of any script and single hyphens between
// them, so it never leads out of its folder; accents are left out. No two are
// the same, on disks either that take capital and small letters for one.
class PageNames {
 public:
  // `taken` are names that are used already.
  explicit PageNames(std::set<std::string> taken) : taken_(std::move(taken)) {}

  // A new name, from `title`, or from `otherwise` where the title holds no
  // letter; a number behind it tells it from one that is taken.
  std::string add(std::string_view title, std::string_view otherwise);

 private:
  std::set<std::string> taken_;
  std::map<std::string, int> next_;  // the number to try next, by the name it is to follow
};

}  // namespace charter
