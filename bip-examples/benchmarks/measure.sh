#!/usr/bin/env bash
# Measures everything into results/*.json and writes the README's tables from them.
#   measure.sh            about ten minutes
#   measure.sh --peers    the other libraries, R and NumPy as well, about four minutes more; needs Rscript, and python3 with NumPy
#   measure.sh --quick    a rough run of one short fork each, to see that all of it works
set -euo pipefail
cd "$(dirname "$0")"

peers=no
options=()
sizes=(10000 100000 300000 1000000 10000000)
for argument in "$@"; do
  case $argument in
    --peers) peers=yes ;;
    --quick)
      options=(-f 1 -wi 1 -i 3 -w 200ms -r 200ms)
      sizes=(10000 300000)
      ;;
    *)
      echo "measure.sh [--peers] [--quick]" >&2
      exit 2
      ;;
  esac
done

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
mkdir -p results

root=../..
if [ "$peers" = yes ]; then
  mvn -q -f "$root/pom.xml" -P peers -pl bip-examples/benchmarks/peers -am -DskipTests package
  classes="peers/target/classes:peers/target/lib/*"
else
  mvn -q -f "$root/pom.xml" -pl bip-examples/benchmarks -am -DskipTests package
  classes=target/benchmarks.jar
fi

of_package() {
  java -cp "$classes" "dk.bip.examples.benchmarks.$1" "${@:2}"
}

# A result file of the benchmarks whose names match, in one run of JMH.
jmh() {
  echo "$1 ($SECONDS s)"
  if ! java -cp "$classes" org.openjdk.jmh.Main "$2" -prof gc -foe true "${options[@]}" \
    -rf json -rff "$scratch/$1.json" >"$scratch/$1.log" 2>&1; then
    tail -n 40 "$scratch/$1.log" >&2
    exit 1
  fi
  of_package ResultFiles jmh "$scratch/$1.json" >"results/$1.json"
}

of_package ResultFiles machine >results/machine.json
jmh yardstick 'Yardstick\.'
jmh prediction 'PredictionBenchmark\.'
jmh progression 'ProgressionBenchmark\.'
jmh attention 'AttentionBenchmark\.'
jmh picture 'PictureBenchmark\.'
jmh report 'ReportBenchmark\.'
jmh case-json 'CaseJsonBenchmark\.'
jmh trial 'TrialBenchmark\.'
if [ "$peers" = yes ]; then
  jmh row '(RowBenchmark|PeerScoring)\.'
  jmh fit '(FitBenchmark|PeerFit)\.'
  of_package FitData 300000 "$scratch/fit.bin"
  Rscript peers/src/main/R/fit.R "$scratch/fit.bin" >"$scratch/tools"
  python3 peers/src/main/python/fit.py "$scratch/fit.bin" >>"$scratch/tools"
  of_package ResultFiles lines "$scratch/tools" >results/tools.json
else
  jmh row 'RowBenchmark\.'
  jmh fit 'FitBenchmark\.'
fi
jmh streaming 'StreamingBenchmark\.'
jmh random-intercept 'RandomInterceptBenchmark\.'

echo "scaling ($SECONDS s)"
java -Xmx48m -XX:+UseSerialGC -cp "$classes" dk.bip.examples.benchmarks.FitScaling "${sizes[@]}" >"$scratch/scaling.json"
cp "$scratch/scaling.json" results/scaling.json

of_package ResultTables .
echo "done ($SECONDS s)"
