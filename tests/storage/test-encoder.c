/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-encoder.h"

#include "spann-decoder.h"
#include "spann-endurance.h"
#include "spann-fixture.h"
#include "spann-json-text.h"
#include "spann-measured.h"
#include "spann-random-model.h"

static char *
encode (const SpannObject *root)
{
  g_autoptr (GBytes) bytes = spann_encoder_encode (root);

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

/* A portfolio with one evaluation of three gaps: two and a half, none, four. */
static SpannObject *
make_portfolio (void)
{
  const int scores[] = {5, FIXTURE_MISSING, 8};
  SpannObject *ecosystem = fixture_ecosystem ("eco", "Skogsslingan");

  ecosystem = fixture_add_evaluation (ecosystem, "eval", "2026-10-15",
                                      SPANN_EVALUATION_KIND_BASELINE, scores, 3);
  ecosystem = fixture_add_period (ecosystem, "period", 1, 2024, 2025, 900000, NULL);
  return fixture_add_ecosystem (fixture_portfolio (fixture_strategy (3, 1)), ecosystem);
}

static void
assert_has (const char *text, const char *part)
{
  if (strstr (text, part) == NULL)
    g_error ("\"%s\" is not in %s", part, text);
}

static void
test_portfolio (void)
{
  g_autoptr (SpannObject) portfolio = make_portfolio ();
  g_autofree char *text = encode (portfolio);

  g_assert_true (g_str_has_prefix (text, "{\n"
                                         "  \"format\": \"spann\",\n"
                                         "  \"version\": 2,\n"
                                         "  \"reader\": 2,\n"
                                         "  \"features\": [],\n"
                                         "  \"name\": {\n"
                                         "    \"sv\": \"Påhittad uppföljning\",\n"
                                         "    \"en\": \"Made-up follow-up\"\n"
                                         "  },\n"
                                         "  \"language\": \"sv\",\n"));
  g_assert_true (g_str_has_suffix (text, "  ]\n}\n"));
  assert_has (text, "          \"date\": \"2026-10-15\",\n"
                    "          \"kind\": \"baseline\",\n");
  assert_has (text, "            \"gap-1\": {\n              \"score\": 2.5\n            },\n"
                    "            \"gap-2\": {\n              \"score\": \"not-assessed\"\n"
                    "            },\n"
                    "            \"gap-3\": {\n              \"score\": 4\n            }\n");
  assert_has (text, "          \"granted\": {\n"
                    "            \"2024\": {\n              \"amount\": 900000\n            },\n");
  g_assert_null (strstr (text, "\"actors\""));
}

static void
test_strategy (void)
{
  g_autoptr (SpannObject) strategy = fixture_strategy (3, 1);
  g_autofree char *text = encode (strategy);

  g_assert_true (g_str_has_prefix (text, "{\n"
                                         "  \"format\": \"spann-strategy\",\n"
                                         "  \"version\": 2,\n"
                                         "  \"reader\": 2,\n"
                                         "  \"features\": [],\n"
                                         "  \"strategy\": {\n"
                                         "    \"id\": \"strategy-1\",\n"
                                         "    \"version\": 1,\n"));
}

/* The language that a text was written in comes first, whichever it is. */
static void
test_own_language (void)
{
  g_autoptr (SpannObject) portfolio =
      spann_object_with (fixture_portfolio (fixture_strategy (3, 1)), SPANN_PORTFOLIO_NAME,
                         spann_value_text (spann_text_new ("en", "Forest", "Skog")));
  g_autofree char *text = encode (portfolio);

  assert_has (text, "  \"name\": {\n    \"en\": \"Forest\",\n    \"sv\": \"Skog\"\n  },\n");
}

/* A translation that somebody has emptied and not left yet is not written. */
static void
test_empty_translation (void)
{
  g_autoptr (SpannObject) portfolio =
      spann_object_with (fixture_portfolio (fixture_strategy (3, 1)), SPANN_PORTFOLIO_NAME,
                         spann_value_text (spann_text_new ("sv", "Skog", "")));
  g_autofree char *text = encode (portfolio);

  assert_has (text, "  \"name\": {\n    \"sv\": \"Skog\"\n  },\n");
}

/* Scores are written on the scale of the version that the evaluation names. */
static void
test_scale_version (void)
{
  SpannObject *strategy = fixture_strategy (3, 2);
  g_autoptr (SpannObject) portfolio = make_portfolio ();
  g_autofree char *text = NULL;
  SpannObject *scale =
      spann_object_ref ((SpannObject *)spann_object_get_child (strategy, SPANN_STRATEGY_GAP_SCALE));

  scale = spann_object_with (scale, SPANN_SCALE_STEPS_PER_LEVEL, spann_value_integer (1));
  strategy = spann_object_with (strategy, SPANN_STRATEGY_GAP_SCALE, spann_value_object (scale));
  portfolio =
      spann_object_append_item (g_steal_pointer (&portfolio), SPANN_PORTFOLIO_STRATEGIES, strategy);
  text = encode (portfolio);
  assert_has (text, "\"score\": 2.5\n");
}

/* Without space it is the same, space apart. */
static void
test_compact (void)
{
  g_autoptr (SpannObject) portfolio = make_portfolio ();
  g_autoptr (GBytes) compact = spann_encoder_encode_compact (portfolio);
  g_autoptr (GBytes) expected = spann_encoder_encode (portfolio);
  gsize size;
  const char *text = g_bytes_get_data (compact, &size);
  g_autoptr (GString) copy = g_string_new_len (text, (gssize)size);
  g_autoptr (GBytes) indented = spann_json_text_indent (copy);

  g_assert_null (strchr (copy->str, '\n'));
  g_assert_null (strstr (copy->str, "\": "));
  g_assert_true (g_bytes_equal (indented, expected));
}

/* Whatever the model holds, the reader takes it, and makes the same of it. */
static void
test_random (void)
{
  guint n_models = endurance_count (100, 10000);

  for (guint i = 0; i < n_models; i++) {
    g_autoptr (SpannObject) portfolio = random_model_portfolio ();
    g_autoptr (GBytes) bytes = spann_encoder_encode (portfolio);
    g_autoptr (SpannObject) read = NULL;
    g_autoptr (GBytes) again = NULL;
    g_autoptr (GError) error = NULL;

    read = spann_decoder_decode (bytes, SPANN_NOUN_PORTFOLIO, &error);
    g_assert_no_error (error);
    again = spann_encoder_encode (read);
    g_assert_true (g_bytes_equal (bytes, again));
    g_assert_true (spann_object_equal (portfolio, read));
  }
  measured ("%u random portfolios written, read and written: %u the same bytes", n_models,
            n_models);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/encoder/portfolio", test_portfolio);
  g_test_add_func ("/encoder/strategy", test_strategy);
  g_test_add_func ("/encoder/own-language", test_own_language);
  g_test_add_func ("/encoder/empty-translation", test_empty_translation);
  g_test_add_func ("/encoder/scale-version", test_scale_version);
  g_test_add_func ("/encoder/compact", test_compact);
  g_test_add_func ("/encoder/random", test_random);
  return g_test_run ();
}
