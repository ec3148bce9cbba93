# SPDX-License-Identifier: GPL-3.0-or-later
"""Data files parse: JSON strictly, XML as well-formed."""

import json
import xml.etree.ElementTree

import lint

# What the tests of the readers hold against them is wrong on purpose.
WRONG_ON_PURPOSE = 'tests/'


def refuse_twice(pairs):
    names = [name for name, _ in pairs]
    for member in names:
        if names.count(member) > 1:
            raise ValueError(f'the member {member} stands twice')
    return dict(pairs)


def refuse_constant(word):
    raise ValueError(f'{word} is not JSON')


def parse_json(text):
    json.loads(text, object_pairs_hook=refuse_twice, parse_constant=refuse_constant)


PARSERS = (
    (('*.json', '*.spann'), parse_json),
    (('*.ui', '*.xml', '*.xml.in', '*.svg'), xml.etree.ElementTree.fromstring),
)


def check(root):
    for patterns, parse in PARSERS:
        for path in lint.list_files(root, *patterns):
            if lint.name(root, path).startswith(WRONG_ON_PURPOSE):
                continue
            try:
                parse(lint.read(path))
            except (ValueError, SyntaxError) as error:
                yield f'{lint.name(root, path)}: {error}'


lint.main(
    check,
    good={'data/a.json': '{"a": [1, 2]}', 'ui/a.ui': '<interface><a/></interface>'},
    bad={
        'broken JSON': {'data/a.json': '{"a": [1, 2}'},
        'a member that stands twice': {'data/a.json': '{"a": 1, "a": 2}'},
        'a number that JSON lacks': {'data/a.spann': '{"a": NaN}'},
        'broken XML': {'ui/a.ui': '<interface><a></interface>'},
    })
