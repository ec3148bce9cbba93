/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-app-fixture.h"
#include "spann-fixture.h"

/**
 * PageFixture:
 *
 * A page in a window of its own, with a document to show.
 */
typedef struct {
  AppFixture app;
  SpannDocument *document;
  GtkWidget *window;
  GtkWidget *page; /* borrowed from the window */
} PageFixture;

/* @root (transfer full) becomes the document. */
void page_fixture_open (PageFixture *self, SpannObject *root);

/* Shows @page (transfer floating) in a window of @width × @height. */
void page_fixture_show (PageFixture *self, GtkWidget *page, int width, int height);

/* Destroys everything; nothing may keep the page. */
void page_fixture_close (PageFixture *self);

/* Lets the key controllers of @widget have the key, as if it had the focus. Whether one took it. */
gboolean page_fixture_press_key (GtkWidget *widget, guint keyval, GdkModifierType state);

/* The same for each letter of @text, which is ASCII. */
void page_fixture_type (GtkWidget *widget, const char *text);

/* Goes on from the answer to why a mark is as it is, which must be open in the window, to what it
 * is about. */
void page_fixture_leave_answer (PageFixture *self);

/* The @index-th descendant of @type, from 0; NULL when there are fewer. */
GtkWidget *page_fixture_get (GtkWidget *widget, GType type, guint index);

/* How many undo steps lie behind. */
guint page_fixture_count_undo (PageFixture *self);

/* A portfolio with the ecosystem "eco" of seven gaps: a locked baseline "base" of 2022 with all
 * gaps at level 1, and a follow-up "now" of 2026 with gaps 1–6 at level 2 and gap 7 not assessed.
 * (transfer full) */
SpannObject *page_fixture_make_root (void);
