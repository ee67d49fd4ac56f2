#!/usr/bin/env bash
# Measures the start: from "java -jar" to the first answered query, with the seeds imported and the database there.
#
#   ./mvnw package -DskipTests && src/test/scripts/startup.sh [--archive] [times] [java options…]
#
# Default: 5 times. Prints for each start the seconds until the answer and the processor time that the process had used by then,
# then the least of both: what a busy machine adds is no part of it. With --archive, the first start, which is not measured,
# leaves an archive of its classes for the others (docs/operations.md, "Starting fast"): an AOT cache where Java makes one.
# Needs Linux, java, curl and python3.
set -euo pipefail

archive=
[[ ${1:-} != --archive ]] || { archive=yes; shift; }
times=${1:-5}
options=("${@:2}")
root=$(cd "$(dirname "$0")/../../.." && pwd)
jar=${ISNAD_JAR:-$root/target/quarkus-app/quarkus-run.jar}
[[ -f $jar ]] || { echo "Run ./mvnw package -DskipTests first" >&2; exit 2; }

work=$(mktemp -d)
app=
finish() {
    [[ -z $app ]] || { kill "$app" 2>/dev/null; wait "$app" 2>/dev/null; } || true
    rm -rf "$work"
}
trap finish EXIT

export ISNAD_SEEDS_PATH=$root/seeds ISNAD_DATABASE_DIRECTORY=$work/db
QUARKUS_HTTP_PORT=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
export QUARKUS_HTTP_PORT

# Starts it, waits until a query gives an article, and prints how long that took; further options of Java may be given.
start_and_ask() {
    local begin ticks
    begin=$(date +%s%N)
    java "$@" "${options[@]}" -jar "$jar" >"$work/log" 2>&1 &
    app=$!
    until curl -s "localhost:$QUARKUS_HTTP_PORT/graphql" -H 'Content-Type: application/json' \
        -d '{"query": "{ articles(first: 1) { nodes { title statements(first: 5) { nodes { speaker { name } } } } } }"}' |
        grep -q '"title"'; do
        kill -0 "$app" || { cat "$work/log" >&2; exit 1; }
        sleep 0.02
    done
    ticks=$(awk '{ print $14 + $15 }' "/proc/$app/stat")
    echo "$(($(date +%s%N) - begin)) $ticks" | awk -v hz="$(getconf CLK_TCK)" '{ printf "%.2f %.2f\n", $1 / 1e9, $2 / hz }'
    # Ready is ready: the import of what is there already has come to its end, too.
    until curl -sf "localhost:$QUARKUS_HTTP_PORT/q/health/ready" >/dev/null; do sleep 0.1; done
    kill "$app"
    wait "$app" || true
    app=
}

making=() using=()
if [[ -n $archive ]]; then
    if java -XX:+PrintFlagsFinal -version 2>/dev/null | grep -qw AOTCacheOutput; then
        making=(-XX:AOTCacheOutput="$work/classes") using=(-XX:AOTCache="$work/classes")
    else
        making=(-XX:ArchiveClassesAtExit="$work/classes") using=(-XX:SharedArchiveFile="$work/classes")
    fi
fi
start_and_ask "${making[@]}" >/dev/null
for ((i = 0; i < times; i++)); do start_and_ask "${using[@]}"; done | tee "$work/times" |
    awk '{ print "answered after " $1 " s, with " $2 " s of processor time" }'
sort -n "$work/times" | head -1 | awk '{ printf "least: %s s", $1 }'
sort -nk2 "$work/times" | head -1 | awk '{ printf ", %s s of processor time\n", $2 }'
