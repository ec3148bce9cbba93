/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "spann-document.h"

/**
 * SpannIndicatorEditor:
 *
 * A dialog in which an indicator of an ecosystem is added or changed: what it counts, and its value
 * in each year. What cannot be read cannot be saved, and is told.
 *
 * Saving is one undo step, and so is removing the indicator.
 */
#define SPANN_TYPE_INDICATOR_EDITOR (spann_indicator_editor_get_type ())
G_DECLARE_FINAL_TYPE (SpannIndicatorEditor, spann_indicator_editor, SPANN, INDICATOR_EDITOR,
                      AdwWindow)

/**
 * spann_indicator_editor_new:
 * @ecosystem: key of the ecosystem
 * @indicator: (nullable): key of the indicator to change; NULL for a new one
 */
SpannIndicatorEditor *spann_indicator_editor_new (SpannDocument *document, const char *ecosystem,
                                                  const char *indicator);

/* Shows it above the window that @widget is in, with the focus on the value of @year; 0: on the
 * name. */
void spann_indicator_editor_present_for (SpannIndicatorEditor *self, GtkWidget *widget, int year);
