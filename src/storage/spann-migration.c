/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-migration.h"

#include "spann-features.h"
#include "spann-format.h"

/* Version 2 names its features. The only one that version 1 had is several strategy versions. */
static void
migrate_1_to_2 (JsonObject *file)
{
  JsonNode *strategies = json_object_get_member (file, "strategies");
  JsonArray *features = json_array_new ();

  if (strategies != NULL && JSON_NODE_HOLDS_ARRAY (strategies) &&
      json_array_get_length (json_node_get_array (strategies)) > 1)
    json_array_add_string_element (features, SPANN_FEATURE_STRATEGY_VERSIONS);
  json_object_set_array_member (file, SPANN_FEATURES_MEMBER, features);
  json_object_set_int_member (file, SPANN_READER_MEMBER, 2);
}

/* By the version that each begins with. */
static void (*const migrations[]) (JsonObject *file) = {
    [1] = migrate_1_to_2,
};

G_STATIC_ASSERT (G_N_ELEMENTS (migrations) == SPANN_FORMAT_VERSION);

JsonNode *
spann_migration_apply (JsonNode *root, gint64 version)
{
  JsonObject *file = json_node_get_object (root);

  g_return_val_if_fail (version >= 1, root);
  for (; version < SPANN_FORMAT_VERSION; version++) {
    migrations[version](file);
    json_object_set_int_member (file, SPANN_VERSION_MEMBER, version + 1);
  }
  return root;
}
