/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-whole-private.h"

/* Where a context keeps what was measured in it. */
#define MEMORY_KEY "spann-whole-measured"

/* A question, and its answer. */
typedef struct {
  gconstpointer whole;
  SpannWholeFunc measure;
  SpannFont font;
  double width;
  SpannWholeMeasure answer;
} Measured;

static guint
hash_measured (gconstpointer key)
{
  const Measured *measured = key;

  return g_direct_hash (measured->whole) ^ g_direct_hash ((gpointer)measured->measure) ^
         g_double_hash (&measured->font.size) ^ measured->font.face ^
         g_double_hash (&measured->width);
}

static gboolean
is_measured_equal (gconstpointer a, gconstpointer b)
{
  const Measured *one = a;
  const Measured *other = b;

  return one->whole == other->whole && one->measure == other->measure &&
         one->font.size == other->font.size && one->font.face == other->font.face &&
         one->width == other->width;
}

/* What @context remembers, borrowed. */
static GHashTable *
get_memory (PangoContext *context)
{
  GHashTable *memory = g_object_get_data (G_OBJECT (context), MEMORY_KEY);

  if (memory == NULL) {
    memory = g_hash_table_new_full (hash_measured, is_measured_equal, g_free, NULL);
    g_object_set_data_full (G_OBJECT (context), MEMORY_KEY, memory,
                            (GDestroyNotify)g_hash_table_unref);
  }
  return memory;
}

SpannWholeMeasure
spann_whole_measure (PangoContext *context, gconstpointer whole, SpannWholeFunc measure,
                     gconstpointer data, SpannFont font, double width)
{
  const Measured sought = {.whole = whole, .measure = measure, .font = font, .width = width};
  Measured *measured = NULL;

  if (whole == NULL)
    return measure (context, data, font, width);
  measured = g_hash_table_lookup (get_memory (context), &sought);
  if (measured == NULL) {
    measured = g_memdup2 (&sought, sizeof sought);
    measured->answer = measure (context, data, font, width);
    g_hash_table_add (get_memory (context), measured);
  }
  return measured->answer;
}
