/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* What somebody has read aloud of a PDF: its language and its title, then a line for each element,
 * in order and indented by its level: its name and its words. The document has to say that it is
 * tagged and to show its title, each element to know what it stands in, a figure where it is, and
 * everything that is painted has to belong to an element or to say that it says nothing. (transfer
 * full) */
char *pdf_structure_read (GBytes *pdf);
