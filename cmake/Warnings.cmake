# SPDX-License-Identifier: EUPL-1.2
#
# charter_warnings: an interface target, so that whoever embeds the library
# does not catch them.
add_library(charter_warnings INTERFACE)
target_compile_options(charter_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wnon-virtual-dtor
  -Woverloaded-virtual -Wold-style-cast -Wimplicit-fallthrough -Wno-missing-field-initializers)
# GCC 12 sees an overlap where texts are joined that cannot be (its bug 105329).
if(CMAKE_CXX_COMPILER_ID STREQUAL GNU AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  target_compile_options(charter_warnings INTERFACE -Wno-restrict)
endif()
# clang sees what GCC's standard library allows itself: deprecated functions,
# where it sorts.
if(CMAKE_CXX_COMPILER_ID STREQUAL Clang)
  target_compile_options(charter_warnings INTERFACE -Wno-deprecated-declarations)
endif()
