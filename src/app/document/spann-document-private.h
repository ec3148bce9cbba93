/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-document-journal.h"

/* What the files of the document share: the document itself; -journal keeps what was edited,
 * -saving knows its file. */

struct _SpannDocument {
  GObject parent_instance;

  SpannPortfolio *portfolio;
  SpannJournal *journal; /* NULL: none is kept */
  SpannLanguage *language;
  SpannLanguage *figure_language;
  SpannLanguage *other_language; /* NULL: there is none */
  GFile *file;                   /* NULL: never saved */
  SpannFileState *state;         /* of the file as it was opened or last saved; NULL: not known */
  char *limitation;              /* NULL: may be changed */
  char *version;                 /* when the one was saved that it is a copy of; NULL: of none */
  gboolean saving;
};

/* @portfolio is taken. */
SpannDocument *_spann_document_make (SpannPortfolio *portfolio, GFile *file,
                                     const SpannFileState *state, SpannLanguage *language);

/* The portfolio and its file have met. */
void _spann_document_cut_journal (SpannDocument *self);
