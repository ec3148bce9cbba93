/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

/**
 * SpannPageHeader:
 *
 * The largest line of a page says what is true, the one below what it is about; beside them is what
 * one can do here.
 *
 * Properties: "action" (GtkWidget); "minor": it heads a part of the page.
 */
#define SPANN_TYPE_PAGE_HEADER (spann_page_header_get_type ())
G_DECLARE_FINAL_TYPE (SpannPageHeader, spann_page_header, SPANN, PAGE_HEADER, GtkWidget)

GtkWidget *spann_page_header_new (void);

/* Plain text; "" for none. */
void spann_page_header_set_words (SpannPageHeader *self, const char *title, const char *subtitle);

/* Borrowed. */
const char *spann_page_header_get_title (SpannPageHeader *self);
