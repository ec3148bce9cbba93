/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "chart-samples.h"

#include "spann-error.h"
#include "spann-export.h"

#include <string.h>

static const SpannExportInfo info = {"Överbryggat", "En mening.", "sv", FALSE};

static SpannDrawing *
make_drawing (void)
{
  return spann_radar_lay_out (&sample_radar, &sample_radar_frame,
                              spann_theme_get (SPANN_THEME_LIGHT), 800.0, 600.0);
}

typedef GBytes *(*ExportFunc) (const SpannDrawing *drawing, const SpannExportInfo *own_info,
                               GError **error);

static GBytes *
export_svg_paths (const SpannDrawing *drawing, const SpannExportInfo *own_info, GError **error)
{
  SpannExportInfo with_paths = *own_info;

  with_paths.text_as_paths = TRUE;
  return spann_export_svg (drawing, &with_paths, error);
}

static GBytes *
export_png (const SpannDrawing *drawing, const SpannExportInfo *own_info, GError **error)
{
  return spann_export_png (drawing, 2.0, error);
}

/* The same figure, laid out anew, is the same bytes. */
static void
test_same_bytes (gconstpointer data)
{
  ExportFunc export = (ExportFunc)data;
  g_autoptr (SpannDrawing) drawing = make_drawing ();
  g_autoptr (SpannDrawing) again = make_drawing ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = export(drawing, &info, &error);
  g_autoptr (GBytes) same = export(again, &info, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (g_bytes_get_size (bytes), >, 1000);
  g_assert_true (g_bytes_equal (bytes, same));
}

static guint32
read_number (const guint8 *data)
{
  return (guint32)data[0] << 24 | data[1] << 16 | data[2] << 8 | data[3];
}

static void
test_png (void)
{
  g_autoptr (SpannDrawing) drawing = make_drawing ();
  g_autoptr (GBytes) bytes = spann_export_png (drawing, 1.5, NULL);
  const guint8 *data = g_bytes_get_data (bytes, NULL);

  g_assert_cmpmem (data, 8, "\x89PNG\r\n\x1a\n", 8);
  g_assert_cmpuint (read_number (data + 16), ==, 1200);
  g_assert_cmpuint (read_number (data + 20), ==, 900);
  g_assert_cmpmem (data + 37, 4, "pHYs", 4);
  /* 108 dots an inch, in dots a metre. */
  g_assert_cmpuint (read_number (data + 41), ==, 4252);
  g_assert_cmpuint (read_number (data + 45), ==, 4252);
  g_assert_cmpuint (data[49], ==, 1);
}

static void
test_too_large_png (void)
{
  g_autoptr (SpannDrawing) drawing = make_drawing ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = spann_export_png (drawing, 1000.0, &error);

  g_assert_null (bytes);
  g_assert_error (error, SPANN_ERROR, SPANN_ERROR_WRITE);
}

static void
assert_line (const char *text, const char *name, const char *value)
{
  g_autofree char *pattern = g_strdup_printf ("(?m)^%s: +\\Q%s\\E", name, value);

  g_assert_true (g_regex_match_simple (pattern, text, 0, 0));
}

/* Runs a program on the bytes; NULL, with the test skipped, where the program is not there. */
static char *
run_on_bytes (const char *program, const char *option, GBytes *bytes)
{
  g_autofree char *path = g_test_build_filename (G_TEST_BUILT, "chart", "exported", NULL);
  const char *argv[] = {program, option, path, g_str_equal (program, "pdftotext") ? "-" : NULL,
                        NULL};
  g_autofree char *found = g_find_program_in_path (program);
  g_autoptr (GError) error = NULL;
  char *output = NULL;
  int status;

  if (found == NULL) {
    g_test_skip (program);
    return NULL;
  }
  g_file_set_contents (path, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), &error);
  g_assert_no_error (error);
  g_spawn_sync (NULL, (char **)argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &output, NULL, &status,
                &error);
  g_assert_no_error (error);
  g_assert_true (g_spawn_check_wait_status (status, NULL));
  return output;
}

static void
test_pdf (void)
{
  g_autoptr (SpannDrawing) drawing = make_drawing ();
  g_autoptr (GBytes) bytes = spann_export_pdf (drawing, &info, NULL);
  g_autofree char *output = run_on_bytes ("pdfinfo", "-isodates", bytes);

  if (output == NULL)
    return;
  assert_line (output, "Title", "Överbryggat");
  assert_line (output, "Subject", "En mening.");
  assert_line (output, "Creator", "Spann");
  assert_line (output, "CreationDate", "2000-01-01T00:00:00Z");
  assert_line (output, "Page size", "800 x 600 pts");
}

/* What poppler makes of the structure: a reader of its own. */
static void
test_pdf_is_tagged (void)
{
  g_autoptr (SpannDrawing) drawing = make_drawing ();
  g_autoptr (GBytes) bytes = spann_export_pdf (drawing, &info, NULL);
  g_autofree char *output = run_on_bytes ("pdfinfo", "-isodates", bytes);
  g_autofree char *structure = run_on_bytes ("pdfinfo", "-struct-text", bytes);

  if (output == NULL || structure == NULL)
    return;
  assert_line (output, "Tagged", "yes");
  g_assert_true (g_str_has_prefix (structure, "Document\n  Sect\n    H1 (block)\n"
                                              "      \"Fem gap har minskat"));
  g_assert_nonnull (strstr (structure, "    Figure"));
  g_assert_nonnull (strstr (structure, "6 Mellan ekosystem"));
}

/* Its syntax and its streams. */
static void
test_pdf_is_sound (void)
{
  g_autoptr (SpannDrawing) drawing = make_drawing ();
  g_autoptr (GBytes) bytes = spann_export_pdf (drawing, &info, NULL);
  g_autofree char *output = run_on_bytes ("qpdf", "--check", bytes);

  if (output != NULL)
    g_assert_nonnull (strstr (output, "No syntax or stream encoding errors found"));
}

/* Every font is in the file, so that it looks the same everywhere: the list of those that have to
 * be replaced has nothing below its heading. */
static void
test_pdf_has_fonts (void)
{
  g_autoptr (SpannDrawing) drawing = make_drawing ();
  g_autoptr (GBytes) bytes = spann_export_pdf (drawing, &info, NULL);
  g_autofree char *output = run_on_bytes ("pdffonts", "-subst", bytes);

  if (output != NULL)
    g_assert_true (g_str_has_suffix (output, "---\n"));
}

/* A page for each, all of the size that was asked for. */
static void
test_pdf_pages (void)
{
  g_autoptr (GPtrArray) drawings =
      g_ptr_array_new_with_free_func ((GDestroyNotify)spann_drawing_unref);
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *output = NULL;

  for (guint i = 0; i < 3; i++)
    g_ptr_array_add (drawings, make_drawing ());
  bytes = spann_export_pdf_pages (drawings, 842, 700, &info, NULL);
  output = run_on_bytes ("pdfinfo", "-isodates", bytes);
  if (output == NULL)
    return;
  assert_line (output, "Pages", "3");
  assert_line (output, "Page size", "842 x 700 pts");
}

static void
test_svg_is_xml (void)
{
  g_autoptr (SpannDrawing) drawing = make_drawing ();
  g_autoptr (GBytes) bytes = spann_export_svg (drawing, &info, NULL);
  g_autoptr (GBytes) paths = export_svg_paths (drawing, &info, NULL);
  g_autofree char *output = run_on_bytes ("xmllint", "--noout", bytes);
  g_autofree char *paths_output = run_on_bytes ("xmllint", "--noout", paths);
}

/* Words in a PDF are words: they can be searched for and copied. */
static void
test_pdf_has_text (void)
{
  g_autoptr (SpannDrawing) drawing = make_drawing ();
  g_autoptr (GBytes) bytes = spann_export_pdf (drawing, &info, NULL);
  g_autofree char *text = run_on_bytes ("pdftotext", "-layout", bytes);

  if (text == NULL)
    return;
  g_assert_nonnull (strstr (text, "Fem gap har minskat"));
  g_assert_nonnull (strstr (text, "6 Mellan ekosystem"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_data_func ("/export/same-bytes/svg", spann_export_svg, test_same_bytes);
  g_test_add_data_func ("/export/same-bytes/svg-paths", export_svg_paths, test_same_bytes);
  g_test_add_data_func ("/export/same-bytes/pdf", spann_export_pdf, test_same_bytes);
  g_test_add_data_func ("/export/same-bytes/png", export_png, test_same_bytes);
  g_test_add_func ("/export/pdf", test_pdf);
  g_test_add_func ("/export/pdf-is-tagged", test_pdf_is_tagged);
  g_test_add_func ("/export/pdf-is-sound", test_pdf_is_sound);
  g_test_add_func ("/export/pdf-has-fonts", test_pdf_has_fonts);
  g_test_add_func ("/export/pdf-pages", test_pdf_pages);
  g_test_add_func ("/export/png", test_png);
  g_test_add_func ("/export/too-large-png", test_too_large_png);
  g_test_add_func ("/export/svg-is-xml", test_svg_is_xml);
  g_test_add_func ("/export/pdf-has-text", test_pdf_has_text);
  return g_test_run ();
}
