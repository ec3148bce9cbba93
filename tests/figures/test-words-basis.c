/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-fixture.h"
#include "spann-speaking.h"
#include "spann-words.h"

static SpannObject *
make_basis (const char *kind, const char *passage, const char *note)
{
  SpannObject *basis = spann_object_new (spann_noun_get (SPANN_NOUN_BASIS), NULL);

  basis = spann_object_with (basis, SPANN_BASIS_KIND, spann_value_string (kind));
  if (passage != NULL)
    basis = spann_object_with (basis, SPANN_BASIS_PASSAGE,
                               spann_value_text (fixture_text (passage, passage)));
  if (note != NULL)
    basis =
        spann_object_with (basis, SPANN_BASIS_NOTE, spann_value_text (fixture_text (note, note)));
  return basis;
}

static void
test_basis (void)
{
  static const struct {
    const char *kind;
    const char *passage;
    const char *note;
    const char *words[N_SPEAKING];
  } cases[] = {
      {"decision", "§ 4", NULL, {"Grund: beslut, § 4.", "Basis: decision, § 4."}},
      {"decision", NULL, NULL, {"Grund: beslut.", "Basis: decision."}},
      {"practice", "§ 4", NULL, {"Grund: praxis, jämför § 4.", "Basis: practice, compare § 4."}},
      {"practice", NULL, "Nej.", {"Grund: praxis. Nej.", "Basis: practice. Nej."}},
      {"assumption",
       "§ 4",
       "Rad\nrad.",
       {"Grund: antagande utifrån § 4. Rad rad.", "Basis: assumption, drawing on § 4. Rad rad."}},
      {"assumption", NULL, NULL, {"Grund: antagande.", "Basis: assumption."}},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (SpannObject) basis = make_basis (cases[i].kind, cases[i].passage, cases[i].note);

    for (Speaking j = 0; j < N_SPEAKING; j++) {
      g_autofree char *words = spann_words_basis (basis, speaking (j));

      g_assert_cmpstr (words, ==, cases[i].words[j]);
    }
  }
}

static void
test_finding_basis (void)
{
  g_autoptr (SpannObject) portfolio = fixture_portfolio (fixture_strategy (3, 1));
  SpannFinding finding = {.rule = "goal-year"};
  g_autofree char *words =
      spann_words_finding_basis (portfolio, &finding, speaking (SPEAKING_SWEDISH));

  g_assert_cmpstr (words, ==, "Grund: antagande.");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/words/basis", test_basis);
  g_test_add_func ("/words/basis/finding", test_finding_basis);
  return g_test_run ();
}
