/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "spann-language.h"
#include "spann-portfolio.h"
#include "spann-store.h"

/**
 * SpannDocument:
 *
 * An open portfolio as a window sees it: the portfolio, the file that it came from, and how it is
 * saved. Pages read its root and commit edits; nobody but the document touches the file.
 *
 * Signals: "changed" (no arguments) after each new root, and when figures speak another language;
 * "edit-refused" (const char *message) when a commit did not hold; "about-to-save" (no arguments)
 * when what a person is still typing has to be finished, since the root is taken next. Properties
 * (read-only, notified): "title" (the portfolio's name), "file" (nullable), "modified", "saving",
 * "undo-label" and "redo-label" (nullable: nothing to undo, redo), "trouble" (nullable: why edits
 * are not kept for the case that the program stops).
 */
#define SPANN_TYPE_DOCUMENT (spann_document_get_type ())
G_DECLARE_FINAL_TYPE (SpannDocument, spann_document, SPANN, DOCUMENT, GObject)

/**
 * spann_document_new:
 * @root: a root that spann_check_root() accepts
 * @file: (nullable): the file that it was read from; NULL for one that was never saved
 * @state: (nullable): what the file was then
 * @context: who edits and when, copied
 * @language: the window's language
 *
 * Returns: (transfer full)
 */
SpannDocument *spann_document_new (SpannObject *root, GFile *file, const SpannFileState *state,
                                   const SpannContext *context, SpannLanguage *language);

SpannPortfolio *spann_document_get_portfolio (SpannDocument *self);

/* The root as it is now, borrowed. */
SpannObject *spann_document_get_root (SpannDocument *self);

/* The portfolio's name in the window's language, borrowed. */
const char *spann_document_get_title (SpannDocument *self);

/* NULL when it was never saved. Borrowed. */
GFile *spann_document_get_file (SpannDocument *self);

/* What the file was when it was opened or last saved; NULL when that is not known. Borrowed. */
const SpannFileState *spann_document_get_file_state (SpannDocument *self);

gboolean spann_document_is_modified (SpannDocument *self);

/* Why the portfolio may only be read, in sentences; NULL when it may be changed. */
const char *spann_document_get_limitation (SpannDocument *self);

/* Lets the portfolio only be read, because of @limitation (nullable: lets it be changed). Before
 * anything shows the document. */
void spann_document_set_limitation (SpannDocument *self, const char *limitation);

/* When the earlier version that it is a copy of was saved, in words; NULL when it is none.
 * Borrowed. Before anything shows the document. */
const char *spann_document_get_version (SpannDocument *self);
void spann_document_set_version (SpannDocument *self, const char *version);

/* Whether it has no limitation. */
gboolean spann_document_is_editable (SpannDocument *self);

/* Whether a save is on its way. */
gboolean spann_document_is_saving (SpannDocument *self);

/* Today, by the injected clock. */
SpannDate spann_document_get_today (SpannDocument *self);

/* The window's language. Borrowed. */
SpannLanguage *spann_document_get_language (SpannDocument *self);

/* The language of figures, at first the window's. Borrowed. Another one emits "changed". */
SpannLanguage *spann_document_get_figure_language (SpannDocument *self);
void spann_document_set_figure_language (SpannDocument *self, SpannLanguage *language);

/* The language that the window does not have, for figures; NULL at first. Borrowed. */
SpannLanguage *spann_document_get_other_language (SpannDocument *self);
void spann_document_set_other_language (SpannDocument *self, SpannLanguage *language);

/**
 * spann_document_commit:
 * @edit: (transfer full): what changed since the current root
 * @label: what it is, in the window's language, as undo shows it
 * @join: (nullable): see #SpannTransaction
 *
 * Returns: FALSE, with nothing changed and "edit-refused" emitted, when an invariant would not hold
 * or the portfolio may only be read
 */
gboolean spann_document_commit (SpannDocument *self, SpannEdit *edit, const char *label,
                                const char *join);

/**
 * spann_document_adopt:
 * @theirs: what the file holds since others saved it, and what it is now
 * @merged: what the portfolio is to be: what both make together, or the root of @theirs
 * @label: what it is, in the window's language, as undo shows it
 *
 * Goes on from what others saved, by one step that undo takes back. The next save expects the file
 * of @theirs.
 */
void spann_document_adopt (SpannDocument *self, const SpannOpened *theirs, SpannObject *merged,
                           const char *label);

/* Lets the next save make the file anew, because it is no longer there. Until then the document
 * counts as saved or not as before. */
void spann_document_expect_absent (SpannDocument *self);

/* A new random id. (transfer full) */
char *spann_document_new_id (SpannDocument *self);

/**
 * spann_document_save_async:
 * @file: the file to write, which becomes the document's own
 * @settings: today is set by the document's clock
 *
 * Saves the root as it is now, in a thread of its own; edits made meanwhile stay unsaved. The
 * document's own file must be what it was when it was opened or last saved, else the save fails
 * with a SPANN_ERROR_CHANGED; any other file is replaced. One save at a time: not while
 * spann_document_is_saving().
 */
void spann_document_save_async (SpannDocument *self, GFile *file,
                                const SpannStoreSettings *settings, GCancellable *cancellable,
                                GAsyncReadyCallback callback, gpointer data);

/* (transfer full) (nullable): how it went; NULL with an error */
SpannSaved *spann_document_save_finish (SpannDocument *self, GAsyncResult *result, GError **error);
