# SPDX-License-Identifier: GPL-3.0-or-later
"""What only some folders may do: ask the system, write files, print, read markup."""

import re

import lint

# Calls, who may make them (folders, or files where it is one place), and what to do instead.
RULES = (
    (r'g_file_set_contents\w*|g_file_replace\w*|g_file_create\w*|g?_?fopen|creat|g_creat',
     ('src/storage/spann-remote.c',),
     'a user\'s file is written by spann_save_bytes ()'),
    (r'g_get_real_time|g_date_time_new_now\w*|time|gettimeofday', ('src/base/spann-clock.c',),
     'the time is passed in as a SpannClock'),
    (r'g_uuid_string_random|g_random_\w+|rand|random', ('src/base/spann-id.c',),
     'ids come from a SpannIdSource'),
    (r'g_?setenv|setlocale|bindtextdomain|textdomain', ('src/base/spann-locale.c',),
     'the language is set once, by spann-locale'),
    (r'g_?getenv', ('src/base/spann-locale.c', 'src/app/main.c', 'src/cli/', 'src/main.c'),
     'what the environment says is passed in'),
    (r'g_get_user_name|g_get_real_name', ('src/app/', 'src/cli/'), 'the user is passed in'),
    (r'g_application_get_default', ('src/app/widgets/spann-latest-work.c',),
     'nothing asks for the application, but what holds it while a thread is at work'),
    (r'g_print|g_printerr|printf|fprintf|puts|fputs', ('src/cli/', 'src/app/main.c'),
     'only the command line prints'),
    (r'\w+_set_markup|pango_parse_markup|pango_layout_set_markup\w*', (),
     'words are set as text: a name may hold < and &'),
    (r'strcpy|strcat|sprintf|vsprintf|gets|strtok', (), 'a safe function of GLib'),
    (r'malloc|calloc|realloc|free|strdup|assert', (), 'g_new, g_free, g_strdup, g_assert'),
)


def check(root):
    rules = [(re.compile(rf'(?<![\w.>])({calls}) ?\('), places, instead)
             for calls, places, instead in RULES]
    for path in lint.list_files(root, '*.c', '*.h', under=['src']):
        where = lint.name(root, path)
        for number, line in enumerate(lint.strip_comments(lint.read(path)).splitlines(), 1):
            for pattern, places, instead in rules:
                found = pattern.search(line)
                if found and not where.startswith(tuple(places)):
                    yield f'{where}:{number}: {found[1]} (): {instead}'


lint.main(
    check,
    good={'src/base/spann-clock.c': 'return g_get_real_time ();\n',
          'src/cli/a.c': 'g_print ("%s", text);\n', 'src/figures/b.c': 'content->free (x);\n'},
    bad={
        'a file that is written past storage':
            {'src/app/a.c': 'g_file_set_contents (path, text, -1, NULL);\n'},
        'a clock of its own': {'src/rules/a.c': 'gint64 now = g_get_real_time ();\n'},
        'a model that prints': {'src/model/a.c': 'g_print ("x");\n'},
        'a name read as markup': {'src/app/a.c': 'gtk_label_set_markup (label, name);\n'},
    })
