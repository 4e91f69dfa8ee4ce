# SPDX-License-Identifier: EUPL-1.2
#
# What the program is made of: charter.cdx.json, a bill of materials in the form
# of CycloneDX 1.5, and licences-of-libraries.txt, what the Debian packages say
# of their licences. Both are made while configuring, from the files that are
# going to be linked, and are the same for the same packages and commit.
include(Reproducible)

if(CHARTER_SELF_CONTAINED)
  set(linkage static)
else()
  set(linkage shared)
endif()
set(CHARTER_LIBRARIES "")
set(CHARTER_LIBRARY_FILES "")

# A library: its name, its licence as SPDX has it, how it comes into the
# program (headers, static or shared), and a file of it.
function(charter_library name licence linkage file)
  if(file STREQUAL "libstdc++.a" OR file MATCHES "^lib(gcc|c)\\.")
    execute_process(COMMAND ${CMAKE_CXX_COMPILER} -print-file-name=${file}
                    OUTPUT_VARIABLE file OUTPUT_STRIP_TRAILING_WHITESPACE)
  endif()
  cmake_path(NORMAL_PATH file)
  set(CHARTER_LIBRARIES ${CHARTER_LIBRARIES} "${name}|${licence}|${linkage}|${file}" PARENT_SCOPE)
  set(CHARTER_LIBRARY_FILES ${CHARTER_LIBRARY_FILES} ${file} PARENT_SCOPE)
endfunction()

find_file(CHARTER_CLI11_HEADER CLI/CLI.hpp)
find_file(CHARTER_FMT_HEADER fmt/core.h)
mark_as_advanced(CHARTER_CLI11_HEADER CHARTER_FMT_HEADER)
charter_library(CLI11 "BSD-3-Clause" headers "${CHARTER_CLI11_HEADER}")
charter_library(expat "MIT" ${linkage} "${EXPAT_LIBRARY}")
charter_library(fmt "MIT" headers "${CHARTER_FMT_HEADER}")
charter_library(glibc "LGPL-2.1-or-later" shared libc.so.6)
charter_library(libgcc "GPL-3.0-or-later WITH GCC-exception-3.1" ${linkage} libgcc.a)
charter_library(libstdc++ "GPL-3.0-or-later WITH GCC-exception-3.1" ${linkage} libstdc++.a)
charter_library(libstemmer "BSD-3-Clause" ${linkage} "${STEMMER_LIBRARY}")
charter_library(minizip "Zlib" ${linkage} "${MINIZIP_LIBRARY}")
charter_library(nettle "LGPL-3.0-or-later OR GPL-2.0-or-later" ${linkage} "${NETTLE_LIBRARY}")
charter_library(utf8proc "MIT AND Unicode-DFS-2015" ${linkage} "${UTF8PROC_LIBRARY}")
charter_library(zlib "Zlib" ${linkage} "${MINIZIP_ZLIB_LIBRARY}")

# Sets `owners`, lines of "package:architecture: file", and `versions`, lines of
# "package|version|architecture|source|version of the source". Both stay empty
# where there is no Debian.
function(charter_ask_dpkg)
  find_program(CHARTER_DPKG_QUERY dpkg-query)
  mark_as_advanced(CHARTER_DPKG_QUERY)
  set(owners "")
  set(versions "")
  if(CHARTER_DPKG_QUERY)
    # Of two paths to a file, dpkg knows the one without /usr for some.
    set(files ${CHARTER_LIBRARY_FILES})
    list(TRANSFORM files REPLACE "^/usr/lib/" "/lib/")
    execute_process(COMMAND ${CHARTER_DPKG_QUERY} --search ${CHARTER_LIBRARY_FILES} ${files}
                    OUTPUT_VARIABLE owners ERROR_QUIET)
    string(REPLACE ": /lib/" ": /usr/lib/" owners "${owners}")
    string(REGEX REPLACE ": [^\n]*\n" ";" packages "${owners}")
    list(REMOVE_DUPLICATES packages)
    execute_process(
      COMMAND ${CHARTER_DPKG_QUERY} --show --showformat
              "\${Package}|\${Version}|\${Architecture}|\${source:Package}|\${source:Version}\\n"
              ${packages}
      OUTPUT_VARIABLE versions ERROR_QUIET)
  endif()
  set(owners "\n${owners}" PARENT_SCOPE)
  set(versions "\n${versions}" PARENT_SCOPE)
endfunction()

# Sets, for a file, package, version, architecture, source and source_version.
macro(charter_find_package_of file)
  set(package "")
  string(FIND "${owners}" ": ${file}\n" end)
  if(NOT end EQUAL -1)
    string(SUBSTRING "${owners}" 0 ${end} package)
    string(REGEX REPLACE ".*\n" "" package "${package}")
    string(REGEX REPLACE ":.*" "" package "${package}")
    string(REPLACE "+" "\\+" pattern "${package}")
    string(REGEX MATCH "\n${pattern}\\|([^|\n]*)\\|([^|\n]*)\\|([^|\n]*)\\|([^|\n]*)" ignored
           "${versions}")
    set(version "${CMAKE_MATCH_1}")
    set(architecture "${CMAKE_MATCH_2}")
    set(source "${CMAKE_MATCH_3}")
    set(source_version "${CMAKE_MATCH_4}")
  endif()
endmacro()

function(charter_bill_of_materials)
  charter_ask_dpkg()
  cmake_host_system_information(RESULT distribution QUERY DISTRIB_ID)
  cmake_host_system_information(RESULT release QUERY DISTRIB_VERSION_ID)
  set(components "")
  set(references "")
  set(licences "")
  foreach(library IN LISTS CHARTER_LIBRARIES)
    string(REGEX MATCH "^(.*)\\|(.*)\\|(.*)\\|(.*)$" ignored "${library}")
    set(name "${CMAKE_MATCH_1}")
    set(licence "${CMAKE_MATCH_2}")
    set(linkage "${CMAKE_MATCH_3}")
    charter_find_package_of("${CMAKE_MATCH_4}")
    set(origin "")
    set(properties "        {\"name\": \"charter:linkage\", \"value\": \"${linkage}\"}")
    if(NOT package STREQUAL "")
      string(REPLACE "+" "%2B" purl "${package}@${version}")
      set(purl "pkg:deb/${distribution}/${purl}?arch=${architecture}&distro=${distribution}-${release}")
      string(APPEND origin "      \"version\": \"${version}\",\n      \"purl\": \"${purl}\",\n")
      string(APPEND properties ",\n        {\"name\": \"charter:source-package\", "
             "\"value\": \"${source} ${source_version}\"}")
      set(copyright /usr/share/doc/${package}/copyright)
      if(NOT linkage STREQUAL "shared" AND EXISTS ${copyright})
        file(READ ${copyright} text)
        string(APPEND licences "${name}, from the Debian package ${package} ${version}\n\n${text}\n"
               "----------------------------------------------------------------------\n\n")
      endif()
    endif()
    string(APPEND components ",
    {
      \"type\": \"library\",
      \"bom-ref\": \"${name}\",
      \"name\": \"${name}\",
${origin}      \"licenses\": [{\"expression\": \"${licence}\"}],
      \"properties\": [
${properties}
      ]
    }")
    string(APPEND references ", \"${name}\"")
  endforeach()
  string(SUBSTRING "${components}" 2 -1 components)
  string(SUBSTRING "${references}" 2 -1 references)
  set(timestamp "")
  if(NOT CHARTER_SOURCE_DATE STREQUAL "")
    string(TIMESTAMP date "%Y-%m-%dT%H:%M:%SZ" UTC)
    set(timestamp "\n    \"timestamp\": \"${date}\",")
  endif()
  # The number of this bill is made of what it says.
  string(UUID serial NAMESPACE 6ba7b812-9dad-11d1-80b4-00c04fd430c8 TYPE SHA1
         NAME "charter ${PROJECT_VERSION}${timestamp}${components}")
  configure_file(${PROJECT_SOURCE_DIR}/cmake/charter.cdx.json.in charter.cdx.json @ONLY)
  file(WRITE ${PROJECT_BINARY_DIR}/licences-of-libraries.txt "${licences}")
endfunction()

charter_bill_of_materials()
install(FILES ${PROJECT_BINARY_DIR}/charter.cdx.json ${PROJECT_BINARY_DIR}/licences-of-libraries.txt
        TYPE DOC)
