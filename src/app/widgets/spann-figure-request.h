/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-figure.h"

/* A request that owns what it points to: a page tells by it what it shows. (transfer full) */
SpannFigureRequest *spann_figure_request_copy (const SpannFigureRequest *request);
void spann_figure_request_free (SpannFigureRequest *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpannFigureRequest, spann_figure_request_free)

/* As the parameter of an action; it says nothing of the language. */
#define SPANN_FIGURE_REQUEST_TYPE "(smsmssbu)"

/* (transfer floating) */
GVariant *spann_figure_request_to_variant (const SpannFigureRequest *request);

/* The request in @language; NULL for a kind or a day that there is not. (transfer full) */
SpannFigureRequest *spann_figure_request_from_variant (GVariant *variant, SpannLanguage *language);
