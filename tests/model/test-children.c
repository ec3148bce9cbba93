/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-children.h"

#include "spann-fields.h"
#include "spann-object.h"

/* Few are looked at, of many a table is made at the second search. */
static const guint sizes[] = {1, 15, 16, 17, 1000};

#define N_SEARCHES 3
#define N_THREADS 8

static SpannObject *
make_matter (const char *key)
{
  return spann_object_new (spann_noun_get (SPANN_NOUN_MATTER), key);
}

/* Meetings "meeting-0", "meeting-1" and so on; each has the matters "matter-N" of its number and
 * "shared". */
static SpannChildren *
make_meetings (guint n_meetings)
{
  GPtrArray *meetings = g_ptr_array_new_with_free_func ((GDestroyNotify)spann_object_unref);

  for (guint i = 0; i < n_meetings; i++) {
    g_autofree char *key = g_strdup_printf ("meeting-%u", i);
    g_autofree char *matter = g_strdup_printf ("matter-%u", i);
    SpannObject *meeting = spann_object_new (spann_noun_get (SPANN_NOUN_MEETING), key);

    meeting = spann_object_append_item (meeting, SPANN_MEETING_MATTERS, make_matter (matter));
    meeting = spann_object_append_item (meeting, SPANN_MEETING_MATTERS, make_matter ("shared"));
    g_ptr_array_add (meetings, meeting);
  }
  return spann_children_new (meetings);
}

static void
assert_finds_all (const SpannChildren *children)
{
  for (guint i = 0; i < children->len; i++) {
    const char *key = spann_object_get_key (children->pdata[i]);

    g_assert_cmpint (spann_children_find (children, key), ==, (int)i);
  }
}

static void
test_find (void)
{
  for (guint size = 0; size < G_N_ELEMENTS (sizes); size++) {
    g_autoptr (SpannChildren) children = make_meetings (sizes[size]);

    g_assert_cmpuint (children->len, ==, sizes[size]);
    for (guint i = 0; i < N_SEARCHES; i++) {
      g_assert_cmpint (spann_children_find (children, "nobody"), ==, -1);
      g_assert_cmpint (spann_children_find (children, NULL), ==, -1);
    }
    assert_finds_all (children);
  }
}

/* What was read and not yet checked may lack ids, or have them twice. */
static void
test_find_unchecked (void)
{
  for (guint size = 0; size < G_N_ELEMENTS (sizes); size++) {
    GPtrArray *matters = g_ptr_array_new_with_free_func ((GDestroyNotify)spann_object_unref);
    g_autoptr (SpannChildren) children = NULL;

    for (guint i = 0; i < sizes[size]; i++)
      g_ptr_array_add (matters, make_matter ("twin"));
    g_ptr_array_add (matters, make_matter (NULL));
    children = spann_children_new (matters);
    for (guint i = 0; i < N_SEARCHES; i++) {
      g_assert_cmpint (spann_children_find (children, "twin"), ==, 0);
      g_assert_cmpint (spann_children_find (children, NULL), ==, (int)sizes[size]);
    }
  }
}

static void
assert_finds_below (const SpannChildren *children, SpannFieldId list, const char *key,
                    const SpannObject *expected)
{
  g_assert_true (spann_children_find_below (children, list, key) == expected);
}

static void
test_find_below (void)
{
  for (guint size = 0; size < G_N_ELEMENTS (sizes); size++) {
    g_autoptr (SpannChildren) children = make_meetings (sizes[size]);

    for (guint i = 0; i < children->len; i++) {
      g_autofree char *key = g_strdup_printf ("matter-%u", i);

      assert_finds_below (children, SPANN_MEETING_MATTERS, key,
                          spann_object_get_item (children->pdata[i], SPANN_MEETING_MATTERS, 0));
    }
    assert_finds_below (children, SPANN_MEETING_MATTERS, "shared",
                        spann_object_get_item (children->pdata[0], SPANN_MEETING_MATTERS, 1));
    assert_finds_below (children, SPANN_MEETING_MATTERS, "meeting-0", NULL);
    g_assert_cmpint (spann_children_repeat_below (children, SPANN_MEETING_MATTERS, "shared"), ==,
                     children->len > 1);
    g_assert_false (spann_children_repeat_below (children, SPANN_MEETING_MATTERS, "matter-0"));
    g_assert_false (spann_children_repeat_below (children, SPANN_MEETING_MATTERS, "meeting-0"));
  }
}

/* A strategy has many lists, and each that is looked into has a table of its own. */
static void
test_find_below_in_other_list (void)
{
  GPtrArray *strategies = g_ptr_array_new_with_free_func ((GDestroyNotify)spann_object_unref);
  g_autoptr (SpannChildren) children = NULL;
  const SpannObject *last;

  for (guint i = 0; i < sizes[G_N_ELEMENTS (sizes) - 1]; i++) {
    g_autofree char *key = g_strdup_printf ("%u", i);
    SpannObject *strategy = spann_object_new (spann_noun_get (SPANN_NOUN_STRATEGY), key);

    strategy = spann_object_append_item (strategy, SPANN_STRATEGY_GAPS,
                                         spann_object_new (spann_noun_get (SPANN_NOUN_GAP), key));
    strategy =
        spann_object_append_item (strategy, SPANN_STRATEGY_SECTORS,
                                  spann_object_new (spann_noun_get (SPANN_NOUN_SECTOR), key));
    g_ptr_array_add (strategies, strategy);
  }
  children = spann_children_new (strategies);
  last = children->pdata[children->len - 1];
  assert_finds_below (children, SPANN_STRATEGY_GAPS, "999",
                      spann_object_get_item (last, SPANN_STRATEGY_GAPS, 0));
  assert_finds_below (children, SPANN_STRATEGY_SECTORS, "999",
                      spann_object_get_item (last, SPANN_STRATEGY_SECTORS, 0));
  assert_finds_below (children, SPANN_STRATEGY_SECTORS, "1000", NULL);
}

static gpointer
make_words (const SpannChildren *children, guint about)
{
  return g_strdup_printf ("%u of %u", about, children->len);
}

static gpointer
make_other_words (const SpannChildren *children, guint about)
{
  return g_strdup ("other");
}

/* Made once for each maker and what it is about, and kept by all that share the children. */
static void
test_note (void)
{
  g_autoptr (SpannChildren) children = make_meetings (3);
  g_autoptr (SpannChildren) same = spann_children_ref (children);
  const char *first = spann_children_note (children, make_words, 1, g_free);
  const char *second = spann_children_note (children, make_words, 2, g_free);
  const char *other = spann_children_note (children, make_other_words, 1, g_free);

  g_assert_cmpstr (first, ==, "1 of 3");
  g_assert_cmpstr (second, ==, "2 of 3");
  g_assert_cmpstr (other, ==, "other");
  g_assert_true (spann_children_note (same, make_words, 1, g_free) == first);
  g_assert_true (spann_children_note (same, make_words, 2, g_free) == second);
  g_assert_true (spann_children_note (same, make_other_words, 1, g_free) == other);
}

static gpointer
search_in_thread (gpointer data)
{
  const SpannChildren *children = data;

  assert_finds_all (children);
  g_assert_nonnull (spann_children_find_below (children, SPANN_MEETING_MATTERS, "shared"));
  g_assert_null (spann_children_find_below (children, SPANN_MEETING_MATTERS, "nobody"));
  return spann_children_note (children, make_words, 1, g_free);
}

/* All begin while there is no table. */
static void
test_threads (void)
{
  g_autoptr (SpannChildren) children = make_meetings (sizes[G_N_ELEMENTS (sizes) - 1]);
  GThread *threads[N_THREADS];

  for (guint i = 0; i < N_THREADS; i++)
    threads[i] = g_thread_new ("search", search_in_thread, children);
  for (guint i = 0; i < N_THREADS; i++)
    g_assert_true (g_thread_join (threads[i]) ==
                   spann_children_note (children, make_words, 1, g_free));
}

static void
test_share (void)
{
  g_autoptr (SpannChildren) children = make_meetings (3);
  g_autoptr (SpannChildren) same = spann_children_ref (children);
  g_autoptr (SpannChildren) equal = make_meetings (3);
  g_autoptr (SpannChildren) longer = make_meetings (4);
  g_autoptr (GPtrArray) array = spann_children_to_array (children);

  g_assert_true (same == children);
  g_assert_true (spann_children_equal (children, same));
  g_assert_true (spann_children_equal (children, equal));
  g_assert_false (spann_children_equal (children, longer));
  g_assert_cmpuint (array->len, ==, 3);
  g_assert_true (array->pdata[2] == children->pdata[2]);
}

/* The array that it was made of stays what it was for others who hold it. */
static void
test_array_of_others (void)
{
  g_autoptr (GPtrArray) array = g_ptr_array_new_with_free_func ((GDestroyNotify)spann_object_unref);
  g_autoptr (SpannChildren) children = NULL;

  g_ptr_array_add (array, make_matter ("m"));
  children = spann_children_new (g_ptr_array_ref (array));
  g_assert_cmpuint (array->len, ==, 1);
  g_ptr_array_set_size (array, 0);
  g_assert_cmpstr (spann_object_get_key (children->pdata[0]), ==, "m");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/children/find", test_find);
  g_test_add_func ("/children/find-unchecked", test_find_unchecked);
  g_test_add_func ("/children/find-below", test_find_below);
  g_test_add_func ("/children/find-below-in-other-list", test_find_below_in_other_list);
  g_test_add_func ("/children/note", test_note);
  g_test_add_func ("/children/threads", test_threads);
  g_test_add_func ("/children/share", test_share);
  g_test_add_func ("/children/array-of-others", test_array_of_others);
  return g_test_run ();
}
