#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
#
# markdown_test.sh CHARTER ROOT: the reports on every example, the packs, surveys
# and comparisons made from them, in every language, and the project's own pages, judged by a Markdown linter.
set -eu

charter=$(realpath "$1")
root=$(realpath "$2")
linter=$root/tests/tools/node_modules/.bin/markdownlint-cli2
[ -x "$linter" ] || { echo "markdownlint-cli2 is not installed: tests/run does that"; exit 1; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for plan in "$root"/examples/*.json "$root"/examples/cities/*.json "$root"/tests/formats/plans/*.json; do
  name=$(basename "$plan" .json)
  for language in en nl fr de; do
    "$charter" report --no-config --as-of 2024-06-30 --lang "$language" "$plan" \
      -o "$work/report-$name.$language.md"
  done
  for language in en nl fr de; do
    "$charter" packs --no-config -q --as-of 2024-06-30 --answer-by 2024-09 --lang "$language" \
      "$plan" -o "$work/packs-$name.$language"
    "$charter" export --survey --no-config --as-of 2024-06-30 --lang "$language" \
      --format markdown "$plan" -o "$work/survey-$name.$language.md"
    "$charter" compare --no-config --lang "$language" --format markdown "$plan" \
      "$root"/examples/gaps.json "$root"/examples/cities -o "$work/compare-$name.$language.md"
  done
  "$charter" check --no-config --fail-on never --format markdown "$plan" \
    -o "$work/check-$name.md"
done
for language in en nl fr de; do
  for previous in city-plan-2010 gaps smallest; do
    "$charter" diff --no-config --fail-on never --format markdown --lang "$language" \
      "$root/examples/$previous.json" "$root/examples/city-plan.json" -o "$work/diff-$previous.$language.md"
    "$charter" report --no-config --lang "$language" --previous "$root/examples/$previous.json" \
      "$root/examples/city-plan.json" -o "$work/since-$previous.$language.md"
  done
  for framework in big-cities hague shared-societies; do
    "$charter" report --no-config --lang "$language" -o "$work/report-on-$framework.$language.md" \
      "$root/tests/frameworks/$framework-plan.json"
  done
  "$charter" report --no-config --lang "$language" --also-framework big-cities \
    --also-framework hague-declaration --also-framework shared-societies \
    "$root/examples/gaps.json" -o "$work/also.$language.md"
done
cd "$work"
"$linter" "*.md" "packs-*/*.md"

cd "$root"
"$linter" "*.md" "docs/**/*.md" "examples/**/*.md" "tests/**/*.md" "benchmarks/*.md" "#tests/tools/node_modules" "#tests/cli"
