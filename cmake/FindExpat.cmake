# SPDX-License-Identifier: EUPL-1.2
#
# Expat::expat, the static library where the program is to be self-contained.
find_path(EXPAT_INCLUDE_DIR expat.h)
if(CHARTER_SELF_CONTAINED)
  find_library(EXPAT_LIBRARY libexpat.a)
else()
  find_library(EXPAT_LIBRARY expat)
endif()
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(Expat DEFAULT_MSG EXPAT_LIBRARY EXPAT_INCLUDE_DIR)
if(Expat_FOUND AND NOT TARGET Expat::expat)
  add_library(Expat::expat UNKNOWN IMPORTED)
  set_target_properties(Expat::expat PROPERTIES
    IMPORTED_LOCATION ${EXPAT_LIBRARY} INTERFACE_INCLUDE_DIRECTORIES ${EXPAT_INCLUDE_DIR})
endif()
