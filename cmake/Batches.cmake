# SPDX-License-Identifier: EUPL-1.2
#
# charter_batches(<target>)
#
# Compiles the sources of each folder of the target as one, in the builds that
# ask for it: a third of the time for all, more for one that was changed. What
# two files of a folder keep to themselves may not have one name, then.
# docs/decisions/0022-a-folder-at-a-time.md tells why.
option(CHARTER_BATCHES "Compile the sources of each folder as one" OFF)

function(charter_batches target)
  if(NOT CHARTER_BATCHES)
    return()
  endif()
  get_target_property(sources ${target} SOURCES)
  foreach(source IN LISTS sources)
    cmake_path(ABSOLUTE_PATH source)
    cmake_path(GET source PARENT_PATH folder)
    cmake_path(IS_PREFIX CMAKE_CURRENT_BINARY_DIR ${folder} is_made)
    if(NOT is_made)
      cmake_path(RELATIVE_PATH folder)
      string(MAKE_C_IDENTIFIER "${folder}" group)
      set_source_files_properties(${source} PROPERTIES UNITY_GROUP ${group})
    endif()
  endforeach()
  set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
endfunction()
