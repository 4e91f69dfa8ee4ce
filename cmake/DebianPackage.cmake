# SPDX-License-Identifier: EUPL-1.2
#
# What `cpack` makes a Debian package of: all that is installed, the program
# stripped, and cmake/debian/finish.cmake over it.
include(Reproducible)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME charter)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
# A package has to name an address; nobody reads this one, nor can.
set(CPACK_PACKAGE_CONTACT "The maintainers of charter <charter@localhost.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "track what a city promised in the Integrating Cities Charter")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "\
A city that signed the EUROCITIES Integrating Cities Charter promised eleven
things. charter reads the city's action plan, a JSON file or a workbook, and
tells which of them it covers, delivers and measures, and where the gaps are:
at a terminal, in a report for the council, or in a pipeline.
.
It never changes the plan that it reads and never uses a network.")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_STRIP_FILES ON)

set(CPACK_PRE_BUILD_SCRIPTS ${PROJECT_BINARY_DIR}/debian/finish.cmake)
set(CPACK_PROJECT_CONFIG_FILE ${PROJECT_BINARY_DIR}/debian/date.cmake)
set(date "Thu, 01 Jan 1970 00:00:00")
if(NOT CHARTER_SOURCE_DATE STREQUAL "")
  string(TIMESTAMP date "%a, %d %b %Y %H:%M:%S" UTC)
endif()
file(READ ${PROJECT_SOURCE_DIR}/LICENSE licence)
# In a field, each line is set in, and an empty one is a point.
string(REGEX REPLACE "\n$" "" licence "${licence}")
string(REPLACE "\n" "\n " licence " ${licence}")
string(REPLACE "\n \n" "\n .\n" licence "${licence}")
string(REPLACE "\n \n" "\n .\n" licence "${licence}")
foreach(name IN ITEMS changelog copyright date.cmake finish.cmake)
  configure_file(cmake/debian/${name}.in debian/${name} @ONLY)
endforeach()

include(CPack)
