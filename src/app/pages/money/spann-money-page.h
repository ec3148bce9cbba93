/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "spann-document.h"
#include "spann-figure-request.h"

/**
 * SpannMoneyPage:
 *
 * The money of all ecosystems, by year against the frame or by ecosystem, and what in it needs
 * attention. How it is divided is remembered as long as the page lives.
 *
 * Properties: "division" ("year" or "ecosystem").
 * Signals: "ecosystem-activated" (const char *key, const char *tab): the tab of its page where one
 * sees more.
 * Actions: money.division (of the property), period.add (Ctrl+Shift+E).
 */
#define SPANN_TYPE_MONEY_PAGE (spann_money_page_get_type ())
G_DECLARE_FINAL_TYPE (SpannMoneyPage, spann_money_page, SPANN, MONEY_PAGE, GtkWidget)

GtkWidget *spann_money_page_new (void);

/* (nullable) */
void spann_money_page_set_document (SpannMoneyPage *self, SpannDocument *document);

/* The figure on the page; NULL when there is none. (transfer full) */
SpannFigureRequest *spann_money_page_dup_figure_request (SpannMoneyPage *self);
