/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-why-private.h"

#include "spann-plain.h"
#include "spann-timeline-words.h"
#include "spann-words.h"

static void
clear_line_cb (gpointer data)
{
  g_free (((SpannWhyLine *)data)->text);
}

static void
explain (SpannWhy *self, SpannObject *root, const SpannFigureRequest *request, const char *mark)
{
  static void (*const explainers[]) (SpannWhy *, SpannObject *, const SpannFigureRequest *,
                                     char **) = {
      [SPANN_FIGURE_RADAR] = spann_why_explain_radar,
      [SPANN_FIGURE_CHANGE] = spann_why_explain_change,
      [SPANN_FIGURE_HEAT] = spann_why_explain_heat,
      [SPANN_FIGURE_RADARS] = spann_why_explain_heat,
      [SPANN_FIGURE_TIMELINE] = spann_why_explain_timeline,
      [SPANN_FIGURE_MONEY] = spann_why_explain_money,
      [SPANN_FIGURE_INDICATORS] = spann_why_explain_indicators,
      [SPANN_FIGURE_PHASES] = spann_why_explain_phases,
  };
  g_auto (GStrv) parts = g_strsplit (mark, "/", 3);

  if (request->kind < G_N_ELEMENTS (explainers) && g_strv_length (parts) >= 2)
    explainers[request->kind](self, root, request, parts);
}

/* A mark of the sheet is that of a figure on it, with the figure's kind in front. */
static void
explain_on_sheet (SpannWhy *self, SpannObject *root, const SpannFigureRequest *request,
                  const char *mark)
{
  g_auto (GStrv) parts = g_strsplit (mark, "/", 2);
  SpannFigureRequest one = *request;

  if (g_strv_length (parts) == 2 && spann_figure_kind_parse (parts[0], &one.kind))
    explain (self, root, &one, parts[1]);
}

SpannWhy *
spann_why_new (SpannObject *root, const SpannFigureRequest *request, const char *mark,
               const char *label)
{
  SpannWhy *self = g_new0 (SpannWhy, 1);

  self->title = g_strdup (label);
  self->lines = g_array_new (FALSE, FALSE, sizeof (SpannWhyLine));
  g_array_set_clear_func (self->lines, clear_line_cb);
  if (request->kind == SPANN_FIGURE_SHEET)
    explain_on_sheet (self, root, request, mark);
  else
    explain (self, root, request, mark);
  return self;
}

void
spann_why_free (SpannWhy *self)
{
  g_free (self->title);
  g_array_unref (self->lines);
  g_free (self->evaluation);
  g_free (self);
}

void
spann_why_add (SpannWhy *self, SpannWhyLineKind kind, char *text)
{
  const SpannWhyLine line = {kind, text};

  if (text == NULL || *text == '\0')
    g_free (text);
  else
    g_array_append_val (self->lines, line);
}

void
spann_why_add_section (SpannWhy *self, const char *heading, char *text,
                       const SpannLanguage *language)
{
  spann_why_add (self, SPANN_WHY_HEADING, g_strdup (heading));
  if (text != NULL && *text != '\0') {
    spann_why_add (self, SPANN_WHY_TEXT, text);
    return;
  }
  g_free (text);
  spann_why_add (self, SPANN_WHY_NOTE, g_strdup (spann_tr (language, "None is given.")));
}

void
spann_why_add_basis (SpannWhy *self, const SpannObject *object, SpannFieldId field,
                     const SpannLanguage *language)
{
  const SpannObject *basis = object != NULL ? spann_object_get_child (object, field) : NULL;

  if (basis != NULL)
    spann_why_add (self, SPANN_WHY_NOTE, spann_words_basis (basis, language));
}

/* "grant support, in preparation"; "grant support, not decided" where the decision came after the
 * day that the figure shows. */
static char *
tell_undecided (const SpannObject *matter, const SpannLanguage *language)
{
  const char *kind = spann_words_choice (
      SPANN_MATTER_KIND, spann_object_get_choice (matter, SPANN_MATTER_KIND), language);
  const char *status = spann_words_choice (
      SPANN_MATTER_STATUS, spann_object_get_choice (matter, SPANN_MATTER_STATUS), language);

  if (spann_date_is_set (spann_object_get_date (matter, SPANN_MATTER_DECIDED)))
    status = spann_tr_context (language, "matter", "not decided");
  return g_strdup_printf ("%s, %s", kind, status);
}

void
spann_why_add_matter (SpannWhy *self, const SpannObject *matter, SpannDate as_of,
                      const SpannLanguage *language)
{
  spann_why_add (self, SPANN_WHY_HEADING, g_strdup (spann_tr (language, "Matter")));
  if (matter == NULL) {
    spann_why_add (self, SPANN_WHY_NOTE,
                   g_strdup (spann_tr (language, "No matter names it: it is only planned.")));
    return;
  }
  if (spann_matter_is_decided (matter, as_of))
    spann_why_add (self, SPANN_WHY_TEXT, spann_timeline_words_decision (matter, language));
  else
    spann_why_add (self, SPANN_WHY_TEXT, tell_undecided (matter, language));
  spann_why_add_reference (self, matter, language);
}

void
spann_why_add_reference (SpannWhy *self, const SpannObject *matter, const SpannLanguage *language)
{
  const char *reference = spann_object_get_string (matter, SPANN_MATTER_REFERENCE);

  if (reference != NULL && *reference != '\0') {
    g_autofree char *plain = spann_plain_text (reference);

    /* Translators: %s is the number by which a matter is registered: "Reference number RUN 12/23"
     */
    spann_why_add (self, SPANN_WHY_NOTE,
                   g_strdup_printf (spann_tr (language, "Reference number %s"), plain));
  }
}
