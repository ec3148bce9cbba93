/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-object.h"

/* An object equal to @object in which everything that equals its counterpart in @model is the
 * memory of @model: what two files have in common needs no comparison from then on. (transfer full)
 */
SpannObject *spann_share (SpannObject *model, SpannObject *object);
