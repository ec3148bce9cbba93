/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-drawing-private.h"
#include "spann-export.h"

/* The drawing as an SVG document: text as text where it was measured (or as paths), a titled group
 * for each mark. The same text for the same drawing on every machine with the same fonts. */
char *_spann_svg_write (const SpannDrawing *drawing, const SpannExportInfo *info);
