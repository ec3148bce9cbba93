#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a fuzz target for some seconds and tells in TAP what came of it:

    run.py --seconds N TARGET SEEDS DICTIONARY

An input that ends the target stays in the folder 'findings' beside it; 'TARGET INPUT' does it again.
"""

import argparse
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

# One input may take this many seconds and megabytes; more is a hang or a leak.
MOST_SECONDS = 10
MOST_MEGABYTES = 1024
LONGEST_INPUT = 16384
# The same inputs in each run, as far as the machine is as fast.
SEED = 20261125
ENVIRONMENT = {
    'ASAN_OPTIONS': 'detect_leaks=1',
    'UBSAN_OPTIONS': 'print_stacktrace=1',
    'G_DEBUG': 'fatal-warnings,gc-friendly',
    'G_SLICE': 'always-malloc',
    'LC_ALL': 'C.UTF-8',
}
PROGRESS = re.compile(r'#\d+\s')
DONE = re.compile(r'^Done (\d+) runs in (\d+) second', re.M)
COVERAGE = re.compile(r'^#\d+\s+\w+\s+cov: (\d+) .*?corp: (\d+)/', re.M)


def fuzz(arguments, findings, corpus):
    return subprocess.run(
        [arguments.target, corpus, arguments.seeds, f'-dict={arguments.dictionary}',
         f'-max_total_time={arguments.seconds}', f'-seed={SEED}', f'-timeout={MOST_SECONDS}',
         f'-rss_limit_mb={MOST_MEGABYTES}', f'-max_len={LONGEST_INPUT}',
         f'-artifact_prefix={findings}/'],
        env=os.environ | ENVIRONMENT, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT, encoding='utf-8', errors='replace', check=False)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('--seconds', type=int, required=True)
    parser.add_argument('target', type=Path)
    parser.add_argument('seeds', type=Path)
    parser.add_argument('dictionary', type=Path)
    arguments = parser.parse_args()
    arguments.target = arguments.target.resolve()
    name = arguments.target.name
    findings = arguments.target.parent / 'findings'
    findings.mkdir(exist_ok=True)

    print('1..1')
    with tempfile.TemporaryDirectory() as corpus:
        run = fuzz(arguments, findings, corpus)
    done, coverage = DONE.search(run.stdout), COVERAGE.findall(run.stdout)
    if run.returncode == 0 and done and int(done[1]) > 0:
        print(f'# measured: {done[1]} inputs in {done[2]} s, {coverage[-1][0]} branches reached, '
              f'0 findings')
        print(f'ok 1 {name}')
        return 0
    told = [line for line in run.stdout.splitlines() if not PROGRESS.match(line)]
    print('\n'.join(f'# {line}' for line in told[-40:]))
    print(f'# measured: 1 finding, in {findings}')
    print(f'not ok 1 {name}')
    return 1


sys.exit(main())
