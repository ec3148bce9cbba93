/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-take.h"

const char *
spann_take_text (GStringChunk *strings, char *text)
{
  g_autofree char *owned = text;

  return owned == NULL ? NULL : g_string_chunk_insert_const (strings, owned);
}

void
spann_take_cell (GStrvBuilder *row, char *cell)
{
  g_autofree char *owned = cell;

  g_strv_builder_add (row, owned);
}
