#!/usr/bin/env python3
"""Fits the factors of confidence.tsv to first readings of annotated articles and prints that file anew.

  calibrate.py --score SCORE_PY --gold DIR --aside FILE --own DIR > confidence.tsv
  calibrate.py --score SCORE_PY --record FILE.txt … >> first-readings.tsv

The confidence of an attribution is the product of a factor for each rule of its chain and each doubt. The factors are those
under which the first readings are likeliest: what the engine made of articles before anybody had read its errors in them
(src/test/resources/articles/first-readings.tsv), since it is surer of what its rules were worked out on than of anything new.
There are few statements and many factors, so each is held to where it is expected by as much as EXPECTED_WEIGHT statements
would. What is kept aside takes no part; its calibration error is told on standard error, beside that of the fit.

--record prints the rows for articles that are still aside and are about to be opened: a row for each statement found.
"""
import argparse
import math
import os
import sys

import evaluate

EXPECTED_WEIGHT = 8
THRESHOLDS = (0.4, 0.45, 0.5, 0.55, 0.6, 0.65)
ROUNDS = 40
STEPS = 24
# What is expected of a rule that reads the cue's own clause, of one that looks outside it for who that is, of a doubt, and of
# having found nobody.
IN_CLAUSE, OUTSIDE, DOUBT, NOBODY = 0.97, 0.85, 0.9, 0.1
OUTSIDE_RULES = {'statement-of-last-speaker', 'continued-subject', 'subject-of-sentence', 'nearest-subject-in-content',
                 'within-outer-speaker', 'outer-speaker', 'only-person-named'}


def expected(name, is_doubt):
    if name == 'no-speaker':
        return NOBODY
    return DOUBT if is_doubt else OUTSIDE if name in OUTSIDE_RULES else IN_CLAUSE


def likelihood(name, value, factors, related, prior):
    before = factors[name]
    factors[name] = value
    total = EXPECTED_WEIGHT * (prior * math.log(value) + (1 - prior) * math.log(1 - value))
    for names, right in related:
        p = evaluate.product(names, factors)
        total += math.log(p) if right else math.log(1 - p)
    factors[name] = before
    return total


def best(name, factors, related, prior):
    """The likeliest value: the function has one peak, so thirds of the range are cut away."""
    low, high = 0.02, 0.999
    for _ in range(STEPS):
        one, other = low + (high - low) / 3, high - (high - low) / 3
        if likelihood(name, one, factors, related, prior) < likelihood(name, other, factors, related, prior):
            low = one
        else:
            high = other
    return (low + high) / 2


def fit(data, priors):
    factors = dict(priors)
    related = {n: [s for s in data if n in s[0]] for n in priors}
    for _ in range(ROUNDS):
        for name in priors:
            factors[name] = best(name, factors, related[name], priors[name])
    return factors


def expectations():
    """The lines of confidence.tsv, of a row its name alone, and what is expected of each name."""
    lines, priors, doubts = [], {}, False
    for line in open(evaluate.FACTORS, encoding='utf-8'):
        doubts = doubts or line.startswith('# doubts')
        if line.startswith('#') or line.startswith('name\t'):
            lines.append(line.rstrip('\n'))
        else:
            name = line.split('\t')[0]
            lines.append(name)
            priors[name] = expected(name, doubts)
    return lines, priors


def record(score, files):
    for file in files:
        folder, name = os.path.split(os.path.abspath(file))
        gold = score.load_gold(folder)
        found = evaluate.predictions([folder], ('--at-least', '0'))
        for statement, right in evaluate.judged(score, {name: gold[name]}, found):
            print(name.removesuffix('.txt'), int(right), ' '.join(evaluate.features(statement)), sep='\t')


def tell(title, data, factors):
    rows, error = evaluate.bins(evaluate.stated(data, factors))
    print(f'{title}: {len(data)} statements, calibration error {error:.3f}', file=sys.stderr)
    for tenth, count, mean, right in rows:
        print(f'  {tenth / 10:.1f}: {count:4} stated {mean:.2f} right {right:.2f}', file=sys.stderr)
    for least in THRESHOLDS:
        below = [right for names, right in data
                 if 'no-speaker' not in names and evaluate.product(names, factors) < least]
        print(f'  below {least}: {sum(below)} right, {len(below) - sum(below)} wrong', file=sys.stderr)


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument('--score', required=True)
    arguments.add_argument('--gold')
    arguments.add_argument('--aside')
    arguments.add_argument('--own')
    arguments.add_argument('--record', nargs='+', metavar='FILE.txt')
    options = arguments.parse_args()
    score = evaluate.load(options.score)
    if options.record:
        record(score, options.record)
        return
    lines, priors = expectations()
    data = evaluate.first_readings()
    unknown = {n for names, _ in data for n in names} - priors.keys()
    if unknown:
        raise SystemExit(f'{evaluate.FIRST_READINGS}: not in confidence.tsv: {", ".join(sorted(unknown))}')
    factors = fit(data, priors)
    for line in lines:
        print(f'{line}\t{factors[line]:.3f}' if line in factors else line)
    tell('fitted to first readings', data, factors)
    if options.gold:
        corpus = evaluate.Corpus(score, options.gold, evaluate.names_in(options.aside), options.own)
        aside = evaluate.judged(score, corpus.held_out(), corpus.predict('--at-least', '0'))
        tell('kept aside', [(evaluate.features(s), right) for s, right in aside], factors)


if __name__ == '__main__':
    main()
