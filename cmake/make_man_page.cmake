# SPDX-License-Identifier: EUPL-1.2
#
# Writes OUTPUT, the manual page, from what the program says of itself:
#
#   cmake -D CHARTER=<program> -D VERSION=<version> -D OUTPUT=<file> -P make_man_page.cmake
#
# Names, summaries, options and examples come from the help pages; only what
# they do not tell stands here.
cmake_policy(VERSION 3.25)
foreach(name IN ITEMS CHARTER VERSION OUTPUT)
  if("${${name}}" STREQUAL "")
    message(FATAL_ERROR "${name} is not set")
  endif()
endforeach()

# English, whatever the language of the person who builds.
foreach(name IN ITEMS LC_MESSAGES LANG LANGUAGE)
  unset(ENV{${name}})
endforeach()
set(ENV{LC_ALL} C)

function(help_of result)
  execute_process(COMMAND "${CHARTER}" ${ARGN} --help
                  OUTPUT_VARIABLE page RESULT_VARIABLE status)
  if(NOT status EQUAL 0)
    message(FATAL_ERROR "charter ${ARGN} --help ended with ${status}")
  endif()
  set(${result} "${page}" PARENT_SCOPE)
endfunction()

# The lines behind `heading`, up to the next empty one.
function(chapter result page heading)
  string(FIND "${page}" "\n${heading}\n" from)
  if(from EQUAL -1)
    message(FATAL_ERROR "charter --help has no chapter \"${heading}\"")
  endif()
  string(LENGTH "\n${heading}" length)
  math(EXPR from "${from} + ${length}")
  string(SUBSTRING "${page}" ${from} -1 rest)
  string(FIND "${rest}" "\n\n" to)
  string(SUBSTRING "${rest}" 0 ${to} rest)
  string(REGEX REPLACE "\n$" "" rest "${rest}")
  set(${result} "${rest}" PARENT_SCOPE)
endfunction()

# What stands before the first empty line.
function(first_paragraph result page)
  string(FIND "${page}" "\n\n" end)
  string(SUBSTRING "${page}" 0 ${end} page)
  set(${result} "${page}" PARENT_SCOPE)
endfunction()

# Text as roff: no backslash acts, no line begins a request, a hyphen is the
# one to type.
function(roff result text)
  string(REPLACE "\\" "\\e" text "${text}")
  string(REPLACE "-" "\\-" text "${text}")
  string(REPLACE "“" "\\(lq" text "${text}")
  string(REPLACE "”" "\\(rq" text "${text}")
  string(REPLACE "\n." "\n\\&." text "${text}")
  string(REPLACE "\n'" "\n\\&'" text "${text}")
  set(${result} "${text}" PARENT_SCOPE)
endfunction()

# A list of options as tagged paragraphs. In the help, an option and its text
# are two or more blanks apart, or on lines of their own; the text begins in the
# column of `indent`.
function(tagged result options)
  string(REPEAT " " 26 indent)
  roff(options "${options}")
  string(REPLACE "\n${indent}" "\t" options "${options}")
  set(word "[^ \t\n]+")
  string(REGEX REPLACE "\n +(${word}( ${word})?( ${word})?)(  +|\t)" "\n.TP\n.B \\1\n"
         options "${options}")
  string(REPLACE "\t" " " options "${options}")
  set(${result} "${options}" PARENT_SCOPE)
endfunction()

help_of(help)
first_paragraph(description "${help}")
roff(description "${description}")
chapter(first_steps "${help}" "First steps:")
roff(first_steps "${first_steps}")
chapter(list "${help}" "Commands:")
string(REGEX MATCHALL "\n  [a-z]+" names "${list}")

set(synopsis "")
set(commands "")
foreach(name IN LISTS names)
  string(STRIP "${name}" name)
  help_of(page ${name})
  string(REGEX MATCH "\n  charter ${name}([^\n]*)\n" ignored "${page}")
  roff(operands "${CMAKE_MATCH_1}")
  string(APPEND synopsis ".br\n.B charter ${name}\n${operands}\n")
  first_paragraph(about "${page}")
  roff(about "${about}")
  chapter(examples "${page}" "Examples:")
  roff(examples "${examples}")
  chapter(options "${page}" "Options:")
  tagged(options "${options}")
  string(APPEND commands
         ".SS ${name}\n${about}${options}\n.PP\nExamples:\n.PP\n.nf${examples}\n.fi\n")
endforeach()
# A line that begins with a blank would be set off.
string(REGEX REPLACE "\n +" "\n" synopsis "${synopsis}")
string(REGEX REPLACE "^\\.br\n" "" synopsis "${synopsis}")

file(WRITE "${OUTPUT}" "\
.\\\" Made from the help pages by cmake/make_man_page.cmake: change those.
.TH CHARTER 1 \"\" \"charter ${VERSION}\" \"User Commands\"
.nh
.ad l
.SH NAME
charter \\- track what a city promised when it signed the Integrating Cities Charter
.SH SYNOPSIS
${synopsis}.SH DESCRIPTION
${description}
.PP
A plan is a JSON file; the format, the findings and the definitions behind every figure are told in the
documentation that is installed beside the program, and by
.BR \"charter explain\" .
The plan that is read is never changed, and nothing is ever sent over a network.
.SH COMMANDS
${commands}.SH \"EXIT STATUS\"
.TP
.B 0
Assessed; nothing at or above the fail level.
.TP
.B 1
Assessed; findings at or above the fail level.
.TP
.B 2
Wrong usage or configuration.
.TP
.B 3
A plan could not be assessed: unreadable, not JSON, not UTF\\-8, past a limit, not a plan; or there was none.
.TP
.B 4
The environment or the program failed: a full disk, an output that cannot be written, a bug.
.PP
With several plans it is the highest of theirs.
.SH ENVIRONMENT
.TP
.BR LC_ALL \", \" LC_MESSAGES \", \" LANG
The language of texts for people where neither
.B \\-\\-lang
nor a configuration names one; the first that is set counts. What other programs read never follows them.
.TP
.B NO_COLOR
If it is not empty, no colour is used unless
.B \\-\\-color always
asks for it.
.TP
.B TERM
No colour where it is
.BR dumb .
.TP
.B GITHUB_STEP_SUMMARY
The file that
.B \\-\\-format github
appends a summary to.
.SH FILES
.TP
.I .charter.json
The options of a repository, so that nobody has to type them. It is looked for from the first plan upwards, as far
as the folder that holds
.IR .git .
.TP
.I plan.json
What
.B charter init
writes unless
.B \\-\\-output
names another file.
.SH EXAMPLES
.nf${first_steps}
.fi
.PP
Each command above has examples of its own.
")
