// SPDX-License-Identifier: EUPL-1.2
#include "map_actions.hpp"

#include "charter/framework/references.hpp"
#include "first_places.hpp"

#include <optional>
#include <set>

namespace charter {
namespace {

class ActionMapper {
 public:
  ActionMapper(Plan& plan, const Framework& framework, const IndicatorNames& indicators,
               Diagnostics& diagnostics)
      : plan_(plan), framework_(framework), indicators_(indicators), diagnostics_(diagnostics) {
    for (const Section& section : plan.sections) sections_.insert(section.id.value);
  }

  void map(Action& action, const Path& path);

 private:
  void map_section(const Action& action, const Path& path);
  void map_claims(Action& action, const Path& path, ServiceSet default_services);
  void map_claim(Claim& claim, const Path& path, ServiceSet default_services);
  void map_pledges(Action& action, const Path& path);
  void map_indicators(Action& action, const Path& path);
  ServiceSet services(NameList names, const Path& path);

  Plan& plan_;
  const Framework& framework_;
  const IndicatorNames& indicators_;
  Diagnostics& diagnostics_;
  std::set<std::string_view> sections_;
  // Of the action being mapped, by commitment.
  struct ClaimsOnOne {
    const Claim* first = nullptr;
    bool one_is_used = false;
  };
  std::vector<ClaimsOnOne> claims_on_;
};

void ActionMapper::map(Action& action, const Path& path) {
  map_section(action, path);
  const ServiceSet named = services(action.service_names, path / "services");
  map_claims(action, path, named);
  map_pledges(action, path);
  map_indicators(action, path);
}

void ActionMapper::map_section(const Action& action, const Path& path) {
  if (!action.section) return;
  const std::string_view name = action.section->value;
  if (!name.empty() && sections_.contains(name)) return;
  diagnostics_.add(Code::UnknownSection, "action", action.section->span, path / "section")
      .with("found", name);
}

// The first claim on a commitment that is not left out is used, whatever its
// origin; a later one with the same id is CH106, left out or not.
void ActionMapper::map_claims(Action& action, const Path& path, ServiceSet default_services) {
  if (action.claims.empty()) return;
  const Path list = path / "commitments";
  for (Claim& claim : action.claims) map_claim(claim, list / claim.index, default_services);

  claims_on_.assign(framework_.commitments.size(), {});
  for (Claim& claim : action.claims) {
    if (!claim.commitment) continue;
    ClaimsOnOne& others = claims_on_[*claim.commitment];
    claim.used = !claim.left_out && !others.one_is_used;
    others.one_is_used = others.one_is_used || claim.used;
    if (others.first == nullptr) {
      others.first = &claim;
      continue;
    }
    diagnostics_.add(Code::DuplicateClaim, "", claim.span, list / claim.index)
        .with("commitment", claim.id.value)
        .relating(others.first->span, (list / others.first->index).pointer());
  }
}

void ActionMapper::map_claim(Claim& claim, const Path& path, ServiceSet default_services) {
  const ServiceSet own = services(claim.service_names, path / "services");
  claim.services = claim.has_services ? own : default_services;
  if (!claim.id.stands()) {
    claim.left_out = true;
    return;
  }
  claim.commitment = position_of(framework_.commitments, claim.id.value);
  if (!claim.commitment) {
    claim.left_out = true;
    const Path id = claim.is_long ? path / "id" : path;
    report_unknown(diagnostics_, Code::UnknownCommitment, claim.id, id,
                   ids_of(framework_.commitments));
    return;
  }
  if (framework_.commitments[*claim.commitment].has_services) return;
  claim.services = 0;
  if (claim.has_services) {
    diagnostics_.add(Code::ServicesNotApplicable, "", claim.services_span, path / "services")
        .with("commitment", claim.id.value);
  }
}

void ActionMapper::map_pledges(Action& action, const Path& path) {
  if (action.pledge_names.empty()) return;
  const Path list = path / "pledges";
  std::vector<std::size_t> known;
  for (const ListedName& name : action.pledge_names) {
    if (const auto pledge = position_of(framework_.pledges, name.value)) {
      known.push_back(*pledge);
    } else {
      report_unknown(diagnostics_, Code::UnknownPledge, name, list / name.index,
                     ids_of(framework_.pledges));
    }
  }
  action.pledges = plan_.arena->copy(known);
}

void ActionMapper::map_indicators(Action& action, const Path& path) {
  const Path list = path / "indicators";
  for (const ListedName& name : action.indicator_names) {
    if (indicators_.check(name, list / name.index, diagnostics_)) action.names_indicator = true;
  }
}

ServiceSet ActionMapper::services(NameList names, const Path& path) {
  ServiceSet set = 0;
  for (const ListedName& name : names) {
    if (const auto area = position_of(framework_.services, name.value)) {
      set |= ServiceSet{1} << *area;
    } else {
      report_unknown(diagnostics_, Code::UnknownService, name, path / name.index,
                     ids_of(framework_.services));
    }
  }
  return set;
}

}  // namespace

IndicatorNames::IndicatorNames(const Plan& plan, const Framework& framework)
    : in_order_(ids_of(framework.indicators)) {
  for (const IndicatorEntry& entry : plan.indicators) {
    if (entry.own && !entry.id.value.empty()) in_order_.push_back(entry.id.value);
  }
  known_.insert(in_order_.begin(), in_order_.end());
}

bool IndicatorNames::check(const LocatedString& name, const Path& path,
                           Diagnostics& diagnostics) const {
  if (known_.contains(name.value)) return true;
  report_unknown(diagnostics, Code::UnknownIndicator, name, path, in_order_);
  return false;
}

void map_actions(Plan& plan, const Framework& framework, const IndicatorNames& indicators,
                 Diagnostics& diagnostics) {
  const Path root;
  const Path list = root / "actions";
  FirstPlaces ids("actions", "id");
  ActionMapper mapper(plan, framework, indicators, diagnostics);
  for (Action& action : plan.actions) {
    mapper.map(action, list / action.index);
    if (action.id.value.empty()) continue;
    if (ids.repeats(action.id, action.index, diagnostics)) action.left_out = true;
  }
}

}  // namespace charter
