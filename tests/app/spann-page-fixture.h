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

/* What gives a page its document: spann_money_page_set_document() and its like, cast to this. */
typedef void (*PageFixtureGiveDocument) (gpointer page, SpannDocument *document);

/* Both, for a page about all ecosystems, which @give gives the document. */
void page_fixture_open_page (PageFixture *self, SpannObject *root, GtkWidget *page,
                             PageFixtureGiveDocument give, int width);

/* Shows the page of the ecosystem "eco" of the document. */
void page_fixture_show_ecosystem (PageFixture *self);

/* Destroys everything; nothing may keep the page. A test's teardown: @data is for nothing. */
void page_fixture_close (PageFixture *self, gconstpointer data);

/* The ecosystem "eco" as it is in the document now. */
const SpannObject *page_fixture_get_ecosystem (PageFixture *self);

/* The finding at the head of the page that @widget is or is above. */
const char *page_fixture_get_title (GtkWidget *widget);

/* Lets the key controllers of @widget have the key, as if it had the focus. Whether one took it. */
gboolean page_fixture_press_key (GtkWidget *widget, guint keyval, GdkModifierType state);

/* The same for each letter of @text, which is ASCII. */
void page_fixture_type (GtkWidget *widget, const char *text);

/* Types @text over all of the text view, as GTK does it: first it is emptied. */
void page_fixture_type_over (GtkWidget *view, const char *text);

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
