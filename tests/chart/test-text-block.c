/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-text-block-private.h"

static const SpannFont font = {14.0, SPANN_FACE_REGULAR};

static PangoContext *
make_context (void)
{
  return spann_text_context_new ("DejaVu Sans", "sv");
}

/* "Mellan|ekosystem". (transfer full) */
static char *
join_lines (const SpannTextBlock *block)
{
  GString *lines = g_string_new (NULL);

  for (guint i = 0; i < block->lines->len; i++)
    g_string_append_printf (lines, i == 0 ? "%s" : "|%s", (char *)block->lines->pdata[i]);
  return g_string_free (lines, FALSE);
}

static void
test_blocks (void)
{
  static const struct {
    const char *text;
    double width;
    guint max_lines;
    const char *lines;
    gboolean is_whole;
  } cases[] = {
      {NULL, 100.0, 1, "", TRUE},
      {"", 100.0, 1, "", TRUE},
      {" \n\t ", 100.0, 1, "", TRUE},
      {"Mellan ekosystem", 200.0, 3, "Mellan ekosystem", TRUE},
      {"Mellan ekosystem", 100.0, 3, "Mellan|ekosystem", TRUE},
      {"  Mellan\n\n ekosystem\x01 ", 200.0, 3, "Mellan ekosystem", TRUE},
      {"Mellan ekosystem", 100.0, 1, "Mellan ekos…", FALSE},
      {"Det globala marknadsgapet", 90.0, 2, "Det globala|marknads…", FALSE},
      {"Forskningsinfrastruktur", 90.0, 3, "Forskningsi|nfrastruktur", FALSE},
      {"Forskning", 5.0, 3, "", FALSE},
      {"Forskning", 0.0, 1, "", FALSE},
      {"Forskning", -7.0, 1, "", FALSE},
      {"ääääääääääää", 50.0, 1, "ääää…", FALSE},
      {"a\xcc\x88"
       "a\xcc\x88"
       "a\xcc\x88"
       "a\xcc\x88",
       30.0, 1,
       "a\xcc\x88"
       "…",
       FALSE},
      {"<b>&amp;</b>", 200.0, 1, "<b>&amp;</b>", TRUE},
      /* An amount stays whole; a space that keeps together is none where an ordinary one stands. */
      {"Beviljat 12\u202f550\u00a0tkr", 90.0, 3, "Beviljat|12\u202f550\u00a0tkr", TRUE},
      {"Beviljat 12\u2007550\u00a0tkr", 90.0, 3, "Beviljat|12\u2007550\u00a0tkr", TRUE},
      {"\u00a0Mellan\u00a0 \u202fekosystem\u00a0", 100.0, 3, "Mellan|ekosystem", TRUE},
      {" \u00a0\u202f", 100.0, 1, "", TRUE},
      /* So does a range, where it ends and where it is cut off. */
      {"Stöd åren 2024–2032", 125.0, 2, "Stöd åren|2024–2032", TRUE},
      {"Gap 0–4, 2024–2032", 110.0, 2, "Gap 0–4,|2024–2032", TRUE},
      {"Stöd åren 2024–2032", 125.0, 1, "Stöd åren 2024…", FALSE},
      {"7 av 7 gap bedömda · skala 0–4", 218.0, 2, "7 av 7 gap bedömda ·|skala 0–4", TRUE},
      {"Skogsslingan · 6 av 7 gap bedömda · skala 0–4", 200.0, 1, "Skogsslingan · …", FALSE},
      {"Skogsslingan · 6 av 7 gap bedömda · skala 0–4", 290.0, 1,
       "Skogsslingan · 6 av 7 gap bedömda · …", FALSE},
      {"Skogsslingan · 6 av 7 gap bedömda · skala 0–4", 90.0, 1, "Skogssling…", FALSE},
      /* Parts stay whole as long as one fits on a line. */
      {"7 av 7 gap bedömda · skala 0–4", 200.0, 2, "7 av 7 gap bedömda ·|skala 0–4", TRUE},
      {"7 av 7 gap bedömda · skala 0–4", 100.0, 3, "7 av 7 gap|bedömda ·|skala 0–4", TRUE},
  };
  PangoContext *context = make_context ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (SpannTextBlock) block =
        spann_text_block_new (context, cases[i].text, font, cases[i].width, cases[i].max_lines);
    g_autofree char *lines = join_lines (block);

    g_test_message ("case %u: %s", i, lines);
    g_assert_cmpstr (lines, ==, cases[i].lines);
    g_assert_cmpint (block->is_whole, ==, cases[i].is_whole);
    g_assert_cmpfloat (block->width, <=, MAX (cases[i].width, 0.0) + 0.01);
    g_assert_cmpfloat_with_epsilon (block->height,
                                    block->lines->len * 14.0 * SPANN_TEXT_LINE_HEIGHT, 0.001);
  }
  g_object_unref (context);
}

/* Whatever a text holds, no line is wider than asked and none has a control. */
static void
test_hostile (void)
{
  static const char *const texts[] = {
      "👩‍🔬👩‍🔬👩‍🔬 forskning 🚀🚀🚀",
      "גשר בין מחקר לתעשייה",
      "الجسر بين البحث والصناعة",
      "a\xe2\x80\x8b\xe2\x80\x8b\xe2\x80\x8bz\xe2\x80\x8d\xef\xbb\xbf",
      "\xe2\x80\xae"
      "baklänges",
      "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
      "\xef\xbf\xbe\xef\xbf\xbf",
      "\u2060 · –\u20605 · 0–4 · 1–2–3–\u2060",
  };
  PangoContext *context = make_context ();

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++) {
    for (double width = 0.0; width < 200.0; width += 7.0) {
      g_autoptr (SpannTextBlock) block = spann_text_block_new (context, texts[i], font, width, 2);

      g_assert_cmpuint (block->lines->len, <=, 2);
      g_assert_cmpfloat (block->width, <=, width + 0.01);
      for (guint j = 0; j < block->lines->len; j++) {
        const char *line = g_ptr_array_index (block->lines, j);

        g_assert_true (g_utf8_validate (line, -1, NULL));
        g_assert_cmpstr (line, !=, "");
      }
    }
  }
  g_object_unref (context);
}

/* Each way to break a text is what a block of just that width has. */
static void
test_breaks (void)
{
  static const struct {
    const char *text;
    guint n_breaks;
  } cases[] = {{"", 1},
               {"Forskning", 1},
               {"Mellan ekosystem", 2},
               {"ett två tre", 3},
               {"Donaudampfschifffahrtselektrizität", 0}};
  PangoContext *context = make_context ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GPtrArray) breaks = spann_text_list_breaks (context, cases[i].text, font, 160.0, 3);

    g_assert_cmpuint (breaks->len, ==, cases[i].n_breaks);
    for (double width = 5.0; width < 160.0; width += 3.0) {
      g_autoptr (SpannTextBlock) block =
          spann_text_block_new (context, cases[i].text, font, width, 3);
      const SpannTextBlock *chosen = spann_text_choose_breaks (breaks, width);

      g_assert_cmpint (chosen != NULL, ==, block->is_whole);
      if (chosen != NULL)
        g_assert_cmpfloat (chosen->width, ==, block->width);
    }
  }
  g_object_unref (context);
}

/* As many lines, none of them much shorter than it has to be. */
static void
test_even (void)
{
  static const struct {
    const char *text;
    double width;
    guint max_lines;
    const char *lines;
  } cases[] = {
      {NULL, 100.0, 2, ""},
      {"Mellan ekosystem", 200.0, 2, "Mellan ekosystem"},
      {"Gapet är störst i fyra av sju ekosystem", 240.0, 2,
       "Gapet är störst i fyra|av sju ekosystem"},
      {"Ett två tre fyra fem sex", 80.0, 3, "Ett två|tre fyra|fem sex"},
      {"Mellan ekosystem", 100.0, 1, "Mellan ekos…"},
      {"Forskningsinfrastruktur", 90.0, 3, "Forskningsi|nfrastruktur"},
  };
  PangoContext *context = make_context ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (SpannTextBlock) block = spann_text_block_new_even (
        context, cases[i].text, font, cases[i].width, cases[i].max_lines);
    g_autofree char *lines = join_lines (block);

    g_assert_cmpstr (lines, ==, cases[i].lines);
  }
  g_object_unref (context);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/text-block/blocks", test_blocks);
  g_test_add_func ("/text-block/even", test_even);
  g_test_add_func ("/text-block/hostile", test_hostile);
  g_test_add_func ("/text-block/breaks", test_breaks);
  return g_test_run ();
}
