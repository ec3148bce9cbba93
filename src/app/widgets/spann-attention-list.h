/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "spann-attention.h"

/**
 * SpannAttentionList:
 *
 * What a planner should look at, the gravest first. Of many only the first few are shown, with a
 * button for the rest. A row about an ecosystem leads there.
 *
 * Properties: "list-label" (what it is called, for the screen reader), "nothing" (said in place of
 * an empty list). Signals: "ecosystem-activated" (const char *key, const char *tab): the tab
 * (nullable) of the ecosystem's page that the row is about.
 */
#define SPANN_TYPE_ATTENTION_LIST (spann_attention_list_get_type ())
G_DECLARE_FINAL_TYPE (SpannAttentionList, spann_attention_list, SPANN, ATTENTION_LIST, GtkWidget)

GtkWidget *spann_attention_list_new (void);

/* Shows @items (transfer full) (element-type SpannAttention). Rows that say the same as before
 * stay. */
void spann_attention_list_set_items (SpannAttentionList *self, GPtrArray *items);
