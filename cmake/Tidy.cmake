# SPDX-License-Identifier: EUPL-1.2
#
# charter_tidy(<target>)
#
# Adds the target `tidy`: clang-tidy over every source, and the headers that
# they include, with a plug-in that spares the checks the standard library, and
# the precompiled headers of <target>. `tidy_tools` makes these two.
# docs/decisions/0017-tidy-looks-at-own-code.md tells why.
function(charter_tidy target)
  find_program(CHARTER_RUN_CLANG_TIDY run-clang-tidy-19 REQUIRED)
  find_program(CHARTER_CLANG_TIDY clang-tidy-19 REQUIRED)
  find_path(CHARTER_CLANG_HEADERS clang/Frontend/FrontendPluginRegistry.h
            HINTS /usr/lib/llvm-19/include REQUIRED)
  cmake_host_system_information(RESULT cores QUERY NUMBER_OF_LOGICAL_CORES)

  add_library(own_code_only MODULE ${PROJECT_SOURCE_DIR}/cmake/own_code_only.cpp)
  set_target_properties(own_code_only PROPERTIES CXX_STANDARD 17 PREFIX "" SUFFIX .so)
  target_include_directories(own_code_only SYSTEM PRIVATE ${CHARTER_CLANG_HEADERS})
  target_compile_options(own_code_only PRIVATE -fno-rtti)

  add_custom_target(tidy_tools
    DEPENDS ${PROJECT_BINARY_DIR}/CMakeFiles/${target}.dir/cmake_pch.hxx.pch)
  add_dependencies(tidy_tools own_code_only)

  add_custom_target(tidy
    COMMAND ${CHARTER_RUN_CLANG_TIDY} -quiet -j ${cores}
            -clang-tidy-binary ${CHARTER_CLANG_TIDY}
            -load $<TARGET_FILE:own_code_only>
            # Steps of the static analyser in one function, an eighth of what it
            # takes by itself.
            -extra-arg=-Xclang -extra-arg=-analyzer-config
            -extra-arg=-Xclang -extra-arg=max-nodes=30000
            -p ${PROJECT_BINARY_DIR}
            ^${PROJECT_SOURCE_DIR}/src/
    COMMENT "Looking at every source with clang-tidy"
    USES_TERMINAL
    VERBATIM)
  add_dependencies(tidy tidy_tools)
endfunction()
