# SPDX-License-Identifier: EUPL-1.2
#
# Stemmer::stemmer, Snowball; the static library where the program is to be
# self-contained.
find_path(STEMMER_INCLUDE_DIR libstemmer.h)
if(CHARTER_SELF_CONTAINED)
  find_library(STEMMER_LIBRARY libstemmer.a)
else()
  find_library(STEMMER_LIBRARY stemmer)
endif()
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(Stemmer DEFAULT_MSG STEMMER_LIBRARY STEMMER_INCLUDE_DIR)
if(Stemmer_FOUND AND NOT TARGET Stemmer::stemmer)
  add_library(Stemmer::stemmer UNKNOWN IMPORTED)
  set_target_properties(Stemmer::stemmer PROPERTIES
    IMPORTED_LOCATION ${STEMMER_LIBRARY} INTERFACE_INCLUDE_DIRECTORIES ${STEMMER_INCLUDE_DIR})
endif()
