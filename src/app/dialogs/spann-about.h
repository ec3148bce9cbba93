/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

/* Shows what Spann is, over @parent (nullable). */
void spann_about_show (GtkWindow *parent);
