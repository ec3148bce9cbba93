/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-scale-levels.h"

#include "spann-fixture.h"
#include "spann-speaking.h"

static void
test_levels (void)
{
  g_autoptr (SpannObject) strategy = fixture_strategy (3, 1);
  GStringChunk *strings = g_string_chunk_new (64);
  guint n_levels = 0;
  g_autofree SpannScaleLevel *levels =
      spann_scale_levels_new (spann_object_get_child (strategy, SPANN_STRATEGY_GAP_SCALE), strings,
                              speaking (SPEAKING_SWEDISH), &n_levels);

  g_assert_cmpuint (n_levels, ==, 5);
  for (guint i = 0; i < n_levels; i++) {
    g_autofree char *label = g_strdup_printf ("%u", i);

    g_assert_cmpfloat (levels[i].value, ==, i);
    g_assert_cmpstr (levels[i].label, ==, label);
  }
  g_string_chunk_free (strings);
}

/* A radar names both its ends, also where markers cover the number in its middle. */
static void
test_ends (void)
{
  static const char *const middles[] = {"Mitten 0: stort gap", "Middle 0: wide gap"};
  static const char *const rims[] = {"Kanten 4: överbryggat", "Rim 4: bridged"};
  g_autoptr (SpannObject) strategy = fixture_strategy (3, 1);
  const SpannObject *scale = spann_object_get_child (strategy, SPANN_STRATEGY_GAP_SCALE);

  for (Speaking i = 0; i < N_SPEAKING; i++) {
    g_autofree char *middle = spann_scale_levels_tell_middle (scale, speaking (i));
    g_autofree char *rim = spann_scale_levels_tell_rim (scale, speaking (i));

    g_assert_cmpstr (middle, ==, middles[i]);
    g_assert_cmpstr (rim, ==, rims[i]);
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/scale-levels/levels", test_levels);
  g_test_add_func ("/scale-levels/ends", test_ends);
  return g_test_run ();
}
