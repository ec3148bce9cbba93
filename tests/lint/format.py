# SPDX-License-Identifier: GPL-3.0-or-later
"""C sources are as clang-format leaves them. Versions differ, so only version 14 is asked."""

import shutil
import sys
from pathlib import Path

import lint

FORMATTER = shutil.which('clang-format-14') or shutil.which('clang-format')
STYLE = lint.read(Path(sys.argv[1]) / '.clang-format')


def check(root):
    sources = lint.list_files(root, '*.c', '*.h', under=['src', 'tests'])
    status, said = lint.run(FORMATTER, '--dry-run', '--Werror', *sources)
    if status:
        yield from (line for line in said.splitlines() if 'error:' in line)


if not FORMATTER or ' version 14.' not in lint.run(FORMATTER, '--version')[1]:
    lint.skip('clang-format 14 is not installed')
lint.main(
    check,
    good={'.clang-format': STYLE, 'src/a.c': 'int\none (void)\n{\n  return 1;\n}\n'},
    bad={'a brace in the wrong place':
         {'.clang-format': STYLE, 'src/a.c': 'int one(void) {\n  return 1;\n}\n'}})
