/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/**
 * SpannAttention:
 * @icon_name: a sign for how grave it is
 * @style: the sign's CSS class: "error", "warning", "accent"
 * @text: what, in words
 * @below: (nullable): on what basis, or what can be done
 * @ecosystem: (nullable): key of the ecosystem that it is about
 * @tab: (nullable): the tab of the ecosystem's page that it is about, "gaps"; NULL for no one tab
 *
 * Something in the portfolio that a planner should look at.
 */
typedef struct {
  const char *icon_name;
  const char *style;
  char *text;
  char *below;
  char *ecosystem;
  const char *tab;
} SpannAttention;

/* @icon_name, @style and @tab must outlive it; @text and @below (transfer full). */
SpannAttention *spann_attention_new (const char *icon_name, const char *style, char *text,
                                     char *below, const char *ecosystem, const char *tab);
void spann_attention_free (SpannAttention *self);

/* Whether both say the same. */
gboolean spann_attention_equal (const SpannAttention *a, const SpannAttention *b);

/* Whether two lists of them (element-type SpannAttention) say the same. */
gboolean spann_attention_items_equal (const GPtrArray *a, const GPtrArray *b);
