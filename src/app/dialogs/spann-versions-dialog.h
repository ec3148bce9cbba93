/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "spann-document.h"

/**
 * SpannVersionsDialog:
 *
 * The earlier versions of a document that were kept beside its file, latest first: when each was
 * saved, and what has changed since. Choosing one replaces nothing.
 *
 * Signals: "chosen" (GFile *file, const char *moment) when the person opens one, with the moment at
 * which it was saved, in words; the dialog closes.
 */
#define SPANN_TYPE_VERSIONS_DIALOG (spann_versions_dialog_get_type ())
G_DECLARE_FINAL_TYPE (SpannVersionsDialog, spann_versions_dialog, SPANN, VERSIONS_DIALOG, AdwWindow)

/**
 * spann_versions_dialog_new:
 * @document: (nullable): NULL when @file cannot be read, so that nothing tells what has changed
 * @file: the document's
 * @language: of the moments when no document has one
 *
 * Returns: (transfer none): present it with gtk_window_present(); it frees itself
 */
SpannVersionsDialog *spann_versions_dialog_new (GtkWindow *parent, SpannDocument *document,
                                                GFile *file, SpannLanguage *language,
                                                const SpannStoreSettings *settings);
