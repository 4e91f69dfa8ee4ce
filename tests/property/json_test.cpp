// SPDX-License-Identifier: EUPL-1.2
//
// What holds for every JSON text, tried on random ones. The seed is in the
// name of the test: `--gtest_filter=*RandomJson*/17` repeats one.
#include "tests/support/plain_json.hpp"
#include "tests/support/random_json.hpp"
#include "tests/support/reading.hpp"

#include <gtest/gtest.h>

#include <functional>
#include <string>

namespace charter {
namespace {

constexpr int kSeeds = 20;
constexpr int kDocuments = 100;  // with one seed
constexpr Limits kNoDepthLimit{.max_depth = 100000};

class RandomJsonTest : public testing::TestWithParam<int> {
 protected:
  RandomJson random_{static_cast<std::uint32_t>(GetParam())};
};

INSTANTIATE_TEST_SUITE_P(Seeds, RandomJsonTest, testing::Range(0, kSeeds));

void for_each_node(const Node& node, const std::function<void(const Node&)>& visit) {
  visit(node);
  for (const Node& child : Children(node)) for_each_node(child, visit);
}

TEST_P(RandomJsonTest, is_read_as_another_reader_reads_it) {
  for (int i = 0; i < kDocuments; ++i) {
    const std::string text = random_.document();
    const ReadDocument read = read_text(text);
    ASSERT_TRUE(read.accepted()) << text << "\n" << findings_of(read.diagnostics);
    ASSERT_TRUE(read.diagnostics.all().empty()) << text << "\n" << findings_of(read.diagnostics);
    ASSERT_TRUE(same_value(read.root(), nlohmann::json::parse(text))) << text;
  }
}

TEST_P(RandomJsonTest, has_a_text_at_every_place_that_reads_back_to_its_value) {
  for (int i = 0; i < kDocuments; ++i) {
    const std::string text = random_.document();
    const ReadDocument read = read_text(text);
    ASSERT_TRUE(read.accepted()) << text;
    const TextIndex index(text);
    for_each_node(read.root(), [&](const Node& node) {
      const std::string_view written = index.at(node.span);
      ASSERT_TRUE(nlohmann::json::accept(written)) << written << "\nof\n" << text;
      ASSERT_TRUE(same_value(node, nlohmann::json::parse(written))) << written << "\nof\n" << text;
      constexpr std::string_view kWhiteSpace = " \t\r\n";
      ASSERT_EQ(kWhiteSpace.find(written.front()), std::string_view::npos) << written;
      ASSERT_EQ(kWhiteSpace.find(written.back()), std::string_view::npos) << written;
      if (node.key_span == Span{}) return;
      const auto key = nlohmann::json::parse(index.at(node.key_span));
      ASSERT_EQ(key.get<std::string>(), node.key) << text;
    });
  }
}

// Whether or not the text passes a limit somewhere.
TEST_P(RandomJsonTest, is_read_alike_in_pieces_of_every_size) {
  for (int i = 0; i < kDocuments; ++i) {
    const std::string good = random_.document();
    const std::string marked = "\xEF\xBB\xBF" + good;
    const Limits tight{.max_bytes = 1 + random_.up_to(2 * good.size()),
                       .max_depth = 1 + random_.up_to(6),
                       .max_values = 1 + random_.up_to(40)};
    for (const std::string& text : {good, random_.mutated(good), random_.mutated(marked)}) {
      for (const Limits& limits : {Limits(), tight}) {
        const ReadDocument whole = read_text(text, limits);
        PiecewiseSource source(text, random_.piece_sizes());
        const ReadDocument pieces = read_source(source, limits);
        ASSERT_EQ(whole.accepted(), pieces.accepted()) << text;
        ASSERT_EQ(findings_of(whole.diagnostics), findings_of(pieces.diagnostics)) << text;
        ASSERT_EQ(whole.sha256, pieces.sha256) << text;
        if (whole.accepted()) {
          ASSERT_EQ(described(whole.root()), described(pieces.root())) << text;
        }
      }
    }
  }
}

TEST_P(RandomJsonTest, is_refused_where_another_reader_refuses_it) {
  int accepted = 0;
  int refused = 0;
  for (int i = 0; i < kDocuments * 5; ++i) {
    const std::string text = random_.mutated(random_.document());
    const ReadDocument read = read_text(text, kNoDepthLimit);
    ++(read.accepted() ? accepted : refused);
    if (text.find('\0') != std::string::npos) {
      // The other reader takes it for the end of the text.
      ASSERT_FALSE(read.accepted()) << text;
      continue;
    }
    const Verdict verdict = verdict_of_another_reader(text);
    if (verdict == Verdict::NumberTooLarge) continue;
    ASSERT_EQ(read.accepted(), verdict == Verdict::Accepted) << text << "\n"
                                                             << findings_of(read.diagnostics);
    if (!read.accepted() || !read.diagnostics.all().empty()) continue;
    ASSERT_TRUE(same_value(read.root(), nlohmann::json::parse(text))) << text;
  }
  // Else the mutations would prove nothing.
  EXPECT_GT(accepted, kDocuments / 5);
  EXPECT_GT(refused, kDocuments / 5);
}

TEST_P(RandomJsonTest, points_at_a_place_within_the_text_when_it_is_refused) {
  for (int i = 0; i < kDocuments; ++i) {
    std::string text = random_.mutated(random_.document());
    const ReadDocument read = read_text(text);
    if (read.accepted()) continue;
    const Diagnostic& finding = read.diagnostics.all().front();
    ASSERT_LE(finding.span.begin, finding.span.end) << text;
    if (finding.code == Code::NotUtf8) continue;
    // What stands before the place is the beginning of some JSON text: with
    // the rest of the text cut off, reading ends there and not earlier.
    const std::string_view before = TextIndex(text).at({{}, finding.span.begin});
    const ReadDocument again = read_text(before);
    if (again.accepted() || again.diagnostics.all().front().code == Code::NotUtf8) continue;
    ASSERT_EQ(again.diagnostics.all().front().variant, "end") << text;
  }
}

}  // namespace
}  // namespace charter
