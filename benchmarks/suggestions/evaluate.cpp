// SPDX-License-Identifier: EUPL-1.2
//
// How good the suggestions are, as Markdown tables:
//   evaluate CORPUS LEXICON LABELLED
//
// On the corpus by cross-validation, each part of whole plans judged by a model
// that saw none of them; on the labelled set, which no model has seen, by the
// built-in one; each beside plain BM25 against what the commitments say of
// themselves.
#include "charter/framework/load_framework.hpp"
#include "charter/suggestion/suggest.hpp"
#include "lessons.hpp"
#include "score.hpp"
#include "suggestion/linear_model.hpp"
#include "unseen.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <stdexcept>

namespace charter {
namespace {

struct Judged {
  const Sample* sample = nullptr;
  Answer answer;
};

Answer answer_of(const Suggester& suggester, const Framework& framework, const Sample& sample,
                 bool knows_language) {
  const std::array fields{FieldText{.field = "text", .text = sample.text}};
  const Suggestions suggestions =
      suggester.suggest(fields, knows_language ? sample.language : std::string());
  Answer answer;
  for (const std::size_t place : suggestions.proposed) {
    answer.proposed.emplace_back(framework.commitments[place].id);
  }
  for (const Suggestion& suggestion : suggestions.all) {
    if (answer.best.size() < 3)
      answer.best.emplace_back(framework.commitments[suggestion.commitment].id);
  }
  if (!suggestions.all.empty()) answer.confidence = suggestions.all.front().confidence;
  // Without a model nothing is proposed; the best is what BM25 would say.
  if (!suggester.has_model() && !answer.best.empty()) answer.proposed = {answer.best.front()};
  return answer;
}

void row(const std::string& name, const Score& score) {
  std::printf("| %s | %zu | %.3f | %.3f | %.3f | %.3f | %.3f | %.3f |\n", name.c_str(),
              score.size(), score.f1(), score.exact(), score.role(), score.top_three(),
              score.missed(), score.linked());
}

void head(const char* title, const char* first) {
  std::printf(
      "\n%s\n\n| %s | texts | F1 | exact | role | in top 3 | missed | wrongly linked |\n"
      "| --- | --: | --: | --: | --: | --: | --: | --: |\n",
      title, first);
}

Score score_of(const std::vector<Judged>& judged) {
  Score score;
  for (const Judged& one : judged) score.add(*one.sample, one.answer);
  return score;
}

void by_language(const std::vector<Judged>& judged) {
  std::map<std::string, Score> scores;
  for (const Judged& one : judged) scores[one.sample->language].add(*one.sample, one.answer);
  for (const auto& [language, score] : scores) row(language, score);
}

void by_commitment(const std::vector<Judged>& judged, const Framework& framework) {
  std::printf("\n| commitment | texts | precision | recall |\n| --- | --: | --: | --: |\n");
  const auto holds = [](const std::vector<std::string>& labels, std::string_view id) {
    return std::ranges::find(labels, id) != labels.end();
  };
  for (const Commitment& commitment : framework.commitments) {
    std::size_t wanted = 0;
    std::size_t proposed = 0;
    std::size_t right = 0;
    for (const Judged& one : judged) {
      const bool is = holds(one.sample->labels, commitment.id);
      const bool said = holds(one.answer.proposed, commitment.id);
      wanted += is ? 1U : 0U;
      proposed += said ? 1U : 0U;
      right += is && said ? 1U : 0U;
    }
    std::printf(
        "| %s | %zu | %.3f | %.3f |\n", std::string(commitment.id).c_str(), wanted,
        static_cast<double>(right) / static_cast<double>(std::max<std::size_t>(1, proposed)),
        static_cast<double>(right) / static_cast<double>(std::max<std::size_t>(1, wanted)));
  }
}

void calibration(const std::vector<Judged>& judged) {
  std::printf("\n| confidence of the first | texts | right |\n| --- | --: | --: |\n");
  constexpr std::array kBounds{0.0, 0.3, 0.5, 0.7, 0.8, 0.9, 1.01};
  for (std::size_t i = 0; i + 1 < kBounds.size(); ++i) {
    std::size_t texts = 0;
    std::size_t right = 0;
    for (const Judged& one : judged) {
      if (one.answer.confidence < kBounds[i] || one.answer.confidence >= kBounds[i + 1]) continue;
      ++texts;
      right += std::ranges::count(one.sample->labels, one.answer.best.front()) != 0 ? 1U : 0U;
    }
    if (texts == 0) continue;
    std::printf("| %.1f to %.1f | %zu | %.3f |\n", kBounds[i], std::min(1.0, kBounds[i + 1]), texts,
                static_cast<double>(right) / static_cast<double>(texts));
  }
}

void report(const char* title, const std::vector<Judged>& judged, const std::vector<Judged>& plain,
            const Framework& framework) {
  head(title, "");
  row("**suggest**", score_of(judged));
  row("BM25 on the commitments' own texts", score_of(plain));
  by_language(judged);
  by_commitment(judged, framework);
  calibration(judged);
}

std::string bytes_of(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

// The Charter's commitments under a name that no model was made for.
std::vector<Judged> judge_plainly(const std::vector<Sample>& samples, const Framework& framework) {
  SuggestionModels models = built_in_models();
  static const std::string nobody = [&] {
    std::string file(models.commitments);
    return file.replace(file.find("integrating-cities-charter"), 26, std::string(26, '-'));
  }();
  models.commitments = nobody;
  const Suggester plain(framework, models);
  std::vector<Judged> judged;
  for (const Sample& sample : samples) {
    judged.push_back({&sample, answer_of(plain, framework, sample, true)});
  }
  return judged;
}

void evaluate(const std::filesystem::path& corpus, const std::filesystem::path& lexicon_file,
              const std::filesystem::path& labelled_file) {
  const Framework& framework = *built_in_framework(kDefaultFramework);
  const std::vector<Sample> samples = read_corpus(corpus);
  const std::string json = bytes_of(lexicon_file);
  const Lexicon lexicon(json);
  const Course course = commitments_course(samples, lexicon);
  const std::vector<UnseenPart> parts = judge_unseen(course);
  std::vector<Judged> judged;
  for (std::size_t part = 0; part < kParts; ++part) {
    const std::string file =
        parts[part].softmax.file(framework.id, calibrate(shares_outside(parts, part)), "");
    SuggestionModels models = built_in_models();
    models.commitments = file;
    const Suggester suggester(framework, models);
    for (const Sample& sample : samples) {
      if (part_of(sample) != part) continue;
      judged.push_back({&sample, answer_of(suggester, framework, sample, true)});
    }
  }
  report("## Own corpus, plans held out", judged, judge_plainly(samples, framework), framework);

  const std::vector<Sample> labelled = read_samples(labelled_file);
  const Suggester suggester(framework);
  std::vector<Judged> known;
  std::size_t recognised = 0;
  for (const Sample& sample : labelled) {
    known.push_back({&sample, answer_of(suggester, framework, sample, true)});
    const std::array fields{FieldText{.field = "text", .text = sample.text}};
    recognised += suggester.suggest(fields, {}).language == sample.language ? 1U : 0U;
  }
  report("## Labelled set", known, judge_plainly(labelled, framework), framework);
  std::printf("\nLanguage recognised: %zu of %zu.\n", recognised, labelled.size());
}

}  // namespace
}  // namespace charter

int main(int count, char** words) {
  try {
    if (count != 4) throw std::runtime_error("evaluate CORPUS LEXICON LABELLED");
    charter::evaluate(words[1], words[2], words[3]);
    return 0;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
  }
}
