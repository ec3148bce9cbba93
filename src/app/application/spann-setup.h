/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-journal.h"
#include "spann-language.h"
#include "spann-lock-owner.h"
#include "spann-portfolio.h"

/**
 * SpannSetup:
 * @data_dir: holds strategies/ and examples/
 * @language: the windows' language
 * @other_language: (nullable): the other one, for figures; NULL when its catalogue cannot be read
 * @context: who edits and when
 * @me: (nullable): who others are told has a file open; NULL: nobody is told
 * @journal: (nullable): where edits are kept in case the program stops; NULL: nowhere
 *
 * What the program was started with. Belongs to main() (or a test) and outlives the application, so
 * that windows ask no globals.
 */
typedef struct {
  const char *data_dir;
  SpannLanguage *language;
  SpannLanguage *other_language;
  SpannContext context;
  const SpannLockOwner *me;
  const SpannJournalSettings *journal;
} SpannSetup;
