# SPDX-License-Identifier: EUPL-1.2
#
# charter_precompile(<target> <header>...)
#
# Reads the headers once for all sources of the target, in the builds that ask
# for it. A source includes what it uses all the same; the builds for coverage
# and release do without, for all sources of a folder together.
option(CHARTER_PRECOMPILE "Read the headers of the standard library once for all sources" OFF)

# Unless it is told to, ccache keeps nothing that a precompiled header went into.
if(CHARTER_PRECOMPILE AND CMAKE_CXX_COMPILER_LAUNCHER MATCHES "ccache$")
  list(PREPEND CMAKE_CXX_COMPILER_LAUNCHER
       ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros)
endif()

function(charter_precompile target)
  if(NOT CHARTER_PRECOMPILE)
    return()
  endif()
  target_precompile_headers(${target} PRIVATE ${ARGN})
  # What ccache asks of each compiler.
  target_compile_options(${target} PRIVATE
    $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>
    "$<$<CXX_COMPILER_ID:Clang>:SHELL:-Xclang -fno-pch-timestamp>")
endfunction()
