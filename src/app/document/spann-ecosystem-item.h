/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-document.h"

/**
 * SpannEcosystemItem:
 *
 * What a list says of an ecosystem. It stays the same object while the ecosystem changes.
 *
 * Properties (read-only, notified): "name", "phase" (in words), "findings" (nullable: what the
 * rules warn of, a line each).
 */
#define SPANN_TYPE_ECOSYSTEM_ITEM (spann_ecosystem_item_get_type ())
G_DECLARE_FINAL_TYPE (SpannEcosystemItem, spann_ecosystem_item, SPANN, ECOSYSTEM_ITEM, GObject)

SpannEcosystemItem *spann_ecosystem_item_new (const char *key);

/* Reads @ecosystem, as it is in the document's root now. */
void spann_ecosystem_item_update (SpannEcosystemItem *self, SpannDocument *document,
                                  const SpannObject *ecosystem);

/* The object that it was read from last; NULL before the first. Borrowed. */
const SpannObject *spann_ecosystem_item_get_object (SpannEcosystemItem *self);

const char *spann_ecosystem_item_get_key (SpannEcosystemItem *self);
const char *spann_ecosystem_item_get_name (SpannEcosystemItem *self);
const char *spann_ecosystem_item_get_phase (SpannEcosystemItem *self);
const char *spann_ecosystem_item_get_findings (SpannEcosystemItem *self);

/* See spann_language_sort_key(). */
const char *spann_ecosystem_item_get_sort_key (SpannEcosystemItem *self);
