/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-attention.h"

SpannAttention *
spann_attention_new (const char *icon_name, const char *style, char *text, char *below,
                     const char *ecosystem, const char *tab)
{
  SpannAttention *self = g_new0 (SpannAttention, 1);

  self->icon_name = icon_name;
  self->style = style;
  self->text = text;
  self->below = below;
  self->ecosystem = g_strdup (ecosystem);
  self->tab = tab;
  return self;
}

void
spann_attention_free (SpannAttention *self)
{
  g_free (self->text);
  g_free (self->below);
  g_free (self->ecosystem);
  g_free (self);
}

gboolean
spann_attention_equal (const SpannAttention *a, const SpannAttention *b)
{
  return g_strcmp0 (a->ecosystem, b->ecosystem) == 0 && g_strcmp0 (a->tab, b->tab) == 0 &&
         g_str_equal (a->icon_name, b->icon_name) && g_str_equal (a->text, b->text) &&
         g_strcmp0 (a->below, b->below) == 0;
}

gboolean
spann_attention_items_equal (const GPtrArray *a, const GPtrArray *b)
{
  if (a->len != b->len)
    return FALSE;
  for (guint i = 0; i < a->len; i++) {
    if (!spann_attention_equal (a->pdata[i], b->pdata[i]))
      return FALSE;
  }
  return TRUE;
}
