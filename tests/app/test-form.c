/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-form.h"

#include "spann-page-fixture.h"

typedef struct {
  PageFixture page;
  SpannForm *form;
  AdwEntryRow *occasion;
  AdwEntryRow *date;
  AdwComboRow *kind;
  SpannWordsView *strengths;
} FormFixture;

#define NOW_PATH "ecosystems/eco/evaluations/now"

static void
show (FormFixture *self, const char *path)
{
  spann_form_show (self->form, self->page.document, path, TRUE);
}

static void
open_form (FormFixture *self, gconstpointer data)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  page_fixture_open (&self->page, page_fixture_make_root ());
  self->form = spann_form_new ();
  self->occasion = ADW_ENTRY_ROW (adw_entry_row_new ());
  self->date = ADW_ENTRY_ROW (adw_entry_row_new ());
  self->kind = ADW_COMBO_ROW (adw_combo_row_new ());
  self->strengths = SPANN_WORDS_VIEW (spann_words_view_new ());
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->occasion), "Occasion");
  spann_form_bind_text (self->form, self->occasion, SPANN_EVALUATION_OCCASION);
  spann_form_bind_date (self->form, self->date, SPANN_EVALUATION_DATE);
  spann_form_bind_choice (self->form, self->kind, SPANN_EVALUATION_KIND, -1);
  spann_form_bind_words (self->form, self->strengths, SPANN_EVALUATION_STRENGTHS, "Strengths");
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->occasion));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->date));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->kind));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->strengths));
  show (self, NOW_PATH);
  page_fixture_show (&self->page, box, 400, 400);
}

static void
close_form (FormFixture *self, gconstpointer data)
{
  g_assert_finalize_object (self->form);
  page_fixture_close (&self->page, NULL);
}

static void
type (GtkEditable *entry, const char *text)
{
  int position = (int)g_utf8_strlen (gtk_editable_get_text (entry), -1);

  gtk_widget_grab_focus (GTK_WIDGET (entry));
  for (const char *c = text; *c != '\0'; c = g_utf8_next_char (c))
    gtk_editable_insert_text (entry, c, (int)(g_utf8_next_char (c) - c), &position);
}

static void
test_typing_is_one_step (FormFixture *self, gconstpointer data)
{
  SpannPortfolio *portfolio = spann_document_get_portfolio (self->page.document);

  type (GTK_EDITABLE (self->occasion), "Höst");
  g_assert_cmpuint (page_fixture_count_undo (&self->page), ==, 1);
  g_assert_cmpstr (spann_portfolio_get_undo_label (portfolio), ==, "Occasion");
  type (GTK_EDITABLE (self->date), "");
  gtk_text_buffer_insert_at_cursor (gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->strengths)),
                                    "Bra", -1);
  g_assert_cmpuint (page_fixture_count_undo (&self->page), ==, 2);
  g_assert_cmpstr (spann_portfolio_get_undo_label (portfolio), ==, "Strengths");
}

/* Whether what has the focus in @entry tells the screen reader that it cannot be read. */
static gboolean
is_told_wrong (AdwEntryRow *entry)
{
  g_autofree char *differs = gtk_test_accessible_check_state (
      GTK_ACCESSIBLE (gtk_editable_get_delegate (GTK_EDITABLE (entry))),
      GTK_ACCESSIBLE_STATE_INVALID, GTK_ACCESSIBLE_INVALID_TRUE);

  return differs == NULL;
}

/* Half a date is marked, not committed, and left alone. */
static void
test_half_a_date (FormFixture *self, gconstpointer data)
{
  gtk_editable_set_text (GTK_EDITABLE (self->date), "2026-1");
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (self->date), "error"));
  g_assert_true (is_told_wrong (self->date));
  show (self, NOW_PATH);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (self->date)), ==, "2026-1");
  g_assert_cmpuint (page_fixture_count_undo (&self->page), ==, 0);
  show (self, "ecosystems/eco/evaluations/base");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (self->date)), ==, "2022-05-10");
  g_assert_false (gtk_widget_has_css_class (GTK_WIDGET (self->date), "error"));
  g_assert_false (is_told_wrong (self->date));
}

/* An evaluation that is locked meanwhile is not written on. */
static void
test_half_a_date_locked (FormFixture *self, gconstpointer data)
{
  gtk_editable_set_text (GTK_EDITABLE (self->date), "2026-1");
  spann_form_show (self->form, self->page.document, NOW_PATH, FALSE);
  g_assert_false (gtk_editable_get_editable (GTK_EDITABLE (self->date)));
}

static void
test_choice (FormFixture *self, gconstpointer data)
{
  g_autoptr (GObject) item = NULL;

  g_assert_cmpuint (adw_combo_row_get_selected (self->kind), ==, SPANN_EVALUATION_KIND_FOLLOW_UP);
  item = g_list_model_get_item (adw_combo_row_get_model (self->kind), 0);
  g_assert_cmpstr (gtk_string_object_get_string (GTK_STRING_OBJECT (item)), ==, "Baseline");
  adw_combo_row_set_selected (self->kind, SPANN_EVALUATION_KIND_FINAL);
  g_assert_cmpuint (page_fixture_count_undo (&self->page), ==, 1);
}

static void
document_changed_cb (FormFixture *self)
{
  show (self, NOW_PATH);
}

/* Strengths in both languages, seen in a window in English that follows the document. */
static void
set_translated (FormFixture *self)
{
  SpannEdit *edit = spann_edit_new (spann_document_get_root (self->page.document));

  spann_edit_set (edit, NOW_PATH, SPANN_EVALUATION_STRENGTHS,
                  spann_value_text (spann_text_new ("sv", "Kunnande", "Knowledge")));
  spann_edit_set (edit, NOW_PATH, SPANN_EVALUATION_OCCASION,
                  spann_value_text (spann_text_new ("sv", "Höst", "Autumn")));
  g_signal_connect_swapped (self->page.document, "changed", G_CALLBACK (document_changed_cb), self);
  g_assert_true (spann_document_commit (self->page.document, edit, "Translated", NULL));
}

static void
assert_text (FormFixture *self, SpannFieldId field, const char *sv, const char *en)
{
  const SpannText *text =
      spann_object_get_text (spann_object_find_item (page_fixture_get_ecosystem (&self->page),
                                                     SPANN_ECOSYSTEM_EVALUATIONS, "now"),
                             field);

  g_assert_cmpstr (spann_text_get_exact (text, "sv"), ==, sv);
  g_assert_cmpstr (spann_text_get_exact (text, "en"), ==, en);
}

/* What is typed over a translation that is selected replaces it, and not the original. */
static void
test_types_over_translation (FormFixture *self, gconstpointer data)
{
  set_translated (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->strengths));
  page_fixture_type_over (GTK_WIDGET (self->strengths), "S");
  g_signal_emit_by_name (self->strengths, "insert-at-cursor", "kill");
  assert_text (self, SPANN_EVALUATION_STRENGTHS, "Kunnande", "Skill");
  gtk_widget_grab_focus (GTK_WIDGET (self->occasion));
  assert_text (self, SPANN_EVALUATION_STRENGTHS, "Kunnande", "Skill");
  gtk_editable_delete_text (GTK_EDITABLE (self->occasion), 0, -1);
  type (GTK_EDITABLE (self->occasion), "Fall");
  assert_text (self, SPANN_EVALUATION_OCCASION, "Höst", "Fall");
  g_assert_cmpuint (page_fixture_count_undo (&self->page), ==, 3);
  g_signal_handlers_disconnect_by_data (self->page.document, self);
}

/* Left empty, the translation is taken away, as the same step, and the original is seen. */
static void
test_leaves_translation_empty (FormFixture *self, gconstpointer data)
{
  g_autofree char *emptied = NULL;
  g_autofree char *shown = NULL;

  set_translated (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->strengths));
  page_fixture_type_over (GTK_WIDGET (self->strengths), "");
  emptied = spann_words_view_dup_text (self->strengths);
  g_assert_cmpstr (emptied, ==, "");
  gtk_widget_grab_focus (GTK_WIDGET (self->occasion));
  assert_text (self, SPANN_EVALUATION_STRENGTHS, "Kunnande", NULL);
  shown = spann_words_view_dup_text (self->strengths);
  g_assert_cmpstr (shown, ==, "Kunnande");
  g_assert_cmpuint (page_fixture_count_undo (&self->page), ==, 2);
  g_assert_true (spann_portfolio_undo (spann_document_get_portfolio (self->page.document)));
  assert_text (self, SPANN_EVALUATION_STRENGTHS, "Kunnande", "Knowledge");
  g_signal_handlers_disconnect_by_data (self->page.document, self);
}

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  gboolean *is_saved = data;
  g_autoptr (SpannSaved) saved = spann_document_save_finish (SPANN_DOCUMENT (source), result, NULL);

  *is_saved = saved != NULL;
}

/* The same, and saved, while the focus is still there. */
static void
test_saves_translation_empty (FormFixture *self, gconstpointer data)
{
  const SpannStoreSettings settings = spann_store_settings_default ();
  g_autofree char *path = app_fixture_make_path ("emptied.spann");
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autofree char *text = NULL;
  gboolean is_saved = FALSE;

  set_translated (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->strengths));
  page_fixture_type_over (GTK_WIDGET (self->strengths), "");
  spann_document_save_async (self->page.document, file, &settings, NULL, saved_cb, &is_saved);
  while (!is_saved)
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (gtk_widget_has_focus (GTK_WIDGET (self->strengths)));
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_assert_nonnull (strstr (text, "\"sv\": \"Kunnande\"\n"));
  gtk_widget_grab_focus (GTK_WIDGET (self->occasion));
  g_assert_false (spann_document_is_modified (self->page.document));
  g_assert_cmpuint (page_fixture_count_undo (&self->page), ==, 2);
  g_signal_handlers_disconnect_by_data (self->page.document, self);
}

/* The same when the form shows another object before the focus leaves. */
static void
test_leaves_object_behind (FormFixture *self, gconstpointer data)
{
  set_translated (self);
  g_signal_handlers_disconnect_by_data (self->page.document, self);
  gtk_widget_grab_focus (GTK_WIDGET (self->strengths));
  page_fixture_type_over (GTK_WIDGET (self->strengths), "");
  show (self, "ecosystems/eco/evaluations/base");
  gtk_widget_grab_focus (GTK_WIDGET (self->occasion));
  assert_text (self, SPANN_EVALUATION_STRENGTHS, "Kunnande", NULL);
}

/* A box holds the height for no width against the one for its width. */
static void
test_least_height (FormFixture *self, gconstpointer data)
{
  GtkWidget *view = GTK_WIDGET (self->strengths);
  int least;
  int at_width;

  spann_words_view_set_text (self->strengths, "A text of many words, which takes many lines where "
                                              "there is little room for each of them");
  gtk_widget_measure (view, GTK_ORIENTATION_VERTICAL, -1, &least, NULL, NULL, NULL);
  for (int width = 100; width <= 1600; width *= 2) {
    gtk_widget_measure (view, GTK_ORIENTATION_VERTICAL, width, &at_width, NULL, NULL, NULL);
    g_assert_cmpint (least, <=, at_width);
  }
}

#define ADD(name, function)                                                                        \
  g_test_add ("/form/" name, FormFixture, NULL, open_form, function, close_form)

int
main (int argc, char *argv[])
{
  app_fixture_init_windows (&argc, &argv);
  ADD ("typing-is-one-step", test_typing_is_one_step);
  ADD ("half-a-date", test_half_a_date);
  ADD ("half-a-date-locked", test_half_a_date_locked);
  ADD ("choice", test_choice);
  ADD ("types-over-translation", test_types_over_translation);
  ADD ("leaves-translation-empty", test_leaves_translation_empty);
  ADD ("saves-translation-empty", test_saves_translation_empty);
  ADD ("leaves-object-behind", test_leaves_object_behind);
  ADD ("least-height", test_least_height);
  return g_test_run ();
}
