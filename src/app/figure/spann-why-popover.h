/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "spann-figure.h"

/**
 * SpannWhyPopover:
 *
 * Why a score is as it is: what it says and what the level means, the reason, the evidence with its
 * day and its link, and which evaluation it comes from. A button leads to where it can be changed.
 *
 * Signals: "leave" (const char *evaluation, const char *gap): the person wants to go there.
 */
#define SPANN_TYPE_WHY_POPOVER (spann_why_popover_get_type ())
G_DECLARE_FINAL_TYPE (SpannWhyPopover, spann_why_popover, SPANN, WHY_POPOVER, GtkPopover)

/**
 * spann_why_popover_new:
 * @root: a portfolio
 * @request: the radar that is shown
 * @mark: the id of a mark in it: "baseline/research"
 * @language: of the words, which is the window's
 *
 * Returns: (transfer floating) (nullable): NULL for a mark that is no evaluation's score: a target
 */
GtkWidget *spann_why_popover_new (const SpannObject *root, const SpannFigureRequest *request,
                                  const char *mark, const SpannLanguage *language);
