/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-merge-dialog.h"

#include <glib/gi18n-lib.h>

#include "spann-change-list.h"
#include "spann-conflict-choice.h"
#include "spann-text-scale.h"

struct _SpannMergeDialog {
  AdwWindow parent_instance;

  SpannMergeOffer *offer;
  GCancellable *cancellable; /* of what runs for the dialog */

  /* Template widgets */
  GtkSpinner *spinner;
  GtkBox *choices;
  GtkLabel *heading;
  GtkLabel *explanation;
  GtkLabel *problem;
  GtkBox *conflicts;
  AdwExpanderRow *theirs;
  AdwExpanderRow *mine;
};

G_DEFINE_FINAL_TYPE (SpannMergeDialog, spann_merge_dialog, ADW_TYPE_WINDOW)

static guint accepted_signal;

/* While the root is made, nothing is chosen. */
static void
set_busy (SpannMergeDialog *self, gboolean busy)
{
  gtk_widget_set_visible (GTK_WIDGET (self->spinner), busy);
  gtk_widget_set_sensitive (GTK_WIDGET (self->choices), !busy);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "dialog.accept", !busy);
}

static void
show_problem (SpannMergeDialog *self, const char *problem)
{
  gtk_label_set_label (self->problem, problem != NULL ? problem : "");
  gtk_widget_set_visible (GTK_WIDGET (self->problem), problem != NULL);
}

static void
on_made_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  SpannMergeDialog *self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (SpannObject) merged = spann_merge_offer_accept_finish (result, &error);

  /* The dialog is gone. */
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  set_busy (self, FALSE);
  if (merged == NULL) {
    show_problem (self, error->message);
    return;
  }
  g_signal_emit (self, accepted_signal, 0, merged);
  gtk_window_close (GTK_WINDOW (self));
}

static void
accept_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  SpannMergeDialog *self = SPANN_MERGE_DIALOG (widget);

  show_problem (self, NULL);
  set_busy (self, TRUE);
  spann_merge_offer_accept_async (self->offer, self->cancellable, on_made_cb, self);
}

/* Which of the questions @choice is. */
static guint
find_index (SpannMergeDialog *self, SpannConflictChoice *choice)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->conflicts));
  guint index = 0;

  for (; child != GTK_WIDGET (choice); child = gtk_widget_get_next_sibling (child))
    index++;
  return index;
}

static void
on_side_changed_cb (SpannMergeDialog *self, GParamSpec *pspec, SpannConflictChoice *choice)
{
  spann_merge_choose (self->offer->merge, find_index (self, choice),
                      spann_conflict_choice_get_side (choice));
}

static void
add_question (SpannMergeDialog *self, const SpannConflictWords *words, SpannSide side)
{
  SpannConflictChoice *choice = spann_conflict_choice_new (words, side);

  gtk_box_append (self->conflicts, GTK_WIDGET (choice));
  g_signal_connect_object (choice, "notify::side", G_CALLBACK (on_side_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
show_questions (SpannMergeDialog *self)
{
  const GPtrArray *conflicts = spann_merge_get_conflicts (self->offer->merge);
  g_autofree char *question = NULL;

  for (guint i = 0; i < conflicts->len; i++)
    add_question (self, self->offer->questions->pdata[i],
                  ((const SpannConflict *)conflicts->pdata[i])->side);
  gtk_widget_set_visible (GTK_WIDGET (self->conflicts), conflicts->len > 0);
  if (conflicts->len == 0) {
    gtk_label_set_label (self->heading, _ ("All changes fit together"));
    gtk_label_set_label (self->explanation,
                         _ ("Merge keeps what you have changed and what others have changed. "
                            "Undo takes it back."));
    return;
  }
  question = g_strdup_printf (
      ngettext ("%u place needs your choice", "%u places need your choice", conflicts->len),
      conflicts->len);
  gtk_label_set_label (self->heading, question);
  gtk_label_set_label (self->explanation,
                       _ ("There you and others have changed the same. Everything else is kept "
                          "from both. Undo takes the merge back."));
}

/* Shows @told in @row; a row with nothing to say is hidden. */
static void
show_changes (AdwExpanderRow *row, const SpannToldChanges *told)
{
  adw_expander_row_set_subtitle (row, told->summary);
  adw_expander_row_add_row (row, spann_change_list_new (told->groups));
  gtk_widget_set_visible (GTK_WIDGET (row), told->groups->len > 0);
}

static void
spann_merge_dialog_dispose (GObject *object)
{
  SpannMergeDialog *self = SPANN_MERGE_DIALOG (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_pointer (&self->offer, spann_merge_offer_unref);
  G_OBJECT_CLASS (spann_merge_dialog_parent_class)->dispose (object);
}

static void
spann_merge_dialog_finalize (GObject *object)
{
  g_clear_object (&SPANN_MERGE_DIALOG (object)->cancellable);
  G_OBJECT_CLASS (spann_merge_dialog_parent_class)->finalize (object);
}

static void
spann_merge_dialog_class_init (SpannMergeDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = spann_merge_dialog_dispose;
  G_OBJECT_CLASS (klass)->finalize = spann_merge_dialog_finalize;
  accepted_signal = g_signal_new ("accepted", SPANN_TYPE_MERGE_DIALOG, G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 1, G_TYPE_POINTER);

  gtk_widget_class_install_action (widget_class, "dialog.accept", NULL, accept_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Return, GDK_CONTROL_MASK,
                                       "dialog.accept", NULL);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/spann/Spann/ui/dialogs/merge/spann-merge-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, SpannMergeDialog, spinner);
  gtk_widget_class_bind_template_child (widget_class, SpannMergeDialog, choices);
  gtk_widget_class_bind_template_child (widget_class, SpannMergeDialog, heading);
  gtk_widget_class_bind_template_child (widget_class, SpannMergeDialog, explanation);
  gtk_widget_class_bind_template_child (widget_class, SpannMergeDialog, problem);
  gtk_widget_class_bind_template_child (widget_class, SpannMergeDialog, conflicts);
  gtk_widget_class_bind_template_child (widget_class, SpannMergeDialog, theirs);
  gtk_widget_class_bind_template_child (widget_class, SpannMergeDialog, mine);
}

static void
spann_merge_dialog_init (SpannMergeDialog *self)
{
  self->cancellable = g_cancellable_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  spann_text_scale_fit (GTK_WINDOW (self));
}

SpannMergeDialog *
spann_merge_dialog_new (GtkWindow *parent, SpannMergeOffer *offer)
{
  SpannMergeDialog *self = g_object_new (SPANN_TYPE_MERGE_DIALOG, "transient-for", parent, NULL);

  self->offer = spann_merge_offer_ref (offer);
  show_questions (self);
  show_changes (self->theirs, offer->theirs_told);
  show_changes (self->mine, offer->mine_told);
  return self;
}
