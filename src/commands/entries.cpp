// SPDX-License-Identifier: EUPL-1.2
#include "entries.hpp"

#include "charter/framework/references.hpp"
#include "charter/model/plan.hpp"
#include "charter/report/wrap.hpp"

#include <algorithm>

namespace charter {
namespace {

class EntryPage {
 public:
  EntryPage(const Framework& framework, const Locale& locale)
      : framework_(framework), locale_(locale) {}

  std::string role(const Role& role);
  std::string commitment(const Commitment& commitment);
  std::string service(const ServiceArea& service);
  std::string pledge(const Pledge& pledge);
  std::string request(const Request& request);
  std::string indicator(const Indicator& indicator);

 private:
  void head(const FrameworkEntry& entry, std::string_view kind);
  void body(const FrameworkEntry& entry);
  void tail(const FrameworkEntry& entry);
  void entry(const FrameworkEntry& entry) {
    text_ += wrapped("  " + std::string(entry.id) + "  ", said(entry.title));
  }
  void paragraph(std::string_view text) {
    if (!text.empty()) text_ += "\n" + wrapped("", text);
  }
  [[nodiscard]] std::string said(Text text) const {
    return printable(in_language_of(locale_, text));
  }
  [[nodiscard]] std::string label(std::string_view name) const {
    return std::string(locale_.text("explain." + std::string(name)));
  }

  const Framework& framework_;
  const Locale& locale_;
  std::string text_;
};

void EntryPage::head(const FrameworkEntry& entry, std::string_view kind) {
  text_ = wrapped("", std::string(entry.id) + " " + said(entry.title));
  text_ += wrapped(
      "", label(kind) + ", " + said(framework_.title) + ", " + printable(framework_.version));
}

void EntryPage::body(const FrameworkEntry& entry) {
  paragraph(said(entry.text));
  paragraph(said(entry.guidance));
  paragraph(said(entry.note));
}

// Where it stands, and whose words these are.
void EntryPage::tail(const FrameworkEntry& entry) {
  const auto document =
      std::ranges::find(framework_.sources, entry.source.document, &SourceDocument::id);
  if (document != framework_.sources.end()) {
    std::string source = printable(document->title);
    if (!document->date.empty()) source += " (" + std::string(document->date) + ")";
    if (!entry.source.section.empty()) source += ", " + printable(entry.source.section);
    if (entry.source.position) source += ", " + std::to_string(*entry.source.position);
    paragraph(locale_.fill("explain.source", {{"source", source}}));
    if (!document->url.empty()) text_ += "  " + printable(document->url) + "\n";
  }
  if (!framework_.official) paragraph(locale_.text("explain.unofficial"));
}

std::string EntryPage::role(const Role& role) {
  head(role, "role");
  body(role);
  paragraph(locale_.text("explain.commitments"));
  for (const Commitment& commitment : framework_.commitments) {
    if (framework_.roles[commitment.role].id == role.id) entry(commitment);
  }
  tail(role);
  return text_;
}

std::string EntryPage::commitment(const Commitment& commitment) {
  head(commitment, "commitment");
  body(commitment);
  if (commitment.has_services) {
    paragraph(locale_.text("explain.services"));
    for (const ServiceArea& service : framework_.services) entry(service);
  }
  bool any = false;
  for (const Indicator& indicator : framework_.indicators) {
    if (framework_.commitments[indicator.commitment].id != commitment.id) continue;
    if (!any) paragraph(locale_.text("explain.indicators"));
    any = true;
    entry(indicator);
  }
  tail(commitment);
  return text_;
}

std::string EntryPage::service(const ServiceArea& service) {
  head(service, "service");
  body(service);
  const std::size_t place = *position_of(framework_.services, service.id);
  const auto of_area = [place](const Indicator& one) { return one.service == place; };
  if (std::ranges::any_of(framework_.indicators, of_area)) {
    paragraph(locale_.text("explain.indicators"));
    for (const Indicator& indicator : framework_.indicators) {
      if (of_area(indicator)) entry(indicator);
    }
  }
  tail(service);
  return text_;
}

std::string EntryPage::pledge(const Pledge& pledge) {
  head(pledge, "pledge");
  body(pledge);
  tail(pledge);
  return text_;
}

std::string EntryPage::request(const Request& request) {
  head(request, "request");
  paragraph(locale_.fill("explain.addressee", {{"addressee", said(request.addressee)}}));
  body(request);
  tail(request);
  return text_;
}

std::string_view better_label(const Indicator& indicator) {
  const bool up = indicator.better == Direction::Up;
  if (indicator.type == IndicatorType::YesNo) return up ? "better-yes" : "better-no";
  return up ? "better-up" : "better-down";
}

std::string EntryPage::indicator(const Indicator& indicator) {
  head(indicator, indicator.kind == IndicatorKind::Process ? "process" : "outcome");
  const Commitment& commitment = framework_.commitments[indicator.commitment];
  paragraph(locale_.fill("explain.of-commitment",
                         {{"id", commitment.id}, {"title", said(commitment.title)}}));
  text_ += wrapped(
      "",
      label("type-" + std::string(kIndicatorTypeNames[static_cast<std::size_t>(indicator.type)])));
  text_ += wrapped("", label(better_label(indicator)));
  paragraph(locale_.fill("explain.evidence", {{"evidence", said(indicator.text)}}));
  body({.guidance = indicator.guidance, .note = indicator.note});
  tail(indicator);
  if (!framework_.indicator_set_note.empty()) paragraph(said(framework_.indicator_set_note));
  return text_;
}

template <class Entry>
const Entry* find_entry(const std::vector<Entry>& entries, std::string_view id) {
  const auto found = std::ranges::find(entries, id, &Entry::id);
  return found == entries.end() ? nullptr : &*found;
}

bool is_titled(const FrameworkEntry& entry, std::string_view name) {
  return std::ranges::any_of(entry.title, [name](const Translation& title) {
    return equal_ignoring_case(title.text, name);
  });
}

}  // namespace

std::string_view id_called(const Framework& framework, std::string_view name) {
  for (const std::string_view id : all_ids(framework)) {
    if (equal_ignoring_case(id, name)) return id;
  }
  std::string_view titled;
  const auto look = [&](const auto& entries) {
    for (const FrameworkEntry& entry : entries) {
      if (titled.empty() && is_titled(entry, name)) titled = entry.id;
    }
  };
  look(framework.roles);
  look(framework.commitments);
  look(framework.services);
  look(framework.pledges);
  look(framework.requests);
  look(framework.indicators);
  return titled;
}

std::string describe_entry(const Framework& framework, std::string_view id, const Locale& locale) {
  EntryPage page(framework, locale);
  if (const auto* const found = find_entry(framework.commitments, id))
    return page.commitment(*found);
  if (const auto* const found = find_entry(framework.indicators, id)) return page.indicator(*found);
  if (const auto* const found = find_entry(framework.services, id)) return page.service(*found);
  if (const auto* const found = find_entry(framework.pledges, id)) return page.pledge(*found);
  if (const auto* const found = find_entry(framework.requests, id)) return page.request(*found);
  if (const auto* const found = find_entry(framework.roles, id)) return page.role(*found);
  return {};
}

}  // namespace charter
