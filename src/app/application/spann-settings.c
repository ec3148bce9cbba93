/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-settings.h"

GSettings *
spann_settings_new (void)
{
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  g_autoptr (GSettingsSchema) schema = NULL;

  /* g_settings_new() would end the program when the schema lacks. */
  if (source != NULL)
    schema = g_settings_schema_source_lookup (source, SPANN_APPLICATION_ID, TRUE);
  return schema != NULL ? g_settings_new_full (schema, NULL, NULL) : NULL;
}

SpannStoreSettings
spann_settings_read_store (void)
{
  g_autoptr (GSettings) settings = spann_settings_new ();

  if (settings == NULL)
    return spann_store_settings_default ();
  return (SpannStoreSettings){
      .max_size = (gsize)g_settings_get_int (settings, "max-file-size") << 20,
      .backup_days = (guint)g_settings_get_int (settings, "backup-days"),
  };
}
