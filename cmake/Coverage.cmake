# SPDX-License-Identifier: EUPL-1.2
#
# charter_coverage(<target>...)
#
# Adds the target `coverage`: runs all tests, writes which lines they reached
# to coverage.txt in the build folder, and fails where too few of the lines of
# src and include were. The targets are those that the tests need.
set(CHARTER_COVERAGE_FLOOR 90 CACHE STRING "Least share of lines that the tests have to reach")

function(charter_coverage)
  find_program(CHARTER_GCOVR gcovr REQUIRED)
  cmake_host_system_information(RESULT cores QUERY NUMBER_OF_LOGICAL_CORES)
  add_custom_target(coverage
    # One process for all unit tests: each writes its counts when it ends, and
    # complains of it where the disk is full or belongs to somebody else: no faults.
    COMMAND charter_tests --gtest_brief=1
    COMMAND ${CMAKE_CTEST_COMMAND} --output-on-failure --parallel ${cores}
            --label-exclude "^(unit|faults)$"
    COMMAND ${CHARTER_GCOVR}
            --root ${PROJECT_SOURCE_DIR}
            --object-directory ${PROJECT_BINARY_DIR}
            --filter ${PROJECT_SOURCE_DIR}/src/
            --filter ${PROJECT_SOURCE_DIR}/include/
            --sort-uncovered
            --txt ${PROJECT_BINARY_DIR}/coverage.txt
            --print-summary
            --fail-under-line ${CHARTER_COVERAGE_FLOOR}
            --delete
            ${PROJECT_BINARY_DIR}
    WORKING_DIRECTORY ${PROJECT_BINARY_DIR}
    COMMENT "Running the tests and counting lines; at least ${CHARTER_COVERAGE_FLOOR} % of them"
    USES_TERMINAL
    VERBATIM)
  add_dependencies(coverage ${ARGN})
endfunction()
