#!/bin/sh
# Milliseconds from the start of a process to its end after one score, median of several; and what stands on the class path.
# Build first:  mvn -q -B -ntp -Dquick -DskipTests -pl examples/benchmarks -am package dependency:copy-dependencies
# Then:         examples/benchmarks/first-score.sh [runs]
cd "$(dirname "$0")" || exit 1
runs=${1:-15}
path=target/classes
for jar in target/dependency/*; do
  case $jar in
    */jixiao-core-*tests.jar) ;;
    */jixiao-core-* | */vavr-* | */jixiao-yaml-* | */jixiao-document-* | */snakeyaml-engine-*) path=$path:$jar ;;
  esac
done
for what in none code yaml; do
  for run in $(seq "$runs"); do
    from=$(date +%s%N)
    java -cp "$path" org.jixiao.examples.benchmarks.FirstScore $what > /dev/null || exit 1
    echo $((($(date +%s%N) - from) / 1000000))
  done | sort -n | awk -v what=$what '{t[NR] = $1} END {print what ": " t[int((NR + 1) / 2)] " ms"}'
done
ls -l target/dependency/jixiao-core-*.jar target/dependency/vavr-*.jar | awk '!/tests/ {bytes += $5; print $NF ": " $5 " bytes"} END {print "core and its run-time dependency: " bytes " bytes"}'
