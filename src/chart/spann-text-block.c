/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-text-block-private.h"

#include "spann-text-measure-private.h"

#define ELLIPSIS "…"

/* Tries that come close enough to the least width. */
#define EVEN_STEPS 6

/* Between the parts of a line that tells several things. */
#define SEPARATOR " · "

/* Between the numbers of a range, and what forbids a line to break after it. */
#define RANGE_DASH "–"
#define WORD_JOINER "\u2060"

/* Within an amount: U+00A0 before its unit, U+202F or U+2007 between thousands. */
static gboolean
is_no_break_space (gunichar c)
{
  return c == 0xa0 || c == 0x2007 || c == 0x202f;
}

/* One space for each run of white space and controls, one that keeps a line together only where
 * nothing else stands. What XML cannot hold is left out, so that every renderer shows the same, and
 * word joiners, which only the breaking of lines puts in. */
static char *
normalize_text (const char *text)
{
  GString *result = g_string_new (NULL);
  gunichar space = 0;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p)) {
    gunichar c = g_utf8_get_char (p);

    if (c == 0xfffe || c == 0xffff || g_str_has_prefix (p, WORD_JOINER))
      continue;
    if (g_unichar_isspace (c) || g_unichar_iscntrl (c)) {
      if (!is_no_break_space (c))
        space = ' ';
      else if (space == 0)
        space = c;
      continue;
    }
    if (space != 0 && result->len > 0)
      g_string_append_unichar (result, space);
    space = 0;
    g_string_append_unichar (result, c);
  }
  return g_string_free (result, FALSE);
}

/* @text so that none of its ranges, "2024–2032", can be parted: lines may else break after a dash.
 * (transfer full) */
static char *
join_ranges (const char *text)
{
  GString *joined = g_string_new (text);
  const char *dash = strstr (joined->str, RANGE_DASH);

  while (dash != NULL) {
    gsize after = (gsize)(dash - joined->str) + strlen (RANGE_DASH);

    if (dash > joined->str && g_unichar_isdigit (g_utf8_get_char (g_utf8_prev_char (dash))) &&
        g_unichar_isdigit (g_utf8_get_char (joined->str + after)))
      g_string_insert (joined, (gssize)after, WORD_JOINER);
    dash = strstr (joined->str + after, RANGE_DASH);
  }
  return g_string_free (joined, FALSE);
}

/* The first @length bytes of @joined as they were before their ranges were joined. (transfer full)
 */
static char *
part_ranges (const char *joined, gsize length)
{
  GString *text = g_string_new_len (joined, (gssize)length);

  g_string_replace (text, WORD_JOINER, "", 0);
  return g_strstrip (g_string_free (text, FALSE));
}

/* The longest beginning of @text that fits with an ellipsis after it; NULL when not even that
 * does. Cuts only where a cursor may stand, so no letter loses its accent. */
static char *
ellipsize (PangoContext *context, const char *text, SpannFont font, double width)
{
  g_autoptr (PangoLayout) layout = spann_text_layout_new (context, text, font);
  int n_attrs = 0;
  const PangoLogAttr *attrs = pango_layout_get_log_attrs_readonly (layout, &n_attrs);
  int low = 0;
  int high = n_attrs - 1;
  char *best = NULL;

  while (low <= high) {
    int middle = (low + high) / 2;
    int cut = middle;
    while (cut > 0 && !attrs[cut].is_cursor_position)
      cut--;
    g_autofree char *head = g_utf8_substring (text, 0, cut);
    g_autofree char *candidate = g_strconcat (g_strchomp (head), ELLIPSIS, NULL);

    if (spann_text_measure (context, candidate, font) <= width) {
      g_free (best);
      best = g_steal_pointer (&candidate);
      low = middle + 1;
    } else {
      high = middle - 1;
    }
  }
  return best;
}

/* As many whole parts of @text as fit with an ellipsis for the others: "6 av 7…" would tell
 * something else than its part does. NULL when not even the first does, or there is but one. */
static char *
leave_out_parts (PangoContext *context, const char *text, SpannFont font, double width)
{
  char *best = NULL;

  for (const char *end = strstr (text, SEPARATOR); end != NULL;
       end = strstr (end + strlen (SEPARATOR), SEPARATOR)) {
    g_autofree char *head = g_strndup (text, (gsize)(end - text));
    g_autofree char *candidate = g_strconcat (head, SEPARATOR, ELLIPSIS, NULL);

    if (spann_text_measure (context, candidate, font) > width)
      break;
    g_free (best);
    best = g_steal_pointer (&candidate);
  }
  return best;
}

static void
append_line (SpannTextBlock *block, PangoContext *context, char *line)
{
  double width = spann_text_measure (context, line, block->font);

  g_ptr_array_add (block->lines, line);
  g_array_append_val (block->widths, width);
  block->width = MAX (block->width, width);
  block->height = block->lines->len * spann_font_get_line_height (block->font);
}

/* A line that ends where no line may be broken ends inside a word. */
static gboolean
breaks_word (PangoLayout *layout, const char *text, int end)
{
  int n_attrs = 0;
  const PangoLogAttr *attrs = pango_layout_get_log_attrs_readonly (layout, &n_attrs);
  glong offset = g_utf8_pointer_to_offset (text, text + end);

  return offset < n_attrs && !attrs[offset].is_line_break;
}

static void
append_rest (SpannTextBlock *block, PangoContext *context, const char *rest, double width)
{
  char *line = leave_out_parts (context, rest, block->font, width);

  if (line == NULL)
    line = ellipsize (context, rest, block->font, width);
  block->is_whole = FALSE;
  if (line != NULL)
    append_line (block, context, line);
}

static void
append_broken_lines (SpannTextBlock *block, PangoLayout *layout, double width, guint max_lines)
{
  PangoContext *context = pango_layout_get_context (layout);
  const char *text = pango_layout_get_text (layout);
  GSList *lines = pango_layout_get_lines_readonly (layout);

  for (GSList *l = lines; l != NULL; l = l->next) {
    const PangoLayoutLine *line = l->data;
    const char *start = text + line->start_index;
    g_autofree char *own = part_ranges (start, (gsize)line->length);

    if (spann_text_measure (context, own, block->font) > width + 0.01 ||
        (block->lines->len + 1 == max_lines && l->next != NULL)) {
      g_autofree char *rest = part_ranges (start, strlen (start));

      append_rest (block, context, rest, width);
      return;
    }
    if (l->next != NULL && breaks_word (layout, text, line->start_index + line->length))
      block->is_whole = FALSE;
    append_line (block, context, g_steal_pointer (&own));
  }
}

/* Lets no line break between @start and @end. A joined range is left out, since Pango lets a line
 * break after every dash that such an attribute covers. */
static void
forbid_breaks (PangoAttrList *attributes, const char *text, gsize start, gsize end)
{
  while (start < end) {
    const char *dash = g_strstr_len (text + start, (gssize)(end - start), RANGE_DASH WORD_JOINER);
    gsize stop = dash != NULL ? (gsize)(dash - text) : end;
    PangoAttribute *whole = pango_attr_allow_breaks_new (FALSE);

    whole->start_index = (guint)start;
    whole->end_index = (guint)stop;
    pango_attr_list_insert (attributes, whole);
    start = dash != NULL ? stop + strlen (RANGE_DASH WORD_JOINER) : end;
  }
}

/* Lines break between parts: "scale 0–4" is read in one go. A part wider than a line breaks as any
 * text does. */
static void
keep_parts_whole (PangoLayout *layout, SpannFont font, double width)
{
  PangoContext *context = pango_layout_get_context (layout);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();
  const char *text = pango_layout_get_text (layout);
  g_auto (GStrv) parts = g_strsplit (text, SEPARATOR, -1);
  gsize start = 0;

  for (char **part = parts; *part != NULL; part++) {
    gsize end = start + strlen (*part);

    if (spann_text_measure (context, *part, font) <= width)
      forbid_breaks (attributes, text, start, end);
    start = end + strlen (SEPARATOR);
  }
  pango_layout_set_attributes (layout, attributes);
}

SpannTextBlock *
spann_text_block_new (PangoContext *context, const char *text, SpannFont font, double width,
                      guint max_lines)
{
  SpannTextBlock *self = g_new0 (SpannTextBlock, 1);
  g_autofree char *normal = normalize_text (text != NULL ? text : "");

  self->lines = g_ptr_array_new_with_free_func (g_free);
  self->widths = g_array_new (FALSE, FALSE, sizeof (double));
  self->font = font;
  self->is_whole = TRUE;
  if (*normal == '\0')
    return self;
  if (spann_text_measure (context, normal, font) <= width) {
    append_line (self, context, g_steal_pointer (&normal));
  } else {
    g_autofree char *joined = join_ranges (normal);
    g_autoptr (PangoLayout) layout = spann_text_layout_new (context, joined, font);

    pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
    pango_layout_set_width (layout, MAX (width, 0.0) * PANGO_SCALE);
    if (strstr (normal, SEPARATOR) != NULL)
      keep_parts_whole (layout, font, width);
    append_broken_lines (self, layout, width, max_lines);
  }
  return self;
}

SpannTextBlock *
spann_text_block_new_even (PangoContext *context, const char *text, SpannFont font, double width,
                           guint max_lines)
{
  SpannTextBlock *best = spann_text_block_new (context, text, font, width, max_lines);
  double too_narrow = best->width / MAX (best->lines->len, 1);

  for (guint i = 0; i < EVEN_STEPS && best->lines->len > 1 && best->is_whole; i++) {
    double middle = (too_narrow + best->width) / 2.0;
    SpannTextBlock *block = spann_text_block_new (context, text, font, middle, best->lines->len);

    if (!block->is_whole) {
      too_narrow = middle;
      spann_text_block_free (block);
      continue;
    }
    spann_text_block_free (best);
    best = block;
  }
  return best;
}

void
spann_text_block_free (SpannTextBlock *self)
{
  g_ptr_array_unref (self->lines);
  g_array_unref (self->widths);
  g_free (self);
}

GPtrArray *
spann_text_list_breaks (PangoContext *context, const char *text, SpannFont font, double width,
                        guint max_lines)
{
  GPtrArray *breaks = g_ptr_array_new_with_free_func ((GDestroyNotify)spann_text_block_free);

  for (;;) {
    SpannTextBlock *block = spann_text_block_new (context, text, font, width, max_lines);

    if (!block->is_whole) {
      spann_text_block_free (block);
      return breaks;
    }
    g_ptr_array_add (breaks, block);
    if (block->lines->len == 0)
      return breaks;
    /* Only a narrower line than the widest can make a difference. */
    width = block->width - 0.1;
  }
}

const SpannTextBlock *
spann_text_choose_breaks (const GPtrArray *breaks, double width)
{
  for (guint i = 0; i < breaks->len; i++) {
    const SpannTextBlock *block = g_ptr_array_index (breaks, i);

    if (block->width <= width)
      return block;
  }
  return NULL;
}
