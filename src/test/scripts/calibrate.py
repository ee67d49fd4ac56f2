#!/usr/bin/env python3
"""Fits the factors of confidence.tsv to annotated articles and prints that file anew.

  calibrate.py --score SCORE_PY --gold DIR --aside FILE --own DIR > confidence.tsv

The confidence of an attribution is the product of a factor for each rule of its chain and each doubt. The factors are those
under which the articles that were worked on are likeliest: right or not, statement by statement, as evaluate.py judges them.
There are few statements and many factors, so each is held to where it is expected by as much as EXPECTED_WEIGHT statements
would. What is kept aside takes no part; its calibration error is told on standard error, beside that of the fit.
"""
import math
import os
import sys

import evaluate

EXPECTED_WEIGHT = 8
THRESHOLDS = (0.4, 0.45, 0.5, 0.55, 0.6, 0.65)
ROUNDS = 40
STEPS = 24
# What is expected of a rule that reads the cue's own clause, of one that looks for the speaker outside it, of a doubt, and of
# having found nobody.
IN_CLAUSE, OUTSIDE, DOUBT, NOBODY = 0.97, 0.85, 0.9, 0.1
OUTSIDE_RULES = {'statement-of-last-speaker', 'continued-subject', 'subject-of-sentence', 'nearest-subject-in-content',
                 'within-outer-speaker', 'outer-speaker'}
FILE = os.path.join(evaluate.PROJECT, 'src', 'main', 'resources', 'io', 'isnad', 'extraction', 'ar', 'confidence.tsv')


def expected(name, is_doubt):
    if name == 'no-speaker':
        return NOBODY
    return DOUBT if is_doubt else OUTSIDE if name in OUTSIDE_RULES else IN_CLAUSE


def features(statement):
    attribution = statement['attribution']
    return [link['rule'] for link in attribution['chain']] + attribution['doubts']


def samples(judgements):
    return [(features(s), right) for s, right in judgements]


def product(names, factors):
    return min(0.999, math.prod(factors[n] for n in names))


def likelihood(name, value, factors, related, prior):
    before = factors[name]
    factors[name] = value
    total = EXPECTED_WEIGHT * (prior * math.log(value) + (1 - prior) * math.log(1 - value))
    for names, right in related:
        p = product(names, factors)
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


def stated(data, factors):
    return [({'attribution': {'confidence': max(0.01, round(product(names, factors), 2))}}, right) for names, right in data]


def main():
    options = evaluate.common_arguments(__doc__).parse_args()
    score = evaluate.load(options.score)
    corpus = evaluate.Corpus(score, options.gold, evaluate.names_in(options.aside), options.own)
    found = corpus.predict('--at-least', '0')
    head, priors, doubts = [], {}, False
    for line in open(FILE, encoding='utf-8'):
        doubts = doubts or line.startswith('# doubts')
        if line.startswith('#') or line.startswith('name\t'):
            head.append(line)
        else:
            name = line.split('\t')[0]
            head.append(name)
            priors[name] = expected(name, doubts)
    worked = samples(evaluate.judged(score, corpus.fitted(), found))
    aside = samples(evaluate.judged(score, corpus.held_out(), found))
    factors = fit(worked, priors)
    for line in head:
        print(line.rstrip('\n') if line not in factors else f'{line}\t{factors[line]:.3f}')
    for title, data in (('fitted to', worked), ('kept aside', aside)):
        rows, error = evaluate.bins(stated(data, factors))
        print(f'{title}: {len(data)} statements, calibration error {error:.3f}', file=sys.stderr)
        for tenth, count, mean, right in rows:
            print(f'  {tenth / 10:.1f}: {count:4} stated {mean:.2f} right {right:.2f}', file=sys.stderr)
        for least in THRESHOLDS:
            below = [right for names, right in data if 'no-speaker' not in names and product(names, factors) < least]
            print(f'  below {least}: {sum(below)} right, {len(below) - sum(below)} wrong', file=sys.stderr)


if __name__ == '__main__':
    main()
