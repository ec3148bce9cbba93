/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-merge-offer.h"

#include "spann-app-fixture.h"
#include "spann-change.h"
#include "spann-fields.h"
#include "spann-fixture.h"

/* So many that whoever merges them keeps others waiting. */
#define N_ECOSYSTEMS 4000

/* A main loop that only waits for a merge turns this often, and far more. */
#define MIN_TURNS 20

/**
 * OfferFixture:
 * @base: a portfolio of many ecosystems; @mine and @theirs: with a part of them renamed
 * @n_turns: how often the main loop turned
 */
typedef struct {
  SpannObject *base;
  SpannObject *mine;
  SpannObject *theirs;
  SpannLanguage *language;
  GCancellable *cancellable;
  SpannMergeOffer *offer;
  SpannObject *root;
  GError *error;
  guint n_turns;
} OfferFixture;

/* The ecosystem that is @index-th in fixture_ecosystems(). */
static char *
make_key (guint index)
{
  return g_strdup_printf ("eco-%05u", index);
}

/* @root with the name of every second ecosystem from @first on made @name. */
static SpannObject *
rename_every_second (SpannObject *root, guint first, const char *name)
{
  g_autoptr (GPtrArray) changes =
      g_ptr_array_new_with_free_func ((GDestroyNotify)spann_change_free);
  g_autoptr (GError) error = NULL;
  SpannObject *renamed;

  for (guint i = first; i < N_ECOSYSTEMS; i += 2) {
    SpannChange *change = g_new0 (SpannChange, 1);
    g_autofree char *key = make_key (i);

    change->path = g_strdup_printf ("ecosystems/%s", key);
    change->field = SPANN_ECOSYSTEM_NAME;
    change->after = spann_value_string (name);
    g_ptr_array_add (changes, change);
  }
  renamed = spann_change_apply_all (root, changes, &error);
  g_assert_no_error (error);
  return renamed;
}

static void
open_fixture (OfferFixture *self, gconstpointer data)
{
  self->base = fixture_ecosystems (N_ECOSYSTEMS, "Same");
  self->mine = rename_every_second (self->base, 0, "Mine");
  self->theirs = rename_every_second (self->base, 1, "Theirs");
  self->language = spann_language_new ("en", "", NULL);
  self->cancellable = g_cancellable_new ();
}

static void
close_fixture (OfferFixture *self, gconstpointer data)
{
  spann_object_unref (self->base);
  spann_object_unref (self->mine);
  spann_object_unref (self->theirs);
  spann_language_unref (self->language);
  g_object_unref (self->cancellable);
  g_clear_pointer (&self->offer, spann_merge_offer_unref);
  g_clear_pointer (&self->root, spann_object_unref);
  g_clear_error (&self->error);
}

static gboolean
count_turn (gpointer data)
{
  ((OfferFixture *)data)->n_turns++;
  return G_SOURCE_CONTINUE;
}

/* Runs the main loop until @is_done, and counts how often it turns. */
static void
wait_and_count (OfferFixture *self, gboolean (*is_done) (gpointer data))
{
  guint counting = g_idle_add (count_turn, self);

  self->n_turns = 0;
  app_fixture_wait (is_done, self);
  g_source_remove (counting);
}

static void
keep_offer (GObject *source, GAsyncResult *result, gpointer data)
{
  OfferFixture *self = data;

  self->offer = spann_merge_offer_make_finish (result, &self->error);
}

static void
keep_root (GObject *source, GAsyncResult *result, gpointer data)
{
  OfferFixture *self = data;

  self->root = spann_merge_offer_accept_finish (result, &self->error);
}

static gboolean
is_answered (gpointer data)
{
  const OfferFixture *self = data;

  return self->offer != NULL || self->error != NULL;
}

static gboolean
is_made (gpointer data)
{
  return ((OfferFixture *)data)->root != NULL;
}

static void
begin (OfferFixture *self)
{
  spann_merge_offer_make_async (self->base, self->mine, self->theirs, self->language,
                                self->cancellable, keep_offer, self);
}

static void
assert_name (const SpannObject *root, guint index, const char *expected)
{
  g_autofree char *key = make_key (index);
  const SpannObject *ecosystem = spann_object_find_item (root, SPANN_PORTFOLIO_ECOSYSTEMS, key);

  g_assert_cmpstr (spann_object_get_string (ecosystem, SPANN_ECOSYSTEM_NAME), ==, expected);
}

/* While a large portfolio is merged, and while its root is made, the main loop goes on. */
static void
test_large (OfferFixture *self, gconstpointer data)
{
  begin (self);
  wait_and_count (self, is_answered);
  g_assert_no_error (self->error);
  g_assert_cmpuint (self->n_turns, >, MIN_TURNS);
  g_assert_cmpuint (self->offer->questions->len, ==, 0);
  g_assert_cmpuint (self->offer->mine_told->groups->len, ==, N_ECOSYSTEMS / 2);
  g_assert_cmpuint (self->offer->theirs_told->groups->len, ==, N_ECOSYSTEMS / 2);
  spann_merge_offer_accept_async (self->offer, self->cancellable, keep_root, self);
  wait_and_count (self, is_made);
  g_assert_cmpuint (self->n_turns, >, MIN_TURNS);
  assert_name (self->root, 0, "Mine");
  assert_name (self->root, 1, "Theirs");
}

/* Who cancels does not wait for the thread. */
static void
test_cancel (OfferFixture *self, gconstpointer data)
{
  begin (self);
  g_cancellable_cancel (self->cancellable);
  app_fixture_wait (is_answered, self);
  g_assert_error (self->error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_null (self->offer);
}

static void
add (const char *name, void (*test) (OfferFixture *self, gconstpointer data))
{
  g_test_add (name, OfferFixture, NULL, open_fixture, test, close_fixture);
}

int
main (int argc, char *argv[])
{
  app_fixture_init (&argc, &argv);
  add ("/merge-offer/large", test_large);
  add ("/merge-offer/cancel", test_cancel);
  return g_test_run ();
}
