/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/**
 * Scratch:
 * @folder: a folder of the test's own
 * @path: "a.spann" in it, which is not there yet
 *
 * A fixture for tests with files; use it with g_test_add() or scratch_add().
 */
typedef struct {
  char *folder;
  char *path;
} Scratch;

void scratch_set_up (Scratch *scratch, gconstpointer data);

/* Removes the folder with all that is in it. */
void scratch_tear_down (Scratch *scratch, gconstpointer data);

/* Adds a test that has a scratch folder. */
void scratch_add (const char *name, void (*test) (Scratch *scratch, gconstpointer data));

/* Removes @path and, when it is a folder and no link to one, what is in it. */
void scratch_remove (const char *path);

/* Path of @name in the folder. (transfer full) */
char *scratch_get_path (const Scratch *scratch, const char *name);

/* Puts @text into @name; returns its path. (transfer full) */
char *scratch_write (const Scratch *scratch, const char *name, const char *text);

/* Names of the files in the folder, sorted, with spaces between. (transfer full) */
char *scratch_list (const Scratch *scratch);
