// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <span>
#include <string>
#include <vector>

namespace charter {

// A page that is ready to be written.
struct PageText {
  std::string file;  // its name in the folder
  std::string text;
};

// Writes pages into a folder. One that is not there is made, and comes to be
// with all its pages or not at all. In one that is there, a page of an earlier
// run is replaced as long as nobody has changed it: the last line of each page
// holds the digest of the others. Any other file of a page's name is a Failure
// before anything is written, and what else lies there is left alone. Returns
// the unchanged pages of an earlier run that these do not replace.
std::vector<std::string> write_pages(const std::string& folder, std::span<const PageText> pages);

}  // namespace charter
