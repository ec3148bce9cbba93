/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "spann-document.h"
#include "spann-print-pages.h"

/**
 * SpannPrintDialog:
 *
 * What to print, on which paper, how many figures a page, beside a preview of the pages as the
 * printer will get them. It shows the portfolio as it was when it was opened. The desktop's own
 * dialog then asks for the printer.
 *
 * Keys: Page Up and Page Down turn the pages.
 */
#define SPANN_TYPE_PRINT_DIALOG (spann_print_dialog_get_type ())
G_DECLARE_FINAL_TYPE (SpannPrintDialog, spann_print_dialog, SPANN, PRINT_DIALOG, AdwWindow)

/* @parent: (nullable). @request: the figure to begin with, copied. */
SpannPrintDialog *spann_print_dialog_new (GtkWindow *parent, SpannDocument *document,
                                          const SpannFigureRequest *request);

/* The pages as they are chosen, borrowed; NULL while they are being made. */
const SpannPrintPages *spann_print_dialog_get_pages (SpannPrintDialog *self);
