# SPDX-License-Identifier: GPL-3.0-or-later
"""tests/count.py counts what ran, and takes nothing that broke for passed."""

import json
import sys
import tempfile
from pathlib import Path

import lint

COUNT = Path(sys.argv[1]) / 'tests/count.py'
# What the log of one test says, and the last line for it.
CASES = (
    ('two subtests that pass', {'result': 'OK', 'stdout': '1..2\nok 1 a\nok 2 b\n'},
     '2 passed, 0 failed'),
    ('a subtest that fails', {'result': 'FAIL', 'stdout': 'ok 1 a\nnot ok 2 b\n'},
     '1 passed, 1 failed'),
    ('a crash', {'result': 'ERROR', 'stdout': 'ok 1 a\n'}, '1 passed, 1 failed'),
    ('a timeout', {'result': 'TIMEOUT', 'stdout': ''}, '0 passed, 1 failed'),
    ('a program without TAP', {'result': 'OK', 'stdout': None}, '1 passed, 0 failed'),
    ('a program without TAP that fails', {'result': 'FAIL'}, '0 passed, 1 failed'),
    ('a subtest that is skipped', {'result': 'OK', 'stdout': 'ok 1 a # SKIP no tool\nok 2 b\n'},
     '1 passed, 0 failed'),
    ('a test that is skipped', {'result': 'SKIP', 'stdout': '1..0 # SKIP no tool\n'},
     '0 passed, 0 failed'),
)


def count(*arguments):
    status, said = lint.run(sys.executable, '-B', COUNT, *arguments)
    last = said.splitlines()[-1]
    return last, status == (0 if last.endswith(' 0 failed') else 1)


with tempfile.TemporaryDirectory() as folder:
    log = Path(folder) / 'log.json'
    print(f'1..{len(CASES) + 3}')
    for number, (title, test, expected) in enumerate(CASES, 1):
        log.write_text(json.dumps({'name': 'a test'} | test) + '\n', encoding='utf-8')
        lint.report(number, count(log) == (expected, True), title)
    lint.report(len(CASES) + 1, count(Path(folder) / 'none.json') == ('0 passed, 1 failed', True),
                'a run that did not start')
    lint.report(len(CASES) + 2, count('--broken', '1') == ('0 passed, 1 failed', True),
                'a build that broke')
    log.write_text(json.dumps({'name': 'a test', 'result': 'FAIL', 'stdout': 'why it failed\n'}) + '\n',
                   encoding='utf-8')
    lint.report(len(CASES) + 3, 'why it failed' in lint.run(sys.executable, '-B', COUNT, log)[1],
                'a failed test ends the output with its own last lines')
