// SPDX-License-Identifier: EUPL-1.2
#include "lessons.hpp"

#include "charter/framework/load_framework.hpp"
#include "suggestion/words.hpp"

#include <algorithm>
#include <set>

namespace charter {
namespace {

constexpr std::size_t kSlotsOfCommitments = std::size_t{1} << 17U;
constexpr std::size_t kSlotsOfServices = std::size_t{1} << 15U;
constexpr std::size_t kSlotsOfLanguages = std::size_t{1} << 13U;

// Equal parts for all that are right; `otherwise` where none is.
std::vector<std::pair<std::size_t, double>> answer_of(const std::vector<std::string>& right,
                                                      const std::vector<std::string>& labels) {
  std::vector<std::pair<std::size_t, double>> answer;
  const auto add = [&](std::string_view label, double part) {
    const auto place = std::ranges::find(labels, label) - labels.begin();
    answer.emplace_back(static_cast<std::size_t>(place), part);
  };
  for (const std::string& label : right) add(label, 1.0 / static_cast<double>(right.size()));
  if (right.empty()) add(kNone, 1);
  return answer;
}

template <class Entries>
std::vector<std::string> labels_of(const Entries& entries) {
  std::vector<std::string> labels;
  for (const auto& entry : entries) labels.emplace_back(entry.id);
  labels.emplace_back(kNone);
  return labels;
}

}  // namespace

Course commitments_course(std::span<const Sample> samples, const Lexicon& lexicon) {
  Course course{.labels = labels_of(built_in_framework(kDefaultFramework)->commitments),
                .slots = kSlotsOfCommitments,
                .lessons = {},
                .samples = {}};
  for (const Sample& sample : samples) {
    course.lessons.push_back({features_of(words_of(sample.text), sample.language, lexicon),
                              answer_of(sample.labels, course.labels)});
    course.samples.push_back(&sample);
  }
  return course;
}

Course services_course(std::span<const Sample> samples, const Lexicon& lexicon) {
  const Framework& framework = *built_in_framework(kDefaultFramework);
  const std::string with_services(framework.commitments[*framework.service_commitment()].id);
  Course course{.labels = labels_of(framework.services),
                .slots = kSlotsOfServices,
                .lessons = {},
                .samples = {}};
  for (const Sample& sample : samples) {
    if (std::ranges::count(sample.labels, with_services) == 0) continue;
    course.lessons.push_back({features_of(words_of(sample.text), sample.language, lexicon),
                              answer_of(sample.services, course.labels)});
    course.samples.push_back(&sample);
  }
  return course;
}

Course languages_course(std::span<const Sample> samples) {
  std::set<std::string> languages;
  for (const Sample& sample : samples) languages.insert(sample.language);
  Course course{.labels = {languages.begin(), languages.end()},
                .slots = kSlotsOfLanguages,
                .lessons = {},
                .samples = {}};
  for (const Sample& sample : samples) {
    course.lessons.push_back(
        {letters_of(words_of(sample.text)), answer_of({sample.language}, course.labels)});
    course.samples.push_back(&sample);
  }
  return course;
}

std::size_t part_of(const Sample& sample) {
  const std::size_t number = sample.plan.find_first_of("0123456789");
  return std::stoul(sample.plan.substr(number)) % kParts;
}

}  // namespace charter
