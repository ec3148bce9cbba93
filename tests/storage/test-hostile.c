/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What may have happened to a file since it was written, and files made to do harm. Each is refused
 * or read; nothing crashes, hangs or is read as something else. */

#include <pthread.h>
#include <unistd.h>

#include "spann-check.h"
#include "spann-crowd.h"
#include "spann-decoder.h"
#include "spann-encoder.h"
#include "spann-endurance.h"
#include "spann-error.h"
#include "spann-json-gate.h"
#include "spann-measured.h"
#include "spann-scratch.h"
#include "spann-store.h"

#define SMALL_STACK (1 << 20)

/* For one document, however damaged. */
#define MAX_SECONDS 10.0

/* The example as text. (transfer full) */
static char *
read_example (gsize *out_size)
{
  g_autofree char *path =
      g_test_build_filename (G_TEST_DIST, "data", "storage", "v2", "example.spann", NULL);
  char *text = NULL;

  g_assert_true (g_file_get_contents (path, &text, out_size, NULL));
  return text;
}

/* The checked root, or NULL. (transfer full) (nullable) */
static SpannObject *
read_text (const char *text, gsize size)
{
  g_autofree char *exact = g_memdup2 (text, size);
  g_autoptr (GBytes) bytes = g_bytes_new_static (exact, size);
  g_autoptr (SpannObject) root = spann_decoder_decode (bytes, SPANN_NOUN_PORTFOLIO, NULL);

  if (root == NULL || !spann_check_root (root, NULL))
    return NULL;
  return g_steal_pointer (&root);
}

/* A file that somebody cut short is no file, wherever the cut is. */
static void
test_cut (void)
{
  gsize size;
  g_autofree char *text = read_example (&size);
  guint step = endurance_count (997, 1);
  guint n_cuts = 0;
  guint n_accepted = 0;

  /* Without its last line feed it is whole. */
  for (gsize cut = 0; cut < size - 1; cut += step) {
    g_autoptr (SpannObject) root = read_text (text, cut);

    n_cuts++;
    if (root != NULL)
      n_accepted++;
  }
  measured ("the example cut at %u places: %u accepted, 0 crashes", n_cuts, n_accepted);
  g_assert_cmpuint (n_accepted, ==, 0);
}

/* Holds that what was read of a damaged file is written and read again the same. */
static void
assert_lasting (const SpannObject *root)
{
  g_autoptr (GBytes) written = spann_encoder_encode (root);
  g_autoptr (SpannObject) again = spann_decoder_decode (written, SPANN_NOUN_PORTFOLIO, NULL);

  g_assert_nonnull (again);
  g_assert_true (spann_object_equal (root, again));
}

static void
test_bit_flips (void)
{
  gsize size;
  g_autofree char *text = read_example (&size);
  guint n_flips = endurance_count (50, 20000);
  guint n_accepted = 0;
  double slowest = 0;

  for (guint i = 0; i < n_flips; i++) {
    gsize byte = (gsize)g_test_rand_int_range (0, (gint32)size);
    char mask = (char)(1 << g_test_rand_int_range (0, 8));
    g_autoptr (SpannObject) root = NULL;

    text[byte] = (char)(text[byte] ^ mask);
    g_test_timer_start ();
    root = read_text (text, size);
    slowest = MAX (slowest, g_test_timer_elapsed ());
    text[byte] = (char)(text[byte] ^ mask);
    if (root != NULL) {
      n_accepted++;
      assert_lasting (root);
    }
  }
  measured ("%u bits of the example flipped: %u accepted and lasting, 0 crashes, slowest %.3f s",
            n_flips, n_accepted, slowest);
  g_assert_cmpfloat (slowest, <, MAX_SECONDS);
}

/* The example with @json as the value of a member that nobody knows. (transfer full) */
static char *
add_member (const char *json)
{
  gsize size;
  g_autofree char *text = read_example (&size);

  return g_strdup_printf ("{\"x\": %s,%s", json, text + 1);
}

/* @n_open times @open, then @inner, then @close as often. (transfer full) */
static char *
nest (const char *open, const char *inner, char close, guint n_open)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < n_open; i++)
    g_string_append (text, open);
  g_string_append (text, inner);
  for (guint i = 0; i < n_open; i++)
    g_string_append_c (text, close);
  return g_string_free (text, FALSE);
}

static void
assert_member (const char *json, gboolean accepted)
{
  g_autofree char *text = add_member (json);
  g_autoptr (SpannObject) root = NULL;

  g_test_timer_start ();
  root = read_text (text, strlen (text));
  g_assert_cmpfloat (g_test_timer_elapsed (), <, MAX_SECONDS);
  g_assert_cmpint (root != NULL, ==, accepted);
  if (root != NULL)
    assert_lasting (root);
}

/* As deep as may be, and deeper by one and by millions. */
static void *
read_nested (void *data)
{
  static const struct {
    const char *open;
    const char *inner;
    char close;
  } kinds[] = {{"[", "", ']'}, {"{\"a\":", "1", '}'}};
  guint *n_documents = data;

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++) {
    g_autofree char *deepest =
        nest (kinds[i].open, kinds[i].inner, kinds[i].close, SPANN_JSON_GATE_MAX_DEPTH - 1);
    g_autofree char *deeper =
        nest (kinds[i].open, kinds[i].inner, kinds[i].close, SPANN_JSON_GATE_MAX_DEPTH);
    g_autofree char *endless = nest (kinds[i].open, "", ' ', 1000000);

    assert_member (deepest, TRUE);
    assert_member (deeper, FALSE);
    assert_member (endless, FALSE);
    *n_documents += 3;
  }
  return NULL;
}

static void
test_nesting (void)
{
  guint n_documents = 0;
  pthread_attr_t attributes;
  pthread_t thread;

  g_assert_cmpint (pthread_attr_init (&attributes), ==, 0);
  g_assert_cmpint (pthread_attr_setstacksize (&attributes, SMALL_STACK), ==, 0);
  g_assert_cmpint (pthread_create (&thread, &attributes, read_nested, &n_documents), ==, 0);
  g_assert_cmpint (pthread_join (thread, NULL), ==, 0);
  pthread_attr_destroy (&attributes);
  measured ("%u documents up to 1000000 levels deep on a stack of 1 MB: 0 crashes", n_documents);
}

/* (transfer full) */
static char *
repeat (const char *before, char byte, gsize count, const char *after)
{
  g_autofree char *middle = g_strnfill (count, byte);

  return g_strconcat (before, middle, after, NULL);
}

static void
test_huge_values (void)
{
  gsize size = (gsize)endurance_count (1, 50) << 20;
  g_autofree char *string = repeat ("\"", 'a', size, "\"");
  g_autofree char *escapes = repeat ("\"", '\\', size, "\"");
  g_autofree char *integer = repeat ("1", '0', size, "");
  g_autofree char *decimals = repeat ("0.", '3', size, "");
  g_autofree char *large_decimals = repeat ("1e3", '0', size, "");
  g_autofree char *space = repeat ("", ' ', size, "1");
  g_autofree char *name = repeat ("{\"", 'n', size, "\": 1}");

  assert_member (string, TRUE);
  assert_member (escapes, TRUE);
  assert_member (integer, FALSE);
  assert_member (decimals, TRUE);
  assert_member (large_decimals, FALSE);
  assert_member (space, TRUE);
  assert_member (name, TRUE);
  measured ("texts, names and numbers of %" G_GSIZE_FORMAT " MB: 7 of 7 read or refused",
            size >> 20);
}

/* Adds a name that shares its hash with those of other numbers: each pair counts the same. */
static void
append_alike (GString *text, guint number)
{
  for (guint bit = 0; bit < 16; bit++)
    g_string_append (text, number >> bit & 1 ? "bA" : "ab");
}

/* @n_names members of one object, as alike as can be. (transfer full) */
static char *
make_crowd (guint n_names)
{
  GString *text = g_string_new ("{");

  for (guint i = 0; i < n_names; i++) {
    g_string_append (text, i == 0 ? "\"" : ",\n\"");
    append_alike (text, i);
    g_string_append (text, "\": 0");
  }
  g_string_append_c (text, '}');
  return g_string_free (text, FALSE);
}

/* A portfolio of @n_ecosystems, alike or with ids as Spann makes them; the smallest there can be.
 * (transfer full) */
static char *
make_portfolio (guint n_ecosystems, gboolean alike)
{
  GString *text = g_string_new (
      "{\"format\": \"spann\", \"version\": 2, \"reader\": 2, \"features\": [], \"ecosystems\": [");

  for (guint i = 0; i < n_ecosystems; i++) {
    g_autofree char *id = g_uuid_string_random ();

    g_string_append (text, i == 0 ? "{\"id\": \"" : ", {\"id\": \"");
    if (alike)
      append_alike (text, i);
    else
      g_string_append (text, id);
    g_string_append (text, "\"}");
  }
  g_string_append (text, "]}");
  return g_string_free (text, FALSE);
}

/* The answer to @text: NULL when it is read, else why it is not. (transfer full) */
static char *
answer (const char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr (GError) error = NULL;
  g_autoptr (SpannObject) root = spann_decoder_decode (bytes, SPANN_NOUN_PORTFOLIO, &error);

  return root != NULL ? NULL : g_strdup (error->message);
}

/* Names and ids made to fall together in a hash table are refused before there is one. How much
 * work they are until then, /crowd/alike counts. */
static void
test_crowds (void)
{
  g_autofree char *few_names = make_crowd (SPANN_CROWD_MAX_ALIKE);
  g_autofree char *many_names = make_crowd (20000);
  g_autofree char *few_ids = make_portfolio (SPANN_CROWD_MAX_ALIKE, TRUE);
  g_autofree char *many_ids = make_portfolio (20000, TRUE);
  g_autofree char *honest = make_portfolio (10000, FALSE);
  g_autofree char *names_answer = answer (many_names);
  g_autofree char *few_ids_answer = answer (few_ids);
  g_autofree char *ids_answer = answer (many_ids);
  g_autofree char *honest_answer = answer (honest);

  assert_member (few_names, TRUE);
  assert_member (many_names, FALSE);
  g_assert_cmpstr (names_answer, ==,
                   "line 17, column 1: more than 16 members of one object have names with the same "
                   "hash; such names are made to keep a program busy: check where the file comes "
                   "from");
  g_assert_cmpstr (ids_answer, ==,
                   "ecosystems[16].id: more than 16 ids have the same hash; such ids are made to "
                   "keep a program busy: check where the file comes from");
  g_assert_null (few_ids_answer);
  g_assert_null (honest_answer);
  measured ("20000 names and 20000 ids of one hash: refused; 10000 ids as Spann makes them: read");
}

/* Refused by its size alone, whatever it holds. */
static void
test_too_large (Scratch *scratch, gconstpointer data)
{
  SpannStoreSettings settings = spann_store_settings_default ();
  g_autofree char *path = scratch_write (scratch, "large.spann", "{");
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (truncate (path, (off_t)settings.max_size + 1), ==, 0);
  g_assert_null (spann_store_open (file, &settings, NULL, &error));
  g_assert_error (error, SPANN_ERROR, SPANN_ERROR_SYNTAX);
  g_assert_true (g_str_has_prefix (error->message, "the file is larger than 64 MB"));
  g_clear_error (&error);
  /* One byte less is read, and found to be empty bytes. */
  g_assert_cmpint (truncate (path, (off_t)settings.max_size), ==, 0);
  g_assert_null (spann_store_open (file, &settings, NULL, &error));
  g_assert_true (g_str_has_prefix (error->message, "line 1, column 2: "));
  measured ("64 MB + 1 byte: refused unread");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/hostile/cut", test_cut);
  g_test_add_func ("/hostile/bit-flips", test_bit_flips);
  g_test_add_func ("/hostile/nesting", test_nesting);
  g_test_add_func ("/hostile/huge-values", test_huge_values);
  g_test_add_func ("/hostile/crowds", test_crowds);
  scratch_add ("/hostile/too-large", test_too_large);
  return g_test_run ();
}
