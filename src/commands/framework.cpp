// SPDX-License-Identifier: EUPL-1.2
#include "charter/framework/load_framework.hpp"
#include "charter/model/text.hpp"
#include "charter/practices/load_practices.hpp"
#include "charter/report/crosswalk.hpp"
#include "charter/resources/resources.hpp"
#include "command.hpp"
#include "examine.hpp"
#include "framework_pages.hpp"
#include "output.hpp"

#include <algorithm>
#include <array>

namespace charter {
namespace {

constexpr std::array<std::string_view, 4> kActions{"list", "show", "crosswalk", "practices"};
constexpr std::array<std::string_view, 2> kFrameworkFormats{"text", "json"};
constexpr std::array<std::string_view, 1> kListFormats{"text"};
constexpr std::array kFrameworkOptions{
    Option{
        .name = "format", .letter = 'f', .value = "FORMAT", .choices = listed<kFrameworkFormats>},
    Option{.name = "output", .letter = 'o', .value = "FILE"},
    Option{.name = "framework", .value = "ID|FILE"}, Option{.name = "lang", .value = "TAG"}};
constexpr std::array<std::string_view, 5> kFrameworkExamples{
    "charter framework list", "charter framework show",
    "charter framework show integrating-cities-charter --format json",
    "charter framework crosswalk big-cities", "charter framework practices"};

// The framework that the words or `--framework` name, from the program or from
// a file.
class NamedFramework {
 public:
  NamedFramework(const Arguments& arguments, Console& console, const Languages& languages)
      : name_(arguments.words.size() > 1 ? arguments.words[1]
                                         : arguments.value("framework", kDefaultFramework)) {
    if (built_in_framework(name_) == nullptr && !exists(name_)) {
      refuse_choice("framework " + arguments.words.front(), name_, built_in_frameworks());
    }
    framework_ = AskedFramework(name_, console, languages.for_people());
  }

  [[nodiscard]] const Framework& get() const { return framework_.get(); }
  [[nodiscard]] const std::string& name() const { return name_; }

  // The file itself.
  [[nodiscard]] std::string bytes() const {
    const std::string_view built_in = resource("frameworks/" + name_ + ".json");
    if (!built_in.empty()) return std::string(built_in);
    int error = 0;
    const auto file = open_file(name_, error);
    auto bytes = file == nullptr ? std::nullopt : read_all(*file, Limits{}.max_bytes);
    // It was read before, and some files can be read only once.
    if (!bytes || bytes->empty()) {
      throw Failure(Failure::Kind::Usage, "usage.framework", {{.name = "found", .text = name_}});
    }
    return *std::move(bytes);
  }

 private:
  std::string name_;
  AskedFramework framework_;
};

[[noreturn]] void refuse_without_crosswalk(const Framework& framework) {
  std::vector<std::string_view> allowed;
  for (const std::string_view id : built_in_frameworks()) {
    if (built_in_framework(id)->crosswalk) allowed.push_back(id);
  }
  throw Failure(Failure::Kind::Usage, "usage.no-crosswalk",
                {{.name = "framework", .text = std::string(framework.id)},
                 {.name = "allowed", .text = joined(allowed)}});
}

std::string page(std::string_view action, const NamedFramework& named, bool as_json,
                 const Languages& languages) {
  const Framework& framework = named.get();
  const Locale locale(as_json ? languages.for_programs() : languages.for_people());
  if (action == "show") return as_json ? named.bytes() : show_framework(framework, locale);
  if (action == "practices") {
    return as_json ? std::string(resource("practices.json"))
                   : list_practices(framework, built_in_practices(), locale);
  }
  if (!framework.crosswalk) refuse_without_crosswalk(framework);
  return as_json ? crosswalk_as_json(framework, locale) : show_crosswalk(framework, locale);
}

ExitStatus run_framework(const Arguments& arguments, Console& console, Languages& languages) {
  const std::string action = arguments.words.empty() ? "list" : arguments.words.front();
  if (action == "list" && arguments.words.size() > 1) {
    throw Failure(
        Failure::Kind::Usage, "usage.too-many",
        {{.name = "found", .text = arguments.words[1]}, {.name = "command", .text = "framework"}});
  }
  if (action == "list") {
    if (arguments.value("format") == "json")
      refuse_choice("framework list --format", "json", kListFormats);
    emit(list_frameworks(Locale(languages.for_people())), arguments, console);
    return ExitStatus::Clean;
  }
  if (std::ranges::find(kActions, action) == kActions.end()) {
    refuse_choice("framework", action, kActions);
  }
  const NamedFramework named(arguments, console, languages);
  refuse_to_overwrite(std::string(arguments.value("output")), {named.name()});
  emit(page(action, named, arguments.value("format") == "json", languages), arguments, console);
  return ExitStatus::Clean;
}

}  // namespace

const Command kFrameworkCommand{.name = "framework",
                                .words = "[list|show|crosswalk|practices] [FRAMEWORK]",
                                .fewest = 0,
                                .most = 2,
                                .options = kFrameworkOptions,
                                .examples = kFrameworkExamples,
                                .run = run_framework};

}  // namespace charter
