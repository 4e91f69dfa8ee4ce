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

std::string_view required_string(const ObjectReader& object, std::string_view name) {
  object.required(name);
  const auto found = object.string(name);
  return found ? found->value : std::string_view();
}

std::string_view required_id(const ObjectReader& object) {
  object.required("id");
  const auto id = object.string("id");
  if (!id || is_id(id->value)) return id ? id->value : std::string_view();
  object.reading()
      .diagnostics.add(Code::InvalidValue, "id", id->span, object.path() / "id")
      .with("found", id->value);
  return {};
}

std::vector<SourceDocument> read_documents(const ObjectReader& object) {
  std::vector<SourceDocument> documents;
  object.each_object("sources", [&](const Node& node, const Path& path) {
    const ObjectReader reader(node, path, object.reading(), kDocumentFields);
    SourceDocument& document = documents.emplace_back();
    document.id = required_id(reader);
    document.title = required_string(reader, "title");
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
