/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

/* Gives @button a menu that is not made before it is first opened: most menus of a page never are.
 */
void spann_late_menu_give (GtkMenuButton *button, GMenuModel *menu);
