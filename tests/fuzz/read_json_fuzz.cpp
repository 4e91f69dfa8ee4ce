// SPDX-License-Identifier: EUPL-1.2
//
// Reads any bytes as JSON, at once and in pieces, and asks another reader for
// its verdict.
#include "tests/fuzz/insist.hpp"
#include "tests/support/plain_json.hpp"
#include "tests/support/reading.hpp"

#include <cstdint>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace charter;
  const std::string_view text(reinterpret_cast<const char*>(data), size);

  const ReadDocument whole = read_text(text);
  PiecewiseSource source(text, {1 + size % 7, 3, 1, 64});
  const ReadDocument pieces = read_source(source);
  insist(whole.accepted() == pieces.accepted(), "the size of the pieces changes the verdict");
  insist(findings_of(whole.diagnostics) == findings_of(pieces.diagnostics),
         "the size of the pieces changes the findings");
  insist(whole.sha256 == pieces.sha256 && whole.sha256.size() == 64,
         "the size of the pieces changes the digest");

  // The other reader takes a zero byte for the end of the text.
  const bool has_zero = text.find('\0') != std::string_view::npos;
  if (!whole.accepted()) {
    insist(!whole.diagnostics.all().empty(), "a refusal without a finding");
    const bool limit = whole.diagnostics.all().front().code == Code::LimitExceeded;
    insist(has_zero || limit || verdict_of_another_reader(text) != Verdict::Accepted,
           "a text that is JSON was refused");
    return 0;
  }
  insist(!has_zero, "a zero byte is in no JSON");
  insist(described(whole.root()) == described(pieces.root()),
         "the size of the pieces changes the tree");
  const Verdict verdict = verdict_of_another_reader(text);
  insist(verdict != Verdict::Refused, "a text that is no JSON was accepted");
  const TextIndex index(text);
  insist(index.at(whole.root().span).find_first_of(" \n\t\r") != 0, "a place is wrong");
  const bool repeats = findings_of(whole.diagnostics).find("CH004") != std::string::npos;
  if (verdict == Verdict::Accepted && !repeats) {
    insist(same_value(whole.root(), nlohmann::json::parse(text)), "a value was misread");
  }
  return 0;
}
