# SPDX-License-Identifier: GPL-3.0-or-later
"""A screen, a session bus and an accessibility bus of this test's own, and programs on them.

Nothing of the desktop that the test is started from is used, and only what was started here is
ended. What cannot be had raises Unavailable with the reason.
"""

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

BUS_LAUNCHER = '/usr/libexec/at-spi-bus-launcher'
SECONDS_TO_END = 30


class Unavailable(Exception):
    """Something that a session needs is not on this machine."""


def find_program(name):
    path = shutil.which(name)
    if path is None:
        raise Unavailable(f'{name} is not installed')
    return path


def end(process):
    """Ends a process that this test started, and waits for it."""
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(SECONDS_TO_END)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


class Session:
    """Use it in 'with'. `folder` is a scratch folder that goes with it."""

    def __init__(self):
        self.folder = Path(tempfile.mkdtemp(prefix='spann-e2e-'))
        self._started = []

    def __enter__(self):
        try:
            self._set_environment()
            self._start_screen()
            self._start_session_bus()
            self._start_accessibility_bus()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        for process in reversed(self._started):
            end(process)
        shutil.rmtree(self.folder)

    def start(self, *command, **options):
        """Starts a program that is ended with the session at the latest."""
        process = subprocess.Popen([str(word) for word in command], **options)
        self._started.append(process)
        return process

    def _set_environment(self):
        for name in ('WAYLAND_DISPLAY', 'AT_SPI_BUS_ADDRESS', 'GTK_A11Y', 'GTK_MODULES'):
            os.environ.pop(name, None)
        for name in ('CONFIG', 'STATE', 'CACHE', 'DATA'):
            os.environ[f'XDG_{name}_HOME'] = str(self.folder / name.lower())
        runtime = self.folder / 'runtime'
        runtime.mkdir(mode=0o700)
        os.environ['XDG_RUNTIME_DIR'] = str(runtime)

    def _start_and_read(self, *command):
        """The first line that a program prints to the descriptor it is told: that it is ready."""
        readable, writable = os.pipe()
        words = [word.replace('FD', str(writable)) for word in command]
        self.start(*words, pass_fds=[writable], stderr=subprocess.DEVNULL)
        os.close(writable)
        with os.fdopen(readable) as pipe:
            line = pipe.readline().strip()
        if not line:
            raise Unavailable(f'{command[0]} does not start')
        return line

    def _start_screen(self):
        # A server may take a number that another one, of another root folder, still answers for.
        for _ in range(5):
            number = self._start_and_read(find_program('Xvfb'), '-displayfd', 'FD', '-nolisten',
                                          'tcp', '-screen', '0', '1280x1024x24')
            os.environ['DISPLAY'] = f':{number}'
            answer = subprocess.run([find_program('xdotool'), 'getdisplaygeometry'],
                                    capture_output=True, check=False)
            if answer.returncode == 0:
                return
            end(self._started.pop())
        raise Unavailable('Xvfb does not answer')

    def _start_session_bus(self):
        os.environ['DBUS_SESSION_BUS_ADDRESS'] = self._start_and_read(
            find_program('dbus-daemon'), '--session', '--nofork', '--print-address=FD')

    def _start_accessibility_bus(self):
        if not os.path.exists(BUS_LAUNCHER):
            raise Unavailable(f'{BUS_LAUNCHER} is not installed')
        self.start(BUS_LAUNCHER, '--launch-immediately', stdout=subprocess.DEVNULL,
                   stderr=subprocess.DEVNULL)
