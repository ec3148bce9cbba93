/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/**
 * spann_locale_init:
 * @locale_dir: folder that holds sv/LC_MESSAGES/spann.mo
 *
 * Sets the process's locale from its environment and binds Spann's catalogue, in UTF-8. A locale
 * that is wanted but not generated on this machine becomes C.UTF-8 with LANGUAGE set, so that the
 * words still come in the wanted language. Call it once, first in main(): it may write to the
 * environment, and the first lookup fixes the language.
 */
void spann_locale_init (const char *locale_dir);

/* Language of the process's words: "sv" or "en". Static. */
const char *spann_locale_get_code (void);
