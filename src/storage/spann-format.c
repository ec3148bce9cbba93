/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-format.h"

#include <glib/gi18n-lib.h>

#include "spann-error.h"

static const SpannFormat formats[] = {
    {"spann", SPANN_NOUN_PORTFOLIO, NULL, N_ ("is not a Spann portfolio"),
     N_ ("is a portfolio, not a strategy")},
    {"spann-strategy", SPANN_NOUN_STRATEGY, "strategy", N_ ("is not a Spann strategy"),
     N_ ("is a strategy, not a portfolio")},
};

const SpannFormat *
spann_format_find (SpannNounIndex noun)
{
  for (guint i = 0; i < G_N_ELEMENTS (formats); i++) {
    if (formats[i].noun == noun)
      return &formats[i];
  }
  return NULL;
}

static gboolean
refuse (const SpannFormat *self, GError **error, const char *reason)
{
  g_set_error (error, SPANN_ERROR, SPANN_ERROR_FORMAT, "%s: %s", _ (self->refusal), reason);
  return FALSE;
}

/* The member @name when it is a value of @type, else NULL. */
static JsonNode *
find_value (JsonNode *root, const char *name, GType type)
{
  JsonNode *node = JSON_NODE_HOLDS_OBJECT (root)
                       ? json_object_get_member (json_node_get_object (root), name)
                       : NULL;

  return node != NULL && JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == type
             ? node
             : NULL;
}

static gboolean
check_name (const SpannFormat *self, JsonNode *root, GError **error)
{
  JsonNode *name = find_value (root, SPANN_FORMAT_MEMBER, G_TYPE_STRING);
  g_autofree char *reason = NULL;

  if (name == NULL)
    return refuse (self, error, _ ("the member \"format\" is missing"));
  for (guint i = 0; i < G_N_ELEMENTS (formats); i++) {
    if (!g_str_equal (formats[i].name, json_node_get_string (name)))
      continue;
    if (&formats[i] == self)
      return TRUE;
    g_set_error_literal (error, SPANN_ERROR, SPANN_ERROR_FORMAT, _ (formats[i].mistaken));
    return FALSE;
  }
  reason = g_strdup_printf (_ ("its \"format\" is not \"%s\""), self->name);
  return refuse (self, error, reason);
}

static gboolean
check_version (const SpannFormat *self, JsonNode *root, const char *member, GError **error)
{
  JsonNode *node = find_value (root, member, G_TYPE_INT64);
  gint64 version = node == NULL ? 0 : json_node_get_int (node);
  g_autofree char *reason = NULL;

  if (version > SPANN_FORMAT_VERSION) {
    g_set_error (error, SPANN_ERROR, SPANN_ERROR_VERSION,
                 _ ("was written by a newer Spann (format version %lld); this one reads up to %d"),
                 (long long)version, SPANN_FORMAT_VERSION);
    return FALSE;
  }
  if (version >= 1)
    return TRUE;
  reason = g_strdup_printf (_ ("the member \"%s\" is not a version number"), member);
  return refuse (self, error, reason);
}

gboolean
spann_format_check (const SpannFormat *self, JsonNode *root, GError **error)
{
  return check_name (self, root, error) &&
         check_version (self, root, SPANN_VERSION_MEMBER, error) &&
         check_version (self, root, SPANN_READER_MEMBER, error);
}
