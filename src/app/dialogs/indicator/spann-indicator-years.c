/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-indicator-years.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "spann-wrong-entry.h"

/* As many as a person would type. */
#define DECIMALS 6

/* The least that shows of each, so that the year stays whole in large text. */
#define NUMBER_CHARS 7
#define NOTE_CHARS 8

/* A row of the form; the widgets are borrowed from the group. */
typedef struct {
  SpannIndicatorYears *years;
  int year;
  GtkEditable *number;
  GtkEditable *note;
} Row;

struct _SpannIndicatorYears {
  AdwPreferencesGroup parent_instance;

  SpannIndicatorDraft *draft; /* borrowed; NULL before the first */
  SpannLanguage *language;
  GPtrArray *rows; /* of Row, by year */
};

G_DEFINE_FINAL_TYPE (SpannIndicatorYears, spann_indicator_years, ADW_TYPE_PREFERENCES_GROUP)

enum {
  EDITED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static SpannIndicatorDraftValue *
get_value (const Row *row)
{
  return spann_indicator_draft_get_value (row->years->draft, row->year);
}

static char *
dup_text (GtkEditable *entry)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (entry)));
}

/* A number, or nothing; FALSE for what is neither. */
static gboolean
read_number (const Row *row, double *out_number)
{
  g_autofree char *text = dup_text (row->number);

  if (*text == '\0') {
    *out_number = NAN;
    return TRUE;
  }
  return spann_language_parse_number (row->years->language, text, out_number);
}

/* What was not typed over stays as exact as it was. */
static void
number_changed_cb (GtkEditable *number, Row *row)
{
  spann_wrong_entry_mark (number, !read_number (row, &get_value (row)->number));
  gtk_widget_set_sensitive (GTK_WIDGET (row->note), *gtk_editable_get_text (number) != '\0');
  g_signal_emit (row->years, signals[EDITED], 0);
}

static void
note_changed_cb (GtkEditable *note, Row *row)
{
  SpannIndicatorDraftValue *value = get_value (row);

  g_free (value->note);
  value->note = dup_text (note);
  g_signal_emit (row->years, signals[EDITED], 0);
}

static GtkWidget *
create_entry (int n_chars, const char *label)
{
  GtkWidget *entry = gtk_entry_new ();

  gtk_editable_set_width_chars (GTK_EDITABLE (entry), n_chars);
  gtk_entry_set_activates_default (GTK_ENTRY (entry), TRUE);
  gtk_widget_set_valign (entry, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  return entry;
}

static GtkWidget *
create_number (Row *row)
{
  const double number = get_value (row)->number;
  /* Translators: names a field for the screen reader; %d is a year. */
  g_autofree char *label = g_strdup_printf (_ ("Value %d"), row->year);
  GtkWidget *entry = create_entry (NUMBER_CHARS, label);
  g_autofree char *text =
      isnan (number) ? NULL
                     : spann_language_format_compact (row->years->language, number, DECIMALS);

  gtk_editable_set_alignment (GTK_EDITABLE (entry), 1);
  gtk_editable_set_text (GTK_EDITABLE (entry), text != NULL ? text : "");
  row->number = GTK_EDITABLE (entry);
  return entry;
}

static GtkWidget *
create_note (Row *row)
{
  /* Translators: names a field for the screen reader; %d is a year. */
  g_autofree char *label = g_strdup_printf (_ ("Note %d"), row->year);
  GtkWidget *entry = create_entry (NOTE_CHARS, label);

  gtk_entry_set_placeholder_text (GTK_ENTRY (entry), C_ ("indicator", "Note"));
  gtk_editable_set_text (GTK_EDITABLE (entry), get_value (row)->note);
  gtk_widget_set_hexpand (entry, TRUE);
  gtk_widget_set_sensitive (entry, !isnan (get_value (row)->number));
  row->note = GTK_EDITABLE (entry);
  return entry;
}

static void
append_row (SpannIndicatorYears *self, int year)
{
  GtkWidget *widget = adw_action_row_new ();
  g_autofree char *title = g_strdup_printf ("%d", year);
  Row *row = g_new0 (Row, 1);

  row->years = self;
  row->year = year;
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (widget), title);
  adw_action_row_add_suffix (ADW_ACTION_ROW (widget), create_number (row));
  adw_action_row_add_suffix (ADW_ACTION_ROW (widget), create_note (row));
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (widget), GTK_WIDGET (row->number));
  g_signal_connect (row->number, "changed", G_CALLBACK (number_changed_cb), row);
  g_signal_connect (row->note, "changed", G_CALLBACK (note_changed_cb), row);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), widget);
  g_ptr_array_add (self->rows, row);
}

/* An entry that goes takes its text with it, and says so. */
static void
spann_indicator_years_dispose (GObject *object)
{
  SpannIndicatorYears *self = SPANN_INDICATOR_YEARS (object);

  for (guint i = 0; self->rows != NULL && i < self->rows->len; i++) {
    Row *row = self->rows->pdata[i];

    g_signal_handlers_disconnect_by_data (row->number, row);
    g_signal_handlers_disconnect_by_data (row->note, row);
  }
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_pointer (&self->language, spann_language_unref);
  G_OBJECT_CLASS (spann_indicator_years_parent_class)->dispose (object);
}

static void
spann_indicator_years_class_init (SpannIndicatorYearsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = spann_indicator_years_dispose;
  signals[EDITED] = g_signal_new ("edited", SPANN_TYPE_INDICATOR_YEARS, G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 0);
}

static void
spann_indicator_years_init (SpannIndicatorYears *self)
{
  self->rows = g_ptr_array_new_with_free_func (g_free);
}

void
spann_indicator_years_show_draft (SpannIndicatorYears *self, SpannIndicatorDraft *draft,
                                  SpannLanguage *language)
{
  g_return_if_fail (SPANN_IS_INDICATOR_YEARS (self));
  g_return_if_fail (self->draft == NULL);

  self->draft = draft;
  self->language = spann_language_ref (language);
  for (int year = draft->years.last; year >= draft->years.first; year--)
    append_row (self, year);
}

void
spann_indicator_years_check (SpannIndicatorYears *self, GPtrArray *problems)
{
  g_return_if_fail (SPANN_IS_INDICATOR_YEARS (self));

  for (guint i = 0; i < self->rows->len; i++) {
    const Row *row = self->rows->pdata[i];
    double number;

    if (!read_number (row, &number))
      /* Translators: a year, and what was typed there. */
      g_ptr_array_add (problems, g_strdup_printf (_ ("%d: “%s” is not a number. Write it as 31 or "
                                                     "31.5, or leave it empty."),
                                                  row->year, gtk_editable_get_text (row->number)));
  }
}

void
spann_indicator_years_focus_year (SpannIndicatorYears *self, int year)
{
  g_return_if_fail (SPANN_IS_INDICATOR_YEARS (self));

  for (guint i = 0; i < self->rows->len; i++) {
    const Row *row = self->rows->pdata[i];

    if (row->year == year)
      gtk_widget_grab_focus (GTK_WIDGET (row->number));
  }
}
