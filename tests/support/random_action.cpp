// SPDX-License-Identifier: EUPL-1.2
#include "charter/model/plan.hpp"
#include "tests/support/random_writer.hpp"

namespace charter::test {
namespace {

constexpr std::string_view kCurrencies[] = {"EUR", "SEK", "GBP"};
constexpr std::string_view kPosts[] = {"Head of unit", "Director of services", "Coordinator"};

class ActionWriter {
 public:
  explicit ActionWriter(RandomWriter& writer)
      : writer_(writer), random_(writer.random()), json_(writer.json()) {}

  void write(std::size_t number);

 private:
  void write_links();
  void write_claim(const Commitment& commitment);
  void write_people();
  void write_times();
  void write_budget();
  void write_updates();

  // So many words, more where the plan is dense.
  std::size_t words(std::size_t least, std::size_t most) {
    const std::size_t count = random_.between(least, most);
    return writer_.is_dense() ? count * 6 : count;
  }

  RandomWriter& writer_;
  Random& random_;
  JsonWriter& json_;
};

void ActionWriter::write(std::size_t number) {
  json_.begin_object().member("id", "A" + std::to_string(number));
  writer_.text("title", random_.between(2, 7));
  if (writer_.has(30)) {
    json_.member("number", std::to_string(number / 10) + "." + std::to_string(number % 10));
  }
  if (writer_.has(50)) writer_.text("description", words(5, 10));
  if (writer_.has(50)) writer_.text("expectedResult", words(2, 3));
  write_links();
  write_times();
  write_people();
  write_budget();
  writer_.evidence(40);
  write_updates();
  if (random_.chance(10)) {
    json_.key("replaces").begin_array().string("old-" + std::to_string(number)).end_array();
  }
  if (writer_.has(20)) writer_.strings("tags", 2, 1);
  if (random_.chance(15)) json_.key("x-sheet").begin_object().key("row").null().end_object();
  json_.end_object();
}

void ActionWriter::write_links() {
  const Framework& framework = writer_.framework();
  if (writer_.has(40))
    json_.member("section", "S" + std::to_string(random_.below(writer_.sections())));
  if (random_.chance(90)) {
    json_.key("commitments").begin_array();
    for (std::size_t i = random_.below(3); i > 0; --i) {
      write_claim(framework.commitments[random_.below(framework.commitments.size())]);
    }
    json_.end_array();
  }
  if (random_.chance(30)) writer_.services("services");
  if (random_.chance(10)) {
    json_.key("pledges").begin_array().string(writer_.id_in(framework.pledges)).end_array();
  }
  if (writer_.has(60)) {
    json_.key("indicators").begin_array().string(writer_.id_in(framework.indicators));
    if (random_.chance(30)) json_.string("own.i0");
    json_.end_array();
  }
}

void ActionWriter::write_claim(const Commitment& commitment) {
  if (random_.chance(25)) {
    json_.string(commitment.id);
    return;
  }
  json_.begin_object().member("id", commitment.id);
  if (commitment.has_services && random_.chance(70)) writer_.services("services");
  if (random_.chance(60)) json_.member("extent", random_.chance(70) ? "full" : "partial");
  if (random_.chance(50)) json_.member("origin", random_.pick(kOriginNames));
  if (writer_.has(25)) writer_.text("reason", words(1, 3));
  if (writer_.has(20)) json_.member("by", "Policy unit").member("date", writer_.date(2010, 2011));
  json_.end_object();
}

void ActionWriter::write_people() {
  if (writer_.has(70)) json_.member("department", writer_.sentence(2));
  if (writer_.has(40)) json_.member("owner", random_.pick(kPosts));
  if (writer_.has(40)) writer_.strings("partners", 2, 2);
  if (writer_.has(30)) writer_.strings("targetGroups", 2, 1);
}

// An action never ends before it starts.
void ActionWriter::write_times() {
  if (writer_.has(80)) json_.member("status", random_.pick(kStatusNames));
  if (writer_.has(30)) json_.member("recurrence", random_.pick(kRecurrenceNames));
  if (writer_.has(30)) {
    json_.key("progress").number(static_cast<double>(random_.below(201)) / 2);
  }
  if (writer_.has(50)) json_.member("startDate", writer_.date(2008, 2010));
  if (writer_.has(75)) json_.member("endDate", writer_.date(2011, 2013));
}

void ActionWriter::write_budget() {
  if (!writer_.has(50)) return;
  json_.key("budget").begin_object();
  if (random_.chance(80)) {
    json_.key("amount").number(static_cast<double>(random_.below(10000000)) / 100);
    json_.member("currency", random_.pick(kCurrencies));
    if (random_.chance(50)) json_.member("per", random_.chance(50) ? "year" : "total");
  }
  json_.member("source", writer_.sentence(2)).end_object();
}

void ActionWriter::write_updates() {
  if (!writer_.has(20)) return;
  json_.key("updates").begin_array();
  for (std::size_t i = random_.between(1, 2); i > 0; --i) {
    json_.begin_object().member("date", writer_.date(2009, 2011));
    writer_.text("text", words(2, 4));
    json_.end_object();
  }
  json_.end_array();
}

}  // namespace

void write_random_action(RandomWriter& writer, std::size_t number) {
  ActionWriter(writer).write(number);
}

}  // namespace charter::test
