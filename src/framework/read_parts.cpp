// SPDX-License-Identifier: EUPL-1.2
#include "charter/framework/read_parts.hpp"

#include "charter/model/id_shapes.hpp"

#include <array>

namespace charter {
namespace {

constexpr std::array<std::string_view, 6> kDocumentFields{"id",   "title", "publisher",
                                                          "date", "url",   "language"};
constexpr std::array<std::string_view, 3> kPlaceFields{"document", "section", "position"};

}  // namespace

LocatedString required_string(const ObjectReader& object, std::string_view name) {
  if (object.required(name) == nullptr) return {};
  return object.string(name).value_or(LocatedString{});
}

LocatedString required_id(const ObjectReader& object) {
  if (object.required("id") == nullptr) return {};
  const auto id = object.string("id");
  if (!id || is_id(id->value)) return id.value_or(LocatedString{});
  object.reading()
      .diagnostics.add(Code::InvalidValue, "id", id->span, object.path() / "id")
      .with("found", id->value);
  return {};
}

std::string_view required_new_id(const ObjectReader& object, UsedIds& used) {
  const LocatedString id = required_id(object);
  if (id.value.empty()) return {};
  const Path path = object.path() / "id";
  const auto [first, is_new] = used.try_emplace(id.value, RelatedPlace{id.span, path.pointer()});
  if (!is_new) {
    object.reading()
        .diagnostics.add(Code::DuplicateId, "framework", id.span, path)
        .with("id", id.value)
        .relating(first->second.span, first->second.pointer);
  }
  return id.value;
}

std::vector<SourceDocument> read_documents(const ObjectReader& object) {
  std::vector<SourceDocument> documents;
  object.each_object("sources", [&](const Node& node, const Path& path) {
    const ObjectReader reader(node, path, object.reading(), kDocumentFields);
    SourceDocument& document = documents.emplace_back();
    document.id = required_id(reader).value;
    document.title = required_string(reader, "title").value;
    if (const auto publisher = reader.string("publisher")) document.publisher = publisher->value;
    if (const auto date = reader.date("date")) document.date = date->value.written;
    document.url = reader.address("url");
    reader.string("language");
  });
  return documents;
}

Source read_source(const ObjectReader& object, const std::vector<SourceDocument>* documents) {
  Source source;
  const Node* const node = object.object("source");
  if (node == nullptr) return source;
  const Path path = object.path() / "source";
  const ObjectReader reader(*node, path, object.reading(), kPlaceFields);
  reader.required("document");
  if (documents == nullptr) return source;
  if (const auto document = named_in(*documents, reader, "document")) {
    source.document = (*documents)[*document].id;
  }
  if (const auto section = reader.string("section")) source.section = section->value;
  if (const auto position = reader.number("position", 1, 1000)) {
    source.position = static_cast<int>(position->value);
  }
  return source;
}

}  // namespace charter
