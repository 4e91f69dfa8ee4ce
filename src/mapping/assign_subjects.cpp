// SPDX-License-Identifier: EUPL-1.2
#include "charter/mapping/map_plan.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

namespace charter {
namespace {

// The element of a list with a given index in the file; elements that are no
// objects are missing from the list, so it need not be the index in it.
template <class Element>
const Element* element_at(std::span<const Element> elements, std::size_t index) {
  const auto found = std::ranges::lower_bound(elements, index, {}, &Element::index);
  return found != elements.end() && found->index == index ? &*found : nullptr;
}

template <class Element, class GetId>
std::string_view id_at(const std::vector<Element>& elements, std::size_t index, GetId get_id) {
  const Element* const element = element_at(std::span<const Element>(elements), index);
  return element == nullptr ? std::string_view() : get_id(*element);
}

// The usable id of the element that a finding lies in; empty: none.
std::string_view id_of_element(const Plan& plan, const Diagnostic& finding) {
  const std::size_t index = finding.index;
  if (finding.list == "actions") {
    return id_at(plan.actions, index, [](const Action& item) { return item.id.value; });
  }
  if (finding.list == "sections") {
    return id_at(plan.sections, index, [](const Section& item) { return item.id.value; });
  }
  if (finding.list == "indicators") {
    return id_at(plan.indicators, index, [](const IndicatorEntry& item) { return item.id.value; });
  }
  if (finding.list == "assessments") {
    return id_at(plan.assessments, index, [](const Assessed& item) {
      return item.commitment ? item.commitment_name.value : std::string_view();
    });
  }
  if (finding.list == "waivers") {
    return id_at(plan.waivers, index, [](const Waiver& item) { return item.waived; });
  }
  return id_at(plan.pledges, index, [](const PledgeStatement& item) {
    return item.pledge ? item.pledge_name.value : std::string_view();
  });
}

// Where a plan has texts, whose members are languages, not fields. N: an index.
constexpr std::array<std::string_view, 18> kTexts{"/title",
                                                  "/city/name",
                                                  "/sections/N/title",
                                                  "/documents/N/title",
                                                  "/actions/N/title",
                                                  "/actions/N/description",
                                                  "/actions/N/expectedResult",
                                                  "/actions/N/commitments/N/reason",
                                                  "/actions/N/evidence/N/title",
                                                  "/actions/N/updates/N/text",
                                                  "/indicators/N/title",
                                                  "/indicators/N/definition",
                                                  "/indicators/N/note",
                                                  "/assessments/N/statement",
                                                  "/assessments/N/evidence/N/title",
                                                  "/waivers/N/reason",
                                                  "/pledges/N/statement",
                                                  "/pledges/N/evidence/N/title"};

// `pointer` with N for each index.
std::string without_indices(std::string_view pointer) {
  std::string way;
  while (!pointer.empty()) {
    const std::string_view step = pointer.substr(0, pointer.find('/', 1));
    const bool index = step.find_first_not_of("0123456789", 1) == std::string_view::npos;
    way += index ? "/N" : step;
    pointer.remove_prefix(step.size());
  }
  return way;
}

// A repeated key was found before anyone knew what its object is; where that
// is a text, the key is a language, and the field is the text's.
std::string_view field_of_duplicate(const Diagnostic& finding) {
  const std::size_t end = finding.pointer.rfind('/');
  const std::string_view pointer(finding.pointer);
  if (pointer.substr(end).starts_with("/x-")) return finding.subject;
  const auto* const text = std::ranges::find(kTexts, without_indices(pointer.substr(0, end)));
  return text == kTexts.end() ? std::string_view(finding.subject)
                              : text->substr(text->rfind('/') + 1);
}

}  // namespace

void assign_subjects(const Plan& plan, Diagnostics& diagnostics) {
  for (Diagnostic& finding : diagnostics.all()) {
    const std::string_view id =
        finding.list.empty() ? std::string_view() : id_of_element(plan, finding);
    if (!id.empty()) {
      finding.subject = id;
    } else if (finding.code == Code::DuplicateKey) {
      finding.subject = std::string(field_of_duplicate(finding));
    }
  }
}

}  // namespace charter
