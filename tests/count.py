# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts what ran, from the logs of 'meson test': count.py [--broken N] LOG.json ...

A test that speaks TAP counts with each of its subtests. A test that crashed, timed out or ran
nothing counts as one failed besides those. A log that is not there is a run that did not start: one
failed. The last line of the output is the sum, and the status is 1 when anything failed.
"""

import argparse
import json
import re
import sys

SUBTEST = re.compile(r'(ok|not ok)\b(.*# SKIP\b)?')


def count_subtests(stdout):
    """Passed, failed and skipped TAP lines of one program."""
    passed = failed = skipped = 0
    for line in stdout.splitlines():
        match = SUBTEST.match(line)
        if not match:
            continue
        if match[2]:
            skipped += 1
        elif match[1] == 'ok':
            passed += 1
        else:
            failed += 1
    return passed, failed, skipped


def count_test(test):
    """The same for one entry of the log."""
    passed, failed, skipped = count_subtests(test.get('stdout') or '')
    result = test['result']
    if result == 'SKIP':
        return passed, failed, max(skipped, 1)
    if result != 'OK' and failed == 0:
        failed = 1
    if result == 'OK' and passed + skipped == 0:
        passed = 1
    return passed, failed, skipped


def last_lines(test, number=25):
    """How a failed test ended, so that the end of a long output has it."""
    text = (test.get('stdout') or '') + (test.get('stderr') or '')
    return [f'    {line}' for line in text.splitlines()[-number:]]


def read_log(path):
    try:
        with open(path, encoding='utf-8') as file:
            return [json.loads(line) for line in file if line.strip()]
    except FileNotFoundError:
        return None


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('--broken', type=int, default=0, help='builds that failed')
    parser.add_argument('logs', nargs='*')
    arguments = parser.parse_args()

    total = [0, arguments.broken, 0]
    for path in arguments.logs:
        log = read_log(path)
        if log is None:
            print(f'{path}: no test ran')
            total[1] += 1
            continue
        for test in log:
            counts = count_test(test)
            total = [a + b for a, b in zip(total, counts)]
            if counts[1] or counts[2]:
                print(f'{path}: {test["name"]}: {counts[1]} failed, {counts[2]} skipped')
            if counts[1]:
                print(*last_lines(test), sep='\n')
    passed, failed, skipped = total
    if skipped:
        print(f'{skipped} skipped')
    print(f'{passed} passed, {failed} failed')
    return 1 if failed else 0


sys.exit(main())
