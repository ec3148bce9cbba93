/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-figure-save-dialog.h"

#include <glib/gi18n-lib.h>

#include "spann-figure-preview.h"
#include "spann-figure-request.h"
#include "spann-file-question.h"
#include "spann-message.h"
#include "spann-points.h"
#include "spann-text-scale.h"

#define N_LANGUAGES 2

struct _SpannFigureSaveDialog {
  AdwWindow parent_instance;

  SpannObject *root;
  SpannFigureRequest *request;
  SpannLanguage *languages[N_LANGUAGES]; /* the second may be NULL */
  char *name;

  SpannFigure *figure;         /* in the language chosen */
  SpannFigurePreview *preview; /* NULL before the first */
  SpannLatestWork *previewing; /* makes it */
  GtkNativeDialog *question;
  GFile *place; /* of the file being written */

  /* Template widgets. */
  GtkWidget *save_button;
  GtkDrawingArea *area;
  AdwComboRow *format;
  AdwComboRow *size;
  GtkWidget *own_size;
  GtkSpinButton *width;
  GtkSpinButton *height;
  AdwComboRow *resolution;
  AdwComboRow *theme;
  AdwComboRow *language;
  GtkWidget *paths_row;
  GtkSwitch *paths;
  GtkLabel *outcome;
};

G_DEFINE_FINAL_TYPE (SpannFigureSaveDialog, spann_figure_save_dialog, ADW_TYPE_WINDOW)

static guint saved_signal;

/* In the order of the rows of the template. */
static const int resolutions[] = {96, 150, 300, 600};
static const SpannThemeKind themes[] = {SPANN_THEME_LIGHT, SPANN_THEME_PRINT, SPANN_THEME_DARK,
                                        SPANN_THEME_CONTRAST};

static SpannFigureFile
get_file (SpannFigureSaveDialog *self)
{
  return (SpannFigureFile){
      .format = (SpannPictureFormat)adw_combo_row_get_selected (self->format),
      .size = (SpannFigureSize)adw_combo_row_get_selected (self->size),
      .own_width = gtk_spin_button_get_value (self->width),
      .own_height = gtk_spin_button_get_value (self->height),
      .dpi = resolutions[adw_combo_row_get_selected (self->resolution)],
      .theme = themes[adw_combo_row_get_selected (self->theme)],
      .text_as_paths = gtk_switch_get_active (self->paths),
  };
}

/* --- What comes out --------------------------------------------------------------------------- */

static void
make_figure (SpannFigureSaveDialog *self)
{
  SpannLanguage *language = self->languages[adw_combo_row_get_selected (self->language)];
  SpannFigureRequest request = *self->request;

  request.language = language;
  g_clear_pointer (&self->figure, spann_figure_unref);
  self->figure = spann_figure_new (self->root, &request, NULL);
}

/* What the file will measure. (transfer full) */
static char *
describe_outcome (SpannFigureSaveDialog *self)
{
  const SpannFigurePreview *preview = self->preview;
  const double width = preview->width / SPANN_POINTS_PER_MM;
  const double height = preview->height / SPANN_POINTS_PER_MM;

  if (!preview->is_possible)
    return g_strdup (
        _ ("More than 100 million pixels: choose a lower resolution or a smaller size."));
  if (get_file (self).format == SPANN_PICTURE_PNG)
    /* Translators: the size of a picture: "2480 × 1754 pixels" */
    return g_strdup_printf (_ ("%d × %d pixels"), preview->pixel_width, preview->pixel_height);
  if (preview->n_pages > 1)
    /* Translators: the size of a picture, in millimetres, and how many pages it takes:
     * "210 × 297 mm, 4 pages" */
    return g_strdup_printf (ngettext ("%1$.0f × %2$.0f mm, %3$u page",
                                      "%1$.0f × %2$.0f mm, %3$u pages", preview->n_pages),
                            width, height, preview->n_pages);
  /* Translators: the size of a picture, in millimetres: "160 × 120 mm" */
  return g_strdup_printf (_ ("%.0f × %.0f mm"), width, height);
}

static void
preview_made_cb (gpointer dialog, gpointer preview)
{
  SpannFigureSaveDialog *self = dialog;
  g_autofree char *outcome = NULL;

  g_clear_pointer (&self->preview, spann_figure_preview_free);
  self->preview = preview;
  outcome = describe_outcome (self);
  gtk_label_set_text (self->outcome, outcome);
  gtk_widget_set_sensitive (self->save_button, self->preview->is_possible);
  gtk_widget_queue_draw (GTK_WIDGET (self->area));
}

static void
show_outcome (SpannFigureSaveDialog *self)
{
  const SpannFigureFile file = get_file (self);

  gtk_widget_set_visible (self->own_size, file.size == SPANN_FIGURE_SIZE_OWN);
  gtk_widget_set_visible (GTK_WIDGET (self->resolution), file.format == SPANN_PICTURE_PNG);
  gtk_widget_set_visible (self->paths_row, file.format == SPANN_PICTURE_SVG);
  gtk_widget_set_sensitive (self->save_button, FALSE);
  if (self->preview == NULL)
    gtk_label_set_text (self->outcome, _ ("Drawing…"));
  spann_figure_preview_ask (self->previewing, &file, self->figure);
}

static void
draw_preview_cb (GtkDrawingArea *area, cairo_t *cr, int width, int height, gpointer data)
{
  const SpannFigurePreview *preview = ((SpannFigureSaveDialog *)data)->preview;
  double drawing_width;
  double drawing_height;
  double scale;

  if (preview == NULL)
    return;
  drawing_width = spann_drawing_get_width (preview->drawing);
  drawing_height = spann_drawing_get_height (preview->drawing);
  scale = MIN (width / drawing_width, height / drawing_height);
  cairo_translate (cr, (width - drawing_width * scale) / 2, (height - drawing_height * scale) / 2);
  cairo_scale (cr, scale, scale);
  spann_drawing_render (preview->drawing, cr);
}

static void
choice_changed_cb (SpannFigureSaveDialog *self)
{
  if (self->figure != NULL)
    show_outcome (self);
}

static void
language_changed_cb (SpannFigureSaveDialog *self)
{
  if (self->figure == NULL)
    return;
  make_figure (self);
  show_outcome (self);
}

/* --- Saving ----------------------------------------------------------------------------------- */

/* What is in doubt can be saved once more: the dialog stays for that. Else the message takes its
 * place over the window. */
static void
tell_saved (SpannFigureSaveDialog *self, const char *name, const SpannSaved *saved)
{
  const gboolean lasts = saved->outcome == SPANN_SAVE_DURABLE;
  GtkWindow *parent = lasts ? gtk_window_get_transient_for (GTK_WINDOW (self)) : GTK_WINDOW (self);
  AdwMessageDialog *message = spann_message_new_saved (parent, name, saved);

  if (message != NULL)
    gtk_window_present (GTK_WINDOW (message));
  if (!lasts)
    return;
  g_signal_emit (self, saved_signal, 0, self->place);
  gtk_window_close (GTK_WINDOW (self));
}

static void
written_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (SpannFigureSaveDialog) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (SpannSaved) saved = NULL;
  g_autofree char *basename = g_file_get_basename (self->place);
  g_autofree char *name = g_filename_display_name (basename);
  g_autofree char *heading = NULL;

  gtk_widget_set_sensitive (GTK_WIDGET (self), TRUE);
  saved = spann_figure_file_write_finish (result, &error);
  if (saved != NULL) {
    tell_saved (self, name, saved);
    return;
  }
  /* Translators: %s is a file's name. */
  heading = g_strdup_printf (_ ("“%s” could not be saved"), name);
  gtk_window_present (
      GTK_WINDOW (spann_message_new_file_error (GTK_WINDOW (self), heading, self->place, error)));
}

void
spann_figure_save_dialog_save_at (SpannFigureSaveDialog *self, GFile *place)
{
  g_autofree char *name = g_file_get_basename (place);
  SpannFigureFile file;

  g_return_if_fail (SPANN_IS_FIGURE_SAVE_DIALOG (self));

  file = get_file (self);
  spann_picture_format_find (name, &file.format);
  g_set_object (&self->place, place);
  gtk_widget_set_sensitive (GTK_WIDGET (self), FALSE);
  spann_figure_file_write_async (&file, self->figure, place, written_cb, g_object_ref (self));
}

static void
file_chosen_cb (SpannFigureSaveDialog *self, int response)
{
  g_autoptr (GFile) file = spann_file_question_take (&self->question, response);

  if (file != NULL)
    spann_figure_save_dialog_save_at (self, file);
}

static void
save (GtkWidget *widget, const char *action, GVariant *parameter)
{
  SpannFigureSaveDialog *self = SPANN_FIGURE_SAVE_DIALOG (widget);
  const SpannFigureFile file = get_file (self);
  const char *ending = spann_picture_format_get_ending (file.format);
  const SpannFileKind kind = {_ ("Figures"), ending};
  g_autofree char *name = g_strconcat (self->name, ".", ending, NULL);

  spann_file_question_ask (&self->question, GTK_WINDOW (self), GTK_FILE_CHOOSER_ACTION_SAVE,
                           _ ("Save figure"), &kind, name, G_CALLBACK (file_chosen_cb), self);
}

/* --- The object ------------------------------------------------------------------------------- */

static void
spann_figure_save_dialog_dispose (GObject *object)
{
  SpannFigureSaveDialog *self = SPANN_FIGURE_SAVE_DIALOG (object);

  spann_file_question_end (&self->question);
  g_clear_pointer (&self->previewing, spann_latest_work_free);
  gtk_drawing_area_set_draw_func (self->area, NULL, NULL, NULL);
  G_OBJECT_CLASS (spann_figure_save_dialog_parent_class)->dispose (object);
}

static void
spann_figure_save_dialog_finalize (GObject *object)
{
  SpannFigureSaveDialog *self = SPANN_FIGURE_SAVE_DIALOG (object);

  for (guint i = 0; i < N_LANGUAGES; i++)
    g_clear_pointer (&self->languages[i], spann_language_unref);
  g_clear_pointer (&self->root, spann_object_unref);
  g_clear_pointer (&self->request, spann_figure_request_free);
  g_clear_pointer (&self->figure, spann_figure_unref);
  g_clear_pointer (&self->preview, spann_figure_preview_free);
  g_free (self->name);
  g_clear_object (&self->place);
  G_OBJECT_CLASS (spann_figure_save_dialog_parent_class)->finalize (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/spann/Spann/ui/figure/spann-figure-save-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, SpannFigureSaveDialog, save_button);
  gtk_widget_class_bind_template_child (widget_class, SpannFigureSaveDialog, area);
  gtk_widget_class_bind_template_child (widget_class, SpannFigureSaveDialog, format);
  gtk_widget_class_bind_template_child (widget_class, SpannFigureSaveDialog, size);
  gtk_widget_class_bind_template_child (widget_class, SpannFigureSaveDialog, own_size);
  gtk_widget_class_bind_template_child (widget_class, SpannFigureSaveDialog, width);
  gtk_widget_class_bind_template_child (widget_class, SpannFigureSaveDialog, height);
  gtk_widget_class_bind_template_child (widget_class, SpannFigureSaveDialog, resolution);
  gtk_widget_class_bind_template_child (widget_class, SpannFigureSaveDialog, theme);
  gtk_widget_class_bind_template_child (widget_class, SpannFigureSaveDialog, language);
  gtk_widget_class_bind_template_child (widget_class, SpannFigureSaveDialog, paths_row);
  gtk_widget_class_bind_template_child (widget_class, SpannFigureSaveDialog, paths);
  gtk_widget_class_bind_template_child (widget_class, SpannFigureSaveDialog, outcome);
  gtk_widget_class_bind_template_callback (widget_class, choice_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, language_changed_cb);
}

static void
spann_figure_save_dialog_class_init (SpannFigureSaveDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = spann_figure_save_dialog_dispose;
  G_OBJECT_CLASS (klass)->finalize = spann_figure_save_dialog_finalize;
  saved_signal = g_signal_new ("saved", SPANN_TYPE_FIGURE_SAVE_DIALOG, G_SIGNAL_RUN_LAST, 0, NULL,
                               NULL, NULL, G_TYPE_NONE, 1, G_TYPE_FILE);
  gtk_widget_class_install_action (widget_class, "dialog.save", NULL, save);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  bind_template (widget_class);
}

static void
spann_figure_save_dialog_init (SpannFigureSaveDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->previewing = spann_figure_preview_work_new (preview_made_cb, self);
  spann_text_scale_fit (GTK_WINDOW (self));
}

/* The figure's own first, then the other. */
static void
show_languages (SpannFigureSaveDialog *self, SpannDocument *document)
{
  SpannLanguage *own = self->request->language;
  SpannLanguage *other = spann_document_get_other_language (document);
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  if (other == own)
    other = spann_document_get_language (document);
  self->languages[0] = spann_language_ref (own);
  if (other != NULL && other != own)
    self->languages[1] = spann_language_ref (other);
  for (guint i = 0; i < N_LANGUAGES && self->languages[i] != NULL; i++)
    gtk_string_list_append (names, g_str_equal (spann_language_get_code (self->languages[i]), "sv")
                                       ? "Svenska"
                                       : "English");
  adw_combo_row_set_model (self->language, G_LIST_MODEL (names));
}

SpannFigureSaveDialog *
spann_figure_save_dialog_new (GtkWindow *parent, SpannDocument *document,
                              const SpannFigureRequest *request, const char *name)
{
  SpannFigureSaveDialog *self =
      g_object_new (SPANN_TYPE_FIGURE_SAVE_DIALOG, "transient-for", parent, NULL);

  self->root = spann_object_ref (spann_document_get_root (document));
  self->request = spann_figure_request_copy (request);
  self->name = g_strdup (name);
  adw_combo_row_set_selected (self->resolution, 2);
  show_languages (self, document);
  make_figure (self);
  show_outcome (self);
  gtk_drawing_area_set_draw_func (self->area, draw_preview_cb, self, NULL);
  return self;
}
