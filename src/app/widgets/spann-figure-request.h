/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-figure.h"

/* A request that owns what it points to: a page tells by it what it shows. (transfer full) */
SpannFigureRequest *spann_figure_request_copy (const SpannFigureRequest *request);
void spann_figure_request_free (SpannFigureRequest *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpannFigureRequest, spann_figure_request_free)
