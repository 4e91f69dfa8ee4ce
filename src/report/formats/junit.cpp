// SPDX-License-Identifier: EUPL-1.2
//
// JUnit XML in the dialect that Jenkins reads: a suite per plan, a case per
// commitment, and a case per mistake in the file and per other error. A gap is
// not a failed test: a case fails where its finding is an error, is skipped
// where that is known, and passes where it is none; the gaps stand in the
// output of the suite.
#include "charter/report/formats.hpp"
#include "charter/report/shortfalls.hpp"
#include "xml_writer.hpp"

#include <map>

namespace charter {
namespace {

std::string place_of(const Outcome& outcome, const Finding& finding) {
  return (finding.file.empty() ? outcome.file : finding.file) + ":" +
         std::to_string(finding.span.begin.line) + ":" + std::to_string(finding.span.begin.column);
}

std::string line_of(const Outcome& outcome, const Finding& finding) {
  return place_of(outcome, finding) + ": " + to_string(finding.code) + " " + finding.message + "\n";
}

class SuiteWriter {
 public:
  SuiteWriter(XmlWriter& xml, const Outcome& outcome, const Locale& locale)
      : xml_(xml), outcome_(outcome), locale_(locale) {
    for (const Finding& finding : outcome.findings) {
      const bool is_error = finding.severity == Severity::Error;
      if (is_error || is_about_the_file(finding.code)) {
        mistakes_.push_back(&finding);
        if (finding.known) ++skipped_;
        if (is_error && !finding.known) ++failures_;
      } else {
        notes_ += line_of(outcome, finding);
      }
    }
  }

  [[nodiscard]] std::size_t tests() const { return commitments() + mistakes_.size(); }
  [[nodiscard]] std::size_t failures() const { return failures_; }
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
  std::vector<const Finding*> mistakes_;
  std::size_t failures_ = 0;
  std::size_t skipped_ = 0;
  std::string notes_;
};

void SuiteWriter::write() {
  xml_.open("testsuite", {{"name", outcome_.file},
                          {"tests", std::to_string(tests())},
                          {"failures", std::to_string(failures())},
                          {"errors", "0"},
                          {"skipped", std::to_string(skipped_)}});
  for (std::size_t i = 0; i < commitments(); ++i) write_commitment(i);
  for (const Finding* const finding : mistakes_) write_mistake(*finding);
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
  xml_.open("testcase", {{"classname", to_string(finding.code)},
                         {"name", to_string(finding.code) + " " + finding.subject + " " +
                                      place_of(outcome_, finding)}});
  const std::string text = line_of(outcome_, finding) + finding.help;
  if (finding.known) {
    xml_.element("skipped", {}, text);
  } else if (finding.severity == Severity::Error) {
    xml_.element("failure",
                 {{"message", finding.message}, {"type", std::string(entry_of(finding.code).slug)}},
                 text);
  } else {
    xml_.element("system-out", {}, text);
  }
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
