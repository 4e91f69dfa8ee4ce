// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/random_words.hpp"

namespace charter::test {
namespace {

constexpr std::string_view kEnglish[] = {
    "access",   "advice",     "city",      "clubs", "council", "courses",  "culture", "equal",
    "families", "guidance",   "housing",   "in",    "jobs",    "language", "library", "mentors",
    "migrants", "neighbours", "newcomers", "of",    "schools", "services", "staff",   "suppliers",
    "tenders",  "the",        "training",  "with",  "young",   "residents"};
constexpr std::string_view kDutch[] = {
    "aanbesteding", "advies",     "bewoners", "bibliotheek",  "buurt", "cultuur",
    "de",           "gelijke",    "gemeente", "gezinnen",     "het",   "huisvesting",
    "in",           "jongeren",   "kansen",   "leveranciers", "met",   "nieuwkomers",
    "onderwijs",    "personeel",  "scholen",  "stad",         "taal",  "toegang",
    "van",          "vereniging", "voor",     "werk",         "wijk",  "zorg"};
constexpr std::string_view kFrench[] = {
    "accès",    "accueil",  "aux",      "bibliothèque", "chances",   "conseil",
    "cours",    "culture",  "de",       "des",          "diversité", "école",
    "égalité",  "emploi",   "familles", "formation",    "habitants", "jeunes",
    "langue",   "logement", "marchés",  "mairie",       "migrants",  "pour",
    "quartier", "santé",    "services", "social",       "ville",     "voisins"};
constexpr std::string_view kGerman[] = {
    "Arbeit", "Ausbildung", "Beratung", "Bibliothek", "Bildung", "Bürger",   "Chancen", "der",
    "die",    "Familien",   "für",      "Gesundheit", "gleiche", "Haushalt", "in",      "Jugend",
    "Kultur", "Menschen",   "mit",      "Nachbarn",   "neue",    "Pflege",   "Schule",  "Sprache",
    "Stadt",  "Straße",     "über",     "Vergabe",    "Wohnung", "Zugang"};
constexpr std::string_view kGreek[] = {"γλώσσα",   "δήμος", "εκπαίδευση", "εργασία", "ισότητα",
                                       "κατοικία", "νέοι",  "οικογένεια", "πόλη",    "πρόσβαση",
                                       "σχολείο",  "υγεία", "υπηρεσία",   "και",     "για"};
constexpr std::string_view kUkrainian[] = {"доступ",   "житло", "здоров'я", "і",      "культура",
                                           "мешканці", "міста", "мова",     "молодь", "навчання",
                                           "послуги",  "рада",  "рівність", "робота", "школа"};
constexpr std::string_view kArabic[] = {"اللغة", "المدينة", "التعليم", "السكن", "العمل",
                                        "الصحة", "الشباب",  "في",      "من",    "الخدمات"};
constexpr std::string_view kHindi[] = {"भाषा", "शहर",    "शिक्षा", "आवास", "काम",
                                       "सेवा",  "समानता", "और",    "के",    "युवा"};
constexpr std::string_view kChinese[] = {"城市", "语言", "教育", "住房", "就业",
                                         "健康", "服务", "平等", "青年", "与"};

constexpr Vocabulary kVocabularies[] = {
    {"en", true, kEnglish}, {"nl", true, kDutch},  {"fr", true, kFrench},
    {"de", true, kGerman},  {"el", false, kGreek}, {"uk", false, kUkrainian},
    {"ar", false, kArabic}, {"hi", false, kHindi}, {"zh", false, kChinese}};
static_assert(kVocabularies[kLatinVocabularies - 1].latin &&
              !kVocabularies[kLatinVocabularies].latin);

}  // namespace

std::span<const Vocabulary> vocabularies() { return kVocabularies; }

std::string random_sentence(Random& random, const Vocabulary& vocabulary, std::size_t words) {
  std::string sentence;
  for (std::size_t i = 0; i < words; ++i) {
    if (i > 0) sentence += random.chance(8) ? ", " : " ";
    sentence += random.pick(vocabulary.words);
  }
  if (words > 5) sentence += '.';
  return sentence;
}

}  // namespace charter::test
