// SPDX-License-Identifier: EUPL-1.2
//
// The overview of the packs: for whoever sends them out.
#include "document_writer.hpp"
#include "pack.hpp"

namespace charter {
namespace {

class PackIndex : public DocumentWriter {
 public:
  using DocumentWriter::DocumentWriter;

  void write(const PackSet& set);

 private:
  [[nodiscard]] std::vector<Phrase> row(const Pack& pack) const;
};

std::vector<Phrase> PackIndex::row(const Pack& pack) const {
  const bool named = !pack.department.empty();
  Inline link{.text = named ? std::string(pack.department) : say("pack-title-none"),
              .page = pack.file,
              .isolated = named};
  return {{link},
          plain(std::to_string(pack.actions.size())),
          plain(std::to_string(pack.questions.size())),
          plain(std::to_string(pack.open_items()))};
}

void PackIndex::write(const PackSet& set) {
  const Inline city = shown_text(outcome_.plan.city.name);
  document_.title =
      city.text.empty() ? say("packs-title") : say("packs-title-city", {{"city", city.text}});
  heading(1, "packs", plain(document_.title));
  std::vector<Phrase> facts;
  if (!outcome_.plan.title.empty()) {
    facts.push_back(labelled("plan", phrase_of(outcome_.plan.title)));
  }
  facts.push_back(labelled("as-of", day()));
  if (!set.answer_by.empty()) facts.push_back(labelled("answer-by", plain(set.answer_by)));
  list(std::move(facts));
  paragraph(say("packs-intro"));
  heading(2, "departments", "chapter-packs");
  std::vector<std::vector<Phrase>> rows;
  rows.reserve(set.packs.size());
  for (const Pack& pack : set.packs) rows.push_back(row(pack));
  table({"department", "actions", "questions", "open-items"}, std::move(rows));
  paragraph(say("packs-legend"));
  colophon();
}

}  // namespace

Document compose_pack_index(const Outcome& outcome, const Locale& locale, const PackSet& set) {
  Document document;
  document.language = locale.language();
  PackIndex(outcome, locale, document).write(set);
  return document;
}

}  // namespace charter
