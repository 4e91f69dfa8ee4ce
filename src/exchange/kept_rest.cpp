// SPDX-License-Identifier: EUPL-1.2
#include "kept_rest.hpp"

#include "member_order.hpp"

#include <algorithm>
#include <cstddef>
#include <map>
#include <set>

namespace charter {
namespace {

// Where an object's members are, also those that are added to its end.
class MemberIndex {
 public:
  explicit MemberIndex(JsonTree& object) : object_(object) {}

  JsonTree* find(const std::string& name) {
    for (; known_ < object_.children.size(); ++known_) {
      places_.emplace(object_.children[known_].key, known_);
    }
    const auto found = places_.find(name);
    return found == places_.end() ? nullptr : &object_.children[found->second];
  }

 private:
  JsonTree& object_;
  std::map<std::string, std::size_t> places_;
  std::size_t known_ = 0;
};

}  // namespace

void KeptRest::put_back(JsonTree rest, ImportedRow& row) const {
  std::set<std::string, std::less<>> there;
  for (const JsonTree& member : row.element.children) {
    there.insert(member.key);
    for (const JsonTree& item : member.children) there.insert(member.key + "/" + item.key);
  }
  MemberIndex members(row.element);
  for (JsonTree& kept : rest.children) {
    if (!kept.key.starts_with('/')) continue;
    const std::vector<std::string> steps = steps_of(kept.key);
    if (steps.empty() || steps.size() > 2) continue;
    kept.origin = row.element.origin;
    const std::string path = steps.size() == 1 ? steps[0] : steps[0] + "/" + steps[1];
    if (const Field* const field = shape_.find(path)) {
      put_field(*field, std::move(kept), row);
      continue;
    }
    JsonTree* const parent = steps.size() == 1 ? &row.element : members.find(steps.front());
    if (parent == nullptr || !parent->is(Node::Kind::Object)) continue;
    if (there.insert(path).second) parent->append(steps.back(), std::move(kept));
  }
  put_back_form(rest, row);
}

void KeptRest::put_back_form(JsonTree& rest, ImportedRow& row) const {
  if (rest.find("object") != nullptr) row.is_object = true;
  if (JsonTree* const named = rest.find("named")) row.named = std::move(*named);
  JsonTree* const order = rest.find("order");
  if (order != nullptr && shape_.layout == Layout::Record) row.order = std::move(*order);
  const bool is_own = order != nullptr && shape_.layout == Layout::List;
  set_own_order(row.element, is_own ? *order : JsonTree::object());
}

void KeptRest::put_field(const Field& field, JsonTree value, ImportedRow& row) const {
  if (field.kind == FieldKind::Children) {
    row.element.set(field.path, std::move(value));
    return;
  }
  if (!is_unchanged(static_cast<std::size_t>(&field - shape_.fields.data()), value)) return;
  if (field.kind == FieldKind::Claims) {
    row.claims = std::move(value);
    return;
  }
  const std::string_view nested = second_step(field.path);
  JsonTree* const parent = nested.empty() ? &row.element : row.element.find(first_step(field.path));
  if (parent == nullptr) return;
  parent->set(nested.empty() ? field.path : nested, std::move(value));
}

// The cells say what they said when `value` was shown in them.
bool KeptRest::is_unchanged(std::size_t field, const JsonTree& value) const {
  static const Locale kEnglish("en");
  RowValues shown{.contents = std::vector<Content>(columns_.size()), .origins = {}};
  show_field(shape_, field, value, columns_, kEnglish, shown);
  std::vector<RowMistake> mistakes;
  const CellReading plain{.names = reading_.names};
  const auto then = read_field(shape_, field, columns_, shown, plain, language_, mistakes);
  const auto now = read_field(shape_, field, columns_, values_, reading_, language_, mistakes);
  return then == now;
}

}  // namespace charter
