/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-notice-bar.h"

#include "spann-columns.h"

struct _SpannNoticeBar {
  AdwBin parent_instance;

  char *id;

  /* Template widgets */
  GtkImage *icon;
  GtkLabel *text;
  GtkLabel *detail;
  GtkBox *answers;
};

G_DEFINE_FINAL_TYPE (SpannNoticeBar, spann_notice_bar, ADW_TYPE_BIN)

static guint closed_signal;

static void
on_close_clicked_cb (SpannNoticeBar *self)
{
  g_signal_emit (self, closed_signal, 0);
}

static void
add_answer (SpannNoticeBar *self, const char *label, const char *action_name)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (label);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action_name);
  gtk_box_append (self->answers, button);
}

static void
show_notice (SpannNoticeBar *self, const SpannNotice *notice)
{
  self->id = g_strdup (notice->id);
  gtk_image_set_from_icon_name (self->icon, notice->icon_name);
  gtk_label_set_label (self->text, notice->text);
  gtk_label_set_label (self->detail, notice->detail != NULL ? notice->detail : "");
  gtk_widget_set_visible (GTK_WIDGET (self->detail), notice->detail != NULL);
  for (guint i = 0; i < SPANN_NOTICE_MAX_ANSWERS && notice->answers[i].label != NULL; i++)
    add_answer (self, notice->answers[i].label, notice->answers[i].action_name);
  gtk_widget_set_visible (GTK_WIDGET (self->answers), notice->answers[0].label != NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  notice->text, -1);
}

static void
spann_notice_bar_finalize (GObject *object)
{
  SpannNoticeBar *self = SPANN_NOTICE_BAR (object);

  g_free (self->id);
  G_OBJECT_CLASS (spann_notice_bar_parent_class)->finalize (object);
}

static void
spann_notice_bar_class_init (SpannNoticeBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = spann_notice_bar_finalize;
  closed_signal = g_signal_new ("closed", SPANN_TYPE_NOTICE_BAR, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                NULL, G_TYPE_NONE, 0);

  g_type_ensure (SPANN_TYPE_COLUMNS);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_ALERT);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/spann/Spann/ui/widgets/spann-notice-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, SpannNoticeBar, icon);
  gtk_widget_class_bind_template_child (widget_class, SpannNoticeBar, text);
  gtk_widget_class_bind_template_child (widget_class, SpannNoticeBar, detail);
  gtk_widget_class_bind_template_child (widget_class, SpannNoticeBar, answers);
  gtk_widget_class_bind_template_callback (widget_class, on_close_clicked_cb);
}

static void
spann_notice_bar_init (SpannNoticeBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

SpannNoticeBar *
spann_notice_bar_new (const SpannNotice *notice)
{
  SpannNoticeBar *self = g_object_new (SPANN_TYPE_NOTICE_BAR, NULL);

  show_notice (self, notice);
  return self;
}

const char *
spann_notice_bar_get_id (SpannNoticeBar *self)
{
  g_return_val_if_fail (SPANN_IS_NOTICE_BAR (self), NULL);

  return self->id;
}
