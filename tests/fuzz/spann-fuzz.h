/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-object.h"

/* What the fuzz targets share. A target is LLVMFuzzerTestOneInput (): it returns 0, and ends the
 * process where something does not hold. */

int LLVMFuzzerTestOneInput (const guint8 *data, gsize size);

/* Stands between the documents of an input; no JSON may hold it. */
#define FUZZ_SEPARATOR '\x1e'

/* The documents of an input. (transfer full) (element-type GBytes) */
GPtrArray *fuzz_cut (const guint8 *data, gsize size);

/* The checked portfolio that @bytes hold, or NULL. (transfer full) (nullable) */
SpannObject *fuzz_read_portfolio (GBytes *bytes);

/* Holds that @root, which is checked, is written and read again the same: the same object, the same
 * bytes. */
void fuzz_assert_lasting (const SpannObject *root);
