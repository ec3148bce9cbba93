/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-features.h"

#include "spann-fields.h"

static gboolean
uses_strategy_versions (const SpannObject *root)
{
  return spann_object_get_noun (root)->index == SPANN_NOUN_PORTFOLIO &&
         spann_object_get_n_items (root, SPANN_PORTFOLIO_STRATEGIES) > 1;
}

static const SpannFeature features[] = {
    {SPANN_FEATURE_STRATEGY_VERSIONS, uses_strategy_versions},
};

const SpannFeature *
spann_feature_get (guint index)
{
  return index < G_N_ELEMENTS (features) ? &features[index] : NULL;
}

gboolean
spann_feature_is_known (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (features); i++) {
    if (g_str_equal (features[i].name, name))
      return TRUE;
  }
  return FALSE;
}
