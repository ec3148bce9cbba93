/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-text-measure-private.h"

#include "spann-text-block-private.h"

/* Where a context keeps what was measured in it. */
#define MEMORY_KEY "spann-measured"

/**
 * Measured:
 * @text: one line
 * @font: that it was measured in
 * @room: that it was broken for, in points; 0 for one that was not
 * @max_lines: likewise
 * @n_lines: that it then takes
 * @width: of one that was not broken, in points
 * @right_to_left: whether it begins at its right end
 *
 * A layout asks for the same lines again and again: how wide a column must be, whether fewer would
 * do, what is left. Its context remembers them.
 */
typedef struct {
  char *text;
  SpannFont font;
  double room;
  guint max_lines;
  guint n_lines;
  double width;
  gboolean right_to_left;
} Measured;

static guint
hash_measured (gconstpointer key)
{
  const Measured *measured = key;

  return g_str_hash (measured->text) ^ g_double_hash (&measured->font.size) ^ measured->font.face ^
         g_double_hash (&measured->room) ^ measured->max_lines;
}

static gboolean
is_measured_equal (gconstpointer a, gconstpointer b)
{
  const Measured *one = a;
  const Measured *other = b;

  return one->font.size == other->font.size && one->font.face == other->font.face &&
         one->room == other->room && one->max_lines == other->max_lines &&
         g_str_equal (one->text, other->text);
}

static void
measured_free (gpointer data)
{
  Measured *self = data;

  g_free (self->text);
  g_free (self);
}

/* What @context remembers, borrowed. */
static GHashTable *
get_memory (PangoContext *context)
{
  GHashTable *memory = g_object_get_data (G_OBJECT (context), MEMORY_KEY);

  if (memory == NULL) {
    memory = g_hash_table_new_full (hash_measured, is_measured_equal, measured_free, NULL);
    g_object_set_data_full (G_OBJECT (context), MEMORY_KEY, memory,
                            (GDestroyNotify)g_hash_table_unref);
  }
  return memory;
}

static Measured *
measure (PangoContext *context, const char *text, SpannFont font)
{
  g_autoptr (PangoLayout) layout = spann_text_layout_new (context, text, font);
  Measured *measured = g_new0 (Measured, 1);
  int width = 0;

  pango_layout_get_size (layout, &width, NULL);
  measured->text = g_strdup (text);
  measured->font = font;
  measured->width = pango_units_to_double (width);
  measured->right_to_left = pango_layout_get_direction (layout, 0) == PANGO_DIRECTION_RTL;
  return measured;
}

double
spann_text_measure_line (PangoContext *context, const char *text, SpannFont font,
                         gboolean *out_right_to_left)
{
  const Measured sought = {.text = (char *)text, .font = font};
  GHashTable *memory = get_memory (context);
  Measured *measured = g_hash_table_lookup (memory, &sought);

  if (measured == NULL) {
    measured = measure (context, text, font);
    g_hash_table_add (memory, measured);
  }
  *out_right_to_left = measured->right_to_left;
  return measured->width;
}

double
spann_text_measure (PangoContext *context, const char *text, SpannFont font)
{
  gboolean right_to_left;

  return spann_text_measure_line (context, text, font, &right_to_left);
}

guint
spann_text_count_lines (PangoContext *context, const char *text, SpannFont font, double width,
                        guint max_lines)
{
  const Measured sought = {
      .text = (char *)text, .font = font, .room = width, .max_lines = max_lines};
  GHashTable *memory = get_memory (context);
  Measured *measured = g_hash_table_lookup (memory, &sought);

  if (measured == NULL) {
    g_autoptr (SpannTextBlock) block = spann_text_block_new (context, text, font, width, max_lines);

    measured = g_memdup2 (&sought, sizeof sought);
    measured->text = g_strdup (text);
    measured->n_lines = block->lines->len;
    g_hash_table_add (memory, measured);
  }
  return measured->n_lines;
}
