/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* The tables of @figures (element-type SpannFigure) below each other, each after a row with the
 * figure's title; shorter rows are filled with empty cells. (transfer full) (element-type GStrv) */
GPtrArray *spann_sheet_table_new (const GPtrArray *figures);
