/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-document-private.h"

#include "spann-fields.h"
#include "spann-place.h"

G_DEFINE_FINAL_TYPE (SpannDocument, spann_document, G_TYPE_OBJECT)

typedef enum {
  PROP_TITLE = 1,
  PROP_FILE,
  PROP_MODIFIED,
  PROP_SAVING,
  PROP_UNDO_LABEL,
  PROP_REDO_LABEL,
  PROP_TROUBLE,
} SpannDocumentProperty;

static GParamSpec *properties[PROP_TROUBLE + 1];

enum {
  CHANGED,
  EDIT_REFUSED,
  ABOUT_TO_SAVE,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* A save on its way: the root in the file's thread, and the file that it goes to. */
typedef struct {
  SpannObject *root;
  GFile *file;
} Saving;

static void
saving_free (Saving *saving)
{
  spann_object_unref (saving->root);
  g_object_unref (saving->file);
  g_free (saving);
}

static void
set_saving (SpannDocument *self, gboolean saving)
{
  if (self->saving == saving)
    return;
  self->saving = saving;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SAVING]);
}

static void
set_file (SpannDocument *self, GFile *file, const SpannFileState *state)
{
  g_clear_pointer (&self->state, spann_file_state_unref);
  self->state = spann_file_state_ref (state);
  if (self->file != NULL && g_file_equal (self->file, file))
    return;
  g_set_object (&self->file, file);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FILE]);
}

static void
on_portfolio_changed_cb (SpannDocument *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TITLE]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_UNDO_LABEL]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_REDO_LABEL]);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
on_portfolio_modified_cb (SpannDocument *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MODIFIED]);
}

static void
spann_document_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  SpannDocument *self = SPANN_DOCUMENT (object);

  switch ((SpannDocumentProperty)id) {
  case PROP_TITLE: g_value_set_string (value, spann_document_get_title (self)); break;
  case PROP_FILE: g_value_set_object (value, self->file); break;
  case PROP_MODIFIED: g_value_set_boolean (value, spann_document_is_modified (self)); break;
  case PROP_SAVING: g_value_set_boolean (value, self->saving); break;
  case PROP_UNDO_LABEL:
    g_value_set_string (value, spann_portfolio_get_undo_label (self->portfolio));
    break;
  case PROP_REDO_LABEL:
    g_value_set_string (value, spann_portfolio_get_redo_label (self->portfolio));
    break;
  case PROP_TROUBLE: g_value_set_string (value, spann_document_get_trouble (self)); break;
  default: G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
spann_document_finalize (GObject *object)
{
  SpannDocument *self = SPANN_DOCUMENT (object);

  g_clear_object (&self->journal);
  g_clear_object (&self->portfolio);
  g_clear_pointer (&self->language, spann_language_unref);
  g_clear_pointer (&self->figure_language, spann_language_unref);
  g_clear_pointer (&self->other_language, spann_language_unref);
  g_clear_object (&self->file);
  g_clear_pointer (&self->state, spann_file_state_unref);
  g_free (self->limitation);
  g_free (self->version);
  G_OBJECT_CLASS (spann_document_parent_class)->finalize (object);
}

static void
spann_document_class_init (SpannDocumentClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = spann_document_get_property;
  object_class->finalize = spann_document_finalize;

  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);
  properties[PROP_FILE] = g_param_spec_object ("file", NULL, NULL, G_TYPE_FILE, flags);
  properties[PROP_MODIFIED] = g_param_spec_boolean ("modified", NULL, NULL, FALSE, flags);
  properties[PROP_SAVING] = g_param_spec_boolean ("saving", NULL, NULL, FALSE, flags);
  properties[PROP_UNDO_LABEL] = g_param_spec_string ("undo-label", NULL, NULL, NULL, flags);
  properties[PROP_REDO_LABEL] = g_param_spec_string ("redo-label", NULL, NULL, NULL, flags);
  properties[PROP_TROUBLE] = g_param_spec_string ("trouble", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  signals[CHANGED] = g_signal_new ("changed", SPANN_TYPE_DOCUMENT, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                   NULL, G_TYPE_NONE, 0);
  signals[EDIT_REFUSED] =
      g_signal_new ("edit-refused", SPANN_TYPE_DOCUMENT, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 1, G_TYPE_STRING | G_SIGNAL_TYPE_STATIC_SCOPE);
  signals[ABOUT_TO_SAVE] = g_signal_new ("about-to-save", SPANN_TYPE_DOCUMENT, G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
spann_document_init (SpannDocument *self)
{
}

SpannDocument *
_spann_document_make (SpannPortfolio *portfolio, GFile *file, const SpannFileState *state,
                      SpannLanguage *language)
{
  SpannDocument *self = g_object_new (SPANN_TYPE_DOCUMENT, NULL);

  self->portfolio = portfolio;
  self->language = spann_language_ref (language);
  self->figure_language = spann_language_ref (language);
  self->file = file != NULL ? g_object_ref (file) : NULL;
  self->state = state != NULL ? spann_file_state_ref (state) : NULL;
  g_signal_connect_object (self->portfolio, "changed", G_CALLBACK (on_portfolio_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->portfolio, "notify::modified",
                           G_CALLBACK (on_portfolio_modified_cb), self, G_CONNECT_SWAPPED);
  return self;
}

SpannDocument *
spann_document_new (SpannObject *root, GFile *file, const SpannFileState *state,
                    const SpannContext *context, SpannLanguage *language)
{
  return _spann_document_make (spann_portfolio_new (root, context), file, state, language);
}

SpannPortfolio *
spann_document_get_portfolio (SpannDocument *self)
{
  g_return_val_if_fail (SPANN_IS_DOCUMENT (self), NULL);

  return self->portfolio;
}

SpannObject *
spann_document_get_root (SpannDocument *self)
{
  g_return_val_if_fail (SPANN_IS_DOCUMENT (self), NULL);

  return spann_portfolio_get_root (self->portfolio);
}

const char *
spann_document_get_title (SpannDocument *self)
{
  g_return_val_if_fail (SPANN_IS_DOCUMENT (self), NULL);

  return spann_object_get_words (spann_document_get_root (self), SPANN_PORTFOLIO_NAME,
                                 spann_language_get_code (self->language));
}

GFile *
spann_document_get_file (SpannDocument *self)
{
  g_return_val_if_fail (SPANN_IS_DOCUMENT (self), NULL);

  return self->file;
}

const SpannFileState *
spann_document_get_file_state (SpannDocument *self)
{
  g_return_val_if_fail (SPANN_IS_DOCUMENT (self), NULL);

  return self->state;
}

gboolean
spann_document_is_modified (SpannDocument *self)
{
  g_return_val_if_fail (SPANN_IS_DOCUMENT (self), FALSE);

  return spann_portfolio_is_modified (self->portfolio);
}

const char *
spann_document_get_limitation (SpannDocument *self)
{
  g_return_val_if_fail (SPANN_IS_DOCUMENT (self), NULL);

  return self->limitation;
}

void
spann_document_set_limitation (SpannDocument *self, const char *limitation)
{
  g_return_if_fail (SPANN_IS_DOCUMENT (self));

  g_free (self->limitation);
  self->limitation = g_strdup (limitation);
}

const char *
spann_document_get_version (SpannDocument *self)
{
  g_return_val_if_fail (SPANN_IS_DOCUMENT (self), NULL);

  return self->version;
}

void
spann_document_set_version (SpannDocument *self, const char *version)
{
  g_return_if_fail (SPANN_IS_DOCUMENT (self));

  g_free (self->version);
  self->version = g_strdup (version);
}

gboolean
spann_document_is_editable (SpannDocument *self)
{
  g_return_val_if_fail (SPANN_IS_DOCUMENT (self), FALSE);

  return self->limitation == NULL;
}

gboolean
spann_document_is_saving (SpannDocument *self)
{
  g_return_val_if_fail (SPANN_IS_DOCUMENT (self), FALSE);

  return self->saving;
}

SpannDate
spann_document_get_today (SpannDocument *self)
{
  g_return_val_if_fail (SPANN_IS_DOCUMENT (self), SPANN_DATE_UNSET);

  return spann_clock_today (&spann_portfolio_get_context (self->portfolio)->clock);
}

SpannLanguage *
spann_document_get_language (SpannDocument *self)
{
  g_return_val_if_fail (SPANN_IS_DOCUMENT (self), NULL);

  return self->language;
}

SpannLanguage *
spann_document_get_figure_language (SpannDocument *self)
{
  g_return_val_if_fail (SPANN_IS_DOCUMENT (self), NULL);

  return self->figure_language;
}

void
spann_document_set_figure_language (SpannDocument *self, SpannLanguage *language)
{
  g_return_if_fail (SPANN_IS_DOCUMENT (self));

  if (self->figure_language == language)
    return;
  spann_language_unref (self->figure_language);
  self->figure_language = spann_language_ref (language);
  g_signal_emit (self, signals[CHANGED], 0);
}

SpannLanguage *
spann_document_get_other_language (SpannDocument *self)
{
  g_return_val_if_fail (SPANN_IS_DOCUMENT (self), NULL);

  return self->other_language;
}

void
spann_document_set_other_language (SpannDocument *self, SpannLanguage *language)
{
  g_return_if_fail (SPANN_IS_DOCUMENT (self));

  g_clear_pointer (&self->other_language, spann_language_unref);
  if (language != NULL)
    self->other_language = spann_language_ref (language);
}

gboolean
spann_document_commit (SpannDocument *self, SpannEdit *edit, const char *label, const char *join)
{
  g_autoptr (GError) error = NULL;

  g_return_val_if_fail (SPANN_IS_DOCUMENT (self), FALSE);

  if (self->limitation != NULL) {
    spann_edit_free (edit);
    g_signal_emit (self, signals[EDIT_REFUSED], 0, self->limitation);
    return FALSE;
  }
  if (spann_portfolio_commit (self->portfolio, edit, label, join, &error))
    return TRUE;
  g_signal_emit (self, signals[EDIT_REFUSED], 0, error->message);
  return FALSE;
}

void
spann_document_adopt (SpannDocument *self, const SpannOpened *theirs, SpannObject *merged,
                      const char *label)
{
  g_return_if_fail (SPANN_IS_DOCUMENT (self));
  g_return_if_fail (self->file != NULL);
  g_return_if_fail (!self->saving);

  set_file (self, self->file, theirs->state);
  spann_portfolio_adopt (self->portfolio, theirs->root, merged, label);
  _spann_document_cut_journal (self);
}

void
spann_document_expect_absent (SpannDocument *self)
{
  g_return_if_fail (SPANN_IS_DOCUMENT (self));

  g_clear_pointer (&self->state, spann_file_state_unref);
  self->state = spann_file_state_new_absent ();
}

char *
spann_document_new_id (SpannDocument *self)
{
  g_return_val_if_fail (SPANN_IS_DOCUMENT (self), NULL);

  return spann_id_source_next (&spann_portfolio_get_context (self->portfolio)->ids);
}

static void
on_saved_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  g_autoptr (GError) error = NULL;
  SpannDocument *self = g_task_get_source_object (task);
  const Saving *saving = g_task_get_task_data (task);
  SpannSaved *saved = spann_store_save_file_finish (result, &error);

  set_saving (self, FALSE);
  if (saved == NULL) {
    g_task_return_error (task, g_steal_pointer (&error));
    return;
  }
  set_file (self, saving->file, saved->state);
  spann_portfolio_mark_saved (self->portfolio, saving->root);
  _spann_document_cut_journal (self);
  g_task_return_pointer (task, saved, (GDestroyNotify)spann_saved_free);
}

static gboolean
is_same_file (GFile *file, GFile *other)
{
  if (g_file_equal (file, other))
    return TRUE;
  return g_file_is_native (file) && g_file_is_native (other) &&
         spann_place_is_same (g_file_peek_path (file), g_file_peek_path (other));
}

/* What @file must still be: another file than the document's own, by whatever name, is whatever it
 * is. */
static const SpannFileState *
find_expected (SpannDocument *self, GFile *file)
{
  return self->file != NULL && is_same_file (self->file, file) ? self->state : NULL;
}

void
spann_document_save_async (SpannDocument *self, GFile *file, const SpannStoreSettings *settings,
                           GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data)
{
  SpannStoreSettings today = *settings;
  GTask *task = NULL;
  Saving *saving = NULL;

  g_return_if_fail (SPANN_IS_DOCUMENT (self));
  g_return_if_fail (G_IS_FILE (file));
  g_return_if_fail (!self->saving);

  g_signal_emit (self, signals[ABOUT_TO_SAVE], 0);
  today.today = spann_document_get_today (self);
  task = g_task_new (self, cancellable, callback, data);
  saving = g_new0 (Saving, 1);
  saving->root = spann_portfolio_dup_root_for_saving (self->portfolio);
  saving->file = g_object_ref (file);
  g_task_set_source_tag (task, spann_document_save_async);
  g_task_set_task_data (task, saving, (GDestroyNotify)saving_free);
  set_saving (self, TRUE);
  spann_store_save_file_async (saving->root, file, find_expected (self, file), &today, cancellable,
                               on_saved_cb, task);
}

SpannSaved *
spann_document_save_finish (SpannDocument *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
