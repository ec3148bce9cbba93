/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-document.h"

#include "spann-fields.h"
#include "spann-store.h"

struct _SpannDocument {
  GObject parent_instance;

  SpannPortfolio *portfolio;
  SpannLanguage *language;
  SpannLanguage *figure_language;
  char *path;
  char *limitation; /* NULL: may be changed */
  gboolean saving;
};

G_DEFINE_FINAL_TYPE (SpannDocument, spann_document, G_TYPE_OBJECT)

typedef enum {
  PROP_TITLE = 1,
  PROP_PATH,
  PROP_MODIFIED,
  PROP_SAVING,
  PROP_UNDO_LABEL,
  PROP_REDO_LABEL,
} SpannDocumentProperty;

static GParamSpec *properties[PROP_REDO_LABEL + 1];

enum {
  CHANGED,
  EDIT_REFUSED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* A save on its way: the root in the file's thread, and the file that it goes to. */
typedef struct {
  SpannObject *root;
  char *path;
} Saving;

static void
saving_free (Saving *saving)
{
  spann_object_unref (saving->root);
  g_free (saving->path);
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
set_path (SpannDocument *self, const char *path)
{
  if (g_strcmp0 (self->path, path) == 0)
    return;
  g_free (self->path);
  self->path = g_strdup (path);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PATH]);
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
  case PROP_PATH: g_value_set_string (value, self->path); break;
  case PROP_MODIFIED: g_value_set_boolean (value, spann_document_is_modified (self)); break;
  case PROP_SAVING: g_value_set_boolean (value, self->saving); break;
  case PROP_UNDO_LABEL:
    g_value_set_string (value, spann_portfolio_get_undo_label (self->portfolio));
    break;
  case PROP_REDO_LABEL:
    g_value_set_string (value, spann_portfolio_get_redo_label (self->portfolio));
    break;
  default: G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
spann_document_finalize (GObject *object)
{
  SpannDocument *self = SPANN_DOCUMENT (object);

  g_clear_object (&self->portfolio);
  g_clear_pointer (&self->language, spann_language_unref);
  g_clear_pointer (&self->figure_language, spann_language_unref);
  g_free (self->path);
  g_free (self->limitation);
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
  properties[PROP_PATH] = g_param_spec_string ("path", NULL, NULL, NULL, flags);
  properties[PROP_MODIFIED] = g_param_spec_boolean ("modified", NULL, NULL, FALSE, flags);
  properties[PROP_SAVING] = g_param_spec_boolean ("saving", NULL, NULL, FALSE, flags);
  properties[PROP_UNDO_LABEL] = g_param_spec_string ("undo-label", NULL, NULL, NULL, flags);
  properties[PROP_REDO_LABEL] = g_param_spec_string ("redo-label", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  signals[CHANGED] = g_signal_new ("changed", SPANN_TYPE_DOCUMENT, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                   NULL, G_TYPE_NONE, 0);
  signals[EDIT_REFUSED] =
      g_signal_new ("edit-refused", SPANN_TYPE_DOCUMENT, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 1, G_TYPE_STRING | G_SIGNAL_TYPE_STATIC_SCOPE);
}

static void
spann_document_init (SpannDocument *self)
{
}

SpannDocument *
spann_document_new (SpannObject *root, const char *path, const SpannContext *context,
                    SpannLanguage *language)
{
  SpannDocument *self = g_object_new (SPANN_TYPE_DOCUMENT, NULL);

  self->portfolio = spann_portfolio_new (root, context);
  self->language = spann_language_ref (language);
  self->figure_language = spann_language_ref (language);
  self->path = g_strdup (path);
  g_signal_connect_object (self->portfolio, "changed", G_CALLBACK (on_portfolio_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->portfolio, "notify::modified",
                           G_CALLBACK (on_portfolio_modified_cb), self, G_CONNECT_SWAPPED);
  return self;
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

const char *
spann_document_get_path (SpannDocument *self)
{
  g_return_val_if_fail (SPANN_IS_DOCUMENT (self), NULL);

  return self->path;
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

  set_saving (self, FALSE);
  if (!spann_store_save_finish (result, &error)) {
    g_task_return_error (task, g_steal_pointer (&error));
    return;
  }
  set_path (self, saving->path);
  spann_portfolio_mark_saved (self->portfolio, saving->root);
  g_task_return_boolean (task, TRUE);
}

void
spann_document_save_async (SpannDocument *self, const char *path, GCancellable *cancellable,
                           GAsyncReadyCallback callback, gpointer data)
{
  GTask *task = NULL;
  Saving *saving = NULL;

  g_return_if_fail (SPANN_IS_DOCUMENT (self));
  g_return_if_fail (path != NULL);
  g_return_if_fail (!self->saving);

  task = g_task_new (self, cancellable, callback, data);
  saving = g_new0 (Saving, 1);
  saving->root = spann_portfolio_dup_root_for_saving (self->portfolio);
  saving->path = g_strdup (path);
  g_task_set_source_tag (task, spann_document_save_async);
  g_task_set_task_data (task, saving, (GDestroyNotify)saving_free);
  set_saving (self, TRUE);
  spann_store_save_async (saving->root, path, cancellable, on_saved_cb, task);
}

gboolean
spann_document_save_finish (SpannDocument *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
