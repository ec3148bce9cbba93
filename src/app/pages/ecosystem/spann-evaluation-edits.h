/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-document.h"

/* What can be done to an evaluation as a whole. Each is one undo step in @document; FALSE when the
 * document refuses. @ecosystem and @evaluation are keys. */

/* Starts a new one, see spann_evaluation_start(). Its key, or NULL. (transfer full) */
char *spann_evaluation_edits_add (SpannDocument *document, const char *ecosystem);

gboolean spann_evaluation_edits_remove (SpannDocument *document, const char *ecosystem,
                                        const char *evaluation);

gboolean spann_evaluation_edits_lock (SpannDocument *document, const char *ecosystem,
                                      const char *evaluation);

/* Makes a new, open version of a locked evaluation, with the reason for it in the window's
 * language. The locked one stays in the file and is no longer counted. Its key, or NULL. (transfer
 * full) */
char *spann_evaluation_edits_correct (SpannDocument *document, const char *ecosystem,
                                      const char *evaluation, const char *reason);
