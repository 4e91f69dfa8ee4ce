// SPDX-License-Identifier: EUPL-1.2
#include "charter/framework/load_framework.hpp"
#include "charter/resources/resources.hpp"

#include <cassert>
#include <map>
#include <mutex>
#include <string>

namespace charter {
namespace {

constexpr std::string_view kFolder = "frameworks/";
constexpr std::string_view kExtension = ".json";

}  // namespace

std::vector<std::string_view> built_in_frameworks() {
  std::vector<std::string_view> ids;
  for (const Resource& file : resources()) {
    if (!file.path.starts_with(kFolder)) continue;
    ids.push_back(
        file.path.substr(kFolder.size(), file.path.size() - kFolder.size() - kExtension.size()));
  }
  return ids;
}

const Framework* built_in_framework(std::string_view id) {
  // Plans are examined by several threads; a framework with a crosswalk loads
  // the one that it leads to.
  static std::recursive_mutex mutex;
  static std::map<std::string, Framework, std::less<>> loaded;
  const std::scoped_lock lock(mutex);
  if (const auto found = loaded.find(id); found != loaded.end()) return &found->second;
  const std::string path = std::string(kFolder) + std::string(id) + std::string(kExtension);
  const std::string_view bytes = resource(path);
  if (bytes.empty()) return nullptr;
  MemorySource source(bytes);
  Diagnostics diagnostics;
  auto framework = load_framework(source, diagnostics);
  assert(framework && "a built-in framework has a mistake; a test looks at each");
  return &loaded.emplace(id, std::move(*framework)).first->second;
}

}  // namespace charter
