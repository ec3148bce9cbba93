/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-fault.h"

#include "spann-fixture.h"

#define PLACE "ecosystems[0].here"
#define TWENTY "abcdefghijklmnopqrst"

static SpannObject *
make (SpannNounIndex noun, const char *key)
{
  return spann_object_new (spann_noun_get (noun), key);
}

/* The words for a fault in @objects, up to the first that is NULL; takes them. */
static char *
describe (const SpannLanguage *language, SpannObject *ecosystem, SpannObject *evaluation,
          SpannObject *assessment)
{
  g_autoptr (GPtrArray) chain = g_ptr_array_new_with_free_func ((GDestroyNotify)spann_object_unref);
  g_autoptr (SpannObject) strategy = fixture_strategy (3, 1);
  SpannObject *const objects[] = {ecosystem, evaluation, assessment};

  for (guint i = 0; i < G_N_ELEMENTS (objects) && objects[i] != NULL; i++)
    g_ptr_array_add (chain, objects[i]);
  return spann_fault_describe (chain, strategy, language, PLACE, "wrong");
}

static SpannObject *
make_evaluation (const char *date)
{
  SpannObject *evaluation = make (SPANN_NOUN_EVALUATION, "e");
  SpannDate day = SPANN_DATE_UNSET;

  if (!spann_date_parse (date, &day))
    return evaluation;
  return spann_object_with (evaluation, SPANN_EVALUATION_DATE, spann_value_date (day));
}

/* Objects may be half made: what lacks is left out, and what a person typed stays on the line. */
static void
test_names (void)
{
  static const struct {
    const char *name;
    const char *date;
    const char *gap;
    const char *expected;
  } cases[] = {
      {"Skogsslingan", "2026-05-20", "gap-2", "Skogsslingan, evaluation of 2026-05-20, The gap 2"},
      {"Skogsslingan", "2026-05-20", "gap-9", "Skogsslingan, evaluation of 2026-05-20"},
      {"Skogsslingan", "", "gap-2", "Skogsslingan, The gap 2"},
      {"Skogsslingan", "", "gap-9", "Skogsslingan"},
      {NULL, "2026-05-20", "gap-9", "evaluation of 2026-05-20"},
      {" \n", "", "gap-2", "The gap 2"},
      {"<b>A & B</b>", "", "gap-9", "<b>A & B</b>"},
      {"%s%n", "", "gap-9", "%s%n"},
      {"två\nrader\x1b[31m", "", "gap-9", "två rader [31m"},
      {TWENTY TWENTY TWENTY TWENTY, "", "gap-9", TWENTY TWENTY TWENTY TWENTY},
      {TWENTY TWENTY TWENTY TWENTY "å", "", "gap-9", TWENTY TWENTY TWENTY "abcdefghijklmnopqrs…"},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    SpannObject *ecosystem = make (SPANN_NOUN_ECOSYSTEM, "eco");
    g_autofree char *expected = g_strdup_printf ("%s: wrong (" PLACE ")", cases[i].expected);
    g_autofree char *words = NULL;

    if (cases[i].name != NULL)
      ecosystem =
          spann_object_with (ecosystem, SPANN_ECOSYSTEM_NAME, spann_value_string (cases[i].name));
    words = describe (NULL, ecosystem, make_evaluation (cases[i].date),
                      make (SPANN_NOUN_GAP_ASSESSMENT, cases[i].gap));
    g_assert_cmpstr (words, ==, expected);
  }
}

static void
test_nothing_known (void)
{
  g_autoptr (GPtrArray) chain = g_ptr_array_new ();
  g_autofree char *nameless = describe (NULL, make (SPANN_NOUN_ECOSYSTEM, "eco"), NULL, NULL);
  g_autofree char *placed = spann_fault_describe (chain, NULL, NULL, "goalYear", "wrong");
  g_autofree char *top = spann_fault_describe (chain, NULL, NULL, "", "wrong");

  g_assert_cmpstr (nameless, ==, PLACE ": wrong");
  g_assert_cmpstr (placed, ==, "goalYear: wrong");
  g_assert_cmpstr (top, ==, "wrong");
}

static void
test_without_strategy (void)
{
  g_autoptr (GPtrArray) chain = g_ptr_array_new ();
  g_autoptr (SpannObject) ecosystem = fixture_ecosystem ("eco", "Skogsslingan");
  g_autoptr (SpannObject) target = make (SPANN_NOUN_TARGET, "t");
  g_autofree char *words = NULL;

  g_ptr_array_add (chain, ecosystem);
  g_ptr_array_add (chain, target);
  words = spann_fault_describe (chain, NULL, NULL, PLACE, "wrong");
  g_assert_cmpstr (words, ==, "Skogsslingan: wrong (" PLACE ")");
}

static void
test_swedish (void)
{
  g_autoptr (SpannLanguage) swedish =
      spann_language_new ("sv", g_getenv ("SPANN_TEST_LOCALE_DIR"), NULL);
  g_autofree char *words =
      describe (swedish, fixture_ecosystem ("eco", "Skogsslingan"), make_evaluation ("2026-05-20"),
                make (SPANN_NOUN_GAP_ASSESSMENT, "gap-2"));

  g_assert_cmpstr (words, ==, "Skogsslingan, utvärderingen 2026-05-20, Gapet 2: wrong (" PLACE ")");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/fault/names", test_names);
  g_test_add_func ("/fault/nothing-known", test_nothing_known);
  g_test_add_func ("/fault/without-strategy", test_without_strategy);
  g_test_add_func ("/fault/swedish", test_swedish);
  return g_test_run ();
}
