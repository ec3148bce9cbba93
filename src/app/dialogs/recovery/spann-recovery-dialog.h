/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "spann-language.h"
#include "spann-recovery.h"

/**
 * SpannRecoveryDialog:
 *
 * Offers what was not saved when the program or the computer stopped. Whoever closes it without
 * choosing is asked again at the next start.
 *
 * Signals: "recovered" (SpannRecovery *recovery) for each document that the person goes on with.
 */
#define SPANN_TYPE_RECOVERY_DIALOG (spann_recovery_dialog_get_type ())
G_DECLARE_FINAL_TYPE (SpannRecoveryDialog, spann_recovery_dialog, SPANN, RECOVERY_DIALOG, AdwWindow)

/* @recoveries: of SpannRecovery, at least one. Returns: (transfer none): present it with
 * gtk_window_present(); it frees itself. */
SpannRecoveryDialog *spann_recovery_dialog_new (GtkWindow *parent, const GPtrArray *recoveries,
                                                SpannLanguage *language);
