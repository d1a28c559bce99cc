#!/usr/bin/env bash
# Recomputes every reference value of the tests with R and Python, and says where the fresh output differs from the tree.
# Nothing else needs R: .ci/run and the tests read the committed files.
#
#   ./regenerate-references.sh [--check]   compare and leave the tree as it is; exit status 1 where something differs
#   ./regenerate-references.sh --write     replace the committed files that differ
#
# Runs on a bare Debian 12, as root or with sudo: what is missing of the packages below is installed. Elsewhere have R and
# Python 3 with the same packages as /usr/bin/Rscript and /usr/bin/python3. Numbers may differ from the committed ones by 1e-8
# relative, because another BLAS adds up in another order.
set -euo pipefail
cd "$(dirname "$0")"

readonly PACKAGES=(
  r-base-core r-cran-aer r-cran-brglm2 r-cran-lme4 r-cran-lmtest r-cran-mass r-cran-proc r-cran-psych r-cran-sandwich r-cran-survival r-cran-vcd
  python3 python3-numpy python3-pandas python3-scipy python3-sklearn python3-statsmodels
)

mode=${1:---check}
if [ "$#" -gt 1 ] || { [ "$mode" != --check ] && [ "$mode" != --write ]; }; then
  echo "usage: $0 [--check | --write]" >&2
  exit 2
fi

missing_packages() {
  local package
  for package in "${PACKAGES[@]}"; do
    if [ "$(dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null)" != installed ]; then
      printf '%s\n' "$package"
    fi
  done
}

if command -v dpkg-query >/dev/null; then
  mapfile -t missing < <(missing_packages)
  if [ "${#missing[@]}" -gt 0 ]; then
    echo "installing ${missing[*]}"
    as_root=()
    if [ "$(id -u)" != 0 ]; then as_root=(sudo); fi
    "${as_root[@]}" apt-get update -q
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}"
  fi
fi

# Debian's own, whatever else is on the path or in the home folder.
r() { /usr/bin/Rscript --vanilla "$@"; }
python() { /usr/bin/python3 -I "$@"; }
export LC_ALL=C.UTF-8

fresh=$(mktemp -d)
trap 'rm -rf "$fresh"' EXIT

# The fresh tree starts with what is written by hand and read by the scripts.
inputs() {
  local file
  for file in "$@"; do
    mkdir -p "$fresh/$(dirname "$file")"
    cp "$file" "$fresh/$file"
  done
}

echo "bip-core"
core=bip-core/src/test/resources/dk/bip/core
mkdir -p "$fresh/$core/change" "$fresh/$core/internal" "$fresh/$core/progression"
r bip-core/src/test/R/normal-quantiles.R "$fresh/$core/internal"
r bip-core/src/test/R/studentized-range.R "$fresh/$core/internal"
r bip-core/src/test/R/small-samples.R "$fresh/$core/internal"
r bip-core/src/test/R/change.R "$fresh/$core/change"
r bip-core/src/test/R/progression.R "$fresh/$core/progression"
python bip-core/src/test/python/phases.py "$fresh/$core/progression"
python bip-core/src/test/python/whole_steps.py "$fresh/$core/progression"

echo "bip-model: documents"
documents=bip-model/src/test/resources/dk/bip/model/documents
builtin=bip-model/src/test/resources/dk/bip/model/builtin
program=bip-model/src/test/python/documents
# The test imports the program beside it, which -I forbids.
(cd "$program" && PYTHONDONTWRITEBYTECODE=1 /usr/bin/python3 test_reference_cases.py)
inputs "$documents/cases.csv" "$builtin/cases.csv"
python "$program/reference_cases.py" "$documents/cases.csv" "$documents/made-up.json" >"$fresh/$documents/reference-cases.csv"
python "$program/reference_cases.py" "$builtin/cases.csv" "$builtin"/bip-evidence-{register,citizen,both-raters,belief}.json \
  >"$fresh/$builtin/reference-cases.csv"

echo "bip-model: estimation"
estimation=bip-model/src/test/resources/dk/bip/model/estimation
inputs "$estimation"/{cases,priors,random-intercept-cases,two-stage-cases,extreme-offsets-cases,extreme-offsets-data}.csv
mkdir "$fresh/$estimation/data"
r bip-model/src/test/R/export-data.R "$fresh/$estimation/data"
for script in binary-regression caseworkers random-intercept two-stage-least-squares; do
  r "bip-model/src/test/R/$script.R" "$fresh/$estimation" "$fresh/$estimation"
done
python bip-model/src/test/python/binary_regression.py "$fresh/$estimation" "$fresh/$estimation"
python bip-model/src/test/python/marginal_effects.py "$fresh/$estimation" "$fresh/$estimation"
python bip-model/src/test/python/extreme_offsets.py "$fresh/$estimation" "$fresh/$estimation"
python bip-model/src/test/python/in_sample_quartiles.py "$fresh/$estimation" "$fresh/$estimation"

echo "bip-model: validation"
validation=bip-model/src/test/resources/dk/bip/model/validation
mkdir -p "$fresh/$validation"
r bip-model/src/test/R/validation/reference.R "$fresh/$validation"
python bip-model/src/test/python/validation/reference.py "$fresh/$validation"
python bip-model/src/test/python/validation/external_validation.py "$fresh/$validation"

echo "bip-model: fit"
fit=bip-model/src/test/resources/dk/bip/model/fit
mkdir -p "$fresh/$fit"
r bip-model/src/test/R/fit/job-model-fit.R "$fresh/$fit"

echo "bip-model: group"
group=bip-model/src/test/resources/dk/bip/model/group
mkdir -p "$fresh/$group"
r bip-model/src/test/R/group/comparison.R "$fresh/$group"
echo "bip-model: trial"
trial=bip-model/src/test/resources/dk/bip/model/trial
mkdir -p "$fresh/$trial"
r bip-model/src/test/R/trial/trial.R "$fresh/$trial"
r bip-model/src/test/R/trial/effects.R "$fresh/$trial"

echo "casebook"
csv=bip-examples/casebook/src/test/resources/dk/bip/examples/casebook/csv
henrik=bip-examples/casebook/src/test/resources/henrik
austria=bip-examples/casebook/src/test/resources/austria
inputs "$csv/cases.csv" "$henrik/model-document.json" "$henrik/rows.csv" "$austria/model-document.json" "$austria/cases.csv"
r bip-examples/casebook/src/test/R/csv-reference.R "$fresh/$csv/cases.csv" "$fresh/$csv"
change=bip-examples/casebook/src/test/resources/dk/bip/examples/casebook/change
inputs "$change/cases.csv"
r bip-examples/casebook/src/test/R/reliable-change.R "$fresh/$change/cases.csv" "$fresh/$change"
own_trial=bip-examples/casebook/src/test/resources/dk/bip/examples/casebook/trial
skovby=bip-examples/casebook/src/test/resources/skovby
mkdir -p "$fresh/$skovby"
r bip-examples/casebook/src/test/R/fit-model.R bip-examples/casebook/skovby/rows.csv "$fresh/$skovby/fit-model-r.csv"
mkdir -p "$fresh/$own_trial"
r bip-model/src/test/R/trial/trial.R "$fresh/$own_trial"
python bip-examples/casebook/src/test/python/henrik_scores.py "$fresh/$henrik/model-document.json" "$fresh/$henrik/rows.csv" \
  >"$fresh/$henrik/scores.csv"
python "$program/reference_cases.py" "$austria/cases.csv" "$austria/model-document.json" >"$fresh/$austria/reference-cases.csv"

echo "notebooks"
lillevig=bip-examples/notebooks/lillevig
mkdir -p "$fresh/$lillevig"
r bip-examples/notebooks/src/test/R/lillevig.R "$fresh/$lillevig"

if [ "$mode" = --write ]; then
  python bip-model/src/test/python/compare_references.py . "$fresh" --write
else
  python bip-model/src/test/python/compare_references.py . "$fresh"
fi
