# SPDX-License-Identifier: GPL-3.0-or-later
"""The window as someone uses it who listens to it: a screen reader and a keyboard, nothing else.

test-reader.py SPANN-WINDOW SPANN EXAMPLE LANGUAGE
"""

import os
import re
import shutil
import subprocess
import sys
import traceback
import xml.etree.ElementTree

import session

# A warning of the reader's own library may not end it; the program's warnings end the program.
os.environ.pop('G_DEBUG', None)

try:
    import reader
    from reader import Atspi, hear
except (ImportError, ValueError) as missing:
    print(f'1..0 # SKIP {missing}')
    sys.exit(0)

# What stands in the window, and words of the other language, which must not.
WORDS = {
    'en': {'reason': 'Reason for ',
           'foreign': r'\b(Sök|Översikt|Ångra|Ny|utvärdering|Motivering|nu|utgångsläget|Stäng)\b'},
    'sv': {'reason': 'Motivering',
           'foreign': r'\b(the|Search|Overview|Undo|Redo|New|evaluation|Reason|now|Close)\b'},
}
# Versions of GTK call the same by different roles.
TABLES = (Atspi.Role.TREE_TABLE, Atspi.Role.TABLE)
ROWS = (Atspi.Role.PANEL, Atspi.Role.GROUPING)
ENTRIES = (Atspi.Role.TEXT, Atspi.Role.ENTRY)
# What GTK says for a widget that nobody named: its type.
UNNAMED = re.compile(r'^((Gtk|Adw|Spann)[A-Z]\w*)?$')
# In the order of the alphabet, which is the list's.
FIRST_ECOSYSTEM = 'Malmens Verkstad'
N_GAPS = 7
# Other figures than the radar: the keys that lead from one to the next, and how the command line is asked for the
# same.
FIGURES = (
    ((), ('heat',)),
    (('alt+2',), ('timeline',)),
    (('alt+3',), ('money',)),
)
# The tabs of an ecosystem's page.
TABS = (
    (('ctrl+2',), ('change',)),
    (('ctrl+3',), ('indicators',)),
    (('ctrl+4',), ('money', '--ecosystem', FIRST_ECOSYSTEM)),
)
SVG = '{http://www.w3.org/2000/svg}'


class Walk:
    """The steps, in the order of the work; each is one line of TAP."""

    def __init__(self, here, program, spann, example, language):
        self.words = WORDS[language]
        self.language = language
        self.spann = spann
        self.folder = here.folder
        self.file = here.folder / 'copy.spann'
        shutil.copy(example, self.file)
        self.ears = reader.Ears()
        environment = dict(os.environ, LANGUAGE=language, G_DEBUG='fatal-warnings')
        self.process = here.start(program, self.file, env=environment)
        self.application = reader.find_application(self.process)
        reader.focus_window(self.process)
        self.ears.wait_for_focus('the first focus')
        self.score = None

    def ask_for_tooltips(self, *what):
        """What the marks of a figure say when they are pointed at, as the command line has it."""
        picture = self.folder / 'figure.svg'
        subprocess.run([self.spann, 'figure', what[0], self.file, '-o', picture, '--language',
                        self.language, *what[1:]], check=True)
        root = xml.etree.ElementTree.parse(picture).getroot()
        return {title.text for group in root.iter(SVG + 'g')
                for title in group.findall(SVG + 'title')}

    def go_to_figure(self, keys, what):
        """The marks of the figure, the first of which has the focus then. The focus is hidden by each
        of the keys, so that it goes elsewhere."""
        tooltips = self.ask_for_tooltips(*what)
        for key in keys:
            mark = self.ears.go(key)
        if not keys or mark.get_name() not in tooltips:
            mark = self.ears.go_until('Tab', what, lambda node: node.get_name() in tooltips)
        figure = mark.get_parent()
        assert figure.get_role() == Atspi.Role.LIST, hear(figure)
        assert figure.get_description().startswith(figure.get_name()) and figure.get_name()
        marks = [node for node in reader.children(figure)
                 if node.get_role() == Atspi.Role.LIST_ITEM]
        spoken = {node.get_name() for node in marks}
        assert spoken == tooltips, (what, spoken ^ tooltips)
        assert all(reader.has(node, Atspi.StateType.FOCUSABLE) for node in marks)
        if mark != marks[0]:
            assert self.ears.go('Home') == marks[0]
        return marks

    def read_the_figures(self):
        for keys, what in FIGURES:
            marks = self.go_to_figure(keys, what)
            assert self.ears.go('Right') in marks[1:], what

    def walk_the_radar(self):
        marks = self.go_to_figure(('alt+1', 'alt+Next'), ('radar',))
        for mark in marks[1:]:
            heard = hear(self.ears.go('Right'))
            assert heard == (Atspi.Role.LIST_ITEM, mark.get_name(), ''), heard

    def ask_why(self):
        mark = self.ears.go('Home')
        inside = self.ears.go('Return')
        name = mark.get_name().split(',')[0]
        names = [node.get_name() for node in reader.above(inside)]
        assert any(name.lower() in heard.lower() for heard in names), names
        self.ears.press('Escape')
        self.ears.wait_for_focus('the mark again', lambda node: node == mark)

    def read_the_tabs(self):
        for keys, what in TABS:
            marks = self.go_to_figure(keys, what)
            assert self.ears.go('Right') in marks[1:], what

    def read_the_table(self):
        mark = self.go_to_figure(('ctrl+1',), ('radar',))[0]
        cell = self.ears.go('F9')
        assert ': ' in hear(cell).name, hear(cell)
        assert any(node.get_role() in TABLES and not UNNAMED.match(node.get_name())
                   for node in reader.above(cell))
        assert hear(self.ears.go('Down')).name != hear(cell).name
        self.ears.press('F9')
        self.ears.wait_for_focus('the mark again', lambda node: node == mark)

    def hear_every_control(self):
        """From the figure on, to the last reason of the grid."""
        heard = []
        while sum(one.role in ENTRIES for one in heard) < N_GAPS:
            heard.append(hear(self.ears.go('Tab')))
        unnamed = [one for one in heard if UNNAMED.match(one.name)]
        foreign = [one for one in heard if re.search(self.words['foreign'], one.name)]
        assert not unnamed, unnamed
        assert not foreign, foreign
        # Two controls of a page are never called the same.
        names = [one.name for one in heard]
        assert len(set(names)) == len(names), sorted(names)

    def read_the_grid(self):
        self.score = self.ears.go_until('shift+Tab', 'the first score',
                                        lambda node: node.get_name().startswith('1 '))
        grid = self.score.get_parent().get_parent()
        rows = [row for row in reader.children(grid) if row.get_role() in ROWS and
                not UNNAMED.match(row.get_name())]
        assert len(rows) == N_GAPS, [hear(row) for row in rows]
        for row in rows:
            parts = [hear(node) for node in reader.children(row)]
            scores = [one for one in parts if one.role == Atspi.Role.SPIN_BUTTON]
            reasons = [one for one in parts if one.role in ENTRIES]
            assert len(scores) == 1 and scores[0].name.startswith(row.get_name() + ': '), parts
            assert scores[0].description, parts
            assert len(reasons) == 1 and self.words['reason'] in reasons[0].name, parts

    def enter_a_score(self):
        before = self.score.get_name()
        for key, pattern in (('1', ': 1$'), ('ctrl+z', f'^{re.escape(before)}$'),
                             ('ctrl+shift+z', ': 1$')):
            self.ears.press(key)
            reader.wait_for(f'{pattern} after {key}',
                            lambda wanted=pattern: re.search(wanted, self.score.get_name()))

    def save_and_end(self):
        opened = self.file.read_bytes()
        self.ears.press('ctrl+s')
        reader.wait_for('a saved file', lambda: self.file.read_bytes() != opened)
        self.ears.press('ctrl+q')
        assert self.process.wait(reader.SECONDS_TO_WAIT) == 0, self.process.returncode
        table = subprocess.run([self.spann, 'figure', 'radar', self.file, '--table',
                                '--language', self.language],
                               capture_output=True, text=True, check=True).stdout.splitlines()
        assert table[1].split('\t')[3] == '1', table


STEPS = (Walk.read_the_figures, Walk.walk_the_radar, Walk.ask_why, Walk.read_the_tabs,
         Walk.read_the_table, Walk.hear_every_control, Walk.read_the_grid, Walk.enter_a_score,
         Walk.save_and_end)


def main():
    failed = 0
    with session.Session() as here:
        walk = Walk(here, *sys.argv[1:])
        print(f'1..{len(STEPS)}')
        for number, step in enumerate(STEPS, 1):
            try:
                step(walk)
                print(f'ok {number} {step.__name__}', flush=True)
            except Exception:
                failed = 1
                print(f'not ok {number} {step.__name__}')
                print('# ' + traceback.format_exc().replace('\n', '\n# '), flush=True)
    return failed


try:
    sys.exit(main())
except session.Unavailable as why:
    print(f'1..0 # SKIP {why}')
