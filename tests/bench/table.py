# SPDX-License-Identifier: GPL-3.0-or-later
"""What was measured, against what, and whether a limit holds, as a table in Markdown."""

import math
import statistics
from dataclasses import dataclass, field

HEADINGS = ('What', 'Measured', 'Against', 'Limit', 'Ratio', 'By the clock', 'Holds')

# How seldom a limit may seem broken that is not.
DOUBT = 0.05


@dataclass
class Row:
    what: str
    against: str
    limit: float
    unit: str = 'ms'
    pairs: list = field(default_factory=list)  # of what it is held against, and of what is measured
    clock_pairs: list = field(default_factory=list)
    skipped: str = ''


def find_ratios(pairs):
    return sorted(own / baseline for baseline, own in pairs)


def find_least(ratios):
    """What the median of as many measurements as one could make surely is not less than: by the
    signs of those that there are."""
    n = len(ratios)
    chance = 0.0
    for rank in range(n):
        chance += math.comb(n, rank) / 2 ** n
        if chance > DOUBT:
            return ratios[max(rank - 1, 0)]
    return ratios[-1]


def judge(row):
    if row.skipped:
        return 'not measured'
    ratios = find_ratios(row.pairs)
    if statistics.median(ratios) <= row.limit:
        return 'yes'
    return 'within noise' if find_least(ratios) <= row.limit else 'no'


def is_broken(row):
    return judge(row) == 'no'


def write_amount(amount, unit):
    if unit == 'MB':
        return f'{amount / 1e6:.0f} MB'
    if amount >= 1e9:
        return f'{amount / 1e9:.2g} s'
    return f'{amount / 1e6:.3g} ms' if amount >= 1e6 else f'{amount / 1e3:.3g} µs'


def write_ratio(pairs):
    if not pairs:
        return ''
    ratio = statistics.median(find_ratios(pairs))
    return f'{ratio:.2g}' if ratio >= 0.01 else '< 0.01'


def write_cells(row):
    if row.skipped:
        return (row.what, row.skipped, row.against, f'{row.limit:g}', '', '', judge(row))
    baseline = statistics.median(baseline for baseline, _ in row.pairs)
    own = statistics.median(own for _, own in row.pairs)
    return (row.what, write_amount(own, row.unit),
            f'{row.against}, {write_amount(baseline, row.unit)}', f'{row.limit:g}',
            write_ratio(row.pairs), write_ratio(row.clock_pairs), judge(row))


def write(rows):
    lines = [HEADINGS, ('---',) * 3 + ('---:',) * 3 + ('---',)]
    lines += [write_cells(row) for row in rows]
    return ''.join(f'| {" | ".join(line)} |\n' for line in lines)


def check():
    """What is judged here must be able to fail."""
    noisy = [(1, 1.9)] * 4 + [(1, 2.1)] * 5
    for limit, pairs, judgement in ((2, [(1, 1)] * 9, 'yes'), (2, [(1, 3)] * 9, 'no'),
                                    (2, noisy, 'within noise'), (2, noisy + [(1, 3)] * 9, 'no')):
        assert judge(Row('', '', limit, pairs=pairs)) == judgement, (limit, pairs)
    assert judge(Row('', '', 1, skipped='lacks')) == 'not measured'
