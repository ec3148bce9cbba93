/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

/**
 * SpannWordsView:
 *
 * A text that a person writes in a few words or lines. It wraps and grows; nothing is cut off. Tab
 * goes on to the next widget, and undo is the window's, so that one undo takes back one field.
 *
 * Properties: "text"; "placeholder" (shown while it is empty); "single" (one paragraph: Return
 * emits "activate" instead of beginning a line).
 * Signals: "edited" (no arguments) when the person, and not the program, changed the text;
 * "activate".
 * CSS: the class .words on a textview node.
 */
#define SPANN_TYPE_WORDS_VIEW (spann_words_view_get_type ())
G_DECLARE_FINAL_TYPE (SpannWordsView, spann_words_view, SPANN, WORDS_VIEW, GtkTextView)

GtkWidget *spann_words_view_new (void);

/* Shows @text; nothing happens, the cursor stays, when it is shown already. */
void spann_words_view_set_text (SpannWordsView *self, const char *text);

/* (transfer full) */
char *spann_words_view_dup_text (SpannWordsView *self);

/* @placeholder: (nullable) */
void spann_words_view_set_placeholder (SpannWordsView *self, const char *placeholder);

/* For @widget that the focus just left, whatever it is: whether only its window lost it, so that
 * the person comes back to where they were. */
gboolean spann_words_view_is_focus_kept (GtkWidget *widget);
