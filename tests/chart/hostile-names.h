/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#define N_HOSTILE_NAMES 7

/* What nobody should call anything: nothing at all, very long words, letters from elsewhere,
 * controls. */
extern const char *const hostile_names[N_HOSTILE_NAMES];
