#!/bin/sh
# Recomputes every reference value of the estimators, metrics and documents with R, statsmodels and Python, and says where the fresh
# output differs from what is committed. Runs on a bare Debian machine, as root or with sudo; .ci/run does not need it.
#
#   bip-model/src/test/regenerate-references.sh           compare, and leave the tree as it is
#   bip-model/src/test/regenerate-references.sh --write   replace the committed files
#
# Numbers may differ from the committed ones by 1e-8 relative (another BLAS); more is a failure, and exit status 1.
set -eu
cd "$(dirname "$0")"

if ! command -v Rscript > /dev/null || ! Rscript -e 'for (p in c("sandwich", "lmtest", "brglm2", "lme4", "AER", "pROC", "psych", "survival", "MASS")) library(p, character.only = TRUE)' > /dev/null 2>&1 \
    || ! /usr/bin/python3 -c 'import statsmodels' 2> /dev/null; then
  sudo=""
  if [ "$(id -u)" != 0 ]; then sudo=sudo; fi
  $sudo apt-get update -q
  $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends \
    r-base-core r-cran-sandwich r-cran-lmtest r-cran-brglm2 r-cran-lme4 r-cran-aer r-cran-proc r-cran-psych \
    r-cran-survival r-cran-mass python3-statsmodels
fi

# The scores of a made-up document by the program for any document, to the digit but for the line that names the version of Python.
documents=resources/dk/bip/model/documents
scored=$(/usr/bin/python3 python/documents/reference_cases.py "$documents/cases.csv" "$documents/made-up.json")
(cd python/documents && PYTHONDONTWRITEBYTECODE=1 /usr/bin/python3 test_reference_cases.py)
if [ "$(echo "$scored" | tail -n +2)" != "$(tail -n +2 "$documents/reference-cases.csv")" ]; then
  echo "$documents/reference-cases.csv differs: see python/documents/README.md" >&2
  exit 1
fi

resources=resources/dk/bip/model/estimation
fresh=$(mktemp -d)
trap 'rm -rf "$fresh"' EXIT
mkdir "$fresh/data"
# Data sets first: the references are computed from the files that the tests read.
Rscript R/export-data.R "$fresh/data"
for script in R/*.R; do
  [ "$script" = R/export-data.R ] || Rscript "$script" "$resources" "$fresh"
done
for script in python/*.py; do
  [ "$script" = python/compare_references.py ] || /usr/bin/python3 "$script" "$resources" "$fresh"
done

if [ "${1:-}" = --write ]; then
  cp -R "$fresh/." "$resources/"
else
  /usr/bin/python3 python/compare_references.py "$resources" "$fresh"
fi
