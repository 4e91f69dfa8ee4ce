// SPDX-License-Identifier: EUPL-1.2
//
// JUnit XML in the dialect that Jenkins reads: a suite per plan, a case per
// commitment, and a case per mistake in the file. A gap is not a failed test:
// a case fails where it holds a finding that is new and an error; the rest is
// told in its output.
#include "charter/report/formats.hpp"
#include "charter/report/shortfalls.hpp"
#include "xml_writer.hpp"

#include <map>

namespace charter {
namespace {

std::string line_of(const Outcome& outcome, const Finding& finding) {
  return (finding.file.empty() ? outcome.file : finding.file) + ":" +
         std::to_string(finding.span.begin.line) + ":" + std::to_string(finding.span.begin.column) +
         ": " + to_string(finding.code) + " " + finding.message + "\n";
}

class SuiteWriter {
 public:
  SuiteWriter(XmlWriter& xml, const Outcome& outcome, const Locale& locale)
      : xml_(xml), outcome_(outcome), locale_(locale) {
    for (const Finding& finding : outcome.findings) {
      if (finding.severity == Severity::Error && !finding.known) {
        failures_.push_back(&finding);
      } else {
        notes_ += line_of(outcome, finding);
      }
    }
  }

  [[nodiscard]] std::size_t tests() const { return commitments() + failures_.size(); }
  [[nodiscard]] std::size_t failures() const { return failures_.size(); }
  void write();

 private:
  [[nodiscard]] std::size_t commitments() const {
    return outcome_.assessment ? outcome_.assessment->commitments.size() : 0;
  }
  void write_commitment(std::size_t index);
  void write_mistake(const Finding& finding);

  XmlWriter& xml_;
  const Outcome& outcome_;
  const Locale& locale_;
  std::vector<const Finding*> failures_;
  std::string notes_;
};

void SuiteWriter::write() {
  xml_.open("testsuite", {{"name", outcome_.file},
                          {"tests", std::to_string(tests())},
                          {"failures", std::to_string(failures())},
                          {"errors", "0"},
                          {"skipped", "0"}});
  for (std::size_t i = 0; i < commitments(); ++i) write_commitment(i);
  for (const Finding* const finding : failures_) write_mistake(*finding);
  if (!notes_.empty()) xml_.element("system-out", {}, notes_);
  xml_.close();
}

void SuiteWriter::write_commitment(std::size_t index) {
  const Commitment& commitment = outcome_.framework->commitments[index];
  const CommitmentResult& result = outcome_.assessment->commitments[index];
  std::string state(word_for(result.coverage, "coverage", kCoverageNames, locale_));
  for (const std::string& phrase : shortfalls(outcome_, index, locale_)) state += "; " + phrase;
  xml_.open(
      "testcase",
      {{"classname", std::string(outcome_.framework->roles[commitment.role].id)},
       {"name", std::string(commitment.id) + " " +
                    std::string(shown(commitment.title, outcome_.plan, locale_.language()))}});
  xml_.element("system-out", {}, state);
  xml_.close();
}

void SuiteWriter::write_mistake(const Finding& finding) {
  xml_.open("testcase",
            {{"classname", to_string(finding.code)},
             {"name", to_string(finding.code) + " " + finding.subject + " " + outcome_.file + ":" +
                          std::to_string(finding.span.begin.line) + ":" +
                          std::to_string(finding.span.begin.column)}});
  xml_.element("failure",
               {{"message", finding.message}, {"type", std::string(entry_of(finding.code).slug)}},
               line_of(outcome_, finding) + finding.help);
  xml_.close();
}

}  // namespace

std::string write_junit(std::span<const Outcome> outcomes, bool /*many*/, const Locale& locale,
                        const Style& /*style*/) {
  std::string text;
  XmlWriter xml(text);
  std::vector<SuiteWriter> suites;
  std::size_t tests = 0;
  std::size_t failures = 0;
  for (const Outcome& outcome : outcomes) {
    suites.emplace_back(xml, outcome, locale);
    tests += suites.back().tests();
    failures += suites.back().failures();
  }
  xml.declaration();
  xml.open("testsuites", {{"name", "charter"},
                          {"tests", std::to_string(tests)},
                          {"failures", std::to_string(failures)}});
  for (SuiteWriter& suite : suites) suite.write();
  xml.close();
  return text;
}

}  // namespace charter
