# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs programs and tells what they took of the machine."""

import os
import subprocess
import time
from dataclasses import dataclass


@dataclass
class Cost:
    """Nanoseconds of the processor, in the program and in the kernel for it; nanoseconds by the
    clock; and the most memory, in bytes."""
    processor: float
    clock: float
    memory: int


def run(command):
    """The cost of one run; what it prints is thrown away, and when it fails, so does this."""
    start = time.monotonic_ns()
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as process:
        _, status, usage = os.wait4(process.pid, 0)
        clock = time.monotonic_ns() - start
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise subprocess.CalledProcessError(process.returncode, command)
    return Cost((usage.ru_utime + usage.ru_stime) * 1e9, clock, usage.ru_maxrss * 1024)


def run_in_turn(baseline, own, rounds):
    """Pairs of costs. The first run of each, which warms caches, does not count."""
    run(baseline)
    run(own)
    return [(run(baseline), run(own)) for _ in range(rounds)]
