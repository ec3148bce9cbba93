/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-fixture.h"

static SpannObject *
make_payment (const char *key, gint64 amount)
{
  SpannObject *payment = spann_object_new (spann_noun_get (SPANN_NOUN_PAYMENT), key);

  return spann_object_with (payment, SPANN_PAYMENT_AMOUNT, spann_value_integer (amount));
}

static SpannObject *
make_period (void)
{
  SpannObject *period = spann_object_new (spann_noun_get (SPANN_NOUN_PERIOD), "p");

  period = spann_object_append_item (period, SPANN_PERIOD_PAYMENTS, make_payment ("a", 1));
  return spann_object_append_item (period, SPANN_PERIOD_PAYMENTS, make_payment ("c", 3));
}

static char *
join_keys (const SpannObject *object, SpannFieldId field)
{
  GString *keys = g_string_new (NULL);

  for (guint i = 0; i < spann_object_get_n_items (object, field); i++)
    g_string_append (keys, spann_object_get_key (spann_object_get_item (object, field, i)));
  return g_string_free (keys, FALSE);
}

static void
test_absent (void)
{
  g_autoptr (SpannObject) matter = spann_object_new (spann_noun_get (SPANN_NOUN_MATTER), "m");
  g_autoptr (SpannObject) payment = spann_object_new (spann_noun_get (SPANN_NOUN_PAYMENT), "p");

  g_assert_false (spann_object_has (matter, SPANN_MATTER_TITLE));
  g_assert_null (spann_object_get_string (matter, SPANN_MATTER_REFERENCE));
  g_assert_cmpstr (spann_object_get_words (matter, SPANN_MATTER_TITLE, "sv"), ==, "");
  g_assert_cmpint (spann_object_get_choice (matter, SPANN_MATTER_STATUS), ==, -1);
  g_assert_null (spann_object_get_strings (matter, SPANN_MATTER_ECOSYSTEMS)[0]);
  g_assert_cmpuint (spann_object_get_n_items (matter, SPANN_MATTER_POINTS), ==, 0);
  g_assert_null (spann_object_get_child (matter, SPANN_MATTER_PAPERS));
  g_assert_false (spann_date_is_set (spann_object_get_date (payment, SPANN_PAYMENT_DATE)));
  g_assert_cmpint (spann_object_get_integer (payment, SPANN_PAYMENT_AMOUNT), ==, 0);
}

static void
test_copy_on_write (void)
{
  g_autoptr (SpannObject) before = make_period ();
  g_autoptr (SpannObject) after =
      spann_object_with (spann_object_ref (before), SPANN_PERIOD_ORDINAL, spann_value_integer (2));

  g_assert_true (before != after);
  g_assert_false (spann_object_has (before, SPANN_PERIOD_ORDINAL));
  g_assert_cmpint (spann_object_get_integer (after, SPANN_PERIOD_ORDINAL), ==, 2);
  g_assert_true (spann_object_get_item (before, SPANN_PERIOD_PAYMENTS, 0) ==
                 spann_object_get_item (after, SPANN_PERIOD_PAYMENTS, 0));
}

static void
test_items (void)
{
  static const struct {
    const char *key;
    const char *after;
    const char *expected;
  } cases[] = {
      {"b", "a", "abc"},      {"b", NULL, "bac"}, {"b", "c", "acb"},
      {"b", "nobody", "acb"}, {"a", "c", "ac"},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (SpannObject) period = spann_object_with_item (
        make_period (), SPANN_PERIOD_PAYMENTS, make_payment (cases[i].key, 9), cases[i].after);
    g_autofree char *keys = join_keys (period, SPANN_PERIOD_PAYMENTS);
    const SpannObject *payment =
        spann_object_find_item (period, SPANN_PERIOD_PAYMENTS, cases[i].key);

    g_assert_cmpstr (keys, ==, cases[i].expected);
    g_assert_cmpint (spann_object_get_integer (payment, SPANN_PAYMENT_AMOUNT), ==, 9);
  }
}

static void
test_without_item (void)
{
  g_autoptr (SpannObject) period = make_period ();
  g_autofree char *keys = NULL;

  period = spann_object_without_item (g_steal_pointer (&period), SPANN_PERIOD_PAYMENTS, "a");
  period = spann_object_without_item (g_steal_pointer (&period), SPANN_PERIOD_PAYMENTS, "nobody");
  keys = join_keys (period, SPANN_PERIOD_PAYMENTS);
  g_assert_cmpstr (keys, ==, "c");
  period = spann_object_without_item (g_steal_pointer (&period), SPANN_PERIOD_PAYMENTS, "c");
  g_assert_false (spann_object_has (period, SPANN_PERIOD_PAYMENTS));
}

static void
test_years_sort (void)
{
  static const char *const years[] = {"2026", "2024", "2032", "2025"};
  g_autoptr (SpannObject) period = make_period ();
  g_autofree char *keys = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (years); i++)
    period =
        spann_object_append_item (g_steal_pointer (&period), SPANN_PERIOD_GRANTED,
                                  spann_object_new (spann_noun_get (SPANN_NOUN_GRANT), years[i]));
  keys = join_keys (period, SPANN_PERIOD_GRANTED);
  g_assert_cmpstr (keys, ==, "2024202520262032");
}

static void
test_order (void)
{
  static const struct {
    const char *keys;
    const char *expected;
  } cases[] = {
      {"c b a", "cba"}, {"a b c", "abc"},   {"c a", "cab"},       {"b a", "bca"},
      {"c b", "acb"},   {"c x b a", "cba"}, {"c c a a b", "cab"}, {"x", "abc"},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_auto (GStrv) keys = g_strsplit (cases[i].keys, " ", -1);
    g_autoptr (SpannObject) period = spann_object_new (spann_noun_get (SPANN_NOUN_PERIOD), "p");
    g_autofree char *joined = NULL;

    for (const char *key = "abc"; *key != '\0'; key++) {
      const char name[] = {*key, '\0'};

      period = spann_object_append_item (g_steal_pointer (&period), SPANN_PERIOD_PAYMENTS,
                                         make_payment (name, 1));
    }
    period = spann_object_with_order (g_steal_pointer (&period), SPANN_PERIOD_PAYMENTS,
                                      (const char *const *)keys);
    joined = join_keys (period, SPANN_PERIOD_PAYMENTS);
    g_test_message ("%s", cases[i].keys);
    g_assert_cmpstr (joined, ==, cases[i].expected);
  }
}

/* Nothing is lost of a list that should not be, with a key twice. */
static void
test_order_of_equal_keys (void)
{
  static const char *const keys[] = {"b", "a", NULL};
  GPtrArray *payments = g_ptr_array_new_with_free_func ((GDestroyNotify)spann_object_unref);
  g_autoptr (SpannObject) period = make_period ();
  g_autofree char *joined = NULL;

  g_ptr_array_add (payments, make_payment ("a", 1));
  g_ptr_array_add (payments, make_payment ("a", 2));
  g_ptr_array_add (payments, make_payment ("b", 3));
  period = spann_object_with (g_steal_pointer (&period), SPANN_PERIOD_PAYMENTS,
                              spann_value_objects (payments));
  period = spann_object_with_order (g_steal_pointer (&period), SPANN_PERIOD_PAYMENTS, keys);
  joined = join_keys (period, SPANN_PERIOD_PAYMENTS);
  g_assert_cmpstr (joined, ==, "baa");
}

static void
test_unknown (void)
{
  g_autoptr (SpannObject) plain = make_period ();
  g_autoptr (SpannObject) known =
      spann_object_with_unknown (spann_object_ref (plain), "colour", "ordinal", "[1]");
  g_autoptr (SpannObject) edited =
      spann_object_with (spann_object_ref (known), SPANN_PERIOD_ORDINAL, spann_value_integer (1));
  const SpannUnknown *unknown = spann_object_get_unknown (edited)->pdata[0];

  g_assert_null (spann_object_get_unknown (plain));
  g_assert_cmpstr (unknown->name, ==, "colour");
  g_assert_cmpstr (unknown->after, ==, "ordinal");
  g_assert_cmpstr (unknown->json, ==, "[1]");
  g_assert_false (spann_object_equal (plain, known));
}

static void
test_unknown_index (void)
{
  g_autoptr (SpannObject) plain = make_period ();
  g_autoptr (SpannObject) known =
      spann_object_with_unknown (spann_object_ref (plain), "colour", NULL, "[1]");
  const GPtrArray *members = spann_object_get_unknown (known);
  g_autoptr (GHashTable) none = spann_unknown_list_index (spann_object_get_unknown (plain));
  g_autoptr (GHashTable) one = spann_unknown_list_index (members);

  g_assert_cmpuint (g_hash_table_size (none), ==, 0);
  g_assert_true (g_hash_table_lookup (one, "colour") == members->pdata[0]);
  g_assert_null (g_hash_table_lookup (one, "ordinal"));
}

/* The members are one value, shared with every later version of the object until one sets it. */
static void
test_unknown_value (void)
{
  g_autoptr (SpannObject) plain = make_period ();
  g_autoptr (SpannObject) known =
      spann_object_with_unknown (spann_object_ref (plain), "colour", NULL, "[1]");
  g_autoptr (SpannObject) more =
      spann_object_with_unknown (spann_object_ref (known), "size", NULL, "2");
  g_autoptr (SpannObject) renumbered =
      spann_object_with (spann_object_ref (known), SPANN_PERIOD_ORDINAL, spann_value_integer (1));
  g_auto (SpannValue) value = spann_value_copy (spann_object_get_value (more, SPANN_FIELD_UNKNOWN));

  g_assert_false (spann_object_has (plain, SPANN_FIELD_UNKNOWN));
  g_assert_true (spann_object_get_unknown (renumbered) == spann_object_get_unknown (known));
  g_assert_cmpuint (spann_object_get_unknown (known)->len, ==, 1);
  g_assert_cmpint (value.type, ==, SPANN_VALUE_MEMBERS);
  g_assert_cmpuint (value.as.members->len, ==, 2);
  known =
      spann_object_with (g_steal_pointer (&known), SPANN_FIELD_UNKNOWN, spann_value_copy (&value));
  g_assert_true (spann_object_equal (known, more));
  known = spann_object_with (g_steal_pointer (&known), SPANN_FIELD_UNKNOWN, spann_value_none ());
  g_assert_true (spann_object_equal (known, plain));
}

/* What is the same members is told by their names and values. */
static void
test_unknown_places (void)
{
  static const struct {
    const char *name;
    const char *after;
    const char *json;
    gboolean agrees;
  } cases[] = {
      {"colour", NULL, "[1]", TRUE},
      {"colour", "years", "[1]", TRUE},
      {"colour", NULL, "[2]", FALSE},
      {"size", NULL, "[1]", FALSE},
  };
  g_autoptr (SpannObject) one = spann_object_with_unknown (make_period (), "colour", NULL, "[1]");
  g_autoptr (SpannObject) both =
      spann_object_with_unknown (spann_object_ref (one), "size", "ordinal", "2");
  g_autoptr (SpannObject) turned = spann_object_with_unknown (make_period (), "size", NULL, "2");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (SpannObject) other =
        spann_object_with_unknown (make_period (), cases[i].name, cases[i].after, cases[i].json);

    g_assert_cmpint (spann_object_equal (one, other), ==, cases[i].agrees);
  }
  g_assert_false (spann_object_equal (one, both));
  g_assert_false (spann_object_equal (both, one));
  turned = spann_object_with_unknown (g_steal_pointer (&turned), "colour", "years", "[1]");
  g_assert_true (spann_object_equal (both, turned));
}

static void
test_equal (void)
{
  g_autoptr (SpannObject) a = make_period ();
  g_autoptr (SpannObject) b = make_period ();
  g_autoptr (SpannObject) c =
      spann_object_with_item (make_period (), SPANN_PERIOD_PAYMENTS, make_payment ("c", 4), NULL);

  g_assert_true (spann_object_equal (a, b));
  g_assert_false (spann_object_equal (a, c));
}

/* Every row of every table must make sense, or the code that walks the tables goes wrong. */
static void
test_tables (void)
{
  for (guint i = 0; i < SPANN_N_NOUNS; i++) {
    const SpannNoun *noun = spann_noun_get (i);

    g_assert_nonnull (noun);
    g_assert_cmpuint (noun->index, ==, i);
    g_assert_true ((noun->key == SPANN_KEY_REFERENCE) == (noun->key_target != SPANN_FIELD_NONE));
    g_assert_true ((noun->key == SPANN_KEY_WORD) == (noun->key_words != NULL));
    for (guint row = 0; row < noun->n_fields; row++) {
      const SpannField *field = &noun->fields[row];
      SpannFieldId found;

      g_test_message ("%s.%s", noun->name, field->name);
      g_assert_true (spann_noun_find_field (noun, field->name, &found));
      g_assert_cmpuint (found, ==, spann_noun_field_id (noun, row));
      g_assert_true ((field->type == SPANN_FIELD_CHOICE) == (field->choices != NULL));
      g_assert_cmpint (field->minimum, <=, field->maximum);
      if (field->type == SPANN_FIELD_CHILD || field->type == SPANN_FIELD_LIST ||
          field->type == SPANN_FIELD_MAP)
        g_assert_nonnull (spann_noun_get (field->child));
      if (field->type == SPANN_FIELD_REFERENCE || field->type == SPANN_FIELD_REFERENCES)
        g_assert_cmpint (spann_field_get (field->target)->type, ==, SPANN_FIELD_LIST);
      if (field->type == SPANN_FIELD_SCORE)
        g_assert_cmpuint (spann_field_get (field->target)->child, ==, SPANN_NOUN_SCALE);
    }
  }
  g_assert_null (spann_noun_get (SPANN_N_NOUNS));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/object/absent", test_absent);
  g_test_add_func ("/object/copy-on-write", test_copy_on_write);
  g_test_add_func ("/object/items", test_items);
  g_test_add_func ("/object/without-item", test_without_item);
  g_test_add_func ("/object/years-sort", test_years_sort);
  g_test_add_func ("/object/order", test_order);
  g_test_add_func ("/object/order-of-equal-keys", test_order_of_equal_keys);
  g_test_add_func ("/object/unknown", test_unknown);
  g_test_add_func ("/object/unknown-value", test_unknown_value);
  g_test_add_func ("/object/unknown-index", test_unknown_index);
  g_test_add_func ("/object/unknown-places", test_unknown_places);
  g_test_add_func ("/object/equal", test_equal);
  g_test_add_func ("/object/tables", test_tables);
  return g_test_run ();
}
