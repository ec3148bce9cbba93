/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-sample.h"

#define ECO "ecosystems/eco"

SpannValue
sample_day (const char *date)
{
  SpannDate day;

  if (!spann_date_parse (date, &day))
    g_error ("%s is not a date", date);
  return spann_value_date (day);
}

SpannValue
sample_text (const char *sv, const char *en)
{
  return spann_value_text (fixture_text (sv, en));
}

SpannObject *
sample_object (SpannNounIndex noun, const char *key, SpannFieldId field, SpannValue value)
{
  return spann_object_with (spann_object_new (spann_noun_get (noun), key), field, value);
}

static SpannObject *
make_actor (const char *key)
{
  return sample_object (SPANN_NOUN_ACTOR, key, SPANN_ACTOR_NAME, spann_value_string ("Aurora AB"));
}

static SpannObject *
make_bridge (void)
{
  SpannObject *bridge = sample_object (SPANN_NOUN_BRIDGE, "b1", SPANN_BRIDGE_NAME,
                                       sample_text ("Testbädden", "The test bed"));

  bridge = spann_object_with (bridge, SPANN_BRIDGE_GAP, spann_value_string ("gap-1"));
  bridge = spann_object_with (bridge, SPANN_BRIDGE_STATUS, spann_value_string ("ongoing"));
  bridge = spann_object_with (bridge, SPANN_BRIDGE_NATURE, spann_value_string ("bridge-building"));
  bridge = spann_object_with (bridge, SPANN_BRIDGE_FROM_ACTOR, spann_value_string ("a1"));
  return spann_object_with (bridge, SPANN_BRIDGE_TO_ACTOR, spann_value_string ("a2"));
}

static SpannObject *
make_payment (void)
{
  SpannObject *payment =
      sample_object (SPANN_NOUN_PAYMENT, "pay", SPANN_PAYMENT_DATE, sample_day ("2027-05-03"));

  return spann_object_with (payment, SPANN_PAYMENT_AMOUNT, spann_value_integer (450000));
}

static SpannObject *
make_point (const char *key)
{
  return sample_object (SPANN_NOUN_POINT, key, SPANN_POINT_TEXT,
                        sample_text ("Stödet betalas ut.", "The support is paid."));
}

static SpannObject *
make_ecosystem (void)
{
  const int scores[] = {4, 5, FIXTURE_MISSING};
  SpannObject *ecosystem = fixture_ecosystem ("eco", "Skogsslingan");

  ecosystem = fixture_add_evaluation (ecosystem, "e1", "2026-10-15",
                                      SPANN_EVALUATION_KIND_FOLLOW_UP, scores, 3);
  ecosystem = fixture_add_period (ecosystem, "p1", 1, 2025, 2027, 600000, NULL);
  ecosystem = fixture_add_target (ecosystem, "gap-1", 2030, 6);
  ecosystem = spann_object_append_item (ecosystem, SPANN_ECOSYSTEM_ACTORS, make_actor ("a1"));
  ecosystem = spann_object_append_item (ecosystem, SPANN_ECOSYSTEM_ACTORS, make_actor ("a2"));
  return spann_object_append_item (ecosystem, SPANN_ECOSYSTEM_BRIDGES, make_bridge ());
}

SpannObject *
sample_portfolio (void)
{
  g_autoptr (SpannObject) plain = fixture_portfolio (fixture_strategy (3, 1));
  g_autoptr (SpannEdit) edit = NULL;

  plain = fixture_add_ecosystem (plain, make_ecosystem ());
  plain = fixture_add_ecosystem (plain, fixture_ecosystem ("other", "Malmen"));
  plain = fixture_add_matter (plain, "m1", SPANN_MATTER_KIND_GRANT, "eco", "2025-12-10", 0);
  plain = fixture_add_matter (plain, "m2", SPANN_MATTER_KIND_EXTEND, "eco", "2026-12-09", -1);
  edit = spann_edit_new (plain);
  spann_edit_append (edit, ECO "/periods/p1", SPANN_PERIOD_PAYMENTS, make_payment ());
  spann_edit_set (edit, ECO "/evaluations/e1/scores/gap-1", SPANN_GAP_ASSESSMENT_REASON,
                  sample_text ("Två avtal.", "Two agreements."));
  spann_edit_append (edit, "meetings/meeting-m1/matters/m1", SPANN_MATTER_POINTS, make_point ("1"));
  spann_edit_append (edit, "meetings/meeting-m1/matters/m1", SPANN_MATTER_POINTS, make_point ("2"));
  spann_edit_set_in_map (edit, "", SPANN_PORTFOLIO_FRAMES, "2026", SPANN_FRAME_AMOUNT,
                         spann_value_integer (4000000));
  return spann_object_ref ((SpannObject *)spann_edit_get_root (edit));
}
