/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-app-fixture.h"
#include "spann-window.h"

/**
 * WindowFixture:
 *
 * The program with one window, which shows the start page.
 */
typedef struct {
  AppFixture app;
  SpannWindow *window;
} WindowFixture;

void window_fixture_open (WindowFixture *self, gconstpointer data);
void window_fixture_close (WindowFixture *self, gconstpointer data);

/* Another window of the program, which becomes the fixture's. */
void window_fixture_open_another (WindowFixture *self);

/* The root of what is open. Borrowed. */
SpannObject *window_fixture_get_root (WindowFixture *self);

/* Opens the file @path and waits for nothing. */
void window_fixture_open_path (WindowFixture *self, const char *path);

/* Waits until the window has a document; until that has nothing unsaved. */
void window_fixture_wait_for_document (WindowFixture *self);
void window_fixture_wait_until_saved (WindowFixture *self);

/* Whether the window's @action can be done, as a button that does it shows; does it. */
gboolean window_fixture_can (WindowFixture *self, const char *action);
void window_fixture_do (WindowFixture *self, const char *action);

/* A copy of the example, with the first @from (nullable) in it made @to. (transfer full) its path
 */
char *window_fixture_copy_example (const char *from, const char *to);
