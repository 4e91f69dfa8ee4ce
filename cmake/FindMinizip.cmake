# SPDX-License-Identifier: EUPL-1.2
#
# Minizip::minizip with the zlib that it uses, as static libraries where the
# program is to be self-contained.
find_path(MINIZIP_INCLUDE_DIR minizip/unzip.h)
if(CHARTER_SELF_CONTAINED)
  find_library(MINIZIP_LIBRARY libminizip.a)
  find_library(MINIZIP_ZLIB_LIBRARY libz.a)
else()
  find_library(MINIZIP_LIBRARY minizip)
  find_library(MINIZIP_ZLIB_LIBRARY z)
endif()
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(
  Minizip DEFAULT_MSG MINIZIP_LIBRARY MINIZIP_ZLIB_LIBRARY MINIZIP_INCLUDE_DIR)
if(Minizip_FOUND AND NOT TARGET Minizip::minizip)
  add_library(Minizip::minizip UNKNOWN IMPORTED)
  set_target_properties(Minizip::minizip PROPERTIES
    IMPORTED_LOCATION ${MINIZIP_LIBRARY}
    INTERFACE_INCLUDE_DIRECTORIES ${MINIZIP_INCLUDE_DIR}
    INTERFACE_LINK_LIBRARIES ${MINIZIP_ZLIB_LIBRARY})
endif()
