/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-date.h"

/**
 * SpannStoreSettings:
 * @max_size: the most bytes of a file that is read or written
 * @backup_days: of how many days on which a portfolio was saved the last version is kept
 * @today: for telling which days are over; the unset date keeps the last version alone
 *
 * What whoever opens and saves portfolios may choose.
 */
typedef struct {
  gsize max_size;
  guint backup_days;
  SpannDate today;
} SpannStoreSettings;

/* 64 MB, some hundred times the example, and 5 days; today is for the caller to set. */
SpannStoreSettings spann_store_settings_default (void);
