// SPDX-License-Identifier: EUPL-1.2
#include "charter/json/read_json.hpp"

#include "charter/model/numbers.hpp"
#include "open_containers.hpp"
#include "scanner.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

namespace charter {
namespace {

// What word processors make of a quotation mark.
constexpr std::string_view kCurlyQuotes[] = {"\u201C", "\u201D", "\u201E",
                                             "\u2018", "\u2019", "\u00AB"};

// Enough of a token to recognise the place by: it can be the rest of the file.
std::string_view recognisable(std::string_view token) {
  std::size_t size = std::min<std::size_t>(token.size(), 40);
  while (size < token.size() && (static_cast<unsigned char>(token[size]) & 0xC0U) == 0x80U) --size;
  return token.substr(0, size);
}

// Which slip a token that is out of place probably comes from.
std::string_view slip_behind(const Token& token, bool behind_comma) {
  if (token.kind == TokenKind::End) return "end";
  const bool closes = token.kind == TokenKind::ArrayEnd || token.kind == TokenKind::ObjectEnd;
  if (closes && behind_comma) return "extra-comma";
  if (token.text.starts_with('/')) return "comment";
  const auto begins = [&](std::string_view quote) { return token.text.starts_with(quote); };
  return std::ranges::any_of(kCurlyQuotes, begins) ? "curly-quote" : "unexpected";
}

std::string_view variant_of(TokenFault fault) {
  switch (fault) {
    case TokenFault::Number: return "number";
    case TokenFault::ControlCharacter: return "control-character";
    case TokenFault::Escape: return "escape";
    case TokenFault::Unclosed: return "unclosed-string";
    default: return "unexpected";
  }
}

// Checks the grammar of RFC 8259 and builds the tree, without recursion: the
// depth is the user's to choose.
class JsonReader {
 public:
  JsonReader(ByteSource& source, const Limits& limits, Arena& arena, Diagnostics& diagnostics,
             const StreamedList& streamed, Keep keep)
      : limits_(limits),
        arena_(arena),
        diagnostics_(diagnostics),
        streamed_(streamed),
        keep_(keep),
        window_(source, limits.max_bytes),
        scanner_(window_),
        open_(diagnostics, keep == Keep::Everything) {}

  const Node* read();

 private:
  // What the grammar allows next; each is also a word of the messages.
  enum class Expected : std::uint8_t {
    Value,
    ValueOrEnd,  // after `[`
    KeyOrEnd,    // after `{`
    Key,
    Colon,
    CommaOrArrayEnd,
    CommaOrObjectEnd,
    End
  };

  bool step(const Token& token);
  bool value(const Token& token);
  bool key(const Token& token);
  bool close(const Token& token);
  void closed(Node* node, Arena::Mark before);
  Node* make_node(const Token& token);
  std::optional<std::string_view> string_of(const Token& token);
  void expect_after_value();
  bool stop(Code code, std::string_view variant, const Span& span, std::string_view limit = {});
  bool unexpected(const Token& token);

  const Limits& limits_;
  Arena& arena_;
  Diagnostics& diagnostics_;
  const StreamedList& streamed_;
  Keep keep_;
  TextWindow window_;
  Scanner scanner_;
  OpenContainers open_;
  Expected expected_ = Expected::Value;
  Node* root_ = nullptr;
  std::uint64_t values_ = 0;
  std::string unescaped_;
};

const Node* JsonReader::read() {
  Token token;
  do {
    token = scanner_.next();
  } while (step(token) && token.kind != TokenKind::End);

  const bool whole = token.kind == TokenKind::End && expected_ == Expected::End &&
                     window_.state() == TextWindow::State::AtEnd;
  Position end = token.span.end;
  if (!whole) end = scanner_.drain();
  window_.finish();
  const TextWindow::State state = window_.state();
  if (state != TextWindow::State::AtEnd) {
    // The text as a whole comes before the JSON in it.
    diagnostics_.all().clear();
    if (state == TextWindow::State::Unreadable) {
      diagnostics_.add(Code::UnreadableFile, "read", {}, {});
    } else if (state == TextWindow::State::TooLarge) {
      diagnostics_.add(Code::LimitExceeded, "bytes", {}, {})
          .with("limit", std::to_string(limits_.max_bytes));
    } else {
      const Position after{.line = end.line, .column = end.column + 1};
      diagnostics_.add(Code::NotUtf8, "", {.begin = end, .end = after}, {});
    }
  }
  if (window_.begins_with_mark() && state != TextWindow::State::Unreadable) {
    diagnostics_.add(Code::ByteOrderMark, "", {}, {});
  }
  return whole && state == TextWindow::State::AtEnd ? root_ : nullptr;
}

// One step along the grammar; false when the document cannot be read on.
bool JsonReader::step(const Token& token) {
  switch (expected_) {
    case Expected::Value: return value(token);
    case Expected::ValueOrEnd:
      return token.kind == TokenKind::ArrayEnd ? close(token) : value(token);
    case Expected::KeyOrEnd: return token.kind == TokenKind::ObjectEnd ? close(token) : key(token);
    case Expected::Key: return key(token);
    case Expected::Colon:
      if (token.kind != TokenKind::Colon) return unexpected(token);
      expected_ = Expected::Value;
      return true;
    case Expected::CommaOrArrayEnd:
      if (token.kind == TokenKind::ArrayEnd) return close(token);
      if (token.kind != TokenKind::Comma) return unexpected(token);
      expected_ = Expected::Value;
      return true;
    case Expected::CommaOrObjectEnd:
      if (token.kind == TokenKind::ObjectEnd) return close(token);
      if (token.kind != TokenKind::Comma) return unexpected(token);
      expected_ = Expected::Key;
      return true;
    case Expected::End: break;
  }
  return token.kind == TokenKind::End || unexpected(token);
}

bool JsonReader::value(const Token& token) {
  switch (token.kind) {
    case TokenKind::ObjectBegin:
    case TokenKind::ArrayBegin:
    case TokenKind::String:
    case TokenKind::Number:
    case TokenKind::True:
    case TokenKind::False:
    case TokenKind::Null: break;
    default: return unexpected(token);
  }
  if (++values_ > limits_.max_values) {
    return stop(Code::LimitExceeded, "values", token.span, std::to_string(limits_.max_values));
  }
  const bool opens = token.kind == TokenKind::ObjectBegin || token.kind == TokenKind::ArrayBegin;
  if (opens && open_.depth() >= limits_.max_depth) {
    return stop(Code::LimitExceeded, "depth", token.span, std::to_string(limits_.max_depth));
  }

  const Arena::Mark before = arena_.mark();
  std::optional<std::string_view> text = std::string_view();
  if (token.kind == TokenKind::String) text = string_of(token);
  if (!text) return stop(Code::NotJson, variant_of(TokenFault::Escape), token.span);
  Node* const node = open_.drops_values() ? nullptr : make_node(token);
  if (node != nullptr) {
    const bool spelled = token.kind == TokenKind::Number && keep_ == Keep::Everything;
    node->text = spelled ? arena_.copy(token.text) : *text;
  }
  if (root_ == nullptr) root_ = node;

  if (!opens) {
    closed(node, before);
    return true;
  }
  open_.open(node, token.kind == TokenKind::ArrayBegin, before);
  expected_ = token.kind == TokenKind::ArrayBegin ? Expected::ValueOrEnd : Expected::KeyOrEnd;
  return true;
}

Node* JsonReader::make_node(const Token& token) {
  Node* const node = arena_.make<Node>();
  node->span = token.span;
  switch (token.kind) {
    case TokenKind::ObjectBegin: node->kind = Node::Kind::Object; break;
    case TokenKind::ArrayBegin: node->kind = Node::Kind::Array; break;
    case TokenKind::String: node->kind = Node::Kind::String; break;
    case TokenKind::Number:
      node->kind = Node::Kind::Number;
      node->number = *parse_number(token.text);
      break;
    case TokenKind::True:
    case TokenKind::False:
      node->kind = Node::Kind::Boolean;
      node->boolean = token.kind == TokenKind::True;
      break;
    default: break;
  }
  return node;
}

std::optional<std::string_view> JsonReader::string_of(const Token& token) {
  if (!token.escaped) return arena_.copy(token.text);
  if (!unescape(token.text, unescaped_)) return std::nullopt;
  return arena_.copy(unescaped_);
}

bool JsonReader::key(const Token& token) {
  if (token.kind != TokenKind::String) return unexpected(token);
  const auto name = string_of(token);
  if (!name) return stop(Code::NotJson, variant_of(TokenFault::Escape), token.span);
  open_.key(*name, token.span);
  expected_ = Expected::Colon;
  return true;
}

bool JsonReader::close(const Token& token) {
  const OpenContainers::Closed container = open_.close();
  if (container.node != nullptr) container.node->span.end = token.span.end;
  closed(container.node, container.before);
  return true;
}

// A value is complete: into the tree with it, or on to whom it is for. What is
// not in the tree need not stay in memory either; `before` is where it began.
void JsonReader::closed(Node* node, Arena::Mark before) {
  expect_after_value();
  if (open_.depth() == 0) return;
  if (node != nullptr && !open_.is_list_at_root(streamed_.member)) {
    open_.attach(*node);
    return;
  }
  const std::size_t index = open_.count_child();
  if (node != nullptr) streamed_.take(*node, index);
  arena_.rewind(before);
}

void JsonReader::expect_after_value() {
  if (open_.depth() == 0) {
    expected_ = Expected::End;
  } else {
    expected_ = open_.in_array() ? Expected::CommaOrArrayEnd : Expected::CommaOrObjectEnd;
  }
}

// Puts one finding in the place of all others: what was read so far is no
// document.
bool JsonReader::stop(Code code, std::string_view variant, const Span& span,
                      std::string_view limit) {
  diagnostics_.all().clear();
  Diagnostic& finding = diagnostics_.add(code, variant, span, {});
  if (!limit.empty()) finding.with("limit", limit);
  return false;
}

bool JsonReader::unexpected(const Token& token) {
  if (token.kind == TokenKind::Bad && token.fault != TokenFault::Unknown) {
    stop(Code::NotJson, variant_of(token.fault), token.span);
    if (token.fault == TokenFault::Number) {
      diagnostics_.all().back().with("found", recognisable(token.text));
    }
    return false;
  }
  static constexpr std::string_view kWords[] = {
      "json-value", "json-value-or-bracket", "json-key-or-brace",   "json-key",
      "json-colon", "json-comma-or-bracket", "json-comma-or-brace", "json-end"};
  const bool behind_comma = expected_ == Expected::Key ||
                            (expected_ == Expected::Value && open_.depth() > 0 && open_.in_array());
  stop(Code::NotJson, slip_behind(token, behind_comma), token.span);
  Diagnostic& finding = diagnostics_.all().back();
  finding.with_word("expected", kWords[static_cast<std::size_t>(expected_)]);
  if (token.kind != TokenKind::End) finding.with("found", recognisable(token.text));
  return false;
}

}  // namespace

const Node* read_json(ByteSource& source, const Limits& limits, Arena& arena,
                      Diagnostics& diagnostics, const StreamedList& streamed, Keep keep) {
  return JsonReader(source, limits, arena, diagnostics, streamed, keep).read();
}

}  // namespace charter
