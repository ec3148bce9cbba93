/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The process that saves is killed at any moment. */

#include <signal.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "spann-endurance.h"
#include "spann-fixture.h"
#include "spann-measured.h"
#include "spann-scratch.h"
#include "spann-store.h"

/* Of the document, about. */
#define SIZE (2 * 1024 * 1024)

/* Longer than a save takes, in microseconds. */
#define LONGEST 60000

/* A document of 2 MB in which many objects stand. (transfer full) */
static SpannObject *
make_large_portfolio (char mark)
{
  SpannObject *portfolio = fixture_portfolio (fixture_strategy (7, 1));
  g_autofree char *name = g_strnfill (4000, mark);

  for (guint i = 0; i < SIZE / 4200; i++) {
    g_autofree char *key = g_strdup_printf ("eco-%u", i);

    portfolio = fixture_add_ecosystem (portfolio, fixture_ecosystem (key, name));
  }
  return portfolio;
}

static void
save (SpannObject *portfolio, GFile *file)
{
  SpannStoreSettings settings = spann_store_settings_default ();
  g_autoptr (SpannSaved) saved = NULL;
  g_autoptr (GError) error = NULL;

  settings.today = spann_date_new (2026, 11, 25);
  saved = spann_store_save_file (portfolio, file, NULL, &settings, NULL, &error);
  g_assert_no_error (error);
}

/* Saves the one and the other by turns until it is killed. */
static void
save_for_ever (SpannObject *const portfolios[2], GFile *file)
{
  for (guint i = 0;; i++)
    save (portfolios[i % 2], file);
}

/* Whether the file is the one or the other, whole. */
static gboolean
is_whole (SpannObject *const portfolios[2], const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SpannObject) root = spann_store_load (path, &error);

  if (root == NULL)
    g_test_message ("%s", error->message);
  return root != NULL &&
         (spann_object_equal (root, portfolios[0]) || spann_object_equal (root, portfolios[1]));
}

static void
kill_after (SpannObject *const portfolios[2], GFile *file, gulong pause)
{
  pid_t child = fork ();

  if (child == 0)
    save_for_ever (portfolios, file);
  g_usleep (pause);
  g_assert_cmpint (kill (child, SIGKILL), ==, 0);
  g_assert_cmpint (waitpid (child, NULL, 0), ==, child);
}

/* What killed saves leave is removed an hour later; here they would fill the disk. */
static guint
remove_leftovers (const Scratch *scratch)
{
  g_autofree char *list = scratch_list (scratch);
  g_auto (GStrv) names = g_strsplit (list, " ", -1);
  guint n_left = 0;

  for (guint i = 0; names[i] != NULL; i++) {
    g_autofree char *path = scratch_get_path (scratch, names[i]);

    if (!g_str_has_prefix (names[i], ".spann-"))
      continue;
    n_left++;
    unlink (path);
  }
  return n_left;
}

static void
test_kills (Scratch *scratch, gconstpointer data)
{
  const guint n_kills = endurance_count (20, 1000);
  g_autoptr (SpannObject) first = make_large_portfolio ('a');
  g_autoptr (SpannObject) second = make_large_portfolio ('b');
  SpannObject *const portfolios[] = {first, second};
  g_autoptr (GFile) file = g_file_new_for_path (scratch->path);
  g_autofree char *last = scratch_get_path (scratch, "a.spann~");
  guint n_unreadable = 0;
  guint n_left = 0;

  save (first, file);
  save (second, file);
  for (guint i = 0; i < n_kills; i++) {
    kill_after (portfolios, file, (gulong)g_test_rand_int_range (0, LONGEST));
    n_unreadable += is_whole (portfolios, scratch->path) && is_whole (portfolios, last) ? 0 : 1;
    n_left += remove_leftovers (scratch);
  }
  measured (
      "saves of %u kB killed with kill -9: %u kills, %u within a save, %u files that cannot be "
      "read",
      SIZE >> 10, n_kills, n_left, n_unreadable);
  g_assert_cmpuint (n_unreadable, ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  scratch_add ("/save-kills/kills", test_kills);
  return g_test_run ();
}
