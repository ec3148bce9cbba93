/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-language-text.h"

#include "spann-fields.h"
#include "spann-path.h"

/**
 * Case:
 * @own, @sv, @en: the text before; NULL @own for none
 * @language: the window's
 * @words: what was typed
 * @after_sv, @after_en: the text after; both NULL for none
 */
typedef struct {
  const char *own;
  const char *sv;
  const char *en;
  const char *language;
  const char *words;
  const char *after_sv;
  const char *after_en;
} Case;

static const Case cases[] = {
    /* A new text is in the portfolio's language, Swedish, whatever the window speaks. */
    {NULL, NULL, NULL, "sv", "ny", "ny", NULL},
    {NULL, NULL, NULL, "en", "ny", "ny", NULL},
    {NULL, NULL, NULL, "sv", "", NULL, NULL},
    /* What is seen is what is edited. */
    {"sv", "a", "b", "sv", "c", "c", "b"},
    {"sv", "a", "b", "en", "c", "a", "c"},
    {"sv", "a", NULL, "en", "c", "c", NULL},
    {"en", NULL, "b", "sv", "c", NULL, "c"},
    /* Taking away. */
    {"sv", "a", NULL, "sv", "", NULL, NULL},
    {"sv", "a", "b", "en", "", "a", NULL},
    {"sv", "a", "b", "sv", "", "", "b"},
    {"sv", "", "b", "sv", "c", "c", "b"},
    {"sv", "", "b", "en", "", NULL, NULL},
    /* Typing over: deleting, and then the letter. */
    {"sv", "a", "", "en", "c", "a", "c"},
    {"en", "", "b", "sv", "c", "c", "b"},
    {"sv", "a", "", "sv", "", NULL, NULL},
};

static SpannText *
make_text (const Case *c)
{
  if (c->own == NULL)
    return NULL;
  return g_str_equal (c->own, "sv") ? spann_text_new ("sv", c->sv, c->en)
                                    : spann_text_new ("en", c->en, c->sv);
}

static void
test_edit (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    const Case *c = &cases[i];
    SpannText *text = make_text (c);
    g_auto (SpannValue) value = spann_language_text_edit (text, c->language, "sv", c->words);

    g_test_message ("case %u", i);
    if (c->after_sv == NULL && c->after_en == NULL) {
      g_assert_cmpint (value.type, ==, SPANN_VALUE_NONE);
    } else {
      g_assert_cmpstr (spann_text_get_exact (value.as.text, "sv"), ==, c->after_sv);
      g_assert_cmpstr (spann_text_get_exact (value.as.text, "en"), ==, c->after_en);
    }
    g_clear_pointer (&text, spann_text_unref);
  }
}

/* What this version does not know is nobody's to take away. */
static void
test_unknown (void)
{
  g_autoptr (SpannText) bare = spann_text_new ("sv", "a", "b");
  g_autoptr (GPtrArray) unknown = spann_unknown_list_new ();
  g_autoptr (SpannText) text = NULL;

  g_ptr_array_add (unknown, spann_unknown_new ("fi", "sv", "\"c\""));
  text = spann_text_with_unknown (bare, unknown);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_auto (SpannValue) value =
        spann_language_text_edit (text, cases[i].language, "sv", cases[i].words);
    g_autoptr (SpannText) alone = spann_text_with (text, "en", NULL);
    g_auto (SpannValue) emptied = spann_language_text_edit (alone, "sv", "sv", "");

    g_assert_true (spann_unknown_list_agree (spann_text_get_unknown (value.as.text), unknown));
    g_assert_true (spann_unknown_list_agree (spann_text_get_unknown (emptied.as.text), unknown));
    g_assert_cmpstr (spann_text_get (emptied.as.text, "en"), ==, "");
  }
}

#define PERIOD_PATH "ecosystems/eco/periods/one"

/* A portfolio whose period has the conditions @text (transfer full). (transfer full) */
static SpannObject *
make_root (SpannText *text)
{
  SpannObject *period = spann_object_new (spann_noun_get (SPANN_NOUN_PERIOD), "one");
  SpannObject *ecosystem = spann_object_new (spann_noun_get (SPANN_NOUN_ECOSYSTEM), "eco");
  SpannObject *root = spann_object_new (spann_noun_get (SPANN_NOUN_PORTFOLIO), NULL);

  period = spann_object_with (period, SPANN_PERIOD_CONDITIONS, spann_value_text (text));
  ecosystem = spann_object_with_item (ecosystem, SPANN_ECOSYSTEM_PERIODS, period, NULL);
  root = spann_object_with (root, SPANN_PORTFOLIO_LANGUAGE, spann_value_string ("sv"));
  return spann_object_with_item (root, SPANN_PORTFOLIO_ECOSYSTEMS, ecosystem, NULL);
}

static const SpannObject *
get_period (const SpannObject *root)
{
  return spann_path_resolve (root, PERIOD_PATH);
}

/* The original is not put where somebody types over its translation. */
static void
test_show (void)
{
  g_autoptr (SpannObject) emptied = make_root (spann_text_new ("sv", "a", ""));
  g_autoptr (SpannObject) whole = make_root (spann_text_new ("sv", "a", "b"));
  g_autoptr (SpannObject) original = make_root (spann_text_new ("sv", "a", NULL));
  const SpannFieldId field = SPANN_PERIOD_CONDITIONS;

  g_assert_cmpstr (spann_language_text_show (get_period (emptied), field, "en"), ==, "");
  g_assert_cmpstr (spann_language_text_show (get_period (emptied), field, "sv"), ==, "a");
  g_assert_cmpstr (spann_language_text_show (get_period (whole), field, "en"), ==, "b");
  g_assert_cmpstr (spann_language_text_show (get_period (original), field, "en"), ==, "a");
}

static void
assert_set (const SpannEdit *edit, const char *sv, const char *en)
{
  const SpannText *text =
      spann_object_get_text (get_period (spann_edit_get_root (edit)), SPANN_PERIOD_CONDITIONS);

  g_assert_cmpstr (spann_text_get_exact (text, "sv"), ==, sv);
  g_assert_cmpstr (spann_text_get_exact (text, "en"), ==, en);
  g_assert_cmpint (spann_text_holds (text, "en"), ==, en != NULL);
}

/* Only an empty translation is taken away; an original stays, and what is not there is no fault. */
static void
test_finish (void)
{
  g_autoptr (SpannObject) emptied = make_root (spann_text_new ("sv", "a", ""));
  g_autoptr (SpannObject) whole = make_root (spann_text_new ("sv", "a", "b"));
  g_autoptr (SpannObject) original = make_root (spann_text_new ("sv", "", "b"));
  g_autoptr (SpannEdit) edit =
      spann_language_text_finish (emptied, PERIOD_PATH, SPANN_PERIOD_CONDITIONS);

  assert_set (edit, "a", NULL);
  g_assert_null (spann_language_text_finish (whole, PERIOD_PATH, SPANN_PERIOD_CONDITIONS));
  g_assert_null (spann_language_text_finish (original, PERIOD_PATH, SPANN_PERIOD_CONDITIONS));
  g_assert_null (
      spann_language_text_finish (whole, "ecosystems/eco/periods/two", SPANN_PERIOD_CONDITIONS));
}

static void
test_set (void)
{
  g_autoptr (SpannObject) root = make_root (spann_text_new ("sv", "a", "b"));
  g_autoptr (SpannEdit) edit = spann_edit_new (root);

  spann_language_text_set (edit, PERIOD_PATH, SPANN_PERIOD_CONDITIONS, "en", "c");
  assert_set (edit, "a", "c");
  spann_language_text_set (edit, PERIOD_PATH, SPANN_PERIOD_CONDITIONS, "en", "");
  assert_set (edit, "a", NULL);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/language-text/edit", test_edit);
  g_test_add_func ("/language-text/unknown", test_unknown);
  g_test_add_func ("/language-text/show", test_show);
  g_test_add_func ("/language-text/finish", test_finish);
  g_test_add_func ("/language-text/set", test_set);
  return g_test_run ();
}
