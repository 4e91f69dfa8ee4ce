# SPDX-License-Identifier: EUPL-1.2
#
# charter_hardening: what makes a mistake in the program harder to use against
# the person who runs it. Only in release builds: the checks of glibc need
# optimisation, and the sanitizers bring their own.
add_library(charter_hardening INTERFACE)
target_compile_options(charter_hardening INTERFACE
  $<$<CONFIG:Release>:-fPIE;-fstack-protector-strong;-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=2>)
target_link_options(charter_hardening INTERFACE
  $<$<CONFIG:Release>:-pie;LINKER:-z,relro,-z,now,-z,noexecstack>)
