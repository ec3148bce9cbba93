# SPDX-License-Identifier: GPL-3.0-or-later
"""Every module has a test program of its name, or says here whose tests cover it."""

import lint

# The window is tested as a whole, by tests/app.
FREE_FOLDERS = ('app',)
COVERED_BY = {
    'src/main.c': 'tests/cli runs the program',
}


def check(root):
    for path in lint.list_files(root, '*.c', under=['src']):
        where = lint.name(root, path)
        folder = path.relative_to(root).parts[1]
        if where in COVERED_BY or folder in FREE_FOLDERS:
            continue
        test = f'tests/{folder}/test-{path.name.removeprefix("spann-")}'
        if not (root / test).exists():
            yield f'{where}: no {test}'
    for where in COVERED_BY:
        if (root / 'src').exists() and not (root / where).exists():
            yield f'{where} is not there any more: tests/lint/tested.py'


lint.main(
    check,
    good={'src/base/spann-a.c': '', 'tests/base/test-a.c': '', 'src/main.c': '',
          'src/app/spann-b.c': ''},
    bad={'a module without a test': {'src/base/spann-a.c': '', 'src/main.c': ''}})
