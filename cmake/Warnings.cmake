# SPDX-License-Identifier: EUPL-1.2
#
# charter_warnings: an interface target, so that whoever embeds the library
# does not catch them.
add_library(charter_warnings INTERFACE)
target_compile_options(charter_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wnon-virtual-dtor
  -Woverloaded-virtual -Wold-style-cast -Wimplicit-fallthrough -Wno-missing-field-initializers)
