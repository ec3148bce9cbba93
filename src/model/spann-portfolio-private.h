/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-history-private.h"
#include "spann-portfolio.h"

/* What the files of the portfolio share. */

struct _SpannPortfolio {
  GObject parent_instance;

  SpannContext context;
  SpannObject *root;
  SpannObject *saved_root; /* what the file holds */
  SpannHistory *history;
  GPtrArray *log; /* of SpannObject: what was done since the last save */

  /* The root that a save is writing, the position it stands on, and how much of the log it has. */
  SpannObject *saving_root;
  char *saving_position;
  guint saving_log;
};

/* Tells the change log of @transaction, in @words; what joined the last one is told there. */
void spann_portfolio_append_to_log (SpannPortfolio *self, const SpannTransaction *transaction,
                                    const char *words);

/* Takes @root (full) as the root now and tells everybody; @step, which gets the root before, says
 * what happened. */
void spann_portfolio_take_root (SpannPortfolio *self, SpannObject *root, SpannStep *step);

/* Walks one transaction back or forward in the history, as @step says, whose own transaction does
 * it: it was checked when it was first made. */
void spann_portfolio_walk (SpannPortfolio *self, SpannStep *step);
