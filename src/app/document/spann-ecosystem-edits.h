/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-document.h"

/**
 * SpannEcosystemFacts:
 * @name: what it is called; not empty
 * @organisation: (nullable): the cluster organisation
 * @phase: (nullable): key of a phase of the strategy; NULL leaves the phase as it is
 *
 * What a person says of an ecosystem when it is new, and may say otherwise later.
 */
typedef struct {
  const char *name;
  const char *organisation;
  const char *phase;
} SpannEcosystemFacts;

/* Adds an ecosystem, in its phase from today on. Returns its key, NULL when the commit was refused.
 * (transfer full) */
char *spann_ecosystem_edits_add (SpannDocument *document, const SpannEcosystemFacts *facts);

/* Changes what is different; another phase holds from today on and the earlier ones are kept. */
gboolean spann_ecosystem_edits_change (SpannDocument *document, const char *key,
                                       const SpannEcosystemFacts *facts);

/* Removes the ecosystem with all that it holds, and its name from the matters that concern it. */
gboolean spann_ecosystem_edits_remove (SpannDocument *document, const char *key);
