/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-geometry-private.h"

#define SPANN_PDF_TAG_FIGURE "Figure"

/**
 * SpannPdfTag:
 * @name: of the element in the structure, "H1", "P", or of a figure
 * @words: (nullable): borrowed: what it says, whole; of a figure, what is read in its place
 * @box: what it covers, in points from the page's upper left corner
 */
typedef struct {
  const char *name;
  const char *words;
  SpannBox box;
} SpannPdfTag;

/**
 * SpannPdfPage:
 * @height: in points
 * @ground: operators that draw what says nothing, below everything else
 * @tags: (element-type SpannPdfTag): of its elements, in reading order
 */
typedef struct {
  double height;
  GString *ground;
  GArray *tags;
} SpannPdfPage;

/* (transfer full) */
SpannPdfPage *spann_pdf_page_new (double height);
void spann_pdf_page_free (SpannPdfPage *self);

/**
 * spann_pdf_tags_add:
 * @pdf: whose structure has a section for each of @pages, and in it an element for each tag
 * @pages: (element-type SpannPdfPage)
 * @language: of its words, "sv" or "en"
 *
 * Cairo writes a structure, but neither the words that stand for a figure nor a language, and has
 * no way to say that something is decoration.
 *
 * Returns: (transfer full): the same document, with that; the same bytes each time. NULL with
 * @error when its structure is another
 */
GBytes *spann_pdf_tags_add (GBytes *pdf, const GPtrArray *pages, const char *language,
                            GError **error);
