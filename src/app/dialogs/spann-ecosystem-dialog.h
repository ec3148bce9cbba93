/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "spann-document.h"

/**
 * SpannEcosystemDialog:
 *
 * Asks for name, cluster organisation and phase of an ecosystem, new or there already, and commits
 * them to the document as one step. When the document refuses, it tells why and stays.
 *
 * Signals: "accepted" (const char *key): the ecosystem has what was asked for.
 */
#define SPANN_TYPE_ECOSYSTEM_DIALOG (spann_ecosystem_dialog_get_type ())
G_DECLARE_FINAL_TYPE (SpannEcosystemDialog, spann_ecosystem_dialog, SPANN, ECOSYSTEM_DIALOG,
                      AdwWindow)

/* @key: (nullable): the ecosystem to change; NULL for a new one */
SpannEcosystemDialog *spann_ecosystem_dialog_new (GtkWindow *parent, SpannDocument *document,
                                                  const char *key);
