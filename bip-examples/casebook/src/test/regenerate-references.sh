#!/bin/sh
# Recomputes with R what the CSV examples are held against, and says where the fresh output differs from what is committed.
# Needs the Debian packages that bip-model/src/test/regenerate-references.sh installs.
#
#   bip-examples/casebook/src/test/regenerate-references.sh           compare, and leave the tree as it is
#   bip-examples/casebook/src/test/regenerate-references.sh --write   replace the committed files
set -eu
cd "$(dirname "$0")"

resources=resources/dk/bip/examples/casebook/csv
fresh=$(mktemp -d)
trap 'rm -rf "$fresh"' EXIT
Rscript R/csv-reference.R "$resources/cases.csv" "$fresh"

if [ "${1:-}" = --write ]; then
  cp "$fresh/"* "$resources/"
else
  /usr/bin/python3 ../../../../bip-model/src/test/python/compare_references.py "$resources" "$fresh"
fi
