// SPDX-License-Identifier: EUPL-1.2
#include "charter/exchange/import_plan.hpp"
#include "row_values.hpp"
#include "sheet_import.hpp"

#include <charconv>

namespace charter {
namespace {

constexpr unsigned kColumnBits = 14;
constexpr unsigned kRowBits = 21;

}  // namespace

std::uint64_t origin_of(std::size_t sheet, std::uint32_t column, std::uint32_t row) {
  return ((std::uint64_t{sheet} << kRowBits | row) << kColumnBits | column) + 1;
}

CellAddress address_of(std::uint64_t origin) {
  const std::uint64_t packed = origin - 1;
  return {.sheet = static_cast<std::size_t>(packed >> (kRowBits + kColumnBits)),
          .column = static_cast<std::uint32_t>(packed & ((1U << kColumnBits) - 1)),
          .row = static_cast<std::uint32_t>(packed >> kColumnBits & ((1U << kRowBits) - 1))};
}

CellPlace place_of(const ImportedPlan& imported, std::string_view pointer) {
  const JsonTree* value = &imported.plan;
  std::uint64_t origin = value->origin;
  for (const std::string& step : steps_of(pointer)) {
    if (value->is(Node::Kind::Array)) {
      std::size_t index = 0;
      std::from_chars(step.data(), step.data() + step.size(), index);
      value = index < value->children.size() ? &value->children[index] : nullptr;
    } else {
      value = value->find(step);
    }
    if (value == nullptr) break;
    if (value->origin != 0) origin = value->origin;
  }
  if (origin == 0) return {};
  const CellAddress address = address_of(origin);
  const SheetPlaces& sheet = imported.sheets[address.sheet];
  const auto header = sheet.headers.find(sheet.is_record ? address.row : address.column);
  return {.sheet = sheet.name,
          .column = address.column,
          .row = address.row,
          .header = header == sheet.headers.end() ? std::string() : header->second};
}

}  // namespace charter
