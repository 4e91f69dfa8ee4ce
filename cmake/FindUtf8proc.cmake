# SPDX-License-Identifier: EUPL-1.2
#
# Utf8proc::utf8proc, the static library where the program is to be
# self-contained.
find_path(UTF8PROC_INCLUDE_DIR utf8proc.h)
if(CHARTER_SELF_CONTAINED)
  find_library(UTF8PROC_LIBRARY libutf8proc.a)
else()
  find_library(UTF8PROC_LIBRARY utf8proc)
endif()
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(Utf8proc DEFAULT_MSG UTF8PROC_LIBRARY UTF8PROC_INCLUDE_DIR)
if(Utf8proc_FOUND AND NOT TARGET Utf8proc::utf8proc)
  add_library(Utf8proc::utf8proc UNKNOWN IMPORTED)
  set_target_properties(Utf8proc::utf8proc PROPERTIES
    IMPORTED_LOCATION ${UTF8PROC_LIBRARY} INTERFACE_INCLUDE_DIRECTORIES ${UTF8PROC_INCLUDE_DIR})
endif()
