// SPDX-License-Identifier: EUPL-1.2
#include "charter/framework/references.hpp"
#include "charter/report/outcome.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace charter {
namespace {

// What the ids of a plan and its framework are called.
class Titles {
 public:
  Titles(const Outcome& outcome, std::string_view language) {
    const auto add = [&](const auto& entries) {
      for (const auto& entry : entries) {
        titles_.emplace(entry.id, shown(entry.title, outcome.plan, language));
      }
    };
    add(outcome.framework->roles);
    add(outcome.framework->commitments);
    add(outcome.framework->services);
    add(outcome.framework->pledges);
    add(outcome.framework->indicators);
    for (const IndicatorEntry& entry : outcome.plan.indicators) {
      if (entry.own) titles_.emplace(entry.id.value, shown(entry.title, outcome.plan, language));
    }
  }

  [[nodiscard]] std::string_view of(std::string_view id) const {
    const auto found = titles_.find(id);
    return found == titles_.end() ? std::string_view() : found->second;
  }

 private:
  std::map<std::string_view, std::string_view> titles_;
};

class Wording {
 public:
  Wording(const Outcome& outcome, const Locale& locale)
      : locale_(locale), titles_(outcome, locale.language()) {}

  Finding word(const Diagnostic& diagnostic) const {
    std::string name = "findings." + to_string(diagnostic.code);
    if (!diagnostic.variant.empty()) {
      name += '.';
      name += diagnostic.variant;
    }
    std::vector<std::string> texts;
    std::vector<Locale::Value> values;
    texts.reserve(diagnostic.arguments.size());
    // Where the first of the same stands.
    const std::string first =
        diagnostic.related.empty() ? std::string() : place(diagnostic.related.front().span);
    values.emplace_back("first", first);
    values.emplace_back("subject", diagnostic.subject);
    values.emplace_back("title", titles_.of(diagnostic.subject));
    for (const Argument& argument : diagnostic.arguments) {
      texts.push_back(text_of(argument));
      values.emplace_back(argument.name, texts.back());
    }
    return {
        .code = diagnostic.code,
        .severity = diagnostic.severity,
        .subject = diagnostic.subject,
        .message = message(name, values),
        .help = locale_.has(name + ".help") ? locale_.fill(name + ".help", values) : std::string(),
        .span = diagnostic.span,
        .pointer = diagnostic.pointer,
        .file = diagnostic.file,
        .ordinal = diagnostic.ordinal,
        .known = diagnostic.known,
        .related = diagnostic.related};
  }

 private:
  [[nodiscard]] std::string text_of(const Argument& argument) const {
    if (argument.is_word) return std::string(locale_.word(argument.text));
    if (argument.is_number) return locale_.number(argument.text);
    const Translation* const found =
        choose(argument.translations, locale_.language(), argument.language);
    return found == nullptr ? argument.text : std::string(found->text);
  }

  static std::string place(const Span& span) {
    return std::to_string(span.begin.line) + ":" + std::to_string(span.begin.column);
  }

  [[nodiscard]] std::string message(const std::string& name,
                                    const std::vector<Locale::Value>& values) const {
    const auto count = std::ranges::find(values, "count", &Locale::Value::first);
    if (count == values.end()) return locale_.fill(name + ".message", values);
    return locale_.fill(name + (count->second == "1" ? ".message.one" : ".message.other"), values);
  }

  const Locale& locale_;
  Titles titles_;
};

}  // namespace

void arrange(Outcome& outcome) {
  const FrameworkOrder order(*outcome.framework);
  auto& diagnostics = outcome.diagnostics.all();
  struct Sortable {
    std::size_t index;
    std::size_t rank;
  };
  std::vector<Sortable> sorted;
  sorted.reserve(diagnostics.size());
  for (std::size_t i = 0; i < diagnostics.size(); ++i) {
    sorted.push_back({.index = i, .rank = order.rank(diagnostics[i].subject)});
  }
  const auto key = [&diagnostics](const Sortable& item) {
    const Diagnostic& diagnostic = diagnostics[item.index];
    return std::tuple(!is_about_the_file(diagnostic.code), diagnostic.span.begin, diagnostic.code,
                      item.rank, std::string_view(diagnostic.subject),
                      std::string_view(diagnostic.pointer));
  };
  std::ranges::stable_sort(sorted, {}, key);

  std::vector<Diagnostic> arranged;
  arranged.reserve(diagnostics.size());
  std::map<std::string, std::size_t> ordinals;
  outcome.counts = {};
  for (const Sortable& item : sorted) {
    Diagnostic& diagnostic = arranged.emplace_back(std::move(diagnostics[item.index]));
    diagnostic.ordinal = ++ordinals[to_string(diagnostic.code) + diagnostic.subject];
    ++outcome.counts[static_cast<std::size_t>(diagnostic.severity)];
  }
  diagnostics = std::move(arranged);
}

void word_findings(Outcome& outcome, const Locale& locale) {
  const Wording wording(outcome, locale);
  outcome.findings.clear();
  outcome.findings.reserve(outcome.diagnostics.all().size());
  for (const Diagnostic& diagnostic : outcome.diagnostics.all()) {
    outcome.findings.push_back(wording.word(diagnostic));
  }
}

std::string_view shown(Text text, const Plan& plan, std::string_view language) {
  const Translation* const found = choose(text, language, plan.language);
  return found == nullptr ? std::string_view() : found->text;
}

}  // namespace charter
