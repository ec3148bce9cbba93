/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-period-editor.h"

#include <glib/gi18n-lib.h>

#include "spann-funding-rules.h"
#include "spann-period-amounts.h"
#include "spann-period-answer.h"
#include "spann-period-draft.h"
#include "spann-period-matters.h"
#include "spann-period-years.h"
#include "spann-strategy.h"
#include "spann-text-scale.h"
#include "spann-words-view.h"

struct _SpannPeriodEditor {
  AdwWindow parent_instance;

  SpannDocument *document;
  SpannPeriodDraft *draft;
  GPtrArray *matters; /* keys by their place in the list */
  gboolean updating;

  /* Template widgets. */
  AdwWindowTitle *title;
  GtkButton *save;
  AdwComboRow *ecosystem;
  AdwEntryRow *first_year;
  AdwEntryRow *last_year;
  SpannPeriodAnswer *answer;
  SpannPeriodAmounts *amounts;
  AdwComboRow *matter;
  AdwEntryRow *case_id;
  SpannWordsView *conditions;
  GtkWidget *remove;
};

G_DEFINE_FINAL_TYPE (SpannPeriodEditor, spann_period_editor, ADW_TYPE_WINDOW)

static SpannObject *
get_root (SpannPeriodEditor *self)
{
  return spann_document_get_root (self->document);
}

static SpannDate
get_today (SpannPeriodEditor *self)
{
  return spann_document_get_today (self->document);
}

static const char *
get_language (SpannPeriodEditor *self)
{
  return spann_language_get_code (spann_document_get_language (self->document));
}

static const SpannObject *
get_ecosystem (SpannPeriodEditor *self)
{
  return spann_object_find_item (get_root (self), SPANN_PORTFOLIO_ECOSYSTEMS,
                                 self->draft->ecosystem);
}

/* --- Reading the form ------------------------------------------------------------------------- */

static void
read_decision (SpannPeriodEditor *self)
{
  const guint selected = adw_combo_row_get_selected (self->matter);

  g_free (self->draft->matter);
  self->draft->matter =
      selected < self->matters->len ? g_strdup (self->matters->pdata[selected]) : NULL;
  g_free (self->draft->case_id);
  self->draft->case_id = g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->case_id)));
  g_free (self->draft->conditions);
  self->draft->conditions = spann_words_view_dup_text (self->conditions);
}

/* --- Answering -------------------------------------------------------------------------------- */

static void
show_save (SpannPeriodEditor *self, gboolean readable, gboolean breaks_rule)
{
  gtk_widget_set_sensitive (GTK_WIDGET (self->save), readable);
  gtk_button_set_label (self->save, breaks_rule ? _ ("_Save anyway") : _ ("_Save"));
  if (breaks_rule)
    gtk_widget_remove_css_class (GTK_WIDGET (self->save), "suggested-action");
  else
    gtk_widget_add_css_class (GTK_WIDGET (self->save), "suggested-action");
}

/* "6 of at most 9 years of funding, with this period." (transfer full) */
static char *
describe_years (SpannPeriodEditor *self)
{
  const SpannObject *strategy = spann_portfolio_root_get_strategy (get_root (self));
  const SpannObject *rule = spann_strategy_find_rule (strategy, "years-in-all");
  g_autoptr (SpannEdit) edit = spann_period_draft_make_edit (self->draft, get_root (self), "draft",
                                                             get_language (self), get_today (self));
  const SpannObject *ecosystem = spann_object_find_item (
      spann_edit_get_root (edit), SPANN_PORTFOLIO_ECOSYSTEMS, self->draft->ecosystem);
  const int years = spann_ecosystem_count_committed_years (spann_edit_get_root (edit), ecosystem,
                                                           get_today (self));

  if (rule == NULL)
    return g_strdup ("");
  return g_strdup_printf (
      ngettext ("%d of at most %d year of funding, with this period.",
                "%d of at most %d years of funding, with this period.",
                (gulong)spann_object_get_integer (rule, SPANN_FUNDING_RULE_LIMIT)),
      years, (int)spann_object_get_integer (rule, SPANN_FUNDING_RULE_LIMIT));
}

static void
answer_with_rules (SpannPeriodEditor *self)
{
  g_autoptr (GPtrArray) findings =
      spann_funding_rules_try (get_root (self), self->draft->ecosystem, self->draft->period,
                               self->draft->years, get_today (self));
  g_autofree char *note = describe_years (self);
  SpannYearRange fit;
  const gboolean has_fit =
      spann_period_draft_find_fit (self->draft, get_root (self), findings, get_today (self), &fit);

  spann_period_answer_show_findings (self->answer, get_root (self), findings, note,
                                     has_fit ? &fit : NULL,
                                     spann_document_get_language (self->document));
  show_save (self, TRUE, spann_period_draft_breaks_rule (findings));
}

/* Reads the whole form and answers. */
static void
update (SpannPeriodEditor *self)
{
  g_autoptr (GPtrArray) problems = g_ptr_array_new_with_free_func (g_free);
  SpannYearRange years = {0, 0};

  if (spann_period_years_read (self->first_year, self->last_year, &years, problems) &&
      (years.first != self->draft->years.first || years.last != self->draft->years.last)) {
    spann_period_draft_set_years (self->draft, years);
    spann_period_amounts_show_draft (self->amounts, self->draft,
                                     spann_document_get_language (self->document));
  }
  spann_period_amounts_read (self->amounts, self->draft, problems);
  if (problems->len > 0) {
    spann_period_answer_show_problems (self->answer, problems);
    show_save (self, FALSE, FALSE);
  } else {
    answer_with_rules (self);
  }
}

static void
edited_cb (SpannPeriodEditor *self)
{
  if (!self->updating)
    update (self);
}

/* --- Showing the draft ------------------------------------------------------------------------ */

static void
show_matters (SpannPeriodEditor *self)
{
  g_autoptr (GtkStringList) list = NULL;
  guint selected = 0;

  g_clear_pointer (&self->matters, g_ptr_array_unref);
  list = spann_period_matters_list (get_root (self), self->draft->ecosystem, self->draft->matter,
                                    spann_document_get_language (self->document), &self->matters);
  for (guint i = 1; i < self->matters->len; i++) {
    if (g_strcmp0 (self->matters->pdata[i], self->draft->matter) == 0)
      selected = i;
  }
  adw_combo_row_set_model (self->matter, G_LIST_MODEL (list));
  adw_combo_row_set_selected (self->matter, selected);
}

static void
show_draft (SpannPeriodEditor *self)
{
  self->updating = TRUE;
  adw_window_title_set_subtitle (
      self->title, spann_object_get_string (get_ecosystem (self), SPANN_ECOSYSTEM_NAME));
  spann_period_years_show (self->first_year, self->draft->years.first);
  spann_period_years_show (self->last_year, self->draft->years.last);
  spann_period_amounts_show_draft (self->amounts, self->draft,
                                   spann_document_get_language (self->document));
  show_matters (self);
  gtk_editable_set_text (GTK_EDITABLE (self->case_id),
                         self->draft->case_id != NULL ? self->draft->case_id : "");
  spann_words_view_set_text (self->conditions, self->draft->conditions);
  self->updating = FALSE;
  update (self);
}

static void
years_chosen_cb (SpannPeriodEditor *self, int first, int last)
{
  self->updating = TRUE;
  spann_period_years_show (self->first_year, first);
  spann_period_years_show (self->last_year, last);
  self->updating = FALSE;
  update (self);
  /* The button that was pressed is gone. */
  gtk_widget_grab_focus (GTK_WIDGET (self->last_year));
}

static void
set_draft (SpannPeriodEditor *self, const char *ecosystem, const char *period)
{
  g_clear_pointer (&self->draft, spann_period_draft_free);
  self->draft = spann_period_draft_new (get_root (self), ecosystem, period, get_today (self),
                                        get_language (self));
  show_draft (self);
}

static void
ecosystem_selected_cb (SpannPeriodEditor *self)
{
  const guint selected = adw_combo_row_get_selected (self->ecosystem);

  if (!self->updating && selected != GTK_INVALID_LIST_POSITION)
    set_draft (self,
               spann_object_get_key (
                   spann_object_get_item (get_root (self), SPANN_PORTFOLIO_ECOSYSTEMS, selected)),
               NULL);
}

/* The first ecosystem that may have another period, else the first. */
static guint
find_fundable (SpannPeriodEditor *self)
{
  SpannYearRange years;

  for (guint i = 0; i < spann_object_get_n_items (get_root (self), SPANN_PORTFOLIO_ECOSYSTEMS);
       i++) {
    const SpannObject *ecosystem =
        spann_object_get_item (get_root (self), SPANN_PORTFOLIO_ECOSYSTEMS, i);

    if (spann_funding_rules_suggest (get_root (self), spann_object_get_key (ecosystem),
                                     get_today (self), &years))
      return i;
  }
  return 0;
}

static void
show_ecosystems (SpannPeriodEditor *self)
{
  g_autoptr (GtkStringList) list = gtk_string_list_new (NULL);

  for (guint i = 0; i < spann_object_get_n_items (get_root (self), SPANN_PORTFOLIO_ECOSYSTEMS); i++)
    gtk_string_list_append (
        list, spann_object_get_string (
                  spann_object_get_item (get_root (self), SPANN_PORTFOLIO_ECOSYSTEMS, i),
                  SPANN_ECOSYSTEM_NAME));
  self->updating = TRUE;
  adw_combo_row_set_model (self->ecosystem, G_LIST_MODEL (list));
  adw_combo_row_set_selected (self->ecosystem, find_fundable (self));
  self->updating = FALSE;
}

/* --- Saving ----------------------------------------------------------------------------------- */

static void
refused_cb (SpannPeriodEditor *self, const char *message)
{
  g_autoptr (GPtrArray) problems = g_ptr_array_new ();

  g_ptr_array_add (problems, (gpointer)message);
  spann_period_answer_show_problems (self->answer, problems);
}

static void
save_clicked_cb (SpannPeriodEditor *self)
{
  g_autofree char *id = spann_document_new_id (self->document);
  g_autofree char *years = spann_year_range_to_string (self->draft->years);
  g_autofree char *label = NULL;

  read_decision (self);
  /* Translators: what undo takes back; %s is years: "New funding period 2027–2029". */
  label = g_strdup_printf (self->draft->period == NULL
                               ? _ ("New funding period %s")
                               /* Translators: what undo takes back; %s is years. */
                               : _ ("Funding period %s"),
                           years);
  if (spann_document_commit (self->document,
                             spann_period_draft_make_edit (self->draft, get_root (self), id,
                                                           get_language (self), get_today (self)),
                             label, NULL))
    gtk_window_close (GTK_WINDOW (self));
}

static void
remove_clicked_cb (SpannPeriodEditor *self)
{
  if (spann_period_editor_remove_period (self->document, self->draft->ecosystem,
                                         self->draft->period))
    gtk_window_close (GTK_WINDOW (self));
}

gboolean
spann_period_editor_remove_period (SpannDocument *document, const char *ecosystem,
                                   const char *period)
{
  SpannEdit *edit = NULL;

  g_return_val_if_fail (SPANN_IS_DOCUMENT (document), FALSE);

  edit = spann_period_remove_edit (spann_document_get_root (document), ecosystem, period,
                                   spann_document_get_today (document));
  /* Translators: what undo takes back. */
  return spann_document_commit (document, edit, _ ("Removed funding period"), NULL);
}

/* --- The object ------------------------------------------------------------------------------- */

static void
spann_period_editor_dispose (GObject *object)
{
  SpannPeriodEditor *self = SPANN_PERIOD_EDITOR (object);

  g_clear_object (&self->document);
  g_clear_pointer (&self->draft, spann_period_draft_free);
  g_clear_pointer (&self->matters, g_ptr_array_unref);
  G_OBJECT_CLASS (spann_period_editor_parent_class)->dispose (object);
}

static void
spann_period_editor_class_init (SpannPeriodEditorClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = spann_period_editor_dispose;
  g_type_ensure (SPANN_TYPE_PERIOD_AMOUNTS);
  g_type_ensure (SPANN_TYPE_PERIOD_ANSWER);
  g_type_ensure (SPANN_TYPE_WORDS_VIEW);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/spann/Spann/ui/dialogs/period/spann-period-editor.ui");
  gtk_widget_class_bind_template_child (widget_class, SpannPeriodEditor, title);
  gtk_widget_class_bind_template_child (widget_class, SpannPeriodEditor, save);
  gtk_widget_class_bind_template_child (widget_class, SpannPeriodEditor, ecosystem);
  gtk_widget_class_bind_template_child (widget_class, SpannPeriodEditor, first_year);
  gtk_widget_class_bind_template_child (widget_class, SpannPeriodEditor, last_year);
  gtk_widget_class_bind_template_child (widget_class, SpannPeriodEditor, answer);
  gtk_widget_class_bind_template_child (widget_class, SpannPeriodEditor, amounts);
  gtk_widget_class_bind_template_child (widget_class, SpannPeriodEditor, matter);
  gtk_widget_class_bind_template_child (widget_class, SpannPeriodEditor, case_id);
  gtk_widget_class_bind_template_child (widget_class, SpannPeriodEditor, conditions);
  gtk_widget_class_bind_template_child (widget_class, SpannPeriodEditor, remove);
  gtk_widget_class_bind_template_callback (widget_class, edited_cb);
  gtk_widget_class_bind_template_callback (widget_class, ecosystem_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, years_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, save_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, remove_clicked_cb);
}

static void
spann_period_editor_init (SpannPeriodEditor *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  spann_text_scale_fit (GTK_WINDOW (self));
}

SpannPeriodEditor *
spann_period_editor_new (SpannDocument *document, const char *ecosystem, const char *period)
{
  SpannPeriodEditor *self = NULL;
  const gboolean choose = ecosystem == NULL;

  g_return_val_if_fail (SPANN_IS_DOCUMENT (document), NULL);

  self = g_object_new (SPANN_TYPE_PERIOD_EDITOR, NULL);
  self->document = g_object_ref (document);
  g_signal_connect_object (document, "edit-refused", G_CALLBACK (refused_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_set_visible (GTK_WIDGET (self->ecosystem), choose);
  gtk_widget_set_visible (self->remove, period != NULL);
  adw_window_title_set_title (self->title,
                              period == NULL ? _ ("New funding period") : _ ("Funding period"));
  if (choose) {
    show_ecosystems (self);
    ecosystem_selected_cb (self);
  } else {
    set_draft (self, ecosystem, period);
  }
  return self;
}

void
spann_period_editor_present_for (SpannPeriodEditor *self, GtkWidget *widget)
{
  GtkRoot *root = NULL;

  g_return_if_fail (SPANN_IS_PERIOD_EDITOR (self));

  root = gtk_widget_get_root (widget);
  if (GTK_IS_WINDOW (root))
    gtk_window_set_transient_for (GTK_WINDOW (self), GTK_WINDOW (root));
  gtk_window_present (GTK_WINDOW (self));
  gtk_widget_grab_focus (GTK_WIDGET (self->first_year));
}
