/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

/**
 * SpannFileKind:
 * @name: what such files are, in the window's language: "Portfolios"
 * @suffix: how their names end, without the point
 */
typedef struct {
  const char *name;
  const char *suffix;
} SpannFileKind;

/*
 * The desktop's dialog for files, which belongs to whoever asked and is there once at most: @slot
 * holds it while it is open. Its owner ends it in dispose.
 */

/**
 * spann_file_question_ask:
 * @slot: (inout): the owner's; a question that was open there is ended
 * @parent: the window in front of which to ask
 * @action: to open or to save
 * @title: what is asked
 * @kind: what may be chosen
 * @name: (nullable): a file's name to begin with, when saving
 * @on_response: void (*) (owner, int response), which takes the answer by
 *   spann_file_question_take()
 * @owner: a #GObject
 */
void spann_file_question_ask (GtkNativeDialog **slot, GtkWindow *parent,
                              GtkFileChooserAction action, const char *title,
                              const SpannFileKind *kind, const char *name, GCallback on_response,
                              gpointer owner);

/* Ends the question: the file that was chosen. (transfer full) (nullable) */
GFile *spann_file_question_take (GtkNativeDialog **slot, int response);

/* Ends the question without an answer, if there is one. */
void spann_file_question_end (GtkNativeDialog **slot);
