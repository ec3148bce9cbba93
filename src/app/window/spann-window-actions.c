/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What can be done in a window, and when. */

#include "spann-shortcuts.h"
#include "spann-window-others-private.h"

static void
undo (SpannWindow *self)
{
  spann_portfolio_undo (spann_document_get_portfolio (self->document));
}

static void
redo (SpannWindow *self)
{
  spann_portfolio_redo (spann_document_get_portfolio (self->document));
}

static void
show_shortcuts (SpannWindow *self)
{
  spann_shortcuts_show (GTK_APPLICATION_WINDOW (self));
}

/* The actions without a parameter. */
static const struct {
  const char *name;
  SpannWindowAct act;
} actions[] = {
    {"win.new", _spann_window_new_portfolio},
    {"win.open", _spann_window_choose_file},
    {"win.open-example", _spann_window_open_example},
    {"win.save", _spann_window_save},
    {"win.save-as", _spann_window_save_as},
    {"win.show-versions", _spann_window_show_versions},
    {"win.show-shortcuts", show_shortcuts},
    {"win.save-anew", _spann_window_save_anew},
    {"win.merge", _spann_window_merge},
    {"win.reload", _spann_window_reload},
    {"win.undo", undo},
    {"win.redo", redo},
    {"win.search", _spann_window_search},
    {"win.back", _spann_window_go_back},
    {"win.show-overview", _spann_window_show_overview},
    {"win.show-timeline", _spann_window_show_timeline},
    {"win.show-money", _spann_window_show_money},
    {"win.previous-ecosystem", _spann_window_show_previous},
    {"win.next-ecosystem", _spann_window_show_next},
    {"win.fullscreen", _spann_window_present_page},
    {"win.add-ecosystem", _spann_window_add_ecosystem},
    {"win.rename-ecosystem", _spann_window_rename_ecosystem},
    {"win.remove-ecosystem", _spann_window_remove_ecosystem},
};

static void
act (GtkWidget *widget, const char *name, GVariant *parameter)
{
  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    if (g_str_equal (actions[i].name, name))
      actions[i].act (SPANN_WINDOW (widget));
}

static void
open_file (GtkWidget *widget, const char *name, GVariant *address)
{
  g_autoptr (GFile) file = g_file_new_for_uri (g_variant_get_string (address, NULL));

  spann_window_open_file (SPANN_WINDOW (widget), file);
}

static void
present_figure (GtkWidget *widget, const char *name, GVariant *request)
{
  _spann_window_present_figure (SPANN_WINDOW (widget), request);
}

static void
toast (GtkWidget *widget, const char *name, GVariant *text)
{
  _spann_window_toast (SPANN_WINDOW (widget), g_variant_get_string (text, NULL));
}

void
_spann_window_install_actions (GtkWidgetClass *widget_class)
{
  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (widget_class, actions[i].name, NULL, act);
  /* File names are bytes, not text. */
  gtk_widget_class_install_action (widget_class, "win.open-file", "s", open_file);
  gtk_widget_class_install_action (widget_class, "win.present-figure", SPANN_FIGURE_REQUEST_TYPE,
                                   present_figure);
  /* For what is somewhere within the window and has done something. */
  gtk_widget_class_install_action (widget_class, "win.toast", "s", toast);
}

void
_spann_window_update_actions (SpannWindow *self)
{
  SpannDocument *document = self->document;
  SpannPortfolio *portfolio = document != NULL ? spann_document_get_portfolio (document) : NULL;
  const char *undo_label = portfolio != NULL ? spann_portfolio_get_undo_label (portfolio) : NULL;
  const char *redo_label = portfolio != NULL ? spann_portfolio_get_redo_label (portfolio) : NULL;
  const gboolean filled =
      self->ecosystems != NULL && g_list_model_get_n_items (G_LIST_MODEL (self->ecosystems)) > 0;
  const gboolean editable = document != NULL && spann_document_is_editable (document);
  const gboolean idle = editable && !spann_document_is_saving (document);
  const struct {
    const char *name;
    gboolean enabled;
  } states[] = {
      {"win.save", idle && (spann_document_is_modified (document) ||
                            spann_document_get_file (document) == NULL)},
      {"win.save-as", idle},
      {"win.show-versions", document != NULL && spann_document_get_file (document) != NULL},
      {"win.save-anew", idle},
      {"win.merge", idle},
      {"win.reload", idle},
      {"win.undo", undo_label != NULL},
      {"win.redo", redo_label != NULL},
      {"win.search", document != NULL},
      {"win.back", document != NULL},
      {"win.show-overview", document != NULL},
      {"win.show-timeline", document != NULL},
      {"win.show-money", document != NULL},
      {"win.previous-ecosystem", filled},
      {"win.next-ecosystem", filled},
      {"win.fullscreen", filled},
      {"win.add-ecosystem", editable},
      {"win.rename-ecosystem", editable && self->ecosystem != NULL},
      {"win.remove-ecosystem", editable && self->ecosystem != NULL},
  };

  for (guint i = 0; i < G_N_ELEMENTS (states); i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), states[i].name, states[i].enabled);
  spann_undo_buttons_describe (self->undo_buttons, undo_label, redo_label);
  spann_undo_buttons_describe (spann_sidebar_get_undo_buttons (self->sidebar), undo_label,
                               redo_label);
}
