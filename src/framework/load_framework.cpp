// SPDX-License-Identifier: EUPL-1.2
#include "charter/framework/load_framework.hpp"

#include "charter/framework/read_parts.hpp"
#include "charter/framework/references.hpp"
#include "charter/json/object_reader.hpp"
#include "charter/json/read_json.hpp"
#include "charter/model/id_shapes.hpp"
#include "read_crosswalk.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace charter {
namespace {

constexpr std::string_view kFormat = "charter-framework/1";
constexpr std::string_view kFrameworkFields[] = {
    "$schema", "format",   "id",           "version",    "official",    "title",
    "summary", "sources",  "notes",        "roles",      "commitments", "services",
    "pledges", "requests", "indicatorSet", "indicators", "crosswalk"};
constexpr std::string_view kEntryFields[] = {
    "id",       "role",       "title",    "promise",         "text",
    "guidance", "note",       "services", "evidencedByPlan", "addressee",
    "source",   "commitment", "kind",     "service",         "type",
    "better",   "evidence"};
constexpr std::string_view kSetFields[] = {"id", "official", "title", "note", "source"};
constexpr std::string_view kKindNames[] = {"process", "outcome"};
// A framework's indicators have a type that says what is counted.
constexpr std::span kTypeNames = std::span(kIndicatorTypeNames).first<4>();
constexpr std::size_t kMostServices = 64;   // they are kept as bits
constexpr std::size_t kMostEntries = 1000;  // of a list

class FrameworkReader {
 public:
  explicit FrameworkReader(Diagnostics& diagnostics)
      : diagnostics_(diagnostics),
        reading_{.arena = *arena(),
                 .diagnostics = diagnostics,
                 .inspect = {},
                 .page = "docs/frameworks.md"} {}

  std::optional<Framework> read(ByteSource& source);

 private:
  Arena* arena() {
    framework_.arena = std::make_unique<Arena>();
    return framework_.arena.get();
  }

  bool check_format(const Node& root);
  bool check_lengths(const Node& root);
  void refuse_nothing(const ObjectReader& object, std::string_view list);
  void read_members(const ObjectReader& object);
  void read_indicator_set(const ObjectReader& object);
  void read_commitment(const ObjectReader& object);
  void read_indicator(const ObjectReader& object);
  // Null: their list was refused as a whole.
  [[nodiscard]] const std::vector<SourceDocument>* documents() const {
    return sources_are_known_ ? &framework_.sources : nullptr;
  }
  void read_entry(const ObjectReader& object, FrameworkEntry& entry, std::string_view text_field);

  // 0 where the member names none of `entries`, which is reported.
  template <class Entry>
  static std::size_t place_in(const std::vector<Entry>& entries, const ObjectReader& object,
                              std::string_view name) {
    return named_in(entries, object, name).value_or(0);
  }

  template <class Entry>
  void read_list(const ObjectReader& object, std::string_view list, std::string_view text_field,
                 std::vector<Entry>& entries) {
    object.required(list);
    object.each_object(list, [&](const Node& node, const Path& path) {
      const ObjectReader reader(node, path, reading_, kEntryFields);
      Entry& entry = entries.emplace_back();
      read_entry(reader, entry, text_field);
      if constexpr (std::is_same_v<Entry, Pledge>) {
        entry.evidenced_by_plan = reader.boolean("evidencedByPlan").value_or(false);
      }
      if constexpr (std::is_same_v<Entry, Request>) entry.addressee = reader.text("addressee");
    });
  }

  Diagnostics& diagnostics_;
  Framework framework_;
  Reading reading_;
  UsedIds ids_;
  bool sources_are_known_ = true;
};

std::optional<Framework> FrameworkReader::read(ByteSource& source) {
  Arena tree;
  const Node* const root = read_json(source, Limits{}, tree, diagnostics_);
  if (root == nullptr) return std::nullopt;
  if (!check_format(*root) || !check_lengths(*root)) return std::nullopt;
  const Path path;
  read_members(ObjectReader(*root, path, reading_, kFrameworkFields));
  const bool has_mistakes = std::ranges::any_of(diagnostics_.all(), [](const Diagnostic& finding) {
    return finding.severity == Severity::Error;
  });
  if (has_mistakes) return std::nullopt;
  return std::move(framework_);
}

// Ids are looked for in lists from front to end, and again for every claim of a
// plan.
bool FrameworkReader::check_lengths(const Node& root) {
  bool short_enough = true;
  for (const Node& member : Children(root)) {
    if (!member.is(Node::Kind::Array) || member.count <= kMostEntries) continue;
    diagnostics_.add(Code::LimitExceeded, "entries", member.key_span, Path() / member.key)
        .with("field", member.key)
        .with("limit", std::to_string(kMostEntries));
    short_enough = false;
  }
  return short_enough;
}

// Where nothing is promised, nothing can be assessed.
void FrameworkReader::refuse_nothing(const ObjectReader& object, std::string_view list) {
  const Node* const node = object.member(list);
  if (node == nullptr || !node->is(Node::Kind::Array) || node->count > 0) return;
  diagnostics_.add(Code::InvalidValue, "no-entries", node->span, object.path() / list)
      .with("field", list);
}

bool FrameworkReader::check_format(const Node& root) {
  const Node* const format = root.find("format");
  if (format != nullptr && format->is(Node::Kind::String) && format->text == kFormat) return true;
  diagnostics_.add(Code::NotAPlan, "no-framework", root.span, Path());
  return false;
}

void FrameworkReader::read_members(const ObjectReader& object) {
  framework_.id = required_id(object).value;
  framework_.version = required_string(object, "version").value;
  framework_.official = object.boolean("official").value_or(false);
  framework_.title = object.required_text("title");
  framework_.summary = object.text("summary");
  const Node* const sources = object.member("sources");
  sources_are_known_ = sources == nullptr || sources->is(Node::Kind::Array);
  framework_.sources = read_documents(object);
  read_list(object, "notes", "text", framework_.notes);
  read_list(object, "roles", "", framework_.roles);
  refuse_nothing(object, "roles");
  object.required("commitments");
  refuse_nothing(object, "commitments");
  object.each_object("commitments", [this](const Node& node, const Path& path) {
    read_commitment(ObjectReader(node, path, reading_, kEntryFields));
  });
  read_list(object, "services", "", framework_.services);
  read_list(object, "pledges", "promise", framework_.pledges);
  read_list(object, "requests", "promise", framework_.requests);
  read_indicator_set(object);
  object.required("indicators");
  object.each_object("indicators", [this](const Node& node, const Path& path) {
    read_indicator(ObjectReader(node, path, reading_, kEntryFields));
  });
  if (framework_.services.size() > kMostServices) {
    diagnostics_.add(Code::LimitExceeded, "services", object.member("services")->span,
                     object.path() / "services");
  }
  framework_.crosswalk = read_crosswalk(object, framework_, documents());
}

void FrameworkReader::read_indicator_set(const ObjectReader& object) {
  const Node* const node = object.object("indicatorSet");
  if (node == nullptr) return;
  const Path path = object.path() / "indicatorSet";
  const ObjectReader reader(*node, path, reading_, kSetFields);
  framework_.indicator_set = required_string(reader, "id").value;
  framework_.indicator_set_title = reader.text("title");
  framework_.indicator_set_note = reader.text("note");
}

// What every entry has. An id is one of its kind in the whole framework: it is
// what people type, and what findings are about.
void FrameworkReader::read_entry(const ObjectReader& object, FrameworkEntry& entry,
                                 std::string_view text_field) {
  entry.id = required_new_id(object, ids_);
  entry.title = text_field == "text" ? object.text("title") : object.required_text("title");
  if (!text_field.empty()) entry.text = object.required_text(text_field);
  entry.guidance = object.text("guidance");
  entry.note = object.text("note");
  entry.source = read_source(object, documents());
}

void FrameworkReader::read_commitment(const ObjectReader& object) {
  Commitment& commitment = framework_.commitments.emplace_back();
  read_entry(object, commitment, "promise");
  object.required("role");
  commitment.role = place_in(framework_.roles, object, "role");
  const bool is_second = framework_.service_commitment().has_value();
  commitment.has_services = object.boolean("services").value_or(false);
  if (commitment.has_services && is_second) {
    diagnostics_.add(Code::InvalidValue, "second-services", object.member("services")->span,
                     object.path() / "services");
  }
}

void FrameworkReader::read_indicator(const ObjectReader& object) {
  Indicator& indicator = framework_.indicators.emplace_back();
  read_entry(object, indicator, "evidence");
  if (indicator.id.starts_with(kOwnPrefix)) {
    diagnostics_.add(Code::InvalidValue, "kept-id", object.member("id")->span, object.path() / "id")
        .with("found", indicator.id);
  }
  object.required("commitment");
  indicator.commitment = place_in(framework_.commitments, object, "commitment");
  if (object.has("service")) indicator.service = place_in(framework_.services, object, "service");
  for (const std::string_view name : {"kind", "type", "better"}) object.required(name);
  if (const auto kind = object.choice<IndicatorKind>("kind", kKindNames)) {
    indicator.kind = kind->value;
  }
  if (const auto type = object.choice<IndicatorType>("type", kTypeNames)) {
    indicator.type = type->value;
  }
  if (const auto better = object.choice<Direction>("better", kDirectionNames)) {
    indicator.better = better->value;
  }
}

}  // namespace

std::optional<Framework> load_framework(ByteSource& source, Diagnostics& diagnostics) {
  return FrameworkReader(diagnostics).read(source);
}

}  // namespace charter
