/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-cli-runner.h"
#include "spann-fields.h"
#include "spann-store.h"

#include <string.h>

/* What @name in the folder begins with. (transfer full) */
static char *
read_file (const Scratch *scratch, const char *name, gsize *out_size)
{
  g_autofree char *path = scratch_get_path (scratch, name);
  char *content = NULL;

  g_assert_true (g_file_get_contents (path, &content, out_size, NULL));
  return content;
}

static void
assert_done (const Scratch *scratch, const char *call)
{
  g_auto (CliRun) run = cli_run (scratch, "en", call);

  g_test_message ("spann %s", call);
  g_assert_cmpstr (run.err, ==, "");
  g_assert_cmpint (run.status, ==, 0);
  g_assert_cmpstr (run.out, ==, "");
}

static void
test_formats (Scratch *scratch, gconstpointer data)
{
  static const struct {
    const char *name;
    const char *start;
  } formats[] = {
      {"a.svg", "<?xml"}, {"a.pdf", "%PDF-"}, {"a.png", "\x89PNG"}, {"b.PNG", "\x89PNG"}};
  static const char *const kinds[] = {"radar",      "timeline", "money", "money --by ecosystem",
                                      "indicators", "phases"};

  cli_add_example (scratch);
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++) {
    for (guint j = 0; j < G_N_ELEMENTS (formats); j++) {
      g_autofree char *call = g_strdup_printf ("figure %s example.spann -o %s --as-of 2026-11-23",
                                               kinds[i], formats[j].name);
      g_autofree char *content = NULL;

      assert_done (scratch, call);
      content = read_file (scratch, formats[j].name, NULL);
      g_assert_true (g_str_has_prefix (content, formats[j].start));
    }
  }
}

/* The same call gives the same bytes. */
static void
test_same_bytes (Scratch *scratch, gconstpointer data)
{
  static const char *const endings[] = {"svg", "pdf", "png"};

  cli_add_example (scratch);
  for (guint i = 0; i < G_N_ELEMENTS (endings); i++) {
    g_autofree char *contents[2] = {NULL, NULL};
    gsize sizes[2];

    for (guint round = 0; round < 2; round++) {
      g_autofree char *name = g_strdup_printf ("%u.%s", round, endings[i]);
      g_autofree char *call =
          g_strdup_printf ("figure radar example.spann --output %s --as-of 2026-11-23", name);

      assert_done (scratch, call);
      contents[round] = read_file (scratch, name, &sizes[round]);
    }
    g_assert_cmpmem (contents[0], sizes[0], contents[1], sizes[1]);
    g_clear_pointer (&contents[1], g_free);
  }
}

/* Pixels as a PNG's header has them. */
static void
assert_png_size (const Scratch *scratch, const char *call, guint32 width, guint32 height)
{
  g_autofree char *png = NULL;
  guint32 sides[2];

  assert_done (scratch, call);
  png = read_file (scratch, "a.png", NULL);
  memcpy (sides, png + 16, sizeof sides);
  g_assert_cmpuint (GUINT32_FROM_BE (sides[0]), ==, width);
  g_assert_cmpuint (GUINT32_FROM_BE (sides[1]), ==, height);
}

/* A size is in pixels, whatever the scale; without one the scale multiplies the natural size. */
static void
test_png_size (Scratch *scratch, gconstpointer data)
{
  static const struct {
    const char *options;
    guint32 width;
    guint32 height;
  } cases[] = {
      {"--size 1920x1080", 1920, 1080},
      {"--size 800x600", 800, 600},
      {"--size 300x200", 300, 200},
      {"--size 200x150", 200, 150},
      {"--size 800x600 --scale 4", 800, 600},
      {"", 1600, 1200},
      {"--scale 1", 800, 600},
      {"--scale 3", 2400, 1800},
  };

  cli_add_example (scratch);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *call =
        g_strdup_printf ("figure radar example.spann -o a.png %s", cases[i].options);

    assert_png_size (scratch, g_strchomp (call), cases[i].width, cases[i].height);
  }
}

/* Each option changes the picture: a part of it is there with the option and not without. */
static void
test_options (Scratch *scratch, gconstpointer data)
{
  static const struct {
    const char *options;
    const char *part;
  } cases[] = {
      {"--language en", " lang=\"en\""},
      {"--ecosystem Skogsslingan", "Skogsslingan"},
      {"--ecosystem SKOGSSLINGAN", "Skogsslingan"},
      {"--ecosystem 45995f15-5426-4110-8fb7-2be5bc206ce8", "Skogsslingan"},
      {"--as-of 2024-12-31", "2024-12-31"},
      {"--size 640x480", " width=\"640pt\""},
  };

  cli_add_example (scratch);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *call =
        g_strdup_printf ("figure radar example.spann -o a.svg %s", cases[i].options);
    g_autofree char *plain = NULL;
    g_autofree char *chosen = NULL;

    assert_done (scratch, "figure radar example.spann -o a.svg");
    plain = read_file (scratch, "a.svg", NULL);
    assert_done (scratch, call);
    chosen = read_file (scratch, "a.svg", NULL);
    g_test_message ("%s", cases[i].options);
    g_assert_null (strstr (plain, cases[i].part));
    g_assert_nonnull (strstr (chosen, cases[i].part));
  }
}

/* Exports are light, for print too, unless the dark theme is asked for. */
static void
test_themes (Scratch *scratch, gconstpointer data)
{
  static const struct {
    const char *theme;
    gboolean light;
  } cases[] = {{"light", TRUE}, {"print", TRUE}, {"dark", FALSE}, {"contrast", TRUE}};

  cli_add_example (scratch);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *call =
        g_strdup_printf ("figure radar example.spann -o a.svg --theme %s", cases[i].theme);
    g_autofree char *svg = NULL;

    assert_done (scratch, call);
    svg = read_file (scratch, "a.svg", NULL);
    g_assert_cmpint (strstr (svg, "fill=\"#1e1e1e\"") == NULL, ==, cases[i].light);
  }
}

static void
assert_drawn (const Scratch *scratch, const char *what, const char *language, const char *theme)
{
  g_autofree char *call = g_strdup_printf (
      "figure %s example.spann -o a.svg --language %s --theme %s", what, language, theme);
  g_autofree char *mark = g_strdup_printf (" lang=\"%s\"", language);
  g_autofree char *svg = NULL;

  assert_done (scratch, call);
  svg = read_file (scratch, "a.svg", NULL);
  g_assert_true (g_str_has_prefix (svg, "<?xml"));
  g_assert_nonnull (strstr (svg, mark));
  g_assert_true (g_str_has_suffix (svg, "</svg>\n"));
}

/* Whoever they are about: what is not assessed, what joined late, what ended early. */
static void
test_every_figure (Scratch *scratch, gconstpointer data)
{
  static const char *const languages[] = {"sv", "en"};
  static const char *const themes[] = {"light", "dark", "print", "contrast", "contrast-dark"};
  g_autofree char *path = NULL;
  g_autoptr (SpannObject) portfolio = NULL;
  g_autoptr (GPtrArray) figures = g_ptr_array_new_with_free_func (g_free);

  cli_add_example (scratch);
  path = scratch_get_path (scratch, "example.spann");
  portfolio = spann_store_load (path, NULL);
  g_assert_nonnull (portfolio);
  g_ptr_array_add (figures, g_strdup ("timeline"));
  for (guint i = 0; i < spann_object_get_n_items (portfolio, SPANN_PORTFOLIO_ECOSYSTEMS); i++) {
    const SpannObject *ecosystem = spann_object_get_item (portfolio, SPANN_PORTFOLIO_ECOSYSTEMS, i);

    g_ptr_array_add (figures,
                     g_strdup_printf ("radar --ecosystem %s", spann_object_get_key (ecosystem)));
  }
  for (guint i = 0; i < figures->len; i++) {
    for (guint j = 0; j < G_N_ELEMENTS (languages); j++) {
      for (guint k = 0; k < G_N_ELEMENTS (themes); k++)
        assert_drawn (scratch, figures->pdata[i], languages[j], themes[k]);
    }
  }
}

/* Letters drawn as shapes leave no text behind. */
static void
test_text_as_paths (Scratch *scratch, gconstpointer data)
{
  g_autofree char *letters = NULL;
  g_autofree char *shapes = NULL;

  cli_add_example (scratch);
  assert_done (scratch, "figure radar example.spann -o a.svg");
  letters = read_file (scratch, "a.svg", NULL);
  assert_done (scratch, "figure radar example.spann -o a.svg --text-as-paths");
  shapes = read_file (scratch, "a.svg", NULL);
  g_assert_nonnull (strstr (letters, "<text"));
  g_assert_null (strstr (shapes, "<text"));
}

static void
test_table_and_summary (Scratch *scratch, gconstpointer data)
{
  static const struct {
    const char *call;
    const char *part;
  } cases[] = {
      {"figure radar example.spann --table --language en", "The research gap\t1.5\t"},
      {"figure radar example.spann --table --language sv", "Forskningsgapet\t1,5\t"},
      {"figure timeline example.spann --table --language en", "Skogsslingan\t2 of 8 years\t"},
      {"figure timeline example.spann --table --language sv", "Skogsslingan\t2 av 8 år\t"},
      {"figure radar example.spann --summary --language en", "All seven gaps have narrowed"},
      {"figure radar example.spann --summary --language sv", "Alla sju gap har minskat"},
      {"figure money example.spann --table --language en", "\n2027\t4200\t600\t0\t600\t3300\t0\n"},
      {"figure indicators example.spann --table --language sv",
       "\nMedlemmar\tHela ekosystemet\tmedlemmar\t34\t36\t41\t45\t49\t+15\t+4\t\n"},
      {"figure phases example.spann --table --language sv",
       "\nByggkraft Älven\tNyetablerat\t2025-09-01\t\tnej\t"},
      {"figure money example.spann --table --by year", "\n2027\t4200\t600\t"},
      {"figure money example.spann --table --by ecosystem", "\nSkogsslingan\t1800\t900\t900\t"},
      {"figure money example.spann --table --ecosystem Skogsslingan", "\n2027\t600\t0\t600\t"},
      {"figure money example.spann --summary --language en",
       "of the frame for 2027 is not granted"},
      {"figure timeline example.spann --summary --language en", "period 2"},
      {"figure timeline example.spann --summary --language sv", "period 2"},
  };
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  cli_add_example (scratch);
  before = scratch_list (scratch);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *call = g_strconcat (cases[i].call, " --as-of 2026-11-23", NULL);
    g_auto (CliRun) run = cli_run (scratch, "en", call);

    g_assert_cmpint (run.status, ==, 0);
    g_assert_nonnull (strstr (run.out, cases[i].part));
    g_assert_true (g_str_has_suffix (run.out, "\n"));
  }
  after = scratch_list (scratch);
  g_assert_cmpstr (after, ==, before);
}

/* A name written exactly counts before the same name in another case, which must be the only one.
 */
static void
test_names (Scratch *scratch, gconstpointer data)
{
  static const struct {
    const char *name;
    const char *summary;
  } cases[] = {{"Malmens%20Verkstad", "Malmens Verkstad"},
               {"malmens%20verkstad", "malmens verkstad"},
               {"SKOGSSLINGAN", "Skogsslingan"}};
  g_autofree char *path = NULL;

  cli_add_example (scratch);
  path = scratch_get_path (scratch, "example.spann");
  cli_add_edited (scratch, "twins.spann", path, "\"name\": \"Norrljus Besök\"",
                  "\"name\": \"malmens verkstad\"");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *call =
        g_strdup_printf ("figure radar twins.spann --summary --ecosystem %s", cases[i].name);
    g_auto (CliRun) run = cli_run (scratch, "en", call);

    g_assert_cmpstr (run.err, ==, "");
    g_assert_nonnull (strstr (run.out, cases[i].summary));
  }
  cli_assert_refused (
      scratch, "figure radar twins.spann --summary --ecosystem MALMENS%20VERKSTAD",
      "spann: twins.spann: several ecosystems are called \"MALMENS VERKSTAD\"; give "
      "the id of one: Malmens Verkstad (98f71c25-e357-41f0-91c8-d1ee03ea97f7), malmens verkstad "
      "(8fafa30d-d5cb-4578-83a0-392f22b4356c)\n");
}

/* Which kinds there are is said where one is wrong, and in the help. */
static void
test_kinds (Scratch *scratch, gconstpointer data)
{
  g_auto (CliRun) wrong = {0};
  g_auto (CliRun) help = {0};
  const char *kinds;
  g_autofree char *told = NULL;

  cli_add_example (scratch);
  wrong = cli_run (scratch, "en", "figure pie example.spann -o a.svg");
  g_assert_cmpint (wrong.status, ==, 2);
  g_assert_true (
      g_str_has_prefix (wrong.err, "spann: there is no figure \"pie\": choose one of radar, "));
  kinds = strrchr (g_strchomp (wrong.err), ':');
  told = g_strdup_printf ("\nKIND is %s.\n", kinds + strlen (": choose "));
  help = cli_run (scratch, "en", "figure --help");
  g_assert_nonnull (strstr (help.out, told));
}

static void
test_refused (Scratch *scratch, gconstpointer data)
{
  static const CliRefusal cases[] = {
      {"figure radar example.spann", "spann: expected one of --output, --table and --summary\n"},
      {"figure radar example.spann -o a.svg --table",
       "spann: expected one of --output, --table and --summary\n"},
      {"figure radar example.spann -o a.gif",
       "spann: --output: \"a.gif\" does not end in .svg, .pdf or .png\n"},
      {"figure radar example.spann -o a.svg --by year",
       "spann: --by: radar is not shown by year or by ecosystem\n"},
      {"figure money example.spann -o a.svg --by month",
       "spann: --by: \"month\" is neither \"year\" nor \"ecosystem\"\n"},
      {"figure money example.spann -o a.svg --by ecosystem --ecosystem Skogsslingan",
       "spann: --by ecosystem shows all of them: leave out --ecosystem\n"},
      {"figure radar example.spann -o a.svg --ecosystem nobody",
       "spann: example.spann: the portfolio has no ecosystem \"nobody\"\n"},
      {"figure radar example.spann -o a.svg --theme neon",
       "spann: --theme: \"neon\" is not \"light\", \"dark\", \"print\", \"contrast\" or "
       "\"contrast-dark\"\n"},
      {"figure radar example.spann --table --theme neon",
       "spann: --theme: \"neon\" is not \"light\", \"dark\", \"print\", \"contrast\" or "
       "\"contrast-dark\"\n"},
      {"figure radar example.spann -o a.svg --size 640",
       "spann: --size: \"640\" is not a size between 200x150 and 10000x10000\n"},
      {"figure radar example.spann -o a.svg --size 640x-480",
       "spann: --size: \"640x-480\" is not a size between 200x150 and 10000x10000\n"},
      {"figure radar example.spann -o a.svg --size 199x150",
       "spann: --size: \"199x150\" is not a size between 200x150 and 10000x10000\n"},
      {"figure radar example.spann -o a.svg --size 10001x150",
       "spann: --size: \"10001x150\" is not a size between 200x150 and 10000x10000\n"},
      {"figure radar example.spann -o a.png --scale 0",
       "spann: --scale: \"0\" is not a whole number from 1 to 8\n"},
      {"figure radar example.spann -o a.png --scale 1.5",
       "spann: --scale: \"1.5\" is not a whole number from 1 to 8\n"},
      {"figure radar example.spann -o a.svg --scale 2", "spann: --scale: only PNG has pixels\n"},
      {"figure radar example.spann --table --scale 2", "spann: --scale: only PNG has pixels\n"},
      {"figure radar example.spann -o a.png --scale 4 --size 800x599",
       "spann: --scale: with 4 pixels in a point the size must be at least 800x600\n"},
      {"figure radar example.spann -o a.svg --as-of tomorrow",
       "spann: --as-of: \"tomorrow\" is not a day, as 2026-11-23\n"},
      {"figure radar nope.spann -o a.svg", "spann: nope.spann: there is no such file or folder\n"},
      {"figure radar example.spann -o absent/a.svg",
       "spann: absent/a.svg: cannot be written: there is no such file or folder; choose a "
       "folder that is there\n"},
  };

  cli_add_example (scratch);
  cli_assert_all_refused (scratch, cases, G_N_ELEMENTS (cases));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  scratch_add ("/command-figure/formats", test_formats);
  scratch_add ("/command-figure/same-bytes", test_same_bytes);
  scratch_add ("/command-figure/png-size", test_png_size);
  scratch_add ("/command-figure/options", test_options);
  scratch_add ("/command-figure/themes", test_themes);
  scratch_add ("/command-figure/every-figure", test_every_figure);
  scratch_add ("/command-figure/text-as-paths", test_text_as_paths);
  scratch_add ("/command-figure/table-and-summary", test_table_and_summary);
  scratch_add ("/command-figure/names", test_names);
  scratch_add ("/command-figure/kinds", test_kinds);
  scratch_add ("/command-figure/refused", test_refused);
  return g_test_run ();
}
