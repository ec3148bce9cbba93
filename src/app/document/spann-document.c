/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-document-private.h"

#include "spann-fields.h"

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
  N_SIGNALS
};

static guint signals[N_SIGNALS];

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
  g_signal_new ("about-to-save", SPANN_TYPE_DOCUMENT, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                G_TYPE_NONE, 0);
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

char *
spann_document_new_id (SpannDocument *self)
{
  g_return_val_if_fail (SPANN_IS_DOCUMENT (self), NULL);

  return spann_id_source_next (&spann_portfolio_get_context (self->portfolio)->ids);
}
