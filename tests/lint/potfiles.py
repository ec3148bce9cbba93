# SPDX-License-Identifier: GPL-3.0-or-later
"""po/POTFILES names every file with words to translate, and no other, in order."""

import re

import lint

CALL = r'(?:_|N_|C_|NC_|g?d?n?p?gettext|g_dp?n?gettext2?|spann_tr(?:_context|_plural)?|SPANN_N_)'
IN_C = re.compile(rf'(?<!\w){CALL} ?\((?:[^"();]|\([^()]*\))*"')
IN_UI = re.compile(r'translatable="(yes|true|1)"')


def has_words(path, text):
    if path.suffix in ('.c', '.h'):
        return IN_C.search(lint.strip_comments(text)) is not None
    if path.suffix == '.ui':
        return IN_UI.search(text) is not None
    return path.match('*.desktop.in*') or path.match('*.metainfo.xml.in*')


def check(root):
    lines = lint.read(root / 'po/POTFILES').splitlines()
    listed = [line for line in lines if line and not line.startswith('#')]
    if listed != sorted(set(listed)):
        yield 'po/POTFILES: not sorted, or a file stands twice'
    needed = {lint.name(root, path) for path in lint.list_files(root, under=['src', 'data', 'ui'])
              if path.suffix in ('.c', '.h', '.ui', '.in') and has_words(path, lint.read(path))}
    for path in sorted(needed - set(listed)):
        yield f'po/POTFILES: {path} has words to translate and is not listed'
    for path in sorted(set(listed) - needed):
        yield f'po/POTFILES: {path} is listed and has no words to translate'


lint.main(
    check,
    good={'po/POTFILES': '# Sorted.\nsrc/a.c\nsrc/b.ui\n', 'src/a.c': 'f (spann_tr (l, "Radar"));\n',
          'src/b.ui': '<p translatable="yes">Radar</p>',
          'src/c.c': 'f (a_(x), "radar");\nspann_trail (x, "radar");\n'},
    bad={
        'a source that is not listed': {'po/POTFILES': '', 'src/a.c': 'f (_("Radar"));\n'},
        'a plural that is not listed':
            {'po/POTFILES': '', 'src/a.c': 'spann_tr_plural (get (x),\n  "one", "many", n);\n'},
        'a template that is not listed':
            {'po/POTFILES': '', 'src/a.ui': '<p translatable="yes">Radar</p>'},
        'a file that is not there': {'po/POTFILES': 'src/a.c\n'},
        'an order that is none': {'po/POTFILES': 'src/b.c\nsrc/a.c\n', 'src/a.c': '_("a")',
                                  'src/b.c': '_("b")'},
    })
