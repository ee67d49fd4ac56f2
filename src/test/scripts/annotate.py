#!/usr/bin/env python3
"""Checks annotations of articles and writes their offsets.

  annotate.py [--check] [--out DIR] FILE.json …

FILE.json is the annotation of FILE.txt beside it (first line the title, each further line a paragraph). Every string of it
that names a piece of the article is copied from the article character by character; this script finds where it stands and
writes the offsets (UTF-16 code units, half-open) beside it: contentSpan, quoteSpans, cueSpan, speakerSpan, evidenceSpan,
triggerSpan, targetSpan. It writes into FILE.json, with --out into DIR (together with a copy of the text), with --check nowhere.

A long string may be shortened to `its first words ⋯ its last words` (U+22EF): it is written out in full.
Where a content stands more than once in the article, "contentAt" says which occurrence it is, from 1; a cue and a speaker
are the whole-word occurrence nearest to the content, rather before it, unless "cueAt" or "speakerAt" says otherwise.

Problems (a string that does not occur, an unknown entity or value, quoted words outside the content …) go to standard
error and leave the file as it was; what is merely unusual is a warning. Exit status 1 if any file has a problem.
"""
import argparse
import json
import os
import shutil
import sys

ENTITY_KINDS = {'PERSON', 'ORGANIZATION', 'GROUP'}
FORMS = {'DIRECT', 'INDIRECT', 'MIXED'}
MEASURE_KINDS = {'SANCTION', 'EXPULSION', 'BAN', 'TARIFF', 'ASSET_FREEZE', 'FINE', 'DISMISSAL', 'DETENTION', 'RECALL',
                 'SUSPENSION', 'WITHDRAWAL', 'CLOSURE', 'LEGISLATION', 'OTHER'}
STATUSES = {'IMPOSED', 'ANNOUNCED', 'THREATENED', 'PROPOSED', 'LIFTED', 'REJECTED'}
KEYS = {'entity': {'id', 'kind', 'name', 'role', 'mentions'},
        'statement': {'form', 'cue', 'content', 'quotes', 'speaker', 'speakerText', 'via', 'nested'},
        'measure': {'kind', 'trigger', 'issuer', 'target', 'quantity', 'date', 'status', 'evidence'}}
COMPUTED = {'contentSpan', 'quoteSpans', 'cueSpan', 'speakerSpan', 'evidenceSpan', 'triggerSpan', 'targetSpan'}
CHOICES = {'contentAt', 'cueAt', 'speakerAt'}
# What may be written in front of a word as one with it: conjunctions, prepositions, the article, the future's letter.
CLITICS = {c + p + a for c in ('', 'و', 'ف') for p in ('', 'ب', 'ك', 'ل', 'س') for a in ('', 'ال', 'ل')}
REPORTS = {'البيان', 'بيان', 'التقرير', 'تقرير', 'المصدر', 'الدراسة', 'الرسالة'}
ELLIPSIS = '⋯'


class Problem(Exception):
    """Something in an annotation that does not fit its article or the guidelines."""


def occurrences(text, string):
    found, at = [], text.find(string) if string else -1
    while at >= 0:
        found.append((at, at + len(string)))
        at = text.find(string, at + 1)
    return found


def is_letter(character):
    return character.isalnum() or '\u064b' <= character <= '\u0652' or character == '\u0640'


def stands_alone(text, span):
    """Whether a span begins and ends with whole words, clitics in front aside."""
    start, end = span
    if end < len(text) and is_letter(text[end]) and is_letter(text[end - 1]):
        return False
    before = start
    while before > 0 and is_letter(text[before - 1]) and is_letter(text[start]):
        before -= 1
    return text[before:start] in CLITICS


def inside(inner, outer):
    return outer[0] <= inner[0] and inner[1] <= outer[1]


def distance(a, b):
    return max(b[0] - a[1], a[0] - b[1], 0)


class Annotation:
    """One annotation being checked against its article."""

    def __init__(self, document, text, annotation):
        self.text = text
        self.annotation = annotation
        self.warnings = []
        annotation['doc'] = document
        if '\r' in text or any(ord(c) > 0xffff for c in text):
            raise Problem('carriage returns and characters beyond the basic plane have no place in an article')
        self.entities = {e['id']: e for e in annotation['entities']}
        if len(self.entities) != len(annotation['entities']):
            raise Problem('an entity id stands twice')

    def warn(self, message):
        self.warnings.append(message)

    def complete(self):
        """Checks everything and adds the offsets."""
        for entity in self.annotation['entities']:
            self.check_entity(entity)
        for statement in self.annotation['statements']:
            self.locate_statement(statement)
        for measure in self.annotation['measures']:
            self.locate_measure(measure)
        self.check_nesting()

    # ---- strings ----

    def written_out(self, string, where):
        """The string in full, where it was shortened."""
        if not string or ELLIPSIS not in string:
            return string
        first, last = (s.strip() for s in string.split(ELLIPSIS))
        starts = occurrences(self.text, first)
        if len(starts) != 1:
            raise Problem(f'{where}: {len(starts)} occurrences of the beginning {first!r}')
        end = self.text.find(last, starts[0][1])
        if end < 0:
            raise Problem(f'{where}: the end {last!r} does not follow')
        return self.text[starts[0][0]:end + len(last)]

    def spans(self, string, where):
        found = occurrences(self.text, string)
        if not found:
            raise Problem(f'{where}: {string!r} does not occur')
        whole = [s for s in found if stands_alone(self.text, s)]
        if not whole:
            self.warn(f'{where}: {string!r} stands only within words')
        return whole or found

    def pick(self, string, at, where):
        found = occurrences(self.text, string)
        if at > len(found):
            raise Problem(f'{where}: {string!r} occurs {len(found)} times only')
        return found[at - 1]

    def nearest(self, string, at, span, where):
        if at:
            return self.pick(string, at, where)
        apart = [s for s in self.spans(string, where) if s[1] <= span[0] or span[1] <= s[0]]
        if not apart:
            raise Problem(f'{where}: {string!r} stands only inside the content')
        return min(apart, key=lambda s: self.strangeness(s, span))

    def strangeness(self, part, content):
        """How little a cue or speaker there suits a content here: another paragraph's least, then one behind it."""
        between = self.text[part[1]:content[0]] or self.text[content[1]:part[0]]
        return '\n' in between, distance(part, content) * (3 if part[0] >= content[1] else 1)

    @staticmethod
    def closed(value, values, where):
        if value not in values:
            raise Problem(f'{where}: unknown value {value!r}')

    @staticmethod
    def keyed(row, kind, where):
        if KEYS[kind] - set(row) or set(row) - KEYS[kind] - COMPUTED - CHOICES:
            raise Problem(f'{where}: keys {sorted(set(row) ^ KEYS[kind])} are missing or unknown')

    def known(self, identifier, where):
        if identifier is not None and identifier not in self.entities:
            raise Problem(f'{where}: no entity {identifier!r}')

    # ---- entities ----

    def check_entity(self, entity):
        where = f"entity {entity['id']} {entity['name']!r}"
        self.keyed(entity, 'entity', where)
        self.closed(entity['kind'], ENTITY_KINDS, where)
        for string in [entity['name'], *entity['mentions'], *filter(None, [entity['role']])]:
            self.spans(string, where)
        if not entity['mentions']:
            raise Problem(f'{where}: no mention')
        if len(set(entity['mentions'])) != len(entity['mentions']):
            raise Problem(f'{where}: a mention stands twice')
        if entity['kind'] != 'PERSON' and entity['role']:
            self.warn(f'{where}: a role, though no person')

    # ---- statements ----

    def locate_statement(self, statement):
        where = f"statement {statement['content'][:40]!r}"
        self.keyed(statement, 'statement', where)
        self.closed(statement['form'], FORMS, where)
        self.closed(statement['nested'], {True, False}, where)
        self.known(statement['via'], where)
        if statement['speaker'] not in self.entities:
            raise Problem(f"{where}: no entity {statement['speaker']!r}")
        statement['content'] = self.written_out(statement['content'], where)
        statement['quotes'] = [self.written_out(q, where) for q in statement['quotes']]
        content = self.content_span(statement, where)
        statement['contentSpan'] = content
        statement['quoteSpans'] = self.quote_spans(statement, content, where)
        cue, speaker = statement['cue'], statement['speakerText']
        statement['cueSpan'] = self.nearest(cue, statement.get('cueAt'), content, where) if cue else None
        statement['speakerSpan'] = self.nearest(speaker, statement.get('speakerAt'), content, where) if speaker else None
        self.check_form(statement, where)
        self.check_parts(statement, where)

    def content_span(self, statement, where):
        found = self.spans(statement['content'], where)
        if statement.get('contentAt'):
            return self.pick(statement['content'], statement['contentAt'], where)
        if len(found) > 1:
            raise Problem(f'{where}: stands {len(found)} times, contentAt is wanted')
        return found[0]

    def quote_spans(self, statement, content, where):
        spans, after = [], content[0]
        for quote in statement['quotes']:
            at = self.text.find(quote, after, content[1])
            if at < 0:
                raise Problem(f'{where}: the quoted words {quote!r} are not inside the content, or not in this order')
            after = at + len(quote)
            spans.append((at, after))
            around = (self.text[:at].rstrip()[-1:], self.text[after:].lstrip()[:1])
            if is_letter(around[0] or 'x') or is_letter(around[1] or 'x'):
                self.warn(f'{where}: no marks around {quote[:30]!r}')
        return spans

    def check_form(self, statement, where):
        form, quotes, cue = statement['form'], statement['quotes'], statement['cue']
        if form == 'INDIRECT' and quotes or form == 'MIXED' and not quotes:
            raise Problem(f'{where}: {form} with {len(quotes)} quotes')
        if form == 'DIRECT' and not quotes and cue and ':' not in self.text[max(0, statement['contentSpan'][0] - 3):
                                                                            statement['contentSpan'][0]]:
            self.warn(f'{where}: DIRECT without quotation marks or colon')
        if form == 'DIRECT' and quotes and len(''.join(quotes)) < len(statement['content']) - 4 * len(quotes):
            self.warn(f'{where}: DIRECT, though not all of it is quoted')
        if form == 'MIXED' and len(quotes[0]) >= len(statement['content']) - 3:
            self.warn(f'{where}: MIXED, though all of it is quoted')
        if statement['content'] != statement['content'].strip(' \n،.؛'):
            self.warn(f'{where}: begins or ends with a space or a stop')

    def check_parts(self, statement, where):
        content = statement['contentSpan']
        for part in filter(None, [statement['cueSpan'], statement['speakerSpan']]):
            if part[0] < content[1] and content[0] < part[1]:
                self.warn(f'{where}: {self.text[part[0]:part[1]]!r} overlaps the content')
            if distance(part, content) > 200:
                self.warn(f'{where}: {self.text[part[0]:part[1]]!r} is far from the content')
        entity = self.entities[statement['speaker']]
        forms = {entity['name'], *entity['mentions']} | REPORTS
        if statement['speakerText'] and statement['speakerText'] not in forms:
            self.warn(f"{where}: the speaker {statement['speakerText']!r} is no mention of {entity['name']!r}")

    def check_nesting(self):
        statements = self.annotation['statements']
        for s in statements:
            around = [o for o in statements if o is not s and inside(s['contentSpan'], o['contentSpan'])]
            if s['nested'] != bool(around):
                self.warn(f"statement {s['content'][:40]!r}: nested is {s['nested']}, but it stands inside {len(around)}")
        starts = [s['contentSpan'][0] for s in statements]
        if starts != sorted(starts):
            self.warn('the statements are not in order of appearance')

    # ---- measures ----

    def locate_measure(self, measure):
        where = f"measure {measure['trigger']!r}"
        self.keyed(measure, 'measure', where)
        self.closed(measure['kind'], MEASURE_KINDS, where)
        self.closed(measure['status'], STATUSES, where)
        self.known(measure['issuer'], where)
        measure['evidence'] = self.written_out(measure['evidence'], where)
        evidence = self.spans(measure['evidence'], where)[0]
        measure['evidenceSpan'] = evidence
        measure['triggerSpan'] = self.within(measure['trigger'], evidence, where)
        if not inside(measure['triggerSpan'], evidence):
            raise Problem(f'{where}: the trigger is not inside the evidence')
        measure['targetSpan'] = self.within(measure['target'], evidence, where) if measure['target'] else None
        quantity = measure['quantity']
        for string in filter(None, [measure['date'], quantity and quantity['text']]):
            self.spans(string, where)

    def within(self, string, evidence, where):
        """The occurrence inside the evidence, or else the nearest to it."""
        return min(self.spans(string, where), key=lambda s: (not inside(s, evidence), distance(s, evidence)))


def annotate(path, out, check):
    """Checks one file; writes it, unless only to be checked. Returns whether it is sound."""
    article = path[:-len('.json')] + '.txt'
    try:
        with open(article, encoding='utf-8', newline='') as f:
            text = f.read()
        with open(path, encoding='utf-8') as f:
            annotation = Annotation(os.path.basename(article), text, json.load(f))
        annotation.complete()
    except (Problem, KeyError, ValueError, OSError) as problem:
        print(f'{path}: {type(problem).__name__}: {problem}', file=sys.stderr)
        return False
    for warning in annotation.warnings:
        print(f'{path}: warning: {warning}', file=sys.stderr)
    if not check:
        write(annotation.annotation, path, article, out)
    return True


def write(annotation, path, article, out):
    if out:
        os.makedirs(out, exist_ok=True)
        shutil.copy(article, out)
        path = os.path.join(out, os.path.basename(path))
    ordered = {k: annotation[k] for k in ('doc', 'entities', 'statements', 'measures')}
    with open(path, 'w', encoding='utf-8') as f:
        json.dump(ordered, f, ensure_ascii=False, indent=1)
        f.write('\n')


if __name__ == '__main__':
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument('files', nargs='+', metavar='FILE.json')
    arguments.add_argument('--check', action='store_true')
    arguments.add_argument('--out', metavar='DIR')
    options = arguments.parse_args()
    sound = [annotate(f, options.out, options.check) for f in options.files]
    sys.exit(0 if all(sound) else 1)
