/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* Private to base: a compiled gettext catalogue (.mo). */

/**
 * SpannCatalogue:
 *
 * The words of one language with two plural forms, Swedish: the first for one, the second for all
 * other numbers. The file is mapped, and everything in it is checked when it is opened, so that
 * looking up cannot fail, whatever the bytes were. Immutable.
 */
typedef struct _SpannCatalogue SpannCatalogue;

/* Maps and checks the file. NULL with SPANN_ERROR_LANGUAGE, which names @path. (transfer full) */
SpannCatalogue *spann_catalogue_open (const char *path, GError **error);

/* The same for bytes in memory; NULL when they are no such catalogue. (transfer full) */
SpannCatalogue *spann_catalogue_new (GBytes *bytes);

void spann_catalogue_free (SpannCatalogue *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpannCatalogue, spann_catalogue_free)

/**
 * spann_catalogue_find:
 * @context: (nullable): what tells the message from others that read the same
 * @message: in English; of a message with a plural, the form for one
 * @n: the number that the form is for; 1 when there is none
 *
 * Returns: (nullable): the words, owned by the catalogue; NULL when they are not translated
 */
const char *spann_catalogue_find (const SpannCatalogue *self, const char *context,
                                  const char *message, guint64 n);
