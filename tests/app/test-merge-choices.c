/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-merge-choices.h"

#include "spann-app-fixture.h"
#include "spann-fixture.h"

typedef struct {
  SpannMerge *merge;
  SpannMergeChoices *choices;
} ChoicesFixture;

/* As many conflicts as @data says. */
static void
open_fixture (ChoicesFixture *self, gconstpointer data)
{
  const guint n = GPOINTER_TO_UINT (data);
  g_autoptr (SpannObject) base = fixture_ecosystems (n, "Same");
  g_autoptr (SpannObject) mine = fixture_ecosystems (n, "Mine");
  g_autoptr (SpannObject) theirs = fixture_ecosystems (n, "Theirs");

  self->merge = spann_merge_new (base, mine, theirs, NULL);
  self->choices = spann_merge_choices_new (self->merge);
}

static void
close_fixture (ChoicesFixture *self, gconstpointer data)
{
  spann_merge_choices_free (self->choices);
  spann_merge_free (self->merge);
}

/* Nothing is chosen, though the merge has a side for each. */
static void
test_nothing (ChoicesFixture *self, gconstpointer data)
{
  SpannSide side = SPANN_SIDE_THEIRS;

  g_assert_cmpuint (spann_merge_choices_count (self->choices), ==, 3);
  g_assert_cmpuint (spann_merge_choices_count_left (self->choices), ==, 3);
  g_assert_cmpuint (spann_merge_choices_count_at_once (self->choices), ==, 0);
  g_assert_false (spann_merge_choices_get (self->choices, 0, &side));
  g_assert_cmpint (side, ==, SPANN_SIDE_THEIRS);
}

static void
assert_side (ChoicesFixture *self, guint index, SpannSide expected)
{
  const SpannConflict *conflict = spann_merge_get_conflicts (self->merge)->pdata[index];
  SpannSide side;

  g_assert_true (spann_merge_choices_get (self->choices, index, &side));
  g_assert_cmpint (side, ==, expected);
  g_assert_cmpint (conflict->side, ==, expected);
}

static void
test_choose (ChoicesFixture *self, gconstpointer data)
{
  spann_merge_choices_choose (self->choices, 1, SPANN_SIDE_THEIRS);
  assert_side (self, 1, SPANN_SIDE_THEIRS);
  spann_merge_choices_choose (self->choices, 1, SPANN_SIDE_MINE);
  assert_side (self, 1, SPANN_SIDE_MINE);
  g_assert_cmpuint (spann_merge_choices_count_left (self->choices), ==, 2);
}

/* What was chosen at once leaves alone what was chosen before, and so does taking it back what was
 * chosen since. */
static void
test_rest (ChoicesFixture *self, gconstpointer data)
{
  SpannSide side;

  spann_merge_choices_choose (self->choices, 0, SPANN_SIDE_MINE);
  spann_merge_choices_choose_left (self->choices, SPANN_SIDE_THEIRS);
  assert_side (self, 0, SPANN_SIDE_MINE);
  assert_side (self, 1, SPANN_SIDE_THEIRS);
  assert_side (self, 2, SPANN_SIDE_THEIRS);
  g_assert_cmpuint (spann_merge_choices_count_left (self->choices), ==, 0);
  g_assert_cmpuint (spann_merge_choices_count_at_once (self->choices), ==, 2);

  spann_merge_choices_choose (self->choices, 2, SPANN_SIDE_MINE);
  g_assert_cmpuint (spann_merge_choices_count_at_once (self->choices), ==, 1);
  spann_merge_choices_take_back (self->choices);
  assert_side (self, 0, SPANN_SIDE_MINE);
  g_assert_false (spann_merge_choices_get (self->choices, 1, &side));
  assert_side (self, 2, SPANN_SIDE_MINE);
}

/* The next one that is left, from the top again after the last. */
static void
test_find_left (ChoicesFixture *self, gconstpointer data)
{
  g_assert_cmpuint (spann_merge_choices_find_left (self->choices, 1), ==, 1);
  spann_merge_choices_choose (self->choices, 1, SPANN_SIDE_MINE);
  g_assert_cmpuint (spann_merge_choices_find_left (self->choices, 1), ==, 2);
  spann_merge_choices_choose (self->choices, 2, SPANN_SIDE_MINE);
  g_assert_cmpuint (spann_merge_choices_find_left (self->choices, 1), ==, 0);
  g_assert_cmpuint (spann_merge_choices_find_left (self->choices, 3), ==, 0);
  spann_merge_choices_choose (self->choices, 0, SPANN_SIDE_MINE);
  g_assert_cmpuint (spann_merge_choices_find_left (self->choices, 1), ==, 3);
}

/* Of the same merge made anew all is taken over, and of another what is asked about the same. */
static void
test_take_over (ChoicesFixture *self, gconstpointer data)
{
  static const struct {
    const char *theirs;
    guint n_left;
  } cases[] = {{"Theirs", 1}, {"Others", 3}};

  spann_merge_choices_choose (self->choices, 0, SPANN_SIDE_THEIRS);
  spann_merge_choices_choose (self->choices, 2, SPANN_SIDE_MINE);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (SpannObject) base = fixture_ecosystems (3, "Same");
    g_autoptr (SpannObject) mine = fixture_ecosystems (3, "Mine");
    g_autoptr (SpannObject) theirs = fixture_ecosystems (3, cases[i].theirs);
    ChoicesFixture later = {spann_merge_new (base, mine, theirs, NULL), NULL};

    later.choices = spann_merge_choices_new (later.merge);
    spann_merge_choices_take_over (later.choices, self->choices);
    g_assert_cmpuint (spann_merge_choices_count_left (later.choices), ==, cases[i].n_left);
    if (cases[i].n_left == 1) {
      assert_side (&later, 0, SPANN_SIDE_THEIRS);
      assert_side (&later, 2, SPANN_SIDE_MINE);
    }
    close_fixture (&later, NULL);
  }
}

static void
test_no_conflicts (ChoicesFixture *self, gconstpointer data)
{
  spann_merge_choices_choose_left (self->choices, SPANN_SIDE_THEIRS);
  g_assert_cmpuint (spann_merge_choices_count_left (self->choices), ==, 0);
  g_assert_cmpuint (spann_merge_choices_find_left (self->choices, 0), ==, 0);
}

static void
add (const char *name, guint n_conflicts, void (*test) (ChoicesFixture *self, gconstpointer data))
{
  g_test_add (name, ChoicesFixture, GUINT_TO_POINTER (n_conflicts), open_fixture, test,
              close_fixture);
}

int
main (int argc, char *argv[])
{
  app_fixture_init (&argc, &argv);
  add ("/merge-choices/nothing", 3, test_nothing);
  add ("/merge-choices/choose", 3, test_choose);
  add ("/merge-choices/rest", 3, test_rest);
  add ("/merge-choices/find-left", 3, test_find_left);
  add ("/merge-choices/take-over", 3, test_take_over);
  add ("/merge-choices/no-conflicts", 0, test_no_conflicts);
  return g_test_run ();
}
