#!/usr/bin/env bash
# Imports generated articles and measures the import and ten queries at that size.
#
#   ./mvnw package -DskipTests && src/test/scripts/benchmark.sh [articles] [seconds] [java options…]
#
# Defaults: 1000 articles, 10 seconds for each measurement. With java options the application runs with them: -Xmx256m, say.
# Prints what docs/performance.md keeps: the report of the import, a table of the queries, the most memory that the process
# had. Needs java, curl and python3; the database and the archive are in a temporary folder, removed at the end.
set -euo pipefail

articles=${1:-1000}
seconds=${2:-10}
options=("${@:3}")
root=$(cd "$(dirname "$0")/../../.." && pwd)
jar=$root/target/quarkus-app/quarkus-run.jar
[[ -f $jar && -d $root/target/test-classes/io/isnad/bench ]] || { echo "Run ./mvnw package -DskipTests first" >&2; exit 2; }

work=$(mktemp -d)
app=
finish() {
    [[ -z $app ]] || { kill "$app" 2>/dev/null; wait "$app" 2>/dev/null; } || true
    rm -rf "$work"
}
trap finish EXIT

export ISNAD_DATABASE_DIRECTORY=$work/db ISNAD_SEEDS_IMPORT_AT_START=false QUARKUS_LOG_CONSOLE_JSON_ENABLED=false
classes=$root/target/test-classes:$root/target/classes
peak() { grep VmHWM "/proc/$1/status" 2>/dev/null | awk '{ print int($2 / 1024) " MB" }'; }

java -cp "$classes" io.isnad.bench.ArticleGenerator "$articles" 1 "$work/archive.jsonl.gz"
echo "$articles articles, java ${options[*]:-without options}, $(nproc) processors, load $(cut -d' ' -f1 /proc/loadavg)"
java "${options[@]}" -jar "$jar" import "$work/archive.jsonl.gz" --rejected "$work/rejected.jsonl" >"$work/import.log" 2>&1 &
app=$!
while kill -0 $app 2>/dev/null; do memory=$(peak $app || true); most=${memory:-${most:-}}; sleep 1; done
wait $app || { tail -5 "$work/import.log" >&2; exit 1; }
app=
grep '^DONE' "$work/import.log"
echo "the import's process had at most ${most:-?}"

port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
QUARKUS_HTTP_PORT=$port java "${options[@]}" -jar "$jar" >"$work/serve.log" 2>&1 &
app=$!
until curl -sf "localhost:$port/q/health/ready" >/dev/null; do kill -0 $app; sleep 0.1; done
sed -n 's/.*started in \([0-9.]*s\).*Listening.*/started in \1/p' "$work/serve.log"
libraries=$(ls "$root"/target/quarkus-app/lib/main/com.fasterxml.jackson.core.*.jar | tr '\n' ':')
java -cp "$classes:$libraries" io.isnad.bench.QueryBenchmark "http://localhost:$port/graphql" "$seconds"
echo "the server's process had at most $(peak $app)"
