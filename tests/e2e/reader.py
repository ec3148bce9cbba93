# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader hears of one program, and the keyboard of the one who listens to it.

It goes where the focus goes, as a person does, and asks the program only about what it has come to: a
window has a thousand objects, and each answer is a message on the bus. Coordinates are never asked
for: GTK warns of those of the screen.
"""

import collections
import subprocess
import time

import gi

gi.require_version('Atspi', '2.0')
from gi.repository import Atspi, GLib  # noqa: E402

SECONDS_TO_WAIT = 60
MILLISECONDS_BETWEEN = 20

Heard = collections.namedtuple('Heard', 'role name description')


def wait_for(what, condition, seconds=SECONDS_TO_WAIT):
    """The first true value of condition (); fails with `what` when there is none in time. It is asked
    whenever the program says something, and now and then besides."""
    until = time.monotonic() + seconds
    ticking = GLib.timeout_add(MILLISECONDS_BETWEEN, lambda: GLib.SOURCE_CONTINUE)
    try:
        while True:
            try:
                value = condition()
            except GLib.Error:
                value = None  # what was asked has just gone
            if value:
                return value
            if time.monotonic() > until:
                raise AssertionError(f'waited in vain for {what}')
            GLib.MainContext.default().iteration(True)
    finally:
        GLib.source_remove(ticking)


class Ears:
    """Hears of each object that gets the focus, from when it is made on."""

    def __init__(self):
        Atspi.init()
        Atspi.set_timeout(10000, 30000)
        self._focused = []
        self._listener = Atspi.EventListener.new(self._hear)
        self._listener.register('object:state-changed:focused')

    def _hear(self, event):
        if event.detail1:
            self._focused.append(event.source)

    def press(self, *keys):
        """Presses the keys; where the focus went is in `focus` afterwards, if it went anywhere."""
        self._focused.clear()
        subprocess.run(['xdotool', 'key', *keys], check=True)

    def wait_for_focus(self, what, test=lambda node: True):
        """The object that has got the focus since the last key was pressed."""
        return wait_for(what, lambda: self._focused and test(self._focused[-1])
                        and self._focused[-1])

    def go(self, *keys):
        """Presses the keys and goes where the focus goes."""
        self.press(*keys)
        return self.wait_for_focus(f'the focus after {" ".join(keys)}')

    def go_until(self, key, what, test, times=120):
        """Presses the key until an object that passes the test has the focus."""
        for _ in range(times):
            node = self.go(key)
            if test(node):
                return node
        raise AssertionError(f'{key} never reaches {what}')


def hear(node):
    return Heard(node.get_role(), node.get_name(), node.get_description())


def children(node):
    found = (node.get_child_at_index(i) for i in range(node.get_child_count()))
    return [child for child in found if child is not None]


def walk(node):
    """The node and everything below it, in the order of the window."""
    yield node
    for child in children(node):
        yield from walk(child)


def above(node):
    """What the node is in, from near to far."""
    while (node := node.get_parent()) is not None:
        yield node


def has(node, state):
    return node.get_state_set().contains(state)


def find_application(process):
    """The program as the accessibility bus has it."""
    def find():
        return next((node for node in children(Atspi.get_desktop(0))
                     if node.get_process_id() == process.pid), None)

    application = wait_for('the program on the accessibility bus', find)
    # What is read is what is there, never what a cache remembers.
    application.set_cache_mask(Atspi.Cache.NONE)
    return application


def focus_window(process):
    """Gives the program's window the keyboard, as a window manager would."""
    def find():
        done = subprocess.run(['xdotool', 'search', '--onlyvisible', '--pid', str(process.pid)],
                              capture_output=True, text=True, check=False)
        return done.stdout.split()

    window = wait_for('a window', find)[-1]
    subprocess.run(['xdotool', 'windowfocus', '--sync', window], check=True)
