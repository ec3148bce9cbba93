/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-indicator-editor.h"

#include <glib/gi18n-lib.h>

#include "spann-finding-row.h"
#include "spann-indicator-years.h"
#include "spann-strategy.h"
#include "spann-text-scale.h"

struct _SpannIndicatorEditor {
  AdwWindow parent_instance;

  SpannDocument *document;
  SpannIndicatorDraft *draft;
  GPtrArray *gaps; /* keys by their place in the list; NULL for the whole ecosystem */

  /* Template widgets. */
  AdwWindowTitle *title;
  GtkWidget *save;
  AdwEntryRow *name;
  AdwEntryRow *unit;
  AdwComboRow *kind;
  AdwComboRow *gap;
  GtkWidget *trouble;
  GtkBox *problems;
  SpannIndicatorYears *years;
  GtkWidget *remove;
};

G_DEFINE_FINAL_TYPE (SpannIndicatorEditor, spann_indicator_editor, ADW_TYPE_WINDOW)

static SpannObject *
get_root (SpannIndicatorEditor *self)
{
  return spann_document_get_root (self->document);
}

static const char *
get_language (SpannIndicatorEditor *self)
{
  return spann_language_get_code (spann_document_get_language (self->document));
}

/* --- Reading ---------------------------------------------------------------------------------- */

static void
take_text (AdwEntryRow *row, char **text)
{
  g_free (*text);
  *text = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (row))));
}

static void
read_form (SpannIndicatorEditor *self)
{
  const guint gap = adw_combo_row_get_selected (self->gap);

  take_text (self->name, &self->draft->name);
  take_text (self->unit, &self->draft->unit);
  self->draft->kind = adw_combo_row_get_selected (self->kind);
  g_free (self->draft->gap);
  self->draft->gap = gap < self->gaps->len ? g_strdup (self->gaps->pdata[gap]) : NULL;
}

static void
show_problems (SpannIndicatorEditor *self, const GPtrArray *problems)
{
  GtkWidget *row = NULL;

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->problems))) != NULL)
    gtk_box_remove (self->problems, row);
  for (guint i = 0; i < problems->len; i++)
    gtk_box_append (self->problems,
                    spann_finding_row_new_message ("dialog-error-symbolic", "error",
                                                   problems->pdata[i], NULL, FALSE));
  gtk_widget_set_visible (self->trouble, problems->len > 0);
}

/* Reads the whole form, and says what is wrong with it. */
static void
edited_cb (SpannIndicatorEditor *self)
{
  g_autoptr (GPtrArray) problems = g_ptr_array_new_with_free_func (g_free);

  /* The template's rows change before there is a draft. */
  if (self->draft == NULL)
    return;
  read_form (self);
  spann_indicator_years_check (self->years, problems);
  show_problems (self, problems);
  gtk_widget_set_sensitive (self->save, problems->len == 0 && *self->draft->name != '\0');
}

/* --- Showing ---------------------------------------------------------------------------------- */

static void
fill_kinds (SpannIndicatorEditor *self)
{
  const char *const kinds[] = {
      [SPANN_INDICATOR_KIND_MEMBERS] = _ ("The members"),
      [SPANN_INDICATOR_KIND_OTHER] = _ ("Something else"),
      NULL,
  };
  g_autoptr (GtkStringList) list = gtk_string_list_new (kinds);

  adw_combo_row_set_model (self->kind, G_LIST_MODEL (list));
  adw_combo_row_set_selected (self->kind, self->draft->kind);
}

static void
fill_gaps (SpannIndicatorEditor *self)
{
  const SpannObject *strategy = spann_portfolio_root_get_strategy (get_root (self));
  g_autoptr (GtkStringList) list = gtk_string_list_new (NULL);
  guint selected = 0;

  gtk_string_list_append (list, _ ("The whole ecosystem"));
  g_ptr_array_add (self->gaps, NULL);
  for (guint i = 0; i < spann_object_get_n_items (strategy, SPANN_STRATEGY_GAPS); i++) {
    const SpannObject *gap = spann_object_get_item (strategy, SPANN_STRATEGY_GAPS, i);

    if (g_strcmp0 (spann_object_get_key (gap), self->draft->gap) == 0)
      selected = self->gaps->len;
    gtk_string_list_append (list,
                            spann_object_get_words (gap, SPANN_GAP_NAME, get_language (self)));
    g_ptr_array_add (self->gaps, g_strdup (spann_object_get_key (gap)));
  }
  adw_combo_row_set_model (self->gap, G_LIST_MODEL (list));
  adw_combo_row_set_selected (self->gap, selected);
}

/* The first thing that is counted is the members: nobody should have to think of a name for them.
 */
static void
suggest_members (SpannIndicatorEditor *self)
{
  g_free (self->draft->name);
  g_free (self->draft->unit);
  /* Translators: the name of the indicator that counts an ecosystem's members. */
  self->draft->name = g_strdup (C_ ("indicator", "Members"));
  /* Translators: what the indicator of members counts: "31 members". */
  self->draft->unit = g_strdup (C_ ("unit", "members"));
}

static void
set_draft (SpannIndicatorEditor *self, SpannIndicatorDraft *draft)
{
  const SpannObject *ecosystem =
      spann_object_find_item (get_root (self), SPANN_PORTFOLIO_ECOSYSTEMS, draft->ecosystem);
  g_autofree char *name = NULL;
  g_autofree char *unit = NULL;

  self->draft = draft;
  if (draft->indicator == NULL && draft->kind == SPANN_INDICATOR_KIND_MEMBERS)
    suggest_members (self);
  /* Each row that is filled reads them all. */
  name = g_strdup (draft->name);
  unit = g_strdup (draft->unit);
  adw_window_title_set_subtitle (self->title,
                                 spann_object_get_string (ecosystem, SPANN_ECOSYSTEM_NAME));
  fill_gaps (self);
  fill_kinds (self);
  gtk_editable_set_text (GTK_EDITABLE (self->unit), unit);
  gtk_editable_set_text (GTK_EDITABLE (self->name), name);
  spann_indicator_years_show_draft (self->years, draft,
                                    spann_document_get_language (self->document));
  edited_cb (self);
}

/* --- Saving ----------------------------------------------------------------------------------- */

static void
refused_cb (SpannIndicatorEditor *self, const char *message)
{
  g_autoptr (GPtrArray) problems = g_ptr_array_new ();

  g_ptr_array_add (problems, (gpointer)message);
  show_problems (self, problems);
}

static void
save_clicked_cb (SpannIndicatorEditor *self)
{
  g_autofree char *id = spann_document_new_id (self->document);
  g_autofree char *label = NULL;

  /* Translators: what undo takes back; %s is an indicator's name. */
  label = g_strdup_printf (self->draft->indicator == NULL ? _ ("New indicator: %s")
                                                          /* Translators: likewise. */
                                                          : _ ("Indicator: %s"),
                           self->draft->name);
  if (spann_document_commit (
          self->document,
          spann_indicator_draft_make_edit (self->draft, get_root (self), id, get_language (self)),
          label, NULL))
    gtk_window_close (GTK_WINDOW (self));
}

static void
remove_clicked_cb (SpannIndicatorEditor *self)
{
  SpannEdit *edit =
      spann_indicator_remove_edit (get_root (self), self->draft->ecosystem, self->draft->indicator);
  /* Translators: what undo takes back; %s is an indicator's name. */
  g_autofree char *label = g_strdup_printf (_ ("Removed indicator: %s"), self->draft->name);

  if (spann_document_commit (self->document, edit, label, NULL))
    gtk_window_close (GTK_WINDOW (self));
}

/* --- The object ------------------------------------------------------------------------------- */

static void
spann_indicator_editor_dispose (GObject *object)
{
  g_clear_object (&SPANN_INDICATOR_EDITOR (object)->document);
  G_OBJECT_CLASS (spann_indicator_editor_parent_class)->dispose (object);
}

/* The rows hold on to the draft for as long as they are there. */
static void
spann_indicator_editor_finalize (GObject *object)
{
  SpannIndicatorEditor *self = SPANN_INDICATOR_EDITOR (object);

  g_clear_pointer (&self->draft, spann_indicator_draft_free);
  g_clear_pointer (&self->gaps, g_ptr_array_unref);
  G_OBJECT_CLASS (spann_indicator_editor_parent_class)->finalize (object);
}

static void
spann_indicator_editor_class_init (SpannIndicatorEditorClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = spann_indicator_editor_dispose;
  G_OBJECT_CLASS (klass)->finalize = spann_indicator_editor_finalize;
  g_type_ensure (SPANN_TYPE_INDICATOR_YEARS);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/spann/Spann/ui/dialogs/indicator/spann-indicator-editor.ui");
  gtk_widget_class_bind_template_child (widget_class, SpannIndicatorEditor, title);
  gtk_widget_class_bind_template_child (widget_class, SpannIndicatorEditor, save);
  gtk_widget_class_bind_template_child (widget_class, SpannIndicatorEditor, name);
  gtk_widget_class_bind_template_child (widget_class, SpannIndicatorEditor, unit);
  gtk_widget_class_bind_template_child (widget_class, SpannIndicatorEditor, kind);
  gtk_widget_class_bind_template_child (widget_class, SpannIndicatorEditor, gap);
  gtk_widget_class_bind_template_child (widget_class, SpannIndicatorEditor, trouble);
  gtk_widget_class_bind_template_child (widget_class, SpannIndicatorEditor, problems);
  gtk_widget_class_bind_template_child (widget_class, SpannIndicatorEditor, years);
  gtk_widget_class_bind_template_child (widget_class, SpannIndicatorEditor, remove);
  gtk_widget_class_bind_template_callback (widget_class, edited_cb);
  gtk_widget_class_bind_template_callback (widget_class, save_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, remove_clicked_cb);
}

static void
spann_indicator_editor_init (SpannIndicatorEditor *self)
{
  self->gaps = g_ptr_array_new_with_free_func (g_free);
  gtk_widget_init_template (GTK_WIDGET (self));
  spann_text_scale_fit (GTK_WINDOW (self));
}

SpannIndicatorEditor *
spann_indicator_editor_new (SpannDocument *document, const char *ecosystem, const char *indicator)
{
  SpannIndicatorEditor *self = NULL;

  g_return_val_if_fail (SPANN_IS_DOCUMENT (document), NULL);

  self = g_object_new (SPANN_TYPE_INDICATOR_EDITOR, NULL);
  self->document = g_object_ref (document);
  g_signal_connect_object (document, "edit-refused", G_CALLBACK (refused_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_set_visible (self->remove, indicator != NULL);
  adw_window_title_set_title (self->title,
                              indicator == NULL ? _ ("New indicator") : _ ("Indicator"));
  set_draft (self,
             spann_indicator_draft_new (get_root (self), ecosystem, indicator,
                                        spann_document_get_today (document), get_language (self)));
  return self;
}

void
spann_indicator_editor_present_for (SpannIndicatorEditor *self, GtkWidget *widget, int year)
{
  GtkRoot *root = NULL;

  g_return_if_fail (SPANN_IS_INDICATOR_EDITOR (self));

  root = gtk_widget_get_root (widget);
  if (GTK_IS_WINDOW (root))
    gtk_window_set_transient_for (GTK_WINDOW (self), GTK_WINDOW (root));
  gtk_window_present (GTK_WINDOW (self));
  if (year != 0)
    spann_indicator_years_focus_year (self->years, year);
  else
    gtk_widget_grab_focus (GTK_WIDGET (self->name));
}
