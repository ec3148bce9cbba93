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

import session

# A warning of the reader's own library may not end it; the program's warnings end the program.
os.environ.pop('G_DEBUG', None)

try:
    import reader
    from reader import Atspi
except (ImportError, ValueError) as missing:
    print(f'1..0 # SKIP {missing}')
    sys.exit(0)

# What stands in the window, and words of the other language, which must not.
WORDS = {
    'en': {'now': r'^{}, now .*: ', 'gap': 'Research', 'reason': 'Reason for ',
           'foreign': r'\b(Sök|Översikt|Ångra|Ny|utvärdering|Motivering|nu|utgångsläget|Stäng)\b'},
    'sv': {'now': r'^{}, nu .*: ', 'gap': 'Forskning', 'reason': 'Motivering',
           'foreign': r'\b(the|Search|Overview|Undo|Redo|New|evaluation|Reason|now|Close)\b'},
}
ENTERED = (Atspi.Role.PUSH_BUTTON, Atspi.Role.TOGGLE_BUTTON, Atspi.Role.ENTRY, Atspi.Role.TEXT,
           Atspi.Role.SPIN_BUTTON, Atspi.Role.COMBO_BOX, Atspi.Role.TABLE_CELL)
# What GTK says for a widget that nobody named: its type.
UNNAMED = re.compile(r'^((Gtk|Adw|Spann)[A-Z]\w*)?$')


class Walk:
    """The steps, in the order of the work; each is one line of TAP."""

    def __init__(self, here, program, spann, example, language):
        self.words = WORDS[language]
        self.language = language
        self.spann = spann
        self.file = here.folder / 'copy.spann'
        shutil.copy(example, self.file)
        environment = dict(os.environ, LANGUAGE=language, G_DEBUG='fatal-warnings')
        self.process = here.start(program, self.file, env=environment)
        reader.connect()
        self.application = reader.find_application(self.process)

    def find(self, role, pattern):
        def search():
            return reader.find_all(self.application, role,
                                   lambda name: re.search(pattern, name))

        return reader.wait_for(f'{role} {pattern}', search)[0]

    def focus(self):
        return reader.wait_for('a focus', lambda: reader.find_focused(self.application))[-1]

    def press_until_focused(self, key, role):
        """Presses the key until something of that role has the focus."""
        for _ in range(60):
            node = self.focus()
            if node.get_role() == role:
                return node
            reader.press(key)
            reader.wait_for('another focus', lambda old=node: self.focus() != old)
        raise AssertionError(f'{key} never reaches {role}')

    def walk_to_an_ecosystem(self):
        self.find(Atspi.Role.LIST_ITEM, '^(Overview|Översikt)$')
        reader.focus_window(self.process)
        self.focus()
        reader.press('alt+Next')
        self.find(Atspi.Role.SPIN_BUTTON, self.words['gap'])

    def read_the_radar(self):
        first = self.find(Atspi.Role.LIST_ITEM, self.words['now'].format(self.words['gap']))
        radar = first.get_parent()
        assert radar.get_role() == Atspi.Role.LIST
        assert radar.get_name() and radar.get_description().startswith(radar.get_name())
        marks = reader.children(radar)
        assert all(mark.get_role() == Atspi.Role.LIST_ITEM and mark.get_name() for mark in marks)
        assert self.press_until_focused('Tab', Atspi.Role.LIST_ITEM) == marks[0]
        reader.press('Right')
        reader.wait_for('the next mark', lambda: self.focus() == marks[1])

    def read_the_grid(self):
        scores = reader.find_all(self.application, Atspi.Role.SPIN_BUTTON)
        assert len(scores) >= 7, len(scores)
        for score in scores:
            row = score.get_parent()
            words = [node.get_name() for node in reader.walk(row)]
            assert score.get_name().startswith(row.get_name()), words
            assert any(node.get_role() == Atspi.Role.TEXT and self.words['reason'] in
                       node.get_name() for node in reader.children(row)), words

    def name_every_control(self):
        unnamed = [node for node in reader.walk(self.application)
                   if node.get_role() in ENTERED and UNNAMED.match(node.get_name())]
        assert not unnamed, [node.get_parent().get_name() for node in unnamed]

    def speak_the_language(self):
        foreign = [node.get_name() for node in reader.walk(self.application)
                   if node.get_role() in ENTERED
                   and re.search(self.words['foreign'], node.get_name())]
        assert not foreign, foreign

    def enter_a_score(self):
        score = self.press_until_focused('Tab', Atspi.Role.SPIN_BUTTON)
        before = score.get_name()
        for key, pattern in (('1', ': 1$'), ('ctrl+z', f'^{re.escape(before)}$'),
                             ('ctrl+shift+z', ': 1$')):
            reader.press(key)
            reader.wait_for(f'{pattern} after {key}',
                            lambda wanted=pattern: re.search(wanted, score.get_name()))

    def save_and_end(self):
        opened = self.file.read_bytes()
        reader.press('ctrl+s')
        reader.wait_for('a saved file', lambda: self.file.read_bytes() != opened)
        reader.press('ctrl+q')
        assert self.process.wait(reader.SECONDS_TO_WAIT) == 0, self.process.returncode
        table = subprocess.run([self.spann, 'figure', 'radar', self.file, '--table',
                                '--language', self.language],
                               capture_output=True, text=True, check=True).stdout.splitlines()
        assert table[1].split('\t')[3] == '1', table


STEPS = (Walk.walk_to_an_ecosystem, Walk.read_the_radar, Walk.read_the_grid,
         Walk.name_every_control, Walk.speak_the_language, Walk.enter_a_score, Walk.save_and_end)


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
                print('# ' + traceback.format_exc().replace('\n', '\n# '))
                if walk.process.poll() is None:
                    print('\n'.join(reader.describe(walk.application)), flush=True)
    return failed


try:
    sys.exit(main())
except session.Unavailable as why:
    print(f'1..0 # SKIP {why}')
