# SPDX-License-Identifier: GPL-3.0-or-later
"""The pages have the figures' colours: each style sheet says what its theme says."""

import re

import lint

# Each theme, and the style sheet that has its colours.
SHEETS = {
    'LIGHT': 'style-pages.css',
    'DARK': 'style-pages-dark.css',
    'CONTRAST': 'style-pages-hc.css',
    'CONTRAST_DARK': 'style-pages-hc-dark.css',
}
THEME = re.compile(r'\[SPANN_THEME_(\w+)\]\s*=(.*?)(?=\[SPANN_THEME_|\Z)', re.S)
SHARED = re.compile(r'#define (\w+_COLORS)\b((?:.*\\\n)*.*)')
ROLE = re.compile(r'\.(\w+) = (\{.*?\}|RGB \(\w+\))', re.S)
VALUE = re.compile(r'0x([0-9a-f]{6})')
DEFINITION = re.compile(r'@define-color spann_(\w+) #([0-9a-f]{6});')


def read_themes(text):
    """Each theme's colours by the names that style sheets have for them."""
    shared = dict(SHARED.findall(text))
    for theme, body in THEME.findall(text):
        for name, roles in shared.items():
            body = body.replace(name, roles)
        colors = {}
        for role, value in ROLE.findall(body):
            values = VALUE.findall(value)
            names = [f'{role}_{i}' for i in range(len(values))] if value[0] == '{' else [role]
            colors.update(zip(names, values))
        yield theme, colors


def check(root):
    themes = dict(read_themes(lint.read(root / 'src/chart/spann-theme.c')))
    names = set(dict(DEFINITION.findall(lint.read(root / 'ui' / SHEETS['LIGHT']))))
    for theme, sheet in SHEETS.items():
        colors = themes.get(theme, {})
        defined = dict(DEFINITION.findall(lint.read(root / 'ui' / sheet)))
        for name in sorted(names | set(defined)):
            if defined.get(name) != colors.get(name):
                yield f'ui/{sheet}: spann_{name} is {defined.get(name)}, not {colors.get(name)}'


SHEET = '@define-color spann_heat_0 #ffffff;\n@define-color spann_now #0b3c7d;\n'
GOOD = {f'ui/{sheet}': SHEET for sheet in SHEETS.values()} | {
    'src/chart/spann-theme.c': '#define LIGHT_COLORS \\\n'
                               '  .heat = {RGB (0xffffff)}, .now = RGB (0x0b3c7d)\n'
                               + ''.join(f'[SPANN_THEME_{theme}] = {{LIGHT_COLORS}},\n'
                                         for theme in SHEETS)}
lint.main(
    check,
    good=GOOD,
    bad={
        'a colour that no theme has': GOOD | {
            'ui/style-pages-dark.css': SHEET.replace('0b3c7d', '0b3c7e')},
        'a level with the colour of another': GOOD | {
            'ui/style-pages-hc.css': SHEET.replace('ffffff', '0b3c7d')},
        'a colour left as in the light theme': GOOD | {
            'ui/style-pages-hc-dark.css': '@define-color spann_heat_0 #ffffff;\n'},
        'a colour of no role': GOOD | {
            'ui/style-pages-dark.css': SHEET + '@define-color spann_then #0b3c7d;\n'},
    })
