/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "spann-print-pages.h"

/* An operation that prints @pages (transfer full), or writes them into a file with
 * GTK_PRINT_OPERATION_ACTION_EXPORT. On paper of another size the pages are made larger or smaller.
 * (transfer full) */
GtkPrintOperation *spann_print_operation_new (SpannPrintPages *pages, const SpannPrintSetup *setup,
                                              const char *name);
