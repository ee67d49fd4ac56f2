#!/usr/bin/env bash
# Kills the application in the middle of an import, again and again, and checks that nothing is lost, doubled or half there.
#
#   ./mvnw package -DskipTests && src/test/scripts/kill-during-import.sh [articles] [kills] [seed] [server|command]
#
# Defaults: 3000 articles, 10 kills, seed 1, server: the import of a start is killed, with "command" that of the import command,
# which sets indexes and keys aside; the last start, which finishes it, is the server's in both. Needs the packaged application, java, curl and python3; takes some minutes.
#
#  1. Makes the articles: text files, the same for the same seed.
#  2. Imports them into an empty database without any disturbance, and keeps all that the API tells of them: the reference.
#  3. Imports them into another empty database. At random moments, from the first start of the server on, the application is
#     killed with SIGKILL, and every second time its PostgreSQL too; then it is started again.
#  4. Lets the last start finish and compares: every file is one article with just its text and paragraphs, totalCount is
#     their number, and everything that the API tells, ids included, equals the reference.
#
# Exits with 0 if all of that holds. Otherwise says what does not, and keeps the folder with databases and logs.
set -euo pipefail

articles=${1:-3000}
kills=${2:-10}
seed=${3:-1}
by=${4:-server}
jar=$(cd "$(dirname "$0")/../../.." && pwd)/target/quarkus-app/quarkus-run.jar
[[ -f $jar ]] || { echo "No $jar: run ./mvnw package -DskipTests first" >&2; exit 2; }

work=$(mktemp -d)
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
RANDOM=$seed
app=

# Ends what this script has started, whatever happens.
finish() {
    local code=$?
    [[ -z $app ]] || kill "$app" 2>/dev/null || true
    [[ -z $app ]] || wait "$app" 2>/dev/null || true
    for pid_file in "$work"/*/data/postmaster.pid; do
        [[ ! -f $pid_file ]] || kill "$(head -1 "$pid_file")" 2>/dev/null || true
    done
    if ((code == 0)); then rm -rf "$work"; else echo "FAILED; databases and logs are in $work" >&2; fi
}
trap finish EXIT

make_articles() {
    python3 - "$work/seeds" "$articles" "$seed" <<'PY'
import pathlib, random, sys
folder, count, seed = pathlib.Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
rng = random.Random(seed)
people = ["سمير الحداد", "ليلى النجار", "كريم العطار", "هدى الخياط", "ماجد الصباغ"]
offices = ["وزير المالية", "وزيرة الخارجية", "المتحدث باسم الحكومة", "رئيس البلدية", "مديرة المصرف"]
verbs = ["قال", "أعلن", "أكد", "أوضح", "أضاف"]
things = ["الأسعار", "الرواتب", "الطرق", "المدارس", "المحاصيل", "المياه", "الموانئ", "الجسور"]
changes = ["لن تتغير هذا العام", "سترتفع قليلا", "تحتاج إلى دراسة", "أفضل مما كانت", "في حال جيدة"]
for number in range(count):
    lines = [f"{rng.choice(offices)}: {rng.choice(things)} {rng.choice(changes)} ({number})"]
    for _ in range(rng.randint(3, 30)):
        who = f"{rng.choice(offices)} {rng.choice(people)}"
        said = f"{rng.choice(things)} {rng.choice(changes)}"
        lines.append(f"{rng.choice(verbs)} {who} إن {said}. «{rng.choice(things)} {rng.choice(changes)}».")
    path = folder / f"{number // 100:02}" / f"{number:05}.txt"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
PY
}

start() { # database directory, log, arguments
    ISNAD_SEEDS_PATH=$work/seeds ISNAD_SEEDS_THREADS=1 ISNAD_DATABASE_DIRECTORY=$1 QUARKUS_HTTP_PORT=$port \
        QUARKUS_LOG_CONSOLE_JSON_ENABLED=false java -jar "$jar" "${@:3}" >"$2" 2>&1 &
    app=$!
}

await_ready() { # log
    for ((i = 0; i < 1200; i++)); do
        if curl -sf "localhost:$port/q/health/ready" >/dev/null; then return; fi
        kill -0 "$app" 2>/dev/null || break
        sleep 0.1
    done
    echo "The application did not get ready:" >&2
    tail -20 "$1" >&2
    return 1
}

stop() {
    kill "$app"
    wait "$app" || true
    app=
}

sleep_ms() {
    sleep "$(($1 / 1000)).$(printf %03d $(($1 % 1000)))"
}

# How many articles the import under way has dealt with; of a command's the last that its log tells.
progress() { # log
    if [[ $by == command ]]; then
        { grep -o 'created [0-9]*' "$1" || echo 0; } | tail -1 | grep -o '[0-9]*'
        return
    fi
    { curl -s "localhost:$port/q/health/ready" || true; } | python3 -c '
import json, sys
try:
    data = next(check["data"] for check in json.load(sys.stdin)["checks"] if check["name"] == "import")
    print(data["created"] + data["updated"] + data["unchanged"])
except (ValueError, StopIteration):
    print(0)'
}

import_counts() { # log
    grep -o 'Import done: .*' "$1" | tail -1
}

# Everything that the API tells of the articles, but the time of their import: one JSON line an article.
dump() { # file
    python3 - "http://localhost:$port/graphql" >"$1" <<'PY'
import json, sys, urllib.request
QUERY = """query($after: String) { articles(first: 10, after: $after) {
  totalCount pageInfo { hasNextPage endCursor }
  nodes { id sourceName title text contentHash language paragraphs { start end }
    actors { __typename id name aliases } mentions { span { start end exact } actor { id } }
    statements(first: 100) { totalCount nodes { id form content { start end exact } cue { lemma span { start end } }
      speaker { id name } attribution { method confidence chain { rule span { start end } } } } }
    measures { id kind status trigger { start end } issuer { id } } } } }"""
after, total, count = None, None, 0
while True:
    body = json.dumps({"query": QUERY, "variables": {"after": after}}).encode()
    request = urllib.request.Request(sys.argv[1], body, {"Content-Type": "application/json"})
    answer = json.load(urllib.request.urlopen(request))
    if answer.get("errors"):
        sys.exit(f"The API answers with {len(answer['errors'])} errors, the first: {answer['errors'][0]}")
    page = answer["data"]["articles"]
    total = page["totalCount"]
    for article in page["nodes"]:
        print(json.dumps(article, ensure_ascii=False, sort_keys=True))
        count += 1
    if not page["pageInfo"]["hasNextPage"]:
        break
    after = page["pageInfo"]["endCursor"]
if total != count:
    sys.exit(f"totalCount is {total}, the pages have {count} articles")
PY
}

compare() {
    python3 - "$work/seeds" "$work/reference.jsonl" "$work/killed.jsonl" <<'PY'
import hashlib, json, pathlib, sys
folder = pathlib.Path(sys.argv[1])
read = lambda name: [json.loads(line) for line in pathlib.Path(name).read_text(encoding="utf-8").splitlines()]
reference, killed = read(sys.argv[2]), read(sys.argv[3])
files = {path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8") for path in folder.rglob("*.txt")}
wrong = []
names = [article["sourceName"] for article in killed]
wrong += [f"{name} is there {names.count(name)} times" for name in set(names) if names.count(name) > 1]
wrong += [f"{name} is missing" for name in files.keys() - set(names)]
wrong += [f"{name} has no file" for name in set(names) - files.keys()]
for article in killed:
    name, text = article["sourceName"], files.get(article["sourceName"], "")
    paragraphs = [text[p["start"]:p["end"]] for p in article["paragraphs"]]
    if article["text"] != text or article["contentHash"] != hashlib.sha256(text.encode()).hexdigest():
        wrong.append(f"{name} has another text than its file")
    elif paragraphs != text.splitlines():
        wrong.append(f"{name} has {len(paragraphs)} paragraphs, its file {len(text.splitlines())}")
by_name = {article["sourceName"]: article for article in reference}
wrong += [f"{a['sourceName']} differs from the undisturbed import" for a in killed if by_name.get(a["sourceName"]) != a]
statements = sum(article["statements"]["totalCount"] for article in killed)
print(f"{len(killed)} articles with {statements} statements, {len(wrong)} things wrong")
for line in wrong[:20]:
    print(" ", line)
sys.exit(bool(wrong))
PY
}

make_articles
echo "$articles articles, $kills kills, seed $seed, by the $by, in $work"

start "$work/reference" "$work/reference.log"
await_ready "$work/reference.log"
dump "$work/reference.jsonl"
stop
echo "undisturbed: $(import_counts "$work/reference.log")"

import_ms=$(import_counts "$work/reference.log" | sed -E 's/.* ([0-9]+)\.([0-9]) s$/\1\200/')
# So long after an import's begin at most does a kill come: all rounds together leave something to the last start.
window_ms=$((2 * import_ms / kills))
in_the_middle=0
for ((round = 1; round <= kills; round++)); do
    log=$work/killed-$round.log
    arguments=()
    [[ $by == server ]] || arguments=(import "$work/seeds" --rejected "$work/rejected.jsonl")
    start "$work/killed" "$log" "${arguments[@]}"
    if ((round == 1)); then
        moment="in the start"
        sleep_ms $((RANDOM % 6000))
    else
        moment="in the import"
        until grep -qs 'Import of' "$log"; do
            kill -0 "$app" 2>/dev/null || { echo "Round $round: the application did not start" >&2; tail "$log" >&2; exit 1; }
            sleep 0.05
        done
        # Every other time not before articles are stored: a cold engine takes its time for the first.
        until ((round % 2 == 1 || $(progress "$log") > 0)) || ! kill -0 "$app" 2>/dev/null; do sleep 0.05; done
        sleep_ms $((300 + RANDOM % window_ms))
    fi
    progress=$(progress "$log")
    postgres=$(head -1 "$work/killed/data/postmaster.pid" 2>/dev/null || true)
    if ! kill -9 "$app" 2>/dev/null; then
        app=
        echo "round $round: the command came to its end before it was killed"
        break
    fi
    wait "$app" 2>/dev/null || true
    app=
    with=
    if ((round % 2 == 0)) && [[ -n $postgres ]]; then
        kill -9 "$postgres"
        with=" and PostgreSQL"
    fi
    if ((progress > 0 && progress < articles)); then in_the_middle=$((in_the_middle + 1)); fi
    echo "round $round: killed the application$with $moment, with $progress articles done"
done

start "$work/killed" "$work/last.log"
await_ready "$work/last.log"
dump "$work/killed.jsonl"
stop
echo "last start: $(import_counts "$work/last.log")"
compare
if ((in_the_middle == 0)); then
    echo "No kill came in the middle of the import: take more articles, more kills or another seed" >&2
    exit 1
fi
