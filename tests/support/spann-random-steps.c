/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-random-steps.h"

#include "spann-fixture.h"
#include "spann-path.h"

static void
commit (SpannPortfolio *portfolio, SpannEdit *edit, const char *join)
{
  g_autofree char *label = g_strdup_printf ("Edit %d", g_test_rand_int ());
  g_autoptr (GError) error = NULL;

  spann_portfolio_commit (portfolio, edit, label, join, &error);
  g_assert_no_error (error);
}

/* Renames the ecosystem; with a @join, as if typing. */
static void
rename_ecosystem (SpannPortfolio *portfolio, const char *join)
{
  g_autofree char *name = g_strdup_printf ("Namn %d", g_test_rand_int ());
  SpannEdit *edit = spann_edit_new (spann_portfolio_get_root (portfolio));

  spann_edit_set (edit, "ecosystems/eco", SPANN_ECOSYSTEM_NAME, spann_value_string (name));
  commit (portfolio, edit, join);
}

/* Removes the last of several ecosystems, or adds one. */
static void
add_or_remove (SpannPortfolio *portfolio)
{
  SpannObject *root = spann_portfolio_get_root (portfolio);
  guint n_items = spann_object_get_n_items (root, SPANN_PORTFOLIO_ECOSYSTEMS);
  SpannEdit *edit = spann_edit_new (root);

  if (g_test_rand_bit () && n_items > 1) {
    const SpannObject *last = spann_object_get_item (root, SPANN_PORTFOLIO_ECOSYSTEMS, n_items - 1);
    g_autofree char *path =
        spann_path_child ("", SPANN_PORTFOLIO_ECOSYSTEMS, spann_object_get_key (last));

    spann_edit_remove (edit, path);
  } else {
    g_autofree char *key = spann_id_source_next (&spann_portfolio_get_context (portfolio)->ids);

    spann_edit_append (edit, "", SPANN_PORTFOLIO_ECOSYSTEMS, fixture_ecosystem (key, key));
  }
  commit (portfolio, edit, NULL);
}

SpannObject *
random_steps_root (void)
{
  return fixture_add_ecosystem (fixture_portfolio (fixture_strategy (3, 1)),
                                fixture_ecosystem ("eco", "Påhittade"));
}

void
random_steps_take_one (SpannPortfolio *portfolio)
{
  switch (g_test_rand_int_range (0, 8)) {
  case 0:
  case 1: spann_portfolio_undo (portfolio); break;
  case 2: spann_portfolio_redo (portfolio); break;
  case 3: add_or_remove (portfolio); break;
  case 4: spann_portfolio_end_joining (portfolio); break;
  case 5: rename_ecosystem (portfolio, NULL); break;
  default: rename_ecosystem (portfolio, "typing"); break;
  }
}
