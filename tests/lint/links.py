# SPDX-License-Identifier: GPL-3.0-or-later
"""What the documents link to is there, and no picture lies unused."""

import re

import lint

LINK = re.compile(r'\]\(([^)#\s]+)[^)]*\)|<img[^>]*\bsrc="([^"]+)"|\bsrcset="([^"]+)"')


def check(root):
    linked = set()
    for path in lint.list_files(root, '*.md'):
        for groups in LINK.findall(lint.read(path)):
            target = ''.join(groups)
            if re.match(r'\w+:', target):
                continue
            linked.add((path.parent / target).resolve())
            if not (path.parent / target).exists():
                yield f'{lint.name(root, path)}: {target} is not there'
    for path in lint.list_files(root, '*.png', under=['docs']):
        if path.resolve() not in linked:
            yield f'{lint.name(root, path)}: no document shows it'


lint.main(
    check,
    good={'README.md': '![radar](docs/a.png) [site](https://example.org/)\n', 'docs/a.png': ''},
    bad={
        'a picture that lacks': {'README.md': '![radar](docs/a.png)\n'},
        'a picture that nobody shows': {'docs/a.png': ''},
    })
