# SPDX-License-Identifier: EUPL-1.2
#
# Nettle::nettle, the static library where the program is to be
# self-contained.
find_path(NETTLE_INCLUDE_DIR nettle/sha2.h)
if(CHARTER_SELF_CONTAINED)
  find_library(NETTLE_LIBRARY libnettle.a)
else()
  find_library(NETTLE_LIBRARY nettle)
endif()
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(Nettle DEFAULT_MSG NETTLE_LIBRARY NETTLE_INCLUDE_DIR)
if(Nettle_FOUND AND NOT TARGET Nettle::nettle)
  add_library(Nettle::nettle UNKNOWN IMPORTED)
  set_target_properties(Nettle::nettle PROPERTIES
    IMPORTED_LOCATION ${NETTLE_LIBRARY} INTERFACE_INCLUDE_DIRECTORIES ${NETTLE_INCLUDE_DIR})
endif()
