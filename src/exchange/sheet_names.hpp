// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "charter/report/locale.hpp"
#include "fields.hpp"

#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace charter {

// What a column of a sheet is for.
struct Column {
  enum class Role : std::uint8_t {
    Field,      // `index` in the shape's fields; `name` is the language of a text
    Parent,     // `index` in the shape's parents
    Extension,  // `name` is the member, `x-...`
    Rest,       // what the other columns cannot hold
    Ignored     // labels that say what stands beside them
  };
  Role role{};
  std::size_t index = 0;
  std::string name;

  friend bool operator==(const Column&, const Column&) = default;
};

// Headers, names of sheets and words of drop-down lists, as they may be written
// in any supported language; case, accents and punctuation do not count.
class SheetNames {
 public:
  SheetNames();

  // Null: no sheet is called so.
  [[nodiscard]] const Shape* shape_called(std::string_view name) const;
  // A sheet that is written for people and not read: the guide, the lists.
  [[nodiscard]] bool is_for_people(std::string_view name) const;
  // Nothing: no column of this sheet is called so.
  [[nodiscard]] std::optional<Column> column_called(const Shape& shape,
                                                    std::string_view header) const;
  // The column that `--map` names by a field; `-` for none, `budget` and `dates`
  // for cells that say several things at once.
  [[nodiscard]] std::optional<Column> column_for(const Shape& shape, std::string_view field) const;
  // The value of the plan format that `word` stands for.
  [[nodiscard]] std::optional<std::string_view> value_called(ListName list,
                                                             std::string_view word) const;
  [[nodiscard]] std::optional<bool> yes_or_no(std::string_view word) const;

 private:
  using Columns = std::map<std::string, Column, std::less<>>;
  using Values = std::map<std::string, std::string_view, std::less<>>;

  void learn(const Locale& locale);
  void learn_words(std::string_view group, ListName list);
  void learn_columns(const Locale& locale, const Shape& shape);

  std::map<std::string, const Shape*, std::less<>> shapes_;
  std::set<std::string, std::less<>> for_people_;
  std::set<std::string, std::less<>> rest_names_;
  std::map<const Shape*, Columns> columns_;
  std::array<Values, kListNames> values_;
  std::map<std::string, bool, std::less<>> yes_or_no_;
};

// The names, put together at the first call and kept: that takes longer than
// reading a sheet.
const SheetNames& all_sheet_names();

// The header of a column, in the language of `locale`.
std::string header_of(const Shape& shape, const Column& column, const Locale& locale);

// A member `x-...` whose name can be a header as it is.
bool can_be_header(std::string_view extension);

// The member that keeps a column nobody knows: `x-` and the header, folded.
std::string extension_for(std::string_view header);

}  // namespace charter
