#!/usr/bin/env python3
"""Scores the engine against annotated articles, without a server.

  evaluate.py --score SCORE_PY --gold DIR [--aside FILE] [--part all|worked|aside] [--errors N]

Runs io.isnad.evaluation.Predictions (compiled by ./mvnw test-compile) over the articles of DIR and hands its output to the
functions of SCORE_PY, which scores the running API the same way. FILE names the articles that are kept aside, a name a
line; --part tells over which articles to report.
"""
import argparse
import importlib.util
import json
import os
import subprocess
import sys

PROJECT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))


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


def predictions(folder, options=()):
    classpath = os.pathsep.join([os.path.join(PROJECT, 'target', d) for d in ('classes', 'test-classes')] + [jars()])
    run = subprocess.run(['java', '-cp', classpath, *options, 'io.isnad.evaluation.Predictions', folder],
                         check=True, capture_output=True, text=True, encoding='utf-8')
    articles = [json.loads(line) for line in run.stdout.splitlines()]
    return {a['sourceName']: a for a in articles}


def part(gold, aside, which):
    return {n: g for n, g in gold.items() if which == 'all' or (n in aside) == (which == 'aside')}


if __name__ == '__main__':
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument('--score', required=True)
    arguments.add_argument('--gold', required=True)
    arguments.add_argument('--aside')
    arguments.add_argument('--part', choices=('all', 'worked', 'aside'), default='all')
    arguments.add_argument('--errors', type=int, default=0)
    options = arguments.parse_args()
    score = load(options.score)
    aside = set(open(options.aside).read().split()) if options.aside else set()
    gold = part(score.load_gold(options.gold), aside, options.part)
    result, errors = score.score(gold, predictions(options.gold))
    score.show(result)
    for error in errors[:options.errors]:
        print('\t'.join(error))
