/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Members that this version does not know, at random places of a real file: they stay where they
 * are, also when what stands beside them is edited or goes. What is expected is made of the JSON
 * tree, without the model. */

#include "spann-decoder.h"
#include "spann-edit.h"
#include "spann-encoder.h"
#include "spann-endurance.h"
#include "spann-json-text.h"
#include "spann-measured.h"
#include "spann-path.h"

/* What is set in a field that is edited. */
#define EDITED "ändrat \"här\""

/**
 * Spot:
 * @json: an object of the file
 * @noun: what it is; of a text, what it belongs to
 * @path: where that is in the model
 * @text: the field that is a text; SPANN_FIELD_NONE of an object of the model
 *
 * A place where members may stand that nobody knows.
 */
typedef struct {
  JsonObject *json;
  const SpannNoun *noun;
  char *path;
  SpannFieldId text;
} Spot;

static void
spot_free (gpointer data)
{
  Spot *spot = data;

  g_free (spot->path);
  g_free (spot);
}

static JsonNode *
read_example (void)
{
  g_autofree char *path =
      g_test_build_filename (G_TEST_DIST, "data", "storage", "v2", "example.spann", NULL);
  g_autoptr (JsonParser) parser = json_parser_new ();

  g_assert_true (json_parser_load_from_file (parser, path, NULL));
  return json_parser_steal_root (parser);
}

static void
add_spot (GPtrArray *spots, JsonObject *json, const SpannNoun *noun, const char *path,
          SpannFieldId text)
{
  Spot *spot = g_new (Spot, 1);

  *spot = (Spot){json, noun, g_strdup (path), text};
  g_ptr_array_add (spots, spot);
}

static void find_spots (JsonObject *json, const SpannNoun *noun, const char *path,
                        GPtrArray *spots);

/* In the child @key (NULL: an only child) of @field. */
static void
find_spots_in_child (JsonObject *json, SpannFieldId field, const char *path, const char *key,
                     GPtrArray *spots)
{
  g_autofree char *below = spann_path_child (path, field, key);

  find_spots (json, spann_noun_get (spann_field_get (field)->child), below, spots);
}

static void
find_spots_in_field (JsonNode *node, SpannFieldId id, const char *path, GPtrArray *spots)
{
  SpannFieldType type = spann_field_get (id)->type;

  if (type == SPANN_FIELD_TEXT) {
    add_spot (spots, json_node_get_object (node), spann_field_get_noun (id), path, id);
  } else if (type == SPANN_FIELD_CHILD) {
    find_spots_in_child (json_node_get_object (node), id, path, NULL, spots);
  } else if (type == SPANN_FIELD_LIST) {
    JsonArray *array = json_node_get_array (node);

    for (guint i = 0; i < json_array_get_length (array); i++) {
      JsonObject *item = json_array_get_object_element (array, i);

      find_spots_in_child (item, id, path, json_object_get_string_member (item, "id"), spots);
    }
  } else if (type == SPANN_FIELD_MAP) {
    JsonObjectIter iter;
    const char *key;
    JsonNode *item;

    json_object_iter_init_ordered (&iter, json_node_get_object (node));
    while (json_object_iter_next_ordered (&iter, &key, &item))
      find_spots_in_child (json_node_get_object (item), id, path, key, spots);
  }
}

static void
find_spots (JsonObject *json, const SpannNoun *noun, const char *path, GPtrArray *spots)
{
  add_spot (spots, json, noun, path, SPANN_FIELD_NONE);
  for (guint row = 0; row < noun->n_fields; row++) {
    JsonNode *node = json_object_get_member (json, noun->fields[row].name);

    if (node != NULL)
      find_spots_in_field (node, spann_noun_field_id (noun, row), path, spots);
  }
}

/* Every object of the file, and every text. (transfer full) (element-type Spot) */
static GPtrArray *
find_all_spots (JsonNode *root)
{
  GPtrArray *spots = g_ptr_array_new_with_free_func (spot_free);

  find_spots (json_node_get_object (root), spann_noun_get (SPANN_NOUN_PORTFOLIO), "", spots);
  return spots;
}

static const Spot *
pick_spot (const GPtrArray *spots)
{
  return spots->pdata[g_test_rand_int_range (0, (gint32)spots->len)];
}

/* Moves all members from @from to the end of @to. */
static void
move_members (JsonObject *from, JsonObject *to)
{
  g_autoptr (GList) names = json_object_get_members (from);

  for (GList *name = names; name != NULL; name = name->next) {
    json_object_set_member (to, name->data, json_object_dup_member (from, name->data));
    json_object_remove_member (from, name->data);
  }
}

/* Puts @name with @value as the member @index of @json. (transfer full) @value */
static void
insert_member (JsonObject *json, guint index, const char *name, JsonNode *value)
{
  g_autoptr (JsonObject) others = json_object_new ();
  JsonObjectIter iter;
  const char *other;
  JsonNode *node;
  guint i = 0;

  /* Members are in the order in which they were added. */
  move_members (json, others);
  json_object_iter_init_ordered (&iter, others);
  while (json_object_iter_next_ordered (&iter, &other, &node)) {
    if (i++ == index)
      json_object_set_member (json, name, value);
    json_object_set_member (json, other, json_node_copy (node));
  }
  if (index >= i)
    json_object_set_member (json, name, value);
}

/* Puts @n_members at random into the file of @spots. */
static void
insert_members (const GPtrArray *spots, guint n_members)
{
  static const char *const values[] = {"null",         "true", "-7", "0.25", "1e+100",
                                       "\"å\\n\\\"\"", "{}",   "[]", "[1]",  "{\"id\":[{}]}"};

  for (guint i = 0; i < n_members; i++) {
    const Spot *spot = pick_spot (spots);
    guint n_others = json_object_get_size (spot->json);
    g_autofree char *name = g_strdup_printf ("okänd %u", i);
    const char *value = values[g_test_rand_int_range (0, G_N_ELEMENTS (values))];

    insert_member (spot->json, (guint)g_test_rand_int_range (0, (gint32)n_others + 1), name,
                   json_from_string (value, NULL));
  }
}

/* The tree as Spann lays a file out. (transfer full) */
static GBytes *
lay_out (JsonNode *root)
{
  g_autoptr (GString) text = g_string_new (NULL);

  spann_json_text_append_node (text, root);
  return spann_json_text_indent (text);
}

static SpannObject *
decode (GBytes *bytes)
{
  g_autoptr (GError) error = NULL;
  SpannObject *root = spann_decoder_decode (bytes, SPANN_NOUN_PORTFOLIO, &error);

  g_assert_no_error (error);
  return root;
}

static void
assert_written (const SpannObject *root, JsonNode *expected)
{
  g_autoptr (GBytes) written = spann_encoder_encode (root);
  g_autoptr (GBytes) text = lay_out (expected);

  g_assert_cmpmem (g_bytes_get_data (written, NULL), g_bytes_get_size (written),
                   g_bytes_get_data (text, NULL), g_bytes_get_size (text));
}

static void
test_kept (void)
{
  guint n_members = endurance_count (200, 1000);
  g_autoptr (JsonNode) tree = read_example ();
  g_autoptr (GPtrArray) spots = find_all_spots (tree);
  g_autoptr (GBytes) text = NULL;
  g_autoptr (SpannObject) root = NULL;

  insert_members (spots, n_members);
  text = lay_out (tree);
  root = decode (text);
  assert_written (root, tree);
  measured ("%u unknown members at random places of %u objects and texts: %u kept in place",
            n_members, spots->len, n_members);
}

/* A field of @spot that stands in the file and can be edited or left out without a change to how
 * others are written; FALSE when there is none. */
static gboolean
pick_field (const Spot *spot, SpannFieldId *out_field)
{
  guint first = (guint)g_test_rand_int_range (0, (gint32)spot->noun->n_fields);

  for (guint i = 0; i < spot->noun->n_fields; i++) {
    guint row = (first + i) % spot->noun->n_fields;
    const SpannField *field = &spot->noun->fields[row];

    if ((field->type == SPANN_FIELD_STRING || field->type == SPANN_FIELD_CHOICE ||
         field->type == SPANN_FIELD_REFERENCE) &&
        json_object_has_member (spot->json, field->name)) {
      *out_field = spann_noun_field_id (spot->noun, row);
      return TRUE;
    }
  }
  return FALSE;
}

/* Edits the own language of the text at @spot, or takes the other away; FALSE when there is none.
 */
static gboolean
change_text (const Spot *spot, gboolean remove, SpannEdit *edit)
{
  const SpannObject *object = spann_path_resolve (spann_edit_get_root (edit), spot->path);
  const SpannText *text = spann_object_get_text (object, spot->text);
  const char *language =
      remove ? spann_text_get_other_language (text) : spann_text_get_own_language (text);

  if (!json_object_has_member (spot->json, language))
    return FALSE;
  spann_edit_set (edit, spot->path, spot->text,
                  spann_value_text (spann_text_with (text, language, remove ? NULL : EDITED)));
  if (remove)
    json_object_remove_member (spot->json, language);
  else
    json_object_set_string_member (spot->json, language, EDITED);
  return TRUE;
}

/* Edits or takes away a field of the object at @spot; FALSE when it has none to do so. */
static gboolean
change_field (const Spot *spot, gboolean remove, SpannEdit *edit)
{
  SpannFieldId field;

  if (!pick_field (spot, &field))
    return FALSE;
  spann_edit_set (edit, spot->path, field,
                  remove ? spann_value_none () : spann_value_string (EDITED));
  if (remove)
    json_object_remove_member (spot->json, spann_field_get (field)->name);
  else
    json_object_set_string_member (spot->json, spann_field_get (field)->name, EDITED);
  return TRUE;
}

/* Edits or takes away what stands beside many unknown members, in the model and in the tree. */
static void
change_neighbours (gboolean remove, const char *what)
{
  guint n_edits = endurance_count (100, 1000);
  guint n_fields = 0;
  guint n_texts = 0;
  g_autoptr (JsonNode) tree = read_example ();
  g_autoptr (GPtrArray) spots = find_all_spots (tree);
  g_autoptr (GBytes) text = NULL;
  g_autoptr (SpannObject) root = NULL;
  g_autoptr (SpannEdit) edit = NULL;

  insert_members (spots, spots->len);
  text = lay_out (tree);
  root = decode (text);
  edit = spann_edit_new (root);
  for (guint i = 0; i < n_edits; i++) {
    const Spot *spot = pick_spot (spots);

    if (spot->text == SPANN_FIELD_NONE)
      n_fields += change_field (spot, remove, edit);
    else
      n_texts += change_text (spot, remove, edit);
  }
  assert_written (spann_edit_get_root (edit), tree);
  g_assert_cmpuint (n_fields, >, n_edits / 20);
  g_assert_cmpuint (n_texts, >, n_edits / 20);
  measured ("%u fields and %u texts %s beside %u unknown members: all kept in place", n_fields,
            n_texts, what, spots->len);
}

static void
test_edited_neighbour (void)
{
  change_neighbours (FALSE, "edited");
}

static void
test_removed_neighbour (void)
{
  change_neighbours (TRUE, "removed");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/unknown/kept", test_kept);
  g_test_add_func ("/unknown/edited-neighbour", test_edited_neighbour);
  g_test_add_func ("/unknown/removed-neighbour", test_removed_neighbour);
  return g_test_run ();
}
