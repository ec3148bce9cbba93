/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-words-place.h"

#include "spann-path.h"
#include "spann-random-model.h"
#include "spann-sample.h"
#include "spann-speaking.h"

#define ECO "ecosystems/eco"
#define MATTER "meetings/meeting-m1/matters/m1"

static void
test_place (void)
{
  static const struct {
    const char *path;
    const char *words[N_SPEAKING];
  } cases[] = {
      {"", {"portföljen", "the portfolio"}},
      {ECO, {"Skogsslingan", "Skogsslingan"}},
      {ECO "/evaluations/e1",
       {"Skogsslingan, utvärdering 15 oktober 2026", "Skogsslingan, evaluation 15 October 2026"}},
      {ECO "/evaluations/e1/scores/gap-1",
       {"Skogsslingan, utvärdering 15 oktober 2026, sida 1",
        "Skogsslingan, evaluation 15 October 2026, side 1"}},
      {ECO "/periods/p1", {"Skogsslingan, period 1", "Skogsslingan, period 1"}},
      {ECO "/periods/p1/granted/2026",
       {"Skogsslingan, period 1, 2026", "Skogsslingan, period 1, 2026"}},
      {ECO "/periods/p1/payments/pay",
       {"Skogsslingan, period 1, utbetalning 3 maj 2027",
        "Skogsslingan, period 1, payment 3 May 2027"}},
      {ECO "/targets/target-gap-1-2030",
       {"Skogsslingan, mål för sida 1 2030", "Skogsslingan, target for side 1 2030"}},
      {ECO "/phases/phase-1",
       {"Skogsslingan, fas från 1 januari 2020", "Skogsslingan, phase from 1 January 2020"}},
      {ECO "/bridges/b1",
       {"Skogsslingan, bro ”Testbädden”", "Skogsslingan, bridge “The test bed”"}},
      {ECO "/actors/a2",
       {"Skogsslingan, aktör ”Aurora AB” (2 av 2)", "Skogsslingan, actor “Aurora AB” (2 of 2)"}},
      {MATTER "/points/2",
       {"sammanträde 10 december 2025, ärende ”m1”, beslutspunkt 2",
        "meeting 10 December 2025, matter “m1”, decision point 2"}},
      {"frames/2026", {"ram 2026", "frame 2026"}},
      {"strategies/strategy-1/gaps/gap-2",
       {"strategiversion 1, gap ”Sida 2”", "strategy version 1, gap “Side 2”"}},
      {"strategies/strategy-1/goalYear",
       {"strategiversion 1, målår", "strategy version 1, goal year"}},
      {"strategies/strategy-1/gapScale/levels/level-0",
       {"strategiversion 1, skala för gap, nivå ”level-0”",
        "strategy version 1, scale for gaps, level “level-0”"}},
      {ECO "/evaluations/gone", {"Skogsslingan", "Skogsslingan"}},
      {"nothing/of/the/kind", {"portföljen", "the portfolio"}},
  };
  g_autoptr (SpannObject) portfolio = sample_portfolio ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    for (Speaking j = 0; j < N_SPEAKING; j++) {
      g_autofree char *words = spann_words_place (portfolio, cases[i].path, speaking (j));

      g_assert_cmpstr (words, ==, cases[i].words[j]);
    }
  }
}

/* Names that people gave twice, or not at all. */
static void
test_same_names (void)
{
  g_autoptr (SpannObject) portfolio = sample_portfolio ();
  g_autofree char *twin = NULL;
  g_autofree char *nameless = NULL;

  portfolio = fixture_add_ecosystem (g_steal_pointer (&portfolio),
                                     fixture_ecosystem ("twin", "Skogsslingan"));
  portfolio = fixture_add_ecosystem (g_steal_pointer (&portfolio), fixture_ecosystem ("empty", ""));
  twin = spann_words_place (portfolio, "ecosystems/twin", speaking (SPEAKING_ENGLISH));
  g_assert_cmpstr (twin, ==, "“Skogsslingan” (2 of 2)");
  nameless = spann_words_place (portfolio, "ecosystems/empty", speaking (SPEAKING_ENGLISH));
  g_assert_cmpstr (nameless, ==, "“empty”");
}

/* A correction has the day of what it corrects. */
static void
test_correction (void)
{
  g_autoptr (SpannObject) portfolio = sample_portfolio ();
  g_autoptr (SpannEdit) edit = spann_edit_new (portfolio);
  g_autofree char *words = NULL;

  spann_edit_append (edit, ECO, SPANN_ECOSYSTEM_EVALUATIONS,
                     sample_object (SPANN_NOUN_EVALUATION, "e2", SPANN_EVALUATION_DATE,
                                    sample_day ("2026-10-15")));
  spann_edit_set (edit, ECO "/evaluations/e2", SPANN_EVALUATION_REPLACES,
                  spann_value_string ("e1"));
  words = spann_words_place (spann_edit_get_root (edit), ECO "/evaluations/e2",
                             speaking (SPEAKING_SWEDISH));
  g_assert_cmpstr (words, ==, "Skogsslingan, utvärdering 15 oktober 2026, rättelse");
}

/* Every object of anything that can be read has a place. */
static void
name_all (const SpannObject *root, const SpannObject *object, const char *path)
{
  const SpannNoun *noun = spann_object_get_noun (object);
  g_autofree char *words = spann_words_place (root, path, speaking (SPEAKING_SWEDISH));

  g_assert_cmpstr (words, !=, "");
  g_assert_true (g_utf8_validate (words, -1, NULL));
  g_assert_null (strchr (words, '\n'));
  for (guint row = 0; row < noun->n_fields; row++) {
    SpannFieldId field = spann_noun_field_id (noun, row);
    SpannFieldType type = noun->fields[row].type;

    if (type == SPANN_FIELD_CHILD && spann_object_has (object, field)) {
      g_autofree char *child = spann_path_child (path, field, NULL);

      name_all (root, spann_object_get_child (object, field), child);
    }
    for (guint i = 0; (type == SPANN_FIELD_LIST || type == SPANN_FIELD_MAP) &&
                      i < spann_object_get_n_items (object, field);
         i++) {
      const SpannObject *item = spann_object_get_item (object, field, i);
      g_autofree char *child = spann_path_child (path, field, spann_object_get_key (item));

      if (spann_path_resolve (root, child) == item)
        name_all (root, item, child);
    }
  }
}

static void
test_random (void)
{
  for (guint i = 0; i < 20; i++) {
    g_autoptr (SpannObject) portfolio = random_model_portfolio ();

    name_all (portfolio, portfolio, "");
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/words/place", test_place);
  g_test_add_func ("/words/place/same-names", test_same_names);
  g_test_add_func ("/words/place/correction", test_correction);
  g_test_add_func ("/words/place/random", test_random);
  return g_test_run ();
}
