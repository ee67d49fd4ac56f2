#!/usr/bin/env bash
# Fills the disk of the application's own database in the middle of an import, makes room again, and checks that the
# application has lived through it and that nothing is lost, doubled or half there.
#
#   ./mvnw package -DskipTests && sudo src/test/scripts/disk-full.sh [articles]
#
# Default: 1500 articles. Needs Linux and root, for a file system in memory (tmpfs) of its own; the packaged application, java,
# curl and python3; takes some minutes.
#
#  1. Starts the application with its database on that file system and an archive to import.
#  2. When a part of it is imported, fills the file system to its last byte, and waits until the import complains.
#  3. Asks the API: an answer is data or the error UNAVAILABLE or OVERLOADED, and nothing else. The application still runs.
#  4. Makes room. The import goes on by itself, to its end: every article is there once, none has failed.
#
# Exits with 0 if all of that holds. Otherwise says what does not, and keeps the log.
set -euo pipefail

articles=${1:-1500}
root=$(cd "$(dirname "$0")/../../.." && pwd)
jar=$root/target/quarkus-app/quarkus-run.jar
[[ -f $jar && -d $root/target/test-classes/io/isnad/bench ]] || { echo "Run ./mvnw package -DskipTests first" >&2; exit 2; }
[[ $(id -u) == 0 ]] || { echo "Only root can mount a file system" >&2; exit 2; }

work=$(mktemp -d)
disk=$work/disk
log=$work/log
app=
finish() {
    local code=$?
    [[ -z $app ]] || { kill "$app" 2>/dev/null; wait "$app" 2>/dev/null; } || true
    umount "$disk" 2>/dev/null || true
    if ((code == 0)); then rm -rf "$work"; else echo "FAILED; the log is $log" >&2; fi
}
trap finish EXIT

fail() { echo "$1" >&2; tail -20 "$log" >&2; exit 1; }

mkdir "$disk" "$work/seeds"
# PostgreSQL runs as another user of a namespace, who has to get there.
chmod 755 "$work"
mount -t tmpfs -o size=1500M isnad-test "$disk"
java -cp "$root/target/test-classes:$root/target/classes" io.isnad.bench.ArticleGenerator "$articles" 1 "$work/seeds/archive.jsonl.gz"

port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
ISNAD_SEEDS_PATH=$work/seeds ISNAD_DATABASE_DIRECTORY=$disk/db QUARKUS_HTTP_PORT=$port \
    QUARKUS_LOG_CONSOLE_JSON_ENABLED=false java -jar "$jar" >"$log" 2>&1 &
app=$!

report() { # field
    curl -s "localhost:$port/graphql" -H 'Content-Type: application/json' -d '{"query": "{ importReport { state created failed } }"}' |
        python3 -c 'import json, sys; print(json.load(sys.stdin)["data"]["importReport"][sys.argv[1]])' "$1" 2>/dev/null || echo 0
}

# An answer of the API: how many articles there are, or the code of the error.
ask() {
    curl -s "localhost:$port/graphql" -H 'Content-Type: application/json' -d '{"query": "{ articles { totalCount } }"}' |
        python3 -c '
import json, sys
answer = json.load(sys.stdin)
errors = answer.get("errors")
print(errors[0]["extensions"]["code"] if errors else answer["data"]["articles"]["totalCount"])'
}

await() { # what, seconds, command…
    local what=$1 seconds=$2
    shift 2
    for ((i = 0; i < seconds * 2; i++)); do
        if "$@"; then return; fi
        kill -0 "$app" 2>/dev/null || fail "The application has ended"
        sleep 0.5
    done
    fail "Waited $seconds seconds in vain: $what"
}

partly_imported() { (($(report created) > 0)); }
complains() { grep -q 'The database does not answer' "$log"; }
is_done() { [[ $(report state) == DONE ]]; }

await "a part is imported" 600 partly_imported
echo "$(report created) of $articles articles imported: the disk is filled"
head -c 2G /dev/zero >"$disk/filler" 2>/dev/null || true
await "the import complains" 300 complains
grep -m 1 -o 'The database does not answer.*' "$log"
for ((i = 0; i < 10; i++)); do
    answer=$(ask)
    echo "asked meanwhile: $answer"
    [[ $answer =~ ^([0-9]+|UNAVAILABLE|OVERLOADED)$ ]] || fail "Not what is to be answered"
    sleep 1
done
kill -0 "$app" || fail "The application has ended"

rm "$disk/filler"
echo "there is room again"
await "the import is done" 900 is_done
echo "imported: $(report created) created, $(report failed) failed, $(ask) there"
[[ $(ask) == "$articles" && $(report created) == "$articles" && $(report failed) == 0 ]] || fail "Not every article is there once"
