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
