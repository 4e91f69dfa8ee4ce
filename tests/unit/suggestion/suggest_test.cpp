// SPDX-License-Identifier: EUPL-1.2
#include "charter/suggestion/suggest.hpp"

#include "charter/framework/load_framework.hpp"
#include "charter/json/digest.hpp"
#include "charter/json/utf8.hpp"
#include "tests/support/project_files.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace charter {
namespace {

const Framework& the_charter() { return *built_in_framework(kDefaultFramework); }

class Suggesting : public ::testing::Test {
 protected:
  Suggestions suggest(std::string_view text, std::string_view language = {}) {
    const std::array fields{FieldText{.field = "title", .text = text}};
    return suggester_.suggest(fields, language);
  }
  std::vector<std::string> proposed(std::string_view text) {
    std::vector<std::string> ids;
    for (const std::size_t place : suggest(text).proposed) {
      ids.emplace_back(the_charter().commitments[place].id);
    }
    return ids;
  }

  Suggester suggester_{the_charter()};
};

using Ids = std::vector<std::string>;

TEST_F(Suggesting, proposes_a_commitment_in_each_language) {
  EXPECT_EQ(proposed("Interpreters at the counters of the health service"), Ids{"SP2"});
  EXPECT_EQ(proposed("Adviesraad van bewoners van buitenlandse herkomst"), Ids{"PM3"});
  EXPECT_EQ(proposed("Anonyme Bewerbungen bei der Stadtverwaltung"), Ids{"EM1"});
  EXPECT_EQ(proposed("Clause de non-discrimination dans les marchés publics"), Ids{"PU1"});
  EXPECT_EQ(proposed("Clases de castellano para personas recién llegadas"), Ids{"SP1"});
  EXPECT_EQ(proposed("Formazione dei dipendenti comunali sui pregiudizi"), Ids{"EM3"});
}

TEST_F(Suggesting, proposes_nothing_for_what_has_nothing_to_do_with_it) {
  EXPECT_EQ(proposed("Resurface the ring road before winter"), Ids());
  EXPECT_EQ(proposed("Ledverlichting in alle parken"), Ids());
  EXPECT_EQ(proposed(""), Ids());
  EXPECT_EQ(proposed("…"), Ids());
}

TEST_F(Suggesting, passes_over_what_is_claimed_and_shows_the_words_for_the_rest) {
  const std::string_view text = "Interpreters at the counters of the health service";
  const std::array fields{FieldText{.field = "title", .text = text}};
  const std::vector<Suggestion> all = suggest(text).all;
  const std::array claimed{all[0].commitment, all[1].commitment};
  const Suggestions others = suggester_.suggest(fields, "en", claimed);
  EXPECT_TRUE(others.proposed.empty());
  ASSERT_EQ(others.all.size(), all.size() - 2);
  for (std::size_t i = 0; i < 3; ++i) {
    EXPECT_EQ(others.all[i].commitment, all[i + 2].commitment);
    EXPECT_FALSE(others.all[i].evidence.empty()) << i;
  }
}

TEST_F(Suggesting, takes_a_tag_of_any_case) {
  const std::string_view text = "Taallessen voor nieuwkomers";
  EXPECT_EQ(suggest(text, "NL-be").all[0].confidence, suggest(text, "nl").all[0].confidence);
}

TEST_F(Suggesting, recognises_the_language) {
  EXPECT_EQ(suggest("Taallessen in elke wijk").language, "nl");
  EXPECT_EQ(suggest("Sprachkurse in jedem Stadtteil").language, "de");
  EXPECT_EQ(suggest("Cours de langue dans chaque quartier").language, "fr");
  EXPECT_EQ(suggest("Taallessen in elke wijk", "nl-BE").language, "nl-BE");
}

TEST_F(Suggesting, names_the_service_areas) {
  const Suggestions suggestions = suggest("Taallessen voor nieuwkomers");
  const auto language = position_of(the_charter().services, "language");
  EXPECT_EQ(suggestions.all.front().services, ServiceSet{1} << *language);
}

TEST_F(Suggesting, shows_the_words_that_led_there_and_where_they_stand) {
  const std::string_view text = "Égalité : des interprètes au guichet de l’hôpital";
  const Suggestions suggestions = suggest(text);
  ASSERT_FALSE(suggestions.all.empty());
  const auto& evidence = suggestions.all.front().evidence;
  ASSERT_FALSE(evidence.empty());
  for (const SuggestionEvidence& piece : evidence) {
    const auto begin = static_cast<std::size_t>(piece.text.data() - text.data());
    const std::string_view before = text.substr(0, begin);
    EXPECT_EQ(piece.start, before.size() - continuation_bytes(before));
    EXPECT_EQ(piece.end - piece.start, piece.text.size() - continuation_bytes(piece.text));
  }
  EXPECT_TRUE(std::ranges::any_of(evidence, [](const SuggestionEvidence& piece) {
    return piece.text.find("interprètes") != std::string_view::npos;
  }));
}

TEST_F(Suggesting, says_the_same_of_the_same) {
  const Suggestions once = suggest("Mentors for refugees who look for work");
  const Suggestions again = suggest("Mentors for refugees who look for work");
  ASSERT_EQ(once.all.size(), again.all.size());
  for (std::size_t i = 0; i < once.all.size(); ++i) {
    EXPECT_EQ(once.all[i].commitment, again.all[i].commitment);
    EXPECT_EQ(once.all[i].confidence, again.all[i].confidence);
  }
}

TEST_F(Suggesting, is_never_certain) {
  const Suggestions suggestions = suggest("Taallessen taalcursus taalonderwijs voor nieuwkomers");
  EXPECT_LT(suggestions.all.front().confidence, 1);
}

// The labelled set of benchmarks/suggestions, which no model has seen. A
// change that makes it worse than this is no improvement.
TEST_F(Suggesting, reaches_on_the_labelled_set_what_is_published) {
  std::size_t right = 0;
  std::size_t proposals = 0;
  std::size_t wanted = 0;
  for (const std::string& line : lines_of(project_file("benchmarks/suggestions/labelled.jsonl"))) {
    if (line.empty()) continue;
    const auto sample = nlohmann::json::parse(line);
    const Ids labels = sample.at("labels");
    for (const std::string& id : proposed(sample.at("text").get<std::string>())) {
      right += std::ranges::count(labels, id) != 0 ? 1U : 0U;
      ++proposals;
    }
    wanted += labels.size();
  }
  const double f1 = 2.0 * static_cast<double>(right) / static_cast<double>(proposals + wanted);
  EXPECT_GE(f1, 0.85);
}

TEST(Model, was_made_from_the_corpus_and_the_lexicon_that_are_here) {
  std::vector<std::string> files = project_files("benchmarks/suggestions/corpus", {".jsonl"});
  std::ranges::sort(files);
  files.emplace_back("src/resources/suggestions/concepts.json");
  Digest digest;
  for (const std::string& file : files) digest.add(project_file(file));
  const std::string_view model = built_in_models().commitments;
  const auto head = nlohmann::json::parse(model.substr(0, model.find('\n')));
  EXPECT_EQ(head.at("madeFrom"), digest.finish()) << "run benchmarks/suggestions/run";
}

TEST(Suggesting_without_a_model, compares_words_and_proposes_nothing) {
  SuggestionModels models = built_in_models();
  std::string other(models.commitments);
  other.replace(other.find(kDefaultFramework), kDefaultFramework.size(),
                std::string(kDefaultFramework.size(), '-'));
  models.commitments = other;
  const Suggester suggester(the_charter(), models);
  EXPECT_FALSE(suggester.has_model());
  const std::array fields{
      FieldText{.field = "title", .text = "Tenders with a clause on equality and diversity"}};
  const Suggestions suggestions = suggester.suggest(fields, "en");
  EXPECT_TRUE(suggestions.proposed.empty());
  ASSERT_FALSE(suggestions.all.empty());
  EXPECT_EQ(the_charter().commitments[suggestions.all.front().commitment].id, "PU1");
}

}  // namespace
}  // namespace charter
