# SPDX-License-Identifier: EUPL-1.2
#
# charter_hardening: what makes a mistake in the program harder to use against
# the person who runs it. In all builds but those with sanitizers, which bring
# their own, so that the tests see it without a release. A flag that the
# compiler does not know is left out.
include(CheckCXXCompilerFlag)
include(CheckLinkerFlag)

add_library(charter_hardening INTERFACE)
if(CMAKE_CXX_FLAGS MATCHES "-fsanitize=")
  return()
endif()

# _FORTIFY_SOURCE: calls of libc into a buffer whose size is known are checked;
# with 3, sizes that are known only while running count too. It needs
# optimisation.
target_compile_options(charter_hardening INTERFACE
  $<$<CONFIG:Release>:-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=3>)

# stack-protector: a frame that was overrun ends the program.
# stack-clash-protection: no frame reaches past the guard page.
# cf-protection, branch-protection: jumps land only where one may land, on
# processors of x86 and of ARM.
foreach(flag IN ITEMS -fPIE -fstack-protector-strong -fstack-clash-protection -fcf-protection=full
                      -mbranch-protection=standard)
  string(MAKE_C_IDENTIFIER "CHARTER_HAS${flag}" known)
  check_cxx_compiler_flag(${flag} ${known})
  if(${known})
    target_compile_options(charter_hardening INTERFACE ${flag})
  endif()
endforeach()

# pie: the program stands at another address each time. relro, now: its tables
# of functions cannot be written. noexecstack: nothing on the stack is code.
foreach(flag IN ITEMS -pie -Wl,-z,relro,-z,now,-z,noexecstack)
  string(MAKE_C_IDENTIFIER "CHARTER_HAS${flag}" known)
  check_linker_flag(CXX ${flag} ${known})
  if(${known})
    target_link_options(charter_hardening INTERFACE ${flag})
  endif()
endforeach()
