/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-ecosystem-dialog.h"

#include <glib/gi18n-lib.h>

#include "spann-ecosystem-edits.h"
#include "spann-evaluation.h"
#include "spann-strategy.h"
#include "spann-text-scale.h"

struct _SpannEcosystemDialog {
  AdwWindow parent_instance;

  SpannDocument *document;
  char *key;         /* NULL: a new one */
  GPtrArray *phases; /* keys in the order of the list; NULL for no phase; borrowed from the root */
  SpannObject *root; /* that the phases are of */

  /* Template widgets */
  GtkButton *accept_button;
  GtkLabel *problem;
  AdwEntryRow *name;
  AdwEntryRow *organisation;
  AdwComboRow *phase;
};

G_DEFINE_FINAL_TYPE (SpannEcosystemDialog, spann_ecosystem_dialog, ADW_TYPE_WINDOW)

static guint accepted_signal;

static char *
dup_text (AdwEntryRow *row)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (row))));
}

static void
on_name_changed_cb (SpannEcosystemDialog *self)
{
  g_autofree char *name = dup_text (self->name);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "dialog.accept", *name != '\0');
}

static void
on_entry_activated_cb (SpannEcosystemDialog *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "dialog.accept", NULL);
}

static void
refused_cb (SpannEcosystemDialog *self, const char *message)
{
  gtk_label_set_text (self->problem, message);
  gtk_widget_set_visible (GTK_WIDGET (self->problem), TRUE);
}

static void
accept_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  SpannEcosystemDialog *self = SPANN_ECOSYSTEM_DIALOG (widget);
  g_autofree char *name = dup_text (self->name);
  g_autofree char *organisation = dup_text (self->organisation);
  g_autofree char *key = g_strdup (self->key);
  const SpannEcosystemFacts facts = {
      .name = name,
      .organisation = organisation,
      .phase = g_ptr_array_index (self->phases, adw_combo_row_get_selected (self->phase)),
  };

  if (key == NULL)
    key = spann_ecosystem_edits_add (self->document, &facts);
  else if (!spann_ecosystem_edits_change (self->document, key, &facts))
    g_clear_pointer (&key, g_free);
  /* What was typed stays for another try. */
  if (key == NULL)
    return;
  g_signal_emit (self, accepted_signal, 0, key);
  gtk_window_close (GTK_WINDOW (self));
}

/* The strategy's phases; 'no phase' only while there is none, since a phase is left for another. */
static void
fill_phases (SpannEcosystemDialog *self, const char *current)
{
  const SpannObject *strategy = spann_portfolio_root_get_strategy (self->root);
  const char *code = spann_language_get_code (spann_document_get_language (self->document));
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  guint selected = 0;

  if (current == NULL) {
    gtk_string_list_append (names, _ ("No phase yet"));
    g_ptr_array_add (self->phases, NULL);
  }
  for (guint i = 0; i < spann_object_get_n_items (strategy, SPANN_STRATEGY_PHASES); i++) {
    const SpannObject *phase = spann_object_get_item (strategy, SPANN_STRATEGY_PHASES, i);

    if (g_strcmp0 (spann_object_get_key (phase), current) == 0)
      selected = self->phases->len;
    gtk_string_list_append (names, spann_object_get_words (phase, SPANN_PHASE_NAME, code));
    g_ptr_array_add (self->phases, (char *)spann_object_get_key (phase));
  }
  adw_combo_row_set_model (self->phase, G_LIST_MODEL (names));
  adw_combo_row_set_selected (self->phase, selected);
}

static void
set_text (AdwEntryRow *row, const char *text)
{
  gtk_editable_set_text (GTK_EDITABLE (row), text != NULL ? text : "");
}

static void
show_ecosystem (SpannEcosystemDialog *self, const SpannObject *ecosystem)
{
  gtk_window_set_title (GTK_WINDOW (self), _ ("Name and phase"));
  gtk_button_set_label (self->accept_button, _ ("_Apply"));
  set_text (self->name, spann_object_get_string (ecosystem, SPANN_ECOSYSTEM_NAME));
  set_text (self->organisation, spann_object_get_string (ecosystem, SPANN_ECOSYSTEM_ORGANISATION));
}

static void
spann_ecosystem_dialog_dispose (GObject *object)
{
  SpannEcosystemDialog *self = SPANN_ECOSYSTEM_DIALOG (object);

  g_clear_object (&self->document);
  g_clear_pointer (&self->key, g_free);
  g_clear_pointer (&self->phases, g_ptr_array_unref);
  g_clear_pointer (&self->root, spann_object_unref);
  G_OBJECT_CLASS (spann_ecosystem_dialog_parent_class)->dispose (object);
}

static void
spann_ecosystem_dialog_class_init (SpannEcosystemDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = spann_ecosystem_dialog_dispose;

  accepted_signal =
      g_signal_new ("accepted", SPANN_TYPE_ECOSYSTEM_DIALOG, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 1, G_TYPE_STRING | G_SIGNAL_TYPE_STATIC_SCOPE);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/spann/Spann/ui/dialogs/spann-ecosystem-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, SpannEcosystemDialog, accept_button);
  gtk_widget_class_bind_template_child (widget_class, SpannEcosystemDialog, problem);
  gtk_widget_class_bind_template_child (widget_class, SpannEcosystemDialog, name);
  gtk_widget_class_bind_template_child (widget_class, SpannEcosystemDialog, organisation);
  gtk_widget_class_bind_template_child (widget_class, SpannEcosystemDialog, phase);
  gtk_widget_class_bind_template_callback (widget_class, on_name_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_entry_activated_cb);
  gtk_widget_class_install_action (widget_class, "dialog.accept", NULL, accept_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
spann_ecosystem_dialog_init (SpannEcosystemDialog *self)
{
  self->phases = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  spann_text_scale_fit (GTK_WINDOW (self));
}

SpannEcosystemDialog *
spann_ecosystem_dialog_new (GtkWindow *parent, SpannDocument *document, const char *key)
{
  SpannEcosystemDialog *self =
      g_object_new (SPANN_TYPE_ECOSYSTEM_DIALOG, "transient-for", parent, NULL);
  const SpannObject *ecosystem = NULL;

  self->document = g_object_ref (document);
  g_signal_connect_object (document, "edit-refused", G_CALLBACK (refused_cb), self,
                           G_CONNECT_SWAPPED);
  self->root = spann_object_ref (spann_document_get_root (document));
  self->key = g_strdup (key);
  if (key != NULL)
    ecosystem = spann_object_find_item (self->root, SPANN_PORTFOLIO_ECOSYSTEMS, key);
  if (ecosystem != NULL)
    show_ecosystem (self, ecosystem);
  fill_phases (self, ecosystem != NULL ? spann_ecosystem_get_phase (
                                             ecosystem, spann_document_get_today (document))
                                       : NULL);
  on_name_changed_cb (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->name));
  return self;
}
