// SPDX-License-Identifier: EUPL-1.2
#include "charter/mapping/map_plan.hpp"

#include "charter/framework/references.hpp"
#include "first_places.hpp"
#include "map_actions.hpp"
#include "other_framework.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace charter {
namespace {

// Looks `name` up in one of the framework's lists, or reports it.
template <class Entry>
Reference look_up(const std::vector<Entry>& entries, const LocatedString& name, Code code,
                  const Path& path, Diagnostics& diagnostics) {
  const auto found = position_of(entries, name.value);
  if (!found) report_unknown(diagnostics, code, name, path, ids_of(entries));
  return found;
}

void map_sections(Plan& plan, Diagnostics& diagnostics) {
  const Path root;
  const Path list = root / "sections";
  FirstPlaces ids("sections", "id");
  for (Section& section : plan.sections) {
    const Path path = list / section.index;
    if (section.parent && !ids.has(section.parent->value)) {
      diagnostics.add(Code::UnknownSection, "parent", section.parent->span, path / "parent")
          .with("found", section.parent->value);
    }
    if (section.id.value.empty()) continue;
    if (ids.repeats(section.id, section.index, diagnostics)) section.left_out = true;
  }
}

void map_indicator_entries(Plan& plan, const Framework& framework, Diagnostics& diagnostics) {
  const Path root;
  const Path list = root / "indicators";
  FirstPlaces ids("indicators", "indicator");
  for (IndicatorEntry& entry : plan.indicators) {
    const Path path = list / entry.index;
    if (!entry.indicator && entry.commitment_name.stands()) {
      entry.commitment = look_up(framework.commitments, entry.commitment_name,
                                 Code::UnknownCommitment, path / "commitment", diagnostics);
    }
    if (entry.own && !entry.commitment) entry.left_out = true;
    if (entry.indicator) entry.commitment = framework.indicators[*entry.indicator].commitment;
    if (entry.id.value.empty()) continue;
    if (ids.repeats(entry.id, entry.index, diagnostics)) entry.left_out = true;
  }
}

// Elements that are about one entry of the framework each: what that is stands
// in their field `field`, and a second one about the same is left out.
template <class Element, class Entry>
void map_statements(std::vector<Element>& elements, LocatedString Element::* name,
                    Reference Element::* place, const std::vector<Entry>& entries, Code unknown,
                    std::string_view list_name, std::string_view field, Diagnostics& diagnostics) {
  const Path root;
  const Path list = root / list_name;
  FirstPlaces ids(list_name, field);
  for (Element& element : elements) {
    const Path path = list / element.index;
    if ((element.*name).stands()) {
      element.*place = look_up(entries, element.*name, unknown, path / field, diagnostics);
    }
    if (!(element.*place) || ids.repeats(element.*name, element.index, diagnostics)) {
      element.left_out = true;
    }
  }
}

void map_waivers(Plan& plan, const Framework& framework, const IndicatorNames& indicators,
                 Diagnostics& diagnostics) {
  const Path root;
  const Path list = root / "waivers";
  for (Waiver& waiver : plan.waivers) {
    const Path path = list / waiver.index;
    if (waiver.commitment_name) {
      waiver.commitment = look_up(framework.commitments, *waiver.commitment_name,
                                  Code::UnknownCommitment, path / "commitment", diagnostics);
      if (waiver.commitment) waiver.waived = waiver.commitment_name->value;
    }
    if (waiver.service_name) {
      waiver.service = look_up(framework.services, *waiver.service_name, Code::UnknownService,
                               path / "service", diagnostics);
      if (waiver.service) waiver.waived = waiver.service_name->value;
    }
    if (waiver.indicator_name) {
      if (indicators.check(*waiver.indicator_name, path / "indicator", diagnostics)) {
        waiver.waived = waiver.indicator_name->value;
        waiver.indicator = position_of(framework.indicators, waiver.waived);
      }
    }
    if (waiver.names_several) waiver.waived = {};
    if (waiver.waived.empty()) waiver.left_out = true;
  }
}

}  // namespace

void map_plan(Plan& plan, const Framework& framework, Diagnostics& diagnostics) {
  const IndicatorNames indicators(plan, framework);
  map_sections(plan, diagnostics);
  map_actions(plan, framework, indicators, diagnostics);
  map_indicator_entries(plan, framework, diagnostics);
  map_statements(plan.assessments, &Assessed::commitment_name, &Assessed::commitment,
                 framework.commitments, Code::UnknownCommitment, "assessments", "commitment",
                 diagnostics);
  map_waivers(plan, framework, indicators, diagnostics);
  map_statements(plan.pledges, &PledgeStatement::pledge_name, &PledgeStatement::pledge,
                 framework.pledges, Code::UnknownPledge, "pledges", "pledge", diagnostics);
  point_to_other_framework(plan, framework, diagnostics);
}

}  // namespace charter
