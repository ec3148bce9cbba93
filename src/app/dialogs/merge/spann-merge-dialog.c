/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-merge-dialog.h"

#include <glib/gi18n-lib.h>

#include "spann-change-list.h"
#include "spann-merge-questions.h"
#include "spann-text-scale.h"

struct _SpannMergeDialog {
  AdwWindow parent_instance;

  SpannMergeOffer *offer;
  GCancellable *cancellable; /* of what runs for the dialog */
  gboolean busy;

  /* Template widgets */
  GtkSpinner *spinner;
  GtkButton *accept_button;
  GtkBox *choices;
  GtkLabel *heading;
  GtkLabel *explanation;
  GtkLabel *problem;
  SpannMergeQuestions *questions;
  AdwExpanderRow *theirs;
  AdwExpanderRow *mine;
  GtkActionBar *bar;
  GtkLabel *left;
};

G_DEFINE_FINAL_TYPE (SpannMergeDialog, spann_merge_dialog, ADW_TYPE_WINDOW)

static guint accepted_signal;

/* How much is left to choose; and of what was not looked at, that it was not. (transfer full) */
static char *
describe_left (const SpannMergeChoices *choices)
{
  const guint n_left = spann_merge_choices_count_left (choices);
  const guint n_at_once = spann_merge_choices_count_at_once (choices);

  if (n_left > 0)
    /* Translators: of places where both changed the same. */
    return g_strdup_printf (ngettext ("%u left to choose", "%u left to choose", n_left), n_left);
  if (n_at_once > 0)
    return g_strdup_printf (
        /* Translators: of places where both changed the same; so many by one answer. */
        ngettext ("All are chosen, %u of them at once", "All are chosen, %u of them at once",
                  n_at_once),
        n_at_once);
  /* Translators: of places where both changed the same. */
  return g_strdup (_ ("All are chosen"));
}

/* Nothing is merged before all is chosen, and nothing is chosen while the root is made. */
static void
update_actions (SpannMergeDialog *self)
{
  const SpannMergeChoices *choices = spann_merge_questions_get_choices (self->questions);
  const gboolean is_left = spann_merge_choices_count_left (choices) > 0;
  const gboolean is_at_once = spann_merge_choices_count_at_once (choices) > 0;
  const struct {
    const char *name;
    gboolean enabled;
  } states[] = {
      {"dialog.accept", !is_left},
      {"dialog.go-to-left", is_left},
      {"dialog.choose-left", is_left},
      {"dialog.take-back", is_at_once},
  };

  for (guint i = 0; i < G_N_ELEMENTS (states); i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), states[i].name,
                                   states[i].enabled && !self->busy);
}

static void
show_left (SpannMergeDialog *self)
{
  g_autofree char *left = describe_left (spann_merge_questions_get_choices (self->questions));

  gtk_label_set_label (self->left, left);
  update_actions (self);
}

static void
set_busy (SpannMergeDialog *self, gboolean busy)
{
  self->busy = busy;
  gtk_widget_set_visible (GTK_WIDGET (self->spinner), busy);
  gtk_widget_set_sensitive (GTK_WIDGET (self->choices), !busy);
  update_actions (self);
}

static void
show_problem (SpannMergeDialog *self, const char *problem)
{
  gtk_label_set_label (self->problem, problem != NULL ? problem : "");
  gtk_widget_set_visible (GTK_WIDGET (self->problem), problem != NULL);
}

static void
on_changed_cb (SpannMergeDialog *self)
{
  show_problem (self, NULL);
  show_left (self);
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

static void
go_to_left_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  spann_merge_questions_go_to_left (SPANN_MERGE_DIALOG (widget)->questions);
}

/* @parameter: "mine" or "theirs" */
static void
choose_left_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  const gboolean is_theirs = g_str_equal (g_variant_get_string (parameter, NULL), "theirs");

  spann_merge_questions_choose_left (SPANN_MERGE_DIALOG (widget)->questions,
                                     is_theirs ? SPANN_SIDE_THEIRS : SPANN_SIDE_MINE);
}

static void
take_back_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  spann_merge_questions_take_back (SPANN_MERGE_DIALOG (widget)->questions);
}

static void
show_questions (SpannMergeDialog *self)
{
  const guint n_conflicts = spann_merge_get_conflicts (self->offer->merge)->len;
  g_autofree char *question = NULL;

  spann_merge_questions_ask (self->questions, self->offer);
  show_left (self);
  gtk_widget_set_visible (GTK_WIDGET (self->questions), n_conflicts > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->bar), n_conflicts > 0);
  if (n_conflicts == 0) {
    gtk_label_set_label (self->heading, _ ("All changes fit together"));
    gtk_label_set_label (self->explanation,
                         _ ("Merge keeps what you have changed and what others have changed. "
                            "Undo takes it back."));
    return;
  }
  question = g_strdup_printf (
      ngettext ("%u place needs your choice", "%u places need your choice", n_conflicts),
      n_conflicts);
  gtk_label_set_label (self->heading, question);
  gtk_label_set_label (self->explanation,
                       _ ("You and others have changed the same things there. Everything else is "
                          "kept from both. Undo takes the merge back."));
}

/* Hundreds of lines that nobody may want to read are not made before. */
static void
on_unfolded_cb (AdwExpanderRow *row, GParamSpec *pspec, SpannToldChanges *told)
{
  g_signal_handlers_disconnect_by_func (row, on_unfolded_cb, told);
  adw_expander_row_add_row (row, spann_change_list_new (told->groups));
}

/* Shows @told, which is the offer's, in @row; a row with nothing to say is hidden. */
static void
show_changes (AdwExpanderRow *row, SpannToldChanges *told)
{
  adw_expander_row_set_subtitle (row, told->summary);
  gtk_widget_set_visible (GTK_WIDGET (row), told->groups->len > 0);
  g_signal_connect (row, "notify::expanded", G_CALLBACK (on_unfolded_cb), told);
}

/* Whoever opens the dialog begins with the first question that is left, or with the answer when
 * there is none. */
static void
spann_merge_dialog_map (GtkWidget *widget)
{
  SpannMergeDialog *self = SPANN_MERGE_DIALOG (widget);

  GTK_WIDGET_CLASS (spann_merge_dialog_parent_class)->map (widget);
  if (spann_merge_choices_count_left (self->offer->choices) > 0)
    spann_merge_questions_go_to_left (self->questions);
  else
    gtk_widget_grab_focus (GTK_WIDGET (self->accept_button));
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
  widget_class->map = spann_merge_dialog_map;
  accepted_signal = g_signal_new ("accepted", SPANN_TYPE_MERGE_DIALOG, G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 1, G_TYPE_POINTER);

  g_type_ensure (SPANN_TYPE_MERGE_QUESTIONS);
  gtk_widget_class_install_action (widget_class, "dialog.accept", NULL, accept_action);
  gtk_widget_class_install_action (widget_class, "dialog.go-to-left", NULL, go_to_left_action);
  gtk_widget_class_install_action (widget_class, "dialog.choose-left", "s", choose_left_action);
  gtk_widget_class_install_action (widget_class, "dialog.take-back", NULL, take_back_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Return, GDK_CONTROL_MASK,
                                       "dialog.accept", NULL);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/spann/Spann/ui/dialogs/merge/spann-merge-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, SpannMergeDialog, spinner);
  gtk_widget_class_bind_template_child (widget_class, SpannMergeDialog, accept_button);
  gtk_widget_class_bind_template_child (widget_class, SpannMergeDialog, choices);
  gtk_widget_class_bind_template_child (widget_class, SpannMergeDialog, heading);
  gtk_widget_class_bind_template_child (widget_class, SpannMergeDialog, explanation);
  gtk_widget_class_bind_template_child (widget_class, SpannMergeDialog, problem);
  gtk_widget_class_bind_template_child (widget_class, SpannMergeDialog, questions);
  gtk_widget_class_bind_template_child (widget_class, SpannMergeDialog, theirs);
  gtk_widget_class_bind_template_child (widget_class, SpannMergeDialog, mine);
  gtk_widget_class_bind_template_child (widget_class, SpannMergeDialog, bar);
  gtk_widget_class_bind_template_child (widget_class, SpannMergeDialog, left);
  gtk_widget_class_bind_template_callback (widget_class, on_changed_cb);
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
