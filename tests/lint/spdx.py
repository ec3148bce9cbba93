# SPDX-License-Identifier: GPL-3.0-or-later
"""Every file that can hold a comment names its licence in its first lines."""

import lint

LINE = 'SPDX-License-Identifier: GPL-3.0-or-later'
# Data without comments, pictures, files that the tests compare byte by byte, and the metainfo, which
# software centres copy and which therefore is CC0.
EXEMPT = ('*.json', '*.spann', '*.png', '*.ttf', '*.mo', '*.metainfo.xml.in', 'LICENSE',
          'tests/data/**/*', 'tests/fuzz/seeds/**/*', 'tests/*/references/*', 'tests/*/data/*')


def check(root):
    for path in lint.list_files(root):
        relative = path.relative_to(root)
        if any(relative.match(pattern) for pattern in EXEMPT):
            continue
        if not any(LINE in line for line in lint.read(path).splitlines()[:3]):
            yield f'{relative}: no SPDX line'


lint.main(
    check,
    good={'src/base/a.c': f'/* {LINE} */\n', 'data/a.json': '{}'},
    bad={'a source without a licence': {'src/base/a.c': '#include <glib.h>\n'}})
