/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-language.h"
#include "spann-object.h"

/**
 * SpannAttention:
 * @icon_name: a sign for how grave it is
 * @style: the sign's CSS class: "error", "warning", "accent"
 * @text: what, in words
 * @below: (nullable): on what basis, or what can be done
 * @ecosystem: key of the ecosystem that it is about
 *
 * Something in the portfolio that a planner should look at.
 */
typedef struct {
  const char *icon_name;
  const char *style;
  char *text;
  char *below;
  char *ecosystem;
} SpannAttention;

/* All of it on @today, kind by kind, each in the ecosystems' order: findings of the funding rules,
 * the gravest first; periods that end this year; ecosystems without an evaluation this year; gaps
 * that are not assessed. (transfer full) (element-type SpannAttention) */
GPtrArray *spann_attention_list (const SpannObject *portfolio, SpannDate today,
                                 SpannLanguage *language);

/* Whether two such lists say the same. */
gboolean spann_attention_list_equal (const GPtrArray *a, const GPtrArray *b);
