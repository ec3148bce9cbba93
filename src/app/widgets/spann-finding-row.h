/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "spann-finding.h"
#include "spann-language.h"

/* What a rule says, as a row: a sign and a word for how grave it is, the finding in @words, and on
 * what basis the rule rests. @portfolio is the root that it was found in. */
GtkWidget *spann_finding_row_new (const SpannObject *portfolio, const SpannFinding *finding,
                                  const char *words, const SpannLanguage *language);

/* The same shape for what no rule says: @icon_name, @style (a CSS class: "error", "warning",
 * "accent", "success"), plain @text, and dim words below (nullable), which are cut after two lines
 * when @brief; their tooltip has them all. */
GtkWidget *spann_finding_row_new_message (const char *icon_name, const char *style,
                                          const char *text, const char *below, gboolean brief);

/* The sign for a severity and its CSS class, for use in spann_finding_row_new_message(). */
const char *spann_finding_row_get_icon_name (SpannFundingRuleSeverity severity);
const char *spann_finding_row_get_style (SpannFundingRuleSeverity severity);
