/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-sample.h"

#include "spann-fixture.h"

static SpannObject *
with_string (SpannObject *object, SpannFieldId field, const char *string)
{
  return spann_object_with (object, field, spann_value_string (string));
}

static SpannObject *
with_words (SpannObject *object, SpannFieldId field, const char *words)
{
  return spann_object_with (object, field, spann_value_text (fixture_text (words, words)));
}

static SpannObject *
make_named (SpannNounIndex noun, const char *key, SpannFieldId name)
{
  return with_words (spann_object_new (spann_noun_get (noun), key), name, key);
}

SpannObject *
sample_actor (const char *key, const char *name)
{
  SpannObject *actor = spann_object_new (spann_noun_get (SPANN_NOUN_ACTOR), key);

  actor = with_string (actor, SPANN_ACTOR_NAME, name);
  actor = with_string (actor, SPANN_ACTOR_SECTOR, "s");
  return with_string (actor, SPANN_ACTOR_KIND, "k");
}

SpannObject *
sample_bridge (const char *key, const char *from)
{
  SpannObject *bridge = make_named (SPANN_NOUN_BRIDGE, key, SPANN_BRIDGE_NAME);

  bridge = with_string (bridge, SPANN_BRIDGE_GAP, "gap-1");
  bridge = with_string (bridge, SPANN_BRIDGE_FROM_ACTOR, from);
  bridge = with_string (bridge, SPANN_BRIDGE_STATUS, "ongoing");
  return with_string (bridge, SPANN_BRIDGE_NATURE, "bridge-building");
}

SpannObject *
sample_use (const char *key, gint64 amount)
{
  SpannObject *use = spann_object_new (spann_noun_get (SPANN_NOUN_USE), key);

  use = with_string (use, SPANN_USE_KIND, "ecosystem-development");
  return spann_object_with (use, SPANN_USE_AMOUNT, spann_value_integer (amount));
}

SpannObject *
sample_log_entry (const char *key, const char *time)
{
  SpannObject *entry = spann_object_new (spann_noun_get (SPANN_NOUN_LOG_ENTRY), key);

  entry = with_string (entry, SPANN_LOG_ENTRY_TIME, time);
  return with_string (entry, SPANN_LOG_ENTRY_LABEL, key);
}

static SpannObject *
make_strategy (void)
{
  SpannObject *strategy = fixture_strategy (4, 1);

  strategy = spann_object_append_item (strategy, SPANN_STRATEGY_SECTORS,
                                       make_named (SPANN_NOUN_SECTOR, "s", SPANN_SECTOR_NAME));
  return spann_object_append_item (strategy, SPANN_STRATEGY_ACTOR_KINDS,
                                   make_named (SPANN_NOUN_ACTOR_KIND, "k", SPANN_ACTOR_KIND_NAME));
}

static SpannObject *
make_ecosystem (void)
{
  static const int scores[] = {1, 2, FIXTURE_MISSING};
  SpannObject *ecosystem = fixture_ecosystem ("a", "A");

  ecosystem = spann_object_append_item (ecosystem, SPANN_ECOSYSTEM_ACTORS, sample_actor ("x", "X"));
  ecosystem = spann_object_append_item (ecosystem, SPANN_ECOSYSTEM_ACTORS, sample_actor ("y", "Y"));
  ecosystem = fixture_add_evaluation (ecosystem, "first", "2022-05-01",
                                      SPANN_EVALUATION_KIND_BASELINE, scores, 3);
  ecosystem =
      spann_object_append_item (ecosystem, SPANN_ECOSYSTEM_BRIDGES, sample_bridge ("br", "x"));
  return fixture_add_period (ecosystem, "p", 1, 2024, 2026, 100, NULL);
}

SpannObject *
sample_portfolio (void)
{
  SpannObject *root = fixture_portfolio (make_strategy ());

  root = fixture_add_ecosystem (root, make_ecosystem ());
  root = fixture_add_ecosystem (root, fixture_ecosystem ("b", "B"));
  root = fixture_add_ecosystem (root, fixture_ecosystem ("c", "C"));
  root = fixture_add_matter (root, "m", SPANN_MATTER_KIND_GRANT, "a", "2026-02-01", -1);
  root = spann_object_append_item (root, SPANN_PORTFOLIO_LOG,
                                   sample_log_entry ("log-1", "2026-01-01T00:00:00Z"));
  return spann_object_append_item (root, SPANN_PORTFOLIO_LOG,
                                   sample_log_entry ("log-2", "2026-01-02T00:00:00Z"));
}
