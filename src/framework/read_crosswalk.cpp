// SPDX-License-Identifier: EUPL-1.2
#include "read_crosswalk.hpp"

#include "charter/framework/load_framework.hpp"
#include "charter/framework/read_parts.hpp"
#include "charter/framework/references.hpp"

#include <algorithm>
#include <array>

namespace charter {
namespace {

constexpr std::array<std::string_view, 3> kCrosswalkFields{"framework", "note", "pairs"};
constexpr std::array<std::string_view, 6> kPairFields{"from",     "to",     "services",
                                                      "relation", "reason", "source"};

class CrosswalkReader {
 public:
  CrosswalkReader(const Framework& framework, const std::vector<SourceDocument>* documents)
      : framework_(framework), documents_(documents) {}

  Crosswalk read(const ObjectReader& object) {
    Crosswalk crosswalk;
    crosswalk.framework = required_string(object, "framework").value;
    crosswalk.note = object.required_text("note");
    other_ = built_in_framework(crosswalk.framework);
    object.required("pairs");
    object.each_object("pairs", [&](const Node& node, const Path& path) {
      crosswalk.pairs.push_back(read_pair(ObjectReader(node, path, object.reading(), kPairFields)));
    });
    return crosswalk;
  }

 private:
  CrosswalkPair read_pair(const ObjectReader& object) {
    CrosswalkPair pair;
    for (const std::string_view name : {"from", "to", "relation"}) object.required(name);
    pair.from = named_in(framework_.commitments, object, "from").value_or(0);
    if (const auto to = object.string("to")) {
      pair.to = to->value;
      check_target(*to, object);
    }
    if (const auto relation = object.choice<Relation>("relation", kRelationNames)) {
      pair.relation = relation->value;
    }
    pair.services = read_services(object, pair.to);
    pair.reason = object.required_text("reason");
    pair.source = read_source(object, documents_);
    return pair;
  }

  // Something that a city promises, or asks for.
  void check_target(const LocatedString& to, const ObjectReader& object) const {
    if (other_ == nullptr) return;
    std::vector<std::string_view> known = ids_of(other_->commitments);
    for (const auto& ids : {ids_of(other_->pledges), ids_of(other_->requests)}) {
      known.insert(known.end(), ids.begin(), ids.end());
    }
    if (std::ranges::find(known, to.value) != known.end()) return;
    report_unknown(object.reading().diagnostics, Code::UnknownValue, to, object.path() / "to",
                   known);
  }

  std::span<const std::string_view> read_services(const ObjectReader& object,
                                                  std::string_view to) const {
    const auto services = object.strings("services");
    const Node* const list = object.member("services");
    if (other_ == nullptr || list == nullptr) return services;
    Diagnostics& diagnostics = object.reading().diagnostics;
    const auto commitment = position_of(other_->commitments, to);
    if (!commitment || !other_->commitments[*commitment].has_services) {
      diagnostics.add(Code::ServicesNotApplicable, "", list->span, object.path() / "services")
          .with("commitment", to);
      return {};
    }
    const auto known = ids_of(other_->services);
    object.each("services", [&](const Node& node, const Path& path) {
      if (!node.is(Node::Kind::String)) return;
      if (std::ranges::find(known, node.text) != known.end()) return;
      report_unknown(diagnostics, Code::UnknownService, {.value = node.text, .span = node.span},
                     path, known);
    });
    return services;
  }

  const Framework& framework_;
  const std::vector<SourceDocument>* documents_;
  const Framework* other_ = nullptr;  // null: the program does not carry it
};

}  // namespace

std::optional<Crosswalk> read_crosswalk(const ObjectReader& object, const Framework& framework,
                                        const std::vector<SourceDocument>* documents) {
  const Node* const node = object.object("crosswalk");
  if (node == nullptr) return std::nullopt;
  const Path path = object.path() / "crosswalk";
  return CrosswalkReader(framework, documents)
      .read(ObjectReader(*node, path, object.reading(), kCrosswalkFields));
}

}  // namespace charter
