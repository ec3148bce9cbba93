/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "spann-funding.h"

/* A small sign for where a funding period stands, filled as the timeline fills its bar: solid,
 * hatched, dashed frame, crossed. Only ever beside the word: a screen reader skips it. */
GtkWidget *spann_period_swatch_new (SpannPeriodStatus status);
