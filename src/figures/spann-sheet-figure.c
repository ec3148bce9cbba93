/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-fields.h"
#include "spann-figure-private.h"
#include "spann-plain.h"
#include "spann-sheet-table.h"
#include "spann-sheet-words.h"
#include "spann-sheet.h"

/* A3 on its side. */
#define NATURAL_WIDTH 1191

typedef enum {
  PART_GAPS,
  PART_YEARS,
  PART_ONE,
  N_PARTS,
} Part;

static const struct {
  SpannFigureKind kind;
  Part part;
} blocks[] = {
    {SPANN_FIGURE_HEAT, PART_GAPS},      {SPANN_FIGURE_RADARS, PART_GAPS},
    {SPANN_FIGURE_TIMELINE, PART_YEARS}, {SPANN_FIGURE_PHASES, PART_YEARS},
    {SPANN_FIGURE_MONEY, PART_YEARS},    {SPANN_FIGURE_RADAR, PART_ONE},
    {SPANN_FIGURE_CHANGE, PART_ONE},     {SPANN_FIGURE_INDICATORS, PART_ONE},
};

#define N_BLOCKS G_N_ELEMENTS (blocks)

/**
 * SheetChart:
 * @spec: what is drawn; points into what follows
 * @headings: of the parts
 * @figures: (element-type SpannFigure): in the order of the blocks
 *
 * All figures of a portfolio, those about one ecosystem for one of them.
 */
typedef struct {
  SpannSheetSpec spec;
  SpannSheetBlock blocks[N_BLOCKS];
  char *headings[N_PARTS];
  GPtrArray *figures;
} SheetChart;

/* Source and day stand below the sheet, once. */
#define BLOCK_PARTS (SPANN_FIGURE_HEADING | SPANN_FIGURE_LEGEND | SPANN_FIGURE_NOTE)

static SpannDrawing *
lay_out_block (gconstpointer figure, const SpannTheme *theme, double label_size, double width,
               double height)
{
  const SpannFigureLook look = {.parts = BLOCK_PARTS, .label_size = label_size};

  return spann_figure_lay_out_as (figure, theme, &look, width, height);
}

static double
get_block_height (gconstpointer figure, double label_size, double width)
{
  return spann_figure_get_natural_height (figure, BLOCK_PARTS, label_size, width);
}

/* The figures of the blocks; NULL when one of them cannot be made. */
static GPtrArray *
make_figures (SpannObject *root, const SpannFigureRequest *request, GError **error)
{
  g_autoptr (GPtrArray) figures =
      g_ptr_array_new_with_free_func ((GDestroyNotify)spann_figure_unref);

  for (guint i = 0; i < N_BLOCKS; i++) {
    SpannFigureRequest one = *request;
    SpannFigure *figure;

    one.kind = blocks[i].kind;
    one.by_ecosystem = FALSE;
    one.hidden = 0;
    if (!spann_figure_kind_is_about_one (one.kind))
      one.ecosystem = NULL;
    figure = spann_figure_new (root, &one, error);
    if (figure == NULL)
      return NULL;
    g_ptr_array_add (figures, figure);
  }
  return g_steal_pointer (&figures);
}

static SheetChart *
sheet_chart_new (GPtrArray *figures, const SpannObject *ecosystem, const SpannLanguage *language)
{
  SheetChart *self = g_new0 (SheetChart, 1);

  self->figures = g_ptr_array_ref (figures);
  for (guint i = 0; i < N_BLOCKS; i++)
    self->blocks[i] = (SpannSheetBlock){
        .name = spann_figure_kind_to_string (blocks[i].kind),
        .part = blocks[i].part,
        .lay_out = lay_out_block,
        .get_natural_height = get_block_height,
        .data = figures->pdata[i],
    };
  /* Translators: above the figures of a sheet: every ecosystem gap by gap */
  self->headings[PART_GAPS] = g_strdup (spann_tr (language, "All ecosystems, gap by gap"));
  /* Translators: above the figures of a sheet: periods, phases and money */
  self->headings[PART_YEARS] = g_strdup (spann_tr (language, "All ecosystems, year by year"));
  self->headings[PART_ONE] = spann_plain_field (ecosystem, SPANN_ECOSYSTEM_NAME, NULL);
  self->spec = (SpannSheetSpec){
      .parts = (const char *const *)self->headings,
      .n_parts = N_PARTS,
      .blocks = self->blocks,
      .n_blocks = N_BLOCKS,
  };
  return self;
}

static void
sheet_chart_free (gpointer chart)
{
  SheetChart *self = chart;

  for (guint i = 0; i < N_PARTS; i++)
    g_free (self->headings[i]);
  g_ptr_array_unref (self->figures);
  g_free (self);
}

static SpannDrawing *
sheet_chart_lay_out (gconstpointer chart, const SpannFrameSpec *frame, const SpannTheme *theme,
                     double width, double height)
{
  const SheetChart *self = chart;

  return spann_sheet_lay_out (&self->spec, frame, theme, width, height);
}

static double
sheet_chart_get_natural_height (gconstpointer chart, const SpannFrameSpec *frame, double width)
{
  const SheetChart *self = chart;

  return spann_sheet_get_natural_height (&self->spec, frame, spann_theme_get (SPANN_THEME_LIGHT),
                                         width);
}

/* The first block of @part; N_BLOCKS past the last. */
static guint
find_part (guint part)
{
  guint block = 0;

  while (block < N_BLOCKS && blocks[block].part < part)
    block++;
  return block;
}

static SpannDrawing *
sheet_chart_lay_out_part (gconstpointer chart, guint part, const SpannFrameSpec *frame,
                          const SpannTheme *theme, double width, double height)
{
  const SheetChart *self = chart;
  guint first = find_part (part);
  SpannSheetSpec spec = self->spec;
  SpannSheetBlock shown[N_BLOCKS];

  spec.parts += part;
  spec.n_parts = 1;
  spec.blocks = shown;
  spec.n_blocks = find_part (part + 1) - first;
  for (guint i = 0; i < spec.n_blocks; i++) {
    shown[i] = self->blocks[first + i];
    shown[i].part = 0;
  }
  return spann_sheet_lay_out (&spec, frame, theme, width, height);
}

static GPtrArray *
sheet_chart_list_part (gconstpointer chart, guint part)
{
  const SheetChart *self = chart;
  GPtrArray *figures = g_ptr_array_new ();

  for (guint i = find_part (part); i < find_part (part + 1); i++)
    g_ptr_array_add (figures, self->figures->pdata[i]);
  return figures;
}

static const SpannFigureChart sheet_chart_type = {
    .lay_out = sheet_chart_lay_out,
    .n_parts = N_PARTS,
    .lay_out_part = sheet_chart_lay_out_part,
    .list_part = sheet_chart_list_part,
    .natural_width = NATURAL_WIDTH,
    .get_natural_height = sheet_chart_get_natural_height,
    .free = sheet_chart_free,
};

SpannFigure *
spann_sheet_figure_new (SpannObject *root, const SpannFigureRequest *request, GError **error)
{
  const SpannObject *ecosystem = spann_figure_find_ecosystem (root, request->ecosystem, error);
  g_autoptr (GPtrArray) figures = NULL;
  SpannFigureContent content;

  if (ecosystem == NULL)
    return NULL;
  figures = make_figures (root, request, error);
  if (figures == NULL)
    return NULL;
  content = (SpannFigureContent){
      .title = spann_sheet_words_title (root, request->language),
      .subtitle = spann_sheet_words_subtitle (root, request->as_of, request->language),
      .foot = spann_sheet_words_foot (request->as_of, request->language),
      .table = spann_sheet_table_new (figures),
      .chart_type = &sheet_chart_type,
      .chart = sheet_chart_new (figures, ecosystem, request->language),
  };
  content.summary = spann_sheet_words_summary (content.title, figures);
  return spann_figure_new_from_content (&content, request->language);
}
