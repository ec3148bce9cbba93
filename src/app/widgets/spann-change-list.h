/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "spann-diff-groups.h"

/* What has changed, to be read: a heading for each group of SpannDiffGroup and its lines below.
 * Of very many lines the first are shown, and how many more there are. (transfer floating) */
GtkWidget *spann_change_list_new (const GPtrArray *groups);
