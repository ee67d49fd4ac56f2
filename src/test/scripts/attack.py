#!/usr/bin/env python3
"""Attacks a running Isnad and prints, as a Markdown table, what each attack costs it beside a normal query.

    python3 src/test/scripts/attack.py http://localhost:8080

Time is the median of the repetitions, from sending to the last byte. Memory is what the server allocates for one
request, of the same repetitions, from its own metrics; it is garbage a moment later. Nothing but Python is needed.
"""
import json
import re
import statistics
import sys
import time
import urllib.error
import urllib.request

REPETITIONS = 15
WARM_UP = 5

NORMAL = """{ statements(first: 20) { totalCount nodes { form cue { lemma kind } content { exact } speaker { name }
  attribution { method confidence chain { rule span { exact } } } article { title } } pageInfo { endCursor } } }"""


def times(count, part):
    return " ".join(part(i) for i in range(count))


def fragments(length, spreads):
    """Fragments each of which spreads the next so many times."""
    chain = times(length, lambda i: f"fragment f{i} on __Type {{ ofType {{ {f'...f{i + 1} ' * spreads}}} }}")
    return f"{{ __schema {{ types {{ ...f0 }} }} }} {chain} fragment f{length} on __Type {{ name }}"


def pages(size):
    page = f"(first: {size}) {{ nodes {{ "
    return "{ articles" + page + "statements" + page + "speaker { statements" + page + "id } } } } } } } }"


ATTACKS = {
    "deep nesting, 2,000 levels": {"query": "{ a " * 2000 + "}" * 2000},
    "pages of 100 in pages of 100 in pages of 100": {"query": pages(100)},
    "10,000 aliases": {"query": "{" + times(10_000, lambda i: f"a{i}:b") + "}"},
    "1,000 aliases": {"query": "{" + times(1_000, lambda i: f"a{i}:__typename") + "}"},
    "fragments in a circle": {"query": "{ ...a } fragment a on Query { ...b ...b } fragment b on Query { ...a ...a }"},
    "16 fragments that double": {"query": fragments(16, 2)},
    "300 fragments in a row": {"query": fragments(300, 1)},
    "500 directives on one field": {"query": "{ __typename " + "@skip(if: false) " * 500 + "}"},
    "2,000 unknown directives": {"query": "{ __typename " + "@a " * 2000 + "}"},
    "10,000 ids in the document": {"query": "{ nodes(ids: [" + '"x" ' * 10_000 + "]) { id } }"},
    "20,000 ids in a variable": {"query": "query($v: [ID!]!) { nodes(ids: $v) { id } }", "variables": {"v": ["x"] * 20_000}},
    "a variable of 10 MB": {"query": "{ __typename }", "variables": {"v": "x" * 10_000_000}},
    "a variable nested 50,000 deep": '{"query": "{ __typename }", "variables": {"v": ' + "[" * 50_000 + "]" * 50_000 + "}}",
    "4,000 times __typename": {"query": "{" + "__typename " * 4_000 + "}"},
    "60,000 characters of white space": {"query": " " * 60_000 + "{ __typename }"},
    "the schema, around and around": {
        "query": "{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }"
    },
    "a batch of 1,000 operations": json.dumps([{"query": NORMAL}] * 1000),
}


def ask(url, request):
    """The status, the first error's code and limit, and how many seconds it took."""
    body = (request if isinstance(request, str) else json.dumps(request)).encode()
    call = urllib.request.Request(url + "/graphql", body, {"Content-Type": "application/json"})
    start = time.perf_counter()
    try:
        with urllib.request.urlopen(call) as response:
            status, answer = response.status, response.read()
    except urllib.error.HTTPError as refusal:
        status, answer = refusal.code, refusal.read()
    except OSError:
        return "connection closed", time.perf_counter() - start
    seconds = time.perf_counter() - start
    errors = json.loads(answer).get("errors")
    if not errors:
        return f"{status}, data", seconds
    extensions = errors[0]["extensions"]
    limit = f" ({extensions['limit']})" if "limit" in extensions else ""
    return f"{status}, {extensions['code']}{limit}", seconds


def allocated(url):
    """Bytes that the server has allocated since it started."""
    with urllib.request.urlopen(url + "/q/metrics") as response:
        metrics = response.read().decode()
    total = 0.0
    for name, value in re.findall(r"^(jvm_gc_memory_allocated_bytes_total|jvm_memory_used_bytes\{[^}]*\}) (\S+)$", metrics, re.M):
        if not name.startswith("jvm_memory") or "Eden" in name:
            total += float(value)
    return total


def measure(url, requests):
    before = allocated(url)
    answers = [ask(url, request) for request in requests]
    return answers, allocated(url) - before


def main():
    url = sys.argv[1].rstrip("/")
    own_cost = statistics.median(measure(url, [])[1] for _ in range(5))
    normal_time = normal_memory = None
    print("| request | answer | time | memory | beside the normal query |")
    print("|---|---|---|---|---|")
    for name, request in {"a normal query: 20 statements with their chains": {"query": NORMAL}, **ATTACKS}.items():
        measure(url, [request] * WARM_UP)
        answers, bytes_taken = measure(url, [request] * REPETITIONS)
        seconds = statistics.median(answer[1] for answer in answers)
        memory = max(0.0, bytes_taken - own_cost) / REPETITIONS
        if normal_time is None:
            normal_time, normal_memory = seconds, memory
        print(
            f"| {name} | {answers[-1][0]} | {seconds * 1000:.1f} ms | {memory / 1e6:.1f} MB"
            f" | {seconds / normal_time:.1f} of its time, {memory / max(1.0, normal_memory):.1f} of its memory |"
        )


if __name__ == "__main__":
    main()
