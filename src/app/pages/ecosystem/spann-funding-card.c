/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-funding-card.h"

#include <glib/gi18n-lib.h>

#include "spann-counting.h"
#include "spann-finding-row.h"
#include "spann-finding-words.h"
#include "spann-funding-rules.h"
#include "spann-funding.h"
#include "spann-period-editor.h"
#include "spann-period-swatch.h"
#include "spann-standing.h"
#include "spann-words.h"

struct _SpannFundingCard {
  AdwPreferencesGroup parent_instance;

  SpannDocument *document;
  char *ecosystem;

  /* Template widgets. */
  GtkWidget *add_button;
  GtkListBox *periods;
  GtkWidget *empty;
  GtkBox *findings;
};

G_DEFINE_FINAL_TYPE (SpannFundingCard, spann_funding_card, ADW_TYPE_PREFERENCES_GROUP)

/* Where a row keeps the key of its period. */
#define PERIOD_KEY "spann-period-key"

static SpannObject *
get_root (SpannFundingCard *self)
{
  return spann_document_get_root (self->document);
}

static SpannLanguage *
get_language (SpannFundingCard *self)
{
  return spann_document_get_language (self->document);
}

static const SpannObject *
find_ecosystem (SpannFundingCard *self)
{
  return spann_object_find_item (get_root (self), SPANN_PORTFOLIO_ECOSYSTEMS, self->ecosystem);
}

/* --- Editing ---------------------------------------------------------------------------------- */

static void
open_editor (SpannFundingCard *self, const char *period)
{
  spann_period_editor_present_for (
      spann_period_editor_new (self->document, self->ecosystem, period), GTK_WIDGET (self));
}

static void
add_clicked_cb (SpannFundingCard *self)
{
  open_editor (self, NULL);
}

static void
row_activated_cb (GtkListBox *list, GtkListBoxRow *row, SpannFundingCard *self)
{
  open_editor (self, g_object_get_data (G_OBJECT (row), PERIOD_KEY));
}

static void
remove_clicked_cb (GtkWidget *button, SpannFundingCard *self)
{
  GtkWidget *row = gtk_widget_get_ancestor (button, GTK_TYPE_LIST_BOX_ROW);
  g_autofree char *period = g_strdup (g_object_get_data (G_OBJECT (row), PERIOD_KEY));

  spann_period_editor_remove_period (self->document, self->ecosystem, period);
}

/* --- Words ------------------------------------------------------------------------------------ */

/* "900 tkr a year", "600 tkr to 900 tkr a year". (transfer full) */
static char *
describe_range (SpannFundingCard *self, SpannMoney least, SpannMoney most)
{
  g_autofree char *low =
      spann_language_format_money (get_language (self), least, SPANN_MONEY_UNIT_THOUSAND);
  g_autofree char *high =
      spann_language_format_money (get_language (self), most, SPANN_MONEY_UNIT_THOUSAND);

  if (least == most)
    /* Translators: %s is an amount of money. */
    return g_strdup_printf (_ ("%s a year"), high);
  /* Translators: two amounts of money, the least and the most of a period's years. */
  return g_strdup_printf (_ ("%s to %s a year"), low, high);
}

/* The amounts of the years that have one, and how many have none. (transfer full) */
static char *
describe_amounts (SpannFundingCard *self, const SpannObject *period)
{
  const SpannYearRange years = spann_period_get_years (period);
  SpannMoney least = SPANN_MONEY_MAX;
  SpannMoney most = 0;
  int n_unset = 0;
  g_autofree char *range = NULL;

  for (int year = years.first; year <= years.last; year++) {
    const SpannMoney amount = spann_period_get_granted_in (period, year);

    if (!spann_period_has_amount_in (period, year)) {
      n_unset++;
      continue;
    }
    least = MIN (least, amount);
    most = MAX (most, amount);
  }
  if (least > most)
    return g_strdup (_ ("no amount yet"));
  range = describe_range (self, least, most);
  if (n_unset == 0)
    return g_steal_pointer (&range);
  /* Translators: %s is what a funding period grants: "900 tkr a year, 1 year without an amount". */
  return g_strdup_printf (
      ngettext ("%s, %d year without an amount", "%s, %d years without an amount", (gulong)n_unset),
      range, n_unset);
}

static char *
describe_period (SpannFundingCard *self, const SpannObject *period, SpannPeriodStatus status)
{
  g_autofree char *amounts = describe_amounts (self, period);

  /* Translators: a funding period: its number, its status, its amounts: "Period 2 · proposed · 900
   * tkr a year". */
  return g_strdup_printf (_ ("Period %d · %s · %s"),
                          (int)spann_object_get_integer (period, SPANN_PERIOD_ORDINAL),
                          spann_words_period_status (status, get_language (self)), amounts);
}

/* "3 of 9 years used, 6 left", and why a late joiner has fewer than the others. (transfer full) */
static char *
describe_years_used (SpannFundingCard *self)
{
  const SpannStanding standing = spann_standing_read (get_root (self), find_ecosystem (self),
                                                      spann_document_get_today (self->document));
  g_autofree char *words =
      spann_counting_sentence (spann_standing_to_spoken (&standing, get_language (self)));

  if (standing.kind != SPANN_STANDING_OPEN || standing.n_allowed >= standing.limit)
    return g_steal_pointer (&words);
  /* Translators: %s is "2 of 8 years used, 6 left"; the number is the most years that the strategy
   * gives. */
  return g_strdup_printf (
      ngettext ("%s. Not all of the strategy’s %d year fits before the goal year.",
                "%s. Not all of the strategy’s %d years fit before the goal year.",
                (gulong)standing.limit),
      words, standing.limit);
}

/* --- Showing ---------------------------------------------------------------------------------- */

static GtkWidget *
create_remove_button (SpannFundingCard *self, const char *years)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("user-trash-symbolic");
  /* Translators: %s is years: "Remove the period 2027–2029". */
  g_autofree char *label = g_strdup_printf (_ ("Remove the period %s"), years);

  gtk_widget_set_tooltip_text (button, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  g_signal_connect_object (button, "clicked", G_CALLBACK (remove_clicked_cb), self, 0);
  return button;
}

/* Lets @row be opened and its period, of these years, be removed. */
static void
make_editable (SpannFundingCard *self, GtkWidget *row, const char *years)
{
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), create_remove_button (self, years));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
}

static GtkWidget *
create_row (SpannFundingCard *self, const SpannObject *period)
{
  GtkWidget *row = adw_action_row_new ();
  const SpannPeriodStatus status = spann_period_get_status (
      get_root (self), find_ecosystem (self), period, spann_document_get_today (self->document));
  g_autofree char *years = spann_year_range_to_string (spann_period_get_years (period));
  g_autofree char *description = describe_period (self, period, status);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), years);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), description);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), spann_period_swatch_new (status));
  if (spann_document_is_editable (self->document))
    make_editable (self, row, years);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  description, -1);
  g_object_set_data_full (G_OBJECT (row), PERIOD_KEY, g_strdup (spann_object_get_key (period)),
                          g_free);
  return row;
}

/* Where the focus is among the periods; -1 when it is elsewhere. */
static int
get_focused_row (SpannFundingCard *self)
{
  GtkWidget *row = gtk_widget_get_focus_child (GTK_WIDGET (self->periods));

  return row != NULL ? gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row)) : -1;
}

/* Rows are made anew; whoever was among them stays there. */
static void
restore_focus (SpannFundingCard *self, int row, guint n_rows)
{
  if (row < 0)
    return;
  if (n_rows == 0)
    gtk_widget_grab_focus (self->add_button);
  else
    gtk_widget_grab_focus (
        GTK_WIDGET (gtk_list_box_get_row_at_index (self->periods, MIN (row, (int)n_rows - 1))));
}

static void
show_periods (SpannFundingCard *self)
{
  g_autoptr (GPtrArray) periods = spann_ecosystem_list_periods (find_ecosystem (self));
  const int focused = get_focused_row (self);
  GtkWidget *row = NULL;

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->periods))) != NULL)
    gtk_list_box_remove (self->periods, row);
  for (guint i = 0; i < periods->len; i++)
    gtk_list_box_append (self->periods, create_row (self, periods->pdata[i]));
  gtk_widget_set_visible (GTK_WIDGET (self->periods), periods->len > 0);
  gtk_widget_set_visible (self->empty, periods->len == 0);
  restore_focus (self, focused, periods->len);
}

static void
show_findings (SpannFundingCard *self)
{
  g_autoptr (GPtrArray) findings = spann_funding_rules_check_ecosystem (
      get_root (self), find_ecosystem (self), spann_document_get_today (self->document));
  GtkWidget *child = NULL;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->findings))) != NULL)
    gtk_box_remove (self->findings, child);
  for (guint i = 0; i < findings->len; i++) {
    g_autofree char *words =
        spann_finding_words_merge (get_root (self), findings, i, get_language (self));

    if (words != NULL)
      gtk_box_append (self->findings, spann_finding_row_new (get_root (self), findings->pdata[i],
                                                             words, get_language (self)));
  }
  gtk_widget_set_visible (GTK_WIDGET (self->findings), findings->len > 0);
}

static void
spann_funding_card_dispose (GObject *object)
{
  g_clear_object (&SPANN_FUNDING_CARD (object)->document);
  G_OBJECT_CLASS (spann_funding_card_parent_class)->dispose (object);
}

static void
spann_funding_card_finalize (GObject *object)
{
  g_free (SPANN_FUNDING_CARD (object)->ecosystem);
  G_OBJECT_CLASS (spann_funding_card_parent_class)->finalize (object);
}

static void
spann_funding_card_class_init (SpannFundingCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = spann_funding_card_dispose;
  G_OBJECT_CLASS (klass)->finalize = spann_funding_card_finalize;
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/spann/Spann/ui/pages/ecosystem/spann-funding-card.ui");
  gtk_widget_class_bind_template_child (widget_class, SpannFundingCard, add_button);
  gtk_widget_class_bind_template_child (widget_class, SpannFundingCard, periods);
  gtk_widget_class_bind_template_child (widget_class, SpannFundingCard, empty);
  gtk_widget_class_bind_template_child (widget_class, SpannFundingCard, findings);
  gtk_widget_class_bind_template_callback (widget_class, add_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
}

static void
spann_funding_card_init (SpannFundingCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
spann_funding_card_show_ecosystem (SpannFundingCard *self, SpannDocument *document,
                                   const char *ecosystem)
{
  g_autofree char *used = NULL;

  g_return_if_fail (SPANN_IS_FUNDING_CARD (self));

  g_set_object (&self->document, document);
  if (self->ecosystem != ecosystem) {
    g_free (self->ecosystem);
    self->ecosystem = g_strdup (ecosystem);
  }
  gtk_widget_set_visible (self->add_button, spann_document_is_editable (document));
  used = describe_years_used (self);
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (self), used);
  show_periods (self);
  show_findings (self);
}
