/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <math.h>

#include "spann-amount.h"
#include "spann-figure-private.h"
#include "spann-money-table.h"
#include "spann-money-words.h"
#include "spann-plain.h"
#include "spann-stacks.h"
#include "spann-take.h"

#define NATURAL_WIDTH 960

/* What a stack is made of, from the axis on, and what the legend calls it. */
static const struct {
  SpannMoneyPart part;
  SpannBarStyle style;
  const char *id;
  const char *name;
} parts[] = {
    {SPANN_MONEY_PAID, SPANN_BAR_SOLID, "paid", SPANN_NC_ ("legend", "paid")},
    {SPANN_MONEY_REMAINING, SPANN_BAR_LIGHT, "remaining",
     SPANN_NC_ ("legend", "granted, not yet paid")},
    {SPANN_MONEY_PROPOSED, SPANN_BAR_HATCHED, "proposed",
     SPANN_NC_ ("legend", "proposed, not decided")},
    {SPANN_MONEY_PLANNED, SPANN_BAR_DASHED, "planned",
     SPANN_NC_ ("legend", "planned, without a matter")},
};

/**
 * MoneyChart:
 * @spec: what is drawn; points into the arrays and strings below
 * @language: of the numbers on the scale
 * @strings: every word of it
 * @stacks: of SpannStack
 * @parts: of SpannStackPart, stack after stack
 * @keys: what the parts are called
 * @unit: of all values
 * @is_exact: whether no number in it is rounded
 *
 * A chart of money without the portfolio that it came from.
 */
typedef struct {
  SpannStacksSpec spec;
  SpannLanguage *language;
  GStringChunk *strings;
  GArray *stacks;
  GArray *parts;
  SpannBarKey keys[G_N_ELEMENTS (parts)];
  SpannMoneyUnit unit;
  gboolean is_exact;
} MoneyChart;

/* A bare number in the chart's unit. */
static const char *
tell_number (MoneyChart *self, SpannMoney amount)
{
  self->is_exact &= spann_amount_is_exact (amount, self->unit);
  return spann_take_text (self->strings,
                          spann_amount_to_number (amount, self->unit, self->language));
}

static double
get_value (const MoneyChart *self, SpannMoney amount)
{
  return (double)amount / (double)spann_amount_get_unit_size (self->unit);
}

static SpannMoney
get_amount (const SpannMoneySums *sums, SpannMoneyPart part)
{
  switch (part) {
  case SPANN_MONEY_GRANTED: return sums->granted;
  case SPANN_MONEY_PAID: return sums->paid;
  case SPANN_MONEY_REMAINING: return MAX (spann_money_sums_get_remaining (sums), 0);
  case SPANN_MONEY_PROPOSED: return sums->proposed;
  case SPANN_MONEY_PLANNED: return sums->planned;
  }
  g_return_val_if_reached (0);
}

/* A stack of @sums called @name, with marks "@id", "@id/paid" and so on. Strings are kept. */
static SpannStack
make_stack (MoneyChart *self, const SpannMoneyData *data, const char *name, const char *id,
            char *label, const SpannMoneySums *sums)
{
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++) {
    SpannMoney amount = get_amount (sums, parts[i].part);
    g_autofree char *words =
        spann_money_words_amount (parts[i].part, amount, data->unit, self->language);
    SpannStackPart part = {
        .value = get_value (self, amount),
        .style = parts[i].style,
        .text = tell_number (self, amount),
        .mark_id = spann_take_text (self->strings, g_strdup_printf ("%s/%s", id, parts[i].id)),
        .mark_label = spann_take_text (self->strings, g_strdup_printf ("%s, %s", name, words)),
    };

    g_array_append_val (self->parts, part);
  }
  return (SpannStack){
      .name = name,
      .n_parts = G_N_ELEMENTS (parts),
      .limit = NAN,
      .counted = get_value (self, sums->granted),
      .mark_id = id,
      .mark_label = spann_take_text (self->strings, label),
  };
}

/* The first names the line, and what follows are numbers: "ram 4 000", "4 500". */
static void
set_frame (MoneyChart *self, SpannStack *stack, SpannMoney frame)
{
  gboolean is_first = TRUE;

  for (guint i = 0; i < self->stacks->len; i++)
    is_first &= isnan (g_array_index (self->stacks, SpannStack, i).limit);
  stack->limit = get_value (self, frame);
  stack->limit_short_text = tell_number (self, frame);
  stack->limit_text = stack->limit_short_text;
  if (is_first)
    stack->limit_text = spann_take_text (
        self->strings,
        /* Translators: beside a line in a chart; %s is an amount without its unit */
        g_strdup_printf (spann_tr_context (self->language, "chart", "frame %s"),
                         stack->limit_text));
}

static void
add_year (MoneyChart *self, const SpannMoneyData *data, const SpannMoneyYear *year)
{
  SpannStack stack =
      make_stack (self, data, spann_take_text (self->strings, g_strdup_printf ("%d", year->year)),
                  spann_take_text (self->strings, g_strdup_printf ("year/%d", year->year)),
                  spann_money_words_year (data, year, self->language), &year->sums);

  /* What is not set is not 0; a year that has nothing at all is. */
  stack.zero_text = year->sums.n_proposed_unset + year->sums.n_planned_unset > 0 ? "–" : "0";
  if (year->has_frame) {
    SpannMoney left = spann_money_year_get_left (year);

    set_frame (self, &stack, year->frame);
    if (left < 0)
      stack.excess_text =
          spann_take_text (self->strings, g_strconcat ("+", tell_number (self, -left), NULL));
  }
  g_array_append_val (self->stacks, stack);
}

static void
add_ecosystem (MoneyChart *self, const SpannMoneyData *data, const SpannMoneyEcosystem *row)
{
  const char *key = spann_object_get_key (row->ecosystem);
  const char *name = spann_take_text (
      self->strings, spann_plain_field (row->ecosystem, SPANN_ECOSYSTEM_NAME, NULL));
  SpannStack stack = make_stack (
      self, data, name, spann_take_text (self->strings, g_strdup_printf ("ecosystem/%s", key)),
      spann_money_words_ecosystem (data, row, self->language), &row->sums);

  stack.note = tell_number (self, row->sums.granted);
  g_array_append_val (self->stacks, stack);
}

static SpannMoney
find_largest_part (const SpannMoneySums *sums)
{
  return MAX (MAX (sums->granted, sums->paid), MAX (sums->proposed, sums->planned));
}

/* The largest amount that a stack or a frame has: the scale's unit follows it. */
static SpannMoney
find_largest (const SpannMoneyData *data)
{
  SpannMoney largest = 0;

  for (guint i = 0; data->is_by_ecosystem && i < data->ecosystems->len; i++)
    largest = MAX (largest, find_largest_part (&spann_money_data_get_ecosystem (data, i)->sums));
  for (guint i = 0; !data->is_by_ecosystem && i < data->years->len; i++) {
    const SpannMoneyYear *year = spann_money_data_get_year (data, i);

    largest = MAX (largest, MAX (find_largest_part (&year->sums), year->frame));
  }
  return largest;
}

static void
add_stacks (MoneyChart *self, const SpannMoneyData *data)
{
  if (data->is_by_ecosystem) {
    for (guint i = 0; i < data->ecosystems->len; i++)
      add_ecosystem (self, data, spann_money_data_get_ecosystem (data, i));
  } else {
    for (guint i = 0; i < data->years->len; i++)
      add_year (self, data, spann_money_data_get_year (data, i));
  }
}

/* The arrays have stopped growing: stacks can point into them now. */
static void
connect_stacks (MoneyChart *self)
{
  const SpannStackPart *stack_parts = (const SpannStackPart *)self->parts->data;

  for (guint i = 0; i < self->stacks->len; i++) {
    SpannStack *stack = &g_array_index (self->stacks, SpannStack, i);

    stack->parts = stack_parts;
    stack_parts += stack->n_parts;
  }
  self->spec.stacks = (const SpannStack *)self->stacks->data;
  self->spec.n_stacks = self->stacks->len;
}

static void
add_keys (MoneyChart *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    self->keys[i] = (SpannBarKey){
        parts[i].style,
        spann_take_text (self->strings,
                         g_strdup (spann_tr_context (self->language, "legend", parts[i].name)))};
  self->spec.bar_keys = self->keys;
  self->spec.n_bar_keys = G_N_ELEMENTS (self->keys);
}

/* The words around the stacks. */
static void
add_surroundings (MoneyChart *self, const SpannMoneyData *data)
{
  const SpannLanguage *language = self->language;
  SpannStacksSpec *spec = &self->spec;

  spec->flow = data->is_by_ecosystem ? SPANN_STACKS_ROWS : SPANN_STACKS_COLUMNS;
  spec->language = language;
  spec->strong = spann_year_range_contains (data->shown, data->as_of.year)
                     ? data->as_of.year - data->shown.first
                     : -1;
  spec->unit =
      spann_take_text (self->strings, g_strdup (spann_amount_get_unit_name (self->unit, language)));
  spec->name_heading = spann_take_text (
      self->strings, g_strdup (spann_tr_context (language, "heading", "Ecosystem")));
  spec->note_heading =
      spann_take_text (self->strings, g_strdup (spann_tr_context (language, "heading", "Granted")));
  spec->limit_name =
      spann_take_text (self->strings, g_strdup (spann_tr_context (language, "money", "frame")));
  spec->excess_name = spann_take_text (
      self->strings, g_strdup (spann_tr_context (language, "money", "granted above the frame")));
}

static MoneyChart *
money_chart_new (const SpannMoneyData *data, SpannLanguage *language)
{
  MoneyChart *self = g_new0 (MoneyChart, 1);

  self->language = spann_language_ref (language);
  self->strings = g_string_chunk_new (4096);
  self->stacks = g_array_new (FALSE, FALSE, sizeof (SpannStack));
  self->parts = g_array_new (FALSE, FALSE, sizeof (SpannStackPart));
  self->unit = spann_amount_choose_unit (find_largest (data));
  self->is_exact = TRUE;
  add_stacks (self, data);
  add_keys (self);
  add_surroundings (self, data);
  connect_stacks (self);
  return self;
}

static void
money_chart_free (gpointer chart)
{
  MoneyChart *self = chart;

  g_array_unref (self->stacks);
  g_array_unref (self->parts);
  g_string_chunk_free (self->strings);
  spann_language_unref (self->language);
  g_free (self);
}

static SpannDrawing *
money_chart_lay_out (gconstpointer chart, const SpannFrameSpec *frame, const SpannTheme *theme,
                     double width, double height)
{
  const MoneyChart *self = chart;

  return spann_stacks_lay_out (&self->spec, frame, theme, width, height);
}

static double
money_chart_get_natural_height (gconstpointer chart, const SpannFrameSpec *frame, double width)
{
  const MoneyChart *self = chart;

  return spann_stacks_get_natural_height (&self->spec, frame, spann_theme_get (SPANN_THEME_LIGHT),
                                          width);
}

/* Years share one page. */
static guint
money_chart_count_rows (gconstpointer chart)
{
  const MoneyChart *self = chart;

  return self->spec.flow == SPANN_STACKS_ROWS ? self->spec.n_stacks : 0;
}

static SpannStacksSpec
get_rows (const MoneyChart *self, const SpannFigureRows *rows)
{
  SpannStacksSpec spec = self->spec;

  spec.stacks += rows->first;
  spec.n_stacks = rows->n;
  spec.whole = &self->spec;
  return spec;
}

static SpannDrawing *
money_chart_lay_out_rows (gconstpointer chart, const SpannFigureRows *rows,
                          const SpannFrameSpec *frame, const SpannTheme *theme, double width,
                          double height)
{
  const SpannStacksSpec spec = get_rows (chart, rows);

  return spann_stacks_lay_out (&spec, frame, theme, width,
                               spann_stacks_get_natural_height (&spec, frame, theme, width));
}

static double
money_chart_get_rows_height (gconstpointer chart, const SpannFigureRows *rows,
                             const SpannFrameSpec *frame, double width)
{
  const SpannStacksSpec spec = get_rows (chart, rows);

  return spann_stacks_get_natural_height (&spec, frame, spann_theme_get (SPANN_THEME_LIGHT), width);
}

static const SpannFigureChart money_chart_type = {
    .lay_out = money_chart_lay_out,
    .count_rows = money_chart_count_rows,
    .lay_out_rows = money_chart_lay_out_rows,
    .get_rows_height = money_chart_get_rows_height,
    .natural_width = NATURAL_WIDTH,
    .get_natural_height = money_chart_get_natural_height,
    .free = money_chart_free,
};

SpannFigure *
spann_money_figure_new (SpannObject *root, const SpannFigureRequest *request, GError **error)
{
  g_autoptr (SpannMoneyData) data = spann_money_data_new (root, request, error);
  SpannFigureContent content;
  MoneyChart *chart;

  if (data == NULL)
    return NULL;
  chart = money_chart_new (data, request->language);
  content = (SpannFigureContent){
      .title = spann_money_words_title (data, request->language),
      .subtitle = spann_money_words_subtitle (data, request->language),
      .foot = spann_money_words_foot (data, chart->unit, chart->is_exact, request->language),
      .note = spann_money_words_note (data, chart->unit, chart->is_exact, request->language),
      .summary = spann_money_words_summary (data, request->language),
      .table = spann_money_table_new (data, request->language),
      .chart_type = &money_chart_type,
      .chart = chart,
  };
  return spann_figure_new_from_content (&content, request->language);
}
