/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-theme.h"

/**
 * SpannTextMemory:
 *
 * How wide texts are, for figures that are laid out one after another and share most of them: the
 * pages of one figure. Given to them as the memory of their frame. For one thread.
 */
typedef struct _SpannTextMemory SpannTextMemory;

/* For figures in the fonts of @theme and in @language. (transfer full) */
SpannTextMemory *spann_text_memory_new (const SpannTheme *theme, const char *language);
void spann_text_memory_free (SpannTextMemory *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpannTextMemory, spann_text_memory_free)
