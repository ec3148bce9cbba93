/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

/**
 * SpannAssessmentLayout:
 *
 * Lays out a row of an evaluation: its four children are name, score, change and reason. Where
 * there is room the reason stands in a column of its own, else on a line below. Rows of the same
 * width get the same columns.
 *
 * Properties: "header" (construct-only): the row has titles only, so that of the reason is left out
 * where the reasons stand on lines of their own.
 */
#define SPANN_TYPE_ASSESSMENT_LAYOUT (spann_assessment_layout_get_type ())
G_DECLARE_FINAL_TYPE (SpannAssessmentLayout, spann_assessment_layout, SPANN, ASSESSMENT_LAYOUT,
                      GtkLayoutManager)

/* Whether a row of @width pixels has the reason beside the name. */
gboolean spann_assessment_layout_is_wide (GtkWidget *row, int width);
