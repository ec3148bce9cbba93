/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-figure-panel-private.h"

#include "spann-fields.h"
#include "spann-figure-making.h"
#include "spann-figure-request.h"
#include "spann-file-name.h"
#include "spann-late-menu.h"
#include "spann-why-popover.h"

/* What a popover is about. */
#define MARK "spann-mark"

G_DEFINE_FINAL_TYPE (SpannFigurePanel, spann_figure_panel, GTK_TYPE_WIDGET)

typedef enum {
  PROP_MAIN = 1,
  PROP_SCROLLS,
  PROP_TABLE_SHOWN,
} SpannFigurePanelProperty;

static GParamSpec *properties[PROP_TABLE_SHOWN + 1];

static guint figure_shown_signal;
static guint mark_activated_signal;

/* --- Drawing or table ------------------------------------------------------------------------- */

/* The focus stays in the figure, whichever way it is shown. */
static void
show_table (SpannFigurePanel *self, gboolean shown)
{
  const gboolean has_focus = gtk_widget_get_focus_child (GTK_WIDGET (self->stack)) != NULL;

  if (_spann_figure_panel_is_table_shown (self) == shown)
    return;
  if (shown)
    spann_figure_table_set_figure (self->table, _spann_figure_panel_get_figure (self));
  gtk_stack_set_visible_child_name (self->stack, shown ? "table" : "drawing");
  if (!shown)
    spann_figure_table_set_figure (self->table, NULL);
  if (has_focus)
    gtk_widget_grab_focus (shown ? GTK_WIDGET (self->table) : GTK_WIDGET (self->view));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TABLE_SHOWN]);
}

static void
left_cb (SpannFigurePanel *self, GtkWidget *why)
{
  g_signal_emit (self, mark_activated_signal, 0, g_object_get_data (G_OBJECT (why), MARK));
}

/* Answers why; from there one goes on to what it is about. While another figure is made, what is
 * seen is not what is asked for any more. */
static void
mark_activated_cb (SpannFigurePanel *self, const char *id)
{
  g_autoptr (SpannWhy) why = NULL;
  GtkWidget *popover = NULL;

  if (spann_latest_work_is_awaited (self->making))
    return;
  why = spann_why_new (spann_document_get_root (self->document), self->request, id,
                       spann_figure_view_get_mark_label (self->view, id));
  popover = spann_why_popover_new (why, spann_figure_view_is_activatable (self->view));
  g_object_set_data_full (G_OBJECT (popover), MARK, g_strdup (id), g_free);
  g_signal_connect_object (popover, "leave", G_CALLBACK (left_cb), self, G_CONNECT_SWAPPED);
  spann_why_popover_pop_up (SPANN_WHY_POPOVER (popover), self->view, id);
}

/* --- The figure ------------------------------------------------------------------------------- */

/* @made: (transfer full) (nullable) */
static void
show_figure (gpointer panel, gpointer made)
{
  SpannFigurePanel *self = panel;
  g_autoptr (SpannFigure) figure = made;

  if (figure == NULL)
    g_clear_pointer (&self->request, spann_figure_request_free);
  spann_figure_view_set_figure (self->view, figure, SPANN_FIGURE_LEGEND);
  if (_spann_figure_panel_is_table_shown (self))
    spann_figure_table_set_figure (self->table, figure);
  gtk_label_set_text (self->foot, figure != NULL ? spann_figure_get_foot (figure) : "");
  gtk_widget_set_visible (self->content, figure != NULL);
  _spann_figure_panel_update_actions (self);
  if (figure != NULL)
    g_signal_emit (self, figure_shown_signal, 0, figure);
}

/* --- The object ------------------------------------------------------------------------------- */

static void
spann_figure_panel_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  SpannFigurePanel *self = SPANN_FIGURE_PANEL (object);

  switch ((SpannFigurePanelProperty)id) {
  case PROP_MAIN: g_value_set_boolean (value, self->main); break;
  case PROP_SCROLLS: g_value_set_boolean (value, self->scrolls); break;
  case PROP_TABLE_SHOWN:
    g_value_set_boolean (value, _spann_figure_panel_is_table_shown (self));
    break;
  default: G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
spann_figure_panel_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  SpannFigurePanel *self = SPANN_FIGURE_PANEL (object);

  switch ((SpannFigurePanelProperty)id) {
  case PROP_MAIN: self->main = g_value_get_boolean (value); break;
  case PROP_SCROLLS: self->scrolls = g_value_get_boolean (value); break;
  case PROP_TABLE_SHOWN: show_table (self, g_value_get_boolean (value)); break;
  default: G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static GtkWidget *
make_scroller (GtkWidget *view)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_AUTOMATIC,
                                  GTK_POLICY_NEVER);
  /* Years past the edge are missed when no bar tells of them. */
  gtk_scrolled_window_set_overlay_scrolling (GTK_SCROLLED_WINDOW (scroller), FALSE);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scroller), TRUE);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), view);
  return scroller;
}

/* A scroller that never scrolls would not ask for a height by the width that there is. */
static void
spann_figure_panel_constructed (GObject *object)
{
  SpannFigurePanel *self = SPANN_FIGURE_PANEL (object);
  GtkWidget *view = spann_figure_view_new ();

  G_OBJECT_CLASS (spann_figure_panel_parent_class)->constructed (object);
  self->view = SPANN_FIGURE_VIEW (view);
  _spann_figure_panel_add_drag (self);
  g_signal_connect_object (view, "mark-activated", G_CALLBACK (mark_activated_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_stack_add_named (self->stack, self->scrolls ? make_scroller (view) : view, "drawing");
  gtk_stack_set_visible_child_name (self->stack, "drawing");
  if (self->main)
    gtk_shortcut_controller_set_scope (self->shortcuts, GTK_SHORTCUT_SCOPE_GLOBAL);
  _spann_figure_panel_update_actions (self);
}

static void
spann_figure_panel_dispose (GObject *object)
{
  SpannFigurePanel *self = SPANN_FIGURE_PANEL (object);
  GtkWidget *child = NULL;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_pointer (&self->making, spann_latest_work_free);
  g_clear_object (&self->document);
  g_clear_pointer (&self->request, spann_figure_request_free);
  g_clear_pointer (&self->folder, spann_temporary_folder_free);
  G_OBJECT_CLASS (spann_figure_panel_parent_class)->dispose (object);
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags construct = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  properties[PROP_MAIN] = g_param_spec_boolean ("main", NULL, NULL, FALSE, construct);
  properties[PROP_SCROLLS] = g_param_spec_boolean ("scrolls", NULL, NULL, FALSE, construct);
  properties[PROP_TABLE_SHOWN] =
      g_param_spec_boolean ("table-shown", NULL, NULL, FALSE,
                            G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
spann_figure_panel_class_init (SpannFigurePanelClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = spann_figure_panel_get_property;
  object_class->set_property = spann_figure_panel_set_property;
  object_class->constructed = spann_figure_panel_constructed;
  object_class->dispose = spann_figure_panel_dispose;
  install_properties (object_class);
  figure_shown_signal = g_signal_new ("figure-shown", SPANN_TYPE_FIGURE_PANEL, G_SIGNAL_RUN_LAST, 0,
                                      NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_POINTER);
  mark_activated_signal =
      g_signal_new ("mark-activated", SPANN_TYPE_FIGURE_PANEL, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                    NULL, G_TYPE_NONE, 1, G_TYPE_STRING | G_SIGNAL_TYPE_STATIC_SCOPE);

  g_type_ensure (SPANN_TYPE_FIGURE_TABLE);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  _spann_figure_panel_install_actions (widget_class);
  gtk_widget_class_install_property_action (widget_class, "figure.table-shown", "table-shown");
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/spann/Spann/ui/figure/spann-figure-panel.ui");
  gtk_widget_class_bind_template_child (widget_class, SpannFigurePanel, content);
  gtk_widget_class_bind_template_child (widget_class, SpannFigurePanel, shortcuts);
  gtk_widget_class_bind_template_child (widget_class, SpannFigurePanel, stack);
  gtk_widget_class_bind_template_child (widget_class, SpannFigurePanel, table);
  gtk_widget_class_bind_template_child (widget_class, SpannFigurePanel, foot);
  gtk_widget_class_bind_template_child (widget_class, SpannFigurePanel, menu_button);
  gtk_widget_class_bind_template_child (widget_class, SpannFigurePanel, model);
  _spann_figure_panel_bind_menu (widget_class);
}

static void
spann_figure_panel_init (SpannFigurePanel *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->making = spann_figure_making_new (show_figure, self);
  spann_late_menu_give (self->menu_button, self->model);
}

SpannFigure *
_spann_figure_panel_get_figure (SpannFigurePanel *self)
{
  return spann_figure_view_get_figure (self->view);
}

SpannFigureRequest
_spann_figure_panel_get_shown_request (SpannFigurePanel *self)
{
  SpannFigureRequest request = *self->request;

  request.hidden = spann_figure_view_get_hidden (self->view);
  return request;
}

SpannFigure *
_spann_figure_panel_make_shown_figure (SpannFigurePanel *self)
{
  const SpannFigureRequest request = _spann_figure_panel_get_shown_request (self);

  if (request.hidden == 0)
    return spann_figure_ref (_spann_figure_panel_get_figure (self));
  return spann_figure_new (spann_document_get_root (self->document), &request, NULL);
}

char *
_spann_figure_panel_make_file_name (SpannFigurePanel *self)
{
  const SpannObject *root = spann_document_get_root (self->document);
  const SpannObject *ecosystem = NULL;

  if (self->request->ecosystem != NULL)
    ecosystem = spann_object_find_item (root, SPANN_PORTFOLIO_ECOSYSTEMS, self->request->ecosystem);
  return spann_file_name_make (spann_figure_kind_to_string (self->request->kind),
                               ecosystem != NULL
                                   ? spann_object_get_string (ecosystem, SPANN_ECOSYSTEM_NAME)
                                   : spann_document_get_title (self->document),
                               NULL);
}

gboolean
_spann_figure_panel_is_table_shown (SpannFigurePanel *self)
{
  /* An action asks for its state before the template is there. */
  return self->stack != NULL &&
         g_strcmp0 (gtk_stack_get_visible_child_name (self->stack), "table") == 0;
}

GtkWidget *
spann_figure_panel_new (void)
{
  return g_object_new (SPANN_TYPE_FIGURE_PANEL, NULL);
}

SpannFigure *
spann_figure_panel_show (SpannFigurePanel *self, SpannDocument *document,
                         const SpannFigureRequest *request)
{
  SpannObject *root = NULL;

  g_return_val_if_fail (SPANN_IS_FIGURE_PANEL (self), NULL);

  spann_latest_work_drop (self->making);
  g_set_object (&self->document, document);
  g_clear_pointer (&self->request, spann_figure_request_free);
  if (request == NULL) {
    show_figure (self, NULL);
    return NULL;
  }
  root = spann_document_get_root (document);
  self->request = spann_figure_request_copy (request);
  if (spann_figure_making_is_long (root, request)) {
    spann_figure_making_ask (self->making, root, request);
    return NULL;
  }
  show_figure (self, spann_figure_new (root, request, NULL));
  return _spann_figure_panel_get_figure (self);
}

gboolean
spann_figure_panel_is_awaited (SpannFigurePanel *self)
{
  g_return_val_if_fail (SPANN_IS_FIGURE_PANEL (self), FALSE);

  return spann_latest_work_is_awaited (self->making) || spann_figure_view_is_awaited (self->view);
}

SpannFigureView *
spann_figure_panel_get_view (SpannFigurePanel *self)
{
  g_return_val_if_fail (SPANN_IS_FIGURE_PANEL (self), NULL);

  return self->view;
}

const SpannFigureRequest *
spann_figure_panel_get_request (SpannFigurePanel *self)
{
  g_return_val_if_fail (SPANN_IS_FIGURE_PANEL (self), NULL);

  return self->request;
}
