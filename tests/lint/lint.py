# SPDX-License-Identifier: GPL-3.0-or-later
"""What every lint shares: the files of the tree, and the report in TAP.

A lint is a function that takes the root of a tree and returns problems, one line of text each. It
is tried on the tree, and first on samples: trees of a file or two that hold the very fault it looks
for. A lint that lets a bad sample pass, or blames a good one, fails itself.
"""

import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

FOLDERS = ('.ci', 'data', 'docs', 'po', 'src', 'tests', 'tools', 'ui')
# Beside them: what else lies there may be anybody's.
TOP_FILES = ('*.md', 'meson*', '.clang-format', '.editorconfig', '.gitignore')


def list_files(root, *patterns, under=FOLDERS):
    """Files of the project below `under`, and beside it when that is every folder, sorted."""
    found = []
    for folder in under:
        found += [path for path in (root / folder).rglob('*') if path.is_file()]
    if under is FOLDERS:
        found += [path for pattern in TOP_FILES for path in root.glob(pattern)]
    found = [path for path in found if path.suffix not in ('.pot', '.pyc')]
    if patterns:
        found = [path for path in found if any(path.match(pattern) for pattern in patterns)]
    return sorted(found)


def read(path):
    return path.read_text(encoding='utf-8')


def name(root, path):
    return path.relative_to(root).as_posix()


def strip_comments(text):
    """C source with comments blanked and line breaks kept."""
    return re.sub(r'/\*.*?\*/|//[^\n]*', lambda m: re.sub(r'[^\n]', ' ', m[0]), text, flags=re.S)


def skip(reason):
    """Ends the test as skipped."""
    print(f'1..0 # SKIP {reason}')
    sys.exit(0)


def require(program):
    if not shutil.which(program):
        skip(f'{program} is not installed')


def run(*arguments, **options):
    """A program's status and what it said."""
    done = subprocess.run([str(a) for a in arguments], capture_output=True, text=True, check=False,
                          **options)
    return done.returncode, done.stdout + done.stderr


def try_sample(check, sample):
    """The problems that the lint finds in a tree of these files: {name: text}."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        for path, text in sample.items():
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_text(text, encoding='utf-8')
        return list(check(root))


def report(number, passed, title, details=()):
    print(f'{"ok" if passed else "not ok"} {number} - {title}')
    for detail in details:
        print(f'# {detail}')


def main(check, good, bad):
    """Runs the lint: `good` is a sample without fault, `bad` holds samples by what is wrong."""
    print(f'1..{len(bad) + 2}')
    problems = try_sample(check, good)
    report(1, not problems, 'lets a good sample pass', problems)
    for number, (fault, sample) in enumerate(bad.items(), 2):
        report(number, try_sample(check, sample), f'finds {fault}')
    problems = list(check(Path(sys.argv[1])))
    report(len(bad) + 2, not problems, 'the tree', problems)
    for problem in problems:
        print(problem, file=sys.stderr)
