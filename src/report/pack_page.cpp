// SPDX-License-Identifier: EUPL-1.2
//
// The page of one department: first what it is asked, then what the plan says
// about its actions.
#include "charter/model/text.hpp"
#include "charter/report/shortfalls.hpp"
#include "document_writer.hpp"
#include "pack.hpp"

#include <map>
#include <set>

namespace charter {
namespace {

// More actions than this are named by their ids; the table has the titles.
constexpr std::size_t kMostTitles = 8;
// Up to this many are named although the question concerns all of the page.
constexpr std::size_t kFew = 3;
// More departments than these and one that share an action are counted.
constexpr std::size_t kMostOthers = 30;

class PackPage : public DocumentWriter {
 public:
  PackPage(const Outcome& outcome, const Locale& locale, Document& document, const PackSet& set,
           const Pack& pack)
      : DocumentWriter(outcome, locale, document), set_(set), pack_(pack) {}

  void write() {
    write_opening();
    write_questions();
    write_actions();
    write_commitments();
    colophon();
  }

 private:
  using Places = std::vector<std::size_t>;

  void write_opening();
  void write_questions();
  void write_concerned(Ask ask, const Places& concerned);
  void write_figures(const Places& indicators);
  void write_actions();
  void write_commitments();
  [[nodiscard]] Phrase titled_action(std::size_t index, bool with_deadline) const;
  [[nodiscard]] Phrase title_and_company(std::size_t index) const;
  [[nodiscard]] std::string company(std::size_t index) const;
  [[nodiscard]] static Places commitments_of(const Action& action);
  [[nodiscard]] std::string missing(std::size_t index) const;
  using IdsByName = std::map<std::string_view, std::vector<std::string_view>>;
  [[nodiscard]] IdsByName ids_by_indicator() const;

  const PackSet& set_;
  const Pack& pack_;
};

std::string name_of(Ask ask) { return std::string(kAskNames[static_cast<std::size_t>(ask)]); }

void PackPage::write_opening() {
  const bool named = !pack_.department.empty();
  document_.title =
      named ? say("pack-title", {{"department", pack_.department}}) : say("pack-title-none");
  heading(1, "pack", plain(document_.title));
  std::vector<Phrase> facts;
  if (!outcome_.plan.title.empty()) {
    facts.push_back(labelled("plan", phrase_of(outcome_.plan.title)));
  }
  facts.push_back(labelled("as-of", day()));
  if (!set_.answer_by.empty() && !pack_.questions.empty()) {
    facts.push_back(labelled("answer-by", plain(set_.answer_by)));
  }
  facts.push_back(
      labelled("overview", {{.text = say("pack-all-departments"), .page = set_.index}}));
  list(std::move(facts));
  paragraph(named ? say("pack-intro", {{"department", pack_.department}}) : say("pack-intro-none"));
}

void PackPage::write_questions() {
  heading(2, "questions", "chapter-questions");
  if (pack_.questions.empty()) {
    paragraph(say("pack-no-questions"));
    return;
  }
  paragraph(say("pack-please"));
  std::size_t number = 0;
  for (const auto& [ask, concerned] : pack_.questions) {
    const std::string name = "question-" + name_of(ask);
    const std::string place = std::to_string(++number);
    heading(3, "question-" + place,
            plain(say("question-numbered", {{"number", place}, {"title", say(name)}})));
    paragraph(say(name + "-text"));
    if (ask == Ask::Figures) {
      write_figures(concerned);
    } else {
      write_concerned(ask, concerned);
    }
  }
}

void PackPage::write_concerned(Ask ask, const Places& concerned) {
  // How long ago a deadline has passed is what people want to see first.
  const bool with_deadline = ask == Ask::Passed || ask == Ask::Overdue;
  const std::string number = std::to_string(concerned.size());
  if (with_deadline || concerned.size() <= kFew ||
      (concerned.size() <= kMostTitles && concerned.size() < pack_.actions.size())) {
    std::vector<Phrase> items;
    for (const std::size_t index : concerned) items.push_back(titled_action(index, with_deadline));
    list(std::move(items));
  } else if (concerned.size() == pack_.actions.size()) {
    paragraph(say("question-all", {{"count", number}}));
  } else {
    std::vector<std::string_view> ids;
    for (const std::size_t index : concerned) ids.push_back(action(index).id.value);
    paragraph(say("question-ids", {{"count", number}, {"ids", joined(ids)}}));
  }
}

Phrase PackPage::titled_action(std::size_t index, bool with_deadline) const {
  const Action& action = this->action(index);
  Phrase phrase = plain(std::string(action.id.value) + " ");
  phrase.push_back(shown_text(action.title));
  if (with_deadline) {
    phrase.push_back(
        {.text = " (" + say("pack-deadline", {{"date", action.end->value.written}}) + ")"});
  }
  return phrase;
}

void PackPage::write_figures(const Places& indicators) {
  std::vector<Phrase> items;
  const IdsByName naming = ids_by_indicator();
  for (const std::size_t place : indicators) {
    const IndicatorResult& result = assessment().indicators[place];
    Phrase item = plain(std::string(result.id) + " ");
    item.push_back(shown_text(result.indicator ? framework().indicators[*result.indicator].title
                                               : outcome_.plan.indicators[*result.entry].title));
    const std::string ids = first_few(naming.at(result.id), locale_, kMostTitles);
    const std::string_view date =
        result.latest == nullptr ? std::string_view() : result.latest->date.written;
    item.push_back({.text = " (" +
                            (date.empty() ? say("pack-no-figure", {{"ids", ids}})
                                          : say("pack-latest", {{"date", date}, {"ids", ids}})) +
                            ")"});
    items.push_back(std::move(item));
  }
  list(std::move(items));
}

// By the indicators that they name, the actions that are asked.
PackPage::IdsByName PackPage::ids_by_indicator() const {
  IdsByName naming;
  for (const std::size_t index : pack_.actions) {
    const Action& action = this->action(index);
    if (!action.live()) continue;
    for (const ListedName& name : action.indicator_names) {
      std::vector<std::string_view>& ids = naming[name.value];
      // An action that names it twice stands there once.
      if (ids.empty() || ids.back() != action.id.value) ids.push_back(action.id.value);
    }
  }
  return naming;
}

// Who else has the action; or, where no department has it, whose post it is.
std::string PackPage::company(std::size_t index) const {
  if (pack_.department.empty()) {
    const std::string_view owner = action(index).owner;
    return owner.empty() ? "" : say("pack-owner", {{"owner", owner}});
  }
  const std::vector<std::string_view>& all = set_.departments[index];
  // Those who share one action with very many are named in part on each page.
  std::vector<std::string_view> others;
  for (const std::string_view department : all) {
    if (others.size() > kMostOthers) break;
    if (department != pack_.department) others.push_back(department);
  }
  if (others.empty()) return {};
  std::string names = joined(others);
  if (others.size() + 1 < all.size()) {
    names += locale_.counted("text.and-more", all.size() - 1 - others.size());
  }
  return say("pack-with", {{"departments", names}});
}

Phrase PackPage::title_and_company(std::size_t index) const {
  Phrase phrase = phrase_of(action(index).title);
  const std::string company = this->company(index);
  if (!company.empty()) phrase.push_back({.text = " (" + company + ")"});
  return phrase;
}

PackPage::Places PackPage::commitments_of(const Action& action) {
  Places places;
  for (const Claim& claim : action.claims) {
    if (claim.used && can_count(claim.origin)) places.push_back(*claim.commitment);
  }
  return places;
}

std::string PackPage::missing(std::size_t index) const {
  std::string text;
  for (const Ask ask : set_.asking.about(index)) {
    if (!text.empty()) text += ", ";
    text += say("missing-" + name_of(ask));
  }
  return text;
}

void PackPage::write_actions() {
  heading(2, "actions", "chapter-pack-actions");
  std::vector<std::vector<Phrase>> rows;
  for (const std::size_t index : pack_.actions) {
    const Action& action = this->action(index);
    std::vector<std::string_view> commitments;
    for (const std::size_t place : commitments_of(action)) {
      commitments.push_back(framework().commitments[place].id);
    }
    rows.push_back({plain(action.id.value), title_and_company(index), or_dash(joined(commitments)),
                    deadline(action), status(action), progress(action), or_dash(missing(index))});
  }
  table({"id", "action", "commitments", "deadline", "status", "progress", "missing"},
        std::move(rows));
}

// What the ids stand for: not everybody knows the Charter by heart.
void PackPage::write_commitments() {
  std::set<std::size_t> named;
  for (const std::size_t index : pack_.actions) {
    const Places places = commitments_of(action(index));
    named.insert(places.begin(), places.end());
  }
  if (named.empty()) return;
  heading(2, "commitments", "chapter-pack-commitments");
  std::vector<Phrase> items;
  items.reserve(named.size());
  for (const std::size_t place : named) {
    items.push_back(titled(framework().commitments[place]));
  }
  list(std::move(items));
}

}  // namespace

Document compose_pack(const Outcome& outcome, const Locale& locale, const PackSet& set,
                      const Pack& pack) {
  Document document;
  document.language = locale.language();
  PackPage(outcome, locale, document, set, pack).write();
  return document;
}

}  // namespace charter
