/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-application.h"
#include "spann-document.h"

/**
 * AppFixture:
 *
 * A program that was just started, with a clock that stands still on 2026-11-23 and ids that are
 * counted.
 */
typedef struct {
  gint64 now;
  guint counter;
  SpannSetup setup;
  SpannApplication *application; /* NULL unless a test of windows */
} AppFixture;

/* What main() does first: a home of the test's own, the words, GTK (without a screen: not). */
void app_fixture_init (int *argc, char ***argv);
void app_fixture_init_windows (int *argc, char ***argv);

/* For tests without a screen; and for tests of windows, with the application started. */
void app_fixture_open (AppFixture *self, gconstpointer data);
void app_fixture_open_windows (AppFixture *self, gconstpointer data);
void app_fixture_close (AppFixture *self, gconstpointer data);

/* Lets the windows' documents keep journals, which are not kept otherwise. */
void app_fixture_keep_journal (AppFixture *self, const SpannJournalSettings *journal);

/* A document with the ecosystems of these names ("eco-1" …), never saved. (transfer full) */
SpannDocument *app_fixture_make_document (AppFixture *self, const char *const *names);

/* Runs the main loop until @is_done (data) holds. The test's own time limit ends a wait in vain. */
void app_fixture_wait (gboolean (*is_done) (gpointer data), gpointer data);

/* Runs the main loop until it has nothing to do. */
void app_fixture_settle (void);

/* A file's name in a folder of the test's own. (transfer full) */
char *app_fixture_make_path (const char *name);

/* Writes a file for the test to read. (transfer full) its path */
char *app_fixture_write (const char *name, const char *content);

/* The first descendant of @widget of @type whose label, title or text is @text (NULL: any); NULL
 * when there is none. */
GtkWidget *app_fixture_find (GtkWidget *widget, GType type, const char *text);

/* The first descendant that does @action; NULL when there is none. */
GtkWidget *app_fixture_find_action (GtkWidget *widget, const char *action);

/* The dialog over @window, once it is there. */
GtkWindow *app_fixture_wait_for_dialog (GtkWindow *window);

/* Clicks the button of @window with this label. */
void app_fixture_press (GtkWindow *window, const char *label);
