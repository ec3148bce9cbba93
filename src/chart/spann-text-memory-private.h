/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-frame.h"
#include "spann-text-layout-private.h"
#include "spann-text-memory.h"

/* The context that a figure in @frame measures its texts in: its memory's, or a new one. (transfer
 * full) */
PangoContext *spann_text_memory_get_context (const SpannFrameSpec *frame, const SpannTheme *theme);
