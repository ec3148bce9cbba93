/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-language-text.h"

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

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/language-text/edit", test_edit);
  return g_test_run ();
}
