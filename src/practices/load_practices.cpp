// SPDX-License-Identifier: EUPL-1.2
#include "charter/practices/load_practices.hpp"

#include "charter/framework/load_framework.hpp"
#include "charter/framework/read_parts.hpp"
#include "charter/json/read_json.hpp"
#include "charter/model/id_shapes.hpp"
#include "charter/resources/resources.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <utility>

namespace charter {
namespace {

constexpr std::string_view kFormat = "charter-practices/1";
constexpr std::array<std::string_view, 5> kLibraryFields{"$schema", "format", "note", "sources",
                                                         "practices"};
constexpr std::array<std::string_view, 14> kPracticeFields{
    "id",        "place",     "country", "size",     "year",   "title",    "done",
    "firstStep", "indicator", "answers", "services", "source", "recorded", "until"};
constexpr std::array<std::string_view, 2> kAnswerFields{"framework", "entry"};

class LibraryReader {
 public:
  explicit LibraryReader(Diagnostics& diagnostics)
      : diagnostics_(diagnostics),
        reading_{.arena = *arena(),
                 .diagnostics = diagnostics,
                 .inspect = {},
                 .page = "docs/frameworks.md"} {}

  std::optional<PracticeLibrary> read(ByteSource& source);

 private:
  Arena* arena() {
    library_.arena = std::make_unique<Arena>();
    return library_.arena.get();
  }

  Practice read_practice(const ObjectReader& object);
  void read_city(const ObjectReader& object, Practice& practice);
  static void read_dates(const ObjectReader& object, Practice& practice);
  std::vector<const Framework*> read_answers(const ObjectReader& object, Practice& practice);
  void check_names(const ObjectReader& object, const std::vector<const Framework*>& frameworks);

  Diagnostics& diagnostics_;
  PracticeLibrary library_;
  Reading reading_;
  UsedIds ids_;
};

std::optional<PracticeLibrary> LibraryReader::read(ByteSource& source) {
  Arena tree;
  const Node* const root = read_json(source, Limits{}, tree, diagnostics_);
  if (root == nullptr) return std::nullopt;
  const Node* const format = root->find("format");
  if (format == nullptr || !format->is(Node::Kind::String) || format->text != kFormat) {
    diagnostics_.add(Code::NotAPlan, "no-practices", root->span, Path());
    return std::nullopt;
  }
  const Path path;
  const ObjectReader object(*root, path, reading_, kLibraryFields);
  library_.note = object.required_text("note");
  object.required("sources");
  library_.sources = read_documents(object);
  object.required("practices");
  object.each_object("practices", [this](const Node& node, const Path& at) {
    library_.practices.push_back(read_practice(ObjectReader(node, at, reading_, kPracticeFields)));
  });
  const bool has_mistakes = std::ranges::any_of(diagnostics_.all(), [](const Diagnostic& finding) {
    return finding.severity == Severity::Error;
  });
  if (has_mistakes) return std::nullopt;
  return std::move(library_);
}

Practice LibraryReader::read_practice(const ObjectReader& object) {
  Practice practice;
  practice.id = required_new_id(object, ids_);
  read_city(object, practice);
  practice.title = object.required_text("title");
  practice.done = object.required_text("done");
  practice.first_step = object.required_text("firstStep");
  practice.indicator = required_string(object, "indicator").value;
  practice.services = object.strings("services");
  check_names(object, read_answers(object, practice));
  object.required("source");
  practice.source = read_source(object, &library_.sources);
  read_dates(object, practice);
  return practice;
}

void LibraryReader::read_city(const ObjectReader& object, Practice& practice) {
  practice.place = required_string(object, "place").value;
  practice.country = required_string(object, "country").value;
  if (!practice.country.empty() && !is_capitals(practice.country, 2)) {
    diagnostics_
        .add(Code::InvalidValue, "country", object.member("country")->span,
             object.path() / "country")
        .with("found", practice.country);
  }
  if (const auto size = object.choice<CitySize>("size", kCitySizeNames)) {
    practice.size = size->value;
  }
}

void LibraryReader::read_dates(const ObjectReader& object, Practice& practice) {
  for (const std::string_view name : {"year", "recorded", "until"}) object.required(name);
  if (const auto year = object.date("year")) practice.year = year->value.written;
  if (const auto recorded = object.date("recorded")) practice.recorded = recorded->value.written;
  if (const auto until = object.date("until")) practice.until = until->value.last;
}

// The frameworks that the practice answers to.
std::vector<const Framework*> LibraryReader::read_answers(const ObjectReader& object,
                                                          Practice& practice) {
  std::vector<const Framework*> frameworks;
  object.required("answers");
  object.each_object("answers", [&](const Node& node, const Path& path) {
    const ObjectReader reader(node, path, reading_, kAnswerFields);
    Answered& answer = practice.answers.emplace_back();
    answer.commitment = required_string(reader, "entry").value;
    const LocatedString named = required_string(reader, "framework");
    answer.framework = named.value;
    if (named.value.empty()) return;
    const Framework* const framework = built_in_framework(answer.framework);
    if (framework == nullptr) {
      report_unknown(diagnostics_, Code::UnknownValue, named, path / "framework",
                     built_in_frameworks());
      return;
    }
    named_in(framework->commitments, reader, "entry");
    frameworks.push_back(framework);
  });
  return frameworks;
}

// An indicator and service areas of one of the frameworks.
void LibraryReader::check_names(const ObjectReader& object,
                                const std::vector<const Framework*>& frameworks) {
  std::vector<std::string_view> indicators;
  std::vector<std::string_view> services;
  for (const Framework* const framework : frameworks) {
    for (const Indicator& indicator : framework->indicators) indicators.push_back(indicator.id);
    for (const ServiceArea& service : framework->services) services.push_back(service.id);
  }
  const auto check = [&](const LocatedString& name, const Path& path, Code code,
                         std::span<const std::string_view> known) {
    if (std::ranges::find(known, name.value) != known.end()) return;
    report_unknown(diagnostics_, code, name, path, known);
  };
  if (const auto indicator = object.string("indicator")) {
    check(*indicator, object.path() / "indicator", Code::UnknownIndicator, indicators);
  }
  object.each("services", [&](const Node& node, const Path& path) {
    if (!node.is(Node::Kind::String)) return;
    check({.value = node.text, .span = node.span}, path, Code::UnknownService, services);
  });
}

}  // namespace

std::optional<PracticeLibrary> load_practices(ByteSource& source, Diagnostics& diagnostics) {
  return LibraryReader(diagnostics).read(source);
}

const PracticeLibrary& built_in_practices() {
  static const PracticeLibrary kLibrary = [] {
    MemorySource source(resource("practices.json"));
    Diagnostics diagnostics;
    auto library = load_practices(source, diagnostics);
    assert(library && "the built-in practices have a mistake; a test looks at each");
    return std::move(*library);
  }();
  return kLibrary;
}

}  // namespace charter
