# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures Spann as ratios, each in one run, and prints them as a table.

The status is 1 when a limit is broken by more than noise. Other people's work on the machine lengthens
the clock's time and not the processor's: so ratios are of the processor's time, in the program and in
the kernel for it. What is compared is run in turn, and the median of the ratios counts.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import processes
import table
from table import Row

HERE = Path(__file__).resolve().parent
SECTION = re.compile(r'(?<=\n<!-- measured -->\n).*?(?=<!-- end of measured -->)', re.S)

KINDS = {
    'radar-longer': 'The radar',
    'change-longer': 'The change figure',
    'heat-more': 'The heat figure',
    'radars-more': 'The sheet of radars',
    'timeline-more': 'The timeline',
    'timeline-most': 'The timeline',
    'radars-pages': 'The sheet of radars on paper',
    'heat-pages': 'The heat figure on paper',
    'timeline-pages': 'The timeline on paper',
    'money-more': 'The money figure',
    'indicators-longer': 'The indicators',
    'phases-more': 'The phases',
}


TURNS = {
    'open': 'opening',
    'ecosystem': 'showing an ecosystem',
    'score': 'a score',
    'undo': 'undoing it',
    'timeline': 'showing the timeline',
    'overview': 'showing the overview',
    'overview-edit': 'an edit there',
    'save': 'saving',
    'look': 'seeing that others have saved',
    'merge': 'bringing theirs in',
}


class Bench:
    """What is measured, and with how much patience: a short run does all once and with little."""

    def __init__(self, arguments, folder):
        self.programs = Path(arguments.programs)
        self.spann = arguments.spann
        self.folder = folder
        self.short = arguments.short
        self.example = folder / 'example.spann'
        shutil.copy(arguments.example, self.example)

    def rounds(self, count):
        return 1 if self.short else count

    def program(self, name):
        return str(self.programs / name)

    def read_pairs(self, *command):
        """The lines of a measuring program: what, what it is held against, what is measured."""
        pairs = {}
        said = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
        for line in said.splitlines():
            # Between them GLib's test framework speaks; since 2.78 it makes comments of ours, too.
            fields = line.lstrip('# ').split('\t')
            if len(fields) != 3:
                continue
            what, baseline, own = fields
            pairs.setdefault(what, []).append((int(baseline), int(own)))
        return pairs

    def compare(self, row, baseline, own, rounds):
        costs = processes.run_in_turn(baseline, own, self.rounds(rounds))
        row.pairs = [(a.processor, b.processor) for a, b in costs]
        row.clock_pairs = [(a.clock, b.clock) for a, b in costs]
        return row


def measure_processes(bench):
    bare = bench.program('bare-figure')
    for ending, limit in (('svg', 2.0), ('png', 1.5)):
        own = bench.folder / f'spann.{ending}'
        yield bench.compare(
            Row(f'`spann figure radar` to {ending.upper()}, the process', 'bare Cairo', limit),
            [bare, str(bench.folder / f'bare.{ending}')],
            [bench.spann, 'figure', 'radar', str(bench.example), '-o', str(own)], 25)
    row = Row('`spann figure radar` to PNG, the process', 'gnuplot’s spider plot', 1.0)
    if shutil.which('gnuplot') is None:
        row.skipped = 'gnuplot is not installed'
        yield row
        return
    yield bench.compare(
        row, ['gnuplot', '-e', f'out = "{bench.folder / "gnuplot.png"}"', str(HERE / 'spider.gp')],
        [bench.spann, 'figure', 'radar', str(bench.example), '-o', str(own)], 25)


def measure_figures(bench):
    few = 1 if bench.short else 10
    pairs = bench.read_pairs(bench.program('measure-figures'), str(bench.rounds(9)), str(few))
    yield Row('Drawing the radar', 'bare Cairo', 2.0, pairs=pairs['radar-draw'])
    for what, name in KINDS.items():
        less = 10 * few if what.endswith(('-most', '-pages')) else few
        of = 'evaluations' if what.endswith('longer') else 'ecosystems'
        yield Row(f'{name} of {10 * less:,} {of}', f'of {less:,}', 11.0, pairs=pairs[what])
    yield Row(f'Which mark is under the pointer, of {100 * few:,} ecosystems', 'a frame', 1.0,
              pairs=pairs['hover'])


def measure_portfolio(bench):
    counts = (10, 100) if bench.short else (1000, 10000)
    files = [str(bench.folder / f'{count}.spann') for count in counts]
    program = bench.program('measure-portfolio')
    for count, file in zip(counts, files):
        processes.run([program, 'write', str(count), file])
    many = f'{counts[1]:,} ecosystems × 10 evaluations'
    size = f'{os.path.getsize(files[1]) / 1e6:.0f} MB'
    costs = processes.run_in_turn([program, 'parse', files[1]], [program, 'open', files[1]],
                                  bench.rounds(1))
    pairs = bench.read_pairs(program, 'times', str(bench.rounds(3)), *files)
    yield Row(f'Opening {many}, {size}', 'json-glib’s parse', 2.5, pairs=pairs['open'])
    yield Row('Most memory while opening them', 'json-glib’s parse', 3.0, unit='MB',
              pairs=[(a.memory, b.memory) for a, b in costs])
    yield Row('All rules over them', 'opening them', 0.1, pairs=pairs['rules'])
    for what, name in (('open', 'Opening'), ('save', 'Saving'), ('rules', 'All rules over')):
        yield Row(f'{name} {counts[1]:,} ecosystems', f'of {counts[0]:,}', 11.0,
                  pairs=pairs[f'{what}-more'])


def measure_window(bench):
    row = Row('Start of the window until it shows the example', 'an empty window', 1.3)
    if 'DISPLAY' not in os.environ:
        row.skipped = 'there is no display'
        yield row
        return
    yield bench.compare(row, [bench.program('empty-window')],
                        [bench.program('start-window'), str(bench.example)], 15)
    count = 10 if bench.short else 1000
    file = str(bench.folder / 'window.spann')
    processes.run([bench.program('measure-portfolio'), 'write', str(count), file])
    pairs = bench.read_pairs(bench.program('measure-window'), file)
    for what, name in TURNS.items():
        yield Row(f'Longest turn of the main loop, {count:,} ecosystems: {name}', 'what is noticed',
                  1.0, pairs=pairs[what])


GROUPS = {
    'figures': measure_figures,
    'processes': measure_processes,
    'portfolio': measure_portfolio,
    'window': measure_window,
}


def keep(path, text):
    """Puts the table in its place in a document."""
    document = Path(path).read_text(encoding='utf-8')
    changed, places = SECTION.subn(lambda _: text, document)
    if places != 1:
        sys.exit(f'{path}: there is no place for the table')
    Path(path).write_text(changed, encoding='utf-8')


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--programs', required=True, help='folder of the programs that measure')
    parser.add_argument('--spann', required=True, help='the program that is measured')
    parser.add_argument('--example', required=True, help='the portfolio that it draws')
    parser.add_argument('--short', action='store_true', help='run all once and judge nothing')
    parser.add_argument('--keep', help='document that gets the table')
    parser.add_argument('groups', nargs='*', choices=[[], *GROUPS], default=[])
    arguments = parser.parse_args()

    with tempfile.TemporaryDirectory(prefix='spann-bench-') as folder:
        os.environ['XDG_STATE_HOME'] = folder
        os.environ['XDG_DATA_HOME'] = folder
        bench = Bench(arguments, Path(folder))
        rows = [row for name in arguments.groups or GROUPS for row in GROUPS[name](bench)]
    text = table.write(rows)
    print(text)
    if arguments.keep:
        keep(arguments.keep, text)
    if arguments.short:
        table.check()
        return 0
    return 1 if any(table.is_broken(row) for row in rows) else 0


sys.exit(main())
