// SPDX-License-Identifier: EUPL-1.2
#include "charter/report/crosswalk.hpp"

#include "charter/json/json_writer.hpp"

namespace charter {
namespace {

template <class Entry>
const FrameworkEntry* entry_of(const std::vector<Entry>& entries, std::string_view id) {
  const auto place = position_of(entries, id);
  return place ? &entries[*place] : nullptr;
}

const FrameworkEntry* target_of(const Framework& framework, std::string_view id) {
  if (const auto* const found = entry_of(framework.commitments, id)) return found;
  if (const auto* const found = entry_of(framework.pledges, id)) return found;
  return entry_of(framework.requests, id);
}

void write_source(JsonWriter& json, const Source& source) {
  json.key("source");
  if (source.document.empty()) {
    json.null();
    return;
  }
  json.begin_object(JsonWriter::Layout::OneLine);
  json.member("document", source.document).member("section", source.section).key("position");
  if (source.position) {
    json.number(static_cast<std::size_t>(*source.position));
  } else {
    json.null();
  }
  json.end_object();
}

}  // namespace

std::string target_in_words(const CrosswalkPair& pair, const Framework* other,
                            const Locale& locale) {
  std::string words(pair.to);
  const FrameworkEntry* const entry = other == nullptr ? nullptr : target_of(*other, pair.to);
  if (entry != nullptr) words += " " + in_language_of(locale, entry->title);
  std::string areas;
  for (const std::string_view service : pair.services) {
    const FrameworkEntry* const area =
        other == nullptr ? nullptr : entry_of(other->services, service);
    areas += areas.empty() ? "" : ", ";
    areas += area == nullptr ? std::string(service) : in_language_of(locale, area->title);
  }
  return areas.empty() ? words : words + " (" + areas + ")";
}

std::string relation_in_words(Relation relation, std::string_view from, std::string_view to,
                              const Locale& locale) {
  const std::string_view name = kRelationNames[static_cast<std::size_t>(relation)];
  return locale.fill("crosswalk." + std::string(name), {{"from", from}, {"to", to}});
}

std::string crosswalk_as_json(const Framework& framework, const Locale& locale) {
  const Crosswalk& crosswalk = *framework.crosswalk;
  std::string text;
  JsonWriter json(text);
  json.begin_object().member("format", "charter-crosswalk/1").key("framework");
  json.begin_object(JsonWriter::Layout::OneLine)
      .member("id", framework.id)
      .member("version", framework.version)
      .end_object();
  json.member("to", crosswalk.framework).member("note", in_language_of(locale, crosswalk.note));
  json.key("pairs").begin_array();
  std::vector<bool> paired(framework.commitments.size());
  for (const CrosswalkPair& pair : crosswalk.pairs) {
    paired[pair.from] = true;
    json.begin_object().member("from", framework.commitments[pair.from].id).member("to", pair.to);
    json.key("services").begin_array(JsonWriter::Layout::OneLine);
    for (const std::string_view service : pair.services) json.string(service);
    json.end_array();
    json.member("relation", kRelationNames[static_cast<std::size_t>(pair.relation)]);
    json.member("reason", in_language_of(locale, pair.reason));
    write_source(json, pair.source);
    json.end_object();
  }
  json.end_array().key("without").begin_array(JsonWriter::Layout::OneLine);
  for (std::size_t i = 0; i < paired.size(); ++i) {
    if (!paired[i]) json.string(framework.commitments[i].id);
  }
  json.end_array().end_object();
  return text + "\n";
}

}  // namespace charter
