/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-figure-panel.h"

#include "spann-figure-mark.h"
#include "spann-figure-request.h"
#include "spann-figure-table.h"
#include "spann-frame.h"
#include "spann-page-fixture.h"
#include "spann-series.h"
#include "spann-table.h"

typedef struct {
  PageFixture base;
  GtkWidget *scroller; /* around the panel, as on a page */
  GtkWidget *panel;
  GString *told;       /* what the window was asked to say, one a line */
  GVariant *presented; /* what it was asked to present */
} Fixture;

static void
toast_cb (GSimpleAction *action, GVariant *text, gpointer data)
{
  Fixture *self = data;

  g_string_append_printf (self->told, "%s\n", g_variant_get_string (text, NULL));
}

static void
present_cb (GSimpleAction *action, GVariant *request, gpointer data)
{
  Fixture *self = data;

  g_clear_pointer (&self->presented, g_variant_unref);
  self->presented = g_variant_ref (request);
}

/* The window's actions, by which a panel speaks. */
static void
add_actions (Fixture *self)
{
  static const GActionEntry entries[] = {
      {.name = "toast", .activate = toast_cb, .parameter_type = "s"},
      {.name = "present-figure",
       .activate = present_cb,
       .parameter_type = SPANN_FIGURE_REQUEST_TYPE},
  };
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();

  g_action_map_add_action_entries (G_ACTION_MAP (group), entries, G_N_ELEMENTS (entries), self);
  gtk_widget_insert_action_group (self->base.window, "win", G_ACTION_GROUP (group));
}

static SpannFigureRequest
make_request (Fixture *self)
{
  return (SpannFigureRequest){
      .kind = SPANN_FIGURE_RADAR,
      .ecosystem = "eco",
      .as_of = spann_document_get_today (self->base.document),
      .language = self->base.app.setup.language,
  };
}

static void
open_panel (Fixture *self, gconstpointer data)
{
  GtkWidget *panel = g_object_new (SPANN_TYPE_FIGURE_PANEL, "main", TRUE, NULL);
  SpannFigureRequest request;

  self->told = g_string_new (NULL);
  page_fixture_open (&self->base, page_fixture_make_root ());
  request = make_request (self);
  spann_figure_view_set_shape (spann_figure_panel_get_view (SPANN_FIGURE_PANEL (panel)), 300, 0.8,
                               400);
  g_assert_nonnull (
      spann_figure_panel_show (SPANN_FIGURE_PANEL (panel), self->base.document, &request));
  self->scroller = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scroller), panel);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (self->scroller), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  page_fixture_show (&self->base, self->scroller, 700, 600);
  self->panel = panel;
  add_actions (self);
}

static void
close_panel (Fixture *self, gconstpointer data)
{
  page_fixture_close (&self->base, NULL);
  g_string_free (self->told, TRUE);
  g_clear_pointer (&self->presented, g_variant_unref);
}

static SpannFigure *
get_figure (Fixture *self)
{
  return spann_figure_view_get_figure (
      spann_figure_panel_get_view (SPANN_FIGURE_PANEL (self->panel)));
}

static void
act (Fixture *self, const char *action)
{
  g_assert_true (gtk_widget_activate_action (self->panel, action, NULL));
  app_fixture_settle ();
}

/* --- The clipboard, as another program reads it ----------------------------------------------- */

typedef struct {
  gboolean done;
  GError *error;
} Reading;

static void
read_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Reading *reading = data;

  g_subprocess_wait_check_finish (G_SUBPROCESS (source), result, &reading->error);
  reading->done = TRUE;
}

static gboolean
is_read (gpointer reading)
{
  return ((Reading *)reading)->done;
}

/* (transfer full) what is pasted, with its end marked by a NUL */
static char *
paste (const char *mime_type)
{
  g_autofree char *path = app_fixture_make_path ("pasted");
  g_autoptr (GSubprocess) reader = NULL;
  g_autoptr (GError) error = NULL;
  Reading reading = {FALSE, NULL};
  char *content = NULL;

  reader = g_subprocess_new (G_SUBPROCESS_FLAGS_NONE, &error, g_getenv ("SPANN_TEST_CLIPBOARD"),
                             mime_type, path, NULL);
  g_assert_no_error (error);
  g_subprocess_wait_check_async (reader, NULL, read_cb, &reading);
  app_fixture_wait (is_read, &reading);
  g_assert_no_error (reading.error);
  g_file_get_contents (path, &content, NULL, &error);
  g_assert_no_error (error);
  return content;
}

static void
test_copy_figure (Fixture *self, gconstpointer data)
{
  g_autofree char *svg = NULL;
  g_autofree char *png = NULL;

  act (self, "figure.copy");
  svg = paste ("image/svg+xml");
  g_assert_true (g_str_has_prefix (svg, "<?xml"));
  g_assert_nonnull (strstr (svg, spann_figure_get_title (get_figure (self))));
  png = paste ("image/png");
  g_assert_true (g_str_has_prefix (png, "\x89PNG"));
  g_assert_cmpstr (self->told->str, ==, "Figure copied\n");
}

/* Light on white, whatever the window looks like. */
static void
test_copy_is_light (Fixture *self, gconstpointer data)
{
  g_autofree char *svg = NULL;

  adw_style_manager_set_color_scheme (adw_style_manager_get_default (),
                                      ADW_COLOR_SCHEME_FORCE_DARK);
  act (self, "figure.copy");
  svg = paste ("image/svg+xml");
  adw_style_manager_set_color_scheme (adw_style_manager_get_default (), ADW_COLOR_SCHEME_DEFAULT);
  g_assert_nonnull (strstr (svg, "fill=\"#ffffff\""));
}

static void
check_pasted_table (const SpannFigure *figure)
{
  g_autofree char *expected_text = spann_table_make_text (figure);
  g_autofree char *expected_html = spann_table_make_html (figure);
  g_autofree char *text = paste ("text/plain;charset=utf-8");
  g_autofree char *html = paste ("text/html");

  g_assert_cmpstr (text, ==, expected_text);
  g_assert_cmpstr (html, ==, expected_html);
}

static void
test_copy_table (Fixture *self, gconstpointer data)
{
  act (self, "figure.copy-table");
  check_pasted_table (get_figure (self));
  g_assert_cmpstr (self->told->str, ==, "Table copied\n");
}

static void
check_pasted_figure (const SpannFigure *figure)
{
  g_autofree char *title = g_markup_escape_text (spann_figure_get_title (figure), -1);
  g_autofree char *svg = paste ("image/svg+xml");
  g_autofree char *png = paste ("image/png");

  g_assert_true (g_str_has_prefix (svg, "<?xml"));
  g_assert_nonnull (strstr (svg, title));
  g_assert_true (g_str_has_suffix (svg, "</svg>\n"));
  g_assert_true (g_str_has_prefix (png, "\x89PNG"));
}

/* Each kind gives another program all four forms. */
static void
test_copy_every_kind (Fixture *self, gconstpointer data)
{
  for (SpannFigureKind kind = 0; kind < SPANN_N_FIGURE_KINDS; kind++) {
    SpannFigureRequest request = make_request (self);

    g_test_message ("%s", spann_figure_kind_to_string (kind));
    request.kind = kind;
    if (!spann_figure_kind_is_about_one (kind))
      request.ecosystem = NULL;
    g_assert_nonnull (
        spann_figure_panel_show (SPANN_FIGURE_PANEL (self->panel), self->base.document, &request));
    app_fixture_settle ();
    act (self, "figure.copy");
    check_pasted_figure (get_figure (self));
    act (self, "figure.copy-table");
    check_pasted_table (get_figure (self));
  }
}

/* Ctrl+C copies what is to be seen. */
static void
test_copy_shown (Fixture *self, gconstpointer data)
{
  act (self, "figure.copy-shown");
  act (self, "figure.table-shown");
  act (self, "figure.copy-shown");
  g_assert_cmpstr (self->told->str, ==, "Figure copied\nTable copied\n");
}

/* --- Dragging it out -------------------------------------------------------------------------- */

static GtkDragSource *
get_drag_source (Fixture *self)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (
      GTK_WIDGET (spann_figure_panel_get_view (SPANN_FIGURE_PANEL (self->panel))));

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++) {
    g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

    if (GTK_IS_DRAG_SOURCE (controller))
      return GTK_DRAG_SOURCE (controller);
  }
  g_assert_not_reached ();
}

typedef struct {
  gboolean done;
  GError *error;
} Writing;

static void
written_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Writing *writing = data;

  gdk_content_provider_write_mime_type_finish (GDK_CONTENT_PROVIDER (source), result,
                                               &writing->error);
  writing->done = TRUE;
}

static gboolean
is_written (gpointer writing)
{
  return ((Writing *)writing)->done;
}

/* What is dropped where the form @mime_type is wanted. (transfer full) */
static char *
drop (GdkContentProvider *provider, const char *mime_type)
{
  g_autoptr (GOutputStream) stream = g_memory_output_stream_new_resizable ();
  Writing writing = {FALSE, NULL};

  gdk_content_provider_write_mime_type_async (provider, mime_type, stream, G_PRIORITY_DEFAULT, NULL,
                                              written_cb, &writing);
  app_fixture_wait (is_written, &writing);
  g_assert_no_error (writing.error);
  g_assert_true (g_output_stream_write_all (stream, "", 1, NULL, NULL, NULL));
  g_assert_true (g_output_stream_close (stream, NULL, NULL));
  return g_memory_output_stream_steal_data (G_MEMORY_OUTPUT_STREAM (stream));
}

static gboolean
is_gone (gpointer path)
{
  return !g_file_test (path, G_FILE_TEST_EXISTS);
}

/* A file with the figure's name, which is gone when the window is. */
static void
test_drag (Fixture *self, gconstpointer data)
{
  g_autoptr (GdkContentProvider) provider = NULL;
  g_autofree char *list = NULL;
  g_autofree char *svg = NULL;
  g_autofree char *path = NULL;
  g_autofree char *name = NULL;
  g_autofree char *content = NULL;

  g_signal_emit_by_name (get_drag_source (self), "prepare", 10.0, 10.0, &provider);
  svg = drop (provider, "image/svg+xml");
  list = drop (provider, "text/uri-list");
  g_assert_true (g_str_has_suffix (list, "\r\n"));
  path = g_filename_from_uri (g_strchomp (list), NULL, NULL);
  name = g_path_get_basename (path);
  g_assert_cmpstr (name, ==, "radar-skogsslingan.svg");
  g_assert_true (g_file_get_contents (path, &content, NULL, NULL));
  g_assert_cmpstr (content, ==, svg);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scroller), gtk_label_new (""));
  app_fixture_wait (is_gone, path);
}

/* --- The table -------------------------------------------------------------------------------- */

static const char *
get_focused_text (Fixture *self)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self->base.window));

  return ADW_IS_BIN (focus) ? gtk_label_get_text (GTK_LABEL (adw_bin_get_child (ADW_BIN (focus))))
                            : NULL;
}

static const char *
get_cell (Fixture *self, guint row, guint column)
{
  return ((GStrv)spann_figure_get_table (get_figure (self))->pdata[row])[column];
}

static void
press (Fixture *self, guint keyval)
{
  g_assert_true (page_fixture_press_key (page_fixture_get (self->panel, SPANN_TYPE_FIGURE_TABLE, 0),
                                         keyval, 0));
}

/* Comes in the place of the drawing and takes the focus; the same key goes back to the mark. */
static void
test_table (Fixture *self, gconstpointer data)
{
  SpannFigureView *view = spann_figure_panel_get_view (SPANN_FIGURE_PANEL (self->panel));
  GtkWidget *mark = NULL;

  g_assert_true (spann_figure_view_focus_mark (view, "now/gap-3"));
  act (self, "figure.table-shown");
  g_assert_false (gtk_widget_get_mapped (GTK_WIDGET (view)));
  g_assert_cmpstr (get_focused_text (self), ==, get_cell (self, 1, 0));
  act (self, "figure.table-shown");
  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (view)));
  mark = gtk_widget_get_focus_child (GTK_WIDGET (view));
  g_assert_cmpstr (spann_figure_mark_get_id (SPANN_FIGURE_MARK (mark)), ==, "now/gap-3");
}

static void
test_table_keys (Fixture *self, gconstpointer data)
{
  const guint n_columns = g_strv_length (spann_figure_get_table (get_figure (self))->pdata[0]);

  gtk_widget_grab_focus (
      GTK_WIDGET (spann_figure_panel_get_view (SPANN_FIGURE_PANEL (self->panel))));
  act (self, "figure.table-shown");
  press (self, GDK_KEY_Right);
  g_assert_cmpstr (get_focused_text (self), ==, get_cell (self, 1, 1));
  press (self, GDK_KEY_Down);
  g_assert_cmpstr (get_focused_text (self), ==, get_cell (self, 2, 1));
  press (self, GDK_KEY_End);
  g_assert_cmpstr (get_focused_text (self), ==, get_cell (self, 2, n_columns - 1));
  press (self, GDK_KEY_Right);
  g_assert_cmpstr (get_focused_text (self), ==, get_cell (self, 2, n_columns - 1));
  press (self, GDK_KEY_Home);
  press (self, GDK_KEY_Up);
  press (self, GDK_KEY_Up);
  g_assert_cmpstr (get_focused_text (self), ==, get_cell (self, 1, 0));
}

/* The label of a heading, which may be broken into lines; NULL when there is none. */
static GtkWidget *
find_heading (GtkWidget *table, const char *heading)
{
  for (guint i = 0;; i++) {
    GtkWidget *label = page_fixture_get (table, GTK_TYPE_LABEL, i);
    g_autofree char *text =
        label != NULL ? g_strdup (gtk_label_get_text (GTK_LABEL (label))) : NULL;

    if (label == NULL || g_str_equal (g_strdelimit (text, "\n", ' '), heading))
      return label;
  }
}

/* The headings stand over their numbers, and a bar tells of what is past the edge. */
static void
test_table_shape (Fixture *self, gconstpointer data)
{
  GtkWidget *heading = NULL;
  GtkWidget *scroller = NULL;

  act (self, "figure.table-shown");
  scroller =
      gtk_widget_get_first_child (page_fixture_get (self->panel, SPANN_TYPE_FIGURE_TABLE, 0));
  g_assert_false (gtk_scrolled_window_get_overlay_scrolling (GTK_SCROLLED_WINDOW (scroller)));
  for (guint i = 0; i < 4; i++) {
    heading = find_heading (scroller, get_cell (self, 0, i));
    g_assert_nonnull (heading);
    g_assert_true ((gtk_label_get_xalign (GTK_LABEL (heading)) == 1) == (i > 0));
  }
}

/* A cell is read with the heading of its column. */
static void
test_table_words (Fixture *self, gconstpointer data)
{
  g_autofree char *words = NULL;

  gtk_widget_grab_focus (
      GTK_WIDGET (spann_figure_panel_get_view (SPANN_FIGURE_PANEL (self->panel))));
  act (self, "figure.table-shown");
  press (self, GDK_KEY_Right);
  words = g_strdup_printf ("%s: %s", get_cell (self, 0, 1), get_cell (self, 1, 1));
  gtk_test_accessible_assert_property (gtk_window_get_focus (GTK_WINDOW (self->base.window)),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, words);
}

/* What is edited meanwhile is in the table at once. */
static void
test_table_follows (Fixture *self, gconstpointer data)
{
  SpannFigureRequest request = make_request (self);

  act (self, "figure.table-shown");
  request.evaluation = "base";
  request.as_of = (SpannDate){2022, 12, 1};
  spann_figure_panel_show (SPANN_FIGURE_PANEL (self->panel), self->base.document, &request);
  app_fixture_settle ();
  g_assert_nonnull (app_fixture_find (self->panel, GTK_TYPE_LABEL, get_cell (self, 7, 0)));
  spann_figure_panel_show (SPANN_FIGURE_PANEL (self->panel), self->base.document, NULL);
  app_fixture_settle ();
  g_assert_false (gtk_widget_activate_action (self->panel, "figure.copy-table", NULL) &&
                  self->told->len > 0);
}

/* --- The menu, and what is shown -------------------------------------------------------------- */

static void
test_menu (Fixture *self, gconstpointer data)
{
  GtkWidget *menu = NULL;

  g_assert_null (page_fixture_get (self->panel, GTK_TYPE_POPOVER_MENU, 0));
  act (self, "figure.menu");
  menu = page_fixture_get (self->panel, GTK_TYPE_POPOVER_MENU, 0);
  g_assert_true (gtk_widget_get_mapped (menu));
  gtk_popover_popdown (GTK_POPOVER (menu));
  app_fixture_settle ();
}

static void
test_fullscreen (Fixture *self, gconstpointer data)
{
  g_autoptr (SpannFigureRequest) request = NULL;

  act (self, "figure.fullscreen");
  request = spann_figure_request_from_variant (self->presented, self->base.app.setup.language);
  g_assert_cmpint (request->kind, ==, SPANN_FIGURE_RADAR);
  g_assert_cmpstr (request->ecosystem, ==, "eco");
  g_assert_null (request->evaluation);
  g_assert_false (request->by_ecosystem);
  g_assert_cmpint (
      spann_date_compare (request->as_of, spann_document_get_today (self->base.document)), ==, 0);
}

/* What the legend hides is hidden in what leaves, and not in the table. */
static void
test_hidden_leaves_hidden (Fixture *self, gconstpointer data)
{
  SpannFigureView *view = spann_figure_panel_get_view (SPANN_FIGURE_PANEL (self->panel));
  g_autoptr (SpannFigureRequest) request = NULL;
  g_autofree char *shown = NULL;
  g_autofree char *copied = NULL;
  g_autofree char *table = NULL;

  act (self, "figure.copy");
  shown = paste ("image/svg+xml");
  g_assert_nonnull (strstr (shown, ">Baseline 2022<"));
  spann_figure_view_set_hidden (view, SPANN_SERIES_BIT (SPANN_SERIES_BASELINE));
  act (self, "figure.copy");
  copied = paste ("image/svg+xml");
  g_assert_nonnull (strstr (copied, spann_figure_get_title (get_figure (self))));
  g_assert_null (strstr (copied, ">Baseline 2022<"));
  act (self, "figure.copy-table");
  table = paste ("text/plain;charset=utf-8");
  g_assert_nonnull (strstr (table, "Baseline 2022"));
  act (self, "figure.fullscreen");
  request = spann_figure_request_from_variant (self->presented, self->base.app.setup.language);
  g_assert_cmpuint (request->hidden, ==, SPANN_SERIES_BIT (SPANN_SERIES_BASELINE));
}

/* How money is divided goes along. */
static void
test_fullscreen_divided (Fixture *self, gconstpointer data)
{
  const SpannFigureRequest shown = {
      .kind = SPANN_FIGURE_MONEY,
      .as_of = spann_document_get_today (self->base.document),
      .language = self->base.app.setup.language,
      .by_ecosystem = TRUE,
  };
  g_autoptr (SpannFigureRequest) request = NULL;

  spann_figure_panel_show (SPANN_FIGURE_PANEL (self->panel), self->base.document, &shown);
  act (self, "figure.fullscreen");
  request = spann_figure_request_from_variant (self->presented, self->base.app.setup.language);
  g_assert_cmpint (request->kind, ==, SPANN_FIGURE_MONEY);
  g_assert_true (request->by_ecosystem);
}

static void
activated_cb (SpannFigurePanel *panel, const char *id, char **out_id)
{
  g_free (*out_id);
  *out_id = g_strdup (id);
}

static void
test_mark_activated (Fixture *self, gconstpointer data)
{
  SpannFigureView *view = spann_figure_panel_get_view (SPANN_FIGURE_PANEL (self->panel));
  g_autofree char *id = NULL;

  g_signal_connect (self->panel, "mark-activated", G_CALLBACK (activated_cb), &id);
  spann_figure_view_set_activatable (view, TRUE);
  spann_figure_view_focus_mark (view, "now/gap-2");
  g_assert_true (page_fixture_press_key (GTK_WIDGET (view), GDK_KEY_Return, 0));
  page_fixture_leave_answer (&self->base);
  g_assert_cmpstr (id, ==, "now/gap-2");
}

#define ADD(name, function)                                                                        \
  g_test_add ("/figure-panel/" name, Fixture, NULL, open_panel, function, close_panel)

int
main (int argc, char *argv[])
{
  app_fixture_init_windows (&argc, &argv);
  ADD ("copy-figure", test_copy_figure);
  ADD ("copy-is-light", test_copy_is_light);
  ADD ("copy-table", test_copy_table);
  ADD ("copy-every-kind", test_copy_every_kind);
  ADD ("copy-shown", test_copy_shown);
  ADD ("drag", test_drag);
  ADD ("table", test_table);
  ADD ("table-keys", test_table_keys);
  ADD ("table-shape", test_table_shape);
  ADD ("table-words", test_table_words);
  ADD ("table-follows", test_table_follows);
  ADD ("menu", test_menu);
  ADD ("fullscreen", test_fullscreen);
  ADD ("hidden-leaves-hidden", test_hidden_leaves_hidden);
  ADD ("fullscreen-divided", test_fullscreen_divided);
  ADD ("mark-activated", test_mark_activated);
  return g_test_run ();
}
