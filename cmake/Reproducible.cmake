# SPDX-License-Identifier: EUPL-1.2
#
# What makes two builds of one commit the same bytes, wherever they are built.
# `.ci/reproducible` holds two against each other.
include_guard(GLOBAL)

# CHARTER_SOURCE_DATE: the moment of which everything says that it was made, in
# seconds since 1970: SOURCE_DATE_EPOCH of the environment, or else when the
# commit was made. Empty where neither is known; no clock is asked.
set(CHARTER_SOURCE_DATE "$ENV{SOURCE_DATE_EPOCH}")
if(CHARTER_SOURCE_DATE STREQUAL "" AND EXISTS ${PROJECT_SOURCE_DIR}/.git)
  find_package(Git QUIET)
  if(Git_FOUND)
    execute_process(
      COMMAND ${GIT_EXECUTABLE} -C ${PROJECT_SOURCE_DIR} log -1 --format=%ct
      OUTPUT_VARIABLE CHARTER_SOURCE_DATE OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
  endif()
endif()
if(NOT CHARTER_SOURCE_DATE STREQUAL "")
  # string(TIMESTAMP) looks there.
  set(ENV{SOURCE_DATE_EPOCH} ${CHARTER_SOURCE_DATE})
endif()

# charter_reproducible: a release names no folder of the machine that built it.
add_library(charter_reproducible INTERFACE)
target_compile_options(charter_reproducible INTERFACE
  $<$<CONFIG:Release>:-ffile-prefix-map=${PROJECT_SOURCE_DIR}/=;-ffile-prefix-map=${PROJECT_BINARY_DIR}/=>)
