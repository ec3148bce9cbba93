/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gi18n-lib.h>

#include "spann-document-journal.h"
#include "spann-file-question.h"
#include "spann-late-menu.h"
#include "spann-settings.h"
#include "spann-window-others-private.h"

G_DEFINE_FINAL_TYPE (SpannWindow, spann_window, ADW_TYPE_APPLICATION_WINDOW)

static void
show_limitation (SpannWindow *self)
{
  const SpannNotice notice = {
      .id = "limitation",
      .icon_name = "changes-prevent-symbolic",
      .text = _ ("This portfolio can only be read"),
      .detail = spann_document_get_limitation (self->document),
  };

  if (notice.detail != NULL)
    spann_notices_show (self->notices, &notice);
}

/* Said once, for as long as it is so; the work goes on. */
static void
show_trouble (SpannWindow *self)
{
  const SpannNotice notice = {
      .id = "trouble",
      .icon_name = "dialog-warning-symbolic",
      .text = _ ("Your edits are not protected if the computer stops"),
      .detail = spann_document_get_trouble (self->document),
      .answers = {{_ ("_Save"), "win.save"}},
  };

  if (notice.detail != NULL)
    spann_notices_show (self->notices, &notice);
  else
    spann_notices_hide (self->notices, "trouble");
}

static void
on_document_state_cb (SpannWindow *self)
{
  _spann_window_update_title (self);
  _spann_window_update_actions (self);
}

static void
on_edit_refused_cb (SpannWindow *self, const char *message)
{
  _spann_window_toast (self, message);
}

static void
connect_document (SpannWindow *self)
{
  GSignalGroup *group = g_signal_group_new (SPANN_TYPE_DOCUMENT);

  g_signal_group_connect_swapped (group, "changed", G_CALLBACK (_spann_window_update_pages), self);
  g_signal_group_connect_swapped (group, "changed", G_CALLBACK (_spann_window_drop_undo_messages),
                                  self);
  g_signal_group_connect_swapped (group, "edit-refused", G_CALLBACK (on_edit_refused_cb), self);
  g_signal_group_connect_swapped (group, "notify", G_CALLBACK (on_document_state_cb), self);
  g_signal_group_connect_swapped (group, "notify::trouble", G_CALLBACK (show_trouble), self);
  g_signal_group_connect_swapped (group, "notify::file", G_CALLBACK (_spann_window_take_lock),
                                  self);
  self->document_signals = group;
}

static void
restore_size (SpannWindow *self)
{
  static const struct {
    const char *key;
    const char *property;
  } states[] = {
      {"window-width", "default-width"},
      {"window-height", "default-height"},
      {"window-maximized", "maximized"},
  };
  g_autoptr (GSettings) settings = spann_settings_new ();

  if (settings == NULL)
    return;
  for (guint i = 0; i < G_N_ELEMENTS (states); i++)
    g_settings_bind (settings, states[i].key, self, states[i].property,
                     G_SETTINGS_BIND_GET | G_SETTINGS_BIND_SET | G_SETTINGS_BIND_GET_NO_CHANGES);
}

static gboolean
spann_window_close_request (GtkWindow *window)
{
  if (_spann_window_ask_before_close (SPANN_WINDOW (window)))
    return GDK_EVENT_STOP;
  return GTK_WINDOW_CLASS (spann_window_parent_class)->close_request (window);
}

static void
on_document_closed_cb (GObject *source, GAsyncResult *result, gpointer application)
{
  spann_document_close_finish (SPANN_DOCUMENT (source), result);
  g_application_release (G_APPLICATION (application));
  g_object_unref (application);
}

/* The program does not end before what it kept of the document is gone. */
static void
close_document (SpannWindow *self)
{
  g_autoptr (SpannDocument) document = g_steal_pointer (&self->document);
  GApplication *application = G_APPLICATION (self->application);

  if (document == NULL)
    return;
  g_application_hold (application);
  spann_document_close_async (document, on_document_closed_cb, g_object_ref (application));
}

static void
spann_window_show (GtkWidget *widget)
{
  _spann_window_appear (SPANN_WINDOW (widget));
  GTK_WIDGET_CLASS (spann_window_parent_class)->show (widget);
}

static gboolean
spann_window_focus (GtkWidget *widget, GtkDirectionType direction)
{
  SpannFocusKeeper *keeper = SPANN_WINDOW (widget)->focus;

  return (keeper != NULL && spann_focus_keeper_take_back (keeper)) ||
         GTK_WIDGET_CLASS (spann_window_parent_class)->focus (widget, direction);
}

/* A window that was closed is disposed of when the last of what runs for it has ended. */
static void
spann_window_unrealize (GtkWidget *widget)
{
  SpannWindow *self = SPANN_WINDOW (widget);

  g_cancellable_cancel (self->cancellable);
  _spann_window_leave_others (self);
  GTK_WIDGET_CLASS (spann_window_parent_class)->unrealize (widget);
}

static void
spann_window_dispose (GObject *object)
{
  SpannWindow *self = SPANN_WINDOW (object);

  g_cancellable_cancel (self->cancellable);
  _spann_window_leave_others (self);
  g_clear_pointer (&self->put_off, spann_merge_offer_unref);
  g_clear_handle_id (&self->patience, g_source_remove);
  spann_file_question_end (&self->question);
  g_clear_object (&self->document_signals);
  g_clear_object (&self->focus);
  g_clear_pointer (&self->messages, g_ptr_array_unref);
  g_clear_object (&self->ecosystems);
  g_clear_pointer (&self->lock, spann_lock_release);
  close_document (self);
  G_OBJECT_CLASS (spann_window_parent_class)->dispose (object);
}

static void
spann_window_finalize (GObject *object)
{
  SpannWindow *self = SPANN_WINDOW (object);

  g_clear_object (&self->cancellable);
  g_free (self->page);
  g_free (self->ecosystem);
  G_OBJECT_CLASS (spann_window_parent_class)->finalize (object);
}

static void
spann_window_class_init (SpannWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = spann_window_dispose;
  object_class->finalize = spann_window_finalize;
  widget_class->focus = spann_window_focus;
  widget_class->show = spann_window_show;
  widget_class->unrealize = spann_window_unrealize;
  GTK_WINDOW_CLASS (klass)->close_request = spann_window_close_request;

  g_type_ensure (SPANN_TYPE_BUSY_BAR);
  g_type_ensure (SPANN_TYPE_NOTICES);
  g_type_ensure (SPANN_TYPE_SIDEBAR);
  g_type_ensure (SPANN_TYPE_UNDO_BUTTONS);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/spann/Spann/ui/window/spann-window.ui");
  gtk_widget_class_bind_template_child (widget_class, SpannWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, SpannWindow, busy);
  gtk_widget_class_bind_template_child (widget_class, SpannWindow, states);
  gtk_widget_class_bind_template_child (widget_class, SpannWindow, leaflet);
  gtk_widget_class_bind_template_child (widget_class, SpannWindow, sidebar);
  gtk_widget_class_bind_template_child (widget_class, SpannWindow, title);
  gtk_widget_class_bind_template_child (widget_class, SpannWindow, notices);
  gtk_widget_class_bind_template_child (widget_class, SpannWindow, undo_buttons);
  gtk_widget_class_bind_template_child (widget_class, SpannWindow, pages);
  gtk_widget_class_bind_template_child (widget_class, SpannWindow, menu_button);
  gtk_widget_class_bind_template_child (widget_class, SpannWindow, menu);
  gtk_widget_class_bind_template_child (widget_class, SpannWindow, recent_menu);
  _spann_window_bind_pages (widget_class);
  _spann_window_install_actions (widget_class);
  _spann_window_install_figure_language (widget_class);
}

static void
spann_window_init (SpannWindow *self)
{
  self->cancellable = g_cancellable_new ();
  self->messages = g_ptr_array_new_with_free_func (g_object_unref);
  self->page = g_strdup ("overview");
  connect_document (self);
  gtk_widget_init_template (GTK_WIDGET (self));
  spann_late_menu_give (self->menu_button, self->menu);
  spann_sidebar_set_menu (self->sidebar, self->menu);
  self->focus = spann_focus_keeper_new (GTK_WINDOW (self), GTK_WIDGET (self->pages),
                                        GTK_WIDGET (self->sidebar));
  restore_size (self);
  _spann_window_follow_recent (self);
  _spann_window_follow_others (self);
  _spann_window_update_actions (self);
}

SpannWindow *
spann_window_new (GtkApplication *application, const SpannSetup *setup)
{
  SpannWindow *self = g_object_new (SPANN_TYPE_WINDOW, "application", application, NULL);

  self->setup = setup;
  self->application = application;
  _spann_window_restore_figure_language (self);
  return self;
}

SpannDocument *
spann_window_get_document (SpannWindow *self)
{
  g_return_val_if_fail (SPANN_IS_WINDOW (self), NULL);

  return self->document;
}

void
spann_window_set_document (SpannWindow *self, SpannDocument *document)
{
  g_return_if_fail (SPANN_IS_WINDOW (self));
  g_return_if_fail (self->document == NULL);

  self->document = g_object_ref (document);
  if (self->setup->journal != NULL && spann_document_is_editable (document))
    spann_document_protect (document, self->setup->journal);
  spann_document_set_other_language (document, self->setup->other_language);
  spann_document_set_figure_language (document, self->figure_language);
  self->ecosystems = spann_ecosystem_list_new (document);
  g_signal_group_set_target (self->document_signals, document);
  spann_sidebar_set_ecosystems (self->sidebar, self->ecosystems,
                                spann_document_get_language (document));
  gtk_stack_set_visible_child_name (self->states, "document");
  on_document_state_cb (self);
  show_limitation (self);
  _spann_window_take_lock (self);
  spann_window_show_page (self, "overview", NULL);
}
