# SPDX-License-Identifier: GPL-3.0-or-later
"""A session bus and an accessibility bus of this test's own, and programs on them.

The screen is the one that the tests of windows run on. Only what was started here is ended. What
cannot be had raises Unavailable with the reason.
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
            self._find_screen()
            self._set_environment()
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

    def _find_screen(self):
        if subprocess.run([find_program('xdotool'), 'getdisplaygeometry'], capture_output=True,
                          check=False).returncode != 0:
            raise Unavailable('there is no screen: run it with xvfb-run')

    def _set_environment(self):
        for name in ('WAYLAND_DISPLAY', 'AT_SPI_BUS_ADDRESS', 'GTK_A11Y', 'GTK_MODULES'):
            os.environ.pop(name, None)
        for name in ('CONFIG', 'STATE', 'CACHE', 'DATA'):
            os.environ[f'XDG_{name}_HOME'] = str(self.folder / name.lower())
        runtime = self.folder / 'runtime'
        runtime.mkdir(mode=0o700)
        os.environ['XDG_RUNTIME_DIR'] = str(runtime)

    def _start_session_bus(self):
        readable, writable = os.pipe()
        self.start(find_program('dbus-daemon'), '--session', '--nofork',
                   f'--print-address={writable}', pass_fds=[writable], stderr=subprocess.DEVNULL)
        os.close(writable)
        with os.fdopen(readable) as pipe:
            address = pipe.readline().strip()
        if not address:
            raise Unavailable('dbus-daemon does not start')
        os.environ['DBUS_SESSION_BUS_ADDRESS'] = address

    def _start_accessibility_bus(self):
        if not os.path.exists(BUS_LAUNCHER):
            raise Unavailable(f'{BUS_LAUNCHER} is not installed')
        self.start(BUS_LAUNCHER, '--launch-immediately', stdout=subprocess.DEVNULL,
                   stderr=subprocess.DEVNULL)
