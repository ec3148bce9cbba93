# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader sees of one program, and the keyboard of the one who listens to it.

Everything is asked anew of the program, never of a cache, so that what is read is what is there.
Coordinates are never asked for: GTK warns of those of the screen.
"""

import subprocess
import time

import gi

gi.require_version('Atspi', '2.0')
from gi.repository import Atspi, GLib  # noqa: E402

SECONDS_TO_WAIT = 60
SECONDS_BETWEEN = 0.05


def wait_for(what, condition, seconds=SECONDS_TO_WAIT):
    """The first true value of condition (); fails with `what` when there is none in time."""
    until = time.monotonic() + seconds
    while True:
        while GLib.MainContext.default().iteration(False):
            pass
        try:
            value = condition()
        except GLib.Error:
            value = None  # what was asked has just gone
        if value:
            return value
        if time.monotonic() > until:
            raise AssertionError(f'waited in vain for {what}')
        time.sleep(SECONDS_BETWEEN)


def connect():
    Atspi.init()
    Atspi.set_timeout(10000, 30000)


def children(node):
    found = (node.get_child_at_index(i) for i in range(node.get_child_count()))
    return [child for child in found if child is not None]


def walk(node):
    """The node and everything below it, in the order of the window."""
    yield node
    for child in children(node):
        yield from walk(child)


def has(node, state):
    return node.get_state_set().contains(state)


def find_focused(root):
    return [node for node in walk(root) if has(node, Atspi.StateType.FOCUSED)]


def find_all(root, role, test=lambda name: True):
    return [node for node in walk(root) if node.get_role() == role and test(node.get_name())]


def describe(node, depth=0):
    """The tree as text, for the log of a test that failed."""
    lines = [f'# {"  " * depth}{node.get_role_name()} {node.get_name()!r}']
    for child in children(node):
        lines += describe(child, depth + 1)
    return lines


def press(*keys):
    subprocess.run(['xdotool', 'key', *keys], check=True)


def find_application(process):
    """The program as the accessibility bus has it."""
    def find():
        return next((node for node in children(Atspi.get_desktop(0))
                     if node.get_process_id() == process.pid), None)

    application = wait_for('the program on the accessibility bus', find)
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
