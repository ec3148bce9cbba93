/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-print-dialog.h"

#include <glib/gi18n-lib.h>

#include "spann-figure-request.h"
#include "spann-message.h"
#include "spann-print-figures.h"
#include "spann-print-operation.h"
#include "spann-text-scale.h"

/* Of the column of settings, at the usual size of text. */
#define SETTINGS_WIDTH 340

struct _SpannPrintDialog {
  AdwWindow parent_instance;

  SpannObject *root;
  SpannFigureRequest *request;
  char *title;

  GCancellable *cancellable; /* of the figures or the pages being made */
  GPtrArray *figures;        /* NULL while they are being made */
  SpannPrintPages *pages;    /* likewise */
  guint page;

  /* Template widgets. */
  GtkDrawingArea *preview;
  GtkLabel *position;
  GtkWidget *settings;
  AdwComboRow *scope;
  AdwComboRow *paper;
  AdwComboRow *orientation;
  AdwComboRow *per_page;
};

G_DEFINE_FINAL_TYPE (SpannPrintDialog, spann_print_dialog, ADW_TYPE_WINDOW)

/* In the order of the template's rows. */
static const guint numbers_per_page[] = {1, 2, 4, 9};

/* The second row is there for figures about one only. */
static SpannPrintScope
get_scope (SpannPrintDialog *self)
{
  const guint row = adw_combo_row_get_selected (self->scope);

  if (row >= SPANN_PRINT_EACH && !spann_figure_request_is_about_one (self->request))
    return (SpannPrintScope)(row + 1);
  return (SpannPrintScope)row;
}

static SpannPrintSetup
get_setup (SpannPrintDialog *self)
{
  const gboolean is_sheet = get_scope (self) == SPANN_PRINT_SHEET;

  return (SpannPrintSetup){
      .paper = (SpannPaper)adw_combo_row_get_selected (self->paper),
      .landscape = adw_combo_row_get_selected (self->orientation) == 0,
      .per_page = is_sheet ? 1 : numbers_per_page[adw_combo_row_get_selected (self->per_page)],
  };
}

/* --- The preview ------------------------------------------------------------------------------ */

/* Which of @n_pages is shown, or why none is. (transfer full) */
static char *
tell_position (SpannPrintDialog *self, guint n_pages)
{
  if (n_pages > 0)
    /* Translators: which page is shown, and how many there are: "Page 2 (5)" */
    return g_strdup_printf (_ ("Page %u (%u)"), self->page + 1, n_pages);
  if (self->figures != NULL && self->figures->len == 0)
    return g_strdup (_ ("There are no figures to print"));
  return g_strdup (_ ("Drawing…"));
}

static void
show_page (SpannPrintDialog *self)
{
  const guint n_pages = self->pages != NULL ? spann_print_pages_get_n_pages (self->pages) : 0;
  g_autofree char *position = tell_position (self, n_pages);

  gtk_label_set_text (self->position, position);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "print.print", n_pages > 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "print.previous", self->page > 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "print.next", self->page + 1 < n_pages);
  gtk_widget_queue_draw (GTK_WIDGET (self->preview));
}

/* Nobody waits any more for what is being made. */
static void
begin_making (SpannPrintDialog *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();
  g_clear_pointer (&self->pages, spann_print_pages_unref);
  self->page = 0;
  show_page (self);
}

static void
pages_made_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (SpannPrintDialog) self = data;
  g_autoptr (SpannPrintPages) pages = spann_print_pages_new_finish (result, NULL);

  /* Another choice was made meanwhile, or the dialog has closed. */
  if (pages == NULL)
    return;
  self->pages = g_steal_pointer (&pages);
  show_page (self);
}

static void
make_pages (SpannPrintDialog *self)
{
  const SpannPrintSetup setup = get_setup (self);

  begin_making (self);
  if (self->figures->len > 0)
    spann_print_pages_new_async (self->figures, self->title, &setup, self->cancellable,
                                 pages_made_cb, g_object_ref (self));
}

static void
figures_made_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (SpannPrintDialog) self = data;
  g_autoptr (GPtrArray) figures = spann_print_figures_finish (result, NULL);

  if (figures == NULL)
    return;
  self->figures = g_steal_pointer (&figures);
  make_pages (self);
}

static void
make_figures (SpannPrintDialog *self)
{
  const SpannPrintScope scope = get_scope (self);

  gtk_widget_set_sensitive (GTK_WIDGET (self->per_page), scope != SPANN_PRINT_SHEET);
  g_clear_pointer (&self->figures, g_ptr_array_unref);
  begin_making (self);
  spann_print_figures_async (self->root, self->request, scope, self->cancellable, figures_made_cb,
                             g_object_ref (self));
}

static void
draw_preview_cb (GtkDrawingArea *area, cairo_t *cr, int width, int height, gpointer data)
{
  SpannPrintDialog *self = data;
  double page_width, page_height;
  double scale;

  if (self->pages == NULL)
    return;
  spann_print_pages_get_size (self->pages, &page_width, &page_height);
  scale = MIN (width / page_width, height / page_height);
  cairo_translate (cr, (width - page_width * scale) / 2, (height - page_height * scale) / 2);
  cairo_scale (cr, scale, scale);
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_rectangle (cr, 0, 0, page_width, page_height);
  cairo_fill (cr);
  spann_print_pages_draw (self->pages, self->page, cr);
}

static void
setup_changed_cb (SpannPrintDialog *self)
{
  /* Figures that are being made get their pages when they are there. */
  if (self->figures != NULL)
    make_pages (self);
}

static void
scope_changed_cb (SpannPrintDialog *self)
{
  if (self->request != NULL)
    make_figures (self);
}

/* --- Actions ---------------------------------------------------------------------------------- */

static void
turn_page (GtkWidget *widget, const char *action, GVariant *parameter)
{
  SpannPrintDialog *self = SPANN_PRINT_DIALOG (widget);

  if (g_str_equal (action, "print.next"))
    self->page++;
  else
    self->page--;
  show_page (self);
}

static void
done_cb (GtkPrintOperation *operation, GtkPrintOperationResult result, SpannPrintDialog *self)
{
  g_autoptr (GError) error = NULL;

  if (result == GTK_PRINT_OPERATION_RESULT_APPLY)
    gtk_window_close (GTK_WINDOW (self));
  if (result != GTK_PRINT_OPERATION_RESULT_ERROR)
    return;
  gtk_print_operation_get_error (operation, &error);
  gtk_window_present (GTK_WINDOW (
      spann_message_new (GTK_WINDOW (self), _ ("The pages could not be printed"), error->message)));
}

static void
print (GtkWidget *widget, const char *action, GVariant *parameter)
{
  SpannPrintDialog *self = SPANN_PRINT_DIALOG (widget);
  const SpannPrintSetup setup = get_setup (self);
  g_autoptr (GtkPrintOperation) operation =
      spann_print_operation_new (spann_print_pages_ref (self->pages), &setup, self->title);

  g_signal_connect_object (operation, "done", G_CALLBACK (done_cb), self, 0);
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG, GTK_WINDOW (self),
                           NULL);
}

/* --- The object ------------------------------------------------------------------------------- */

static void
spann_print_dialog_dispose (GObject *object)
{
  SpannPrintDialog *self = SPANN_PRINT_DIALOG (object);

  g_cancellable_cancel (self->cancellable);
  gtk_drawing_area_set_draw_func (self->preview, NULL, NULL, NULL);
  G_OBJECT_CLASS (spann_print_dialog_parent_class)->dispose (object);
}

static void
spann_print_dialog_finalize (GObject *object)
{
  SpannPrintDialog *self = SPANN_PRINT_DIALOG (object);

  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->figures, g_ptr_array_unref);
  g_clear_pointer (&self->pages, spann_print_pages_unref);
  g_clear_pointer (&self->request, spann_figure_request_free);
  g_clear_pointer (&self->root, spann_object_unref);
  g_free (self->title);
  G_OBJECT_CLASS (spann_print_dialog_parent_class)->finalize (object);
}

static void
spann_print_dialog_class_init (SpannPrintDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = spann_print_dialog_dispose;
  G_OBJECT_CLASS (klass)->finalize = spann_print_dialog_finalize;
  gtk_widget_class_install_action (widget_class, "print.print", NULL, print);
  gtk_widget_class_install_action (widget_class, "print.previous", NULL, turn_page);
  gtk_widget_class_install_action (widget_class, "print.next", NULL, turn_page);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Page_Up, 0, "print.previous", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Page_Down, 0, "print.next", NULL);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/spann/Spann/ui/printing/spann-print-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, SpannPrintDialog, preview);
  gtk_widget_class_bind_template_child (widget_class, SpannPrintDialog, position);
  gtk_widget_class_bind_template_child (widget_class, SpannPrintDialog, settings);
  gtk_widget_class_bind_template_child (widget_class, SpannPrintDialog, scope);
  gtk_widget_class_bind_template_child (widget_class, SpannPrintDialog, paper);
  gtk_widget_class_bind_template_child (widget_class, SpannPrintDialog, orientation);
  gtk_widget_class_bind_template_child (widget_class, SpannPrintDialog, per_page);
  gtk_widget_class_bind_template_callback (widget_class, setup_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, scope_changed_cb);
}

static void
spann_print_dialog_init (SpannPrintDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  spann_text_scale_fit (GTK_WINDOW (self));
  gtk_widget_set_size_request (
      self->settings, (int)(SETTINGS_WIDTH * spann_text_scale_get (GTK_WIDGET (self))), -1);
  gtk_drawing_area_set_draw_func (self->preview, draw_preview_cb, self, NULL);
}

static void
show_scopes (SpannPrintDialog *self)
{
  g_autoptr (GtkStringList) scopes = gtk_string_list_new (NULL);

  gtk_string_list_append (scopes, _ ("This figure"));
  if (spann_figure_request_is_about_one (self->request))
    gtk_string_list_append (scopes, _ ("This figure of every ecosystem"));
  gtk_string_list_append (scopes, _ ("All figures"));
  gtk_string_list_append (scopes, _ ("All figures on one sheet"));
  adw_combo_row_set_model (self->scope, G_LIST_MODEL (scopes));
}

SpannPrintDialog *
spann_print_dialog_new (GtkWindow *parent, SpannDocument *document,
                        const SpannFigureRequest *request)
{
  SpannPrintDialog *self = g_object_new (SPANN_TYPE_PRINT_DIALOG, "transient-for", parent, NULL);

  self->root = spann_object_ref (spann_document_get_root (document));
  self->title = g_strdup (spann_document_get_title (document));
  self->request = spann_figure_request_copy (request);
  show_scopes (self);
  if (self->cancellable == NULL)
    make_figures (self);
  return self;
}

const SpannPrintPages *
spann_print_dialog_get_pages (SpannPrintDialog *self)
{
  g_return_val_if_fail (SPANN_IS_PRINT_DIALOG (self), NULL);

  return self->pages;
}
