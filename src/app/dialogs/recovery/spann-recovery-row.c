/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-recovery-row.h"

#include <glib/gi18n-lib.h>

#include "spann-change-list.h"
#include "spann-told-changes.h"

struct _SpannRecoveryRow {
  AdwExpanderRow parent_instance;

  SpannRecovery *recovery;
  char *origin;              /* where the file is, and when it was edited */
  GCancellable *cancellable; /* of what is told in the row */

  /* Template widgets */
  GtkButton *recover_button;
  GtkLabel *note;
  GtkBox *changes;
};

G_DEFINE_FINAL_TYPE (SpannRecoveryRow, spann_recovery_row, ADW_TYPE_EXPANDER_ROW)

enum {
  RECOVERED,
  DISCARDED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
on_recover_clicked_cb (SpannRecoveryRow *self)
{
  g_signal_emit (self, signals[RECOVERED], 0);
}

static void
on_discard_clicked_cb (SpannRecoveryRow *self)
{
  g_signal_emit (self, signals[DISCARDED], 0);
}

/* What is to be known before recovering; NULL when nothing is. (transfer full) */
static char *
describe_note (SpannRecovery *recovery)
{
  const char *damage = spann_recovery_get_damage (recovery);
  const char *change = NULL;

  if (spann_recovery_get_file (recovery) != NULL) {
    switch (spann_recovery_get_change (recovery)) {
    case SPANN_FILE_UNCHANGED: break;
    case SPANN_FILE_CHANGED:
      change = _ ("The file has been changed since. You can merge both once this is recovered.");
      break;
    case SPANN_FILE_GONE:
      change = _ ("The file is no longer in its place. Save what you recover under a name.");
      break;
    }
  }
  if (damage == NULL || change == NULL)
    return g_strdup (damage != NULL ? damage : change);
  return g_strdup_printf ("%s\n%s", damage, change);
}

/* Where the file is, or that it was never saved. (transfer full) */
static char *
describe_file (SpannRecovery *recovery)
{
  GFile *file = spann_recovery_get_file (recovery);

  return file != NULL ? g_file_get_parse_name (file) : g_strdup (_ ("Never saved"));
}

static char *
describe_time (SpannRecovery *recovery, const SpannLanguage *language)
{
  g_autofree char *moment =
      spann_language_format_moment (language, spann_recovery_get_time (recovery) / G_USEC_PER_SEC);

  /* Translators: %s is "25 November 2026 at 14:32". */
  return g_strdup_printf (_ ("last edited %s"), moment);
}

/* @what: what would come back, in short. */
static void
show_origin (SpannRecoveryRow *self, const char *what)
{
  g_autofree char *subtitle = g_strdup_printf ("%s · %s", self->origin, what);

  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), subtitle);
}

static void
on_told_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  SpannRecoveryRow *self = data;
  g_autoptr (SpannToldChanges) told = spann_told_changes_make_finish (result, NULL);

  /* The row is gone. */
  if (told == NULL)
    return;
  gtk_box_append (self->changes, spann_change_list_new (told->groups));
  show_origin (self, told->summary);
}

/* A large portfolio takes its time. */
static void
tell_changes (SpannRecoveryRow *self, SpannLanguage *language)
{
  SpannObject *root = spann_recovery_get_root (self->recovery);

  if (root == NULL) {
    show_origin (self, _ ("nothing can be recovered"));
    return;
  }
  show_origin (self, _ ("reading…"));
  spann_told_changes_make_async (spann_recovery_get_base (self->recovery), root, language,
                                 self->cancellable, on_told_cb, self);
}

static void
show_recovery (SpannRecoveryRow *self, SpannLanguage *language)
{
  g_autofree char *file = describe_file (self->recovery);
  g_autofree char *time = describe_time (self->recovery, language);
  g_autofree char *note = describe_note (self->recovery);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self),
                                 spann_recovery_get_title (self->recovery));
  self->origin = g_strdup_printf ("%s · %s", file, time);
  gtk_label_set_label (self->note, note != NULL ? note : "");
  gtk_widget_set_visible (GTK_WIDGET (self->note), note != NULL);
  gtk_widget_set_sensitive (GTK_WIDGET (self->recover_button),
                            spann_recovery_get_root (self->recovery) != NULL);
  tell_changes (self, language);
}

static void
spann_recovery_row_dispose (GObject *object)
{
  SpannRecoveryRow *self = SPANN_RECOVERY_ROW (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->recovery);
  G_OBJECT_CLASS (spann_recovery_row_parent_class)->dispose (object);
}

static void
spann_recovery_row_finalize (GObject *object)
{
  SpannRecoveryRow *self = SPANN_RECOVERY_ROW (object);

  g_clear_object (&self->cancellable);
  g_free (self->origin);
  G_OBJECT_CLASS (spann_recovery_row_parent_class)->finalize (object);
}

static void
spann_recovery_row_class_init (SpannRecoveryRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = spann_recovery_row_dispose;
  G_OBJECT_CLASS (klass)->finalize = spann_recovery_row_finalize;
  signals[RECOVERED] = g_signal_new ("recovered", SPANN_TYPE_RECOVERY_ROW, G_SIGNAL_RUN_LAST, 0,
                                     NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[DISCARDED] = g_signal_new ("discarded", SPANN_TYPE_RECOVERY_ROW, G_SIGNAL_RUN_LAST, 0,
                                     NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/spann/Spann/ui/dialogs/recovery/spann-recovery-row.ui");
  gtk_widget_class_bind_template_child (widget_class, SpannRecoveryRow, recover_button);
  gtk_widget_class_bind_template_child (widget_class, SpannRecoveryRow, note);
  gtk_widget_class_bind_template_child (widget_class, SpannRecoveryRow, changes);
  gtk_widget_class_bind_template_callback (widget_class, on_recover_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_discard_clicked_cb);
}

static void
spann_recovery_row_init (SpannRecoveryRow *self)
{
  self->cancellable = g_cancellable_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

SpannRecoveryRow *
spann_recovery_row_new (SpannRecovery *recovery, SpannLanguage *language)
{
  SpannRecoveryRow *self = g_object_new (SPANN_TYPE_RECOVERY_ROW, NULL);

  self->recovery = g_object_ref (recovery);
  show_recovery (self, language);
  return self;
}

SpannRecovery *
spann_recovery_row_get_recovery (SpannRecoveryRow *self)
{
  g_return_val_if_fail (SPANN_IS_RECOVERY_ROW (self), NULL);

  return self->recovery;
}

void
spann_recovery_row_focus (SpannRecoveryRow *self)
{
  GtkWidget *button = NULL;

  g_return_if_fail (SPANN_IS_RECOVERY_ROW (self));

  button = GTK_WIDGET (self->recover_button);
  gtk_widget_grab_focus (gtk_widget_is_sensitive (button) ? button : GTK_WIDGET (self));
}
