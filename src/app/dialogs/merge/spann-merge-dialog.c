/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-merge-dialog.h"

#include <glib/gi18n-lib.h>

#include "spann-change-list.h"
#include "spann-conflict-choice.h"
#include "spann-diff.h"

struct _SpannMergeDialog {
  AdwWindow parent_instance;

  SpannMerge *merge;

  /* Template widgets */
  GtkLabel *heading;
  GtkLabel *explanation;
  GtkLabel *problem;
  GtkBox *conflicts;
  AdwExpanderRow *theirs;
  AdwExpanderRow *mine;
};

G_DEFINE_FINAL_TYPE (SpannMergeDialog, spann_merge_dialog, ADW_TYPE_WINDOW)

static guint accepted_signal;

static void
accept_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  SpannMergeDialog *self = SPANN_MERGE_DIALOG (widget);
  g_autoptr (GError) error = NULL;
  g_autoptr (SpannObject) merged = spann_merge_make_root (self->merge, &error);

  gtk_widget_set_visible (GTK_WIDGET (self->problem), merged == NULL);
  if (merged == NULL) {
    gtk_label_set_label (self->problem, error->message);
    return;
  }
  g_signal_emit (self, accepted_signal, 0, merged);
  gtk_window_close (GTK_WINDOW (self));
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
  spann_merge_choose (self->merge, find_index (self, choice),
                      spann_conflict_choice_get_side (choice));
}

static void
add_conflict (SpannMergeDialog *self, SpannDocument *document, SpannObject *base,
              SpannObject *theirs, const SpannConflict *conflict)
{
  g_autoptr (SpannConflictWords) words =
      spann_conflict_words_new (base, spann_document_get_root (document), theirs, conflict,
                                spann_document_get_language (document));
  SpannConflictChoice *choice = spann_conflict_choice_new (words, conflict->side);

  gtk_box_append (self->conflicts, GTK_WIDGET (choice));
  g_signal_connect_object (choice, "notify::side", G_CALLBACK (on_side_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
show_conflicts (SpannMergeDialog *self, SpannDocument *document, SpannObject *base,
                SpannObject *theirs)
{
  const GPtrArray *conflicts = spann_merge_get_conflicts (self->merge);
  g_autofree char *question = NULL;

  for (guint i = 0; i < conflicts->len; i++)
    add_conflict (self, document, base, theirs, conflicts->pdata[i]);
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

/* Shows in @row what leads from @base to @now; a row with nothing to say is hidden. */
static void
show_changes (SpannMergeDialog *self, AdwExpanderRow *row, SpannObject *base, SpannObject *now,
              const SpannLanguage *language)
{
  g_autoptr (GPtrArray) changes = spann_diff (base, now);
  g_autoptr (GPtrArray) groups = spann_diff_groups_make (base, now, changes, language);
  g_autofree char *summary = spann_diff_groups_summarize (groups, language);

  adw_expander_row_set_subtitle (row, summary);
  adw_expander_row_add_row (row, spann_change_list_new (groups));
  gtk_widget_set_visible (GTK_WIDGET (row), groups->len > 0);
}

static void
spann_merge_dialog_dispose (GObject *object)
{
  SpannMergeDialog *self = SPANN_MERGE_DIALOG (object);

  g_clear_pointer (&self->merge, spann_merge_free);
  G_OBJECT_CLASS (spann_merge_dialog_parent_class)->dispose (object);
}

static void
spann_merge_dialog_class_init (SpannMergeDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = spann_merge_dialog_dispose;
  accepted_signal = g_signal_new ("accepted", SPANN_TYPE_MERGE_DIALOG, G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 1, G_TYPE_POINTER);

  gtk_widget_class_install_action (widget_class, "dialog.accept", NULL, accept_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Return, GDK_CONTROL_MASK,
                                       "dialog.accept", NULL);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/spann/Spann/ui/dialogs/merge/spann-merge-dialog.ui");
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
  gtk_widget_init_template (GTK_WIDGET (self));
}

SpannMergeDialog *
spann_merge_dialog_new (GtkWindow *parent, SpannDocument *document, SpannObject *base,
                        SpannObject *theirs)
{
  SpannMergeDialog *self = g_object_new (SPANN_TYPE_MERGE_DIALOG, "transient-for", parent, NULL);
  SpannObject *mine = spann_document_get_root (document);
  SpannLanguage *language = spann_document_get_language (document);

  self->merge = spann_merge_new (base, mine, theirs, language);
  show_conflicts (self, document, base, theirs);
  show_changes (self, self->theirs, base, theirs, language);
  show_changes (self, self->mine, base, mine, language);
  return self;
}
