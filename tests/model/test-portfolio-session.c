/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-error.h"
#include "spann-fixture.h"
#include "spann-random-steps.h"

/* Portfolios that are edited at random, and how much happens to each. */
#define N_PORTFOLIOS 200
#define N_STEPS 30

/* A portfolio and what has happened to it since the steps began. */
typedef struct {
  gint64 now;
  guint counter;
  SpannPortfolio *portfolio;
  GPtrArray *steps; /* of SpannStep */
} Fixture;

static void
keep_step_cb (Fixture *fixture, const SpannStep *step)
{
  g_ptr_array_add (fixture->steps, spann_step_copy (step));
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (SpannObject) root = random_steps_root ();
  SpannContext context = fixture_context (&fixture->now, &fixture->counter);

  fixture->now = G_GINT64_CONSTANT (1795435200000000);
  fixture->portfolio = spann_portfolio_new (root, &context);
  fixture->steps = g_ptr_array_new_with_free_func ((GDestroyNotify)spann_step_free);
  g_signal_connect_swapped (fixture->portfolio, "stepped", G_CALLBACK (keep_step_cb), fixture);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_assert_finalize_object (fixture->portfolio);
  g_ptr_array_unref (fixture->steps);
}

static void
save (SpannPortfolio *portfolio)
{
  g_autoptr (SpannObject) root = spann_portfolio_dup_root_for_saving (portfolio);

  spann_portfolio_mark_saved (portfolio, root);
}

static void
step_at_random (Fixture *fixture)
{
  fixture->now += g_test_rand_int_range (0, 10000000);
  random_steps_take_one (fixture->portfolio);
}

static void
assert_logs_equal (SpannPortfolio *a, SpannPortfolio *b)
{
  const GPtrArray *left = spann_portfolio_get_unsaved_log (a);
  const GPtrArray *right = spann_portfolio_get_unsaved_log (b);

  g_assert_cmpuint (left->len, ==, right->len);
  for (guint i = 0; i < left->len; i++)
    g_assert_true (spann_object_equal (left->pdata[i], right->pdata[i]));
}

/* Undo and redo all the way, which ends at the first root. */
static void
assert_walks_equal (SpannPortfolio *a, SpannPortfolio *b, gboolean (*walk) (SpannPortfolio *),
                    const char *(*get_label) (SpannPortfolio *))
{
  gboolean more;

  do {
    g_assert_cmpstr (get_label (a), ==, get_label (b));
    g_assert_true (spann_portfolio_is_modified (a) == spann_portfolio_is_modified (b));
    g_assert_true (spann_object_equal (spann_portfolio_get_root (a), spann_portfolio_get_root (b)));
    more = walk (a);
    g_assert_true (walk (b) == more);
  } while (more);
}

static void
assert_equal (SpannPortfolio *a, SpannPortfolio *b)
{
  assert_logs_equal (a, b);
  g_assert_true (
      spann_object_equal (spann_portfolio_get_saved_root (a), spann_portfolio_get_saved_root (b)));
  assert_walks_equal (a, b, spann_portfolio_redo, spann_portfolio_get_redo_label);
  assert_walks_equal (a, b, spann_portfolio_undo, spann_portfolio_get_undo_label);
  assert_walks_equal (a, b, spann_portfolio_redo, spann_portfolio_get_redo_label);
}

static void
replay_all (SpannPortfolio *portfolio, const GPtrArray *steps)
{
  for (guint i = 0; i < steps->len; i++) {
    g_autoptr (GError) error = NULL;

    spann_portfolio_replay (portfolio, steps->pdata[i], &error);
    g_assert_no_error (error);
  }
}

/* A portfolio like the one that @session was taken from. (transfer full) */
static SpannPortfolio *
make_from_session (const SpannSession *session, const SpannContext *context)
{
  g_autoptr (SpannObject) start = spann_session_make_start (session);
  g_autoptr (GPtrArray) steps = spann_session_make_steps (session, start);
  SpannPortfolio *portfolio = spann_portfolio_new (start, context);

  replay_all (portfolio, steps);
  spann_portfolio_restore (portfolio, session->saved, session->saved_root, session->log);
  return portfolio;
}

/* A session, and the steps since, make another portfolio the same. */
static void
check_replay (Fixture *fixture)
{
  guint counter = 1000;
  SpannContext context = fixture_context (&fixture->now, &counter);
  g_autoptr (SpannPortfolio) again = NULL;
  g_autoptr (SpannSession) session = NULL;

  for (gint32 i = g_test_rand_int_range (0, N_STEPS); i > 0; i--)
    step_at_random (fixture);
  if (g_test_rand_bit ())
    save (fixture->portfolio);
  for (gint32 i = g_test_rand_int_range (0, N_STEPS); i > 0; i--)
    step_at_random (fixture);
  session = spann_portfolio_dup_session (fixture->portfolio);
  again = make_from_session (session, &context);
  g_ptr_array_set_size (fixture->steps, 0);
  for (gint32 i = g_test_rand_int_range (0, N_STEPS); i > 0; i--)
    step_at_random (fixture);
  replay_all (again, fixture->steps);
  counter = fixture->counter;
  assert_equal (fixture->portfolio, again);
}

static void
test_random (void)
{
  guint n_steps = 0;

  for (guint i = 0; i < N_PORTFOLIOS; i++) {
    Fixture fixture = {0};

    set_up (&fixture, NULL);
    check_replay (&fixture);
    n_steps += fixture.steps->len;
    tear_down (&fixture, NULL);
  }
  g_assert_cmpuint (n_steps, >, N_PORTFOLIOS);
}

static void
rename_to (Fixture *fixture, const char *name)
{
  SpannEdit *edit = spann_edit_new (spann_portfolio_get_root (fixture->portfolio));
  g_autoptr (GError) error = NULL;

  spann_edit_set (edit, "ecosystems/eco", SPANN_ECOSYSTEM_NAME, spann_value_string (name));
  spann_portfolio_commit (fixture->portfolio, edit, name, "typing", &error);
  g_assert_no_error (error);
}

/* What others saved is a new beginning, which a session tells. */
static void
test_adopt (Fixture *fixture, gconstpointer data)
{
  SpannContext context = *spann_portfolio_get_context (fixture->portfolio);
  g_autoptr (SpannObject) theirs = spann_object_with (random_steps_root (), SPANN_PORTFOLIO_UNIT,
                                                      spann_value_string ("Their unit"));
  g_autoptr (SpannSession) session = NULL;
  g_autoptr (SpannPortfolio) again = NULL;
  g_autoptr (SpannObject) merged = NULL;

  rename_to (fixture, "Ett");
  merged = spann_object_with (spann_object_ref (spann_portfolio_get_root (fixture->portfolio)),
                              SPANN_PORTFOLIO_UNIT, spann_value_string ("Their unit"));
  spann_portfolio_adopt (fixture->portfolio, theirs, merged, "Merge");
  g_assert_cmpuint (fixture->steps->len, ==, 2);
  g_assert_cmpint (((SpannStep *)fixture->steps->pdata[1])->kind, ==, SPANN_STEP_ADOPT);
  session = spann_portfolio_dup_session (fixture->portfolio);
  g_assert_false (spann_session_reaches_saved (session));
  again = make_from_session (session, &context);
  assert_equal (fixture->portfolio, again);
}

/* What happened to one portfolio is not done to another that stands elsewhere. */
static void
test_refused (Fixture *fixture, gconstpointer data)
{
  g_autoptr (SpannObject) other = fixture_add_ecosystem (
      fixture_portfolio (fixture_strategy (3, 1)), fixture_ecosystem ("eco", "Andra"));
  g_autoptr (SpannPortfolio) stranger =
      spann_portfolio_new (other, spann_portfolio_get_context (fixture->portfolio));
  static const char *const messages[] = {
      "the portfolio was not as the change says that it was before",
      "there is no change that this one could be a part of",
      "there is nothing to undo or redo",
  };

  rename_to (fixture, "E");
  rename_to (fixture, "Ett");
  spann_portfolio_undo (fixture->portfolio);
  for (guint i = 0; i < G_N_ELEMENTS (messages); i++) {
    g_autoptr (GError) error = NULL;

    g_assert_false (spann_portfolio_replay (stranger, fixture->steps->pdata[i], &error));
    g_assert_error (error, SPANN_ERROR, SPANN_ERROR_INVALID);
    g_assert_cmpstr (error->message, ==, messages[i]);
    g_assert_true (spann_portfolio_get_root (stranger) == other);
  }
}

/* What would leave a portfolio that does not hold is not done. */
static void
test_refused_invalid (Fixture *fixture, gconstpointer data)
{
  SpannStep *step;
  SpannChange *change;
  g_autoptr (GError) error = NULL;

  rename_to (fixture, "Ett");
  step = fixture->steps->pdata[0];
  change = step->transaction->changes->pdata[0];
  spann_value_clear (&change->before);
  change->before = spann_value_copy (&change->after);
  spann_value_clear (&change->after);
  g_assert_false (spann_portfolio_replay (fixture->portfolio, step, &error));
  g_assert_error (error, SPANN_ERROR, SPANN_ERROR_INVALID);
  g_assert_cmpstr (error->message, ==, "ecosystems[0]: \"name\" is missing");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/portfolio-session/random", test_random);
  g_test_add ("/portfolio-session/adopt", Fixture, NULL, set_up, test_adopt, tear_down);
  g_test_add ("/portfolio-session/refused", Fixture, NULL, set_up, test_refused, tear_down);
  g_test_add ("/portfolio-session/refused-invalid", Fixture, NULL, set_up, test_refused_invalid,
              tear_down);
  return g_test_run ();
}
