/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-figure-offer.h"

#include "spann-picture.h"
#include "spann-save.h"
#include "spann-table.h"

struct _SpannFigureOffer {
  GdkContentProvider parent_instance;

  SpannFigure *figure;
  char *folder; /* NULL: no file */
  char *name;
};

G_DEFINE_FINAL_TYPE (SpannFigureOffer, spann_figure_offer, GDK_TYPE_CONTENT_PROVIDER)

static const struct {
  const char *mime_type;
  SpannPictureFormat format;
  gboolean is_file;
} forms[] = {
    {"image/svg+xml", SPANN_PICTURE_SVG, FALSE},
    {"image/png", SPANN_PICTURE_PNG, FALSE},
    {"text/uri-list", SPANN_PICTURE_SVG, TRUE},
};

/* What a program has asked for: an index of forms, and where it goes. */
typedef struct {
  guint form;
  GOutputStream *stream;
} Wish;

static void
wish_free (Wish *wish)
{
  g_object_unref (wish->stream);
  g_free (wish);
}

/* --- In a thread ------------------------------------------------------------------------------ */

static GBytes *
make_picture (SpannFigureOffer *self, SpannPictureFormat format, GError **error)
{
  const SpannPicture picture = {
      .theme = spann_theme_get (SPANN_THEME_LIGHT),
      .language = spann_language_get_code (spann_figure_get_language (self->figure)),
  };

  return spann_picture_make (self->figure, format, &picture, error);
}

/* Writes @picture into the folder; a list with its address. */
static GBytes *
make_file (SpannFigureOffer *self, GBytes *picture, GError **error)
{
  g_autofree char *folder = g_build_filename (self->folder, "XXXXXX", NULL);
  g_autofree char *path = NULL;
  g_autofree char *address = NULL;
  char *list = NULL;

  if (g_mkdtemp (folder) == NULL) {
    const int number = errno;

    g_set_error_literal (error, G_IO_ERROR, g_io_error_from_errno (number), g_strerror (number));
    return NULL;
  }
  path = g_strconcat (folder, G_DIR_SEPARATOR_S, self->name, ".svg", NULL);
  if (!spann_save_bytes (path, picture, NULL, error))
    return NULL;
  address = g_filename_to_uri (path, NULL, error);
  if (address == NULL)
    return NULL;
  list = g_strconcat (address, "\r\n", NULL);
  return g_bytes_new_take (list, strlen (list));
}

static void
make_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  SpannFigureOffer *self = source;
  const Wish *wish = data;
  GError *error = NULL;
  g_autoptr (GBytes) bytes = make_picture (self, forms[wish->form].format, &error);

  if (bytes != NULL && forms[wish->form].is_file) {
    GBytes *list = make_file (self, bytes, &error);

    g_bytes_unref (bytes);
    bytes = list;
  }
  if (bytes == NULL)
    g_task_return_error (task, error);
  else
    g_task_return_pointer (task, g_steal_pointer (&bytes), (GDestroyNotify)g_bytes_unref);
}

/* --- In the main loop ------------------------------------------------------------------------- */

static void
written_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  GError *error = NULL;

  if (g_output_stream_write_all_finish (G_OUTPUT_STREAM (source), result, NULL, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
made_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  const Wish *wish = g_task_get_task_data (task);
  GError *error = NULL;
  GBytes *bytes = g_task_propagate_pointer (G_TASK (result), &error);

  if (bytes == NULL) {
    g_task_return_error (task, error);
    return;
  }
  /* The bytes live as long as the task. */
  g_object_set_data_full (G_OBJECT (task), "spann-bytes", bytes, (GDestroyNotify)g_bytes_unref);
  g_output_stream_write_all_async (wish->stream, g_bytes_get_data (bytes, NULL),
                                   g_bytes_get_size (bytes), g_task_get_priority (task),
                                   g_task_get_cancellable (task), written_cb, g_object_ref (task));
}

static gboolean
has_form (SpannFigureOffer *self, guint form)
{
  return !forms[form].is_file || self->folder != NULL;
}

static GdkContentFormats *
spann_figure_offer_ref_formats (GdkContentProvider *provider)
{
  SpannFigureOffer *self = SPANN_FIGURE_OFFER (provider);
  GdkContentFormatsBuilder *builder = gdk_content_formats_builder_new ();

  for (guint i = 0; i < G_N_ELEMENTS (forms); i++)
    if (has_form (self, i))
      gdk_content_formats_builder_add_mime_type (builder, forms[i].mime_type);
  return gdk_content_formats_builder_free_to_formats (builder);
}

static void
make_async (SpannFigureOffer *self, guint form, GTask *task)
{
  g_autoptr (GTask) making =
      g_task_new (self, g_task_get_cancellable (task), made_cb, g_object_ref (task));
  Wish *wish = g_new0 (Wish, 1);

  wish->form = form;
  wish->stream = g_object_ref (((const Wish *)g_task_get_task_data (task))->stream);
  g_task_set_task_data (making, wish, (GDestroyNotify)wish_free);
  g_task_run_in_thread (making, make_in_thread);
}

static void
spann_figure_offer_write_mime_type_async (GdkContentProvider *provider, const char *mime_type,
                                          GOutputStream *stream, int io_priority,
                                          GCancellable *cancellable, GAsyncReadyCallback callback,
                                          gpointer data)
{
  SpannFigureOffer *self = SPANN_FIGURE_OFFER (provider);
  g_autoptr (GTask) task = g_task_new (self, cancellable, callback, data);
  Wish *wish = g_new0 (Wish, 1);

  wish->stream = g_object_ref (stream);
  g_task_set_task_data (task, wish, (GDestroyNotify)wish_free);
  g_task_set_priority (task, io_priority);
  for (guint i = 0; i < G_N_ELEMENTS (forms); i++) {
    if (has_form (self, i) && g_str_equal (mime_type, forms[i].mime_type)) {
      make_async (self, i, task);
      return;
    }
  }
  g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED, "%s", mime_type);
}

static gboolean
spann_figure_offer_write_mime_type_finish (GdkContentProvider *provider, GAsyncResult *result,
                                           GError **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}

static void
spann_figure_offer_finalize (GObject *object)
{
  SpannFigureOffer *self = SPANN_FIGURE_OFFER (object);

  spann_figure_unref (self->figure);
  g_free (self->folder);
  g_free (self->name);
  G_OBJECT_CLASS (spann_figure_offer_parent_class)->finalize (object);
}

static void
spann_figure_offer_class_init (SpannFigureOfferClass *klass)
{
  GdkContentProviderClass *provider_class = GDK_CONTENT_PROVIDER_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = spann_figure_offer_finalize;
  provider_class->ref_formats = spann_figure_offer_ref_formats;
  provider_class->write_mime_type_async = spann_figure_offer_write_mime_type_async;
  provider_class->write_mime_type_finish = spann_figure_offer_write_mime_type_finish;
}

static void
spann_figure_offer_init (SpannFigureOffer *self)
{
}

GdkContentProvider *
spann_figure_offer_new (SpannFigure *figure)
{
  SpannFigureOffer *self = g_object_new (SPANN_TYPE_FIGURE_OFFER, NULL);

  self->figure = spann_figure_ref (figure);
  return GDK_CONTENT_PROVIDER (self);
}

GdkContentProvider *
spann_figure_offer_new_with_file (SpannFigure *figure, const char *folder, const char *name)
{
  GdkContentProvider *provider = spann_figure_offer_new (figure);
  SpannFigureOffer *self = SPANN_FIGURE_OFFER (provider);

  self->folder = g_strdup (folder);
  self->name = g_strdup (name);
  return provider;
}

GdkContentProvider *
spann_figure_offer_new_table (SpannFigure *figure)
{
  g_autofree char *text = spann_table_make_text (figure);
  char *html = spann_table_make_html (figure);
  g_autoptr (GBytes) html_bytes = g_bytes_new_take (html, strlen (html));
  GdkContentProvider *providers[] = {
      gdk_content_provider_new_for_bytes ("text/html", html_bytes),
      gdk_content_provider_new_typed (G_TYPE_STRING, text),
  };

  return gdk_content_provider_new_union (providers, G_N_ELEMENTS (providers));
}
