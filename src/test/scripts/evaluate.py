#!/usr/bin/env python3
"""Scores the engine against annotated articles, without a server.

  evaluate.py --score SCORE_PY --gold DIR [--aside FILE] [--part all|worked|aside] [--errors N]
  evaluate.py --score SCORE_PY --gold DIR --aside FILE --own DIR --tables

Runs io.isnad.evaluation.Predictions (compiled by ./mvnw test-compile) over the articles of DIR and hands its output to the
functions of SCORE_PY, which scores the running API the same way. FILE names the articles that are kept aside, a name a
line; --part tells over which articles to report. --own names our own articles, in its folders "worked" and "aside".

  --figures      a Markdown table of the figures, a column for each part
  --classes      a Markdown table of the errors by class
  --ablation     a Markdown table of what each family of rules is worth
  --reliability  a Markdown table of stated confidence against the share that is right
  --tables       all four
  --update FILE  writes all four into FILE, each between the lines "<!-- NAME -->" and "<!-- end of NAME -->"
"""
import argparse
import collections
import contextlib
import importlib.util
import io
import json
import math
import os
import re
import subprocess

PROJECT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))
MATCH = 0.5
FAMILIES = os.path.join(PROJECT, 'src', 'main', 'java', 'io', 'isnad', 'extraction', 'RuleFamily.java')
FACTORS = os.path.join(PROJECT, 'src', 'main', 'resources', 'io', 'isnad', 'extraction', 'ar', 'confidence.tsv')
FIRST_READINGS = os.path.join(PROJECT, 'src', 'test', 'resources', 'articles', 'first-readings.tsv')


def load(path):
    spec = importlib.util.spec_from_file_location('score', path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def jars():
    """The libraries of the build, from Maven once."""
    cached = os.path.join(PROJECT, 'target', 'evaluation.classpath')
    if not os.path.exists(cached):
        subprocess.run([os.path.join(PROJECT, 'mvnw'), '-q', '-B', 'dependency:build-classpath',
                        '-Dmdep.outputFile=' + cached], cwd=PROJECT, check=True)
    return open(cached).read().strip()


def predictions(folders, options=()):
    classpath = os.pathsep.join([os.path.join(PROJECT, 'target', d) for d in ('classes', 'test-classes')] + [jars()])
    run = subprocess.run(['java', '-cp', classpath, 'io.isnad.evaluation.Predictions', *options, *folders],
                         check=True, capture_output=True, text=True, encoding='utf-8')
    articles = [json.loads(line) for line in run.stdout.splitlines()]
    return {a['sourceName']: a for a in articles}


def part(gold, aside, which):
    return {n: g for n, g in gold.items() if which == 'all' or (n in aside) == (which == 'aside')}


def families():
    """The constants of RuleFamily, by their stable names."""
    names = []
    for line in open(FAMILIES, encoding='utf-8'):
        name = line.strip().rstrip(',;')
        if line.startswith('    ') and name.isupper() and name.replace('_', '').isalpha():
            names.append(name.lower().replace('_', '-'))
    return names


class Corpus:
    """The annotated articles in their parts, and what the engine makes of them."""

    def __init__(self, score, gold, aside, own):
        self.score = score
        foreign = score.load_gold(gold)
        self.folders = [gold]
        self.parts = {'all': foreign}
        if aside:
            self.parts.update({'worked': part(foreign, aside, 'worked'), 'aside': part(foreign, aside, 'aside')})
        for which in ('worked', 'aside') if own else ():
            self.folders.append(os.path.join(own, which))
            self.parts['own ' + which] = score.load_gold(self.folders[-1])

    def opened(self):
        """What the rules are fitted to: all but what is kept aside."""
        worked = self.parts.get('worked', self.parts['all'])
        return {**worked, **self.parts.get('own worked', {})}

    def held_out(self):
        return {**self.parts.get('aside', {}), **self.parts.get('own aside', {})}

    def every(self):
        return {**self.opened(), **self.held_out()}

    def predict(self, *options):
        return predictions(self.folders, options)


def matches(score, article, statements):
    """The statements found, each with the index of the annotated one it matches, or None: as SCORE_PY matches them."""
    text, wanted = article['text'], article['statements']
    spans = [(s['content']['start'], s['content']['end']) for s in statements]
    pairs = []
    for i, found in enumerate(statements):
        cue = found['cue'] and (found['cue']['span']['start'], found['cue']['span']['end'])
        for j, x in enumerate(wanted):
            if score.overlap(spans[i], x['contentSpan']):
                same = bool(cue and x['cueSpan'] and score.overlap(cue, x['cueSpan']))
                pairs.append((score.iou(text, spans[i], x['contentSpan']), same, i, j))
    taken, of = set(), {}
    for overlap, _, i, j in sorted(pairs, key=lambda p: (p[1], p[0]), reverse=True):
        if overlap >= MATCH and i not in of and j not in taken:
            of[i] = j
            taken.add(j)
    return [(s, of.get(i)) for i, s in enumerate(statements)]


def has_speaker(score, article, found, wanted):
    mention = found['attribution']['mention']
    span = mention and (mention['span']['start'], mention['span']['end'])
    entity = article['entities'].get(wanted['speaker'])
    return bool(score.same_actor(entity, found['speaker'], span, wanted.get('speakerSpan')))


def judged(score, gold, found):
    """Every statement found, and whether content and speaker are right."""
    for name, article in gold.items():
        for statement, j in matches(score, article, found[name]['statements']):
            right = j is not None and has_speaker(score, article, statement, article['statements'][j])
            yield statement, right


def table(header, rows):
    print('| ' + ' | '.join(header) + ' |')
    print('|' + '|'.join(['---'] + ['--:'] * (len(header) - 1)) + '|')
    for row in rows:
        print('| ' + ' | '.join(row) + ' |')
    print()


def figures(corpus, found):
    results = {which: corpus.score.score(gold, found)[0] for which, gold in corpus.parts.items()}
    three = lambda x: f'{x:.3f}'
    rows = [['articles'] + [str(r['articles']) for r in results.values()],
            ['annotated statements'] + [str(r['statements']['gold']) for r in results.values()]]
    for key, label in (('who-said-what', 'who-said-what'), ('statements', 'statements at 0.5 overlap'),
                       ('strict', 'statements at 0.9'), ('quoted', 'quoted, who-said-what')):
        rows.append([label + ': precision, recall, **F1**']
                    + [f"{r[key]['P']:.3f}, {r[key]['R']:.3f}, **{r[key]['F1']:.3f}**" for r in results.values()])
    rows.append(['speakers of matched statements'] + [three(r['speaker']) for r in results.values()])
    rows.append(['form of matched statements'] + [three(r['form']) for r in results.values()])
    for key in ('cue', 'persons', 'measures'):
        rows.append([key + ': F1'] + [three(r[key]['F1']) for r in results.values()])
    rows.append(['measures: kind, issuer']
                + [f"{r['measureKind']:.3f}, {r['measureIssuer']:.3f}" for r in results.values()])
    rows.append(['spans that do not hold'] + [str(r['integrity']) for r in results.values()])
    table(['figure', *results], rows)


def error_classes(score, gold, found):
    counts = collections.Counter()
    for name, article in gold.items():
        judgements = matches(score, article, found[name]['statements'])
        matched = {j for _, j in judgements}
        cues = [(s['cue']['span']['start'], s['cue']['span']['end']) for s, _ in judgements if s['cue']]
        wanted_cues = [x['cueSpan'] for x in article['statements'] if x['cueSpan']]
        for statement, j in judgements:
            if j is None:
                cue = statement['cue'] and (statement['cue']['span']['start'], statement['cue']['span']['end'])
                known = cue and any(score.overlap(cue, w) for w in wanted_cues)
                counts['found, but not annotated: ' + ('another content of a right cue' if known else
                                                       'a cue that reports nothing' if cue else 'a heading')] += 1
            elif not has_speaker(score, article, statement, article['statements'][j]):
                x = article['statements'][j]
                counts['wrong speaker: ' + ('none given' if statement['speaker'] is None else
                                            'named in the clause' if x.get('speakerText') else 'not named in the clause')] += 1
        for j, x in enumerate(article['statements']):
            if j not in matched:
                known = x['cueSpan'] and any(score.overlap(c, x['cueSpan']) for c in cues)
                counts['missed: ' + ('another content of a right cue' if known else
                                     'cue not seen' if x['cueSpan'] else 'a heading, or no cue')] += 1
    return counts


def classes(corpus, found):
    counts = {which: error_classes(corpus.score, gold, found) for which, gold in corpus.parts.items()}
    names = sorted(set().union(*counts.values()))
    table(['errors', *counts], [[n] + [str(c[n]) for c in counts.values()] for n in names])


def named(corpus, found):
    """Of the persons who are rightly told to have said something, the part that is called by the whole name."""
    whole = total = 0
    for name, article in corpus.every().items():
        for statement, j in matches(corpus.score, article, found[name]['statements']):
            wanted = article['entities'].get(j is not None and article['statements'][j]['speaker'])
            if wanted and wanted['kind'] == 'PERSON' and has_speaker(corpus.score, article, statement, article['statements'][j]):
                total += 1
                whole += corpus.score.norm(statement['speaker']['name']) == wanted['name']
    return whole / total if total else 0.0


def ablation(corpus, found):
    gold = corpus.every()
    whole = corpus.score.score(gold, found)[0]
    who = lambda r: r['who-said-what']['F1']
    rows = []
    for family in families():
        less = corpus.predict('--without', family)
        r = corpus.score.score(gold, less)[0]
        rows.append((who(r) - who(whole), family, r, named(corpus, less)))
    line = lambda name, r, difference, full: [
        name, f'{who(r):.3f}', difference, f"{r['statements']['F1']:.3f}", f"{r['speaker']:.3f}", f'{full:.3f}']
    table(['without', 'who-said-what F1', 'difference', 'statements F1', 'speakers', 'persons by whole name'],
          [line('nothing', whole, '', named(corpus, found))]
          + [line(f'`{f}`', r, f'{d:+.3f}', full) for d, f, r, full in sorted(rows, key=lambda row: row[0])])


def bins(judgements):
    """Tenths of confidence: how many, the mean that is stated, the share that is right; and the expected calibration error."""
    groups = collections.defaultdict(list)
    for statement, right in judgements:
        confidence = statement['attribution']['confidence']
        groups[min(9, int(confidence * 10 + 1e-9))].append((confidence, right))
    rows, total, error = [], sum(map(len, groups.values())), 0
    for tenth in sorted(groups):
        stated = sum(c for c, _ in groups[tenth]) / len(groups[tenth])
        right = sum(r for _, r in groups[tenth]) / len(groups[tenth])
        error += len(groups[tenth]) * abs(stated - right) / max(1, total)
        rows.append((tenth, len(groups[tenth]), stated, right))
    return rows, error


def features(statement):
    """What the confidence of a statement is made of: the rules of its chain and its doubts."""
    attribution = statement['attribution']
    return [link['rule'] for link in attribution['chain']] + attribution['doubts']


def factors():
    rows = (line.rstrip('\n').split('\t') for line in open(FACTORS, encoding='utf-8') if not line.startswith('#'))
    return {name: float(factor) for name, factor in rows if name != 'name'}


def first_readings():
    """The features of every statement of first-readings.tsv, and whether its content and speaker were right."""
    rows = (line.rstrip('\n').split('\t') for line in open(FIRST_READINGS, encoding='utf-8') if not line.startswith('#'))
    return [(names.split(), right == '1') for article, right, names in rows if article != 'article']


def stated(samples, factor):
    """The same with the confidence that these factors give, in the shape of the API's statements."""
    return [({'attribution': {'confidence': max(0.01, round(product(names, factor), 2))}}, right) for names, right in samples]


def product(names, factor):
    return min(0.999, math.prod(factor[n] for n in names))


def reliability(corpus, found):
    parts = [('First readings', stated(first_readings(), factors()))]
    parts += [(title, list(judged(corpus.score, gold, found)))
              for title, gold in (('Worked on since', corpus.opened()), ('Kept aside', corpus.held_out())) if gold]
    for title, statements in parts:
        if statements:
            rows, error = bins(statements)
            print(f'{title}: {sum(r[1] for r in rows)} statements, expected calibration error {error:.3f}.\n')
            table(['confidence', 'statements', 'stated', 'right'],
                  [[f'{t / 10:.1f} to {(t + 1) / 10:.1f}', str(n), f'{s:.2f}', f'{r:.2f}'] for t, n, s, r in rows])


def common_arguments(description):
    arguments = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument('--score', required=True)
    arguments.add_argument('--gold', required=True)
    arguments.add_argument('--aside')
    arguments.add_argument('--own')
    return arguments


def names_in(file):
    return set(open(file).read().split()) if file else set()


TABLES = {'figures': figures, 'classes': classes, 'ablation': ablation, 'reliability': reliability}


def update(file, corpus, found):
    text = open(file, encoding='utf-8').read()
    for name, tell in TABLES.items():
        told = io.StringIO()
        with contextlib.redirect_stdout(told):
            tell(corpus, found)
        place = re.compile(f'(<!-- {name} -->\n).*?(<!-- end of {name} -->)', re.S)
        text, times = place.subn(lambda m: m[1] + '\n' + told.getvalue() + m[2], text)
        if times != 1:
            raise SystemExit(f'{file}: wanted one place for {name}, found {times}')
    open(file, 'w', encoding='utf-8').write(text)


def main():
    arguments = common_arguments(__doc__)
    arguments.add_argument('--part', choices=('all', 'worked', 'aside'), default='all')
    arguments.add_argument('--errors', type=int, default=0)
    arguments.add_argument('--tables', action='store_true')
    arguments.add_argument('--update', metavar='FILE')
    for name in TABLES:
        arguments.add_argument('--' + name, action='store_true')
    options = arguments.parse_args()
    score, aside = load(options.score), names_in(options.aside)
    wanted = [name for name in TABLES if options.tables or getattr(options, name)]
    if options.update:
        corpus = Corpus(score, options.gold, aside, options.own)
        update(options.update, corpus, corpus.predict())
        return
    if wanted:
        corpus = Corpus(score, options.gold, aside, options.own)
        found = corpus.predict()
        for name in wanted:
            TABLES[name](corpus, found)
        return
    gold = part(score.load_gold(options.gold), aside, options.part)
    result, errors = score.score(gold, predictions([options.gold]))
    score.show(result)
    for error in errors[:options.errors]:
        print('\t'.join(error))


if __name__ == '__main__':
    main()
