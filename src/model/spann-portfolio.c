/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-portfolio-private.h"

#include <glib/gi18n-lib.h>

#include "spann-check.h"
#include "spann-diff.h"
#include "spann-fields.h"

typedef enum {
  PROP_MODIFIED = 1,
  PROP_CAN_UNDO,
  PROP_CAN_REDO,
} SpannPortfolioProperty;

static GParamSpec *properties[PROP_CAN_REDO + 1];

enum {
  CHANGED,
  STEPPED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SpannPortfolio, spann_portfolio, G_TYPE_OBJECT)

static SpannTransaction *
make_transaction (SpannPortfolio *self, const GPtrArray *changes, const char *label,
                  const char *join)
{
  SpannTransaction *transaction = g_new0 (SpannTransaction, 1);

  transaction->id = spann_id_source_next (&self->context.ids);
  transaction->time = spann_clock_now (&self->context.clock);
  transaction->user = g_strdup (self->context.user);
  transaction->label = g_strdup (label);
  transaction->join = g_strdup (join);
  transaction->changes = g_ptr_array_new_with_free_func ((GDestroyNotify)spann_change_free);
  for (guint i = 0; i < changes->len; i++)
    g_ptr_array_add (transaction->changes, spann_change_copy (changes->pdata[i]));
  return transaction;
}

static void
spann_portfolio_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  SpannPortfolio *self = SPANN_PORTFOLIO (object);

  switch ((SpannPortfolioProperty)id) {
  case PROP_MODIFIED: g_value_set_boolean (value, spann_portfolio_is_modified (self)); break;
  case PROP_CAN_UNDO:
    g_value_set_boolean (value, spann_portfolio_get_undo_label (self) != NULL);
    break;
  case PROP_CAN_REDO:
    g_value_set_boolean (value, spann_portfolio_get_redo_label (self) != NULL);
    break;
  default: G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
spann_portfolio_finalize (GObject *object)
{
  SpannPortfolio *self = SPANN_PORTFOLIO (object);

  g_clear_pointer (&self->root, spann_object_unref);
  g_clear_pointer (&self->saved_root, spann_object_unref);
  g_clear_pointer (&self->saving_root, spann_object_unref);
  g_clear_pointer (&self->saving_position, g_free);
  g_clear_pointer (&self->history, spann_history_free);
  g_clear_pointer (&self->log, g_ptr_array_unref);
  G_OBJECT_CLASS (spann_portfolio_parent_class)->finalize (object);
}

static void
spann_portfolio_class_init (SpannPortfolioClass *klass)
{
  static const char *const names[] = {NULL, "modified", "can-undo", "can-redo"};
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = spann_portfolio_get_property;
  object_class->finalize = spann_portfolio_finalize;
  for (guint i = PROP_MODIFIED; i <= PROP_CAN_REDO; i++)
    properties[i] =
        g_param_spec_boolean (names[i], NULL, NULL, FALSE,
                              G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);
  signals[STEPPED] = g_signal_new ("stepped", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 1, G_TYPE_POINTER);
}

static void
spann_portfolio_init (SpannPortfolio *self)
{
  self->history = spann_history_new ();
  self->log = g_ptr_array_new_with_free_func ((GDestroyNotify)spann_object_unref);
}

void
spann_portfolio_append_to_log (SpannPortfolio *self, const SpannTransaction *transaction,
                               const char *words)
{
  g_autoptr (GDateTime) utc = g_date_time_new_from_unix_utc (transaction->time / G_USEC_PER_SEC);
  g_autofree char *time = g_date_time_format (utc, "%Y-%m-%dT%H:%M:%SZ");
  const SpannObject *last = self->log->len == 0 ? NULL : self->log->pdata[self->log->len - 1];
  SpannObject *entry;

  /* What joined the last transaction is told there. */
  if (last != NULL && g_str_equal (spann_object_get_key (last), transaction->id))
    return;
  entry = spann_object_new (spann_noun_get (SPANN_NOUN_LOG_ENTRY), transaction->id);
  entry = spann_object_with (entry, SPANN_LOG_ENTRY_TIME, spann_value_string (time));
  entry = spann_object_with (entry, SPANN_LOG_ENTRY_USER, spann_value_string (transaction->user));
  entry = spann_object_with (entry, SPANN_LOG_ENTRY_LABEL, spann_value_string (words));
  g_ptr_array_add (self->log, entry);
}

void
spann_portfolio_take_root (SpannPortfolio *self, SpannObject *root, SpannStep *step)
{
  g_autoptr (SpannObject) before = self->root;

  g_object_freeze_notify (G_OBJECT (self));
  self->root = root;
  if (step != NULL) {
    step->root = before;
    g_signal_emit (self, signals[STEPPED], 0, step);
  }
  for (guint i = PROP_MODIFIED; i <= PROP_CAN_REDO; i++)
    g_object_notify_by_pspec (G_OBJECT (self), properties[i]);
  g_signal_emit (self, signals[CHANGED], 0);
  g_object_thaw_notify (G_OBJECT (self));
}

void
spann_portfolio_walk (SpannPortfolio *self, SpannStep *step)
{
  g_autoptr (GError) error = NULL;
  SpannObject *root = spann_change_apply_all (self->root, step->transaction->changes, &error);

  if (root == NULL)
    g_error ("The history does not fit the portfolio: %s", error->message);
  if (step->kind == SPANN_STEP_UNDO)
    spann_history_step_back (self->history);
  else
    spann_history_step_forward (self->history);
  spann_portfolio_append_to_log (self, step->transaction, step->words);
  spann_portfolio_take_root (self, root, step);
}

/* @root (taken) with what was done since the last save in its change log. What stands there
 * already, because the file has it of a save that was not known to be whole, stays where it is. */
static SpannObject *
add_unsaved_log (SpannPortfolio *self, SpannObject *root)
{
  const SpannValue *value = spann_object_get_value (root, SPANN_PORTFOLIO_LOG);
  GPtrArray *entries;

  if (self->log->len == 0)
    return root;
  entries = value->type == SPANN_VALUE_NONE
                ? g_ptr_array_new_with_free_func ((GDestroyNotify)spann_object_unref)
                : spann_children_to_array (value->as.objects);
  for (guint i = 0; i < self->log->len; i++) {
    SpannObject *entry = self->log->pdata[i];

    if (spann_object_index_of (root, SPANN_PORTFOLIO_LOG, spann_object_get_key (entry)) < 0)
      g_ptr_array_add (entries, spann_object_ref (entry));
  }
  return spann_object_with (root, SPANN_PORTFOLIO_LOG, spann_value_objects (entries));
}

SpannPortfolio *
spann_portfolio_new (SpannObject *root, const SpannContext *context)
{
  SpannPortfolio *self;

  g_return_val_if_fail (spann_object_get_noun (root)->index == SPANN_NOUN_PORTFOLIO, NULL);
  self = g_object_new (SPANN_TYPE_PORTFOLIO, NULL);
  self->root = spann_object_ref (root);
  self->saved_root = spann_object_ref (root);
  self->context = *context;
  return self;
}

SpannObject *
spann_portfolio_get_root (SpannPortfolio *self)
{
  return self->root;
}

const SpannContext *
spann_portfolio_get_context (SpannPortfolio *self)
{
  return &self->context;
}

gboolean
spann_portfolio_commit (SpannPortfolio *self, SpannEdit *edit, const char *label, const char *join,
                        GError **error)
{
  g_autoptr (SpannEdit) owned = edit;
  const GPtrArray *changes = spann_edit_get_changes (owned);
  g_autoptr (SpannObject) root = NULL;
  g_autoptr (SpannTransaction) transaction = NULL;
  SpannStep step = {.kind = SPANN_STEP_COMMIT, .words = (char *)label};

  if (changes->len == 0)
    return TRUE;
  root = spann_change_apply_all (self->root, changes, error);
  if (root == NULL || !spann_check_changes (root, changes, error))
    return FALSE;
  transaction = make_transaction (self, changes, label, join);
  step.transaction = transaction;
  step.joined = spann_history_add (self->history, transaction);
  spann_portfolio_append_to_log (self, spann_history_peek_undo (self->history), label);
  spann_portfolio_take_root (self, g_steal_pointer (&root), &step);
  return TRUE;
}

void
spann_portfolio_adopt (SpannPortfolio *self, SpannObject *theirs, SpannObject *merged,
                       const char *label)
{
  g_autoptr (GPtrArray) changes = spann_diff (self->root, merged);
  g_autoptr (GPtrArray) unsaved = spann_diff (theirs, merged);
  const SpannValue *log = spann_object_get_value (theirs, SPANN_PORTFOLIO_LOG);
  g_autofree char *position = NULL;
  SpannStep step = {.kind = SPANN_STEP_ADOPT};

  spann_history_end_joining (self->history);
  if (changes->len > 0) {
    g_autoptr (SpannTransaction) transaction = make_transaction (self, changes, label, NULL);

    spann_history_add (self->history, transaction);
    spann_portfolio_append_to_log (self, spann_history_peek_undo (self->history), label);
  }
  position = spann_history_dup_position (self->history);
  if (unsaved->len == 0)
    spann_history_mark_saved (self->history, position);
  else
    spann_history_mark_unsaved (self->history);
  spann_object_unref (self->saved_root);
  self->saved_root = spann_object_ref (theirs);
  spann_portfolio_take_root (
      self,
      spann_object_with (spann_object_ref (merged), SPANN_PORTFOLIO_LOG, spann_value_copy (log)),
      &step);
}

void
spann_portfolio_end_joining (SpannPortfolio *self)
{
  spann_history_end_joining (self->history);
}

gboolean
spann_portfolio_undo (SpannPortfolio *self)
{
  const SpannTransaction *done = spann_history_peek_undo (self->history);
  g_autoptr (SpannTransaction) inverse = NULL;
  g_autofree char *id = NULL;
  g_autofree char *words = NULL;
  SpannStep step = {.kind = SPANN_STEP_UNDO};

  if (done == NULL)
    return FALSE;
  id = spann_id_source_next (&self->context.ids);
  inverse = spann_transaction_invert (done, id, spann_clock_now (&self->context.clock),
                                      self->context.user);
  words = g_strdup_printf (_ ("Undo: %s"), done->label);
  step.transaction = inverse;
  step.words = words;
  spann_portfolio_walk (self, &step);
  return TRUE;
}

gboolean
spann_portfolio_redo (SpannPortfolio *self)
{
  const SpannTransaction *undone = spann_history_peek_redo (self->history);
  g_autoptr (SpannTransaction) again = NULL;
  g_autofree char *words = NULL;
  SpannStep step = {.kind = SPANN_STEP_REDO};

  if (undone == NULL)
    return FALSE;
  again = make_transaction (self, undone->changes, undone->label, NULL);
  words = g_strdup_printf (_ ("Redo: %s"), undone->label);
  step.transaction = again;
  step.words = words;
  spann_portfolio_walk (self, &step);
  return TRUE;
}

const char *
spann_portfolio_get_undo_label (SpannPortfolio *self)
{
  const SpannTransaction *done = spann_history_peek_undo (self->history);

  return done == NULL ? NULL : done->label;
}

const char *
spann_portfolio_get_redo_label (SpannPortfolio *self)
{
  const SpannTransaction *undone = spann_history_peek_redo (self->history);

  return undone == NULL ? NULL : undone->label;
}

gboolean
spann_portfolio_is_modified (SpannPortfolio *self)
{
  return !spann_history_is_saved (self->history);
}

SpannObject *
spann_portfolio_dup_root_for_saving (SpannPortfolio *self)
{
  SpannObject *root = add_unsaved_log (self, spann_object_ref (self->root));

  /* What is typed on while the file is written would otherwise count as saved with it. */
  spann_history_end_joining (self->history);
  g_clear_pointer (&self->saving_root, spann_object_unref);
  g_free (self->saving_position);
  self->saving_root = spann_object_ref (root);
  self->saving_position = spann_history_dup_position (self->history);
  self->saving_log = self->log->len;
  return root;
}

void
spann_portfolio_mark_saved (SpannPortfolio *self, SpannObject *root)
{
  const SpannValue *log;

  g_return_if_fail (root == self->saving_root);
  log = spann_object_get_value (root, SPANN_PORTFOLIO_LOG);
  self->root = spann_object_with (self->root, SPANN_PORTFOLIO_LOG, spann_value_copy (log));
  g_ptr_array_remove_range (self->log, 0, self->saving_log);
  spann_history_mark_saved (self->history, self->saving_position);
  spann_object_unref (self->saved_root);
  self->saved_root = g_steal_pointer (&self->saving_root);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MODIFIED]);
}

SpannObject *
spann_portfolio_get_saved_root (SpannPortfolio *self)
{
  return self->saved_root;
}

const GPtrArray *
spann_portfolio_get_unsaved_log (SpannPortfolio *self)
{
  return self->log;
}
