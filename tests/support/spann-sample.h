/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-object.h"

/*
 * A small portfolio that holds, for tests of what two people do to it: ecosystem "a" with an
 * evaluation "first", the period "p" (2024–2026, 100 each year), the actors "x" and "y" and the
 * bridge "br" from "x" over gap-1; the ecosystems "b" and "c"; the meeting "meeting-m" with the
 * matter "m" about "a"; two log entries. The strategy has four gaps, a sector "s" and an actor kind
 * "k".
 */
SpannObject *sample_portfolio (void);

/* An actor, and a bridge over gap-1 from the actor @from (nullable). (transfer full) */
SpannObject *sample_actor (const char *key, const char *name);
SpannObject *sample_bridge (const char *key, const char *from);

/* A use of @amount SEK; an entry of the log. (transfer full) */
SpannObject *sample_use (const char *key, gint64 amount);
SpannObject *sample_log_entry (const char *key, const char *time);
