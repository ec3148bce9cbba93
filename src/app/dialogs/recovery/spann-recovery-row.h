/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "spann-language.h"
#include "spann-recovery.h"

/**
 * SpannRecoveryRow:
 *
 * A document that was open when the program or the computer stopped: which, when it was edited
 * last, and, unfolded, what would come back. Two buttons: recover and discard.
 *
 * Signals: "recovered", "discarded" (no arguments) when the person chooses.
 */
#define SPANN_TYPE_RECOVERY_ROW (spann_recovery_row_get_type ())
G_DECLARE_FINAL_TYPE (SpannRecoveryRow, spann_recovery_row, SPANN, RECOVERY_ROW, AdwExpanderRow)

/* (transfer floating) */
SpannRecoveryRow *spann_recovery_row_new (SpannRecovery *recovery, SpannLanguage *language);

SpannRecovery *spann_recovery_row_get_recovery (SpannRecoveryRow *self);

/* Gives the focus to what recovers it, or to the row where nothing can be. */
void spann_recovery_row_focus (SpannRecoveryRow *self);
