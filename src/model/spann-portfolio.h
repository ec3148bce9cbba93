/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

#include "spann-clock.h"
#include "spann-edit.h"
#include "spann-id.h"
#include "spann-session.h"

/**
 * SpannContext:
 * @clock: what time it is
 * @ids: where new ids come from
 * @user: who edits, as the change log names them; owned by the caller, who outlives the portfolio
 */
typedef struct {
  SpannClock clock;
  SpannIdSource ids;
  const char *user;
} SpannContext;

/**
 * SpannPortfolio:
 *
 * An open portfolio: the root as it is now, and its history. Everything that a person changes goes
 * through spann_portfolio_commit(), as one transaction that undo takes back. Not thread-safe; the
 * root is.
 *
 * Signals: "changed" (no arguments) after each new root: commit, undo, redo. "stepped" (const
 * SpannStep *step) just before it, with what happened, for a journal; nothing is committed while it
 * is told.
 * Properties (read-only, notified): "modified", "can-undo", "can-redo".
 */
#define SPANN_TYPE_PORTFOLIO (spann_portfolio_get_type ())
G_DECLARE_FINAL_TYPE (SpannPortfolio, spann_portfolio, SPANN, PORTFOLIO, GObject)

/* @root is a root that spann_check_root() accepts; @context is copied. (transfer full) */
SpannPortfolio *spann_portfolio_new (SpannObject *root, const SpannContext *context);

/* The root now, borrowed: ref it to keep it as a snapshot. */
SpannObject *spann_portfolio_get_root (SpannPortfolio *self);

const SpannContext *spann_portfolio_get_context (SpannPortfolio *self);

/**
 * spann_portfolio_commit:
 * @edit: (transfer full): what changed since the current root
 * @label: what it is, for undo and the log, in the window's language
 * @join: (nullable): see #SpannTransaction
 *
 * Checks the changed objects against the tables and the strategy first. An edit without changes is
 * a success that leaves no trace.
 *
 * Returns: FALSE with @error, and nothing changed, when an invariant would not hold
 */
gboolean spann_portfolio_commit (SpannPortfolio *self, SpannEdit *edit, const char *label,
                                 const char *join, GError **error);

/**
 * spann_portfolio_adopt:
 * @theirs: what the file holds since others saved it: a root that spann_check_root() accepts
 * @merged: what the portfolio is to be: what both make together, or @theirs alone; accepted
 * likewise
 * @label: what it is, for undo and the log, in the window's language
 *
 * Goes on from what others saved. The way from the root to @merged is one transaction, which undo
 * takes back. The change log is theirs, and what was done here since the last save still comes
 * after it. The portfolio counts as saved when @merged says the same as @theirs.
 */
void spann_portfolio_adopt (SpannPortfolio *self, SpannObject *theirs, SpannObject *merged,
                            const char *label);

/* Makes the next commit a transaction of its own, whatever its join: the person left the field. */
void spann_portfolio_end_joining (SpannPortfolio *self);

/* Undo and redo; FALSE when there is nothing to do. */
gboolean spann_portfolio_undo (SpannPortfolio *self);
gboolean spann_portfolio_redo (SpannPortfolio *self);

/* Label of what undo or redo would do; NULL when there is nothing. Borrowed. */
const char *spann_portfolio_get_undo_label (SpannPortfolio *self);
const char *spann_portfolio_get_redo_label (SpannPortfolio *self);

/* Whether the root differs from what was last saved (or loaded). */
gboolean spann_portfolio_is_modified (SpannPortfolio *self);

/* The root to write: the root now with what was done since the last save in its change log.
 * (transfer full) */
SpannObject *spann_portfolio_dup_root_for_saving (SpannPortfolio *self);

/* Tells that @root, from spann_portfolio_dup_root_for_saving(), is on disk now. Edits made
 * meanwhile stay modified. */
void spann_portfolio_mark_saved (SpannPortfolio *self, SpannObject *root);

/* What the file holds: the root that was last saved, loaded or adopted. Borrowed. */
SpannObject *spann_portfolio_get_saved_root (SpannPortfolio *self);

/* What the change log says of the time since then, of SpannObject, oldest first. Borrowed. */
const GPtrArray *spann_portfolio_get_unsaved_log (SpannPortfolio *self);

/* All that the portfolio is made of now. (transfer full) */
SpannSession *spann_portfolio_dup_session (SpannPortfolio *self);

/**
 * spann_portfolio_replay:
 * @step: what happened to another portfolio that stood where this one stands
 *
 * Lets it happen here, after checking that it holds here and that undo will lead back. Of undo and
 * redo, only who did it when is taken from @step.
 *
 * Returns: FALSE with @error, and nothing changed, when it does not
 */
gboolean spann_portfolio_replay (SpannPortfolio *self, const SpannStep *step, GError **error);

/* Ends the replay of a session's steps: where its file stands, see #SpannSession, and its log, of
 * SpannObject, which replaces what the steps have said. */
void spann_portfolio_restore (SpannPortfolio *self, const char *saved, SpannObject *saved_root,
                              const GPtrArray *log);
