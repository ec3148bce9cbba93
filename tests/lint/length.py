# SPDX-License-Identifier: GPL-3.0-or-later
"""Files and functions keep a length that one can take in."""

import re

import lint

LONGEST_FILE = 1000
LONGEST_FILE_OF_NINE_IN_TEN = 600
LONGEST_HEADER = 150
LONGEST_FUNCTION = 80
LONGEST_CLASS_INIT = 150
# Constants for every row of every noun's table: one list, longer than a header should be.
LONG_HEADERS = ('spann-fields.h',)
# The house style puts a function's name and both its braces first on their lines.
FUNCTION = re.compile(r'^(\w+) \((?:[^;{}]|\n)*?\)\n\{\n.*?^\}', re.M | re.S)


def count_lines(text):
    return text.count('\n') + (not text.endswith('\n'))


def check_functions(where, text):
    for function in FUNCTION.finditer(text):
        limit = LONGEST_CLASS_INIT if function[1].endswith('class_init') else LONGEST_FUNCTION
        lines = count_lines(function[0])
        if lines > limit:
            yield f'{where}: {function[1]} () is {lines} lines long, at most {limit}'


def check(root):
    lengths = []
    for path in lint.list_files(root, '*.c', '*.h', under=['src', 'tests']):
        where, text = lint.name(root, path), lint.read(path)
        lines = count_lines(text)
        limit = LONGEST_HEADER if path.suffix == '.h' else LONGEST_FILE
        if lines > limit and path.name not in LONG_HEADERS:
            yield f'{where}: {lines} lines, at most {limit}'
        if path.suffix == '.c':
            lengths.append(lines)
        yield from check_functions(where, lint.strip_comments(text))
    lengths.sort()
    if lengths and lengths[(len(lengths) - 1) * 9 // 10] > LONGEST_FILE_OF_NINE_IN_TEN:
        yield f'more than a tenth of the files are over {LONGEST_FILE_OF_NINE_IN_TEN} lines'


def make_function(name, lines):
    return f'static void\n{name} (int a,\n{" " * len(name)}  int b)\n{{\n' + '  a++;\n' * lines + '}\n'


lint.main(
    check,
    good={'src/base/a.c': make_function('do_it', 70) + make_function('a_class_init', 140)},
    bad={
        'a long file': {'src/base/a.c': '\n' * 1001},
        'a long header': {'src/base/a.h': '\n' * 151},
        'a long function': {'src/base/a.c': make_function('do_it', 80)},
        'a long class_init': {'src/base/a.c': make_function('a_class_init', 150)},
        'long files everywhere': {f'src/base/{n}.c': '\n' * 700 for n in range(5)},
    })
