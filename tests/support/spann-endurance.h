/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* How often a test does what it does: @usually, or @at_length when it runs in the endurance suite.
 * That needs a row in the folder's meson.build. */
guint endurance_count (guint usually, guint at_length);
