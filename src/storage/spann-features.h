/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-object.h"

/* What a file may use that a reader has to know, or it would show something wrong. A new field is
 * none: whoever does not know it keeps it and misses it. A file names the features that it uses; a
 * program that lacks one opens it to read and never writes it. */

/* Several versions of the strategy: each score is judged on the scale of its own version. */
#define SPANN_FEATURE_STRATEGY_VERSIONS "strategy-versions"

/**
 * SpannFeature:
 * @name: as it stands in a file's "features"
 * @is_used: whether the portfolio or strategy @root uses it
 */
typedef struct {
  const char *name;
  gboolean (*is_used) (const SpannObject *root);
} SpannFeature;

/* Every feature, in the order in which a file names them; NULL past the last. */
const SpannFeature *spann_feature_get (guint index);

gboolean spann_feature_is_known (const char *name);
