# SPDX-License-Identifier: GPL-3.0-or-later
"""Templates of the window: their words are translated, their buttons have names, and the program
carries each of them."""

import xml.etree.ElementTree

import lint

WORDS = {'label', 'title', 'subtitle', 'description', 'text', 'tooltip-text', 'placeholder-text',
         'body', 'heading', 'license', 'comments'}
# What a screen reader would call 'button' and no more.
BUTTONS = {'GtkButton', 'GtkToggleButton', 'GtkMenuButton'}
NAMES = {'label', 'tooltip-text', 'child', 'accessibility'}
# The program's name, and languages, which call themselves what their readers know.
UNTRANSLATED = {'Spann', 'Svenska', 'English'}


def get_parts(element):
    """What an object, or an item of a menu, is given: by property or attribute, else by tag."""
    return {child.get('name') or child.tag: child for child in element
            if child.tag in ('property', 'attribute', 'binding', 'child', 'accessibility')}


def check_words(where, parts):
    for word in sorted(WORDS & parts.keys()):
        element = parts[word]
        text = ''.join(element.itertext()).strip()
        if element.tag == 'binding' or list(element) or text in UNTRANSLATED:
            continue
        if any(map(str.isalpha, text)) and not element.get('translatable'):
            yield f'{where}: "{text}" is not translatable'


def check_name(where, kind, parts):
    if kind in BUTTONS and 'icon-name' in parts and not NAMES & parts.keys():
        icon = ''.join(parts['icon-name'].itertext())
        yield f'{where}: the {kind} with {icon} has no name for a screen reader'


def check_template(where, text):
    for element in xml.etree.ElementTree.fromstring(text).iter():
        parts = get_parts(element)
        yield from check_words(where, parts)
        yield from check_name(where, element.get('class'), parts)


def check(root):
    resources = [lint.read(path) for path in lint.list_files(root, '*.gresource.xml', under=['ui'])]
    for path in lint.list_files(root, '*.ui', under=['ui']):
        where = lint.name(root, path)
        yield from check_template(where, lint.read(path))
        if not any(f'>{where}<' in text for text in resources):
            yield f'{where}: not in a gresource.xml'


def make_sample(template, resource='<gresources><file>ui/a.ui</file></gresources>'):
    return {'ui/a.gresource.xml': resource, 'ui/a.ui': f'<interface>{template}</interface>'}


lint.main(
    check,
    good=make_sample('<object class="GtkButton"><property name="icon-name">a</property>'
                     '<property name="tooltip-text" translatable="yes">Add</property></object>'),
    bad={
        'words that are not translated':
            make_sample('<object class="GtkLabel"><property name="label">Gap</property></object>'),
        'a menu that is not translated':
            make_sample('<menu><item><attribute name="label">Save</attribute></item></menu>'),
        'a button without a name':
            make_sample('<object class="GtkButton"><property name="icon-name">a</property></object>'),
        'a template that the program does not carry': make_sample('', '<gresources/>'),
    })
