/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-text-memory-private.h"

/* What was measured lies in the context. */
struct _SpannTextMemory {
  PangoContext *context;
};

SpannTextMemory *
spann_text_memory_new (const SpannTheme *theme, const char *language)
{
  SpannTextMemory *self = g_new (SpannTextMemory, 1);

  self->context = spann_text_context_new (theme->font_family, language);
  return self;
}

void
spann_text_memory_free (SpannTextMemory *self)
{
  g_object_unref (self->context);
  g_free (self);
}

PangoContext *
spann_text_memory_get_context (const SpannFrameSpec *frame, const SpannTheme *theme)
{
  if (frame->memory != NULL)
    return g_object_ref (frame->memory->context);
  return spann_text_context_new (theme->font_family, frame->language);
}
