// SPDX-License-Identifier: EUPL-1.2
#include "baseline.hpp"

#include "charter/json/json_writer.hpp"
#include "charter/json/object_reader.hpp"
#include "charter/json/read_json.hpp"
#include "charter/json/utf8.hpp"
#include "charter/model/failure.hpp"
#include "configuration.hpp"
#include "examine.hpp"
#include "files.hpp"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <set>

namespace charter {
namespace {

constexpr std::string_view kFormat = "charter-baseline/1";
// Of plans of any size there may be findings of any number.
constexpr std::uint64_t kAnySize = std::numeric_limits<std::uint32_t>::max();
constexpr Limits kLimits{.max_bytes = kAnySize, .max_values = kAnySize};
constexpr std::string_view kFields[] = {"format", "findings"};
constexpr std::string_view kEntryFields[] = {"file", "code", "subject", "ordinal"};

void read_document(ByteSource& source, Arena& arena, Diagnostics& diagnostics, const Node*& root) {
  root = read_json(source, kLimits, arena, diagnostics);
  const Node* const format = root == nullptr ? nullptr : root->find("format");
  if (format != nullptr && format->is(Node::Kind::String) && format->text == kFormat) return;
  const Span place = diagnostics.all().empty() ? Span{} : diagnostics.all().front().span;
  diagnostics.all().clear();
  diagnostics.add(Code::ConfigUnreadable, "no-baseline", place, Path());
  root = nullptr;
}

// What the common readers report is a mistake in the configuration here.
void rename_codes(Diagnostics& diagnostics) {
  adapt_to_settings(diagnostics);
  for (Diagnostic& finding : diagnostics.all()) {
    if (finding.code == Code::ConfigUnreadable || finding.code == Code::ConfigUnknownKey) continue;
    const bool key = finding.code == Code::UnknownField;
    finding.variant = key ? "" : "entry";
    finding.code = key ? Code::ConfigUnknownKey : Code::ConfigInvalidValue;
  }
}

}  // namespace

Baseline Baseline::load(const std::string& file, const std::string& folder, Console& console,
                        std::string_view language) {
  Baseline baseline;
  baseline.file_ = well_formed(file);
  baseline.place_file_ = well_formed(path_for_others(file, folder));
  Diagnostics diagnostics;
  Arena arena;
  int error = 0;
  const auto source = open_file(file, error);
  const Node* root = nullptr;
  if (source == nullptr) {
    diagnostics.add(Code::ConfigUnreadable, "open", {}, Path())
        .with_word("reason", reason_of(error));
  } else {
    read_document(*source, arena, diagnostics, root);
  }
  if (root != nullptr) {
    const Path path;
    Reading reading{
        .arena = arena, .diagnostics = diagnostics, .inspect = {}, .page = "docs/ci.md"};
    const ObjectReader object(*root, path, reading, kFields);
    object.required("findings");
    object.each_object("findings", [&](const Node& node, const Path& here) {
      const ObjectReader entry(node, here, reading, kEntryFields);
      const auto text = [&entry](std::string_view name) {
        entry.required(name);
        const auto found = entry.string(name);
        return found ? std::string(found->value) : std::string();
      };
      const auto ordinal = entry.number("ordinal", 1, 1e9);
      baseline.entries_.emplace(Key(text("file"), text("code"), text("subject"),
                                    ordinal ? static_cast<std::size_t>(ordinal->value) : 1),
                                node.span);
    });
    rename_codes(diagnostics);
  }
  if (diagnostics.all().empty()) return baseline;
  tell_mistakes(diagnostics, file, console, language);
  throw Failure(Failure::Kind::Usage, "usage.config", {{.name = "file", .text = file}});
}

Baseline::Key Baseline::key_of(const Outcome& outcome, const Diagnostic& finding) {
  return {outcome.relative_file, to_string(finding.code), finding.subject, finding.ordinal};
}

void Baseline::apply(Outcome& outcome, const CodeFilter& filter) const {
  std::set<Key> matched;
  outcome.place_baseline = place_file_;
  for (Diagnostic& finding : outcome.diagnostics.all()) {
    Key key = key_of(outcome, finding);
    finding.known = entries_.contains(key);
    if (finding.known) matched.insert(std::move(key));
  }
  if (!outcome.assessment || !filter.shows(Code::BaselineEntryDead)) return;
  const auto first = entries_.lower_bound(Key(outcome.relative_file, "", "", 0));
  for (auto entry = first; entry != entries_.end(); ++entry) {
    const auto& [file, code, subject, ordinal] = entry->first;
    if (file != outcome.relative_file) break;
    if (matched.contains(entry->first) || !filter.shows(code)) continue;
    Diagnostic& dead = outcome.diagnostics.add(Code::BaselineEntryDead, entry->second, subject, {});
    dead.severity = filter.severity_of(Code::BaselineEntryDead);
    dead.file = file_;
    dead.with("code", code);
  }
  arrange(outcome);
}

std::string Baseline::text_for(std::span<const Outcome> outcomes) {
  std::set<Key> keys;
  for (const Outcome& outcome : outcomes) {
    for (const Diagnostic& finding : outcome.diagnostics.all()) {
      if (finding.code != Code::BaselineEntryDead) keys.insert(key_of(outcome, finding));
    }
  }
  std::string text;
  JsonWriter json(text);
  json.begin_object().member("format", kFormat);
  json.key("findings").begin_array();
  for (const auto& [file, code, subject, ordinal] : keys) {
    json.begin_object(JsonWriter::Layout::OneLine);
    json.member("file", file).member("code", code).member("subject", subject);
    if (ordinal > 1) json.member("ordinal", ordinal);
    json.end_object();
  }
  json.end_array().end_object();
  return text + "\n";
}

}  // namespace charter
