/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-document.h"

/**
 * SpannEcosystemList:
 *
 * The document's ecosystems as a list model of #SpannEcosystemItem that follows the document. In
 * the file's order, which is also that of the figures' rows.
 */
#define SPANN_TYPE_ECOSYSTEM_LIST (spann_ecosystem_list_get_type ())
G_DECLARE_FINAL_TYPE (SpannEcosystemList, spann_ecosystem_list, SPANN, ECOSYSTEM_LIST, GObject)

SpannEcosystemList *spann_ecosystem_list_new (SpannDocument *document);

/* Position of the ecosystem @key in @model (the list itself, or one that filters it);
 * GTK_INVALID_LIST_POSITION when it is not there. */
guint spann_ecosystem_list_find (GListModel *model, const char *key);

/* Key of the ecosystem at @position, borrowed from the item; NULL past the end. */
const char *spann_ecosystem_list_get_key (GListModel *model, guint position);
