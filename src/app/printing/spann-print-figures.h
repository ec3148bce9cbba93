/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "spann-figure.h"

/**
 * SpannPrintScope:
 * @SPANN_PRINT_THIS: the figure that was asked for
 * @SPANN_PRINT_EACH: the same figure of every ecosystem
 * @SPANN_PRINT_ALL: every figure: those about all, then those of each ecosystem
 * @SPANN_PRINT_SHEET: the sheet, which has all of them but those of other ecosystems
 *
 * What is printed.
 */
typedef enum {
  SPANN_PRINT_THIS,
  SPANN_PRINT_EACH,
  SPANN_PRINT_ALL,
  SPANN_PRINT_SHEET,
} SpannPrintScope;

/* Makes the figures of @root that @request and @scope mean, in a thread of its own. Figures that
 * there are not, of an ecosystem that was never evaluated, are left out. */
void spann_print_figures_async (SpannObject *root, const SpannFigureRequest *request,
                                SpannPrintScope scope, GCancellable *cancellable,
                                GAsyncReadyCallback callback, gpointer data);

/* (transfer full) (element-type SpannFigure) */
GPtrArray *spann_print_figures_finish (GAsyncResult *result, GError **error);
