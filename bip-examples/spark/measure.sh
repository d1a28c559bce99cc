#!/usr/bin/env bash
# Measures fits and scores beside Spark ML into results/*.json, and writes the README's tables from them.
#   measure.sh [ROWS:TIMES...]    the median of so many times; by default 1000000:3 10000000:1, a quarter of an hour
set -euo pipefail
cd "$(dirname "$0")"

arguments=("$@")
if [ "${#arguments[@]}" = 0 ]; then
  arguments=(1000000:3 10000000:1)
fi

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
mkdir -p results

mvn -q -f ../../pom.xml -P spark -pl bip-examples/spark -am -Djacoco.skip test-compile \
  dependency:build-classpath -Dmdep.outputFile=target/classpath
classes="target/test-classes:target/classes:$(cat target/classpath)"

java -Xmx10g -Djava.io.tmpdir="$scratch" -cp "$classes" \
  dk.bip.examples.spark.Measurements results "$scratch" "${arguments[@]}"
java -cp "$classes" dk.bip.examples.spark.NordicYear results
java -cp "$classes" dk.bip.examples.benchmarks.ResultTables .
