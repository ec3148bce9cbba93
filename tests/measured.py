# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints what tests measured, from the logs of 'meson test': measured.py LOG.json ...

A test says it with measured () of tests/support, a line each.
"""

import json
import re
import sys

MEASURED = re.compile(r'^# measured: (.*)$', re.M)


def read_log(path):
    with open(path, encoding='utf-8') as file:
        return [json.loads(line) for line in file if line.strip()]


def main():
    lines = []
    for path in sys.argv[1:]:
        for test in read_log(path):
            # Meson writes "suite / name".
            name = test['name'].rsplit(' / ', 1)[-1]
            lines += [(name, figure) for figure in MEASURED.findall(test.get('stdout') or '')]
    width = max((len(name) for name, figure in lines), default=0)
    print('\n== Measured')
    for name, figure in lines:
        print(f'{name:{width}}  {figure}')
    print()


main()
