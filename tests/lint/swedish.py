# SPDX-License-Identifier: GPL-3.0-or-later
"""po/sv.po says in Swedish everything that the sources say now, and nothing that they do not."""

import os
import re
import tempfile
from pathlib import Path

import lint

LANGUAGE_ENVIRONMENT = os.environ | {'LC_ALL': 'C.UTF-8', 'LANGUAGE': 'en'}
HEADER = ('msgid ""\nmsgstr ""\n"Language: sv\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
          '"Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n')


def run(*arguments, **options):
    return lint.run(*arguments, env=LANGUAGE_ENVIRONMENT, **options)


def complain(said):
    """The lines of a gettext tool that name a fault."""
    return [line.strip() for line in said.splitlines()
            if not re.match(r'.*(warning|found \d+ fatal errors?)\b|\s*\.+ ?(done)?\.?$', line)]


def extract(root, template):
    """Writes the template of all words as the build does: the same options, the same files."""
    options = re.findall(r"'(--[^']+)'", lint.read(root / 'po/meson.build'))
    status, said = run('xgettext', *options, '--files-from=po/POTFILES', '--directory=.',
                       '--output', template, cwd=root)
    return [] if status == 0 and template.exists() else [f'xgettext: {said.strip()}']


def check(root):
    catalogue = root / 'po/sv.po'
    with tempfile.TemporaryDirectory() as folder:
        template, rest = Path(folder) / 'spann.pot', Path(folder) / 'rest.po'
        problems = extract(root, template)
        if problems:
            return problems
        status, said = run('msgfmt', '--check', '--output-file=/dev/null', catalogue)
        problems += complain(said) if status else []
        status, said = run('msgcmp', catalogue, template)
        problems += complain(said) if status else []
        status, said = run('msgcmp', '--use-untranslated', template, catalogue)
        problems += ['no longer used: ' + line for line in complain(said)] if status else []
        for fault in ('--only-fuzzy', '--only-obsolete'):
            run('msgattrib', fault, '--output-file', rest, catalogue)
            problems += [f'{fault}: {lint.read(rest)}'] if rest.exists() else []
            rest.unlink(missing_ok=True)
    return problems


def make_sample(source, catalogue):
    return {'po/POTFILES': 'src/a.c\n', 'po/meson.build': "args: ['--from-code=UTF-8', '--keyword=_']",
            'src/a.c': source, 'po/sv.po': HEADER + catalogue}


lint.require('msgfmt')
lint.main(
    check,
    good=make_sample('_("Gap")', '\nmsgid "Gap"\nmsgstr "Gap"\n'),
    bad={
        'a word without Swedish': make_sample('_("Gap")', '\nmsgid "Gap"\nmsgstr ""\n'),
        'a word that the catalogue lacks': make_sample('_("Gap"), _("Year")',
                                                       '\nmsgid "Gap"\nmsgstr "Gap"\n'),
        'a guess': make_sample('_("Gap")', '\n#, fuzzy\nmsgid "Gap"\nmsgstr "Glapp"\n'),
        'a word that is no longer used':
            make_sample('_("Gap")', '\nmsgid "Gap"\nmsgstr "Gap"\n\nmsgid "Old"\nmsgstr "Gammal"\n'),
        'an obsolete word':
            make_sample('_("Gap")', '\nmsgid "Gap"\nmsgstr "Gap"\n\n#~ msgid "O"\n#~ msgstr "G"\n'),
        'a format that differs':
            make_sample('_("%d gaps")', '\n#, c-format\nmsgid "%d gaps"\nmsgstr "%s gap"\n'),
    })
