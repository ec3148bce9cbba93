/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-format.h"

#include <glib/gi18n-lib.h>

#include "spann-error.h"
#include "spann-features.h"
#include "spann-id.h"
#include "spann-likeness.h"

#define FIRST_VERSION_WITH_FEATURES 2

/* More names than this do not help. */
#define MAX_SHOWN_FEATURES 3

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

/* What is wrong with a file that lacks the member @name: there may be one that is it, misspelt.
 * (transfer full) */
static char *
describe_missing (JsonNode *root, const char *name)
{
  JsonObjectIter iter;
  const char *other;
  JsonNode *node;

  if (JSON_NODE_HOLDS_OBJECT (root)) {
    json_object_iter_init_ordered (&iter, json_node_get_object (root));
    while (json_object_iter_next_ordered (&iter, &other, &node)) {
      if (spann_likeness_is_close (other, name) && !g_str_equal (other, name))
        return g_strdup_printf (_ ("\"%1$s\" is missing; is \"%2$s\" meant to be it?"), name,
                                other);
    }
  }
  return g_strdup_printf (_ ("the member \"%s\" is missing"), name);
}

static gboolean
check_name (const SpannFormat *self, JsonNode *root, GError **error)
{
  JsonNode *name = find_value (root, SPANN_FORMAT_MEMBER, G_TYPE_STRING);
  g_autofree char *reason = NULL;

  if (name == NULL) {
    reason = describe_missing (root, SPANN_FORMAT_MEMBER);
    return refuse (self, error, reason);
  }
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

/* The version number that the member @name is; 0 with @error when it is none. */
static gint64
read_version (const SpannFormat *self, JsonNode *root, const char *name, GError **error)
{
  JsonNode *node = find_value (root, name, G_TYPE_INT64);
  gint64 version = node == NULL ? 0 : json_node_get_int (node);
  g_autofree char *reason = NULL;

  if (version >= 1)
    return version;
  reason = json_object_has_member (json_node_get_object (root), name)
               ? g_strdup_printf (_ ("the member \"%s\" is not a version number"), name)
               : describe_missing (root, name);
  refuse (self, error, reason);
  return 0;
}

static gboolean
check_reader (gint64 reader, GError **error)
{
  if (reader <= SPANN_FORMAT_VERSION)
    return TRUE;
  g_set_error (error, SPANN_ERROR, SPANN_ERROR_VERSION,
               _ ("was written by a newer Spann and cannot be read by this one: it needs format "
                  "version %lld, and this one knows up to %d; install the newest Spann"),
               (long long)reader, SPANN_FORMAT_VERSION);
  return FALSE;
}

/* Adds the features that this program does not know to @unknown; FALSE when what is there is no
 * list of names. Version 1 had none. */
static gboolean
find_unknown_features (JsonNode *root, gint64 version, GPtrArray *unknown)
{
  JsonNode *node = json_object_get_member (json_node_get_object (root), SPANN_FEATURES_MEMBER);
  JsonArray *features;

  if (version < FIRST_VERSION_WITH_FEATURES)
    return TRUE;
  if (node == NULL || !JSON_NODE_HOLDS_ARRAY (node))
    return FALSE;
  features = json_node_get_array (node);
  for (guint i = 0; i < json_array_get_length (features); i++) {
    JsonNode *element = json_array_get_element (features, i);
    const char *name =
        json_node_get_value_type (element) == G_TYPE_STRING ? json_node_get_string (element) : NULL;

    if (name == NULL || !spann_id_is_valid (name))
      return FALSE;
    if (!spann_feature_is_known (name))
      g_ptr_array_add (unknown, (gpointer)name);
  }
  return TRUE;
}

static char *
limit_to_known (const GPtrArray *unknown)
{
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < unknown->len && i < MAX_SHOWN_FEATURES; i++)
    g_string_append_printf (names, "%s\"%s\"", i == 0 ? "" : ", ", (char *)unknown->pdata[i]);
  if (unknown->len > MAX_SHOWN_FEATURES)
    g_string_append (names, " …");
  return g_strdup_printf (
      /* Translators: %s is what a newer version names it, in quotation marks; may be several */
      _ ("This file uses something that this version of Spann does not know: %s. What you see here "
         "may therefore be incomplete, and you cannot change it. Install the newest Spann to edit "
         "the file."),
      names->str);
}

/* (transfer full) (nullable) */
static char *
find_limitation (gint64 version, const GPtrArray *unknown_features)
{
  if (unknown_features->len > 0)
    return limit_to_known (unknown_features);
  if (version > SPANN_FORMAT_VERSION)
    return g_strdup_printf (
        _ ("This file was written by a newer Spann: it has format version %lld, and this one knows "
           "up to %d. You can read it here but not change it. Install the newest Spann to edit the "
           "file."),
        (long long)version, SPANN_FORMAT_VERSION);
  return NULL;
}

gboolean
spann_format_check (const SpannFormat *self, JsonNode *root, gint64 *out_version,
                    char **out_limitation, GError **error)
{
  g_autoptr (GPtrArray) unknown = g_ptr_array_new ();
  gint64 version, reader;

  if (!check_name (self, root, error))
    return FALSE;
  version = read_version (self, root, SPANN_VERSION_MEMBER, error);
  if (version == 0)
    return FALSE;
  reader = read_version (self, root, SPANN_READER_MEMBER, error);
  if (reader == 0 || !check_reader (reader, error))
    return FALSE;
  if (!find_unknown_features (root, version, unknown))
    return refuse (self, error, _ ("the member \"features\" is not a list of names"));
  *out_version = version;
  *out_limitation = find_limitation (version, unknown);
  return TRUE;
}

void
spann_format_blame_newer (GError **error)
{
  g_autoptr (GError) fault = NULL;

  if (error == NULL)
    return;
  fault = g_steal_pointer (error);
  g_set_error (error, SPANN_ERROR, SPANN_ERROR_VERSION,
               /* Translators: %s is what is wrong and where */
               _ ("was written by a newer Spann and holds what this one cannot read: %s; install "
                  "the newest Spann"),
               fault->message);
}
