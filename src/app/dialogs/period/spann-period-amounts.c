/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-period-amounts.h"

#include <glib/gi18n-lib.h>

#include "spann-wrong-entry.h"

/* Amounts are typed and shown in thousands. */
#define UNIT 1000

#define NO_MONEY ((SpannMoney)-1)

/* More years than any period has: then one amount must do. */
#define MAX_YEARS 12

struct _SpannPeriodAmounts {
  AdwPreferencesGroup parent_instance;

  SpannLanguage *language;
  GPtrArray *years; /* AdwEntryRow, borrowed: one for each year, in the expander */
  gboolean updating;

  /* Template widgets. */
  AdwEntryRow *amount;
  AdwExpanderRow *by_year;
  AdwActionRow *sum;
  AdwEntryRow *co_funding;
  AdwEntryRow *total_cost;
};

G_DEFINE_FINAL_TYPE (SpannPeriodAmounts, spann_period_amounts, ADW_TYPE_PREFERENCES_GROUP)

enum {
  EDITED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* Thousands as they are typed: "900", "1 250", "12,5". (transfer full) */
static char *
format_money (SpannPeriodAmounts *self, SpannMoney money)
{
  if (money == NO_MONEY)
    return g_strdup ("");
  if (money % UNIT == 0)
    return spann_language_format_integer (self->language, money / UNIT);
  return spann_language_format_compact (self->language, (double)money / UNIT, 3);
}

static void
show_money (SpannPeriodAmounts *self, AdwEntryRow *row, SpannMoney money)
{
  g_autofree char *text = format_money (self, money);

  gtk_editable_set_text (GTK_EDITABLE (row), text);
  spann_wrong_entry_mark (GTK_EDITABLE (row), FALSE);
}

/* An empty field has no amount. FALSE, and the row marked, when it holds something else. */
static gboolean
read_money (AdwEntryRow *row, SpannMoney *out_money)
{
  g_autofree char *text = g_strdup (gtk_editable_get_text (GTK_EDITABLE (row)));
  gboolean is_money = TRUE;

  g_strstrip (text);
  if (*text == '\0')
    *out_money = NO_MONEY;
  else
    is_money = spann_money_parse (text, UNIT, out_money);
  spann_wrong_entry_mark (GTK_EDITABLE (row), !is_money);
  return is_money;
}

static SpannMoney
read_or_tell (AdwEntryRow *row, GPtrArray *problems)
{
  SpannMoney money = NO_MONEY;

  if (!read_money (row, &money))
    /* Translators: the first %s is the name of a field, the second what was typed there. */
    g_ptr_array_add (problems,
                     g_strdup_printf (_ ("%s: “%s” is not an amount. Write it as 900 or 1,250.5, "
                                         "in thousands of kronor."),
                                      adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)),
                                      gtk_editable_get_text (GTK_EDITABLE (row))));
  return money;
}

static void
edited_cb (SpannPeriodAmounts *self)
{
  if (!self->updating)
    g_signal_emit (self, signals[EDITED], 0);
}

/* One amount a year goes into each of them when the person begins to tell them apart. */
static void
by_year_enabled_cb (SpannPeriodAmounts *self)
{
  const gboolean enabled = adw_expander_row_get_enable_expansion (self->by_year);

  gtk_widget_set_sensitive (GTK_WIDGET (self->amount), !enabled);
  if (!self->updating && enabled) {
    self->updating = TRUE;
    for (guint i = 0; i < self->years->len; i++)
      gtk_editable_set_text (self->years->pdata[i],
                             gtk_editable_get_text (GTK_EDITABLE (self->amount)));
    self->updating = FALSE;
  }
  edited_cb (self);
}

static void
remove_years (SpannPeriodAmounts *self)
{
  for (guint i = 0; i < self->years->len; i++)
    adw_expander_row_remove (self->by_year, self->years->pdata[i]);
  g_ptr_array_set_size (self->years, 0);
}

static void
show_years (SpannPeriodAmounts *self, const SpannPeriodDraft *draft)
{
  remove_years (self);
  gtk_widget_set_visible (GTK_WIDGET (self->by_year), draft->amounts->len <= MAX_YEARS);
  for (guint i = 0; i < draft->amounts->len && draft->amounts->len <= MAX_YEARS; i++) {
    GtkWidget *row = adw_entry_row_new ();
    g_autofree char *year = g_strdup_printf ("%d", draft->years.first + (int)i);

    adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), year);
    show_money (self, ADW_ENTRY_ROW (row), g_array_index (draft->amounts, SpannMoney, i));
    g_signal_connect_object (row, "changed", G_CALLBACK (edited_cb), self, G_CONNECT_SWAPPED);
    adw_expander_row_add_row (self->by_year, row);
    g_ptr_array_add (self->years, row);
  }
}

static void
show_sum (SpannPeriodAmounts *self, const SpannPeriodDraft *draft)
{
  SpannMoney sum = 0;
  g_autofree char *text = NULL;

  for (guint i = 0; i < draft->amounts->len; i++) {
    const SpannMoney amount = g_array_index (draft->amounts, SpannMoney, i);

    if (amount != NO_MONEY && !spann_money_add (sum, amount, &sum))
      return;
  }
  text = spann_language_format_money (self->language, sum, SPANN_MONEY_UNIT_THOUSAND);
  adw_action_row_set_subtitle (self->sum, text);
}

static void
spann_period_amounts_finalize (GObject *object)
{
  SpannPeriodAmounts *self = SPANN_PERIOD_AMOUNTS (object);

  g_ptr_array_unref (self->years);
  g_clear_pointer (&self->language, spann_language_unref);
  G_OBJECT_CLASS (spann_period_amounts_parent_class)->finalize (object);
}

static void
spann_period_amounts_class_init (SpannPeriodAmountsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = spann_period_amounts_finalize;
  signals[EDITED] = g_signal_new ("edited", SPANN_TYPE_PERIOD_AMOUNTS, G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/spann/Spann/ui/dialogs/period/spann-period-amounts.ui");
  gtk_widget_class_bind_template_child (widget_class, SpannPeriodAmounts, amount);
  gtk_widget_class_bind_template_child (widget_class, SpannPeriodAmounts, by_year);
  gtk_widget_class_bind_template_child (widget_class, SpannPeriodAmounts, sum);
  gtk_widget_class_bind_template_child (widget_class, SpannPeriodAmounts, co_funding);
  gtk_widget_class_bind_template_child (widget_class, SpannPeriodAmounts, total_cost);
  gtk_widget_class_bind_template_callback (widget_class, edited_cb);
  gtk_widget_class_bind_template_callback (widget_class, by_year_enabled_cb);
}

static void
spann_period_amounts_init (SpannPeriodAmounts *self)
{
  self->years = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

static gboolean
has_amounts (const SpannPeriodDraft *draft)
{
  for (guint i = 0; i < draft->amounts->len; i++) {
    if (g_array_index (draft->amounts, SpannMoney, i) != NO_MONEY)
      return TRUE;
  }
  return FALSE;
}

void
spann_period_amounts_show_draft (SpannPeriodAmounts *self, const SpannPeriodDraft *draft,
                                 SpannLanguage *language)
{
  const SpannMoney same = spann_period_draft_get_same_amount (draft);

  g_return_if_fail (SPANN_IS_PERIOD_AMOUNTS (self));

  spann_language_ref (language);
  g_clear_pointer (&self->language, spann_language_unref);
  self->language = language;

  self->updating = TRUE;
  show_money (self, self->amount, same);
  show_years (self, draft);
  adw_expander_row_set_enable_expansion (self->by_year, same == NO_MONEY && has_amounts (draft));
  show_money (self, self->co_funding, draft->co_funding);
  show_money (self, self->total_cost, draft->total_cost);
  show_sum (self, draft);
  self->updating = FALSE;
}

static void
read_by_year (SpannPeriodAmounts *self, SpannPeriodDraft *draft, GPtrArray *problems)
{
  for (guint i = 0; i < MIN (draft->amounts->len, self->years->len); i++)
    g_array_index (draft->amounts, SpannMoney, i) = read_or_tell (self->years->pdata[i], problems);
}

void
spann_period_amounts_read (SpannPeriodAmounts *self, SpannPeriodDraft *draft, GPtrArray *problems)
{
  g_return_if_fail (SPANN_IS_PERIOD_AMOUNTS (self));

  if (adw_expander_row_get_enable_expansion (self->by_year))
    read_by_year (self, draft, problems);
  else
    spann_period_draft_set_same_amount (draft, read_or_tell (self->amount, problems));
  draft->co_funding = read_or_tell (self->co_funding, problems);
  draft->total_cost = read_or_tell (self->total_cost, problems);
  show_sum (self, draft);
}
