/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gi18n-lib.h>

#include "spann-choice.h"
#include "spann-cli-save.h"
#include "spann-command.h"
#include "spann-error.h"
#include "spann-picture.h"

/**
 * FigureOptions:
 *
 * What was typed; NULL for what was not.
 */
typedef struct {
  char *output;
  char *ecosystem;
  char *by;
  char *language;
  char *theme;
  char *size;
  char *scale;
  char *as_of;
  gboolean text_as_paths;
  gboolean table;
  gboolean summary;
} FigureOptions;

static void
clear_options (FigureOptions *options)
{
  g_free (options->output);
  g_free (options->ecosystem);
  g_free (options->by);
  g_free (options->language);
  g_free (options->theme);
  g_free (options->size);
  g_free (options->scale);
  g_free (options->as_of);
}

/**
 * FigureChoices:
 *
 * What the options come to, as far as they can be judged without a portfolio.
 */
typedef struct {
  SpannFigureKind kind;
  gboolean by_ecosystem;
  SpannDate as_of;
  SpannPictureFormat format;
  SpannPicture picture;
} FigureChoices;

static gboolean
choose_kind (const char *typed, SpannFigureKind *out_kind, GError **error)
{
  g_autofree char *kinds = NULL;

  if (spann_figure_kind_parse (typed, out_kind))
    return TRUE;
  kinds = spann_figure_kind_list ();
  g_set_error (error, SPANN_ERROR, SPANN_ERROR_USAGE,
               /* Translators: what was typed, and the names that there are: "radar, timeline" */
               _ ("there is no figure \"%1$s\": choose one of %2$s"), typed, kinds);
  return FALSE;
}

/* Only what has a breakdown has a choice, and one ecosystem is not broken down again. */
static gboolean
choose_breakdown (const FigureOptions *options, FigureChoices *choices, GError **error)
{
  if (!spann_choice_breakdown (options->by, &choices->by_ecosystem, error))
    return FALSE;
  if (options->by == NULL || (spann_figure_kind_has_breakdown (choices->kind) &&
                              (options->ecosystem == NULL || !choices->by_ecosystem)))
    return TRUE;
  if (spann_figure_kind_has_breakdown (choices->kind))
    g_set_error_literal (error, SPANN_ERROR, SPANN_ERROR_USAGE,
                         _ ("--by ecosystem shows all of them: leave out --ecosystem"));
  else
    g_set_error (error, SPANN_ERROR, SPANN_ERROR_USAGE,
                 /* Translators: %s is a kind of figure, as it is typed: "radar" */
                 _ ("--by: %s is not shown by year or by ecosystem"),
                 spann_figure_kind_to_string (choices->kind));
  return FALSE;
}

/* Exactly one of a file, a table and a summary is wanted. */
static gboolean
choose_outcome (const FigureOptions *options, SpannPictureFormat *out_format, GError **error)
{
  if ((options->output != NULL) + options->table + options->summary != 1) {
    g_set_error_literal (error, SPANN_ERROR, SPANN_ERROR_USAGE,
                         _ ("expected one of --output, --table and --summary"));
    return FALSE;
  }
  if (options->output == NULL || spann_picture_format_find (options->output, out_format))
    return TRUE;
  g_set_error (error, SPANN_ERROR, SPANN_ERROR_USAGE,
               _ ("--output: \"%s\" does not end in .svg, .pdf or .png"), options->output);
  return FALSE;
}

/* Points are left for the figure, and only where there are pixels they can have several in one. */
static gboolean
choose_scale (const FigureOptions *options, FigureChoices *choices, GError **error)
{
  SpannPicture *picture = &choices->picture;
  int scale;

  if (!spann_choice_scale (options->scale, &scale, error))
    return FALSE;
  picture->scale = scale;
  if (scale > 0 && (options->output == NULL || choices->format != SPANN_PICTURE_PNG)) {
    g_set_error_literal (error, SPANN_ERROR, SPANN_ERROR_USAGE, _ ("--scale: only PNG has pixels"));
    return FALSE;
  }
  if (picture->width > 0 && (picture->width < scale * SPANN_PICTURE_MIN_WIDTH ||
                             picture->height < scale * SPANN_PICTURE_MIN_HEIGHT)) {
    g_set_error (error, SPANN_ERROR, SPANN_ERROR_USAGE,
                 _ ("--scale: with %1$d pixels in a point the size must be at least %2$dx%3$d"),
                 scale, scale * SPANN_PICTURE_MIN_WIDTH, scale * SPANN_PICTURE_MIN_HEIGHT);
    return FALSE;
  }
  return TRUE;
}

/* Whatever is wrong with the options is found before anything is read. */
static gboolean
choose (const char *kind, const FigureOptions *options, FigureChoices *choices, GError **error)
{
  SpannPicture *picture = &choices->picture;

  picture->text_as_paths = options->text_as_paths;
  picture->theme = spann_choice_theme (options->theme, error);
  return picture->theme != NULL &&
         spann_choice_size (options->size, &picture->width, &picture->height, error) &&
         spann_choice_date (options->as_of, &choices->as_of, error) &&
         choose_kind (kind, &choices->kind, error) && choose_breakdown (options, choices, error) &&
         choose_outcome (options, &choices->format, error) &&
         choose_scale (options, choices, error);
}

static SpannFigure *
make_figure (SpannObject *portfolio, const FigureOptions *options, const FigureChoices *choices,
             SpannLanguage *language, GError **error)
{
  SpannFigureRequest request = {
      .kind = choices->kind,
      .by_ecosystem = choices->by_ecosystem,
      .as_of = choices->as_of,
      .language = language,
  };

  if (!spann_choice_ecosystem (options->ecosystem, portfolio, &request.ecosystem, error))
    return NULL;
  return spann_figure_new (portfolio, &request, error);
}

static int
write_picture (const SpannFigure *figure, const char *output, const FigureChoices *choices)
{
  GError *error = NULL;
  g_autoptr (GBytes) bytes =
      spann_picture_make (figure, choices->format, &choices->picture, &error);

  return bytes == NULL ? spann_command_fail (output, error) : spann_cli_save_bytes (bytes, output);
}

static int
deliver (const SpannFigure *figure, const FigureOptions *options, const FigureChoices *choices)
{
  g_autofree char *text = NULL;

  if (options->output != NULL)
    return write_picture (figure, options->output, choices);
  text = options->table ? spann_figure_dup_table_text (figure)
                        : g_strconcat (spann_figure_get_summary (figure), "\n", NULL);
  spann_command_print (text);
  return SPANN_STATUS_DONE;
}

static int
run_figure (const SpannCliPaths *paths, const char *kind, const char *file,
            const FigureOptions *options)
{
  g_autoptr (SpannObject) portfolio = NULL;
  g_autoptr (SpannLanguage) language = NULL;
  g_autoptr (SpannFigure) figure = NULL;
  FigureChoices choices = {0};
  GError *error = NULL;

  if (!choose (kind, options, &choices, &error))
    return spann_command_fail (NULL, error);
  if (!spann_command_open (paths, file, options->language, &portfolio, &language))
    return SPANN_STATUS_ERROR;
  choices.picture.language = spann_language_get_code (language);
  figure = make_figure (portfolio, options, &choices, language, &error);
  return figure == NULL ? spann_command_fail (file, error) : deliver (figure, options, &choices);
}

static int
run (const SpannCommand *self, const SpannCliPaths *paths, char **arguments)
{
  FigureOptions options = {0};
  const GOptionEntry entries[] = {
      {"output", 'o', G_OPTION_FLAG_NONE, G_OPTION_ARG_FILENAME, &options.output,
       N_ ("Write the figure to a file: .svg, .pdf or .png."), "FILE"},
      {"table", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, &options.table,
       N_ ("Print its data, parted by tabs."), NULL},
      {"summary", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, &options.summary,
       N_ ("Print its summary in words."), NULL},
      {"ecosystem", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_FILENAME, &options.ecosystem,
       N_ ("Show this ecosystem, by id or name; else the first, of money all."), "ID|NAME"},
      {"by", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_FILENAME, &options.by,
       N_ ("For money: a column a year, or a row an ecosystem; else by year."), "year|ecosystem"},
      {"language", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_FILENAME, &options.language,
       N_ ("Language of the figure; else the portfolio's."), "sv|en"},
      {"theme", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_FILENAME, &options.theme,
       N_ ("Colours; else light."), "light|dark|print|contrast|contrast-dark"},
      {"size", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_FILENAME, &options.size,
       N_ ("Width and height in points, for PNG in pixels; a PDF takes more pages if needed."),
       "WxH"},
      {"scale", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_FILENAME, &options.scale,
       N_ ("For PNG: pixels in a point, 1 to 8; else what suits."), "N"},
      {"as-of", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_FILENAME, &options.as_of,
       N_ ("Show what is dated to this day or before; else today."), "DATE"},
      {"text-as-paths", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, &options.text_as_paths,
       N_ ("In SVG, draw letters as shapes."), NULL},
      G_OPTION_ENTRY_NULL,
  };
  int status = SPANN_STATUS_ERROR;

  if (spann_command_parse (self, entries, &arguments, &status))
    status = run_figure (paths, arguments[1], arguments[2], &options);
  clear_options (&options);
  g_strfreev (arguments);
  return status;
}

static char *
describe_kinds (void)
{
  g_autofree char *kinds = spann_figure_kind_list ();

  /* Translators: keep KIND, it stands for what is typed; %s is "radar, timeline". */
  return g_strdup_printf (_ ("KIND is one of %s."), kinds);
}

const SpannCommand spann_command_figure = {
    .name = "figure",
    .parameters = "KIND FILE",
    .summary = N_ ("Make one figure of a portfolio."),
    .describe_parameters = describe_kinds,
    .examples =
        "figure radar norrbotten.spann -o radar.svg\n"
        "figure radar norrbotten.spann -o radar.pdf --ecosystem Skogsslingan --language en\n"
        "figure timeline norrbotten.spann -o timeline.png --size 1920x1080 --theme dark\n"
        "figure money norrbotten.spann -o money.pdf --by ecosystem\n"
        "figure sheet norrbotten.spann -o sheet.pdf --theme print\n"
        "figure timeline norrbotten.spann --table --as-of 2026-12-31",
    .n_parameters = 2,
    .run = run,
};
