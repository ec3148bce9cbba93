/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-drawing-private.h"
#include "spann-export.h"

/* Writes a page of @width × @height points for each of @drawings, a higher one for a drawing that
 * is higher, in the order of reading, and without its ground. Adds its bytes to @out_pdf and to
 * @out_pages (element-type SpannPdfPage) what spann_pdf_tags_add() needs for the rest, in words
 * that the drawings and @info own. */
cairo_status_t _spann_pdf_write (const GPtrArray *drawings, double width, double height,
                                 const SpannExportInfo *info, GByteArray *out_pdf,
                                 GPtrArray *out_pages);
