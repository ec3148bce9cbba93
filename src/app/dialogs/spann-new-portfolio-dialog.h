/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "spann-setup.h"

/**
 * SpannNewPortfolioDialog:
 *
 * Asks for what a portfolio begins with: its name, the language that its texts are written in, and
 * the strategy that it follows up, out of the library or out of a file.
 *
 * Signals: "created" (SpannObject *root, as a pointer): a new portfolio without ecosystems.
 */
#define SPANN_TYPE_NEW_PORTFOLIO_DIALOG (spann_new_portfolio_dialog_get_type ())
G_DECLARE_FINAL_TYPE (SpannNewPortfolioDialog, spann_new_portfolio_dialog, SPANN,
                      NEW_PORTFOLIO_DIALOG, AdwWindow)

SpannNewPortfolioDialog *spann_new_portfolio_dialog_new (GtkWindow *parent,
                                                         const SpannSetup *setup);

/* Adds the strategy of the file @path to the choices and chooses it; a file that is none is told in
 * a dialog. */
void spann_new_portfolio_dialog_add_file (SpannNewPortfolioDialog *self, const char *path);
