# SPDX-License-Identifier: GPL-3.0-or-later
"""Shell scripts pass shellcheck, and end when a command fails."""

import re

import lint

SHELL = re.compile(rb'#!.*\b(ba)?sh\b')


def check(root):
    for path in lint.list_files(root):
        if not SHELL.match(path.read_bytes()[:80]):
            continue
        status, said = lint.run('shellcheck', '--exclude=SC1091', '--external-sources', '--format=gcc',
                                path, cwd=root)
        if status:
            yield from said.splitlines()
        if not path.stat().st_mode & 0o100:
            yield f'{lint.name(root, path)}: not executable'


lint.require('shellcheck')
lint.main(
    check,
    good={'tools/a.c': '#include <glib.h>\n'},
    bad={
        'an unquoted variable': {'tools/a': '#!/bin/sh\nrm $1\n'},
        'a script that is not executable': {'tools/a': '#!/bin/sh\ntrue\n'},
    })
