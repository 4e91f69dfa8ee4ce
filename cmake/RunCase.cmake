# SPDX-License-Identifier: EUPL-1.2
#
# Runs one end-to-end case:
#
#   cmake -D CHARTER=<program> -D CASE=<folder> -D SCRATCH=<folder> -P RunCase.cmake
#
# CASE is tests/cli/<command>/<pass|fail>_<what>/ and holds
#
#   args          one argument per line
#   stdin         what the program reads; without it, nothing
#   environment   lines of NAME=value
#   status        the exit status: 0 where the case is called pass_
#   stdout        compared in full if it is there
#   stderr        compared in full if it is there; see below
#   written/      files that the program has to leave behind, by their names
#   borrowed      files from elsewhere in tests/ that the run needs too, one a line
#
# and whatever files the arguments name. The program runs in a copy of the
# folder, SCRATCH, so that it can write what it likes. Without a file `stderr`
# a run that ends with 0 or 1 has to keep quiet there, and one that ends with 2
# or more than 3 has to say something there and, without a file `stdout`,
# nothing on standard output.
#
# With CHARTER_ACCEPT=1 in the environment the expectations are rewritten: read
# the difference before you keep it.
cmake_policy(VERSION 3.25)
foreach(name IN ITEMS CHARTER CASE SCRATCH)
  if("${${name}}" STREQUAL "")
    message(FATAL_ERROR "${name} is not set")
  endif()
endforeach()
if(NOT EXISTS "${CHARTER}" OR IS_DIRECTORY "${CHARTER}")
  message(FATAL_ERROR "there is no program ${CHARTER}")
endif()
set(expectations args stdin environment status stdout stderr written borrowed)

# A fresh copy.
file(REMOVE_RECURSE "${SCRATCH}")
file(MAKE_DIRECTORY "${SCRATCH}/in")
file(GLOB inputs "${CASE}/*" "${CASE}/.*")
foreach(input IN LISTS inputs)
  cmake_path(GET input FILENAME name)
  if(NOT name IN_LIST expectations)
    file(COPY "${input}" DESTINATION "${SCRATCH}/in")
  endif()
endforeach()

if(EXISTS "${CASE}/borrowed")
  file(STRINGS "${CASE}/borrowed" borrowed)
  foreach(path IN LISTS borrowed)
    file(COPY "${CMAKE_CURRENT_LIST_DIR}/../tests/${path}" DESTINATION "${SCRATCH}/in")
  endforeach()
endif()

# One argument per line; a semicolon would otherwise begin another.
file(READ "${CASE}/args" text)
string(REGEX REPLACE "\n$" "" text "${text}")
string(REPLACE ";" "\\;" text "${text}")
string(REPLACE "\n" ";" arguments "${text}")

# The same surroundings for everybody.
foreach(name IN ITEMS LANG LC_MESSAGES NO_COLOR TERM COLUMNS)
  unset(ENV{${name}})
endforeach()
set(ENV{LC_ALL} C.UTF-8)
set(ENV{TZ} UTC)
if(EXISTS "${CASE}/environment")
  file(STRINGS "${CASE}/environment" settings)
  foreach(setting IN LISTS settings)
    string(FIND "${setting}" "=" at)
    string(SUBSTRING "${setting}" 0 ${at} name)
    math(EXPR at "${at} + 1")
    string(SUBSTRING "${setting}" ${at} -1 value)
    set(ENV{${name}} "${value}")
  endforeach()
endif()
set(input /dev/null)
if(EXISTS "${CASE}/stdin")
  set(input "${CASE}/stdin")
endif()

execute_process(
  COMMAND "${CHARTER}" ${arguments}
  WORKING_DIRECTORY "${SCRATCH}/in"
  INPUT_FILE "${input}"
  OUTPUT_FILE "${SCRATCH}/stdout"
  ERROR_FILE "${SCRATCH}/stderr"
  RESULT_VARIABLE status)

# A program that could not be started, or was ended by a signal, has a sentence
# for a status.
if(NOT status MATCHES "^[0-9]+$")
  message(FATAL_ERROR "charter did not end by itself: ${status}")
endif()
cmake_path(GET CASE FILENAME case)
if(case MATCHES "^pass_" AND NOT status EQUAL 0)
  message(SEND_ERROR "the case is called pass_, and the exit status is ${status}")
elseif(case MATCHES "^fail_" AND status EQUAL 0)
  message(SEND_ERROR "the case is called fail_, and the exit status is 0")
elseif(NOT case MATCHES "^(pass|fail)_")
  message(SEND_ERROR "the name of a case begins with pass_ or fail_")
endif()

file(SIZE "${SCRATCH}/stdout" stdout_size)
file(SIZE "${SCRATCH}/stderr" stderr_size)

if("$ENV{CHARTER_ACCEPT}" STREQUAL "1")
  file(WRITE "${CASE}/status" "${status}\n")
  if(EXISTS "${CASE}/stdout" OR stdout_size GREATER 0)
    configure_file("${SCRATCH}/stdout" "${CASE}/stdout" COPYONLY)
  endif()
  if(EXISTS "${CASE}/stderr")
    configure_file("${SCRATCH}/stderr" "${CASE}/stderr" COPYONLY)
  endif()
endif()

if(NOT EXISTS "${CASE}/status")
  message(FATAL_ERROR "the case has no file `status`; CHARTER_ACCEPT=1 writes it")
endif()
file(STRINGS "${CASE}/status" wanted)
if(NOT wanted MATCHES "^[0-9]+$")
  message(FATAL_ERROR "the file `status` holds no number")
endif()
if(NOT status EQUAL wanted)
  file(READ "${SCRATCH}/stderr" said)
  message(SEND_ERROR "expected exit status ${wanted}, got ${status}: ${said}")
endif()

function(compare wanted got name)
  if(EXISTS "${got}")
    execute_process(COMMAND ${CMAKE_COMMAND} -E compare_files "${wanted}" "${got}"
                    RESULT_VARIABLE differs OUTPUT_QUIET ERROR_QUIET)
    if(NOT differs EQUAL 0)
      execute_process(COMMAND diff -u "${wanted}" "${got}" OUTPUT_VARIABLE difference)
      message(SEND_ERROR "${name} differs:\n${difference}")
    endif()
  else()
    message(SEND_ERROR "${name} was not written")
  endif()
endfunction()

set(failed NO)
if(NOT status MATCHES "^[013]$")
  set(failed YES)
endif()
if(EXISTS "${CASE}/stdout")
  compare("${CASE}/stdout" "${SCRATCH}/stdout" stdout)
elseif(failed AND stdout_size GREATER 0 AND NOT EXISTS "${CASE}/stderr")
  message(SEND_ERROR "it failed, and wrote to standard output all the same")
endif()
if(EXISTS "${CASE}/stderr")
  compare("${CASE}/stderr" "${SCRATCH}/stderr" stderr)
elseif(status MATCHES "^[01]$" AND stderr_size GREATER 0)
  file(READ "${SCRATCH}/stderr" said)
  message(SEND_ERROR "nothing failed, and yet it wrote to standard error: ${said}")
elseif(failed AND stderr_size EQUAL 0)
  message(SEND_ERROR "it failed without a word")
endif()

file(GLOB_RECURSE written RELATIVE "${CASE}/written" "${CASE}/written/*")
foreach(name IN LISTS written)
  if("$ENV{CHARTER_ACCEPT}" STREQUAL "1" AND EXISTS "${SCRATCH}/in/${name}")
    configure_file("${SCRATCH}/in/${name}" "${CASE}/written/${name}" COPYONLY)
  endif()
  compare("${CASE}/written/${name}" "${SCRATCH}/in/${name}" "written/${name}")
endforeach()
