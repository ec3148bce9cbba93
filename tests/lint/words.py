# SPDX-License-Identifier: GPL-3.0-or-later
"""Nothing is left for later, and nothing names a place on one machine."""

import re

import lint

MARKS = re.compile(r'\b(TODO|FIXME|XXX)\b')
PLACES = re.compile(r'(?<![\w.@}])/(home|work|root|tmp|Users)/')
# These tests speak of the words themselves.
OWN = 'tests/lint/'
BINARY = ('*.png', '*.ttf', '*.mo')


def check(root):
    for path in lint.list_files(root):
        where = lint.name(root, path)
        if where.startswith(OWN) or any(path.match(pattern) for pattern in BINARY):
            continue
        text = path.read_bytes().decode('utf-8', 'replace')
        for number, line in enumerate(text.splitlines(), 1):
            for found in (MARKS.search(line), PLACES.search(line)):
                if found:
                    yield f'{where}:{number}: {found[0]}'


lint.main(
    check,
    good={'src/base/a.c': 'const char *folder = g_get_tmp_dir ();\n', 'po/sv.po': 'src/home/a.c\n'},
    bad={
        'a note for later': {'src/base/a.c': '/* TODO: the rest */\n'},
        'a folder of one machine': {'src/base/a.c': 'open ("/home/someone/a");\n'},
        'a fixed name in the common temporary folder': {'tools/a': 'cat >/tmp/spann.log\n'},
    })
