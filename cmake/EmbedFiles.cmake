# SPDX-License-Identifier: EUPL-1.2
#
# charter_embed(<target> <file>...)
#
# Compiles each file into <target> byte for byte and lists them all in one
# generated table. A resource is known by its path, less a leading
# src/resources/.
set(CHARTER_EMBED_SCRIPT ${CMAKE_CURRENT_LIST_DIR}/embed_file.cmake)

function(charter_embed target)
  set(declarations "")
  set(rows "")
  foreach(file IN LISTS ARGN)
    set(input ${PROJECT_SOURCE_DIR}/${file})
    string(REGEX REPLACE "^src/resources/" "" name ${file})
    string(MAKE_C_IDENTIFIER ${name} symbol)
    set(output ${CMAKE_CURRENT_BINARY_DIR}/embedded/${symbol}.cpp)
    add_custom_command(
      OUTPUT ${output}
      COMMAND ${CMAKE_COMMAND} -D INPUT=${input} -D OUTPUT=${output} -D SYMBOL=${symbol}
              -P ${CHARTER_EMBED_SCRIPT}
      DEPENDS ${input} ${CHARTER_EMBED_SCRIPT}
      COMMENT "Embedding ${name}"
      VERBATIM)
    target_sources(${target} PRIVATE ${output})
    string(APPEND declarations "extern const std::string_view ${symbol};\n")
    string(APPEND rows "      {\"${name}\", embedded::${symbol}},\n")
  endforeach()
  list(LENGTH ARGN count)
  configure_file(${PROJECT_SOURCE_DIR}/src/resources/resources.cpp.in
                 ${CMAKE_CURRENT_BINARY_DIR}/embedded/resources.cpp @ONLY)
  target_sources(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/embedded/resources.cpp)
endfunction()
