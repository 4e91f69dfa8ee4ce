# SPDX-License-Identifier: EUPL-1.2
#
# The manual page and the completion of shells, made by the program that was
# just built.
if(NOT (CMAKE_CROSSCOMPILING OR CHARTER_BUILD_FUZZERS OR CHARTER_COVERAGE))
  set(script ${PROJECT_SOURCE_DIR}/cmake/make_man_page.cmake)
  add_custom_command(
    OUTPUT charter.1
    COMMAND ${CMAKE_COMMAND} -D CHARTER=$<TARGET_FILE:charter> -D VERSION=${PROJECT_VERSION}
            -D OUTPUT=charter.1 -P ${script}
    DEPENDS charter ${script}
    COMMENT "Making the manual page"
    VERBATIM)
  add_custom_target(charter_man_page ALL DEPENDS charter.1)
  install(FILES ${PROJECT_BINARY_DIR}/charter.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)

  # Where each shell looks for the completion of commands, and under what name.
  set(completion_bash bash-completion/completions/charter)
  set(completion_zsh zsh/site-functions/_charter)
  set(completion_fish fish/vendor_completions.d/charter.fish)
  foreach(shell IN ITEMS bash zsh fish)
    add_custom_command(
      OUTPUT completion.${shell}
      COMMAND charter completion ${shell} --output completion.${shell}
      DEPENDS charter
      COMMENT "Making the completion for ${shell}"
      VERBATIM)
    list(APPEND completions completion.${shell})
    cmake_path(GET completion_${shell} PARENT_PATH folder)
    cmake_path(GET completion_${shell} FILENAME name)
    install(FILES ${PROJECT_BINARY_DIR}/completion.${shell}
            DESTINATION ${CMAKE_INSTALL_DATADIR}/${folder} RENAME ${name})
  endforeach()
  add_custom_target(charter_completion ALL DEPENDS ${completions})
endif()
