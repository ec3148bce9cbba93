/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "spann-choice.h"
#include "spann-cli-save.h"
#include "spann-command.h"
#include "spann-error.h"
#include "spann-fields.h"
#include "spann-file-name.h"
#include "spann-picture.h"
#include "spann-refusal.h"

/* What was typed; NULL for what was not. */
typedef struct {
  char *output;
  char *language;
  char *theme;
  char *as_of;
} ReportOptions;

/* A file of the report, before it is written. */
typedef struct {
  char *name;
  GBytes *bytes;
} ReportFile;

/**
 * Report:
 * @files: of ReportFile; all are made before the first is written
 * @taken: names without endings that are given
 */
typedef struct {
  SpannObject *portfolio;
  SpannLanguage *language;
  SpannDate as_of;
  SpannPicture picture;
  GPtrArray *files;
  GHashTable *taken;
} Report;

static void
report_file_free (gpointer data)
{
  ReportFile *file = data;

  g_free (file->name);
  g_bytes_unref (file->bytes);
  g_free (file);
}

/* @bytes are taken. */
static void
add_file (Report *report, const char *name, const char *ending, GBytes *bytes)
{
  ReportFile *file = g_new (ReportFile, 1);

  file->name = g_strconcat (name, ".", ending, NULL);
  file->bytes = bytes;
  g_ptr_array_add (report->files, file);
}

static void
add_text (Report *report, const char *name, const char *ending, char *text)
{
  add_file (report, name, ending, g_bytes_new_take (text, strlen (text)));
}

/* @figure in every format, with its table and its summary. */
static gboolean
add_figure (Report *report, const SpannFigure *figure, const char *name, GError **error)
{
  for (guint i = 0; i < SPANN_N_PICTURE_FORMATS; i++) {
    GBytes *bytes = spann_picture_make (figure, (SpannPictureFormat)i, &report->picture, error);

    if (bytes == NULL)
      return FALSE;
    add_file (report, name, spann_picture_format_get_ending ((SpannPictureFormat)i), bytes);
  }
  add_text (report, name, "tsv", spann_figure_dup_table_text (figure));
  add_text (report, name, "txt", g_strconcat (spann_figure_get_summary (figure), "\n", NULL));
  return TRUE;
}

/* @about: what tells its name from those of other figures of that kind */
static gboolean
add_request (Report *report, SpannFigureRequest request, const char *about, GError **error)
{
  g_autoptr (SpannFigure) figure = NULL;
  g_autofree char *name = NULL;

  request.as_of = report->as_of;
  request.language = report->language;
  figure = spann_figure_new (report->portfolio, &request, error);
  if (figure == NULL)
    return FALSE;
  name = spann_file_name_make (spann_figure_kind_to_string (request.kind), about, report->taken);
  return add_figure (report, figure, name, error);
}

static gboolean
add_about (Report *report, SpannFigureKind kind, const SpannObject *ecosystem, GError **error)
{
  const SpannFigureRequest request = {.kind = kind, .ecosystem = spann_object_get_key (ecosystem)};

  return add_request (report, request, spann_object_get_string (ecosystem, SPANN_ECOSYSTEM_NAME),
                      error);
}

/* What shows the portfolio, and in every way that it can be shown. */
static gboolean
add_whole (Report *report, SpannFigureKind kind, GError **error)
{
  const SpannFigureRequest by_ecosystem = {.kind = kind, .by_ecosystem = TRUE};

  return add_request (report, (SpannFigureRequest){.kind = kind}, "", error) &&
         (!spann_figure_kind_has_breakdown (kind) ||
          add_request (report, by_ecosystem, "by-ecosystem", error));
}

static gboolean
add_for_each (Report *report, SpannFigureKind kind, GError **error)
{
  guint n_ecosystems = spann_object_get_n_items (report->portfolio, SPANN_PORTFOLIO_ECOSYSTEMS);

  for (guint i = 0; i < n_ecosystems; i++) {
    const SpannObject *ecosystem =
        spann_object_get_item (report->portfolio, SPANN_PORTFOLIO_ECOSYSTEMS, i);

    if (!add_about (report, kind, ecosystem, error))
      return FALSE;
  }
  return TRUE;
}

static gboolean
add_all (Report *report, GError **error)
{
  for (SpannFigureKind kind = 0; kind < SPANN_N_FIGURE_KINDS; kind++) {
    gboolean is_about_one = spann_figure_kind_is_about_one (kind);

    if (!is_about_one && !add_whole (report, kind, error))
      return FALSE;
    if ((is_about_one || spann_figure_kind_has_breakdown (kind)) &&
        !add_for_each (report, kind, error))
      return FALSE;
  }
  return TRUE;
}

/* Tells each file as soon as it is there, so that after a full disk one knows which are. */
static int
write_all (const Report *report, const char *folder)
{
  GError *error = NULL;
  int status = SPANN_STATUS_DONE;

  if (g_mkdir_with_parents (folder, 0777) != 0) {
    spann_refusal_errno (&error, errno);
    return spann_command_fail (folder, error);
  }
  for (guint i = 0; i < report->files->len; i++) {
    const ReportFile *file = report->files->pdata[i];
    g_autofree char *path = g_build_filename (folder, file->name, NULL);

    int outcome = spann_cli_save_bytes (file->bytes, path);

    if (outcome == SPANN_STATUS_ERROR)
      return outcome;
    status = MAX (status, outcome);
    spann_command_print (path);
    spann_command_print ("\n");
  }
  return status;
}

static int
make_report (Report *report, const ReportOptions *options, const char *file)
{
  GError *error = NULL;
  int status;

  report->picture.language = spann_language_get_code (report->language);
  report->files = g_ptr_array_new_with_free_func (report_file_free);
  report->taken = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  status = add_all (report, &error) ? write_all (report, options->output)
                                    : spann_command_fail (file, error);
  g_hash_table_unref (report->taken);
  g_ptr_array_unref (report->files);
  return status;
}

/* Whatever is wrong with the options is found before anything is read. */
static gboolean
choose (Report *report, const ReportOptions *options, GError **error)
{
  if (options->output == NULL) {
    g_set_error_literal (error, SPANN_ERROR, SPANN_ERROR_USAGE,
                         _ ("expected --output with a folder"));
    return FALSE;
  }
  report->picture.theme = spann_choice_theme (options->theme, error);
  return report->picture.theme != NULL && spann_choice_date (options->as_of, &report->as_of, error);
}

static int
run_report (const SpannCliPaths *paths, const ReportOptions *options, const char *file)
{
  g_autoptr (SpannObject) portfolio = NULL;
  g_autoptr (SpannLanguage) language = NULL;
  Report report = {0};
  GError *error = NULL;

  if (!choose (&report, options, &error))
    return spann_command_fail (NULL, error);
  if (!spann_command_open (paths, file, options->language, &portfolio, &language))
    return SPANN_STATUS_ERROR;
  report.portfolio = portfolio;
  report.language = language;
  return make_report (&report, options, file);
}

static int
run (const SpannCommand *self, const SpannCliPaths *paths, char **arguments)
{
  g_auto (GStrv) owned = arguments;
  ReportOptions options = {0};
  const GOptionEntry entries[] = {
      {"output", 'o', G_OPTION_FLAG_NONE, G_OPTION_ARG_FILENAME, &options.output,
       N_ ("Folder for the report; it is made when it is not there."), "FOLDER"},
      {"language", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_FILENAME, &options.language,
       N_ ("Language of the figures; else the portfolio's."), "sv|en"},
      {"theme", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_FILENAME, &options.theme,
       N_ ("Colours; else light."), "light|dark|print|contrast|contrast-dark"},
      {"as-of", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_FILENAME, &options.as_of,
       N_ ("Show what is dated to this day or before; else today."), "DATE"},
      G_OPTION_ENTRY_NULL,
  };
  int status = SPANN_STATUS_ERROR;

  if (spann_command_parse (self, entries, &owned, &status))
    status = run_report (paths, &options, owned[1]);
  g_free (options.output);
  g_free (options.language);
  g_free (options.theme);
  g_free (options.as_of);
  return status;
}

const SpannCommand spann_command_report = {
    .name = "report",
    .parameters = "FILE -o FOLDER",
    .summary = N_ ("Make every figure of a portfolio, with its data and summary."),
    .examples = "report norrbotten.spann -o report\n"
                "report norrbotten.spann -o report --language en --theme print",
    .n_parameters = 1,
    .run = run,
};
