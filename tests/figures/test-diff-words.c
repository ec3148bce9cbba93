/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-diff-words.h"

#include "spann-diff.h"
#include "spann-random-model.h"
#include "spann-sample.h"
#include "spann-speaking.h"
#include "spann-words-place.h"

#define ECO "ecosystems/eco"
#define EVALUATION ECO "/evaluations/e1"
#define MATTER "meetings/meeting-m1/matters/m1"
#define LONG                                                                                           \
  "Samarbetet bär sina kostnader och behöver tid för att få fler företag att hålla öppet hela " \
  "året, vilket styrgruppen "

/* A field that is set, and the line that tells it. */
typedef struct {
  const char *path;
  SpannFieldId field;
  SpannValue value;
  const char *words[N_SPEAKING];
} Setting;

static void
assert_told (SpannObject *before, SpannObject *after, const char *const words[N_SPEAKING])
{
  g_autoptr (GPtrArray) changes = spann_diff (before, after);

  g_assert_cmpuint (changes->len, ==, 1);
  for (Speaking i = 0; i < N_SPEAKING; i++) {
    g_autofree char *line = spann_diff_words_tell (before, after, changes->pdata[0], speaking (i));

    g_assert_cmpstr (line, ==, words[i]);
  }
}

/* Takes the settings' values. */
static void
assert_settings (const Setting *settings, guint n_settings)
{
  g_autoptr (SpannObject) before = sample_portfolio ();

  for (guint i = 0; i < n_settings; i++) {
    g_autoptr (SpannEdit) edit = spann_edit_new (before);

    spann_edit_set (edit, settings[i].path, settings[i].field, settings[i].value);
    assert_told (before, (SpannObject *)spann_edit_get_root (edit), settings[i].words);
  }
}

static void
test_settings (void)
{
  const Setting settings[] = {
      {EVALUATION "/scores/gap-1",
       SPANN_GAP_ASSESSMENT_SCORE,
       spann_value_score (spann_score_new (6)),
       {"Skogsslingan, utvärdering 15 oktober 2026, sida 1: bedömning från 2 till 3",
        "Skogsslingan, evaluation 15 October 2026, side 1: score from 2 to 3"}},
      {EVALUATION "/scores/gap-1",
       SPANN_GAP_ASSESSMENT_SCORE,
       spann_value_none (),
       {"Skogsslingan, utvärdering 15 oktober 2026, sida 1: bedömning från 2 till ej bedömt",
        "Skogsslingan, evaluation 15 October 2026, side 1: score from 2 to not assessed"}},
      {EVALUATION,
       SPANN_EVALUATION_KIND,
       spann_value_string ("final"),
       {"Skogsslingan, utvärdering 15 oktober 2026: slag: uppföljning → slututvärdering",
        "Skogsslingan, evaluation 15 October 2026: kind: follow-up → final evaluation"}},
      {EVALUATION,
       SPANN_EVALUATION_SCOPE,
       spann_value_string ("growing"),
       {"Skogsslingan, utvärdering 15 oktober 2026: omfattning lades till: växer",
        "Skogsslingan, evaluation 15 October 2026: scope added: growing"}},
      {EVALUATION,
       SPANN_EVALUATION_LOCKED,
       spann_value_boolean (TRUE),
       {"Skogsslingan, utvärdering 15 oktober 2026: nu låst",
        "Skogsslingan, evaluation 15 October 2026: now locked"}},
      {"strategies/strategy-1/phases/mature",
       SPANN_PHASE_ELIGIBLE,
       spann_value_boolean (FALSE),
       {"Strategiversion 1, fas ”mature”: kan inte längre få stöd",
        "Strategy version 1, phase “mature”: no longer eligible for funding"}},
      {ECO "/periods/p1/granted/2026",
       SPANN_GRANT_AMOUNT,
       spann_value_integer (700000),
       {"Skogsslingan, period 1, 2026: beviljat belopp från 600\u00a0tkr till 700\u00a0tkr",
        "Skogsslingan, period 1, 2026: granted amount from SEK\u00a0600\u00a0thousand to "
        "SEK\u00a0700\u00a0thousand"}},
      {ECO "/periods/p1/payments/pay",
       SPANN_PAYMENT_AMOUNT,
       spann_value_integer (450001),
       {"Skogsslingan, period 1, utbetalning 3 maj 2027: belopp från 450\u202f000\u00a0kr till "
        "450\u202f001\u00a0kr",
        "Skogsslingan, period 1, payment 3 May 2027: amount from SEK\u00a0450,000 to "
        "SEK\u00a0450,001"}},
      {ECO "/bridges/b1",
       SPANN_BRIDGE_TO_ACTOR,
       spann_value_none (),
       {"Skogsslingan, bro ”Testbädden”: aktör i andra änden togs bort: Aurora AB",
        "Skogsslingan, bridge “The test bed”: actor at the other end removed: Aurora AB"}},
      {ECO,
       SPANN_ECOSYSTEM_NAME,
       spann_value_string ("Skogen"),
       {"Skogen: namn: ”Skogsslingan” → ”Skogen”", "Skogen: name: “Skogsslingan” → “Skogen”"}},
      {"",
       SPANN_PORTFOLIO_UNIT,
       spann_value_string ("Enheten"),
       {"Portföljen: enhet lades till: ”Enheten”", "The portfolio: unit added: “Enheten”"}},
  };

  assert_settings (settings, G_N_ELEMENTS (settings));
}

/* Two amounts have one unit, that of the more exact. */
static void
test_amounts (void)
{
  static const char *const up[] = {
      "Ram 2026: belopp från 4\u202f000\u202f001\u00a0kr till 5\u202f000\u202f000\u00a0kr",
      "Frame 2026: amount from SEK\u00a04,000,001 to SEK\u00a05,000,000"};
  static const char *const down[] = {
      "Ram 2026: belopp från 5\u202f000\u202f000\u00a0kr till 4\u202f000\u202f001\u00a0kr",
      "Frame 2026: amount from SEK\u00a05,000,000 to SEK\u00a04,000,001"};
  g_autoptr (SpannObject) portfolio = sample_portfolio ();
  g_autoptr (SpannEdit) exact = spann_edit_new (portfolio);
  g_autoptr (SpannEdit) round = spann_edit_new (portfolio);

  spann_edit_set (exact, "frames/2026", SPANN_FRAME_AMOUNT, spann_value_integer (4000001));
  spann_edit_set (round, "frames/2026", SPANN_FRAME_AMOUNT, spann_value_integer (5000000));
  assert_told ((SpannObject *)spann_edit_get_root (exact),
               (SpannObject *)spann_edit_get_root (round), up);
  assert_told ((SpannObject *)spann_edit_get_root (round),
               (SpannObject *)spann_edit_get_root (exact), down);
}

/* The language is named where the other one says the same as before. */
static void
test_texts (void)
{
  const Setting settings[] = {
      {EVALUATION "/scores/gap-1",
       SPANN_GAP_ASSESSMENT_REASON,
       sample_text ("Tre avtal.", "Three agreements."),
       {"Skogsslingan, utvärdering 15 oktober 2026, sida 1: motivering: ”Två avtal.” → ”Tre "
        "avtal.”",
        "Skogsslingan, evaluation 15 October 2026, side 1: reason: “Two agreements.” → “Three "
        "agreements.”"}},
      {EVALUATION "/scores/gap-1",
       SPANN_GAP_ASSESSMENT_REASON,
       sample_text ("Tre avtal.", "Two agreements."),
       {"Skogsslingan, utvärdering 15 oktober 2026, sida 1: motivering på svenska: ”Två avtal.” → "
        "”Tre avtal.”",
        "Skogsslingan, evaluation 15 October 2026, side 1: reason in Swedish: “Två avtal.” → “Tre "
        "avtal.”"}},
      {EVALUATION "/scores/gap-1",
       SPANN_GAP_ASSESSMENT_REASON,
       sample_text ("Två avtal.", NULL),
       {"Skogsslingan, utvärdering 15 oktober 2026, sida 1: motivering på engelska togs bort: "
        "”Two agreements.”",
        "Skogsslingan, evaluation 15 October 2026, side 1: reason in English removed: “Two "
        "agreements.”"}},
      {EVALUATION "/scores/gap-1",
       SPANN_GAP_ASSESSMENT_REASON,
       sample_text ("Tre avtal.", NULL),
       {"Skogsslingan, utvärdering 15 oktober 2026, sida 1: motivering: ”Två avtal.” → ”Tre "
        "avtal.”",
        "Skogsslingan, evaluation 15 October 2026, side 1: reason: “Two agreements.” → “Tre "
        "avtal.”"}},
      {EVALUATION "/scores/gap-1",
       SPANN_GAP_ASSESSMENT_REASON,
       sample_text ("Två\navtal.", "Two agreements."),
       {"Skogsslingan, utvärdering 15 oktober 2026, sida 1: motivering på svenska ändrades",
        "Skogsslingan, evaluation 15 October 2026, side 1: reason in Swedish changed"}},
      {EVALUATION "/scores/gap-1",
       SPANN_GAP_ASSESSMENT_REASON,
       spann_value_text (spann_text_new ("en", "Two agreements.", "Två avtal.")),
       {"Skogsslingan, utvärdering 15 oktober 2026, sida 1: motivering: originalspråk från svenska "
        "till engelska",
        "Skogsslingan, evaluation 15 October 2026, side 1: reason: original language from Swedish "
        "to English"}},
      {EVALUATION "/scores/gap-2",
       SPANN_GAP_ASSESSMENT_REASON,
       sample_text (LONG "skriver.", NULL),
       {"Skogsslingan, utvärdering 15 oktober 2026, sida 2: motivering lades till: ”Samarbetet bär "
        "sina kostnader och behöver tid för att få fler företag att hålla …”",
        "Skogsslingan, evaluation 15 October 2026, side 2: reason in Swedish added: “Samarbetet "
        "bär sina "
        "kostnader och behöver tid för att få fler företag att hålla …”"}},
      {EVALUATION "/scores/gap-1",
       SPANN_GAP_ASSESSMENT_REASON,
       spann_value_none (),
       {"Skogsslingan, utvärdering 15 oktober 2026, sida 1: motivering togs bort: ”Två avtal.”",
        "Skogsslingan, evaluation 15 October 2026, side 1: reason removed: “Two agreements.”"}},
  };

  assert_settings (settings, G_N_ELEMENTS (settings));
}

static void
test_references (void)
{
  static const char *const both[] = {"eco", "other", NULL};
  static const char *const turned[] = {"other", NULL};
  const Setting settings[] = {
      {MATTER,
       SPANN_MATTER_ECOSYSTEMS,
       spann_value_strings (both),
       {"Sammanträde 10 december 2025, ärende ”m1”: ekosystem lades till: Malmen",
        "Meeting 10 December 2025, matter “m1”: ecosystems added: Malmen"}},
      {MATTER,
       SPANN_MATTER_ECOSYSTEMS,
       spann_value_strings (turned),
       {"Sammanträde 10 december 2025, ärende ”m1”: ekosystem lades till: Malmen; ekosystem togs "
        "bort: Skogsslingan",
        "Meeting 10 December 2025, matter “m1”: ecosystems added: Malmen; ecosystems removed: "
        "Skogsslingan"}},
      {MATTER,
       SPANN_MATTER_ECOSYSTEMS,
       spann_value_none (),
       {"Sammanträde 10 december 2025, ärende ”m1”: ekosystem togs bort: Skogsslingan",
        "Meeting 10 December 2025, matter “m1”: ecosystems removed: Skogsslingan"}},
  };

  assert_settings (settings, G_N_ELEMENTS (settings));
}

/* What came, and read backwards what went: told of what it belongs to. */
static void
assert_object (const char *parent, SpannFieldId field, SpannObject *object,
               const char *const added[N_SPEAKING], const char *const removed[N_SPEAKING])
{
  g_autoptr (SpannObject) before = sample_portfolio ();
  g_autoptr (SpannEdit) edit = spann_edit_new (before);
  SpannObject *after;

  spann_edit_append (edit, parent, field, object);
  after = (SpannObject *)spann_edit_get_root (edit);
  assert_told (before, after, added);
  assert_told (after, before, removed);
}

static void
test_objects (void)
{
  static const char *const new_frame[] = {"Ram 2027: belopp sattes till 5\u00a0tkr",
                                          "Frame 2027: amount set to SEK\u00a05\u00a0thousand"};
  static const char *const old_frame[] = {"Ram 2027: belopp togs bort: 5\u00a0tkr",
                                          "Frame 2027: amount removed: SEK\u00a05\u00a0thousand"};
  static const char *const new_payment[] = {
      "Skogsslingan, period 1: ny utbetalning 1 februari 2026",
      "Skogsslingan, period 1: new payment 1 February 2026"};
  static const char *const old_payment[] = {
      "Skogsslingan, period 1: borttagen utbetalning 1 februari 2026",
      "Skogsslingan, period 1: removed payment 1 February 2026"};
  static const char *const new_ecosystem[] = {"Nytt ekosystem ”Fjällmat”",
                                              "New ecosystem “Fjällmat”"};
  static const char *const old_ecosystem[] = {"Borttaget ekosystem ”Fjällmat”",
                                              "Removed ecosystem “Fjällmat”"};
  static const char *const new_point[] = {
      "Sammanträde 10 december 2025, ärende ”m1”: ny beslutspunkt 3 (”Villkoren gäller.”)",
      "Meeting 10 December 2025, matter “m1”: new decision point 3 (“Villkoren gäller.” (sv))"};
  static const char *const old_point[] = {
      "Sammanträde 10 december 2025, ärende ”m1”: borttagen beslutspunkt 3 (”Villkoren gäller.”)",
      "Meeting 10 December 2025, matter “m1”: removed decision point 3 (“Villkoren gäller.” (sv))"};

  assert_object (
      "", SPANN_PORTFOLIO_FRAMES,
      sample_object (SPANN_NOUN_FRAME, "2027", SPANN_FRAME_AMOUNT, spann_value_integer (5000)),
      new_frame, old_frame);
  assert_object (
      ECO "/periods/p1", SPANN_PERIOD_PAYMENTS,
      sample_object (SPANN_NOUN_PAYMENT, "x", SPANN_PAYMENT_DATE, sample_day ("2026-02-01")),
      new_payment, old_payment);
  assert_object ("", SPANN_PORTFOLIO_ECOSYSTEMS,
                 sample_object (SPANN_NOUN_ECOSYSTEM, "x", SPANN_ECOSYSTEM_NAME,
                                spann_value_string ("Fjällmat")),
                 new_ecosystem, old_ecosystem);
  assert_object (MATTER, SPANN_MATTER_POINTS,
                 sample_object (SPANN_NOUN_POINT, "3", SPANN_POINT_TEXT,
                                sample_text ("Villkoren gäller.", NULL)),
                 new_point, old_point);
}

/* Details that tell what is in it. */
static void
test_details (void)
{
  const int scores[] = {4, FIXTURE_MISSING, 6};
  g_autoptr (SpannObject) eco = fixture_ecosystem ("x", "Fjällmat");
  static const char *const new_ecosystem[] = {
      "Nytt ekosystem ”Fjällmat” (1 utvärdering, 2 finansieringsperioder)",
      "New ecosystem “Fjällmat” (1 evaluation, 2 funding periods)"};
  static const char *const old_ecosystem[] = {
      "Borttaget ekosystem ”Fjällmat” (1 utvärdering, 2 finansieringsperioder)",
      "Removed ecosystem “Fjällmat” (1 evaluation, 2 funding periods)"};
  static const char *const new_evaluation[] = {
      "Malmen: ny utvärdering 2 mars 2027 (slututvärdering, regionen, 2 av 3 gap bedömda)",
      "Malmen: new evaluation 2 March 2027 (final evaluation, the region, 2 of 3 gaps assessed)"};
  static const char *const old_evaluation[] = {
      "Malmen: borttagen utvärdering 2 mars 2027 (slututvärdering, regionen, 2 av 3 gap bedömda)",
      "Malmen: removed evaluation 2 March 2027 (final evaluation, the region, 2 of 3 gaps "
      "assessed)"};
  static const char *const new_period[] = {
      "Malmen: ny period 2 (2030–2032, 2\u202f700\u00a0tkr totalt)",
      "Malmen: new period 2 (2030–2032, SEK\u00a02,700\u00a0thousand in all)"};
  static const char *const old_period[] = {
      "Malmen: borttagen period 2 (2030–2032, 2\u202f700\u00a0tkr totalt)",
      "Malmen: removed period 2 (2030–2032, SEK\u00a02,700\u00a0thousand in all)"};
  const SpannObject *evaluation;
  const SpannObject *period;

  eco = fixture_add_evaluation (g_steal_pointer (&eco), "e", "2027-03-02",
                                SPANN_EVALUATION_KIND_FINAL, scores, 3);
  eco = fixture_add_period (g_steal_pointer (&eco), "p", 1, 2027, 2029, 0, NULL);
  eco = fixture_add_period (g_steal_pointer (&eco), "q", 2, 2030, 2032, 900000, NULL);
  evaluation = spann_object_get_item (eco, SPANN_ECOSYSTEM_EVALUATIONS, 0);
  period = spann_object_get_item (eco, SPANN_ECOSYSTEM_PERIODS, 1);
  assert_object ("", SPANN_PORTFOLIO_ECOSYSTEMS, spann_object_ref (eco), new_ecosystem,
                 old_ecosystem);
  assert_object ("ecosystems/other", SPANN_ECOSYSTEM_EVALUATIONS,
                 spann_object_ref ((SpannObject *)evaluation), new_evaluation, old_evaluation);
  assert_object ("ecosystems/other", SPANN_ECOSYSTEM_PERIODS,
                 spann_object_ref ((SpannObject *)period), new_period, old_period);
}

/* Whoever corrected an evaluation said why. */
static void
test_correction (void)
{
  static const char *const added[] = {
      "Skogsslingan: ny utvärdering 15 oktober 2026, rättelse (”Fel nivå.”, regionen, 0 av 3 gap "
      "bedömda)",
      "Skogsslingan: new evaluation 15 October 2026, correction (“Fel nivå.” (sv), the region, 0 "
      "of 3 "
      "gaps assessed)"};
  static const char *const removed[] = {
      "Skogsslingan: borttagen utvärdering 15 oktober 2026, rättelse (”Fel nivå.”, regionen, 0 av "
      "3 gap bedömda)",
      "Skogsslingan: removed evaluation 15 October 2026, correction (“Fel nivå.” (sv), the region, "
      "0 of "
      "3 gaps assessed)"};
  SpannObject *correction = sample_object (SPANN_NOUN_EVALUATION, "e2", SPANN_EVALUATION_REPLACES,
                                           spann_value_string ("e1"));

  correction = spann_object_with (correction, SPANN_EVALUATION_DATE, sample_day ("2026-10-15"));
  correction =
      spann_object_with (correction, SPANN_EVALUATION_ASSESSOR, spann_value_string ("region"));
  correction =
      spann_object_with (correction, SPANN_EVALUATION_CORRECTION, sample_text ("Fel nivå.", NULL));
  assert_object (ECO, SPANN_ECOSYSTEM_EVALUATIONS, correction, added, removed);
}

/* What is acknowledged has a rule and a subject, both told by name. */
static void
test_acknowledgement (void)
{
  static const char *const added[] = {
      "Ny kvittering av ”goal-year” (Malmen, ”Beslutat ändå.”)",
      "New acknowledgement of “goal-year” (Malmen, “Beslutat ändå.” (sv))"};
  static const char *const removed[] = {
      "Borttagen kvittering av ”goal-year” (Malmen, ”Beslutat ändå.”)",
      "Removed acknowledgement of “goal-year” (Malmen, “Beslutat ändå.” (sv))"};
  SpannObject *object = sample_object (SPANN_NOUN_ACKNOWLEDGEMENT, "a", SPANN_ACKNOWLEDGEMENT_RULE,
                                       spann_value_string ("goal-year"));

  object = spann_object_with (object, SPANN_ACKNOWLEDGEMENT_SUBJECT, spann_value_string ("other"));
  object = spann_object_with (object, SPANN_ACKNOWLEDGEMENT_REASON,
                              sample_text ("Beslutat ändå.", NULL));
  assert_object ("", SPANN_PORTFOLIO_ACKNOWLEDGEMENTS, object, added, removed);
}

/* What is not an ecosystem is told by its place, and what is nowhere without its id. */
static void
test_acknowledged (void)
{
  static const struct {
    const char *subject;
    const char *words[N_SPEAKING];
  } cases[] = {
      {"p1", {"Skogsslingan, period 1", "Skogsslingan, period 1"}},
      {"m1",
       {"sammanträde 10 december 2025, ärende ”m1”", "meeting 10 December 2025, matter “m1”"}},
      {"3f1c", {"något som har tagits bort", "something that was removed"}},
      /* Assessments have the key of their gap. */
      {"gap-1", {"något som har tagits bort", "something that was removed"}},
  };
  g_autoptr (SpannObject) portfolio = sample_portfolio ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    SpannValue subject = spann_value_string (cases[i].subject);

    for (Speaking which = 0; which < N_SPEAKING; which++) {
      g_autofree char *words = spann_words_value (portfolio, "", SPANN_ACKNOWLEDGEMENT_SUBJECT,
                                                  &subject, speaking (which));

      g_assert_cmpstr (words, ==, cases[i].words[which]);
    }
    spann_value_clear (&subject);
  }
}

static void
test_order (void)
{
  static const char *const ecosystems[] = {"Portföljen: ekosystem i ny ordning: ”Malmen” och "
                                           "”Skogsslingan”",
                                           "The portfolio: ecosystems in a new order: “Malmen” and "
                                           "“Skogsslingan”"};
  static const char *const points[] = {
      "Sammanträde 10 december 2025, ärende ”m1”: beslutspunkter i ny ordning",
      "Meeting 10 December 2025, matter “m1”: decision points in a new order"};
  static const char *const other_first[] = {"other", "eco", NULL};
  static const char *const second_first[] = {"2", "1", NULL};
  g_autoptr (SpannObject) before = sample_portfolio ();
  g_autoptr (SpannObject) after =
      spann_object_with_order (spann_object_ref (before), SPANN_PORTFOLIO_ECOSYSTEMS, other_first);
  g_autoptr (SpannObject) meeting =
      spann_object_ref ((SpannObject *)spann_object_get_item (before, SPANN_PORTFOLIO_MEETINGS, 0));
  SpannObject *matter = spann_object_with_order (
      spann_object_ref ((SpannObject *)spann_object_get_item (meeting, SPANN_MEETING_MATTERS, 0)),
      SPANN_MATTER_POINTS, second_first);

  assert_told (before, after, ecosystems);
  meeting =
      spann_object_with_item (g_steal_pointer (&meeting), SPANN_MEETING_MATTERS, matter, NULL);
  g_clear_pointer (&after, spann_object_unref);
  after = spann_object_with_item (spann_object_ref (before), SPANN_PORTFOLIO_MEETINGS,
                                  g_steal_pointer (&meeting), NULL);
  assert_told (before, after, points);
}

/* Of what a newer version wrote only what changed is named. */
static void
test_unknown (void)
{
  static const char *const words[] = {
      "Portföljen: uppgifter som den här versionen inte känner till ändrades: ”weather”",
      "The portfolio: details that this version does not know changed: “weather”"};
  g_autoptr (SpannObject) before =
      spann_object_with_unknown (sample_portfolio (), "mood", NULL, "1");
  g_autoptr (SpannObject) after =
      spann_object_with_unknown (spann_object_ref (before), "weather", "mood", "2");

  assert_told (before, after, words);
  assert_told (after, before, words);
}

/* The sample with as many details as a file made to keep the program busy has, and one that is
 * @weather. (transfer full) */
static SpannObject *
add_many (const char *weather)
{
  GPtrArray *members = spann_unknown_list_new ();

  for (guint i = 0; i < 20000; i++) {
    g_autofree char *name = g_strdup_printf ("mood%u", i);

    g_ptr_array_add (members, spann_unknown_new (name, NULL, "1"));
  }
  g_ptr_array_add (members, spann_unknown_new ("weather", NULL, weather));
  return spann_object_with (sample_portfolio (), SPANN_FIELD_UNKNOWN,
                            spann_value_members (members));
}

/* Among many the one is found whose value is another. */
static void
test_many_unknown (void)
{
  static const char *const words[] = {
      "Portföljen: uppgifter som den här versionen inte känner till ändrades: ”weather”",
      "The portfolio: details that this version does not know changed: “weather”"};
  g_autoptr (SpannObject) before = add_many ("1");
  g_autoptr (SpannObject) after = add_many ("2");

  assert_told (before, after, words);
}

/* The sample with a text that has one language more. (transfer full) */
static SpannObject *
add_language (const char *own, const char *json)
{
  g_autoptr (SpannText) bare = spann_text_new ("sv", own, "Forest");
  g_autoptr (GPtrArray) unknown = spann_unknown_list_new ();

  if (json != NULL)
    g_ptr_array_add (unknown, spann_unknown_new ("fi", "sv", json));
  return spann_object_with (sample_portfolio (), SPANN_PORTFOLIO_NAME,
                            spann_value_text (spann_text_with_unknown (bare, unknown)));
}

/* Of a text the words are told; the rest only where they are the same. */
static void
test_unknown_language (void)
{
  static const char *const words[] = {
      "Portföljen: namn: uppgifter som den här versionen inte känner till ändrades: ”fi”",
      "The portfolio: name: details that this version does not know changed: “fi”"};
  static const char *const own[] = {"Portföljen: namn på svenska: ”Skog” → ”Träd”",
                                    "The portfolio: name in Swedish: “Skog” → “Träd”"};
  static const char *const place[] = {"Portföljen: namn ändrades", "The portfolio: name changed"};
  g_autoptr (SpannObject) before = add_language ("Skog", NULL);
  g_autoptr (SpannObject) after = add_language ("Skog", "\"Metsä\"");
  g_autoptr (SpannObject) other = add_language ("Träd", "\"Puu\"");
  g_autoptr (SpannObject) emptied =
      spann_object_with (spann_object_ref (before), SPANN_PORTFOLIO_NAME,
                         spann_value_text (spann_text_new ("sv", "Skog", "")));
  g_autoptr (SpannObject) alone =
      spann_object_with (spann_object_ref (before), SPANN_PORTFOLIO_NAME,
                         spann_value_text (spann_text_new ("sv", "Skog", NULL)));

  assert_told (before, after, words);
  assert_told (after, before, words);
  assert_told (after, other, own);
  assert_told (emptied, alone, place);
}

/* Whatever there is can be told, in a line. */
static void
test_random (void)
{
  for (guint i = 0; i < 20; i++) {
    g_autoptr (SpannObject) before = random_model_portfolio ();
    g_autoptr (SpannObject) after = random_model_portfolio ();
    g_autoptr (GPtrArray) changes = spann_diff (before, after);

    for (guint j = 0; j < changes->len; j++) {
      g_autofree char *line =
          spann_diff_words_tell (before, after, changes->pdata[j], speaking (SPEAKING_SWEDISH));

      g_assert_true (g_utf8_validate (line, -1, NULL));
      g_assert_null (strchr (line, '\n'));
      g_assert_cmpstr (line, !=, "");
    }
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/diff-words/settings", test_settings);
  g_test_add_func ("/diff-words/amounts", test_amounts);
  g_test_add_func ("/diff-words/texts", test_texts);
  g_test_add_func ("/diff-words/references", test_references);
  g_test_add_func ("/diff-words/objects", test_objects);
  g_test_add_func ("/diff-words/details", test_details);
  g_test_add_func ("/diff-words/correction", test_correction);
  g_test_add_func ("/diff-words/acknowledgement", test_acknowledgement);
  g_test_add_func ("/diff-words/acknowledged", test_acknowledged);
  g_test_add_func ("/diff-words/order", test_order);
  g_test_add_func ("/diff-words/unknown", test_unknown);
  g_test_add_func ("/diff-words/many-unknown", test_many_unknown);
  g_test_add_func ("/diff-words/unknown-language", test_unknown_language);
  g_test_add_func ("/diff-words/random", test_random);
  return g_test_run ();
}
