// SPDX-License-Identifier: EUPL-1.2
#include "xml_reader.hpp"

#include "charter/model/failure.hpp"

#include <expat.h>

#include <algorithm>
#include <exception>
#include <new>

namespace charter {
namespace {

constexpr std::size_t kDeepest = 64;
constexpr char kBehindNamespace = '|';

std::string_view local_name(const XML_Char* name) {
  const std::string_view whole(name);
  const std::size_t bar = whole.rfind(kBehindNamespace);
  return bar == std::string_view::npos ? whole : whole.substr(bar + 1);
}

}  // namespace

std::string_view attribute(const XmlAttributes& attributes, std::string_view name) {
  const auto found = std::ranges::find(attributes, name, &XmlAttribute::name);
  return found == attributes.end() ? std::string_view() : found->value;
}

struct XmlReader::State {
  State(XmlEvents wanted, std::string name) : events(std::move(wanted)), file(std::move(name)) {}

  XmlEvents events;
  std::string file;
  XML_Parser parser = XML_ParserCreateNS(nullptr, kBehindNamespace);
  std::size_t depth = 0;
  bool refused = false;
  // Exceptions may not pass through the library, which is written in C.
  std::exception_ptr thrown;

  void stop() {
    refused = true;
    XML_StopParser(parser, XML_FALSE);
  }
  template <class Call>
  void guard(const Call& call) {
    if (refused || thrown) return;
    try {
      call();
    } catch (...) {
      thrown = std::current_exception();
      XML_StopParser(parser, XML_FALSE);
    }
  }

  static State& of(void* data) { return *static_cast<State*>(data); }
  static void XMLCALL begin(void* data, const XML_Char* name, const XML_Char** pairs) {
    State& state = of(data);
    if (++state.depth > kDeepest) {
      state.stop();
      return;
    }
    state.guard([&] {
      XmlAttributes attributes;
      for (; *pairs != nullptr; pairs += 2) {
        attributes.push_back({.name = local_name(pairs[0]), .value = pairs[1]});
      }
      state.events.begin(local_name(name), attributes);
    });
  }
  static void XMLCALL end(void* data, const XML_Char* name) {
    State& state = of(data);
    --state.depth;
    state.guard([&] { state.events.end(local_name(name)); });
  }
  static void XMLCALL text(void* data, const XML_Char* text, int size) {
    State& state = of(data);
    state.guard([&] { state.events.text({text, static_cast<std::size_t>(size)}); });
  }
  static void XMLCALL doctype(void* data, const XML_Char* /*name*/, const XML_Char* /*system*/,
                              const XML_Char* /*public_id*/, int /*has_subset*/) {
    of(data).stop();
  }
  void parse(std::string_view piece, bool last) {
    const XML_Status status =
        XML_Parse(parser, piece.data(), static_cast<int>(piece.size()), last ? 1 : 0);
    if (thrown) std::rethrow_exception(thrown);
    if (status == XML_STATUS_OK && !refused) return;
    throw Failure(Failure::Kind::Unreadable, "failures.damaged-workbook",
                  {{.name = "file", .text = file}});
  }
};

XmlReader::XmlReader(XmlEvents events, const std::string& file)
    : state_(std::make_unique<State>(std::move(events), file)) {
  if (state_->parser == nullptr) throw std::bad_alloc();
  XML_SetUserData(state_->parser, state_.get());
  XML_SetElementHandler(state_->parser, State::begin, State::end);
  XML_SetCharacterDataHandler(state_->parser, State::text);
  XML_SetStartDoctypeDeclHandler(state_->parser, State::doctype);
}

XmlReader::~XmlReader() { XML_ParserFree(state_->parser); }

void XmlReader::add(std::string_view piece) { state_->parse(piece, false); }

void XmlReader::finish() { state_->parse({}, true); }

}  // namespace charter
