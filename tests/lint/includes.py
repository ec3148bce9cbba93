# SPDX-License-Identifier: GPL-3.0-or-later
"""Dependencies point one way: what each folder includes and links is what ARCHITECTURE.md grants."""

import re

import lint

# Each folder and the folders that it may use.
USES = {
    'base': set(),
    'model': {'base'},
    'rules': {'model', 'base'},
    'storage': {'model', 'base'},
    'chart': {'base'},
    'figures': {'rules', 'model', 'chart', 'base'},
    'cli': {'figures', 'storage', 'rules', 'model', 'chart', 'base'},
    'app': {'figures', 'storage', 'rules', 'model', 'chart', 'base'},
}
# Libraries: how their headers begin, their name in meson.build, and who may use them. What is not
# here, the C library and GLib's core, is everybody's.
LIBRARIES = (
    (r'gio/', 'gio', {'storage', 'cli', 'app'}),
    (r'gio/gunix', 'gio_unix', {'storage', 'app'}),
    (r'json-glib/', 'json', {'storage', 'cli'}),
    (r'cairo', 'cairo', {'chart', 'app'}),
    (r'pango/', 'pango', {'chart', 'app'}),
    (r'png\.h', 'png', {'chart'}),
    (r'qpdf/', 'qpdf', {'chart'}),
    (r'(gtk|gdk|gsk)/', 'gtk', {'app'}),
    (r'adwaita\.h', 'adwaita', {'app'}),
)
# The program's entry belongs to the command line.
ROOT_FOLDER = 'cli'
INCLUDE = re.compile(r'^\s*#\s*include\s+([<"])([^>"]+)[>"]', re.M)
DEPENDENCIES = re.compile(r'^(\w+)_deps = \[(.*?)\]', re.M | re.S)


def find_folder(root, path):
    """The folder of src/ that a file lies in, or that its test is about; None for neither."""
    parts = path.relative_to(root).parts
    if len(parts) == 2 and parts[0] == 'src':
        return ROOT_FOLDER
    return parts[1] if parts[1] in USES else None


def check_file(root, path, homes):
    folder = find_folder(root, path)
    if folder is None:
        return
    where = lint.name(root, path)
    seen = set()
    for kind, header in INCLUDE.findall(lint.strip_comments(lint.read(path))):
        if header in seen:
            yield f'{where}: includes {header} twice'
        seen.add(header)
        home = homes.get(header)
        if kind == '"' and home and home != folder and home not in USES[folder]:
            yield f'{where}: {folder} may not include {header} of {home}'
        if kind == '"' and '/' in header:
            yield f'{where}: include {header} by its name alone'
        for pattern, library, users in LIBRARIES:
            if kind == '<' and re.match(pattern, header) and folder not in users:
                yield f'{where}: {folder} may not include {header} of {library}'


def check_links(root):
    allowed = {library: users for _, library, users in LIBRARIES}
    for path in lint.list_files(root, 'meson.build', under=['src']):
        for folder, listed in DEPENDENCIES.findall(lint.read(path)):
            for name in re.findall(r'(\w+)_dep\b', listed):
                wrong = name in USES and name not in USES.get(folder, set())
                if wrong or folder not in allowed.get(name, {folder}):
                    yield f'{lint.name(root, path)}: {folder} may not link {name}'


def check(root):
    sources = lint.list_files(root, '*.c', '*.h', under=['src', 'tests'])
    homes = {path.name: find_folder(root, path) for path in sources
             if path.suffix == '.h' and path.relative_to(root).parts[0] == 'src'}
    for path in sources:
        yield from check_file(root, path, homes)
    yield from check_links(root)


HEADERS = {'src/app/a.h': '', 'src/storage/s.h': '', 'src/base/b.h': ''}
lint.main(
    check,
    good=HEADERS | {'src/app/a.c': '#include "s.h"\n#include <gtk/gtk.h>\n',
                    'src/model/meson.build': 'model_deps = [base_dep, gobject_dep]\n'},
    bad={
        'model including app': HEADERS | {'src/model/m.c': '#include "a.h"\n'},
        'rules including storage': HEADERS | {'src/rules/r.h': '#include "s.h"\n'},
        'cli including GTK': {'src/cli/c.c': '#include <gtk/gtk.h>\n'},
        'the entry including libadwaita': {'src/main.c': '#include <adwaita.h>\n'},
        'model including JSON': {'src/model/m.c': '#include <json-glib/json-glib.h>\n'},
        'an include that stands twice': {'src/base/b.c': '#include "b.h"\n#include "b.h"\n'},
        'an include by path': HEADERS | {'src/app/a.c': '#include "../base/b.h"\n'},
        'chart linking model': {'src/chart/meson.build': 'chart_deps = [base_dep, model_dep]\n'},
        'figures linking GTK': {'src/figures/meson.build': 'figures_deps = [\n  gtk_dep,\n]\n'},
    })
