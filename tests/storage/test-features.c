/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-features.h"

#include "spann-fields.h"
#include "spann-fixture.h"

static void
test_names (void)
{
  const SpannFeature *feature;
  guint n_features = 0;

  for (; (feature = spann_feature_get (n_features)) != NULL; n_features++)
    g_assert_true (spann_feature_is_known (feature->name));
  g_assert_cmpuint (n_features, ==, 1);
  g_assert_true (spann_feature_is_known ("strategy-versions"));
  g_assert_false (spann_feature_is_known ("strategy"));
  g_assert_false (spann_feature_is_known (""));
}

static void
test_strategy_versions (void)
{
  const SpannFeature *feature = spann_feature_get (0);
  g_autoptr (SpannObject) strategy = fixture_strategy (3, 1);
  g_autoptr (SpannObject) portfolio = fixture_portfolio (fixture_strategy (3, 1));

  g_assert_cmpstr (feature->name, ==, SPANN_FEATURE_STRATEGY_VERSIONS);
  g_assert_false (feature->is_used (strategy));
  g_assert_false (feature->is_used (portfolio));
  portfolio = spann_object_append_item (g_steal_pointer (&portfolio), SPANN_PORTFOLIO_STRATEGIES,
                                        fixture_strategy (3, 2));
  g_assert_true (feature->is_used (portfolio));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/features/names", test_names);
  g_test_add_func ("/features/strategy-versions", test_strategy_versions);
  return g_test_run ();
}
