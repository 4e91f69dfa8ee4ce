# SPDX-License-Identifier: EUPL-1.2
#
# Writes OUTPUT, a source that defines charter::embedded::SYMBOL: the bytes of
# INPUT.
file(READ ${INPUT} hex HEX)
string(LENGTH "${hex}" digits)
math(EXPR size "${digits} / 2")
string(REGEX REPLACE "([0-9a-f][0-9a-f])" "'\\\\x\\1'," bytes "${hex}")
file(WRITE ${OUTPUT} "#include <string_view>
namespace charter::embedded {
extern const std::string_view ${SYMBOL};
static constexpr char bytes[] = {${bytes}'\\0'};
const std::string_view ${SYMBOL}{bytes, ${size}};
}  // namespace charter::embedded
")
