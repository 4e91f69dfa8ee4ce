// SPDX-License-Identifier: EUPL-1.2
//
// The chapter on what other cities did where this plan has a gap.
#include "charter/practices/load_practices.hpp"
#include "charter/report/practice_text.hpp"
#include "document_writer.hpp"
#include "offered_practices.hpp"

namespace charter {
namespace {

class PracticesChapter : public DocumentWriter {
 public:
  using DocumentWriter::DocumentWriter;

  void write() {
    const auto offers = offer_practices(outcome_);
    if (offers.empty()) return;
    heading(2, "practices", "chapter-practices");
    paragraph(say("practices-intro"));
    for (const OfferedPractices& offer : offers) {
      const FrameworkEntry& gap = gap_of(offer, framework());
      Phrase title;
      if (!offer.service) title = plain(std::string(gap.id) + " ");
      title.push_back(shown_text(gap.title));
      title.push_back({.text = say("practices-examples")});
      heading(3, "practices-" + std::string(gap.id), title);
      std::vector<Phrase> items;
      items.reserve(offer.practices.size());
      for (const ChosenPractice& chosen : offer.practices) items.push_back(item(chosen));
      list(std::move(items));
    }
  }

 private:
  [[nodiscard]] Phrase item(const ChosenPractice& chosen) const {
    const PracticeWords words = words_of(chosen, built_in_practices(), locale_);
    std::string text = words.head + ".";
    for (const std::string& part : {words.old, words.done, words.first_step}) {
      if (!part.empty()) text += " " + part;
    }
    Phrase phrase = plain(text + " " + words.indicator + ". ");
    const std::string source = locale_.fill("explain.source", {{"source", ""}});
    phrase.push_back({.text = source});
    phrase.push_back({.text = words.source, .url = words.url, .isolated = true});
    return phrase;
  }
};

}  // namespace

void write_practices(const Outcome& outcome, const Locale& locale, Document& document) {
  PracticesChapter(outcome, locale, document).write();
}

}  // namespace charter
