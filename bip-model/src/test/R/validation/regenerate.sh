#!/usr/bin/env bash
# Regenerates the data files and reference values of dk.bip.model.validation into a folder, by default the one in the tree:
#   bip-model/src/test/R/validation/regenerate.sh [FOLDER]
# On a bare Debian 12, as root: INSTALL=yes bip-model/src/test/R/validation/regenerate.sh
set -euo pipefail
cd "$(dirname "$0")/../../../../.."

if [ "${INSTALL:-}" = yes ]; then
  apt-get update
  apt-get install -y --no-install-recommends r-base-core r-cran-proc r-cran-psych r-cran-vcd r-cran-mass \
    python3-sklearn python3-statsmodels python3-pandas
fi

folder=${1:-bip-model/src/test/resources/dk/bip/model/validation}
mkdir -p "$folder"
Rscript bip-model/src/test/R/validation/reference.R "$folder"
# Debian's own Python has the packages above, another on the path need not.
/usr/bin/python3 bip-model/src/test/python/validation/reference.py "$folder"
