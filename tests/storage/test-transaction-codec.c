/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-transaction-codec.h"

#include "spann-change-codec.h"
#include "spann-decoder.h"
#include "spann-diff.h"
#include "spann-encoder.h"
#include "spann-error.h"
#include "spann-fixture.h"
#include "spann-json-parse.h"
#include "spann-random-model.h"

/* How many times three pairs of random models. */
#define N_ROUNDS 100

static SpannTransaction *
parse (const char *text, SpannObject *root, GError **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (JsonNode) node = spann_json_parse (bytes, G_MAXSIZE, error);

  return node == NULL ? NULL : spann_transaction_codec_read (node, root, error);
}

static void
assert_changes_equal (const GPtrArray *a, const GPtrArray *b)
{
  g_assert_cmpuint (a->len, ==, b->len);
  for (guint i = 0; i < a->len; i++) {
    const SpannChange *left = a->pdata[i];
    const SpannChange *right = b->pdata[i];

    g_assert_cmpstr (left->path, ==, right->path);
    g_assert_cmpuint (left->field, ==, right->field);
    g_assert_cmpstr (left->place, ==, right->place);
    g_assert_true (spann_value_equal (&left->before, &right->before));
    g_assert_true (spann_value_equal (&left->after, &right->after));
  }
}

/* Each change is told of the root that those before it have made. */
static void
assert_told_in_turn (SpannObject *before, const GPtrArray *changes)
{
  g_autoptr (SpannObject) root = spann_object_ref (before);
  g_autoptr (GString) expected = g_string_new ("[");
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < changes->len; i++) {
    SpannObject *next = spann_change_apply (root, changes->pdata[i], NULL);

    if (i > 0)
      g_string_append_c (expected, ',');
    spann_change_codec_append (expected, root, changes->pdata[i]);
    spann_object_unref (root);
    root = next;
  }
  g_string_append_c (expected, ']');
  spann_change_codec_append_all (text, before, changes);
  g_assert_cmpstr (text->str, ==, expected->str);
}

/* All that lies between two roots comes out of the text as it was; how many changes that is. */
static guint
check_pair (SpannObject *before, SpannObject *after, const char *join)
{
  g_autofree char *user = random_model_string ();
  g_autofree char *label = random_model_string ();
  g_autoptr (GPtrArray) changes = spann_diff (before, after);
  SpannTransaction transaction = {
      (char *)"id-1", g_test_rand_int_range (0, G_MAXINT32), user, label, (char *)join, changes};
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GError) error = NULL;
  SpannTransaction *again;

  spann_transaction_codec_append (text, before, &transaction);
  again = parse (text->str, before, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (again->id, ==, "id-1");
  g_assert_cmpint (again->time, ==, transaction.time);
  g_assert_cmpstr (again->user, ==, user);
  g_assert_cmpstr (again->label, ==, label);
  g_assert_cmpstr (again->join, ==, join);
  assert_changes_equal (again->changes, changes);
  assert_told_in_turn (before, changes);
  spann_transaction_free (again);
  return changes->len;
}

/* @root (taken) as it comes out of a file, with its years in order. */
static SpannObject *
store (SpannObject *root)
{
  g_autoptr (SpannObject) owned = root;
  g_autoptr (GBytes) bytes = spann_encoder_encode (owned);

  return spann_decoder_decode (bytes, SPANN_NOUN_PORTFOLIO, NULL);
}

static void
test_random (void)
{
  guint n_changes = 0;

  for (guint i = 0; i < N_ROUNDS; i++) {
    g_autoptr (SpannObject) before = store (random_model_portfolio_with_ids ());
    g_autoptr (SpannObject) near = store (random_model_edit (before));
    g_autoptr (SpannObject) far = store (random_model_portfolio_with_ids ());

    n_changes += check_pair (before, near, NULL);
    n_changes += check_pair (near, far, "join");
    n_changes += check_pair (far, before, "");
  }
  g_test_message ("%u changes between %u pairs came back the same", n_changes, 3 * N_ROUNDS);
  g_assert_cmpuint (n_changes, >, 3 * N_ROUNDS);
}

static SpannTransaction *
make_renaming (void)
{
  SpannTransaction *transaction = g_new0 (SpannTransaction, 1);
  SpannChange *change = g_new0 (SpannChange, 1);

  change->path = g_strdup ("ecosystems/eco");
  change->field = SPANN_ECOSYSTEM_NAME;
  change->before = spann_value_string ("Påhittade");
  change->after = spann_value_string ("Å");
  transaction->id = g_strdup ("t");
  transaction->time = 1795435200000000;
  transaction->user = g_strdup ("Anna");
  transaction->label = g_strdup ("Namn");
  transaction->changes = g_ptr_array_new_with_free_func ((GDestroyNotify)spann_change_free);
  g_ptr_array_add (transaction->changes, change);
  return transaction;
}

#define RENAMING                                                                                   \
  "{\"id\":\"t\",\"time\":1795435200000000,\"user\":\"Anna\",\"label\":\"Namn\","                  \
  "\"changes\":[{\"path\":\"ecosystems/eco\",\"field\":\"name\",\"before\":\"Påhittade\","        \
  "\"after\":\"Å\"}]}"

/* Cut anywhere, it is no transaction, and nothing breaks. */
static void
test_cut (void)
{
  g_autoptr (SpannObject) root = fixture_add_ecosystem (fixture_portfolio (fixture_strategy (3, 1)),
                                                        fixture_ecosystem ("eco", "Påhittade"));
  SpannTransaction *transaction = make_renaming ();
  g_autoptr (GString) text = g_string_new (NULL);

  spann_transaction_codec_append (text, root, transaction);
  spann_transaction_free (transaction);
  g_assert_cmpstr (text->str, ==, RENAMING);
  while (text->len > 0) {
    g_autoptr (GError) error = NULL;

    g_string_truncate (text, text->len - 1);
    g_assert_null (parse (text->str, root, &error));
    g_assert_error (error, SPANN_ERROR, SPANN_ERROR_SYNTAX);
  }
}

static void
test_refused (void)
{
  static const struct {
    const char *text;
    const char *message;
  } cases[] = {
      {"{\"id\":\"t\",\"time\":1,\"user\":\"\",\"label\":\"\"}", "changes: expected a list in [ ]"},
      {"{\"id\":\"t\",\"time\":1,\"user\":\"\",\"changes\":[]}", "\"label\" is missing"},
      {"{\"id\":\"t\",\"time\":-1,\"user\":\"\",\"label\":\"\",\"changes\":[]}",
       "time: expected microseconds since 1970"},
      {"{\"id\":\"t\",\"time\":253402300800000000,\"user\":\"\",\"label\":\"\",\"changes\":[]}",
       "time: expected microseconds since 1970"},
      {"{\"id\":\"a/b\",\"time\":1,\"user\":\"\",\"label\":\"\",\"changes\":[]}",
       "id: \"a/b\" is no id: use letters, digits, . _ and -"},
      {"{\"id\":\"t\",\"time\":1,\"user\":\"\",\"label\":\"\",\"changes\":[{\"path\":\"frames/"
       "2026\","
       "\"after\":{\"amount\":1}},{\"path\":\"frames/2027\",\"field\":\"amount\"}]}",
       "changes[1].path: there is nothing at this place"},
  };
  g_autoptr (SpannObject) root = fixture_portfolio (fixture_strategy (3, 1));

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GError) error = NULL;

    g_test_message ("%s", cases[i].text);
    g_assert_null (parse (cases[i].text, root, &error));
    g_assert_error (error, SPANN_ERROR, SPANN_ERROR_INVALID);
    g_assert_cmpstr (error->message, ==, cases[i].message);
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/transaction-codec/random", test_random);
  g_test_add_func ("/transaction-codec/cut", test_cut);
  g_test_add_func ("/transaction-codec/refused", test_refused);
  return g_test_run ();
}
