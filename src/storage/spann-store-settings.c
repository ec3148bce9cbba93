/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-store-settings.h"

#define MAX_SIZE ((gsize)64 << 20)
#define BACKUP_DAYS 5

SpannStoreSettings
spann_store_settings_default (void)
{
  return (SpannStoreSettings){.max_size = MAX_SIZE, .backup_days = BACKUP_DAYS};
}
