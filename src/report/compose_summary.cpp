// SPDX-License-Identifier: EUPL-1.2
#include "charter/report/shortfalls.hpp"
#include "document_writer.hpp"

#include <algorithm>

namespace charter {
namespace {

constexpr std::size_t kShownFindings = 20;

class SummaryWriter : public DocumentWriter {
 public:
  using DocumentWriter::DocumentWriter;

  void write(bool every_finding) {
    heading(2, "plan", plain(outcome_.file));
    if (outcome_.assessment) {
      list({labelled("as-of", day())});
      write_answer();
    } else {
      paragraph(say("unassessed"));
    }
    write_findings(every_finding);
  }

 private:
  void write_answer();
  void write_findings(bool every_finding);
};

void SummaryWriter::write_answer() {
  const CoverageCounts& counts = assessment().summary.commitments;
  const auto of = [&counts](Coverage coverage) {
    return counts.by_coverage[static_cast<std::size_t>(coverage)];
  };
  paragraph(say("answer-coverage",
                {{"covered", std::to_string(of(Coverage::Deep) + of(Coverage::Shallow))},
                 {"scope", std::to_string(counts.in_scope)},
                 {"deep", std::to_string(of(Coverage::Deep))},
                 {"shallow", std::to_string(of(Coverage::Shallow))}}));
  std::vector<std::vector<Phrase>> rows;
  for (std::size_t i = 0; i < framework().commitments.size(); ++i) {
    const CommitmentResult& result = assessment().commitments[i];
    rows.push_back({plain(framework().commitments[i].id),
                    phrase_of(framework().commitments[i].title),
                    plain(word_for(result.coverage, "coverage", kCoverageNames, locale_)),
                    plain(std::to_string(result.actions.size()))});
  }
  table({"id", "commitment", "coverage", "actions"}, rows);
}

// The most serious and the new ones first.
void SummaryWriter::write_findings(bool every_finding) {
  std::vector<const Finding*> findings;
  findings.reserve(outcome_.findings.size());
  for (const Finding& finding : outcome_.findings) findings.push_back(&finding);
  std::ranges::stable_sort(findings, [](const Finding* left, const Finding* right) {
    if (left->known != right->known) return right->known;
    return left->severity > right->severity;
  });
  std::vector<std::vector<Phrase>> rows;
  for (const Finding* const finding : findings) {
    if (!every_finding && rows.size() == kShownFindings) break;
    std::string level(locale_.word("severity-" + std::string(to_string(finding->severity))));
    if (finding->known) level += " " + std::string(locale_.text("text.known"));
    const std::string number = std::to_string(finding->span.begin.line);
    rows.push_back({plain(level), plain(to_string(finding->code)), plain(finding->subject),
                    plain(finding->file.empty() ? number : finding->file + ":" + number),
                    plain(finding->message)});
  }
  table({"level", "code", "subject", "line", "finding"}, rows);
  if (findings.size() > rows.size()) {
    paragraph(count("more-findings", findings.size() - rows.size()));
  }
}

}  // namespace

Document compose_summary(std::span<const Outcome> outcomes, const Locale& locale,
                         bool every_finding) {
  Document document;
  document.language = locale.language();
  document.title = locale.text("report.summary-title");
  document.blocks.push_back({.kind = Block::Kind::Heading,
                             .level = 1,
                             .anchor = "summary",
                             .phrase = {{.text = document.title}}});
  for (const Outcome& outcome : outcomes) {
    SummaryWriter(outcome, locale, document).write(every_finding);
  }
  return document;
}

}  // namespace charter
