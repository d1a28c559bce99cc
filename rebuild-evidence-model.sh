#!/usr/bin/env bash
# Fits the evidence model anew to the reference population and writes everything that follows from it: the fits of the ensemble, the
# numbers in bip-model, the documents with the scores that Python gives them, the tables of coverage and row counts, the pictures, and what
# the examples print. To be run after any change of the population, of the ensemble or of the words on a card; see `git diff` for what changed.
#
#   ./rebuild-evidence-model.sh                all of the model
#   ./rebuild-evidence-model.sh --population   first the population, from the initial values of its parameters on: calibrated, with the
#                                              ensemble around it, what the others predict of each figure, and the table of figures
#   ./rebuild-evidence-model.sh --words        after a change of words alone: nothing is fitted
#
# Needs a JDK, Maven and python3.
set -euo pipefail
cd "$(dirname "$0")"

readonly WHAT=${1:---model}
if [ "$#" -gt 1 ] || [[ $WHAT != --model && $WHAT != --population && $WHAT != --words ]]; then
  echo "usage: $0 [--population | --words]" >&2
  exit 2
fi

readonly DOCUMENTS=bip-model/src/test/resources/dk/bip/model/builtin
readonly PYTHON=bip-model/src/test/python/documents/reference_cases.py
documents=()
for name in register citizen both-raters belief; do
  documents+=("$DOCUMENTS/bip-evidence-$name.json")
done

package() { mvn -q -DskipTests -pl bip-examples/casebook -am package; }
step() { java -Xmx6g -cp bip-examples/casebook/target/casebook.jar dk.bip.examples.casebook.evidence.EvidencePipeline "$@"; }

if [ "$WHAT" = --population ]; then
  package
  step calibrate . initial 500000 5
  package
  step ensemble .
  step leave-one-out .
  package
  step set-aside .
  step figures . "$(date +%F)"
fi
if [ "$WHAT" != --words ]; then
  version=$(sed -n 's|^  <version>\(.*\)</version>$|\1|p' pom.xml | head -n 1)
  package
  step documents . "$version"
  # Python scores the cases and adds them to the documents, which become source.
  python3 -I "$PYTHON" --fill "$DOCUMENTS/cases.csv" "${documents[@]}" >/dev/null
  step numbers .
fi
package
step shipped .
python3 -I "$PYTHON" "$DOCUMENTS/cases.csv" "${documents[@]}" >"$DOCUMENTS/reference-cases.csv"
if [ "$WHAT" != --words ]; then
  step coverage .
  step row-count .
  step belief-studies .
  package
fi
step pictures .
bip-examples/casebook/regenerate
