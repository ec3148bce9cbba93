/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-form-private.h"

#include "spann-counting.h"
#include "spann-language-text.h"
#include "spann-words.h"
#include "spann-wrong-entry.h"

static const char *
get_language (const SpannFormBinding *self)
{
  return spann_language_get_code (
      spann_document_get_language (_spann_form_get_document (self->form)));
}

static SpannValue
make_words_value (const SpannFormBinding *self, const char *words)
{
  return spann_language_text_edit_field (
      spann_document_get_root (_spann_form_get_document (self->form)),
      _spann_form_get_path (self->form), self->field, get_language (self), words);
}

static void
show_words (const SpannFormBinding *self, const SpannObject *object, gboolean editable)
{
  SpannWordsView *view = SPANN_WORDS_VIEW (self->widget);

  spann_words_view_set_text (view,
                             spann_language_text_show (object, self->field, get_language (self)));
  gtk_text_view_set_editable (GTK_TEXT_VIEW (view), editable);
  gtk_text_view_set_cursor_visible (GTK_TEXT_VIEW (view), editable);
}

static gboolean
read_words (const SpannFormBinding *self, SpannValue *out_value)
{
  g_autofree char *words = spann_words_view_dup_text (SPANN_WORDS_VIEW (self->widget));

  *out_value = make_words_value (self, words);
  return TRUE;
}

/* Leaves what stands there already: the cursor stays where the person types. */
static void
show_in_entry (const SpannFormBinding *self, const char *text, gboolean editable)
{
  GtkEditable *entry = GTK_EDITABLE (self->widget);

  if (g_strcmp0 (gtk_editable_get_text (entry), text) != 0)
    gtk_editable_set_text (entry, text);
  gtk_editable_set_editable (entry, editable);
}

static void
show_text (const SpannFormBinding *self, const SpannObject *object, gboolean editable)
{
  show_in_entry (self, spann_language_text_show (object, self->field, get_language (self)),
                 editable);
}

static gboolean
read_text (const SpannFormBinding *self, SpannValue *out_value)
{
  *out_value = make_words_value (self, gtk_editable_get_text (GTK_EDITABLE (self->widget)));
  return TRUE;
}

static void
show_date (const SpannFormBinding *self, const SpannObject *object, gboolean editable)
{
  g_autofree char *date = spann_date_to_string (spann_object_get_date (object, self->field));
  GtkEditable *entry = GTK_EDITABLE (self->widget);

  /* Half a date stays while it is being written. */
  show_in_entry (self, spann_wrong_entry_is_marked (entry) ? gtk_editable_get_text (entry) : date,
                 editable);
}

static gboolean
read_date (const SpannFormBinding *self, SpannValue *out_value)
{
  SpannDate date;

  if (!spann_date_parse (gtk_editable_get_text (GTK_EDITABLE (self->widget)), &date))
    return FALSE;
  *out_value = spann_value_date (date);
  return TRUE;
}

/* The choice's word as a control shows it. (transfer full) */
static char *
make_choice_words (const SpannFormBinding *self, int choice)
{
  return spann_counting_sentence (g_strdup (spann_words_choice (
      self->field, choice, spann_document_get_language (_spann_form_get_document (self->form)))));
}

static void
fill_choices (const SpannFormBinding *self)
{
  g_autoptr (GtkStringList) list = gtk_string_list_new (NULL);

  for (int i = 0; spann_field_get (self->field)->choices[i] != NULL; i++)
    gtk_string_list_take (list, make_choice_words (self, i));
  adw_combo_row_set_model (ADW_COMBO_ROW (self->widget), G_LIST_MODEL (list));
}

static void
show_choice (const SpannFormBinding *self, const SpannObject *object, gboolean editable)
{
  AdwComboRow *row = ADW_COMBO_ROW (self->widget);
  int choice = spann_object_get_choice (object, self->field);

  if (adw_combo_row_get_model (row) == NULL)
    fill_choices (self);
  if (choice < 0)
    choice = self->missing;
  adw_combo_row_set_selected (row, choice < 0 ? GTK_INVALID_LIST_POSITION : (guint)choice);
  gtk_widget_set_sensitive (self->widget, editable);
}

static gboolean
read_choice (const SpannFormBinding *self, SpannValue *out_value)
{
  const guint selected = adw_combo_row_get_selected (ADW_COMBO_ROW (self->widget));

  if (selected == GTK_INVALID_LIST_POSITION)
    return FALSE;
  *out_value = spann_value_string (spann_field_get (self->field)->choices[selected]);
  return TRUE;
}

const SpannFormKind spann_form_kind_words = {show_words, read_words};

const SpannFormKind spann_form_kind_text = {show_text, read_text};

const SpannFormKind spann_form_kind_date = {show_date, read_date};

const SpannFormKind spann_form_kind_choice = {show_choice, read_choice};
