/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-why-popover.h"

#include <glib/gi18n-lib.h>

#include "spann-marked.h"
#include "spann-radar-data.h"
#include "spann-score-words.h"
#include "spann-words.h"

#define MOST_CHARS 44

struct _SpannWhyPopover {
  GtkPopover parent_instance;

  char *evaluation;
  char *gap;
  GtkBox *lines; /* borrowed */
};

G_DEFINE_FINAL_TYPE (SpannWhyPopover, spann_why_popover, GTK_TYPE_POPOVER)

static guint leave_signal;

static GtkWidget *
append_line (SpannWhyPopover *self, const char *text, const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_max_width_chars (GTK_LABEL (label), MOST_CHARS);
  if (style != NULL)
    gtk_widget_add_css_class (label, style);
  gtk_box_append (self->lines, label);
  return label;
}

/* Only what a browser opens: a portfolio from elsewhere must not start anything else. */
static gboolean
is_web_address (const char *link)
{
  g_autofree char *scheme = g_uri_parse_scheme (link);

  return g_strcmp0 (scheme, "https") == 0 || g_strcmp0 (scheme, "http") == 0;
}

static void
append_link (SpannWhyPopover *self, const char *link)
{
  GtkWidget *button = NULL;

  if (!is_web_address (link)) {
    append_line (self, link, "caption");
    return;
  }
  button = gtk_link_button_new_with_label (link, link);
  gtk_label_set_ellipsize (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (button))),
                           PANGO_ELLIPSIZE_MIDDLE);
  gtk_label_set_max_width_chars (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (button))),
                                 MOST_CHARS);
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  gtk_box_append (self->lines, button);
}

/* "interview, 2026-09-14: What the firms said" (transfer full) */
static char *
describe_evidence (const SpannObject *evidence, const SpannLanguage *language)
{
  const SpannDate date = spann_object_get_date (evidence, SPANN_EVIDENCE_DATE);
  const char *kind = spann_words_choice (
      SPANN_EVIDENCE_KIND, spann_object_get_choice (evidence, SPANN_EVIDENCE_KIND), language);
  g_autofree char *description =
      spann_marked_field (evidence, SPANN_EVIDENCE_DESCRIPTION, spann_language_get_code (language));
  g_autofree char *day = spann_date_is_set (date) ? spann_date_to_string (date) : NULL;
  GString *text = g_string_new (kind);

  if (day != NULL)
    g_string_append_printf (text, "%s%s", text->len > 0 ? ", " : "", day);
  if (*description != '\0')
    g_string_append_printf (text, "%s%s", text->len > 0 ? ": " : "", description);
  return g_string_free (text, FALSE);
}

static void
append_evidence (SpannWhyPopover *self, const SpannObject *assessment,
                 const SpannLanguage *language)
{
  const guint n =
      assessment != NULL ? spann_object_get_n_items (assessment, SPANN_GAP_ASSESSMENT_EVIDENCE) : 0;

  append_line (self, _ ("Evidence"), "caption-heading");
  for (guint i = 0; i < n; i++) {
    const SpannObject *evidence =
        spann_object_get_item (assessment, SPANN_GAP_ASSESSMENT_EVIDENCE, i);
    const char *link = spann_object_get_string (evidence, SPANN_EVIDENCE_LINK);
    g_autofree char *text = describe_evidence (evidence, language);

    append_line (self, text, NULL);
    if (link != NULL && *link != '\0')
      append_link (self, link);
  }
  if (n == 0)
    append_line (self, _ ("None is given."), "dim-label");
}

/* "Follow-up 2026-10-15, the region's assessment" (transfer full) */
static char *
describe_evaluation (const SpannObject *evaluation, const SpannLanguage *language)
{
  g_autofree char *day =
      spann_date_to_string (spann_object_get_date (evaluation, SPANN_EVALUATION_DATE));
  const char *kind = spann_words_choice (
      SPANN_EVALUATION_KIND, spann_object_get_choice (evaluation, SPANN_EVALUATION_KIND), language);
  const char *assessor = spann_words_choice (
      SPANN_EVALUATION_ASSESSOR, spann_object_get_choice (evaluation, SPANN_EVALUATION_ASSESSOR),
      language);

  /* Translators: where a score comes from: the kind of evaluation, its day, and who assessed:
   * "From: follow-up, 2026-10-15, the region". */
  return g_strdup_printf (_ ("From: %1$s, %2$s, %3$s"), kind, day, assessor);
}

static void
leave_clicked_cb (SpannWhyPopover *self)
{
  gtk_popover_popdown (GTK_POPOVER (self));
  g_signal_emit (self, leave_signal, 0, self->evaluation, self->gap);
}

static void
append_button (SpannWhyPopover *self)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (_ ("_Go to the evaluation"));

  gtk_widget_set_halign (button, GTK_ALIGN_START);
  gtk_widget_set_margin_top (button, 6);
  g_signal_connect_object (button, "clicked", G_CALLBACK (leave_clicked_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_box_append (self->lines, button);
}

static void
spann_why_popover_finalize (GObject *object)
{
  SpannWhyPopover *self = SPANN_WHY_POPOVER (object);

  g_free (self->evaluation);
  g_free (self->gap);
  G_OBJECT_CLASS (spann_why_popover_parent_class)->finalize (object);
}

static void
spann_why_popover_class_init (SpannWhyPopoverClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = spann_why_popover_finalize;
  leave_signal = g_signal_new ("leave", SPANN_TYPE_WHY_POPOVER, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                               NULL, G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_STRING);
}

static void
spann_why_popover_init (SpannWhyPopover *self)
{
  self->lines = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 6));
  gtk_popover_set_child (GTK_POPOVER (self), GTK_WIDGET (self->lines));
  gtk_widget_add_css_class (GTK_WIDGET (self), "why");
}

/* The series that the mark belongs to and its gap; FALSE for another kind of mark. */
static gboolean
find_score (const SpannRadarData *data, const char *mark, SpannRadarSeriesIndex *out_series,
            guint *out_gap)
{
  static const char *const prefixes[SPANN_RADAR_TARGET] = {
      [SPANN_RADAR_NOW] = "now/",
      [SPANN_RADAR_PREVIOUS] = "previous/",
      [SPANN_RADAR_BASELINE] = "baseline/",
  };

  for (guint i = 0; i < SPANN_RADAR_TARGET; i++) {
    if (!g_str_has_prefix (mark, prefixes[i]) || data->evaluations[i] == NULL)
      continue;
    *out_series = (SpannRadarSeriesIndex)i;
    for (guint gap = 0; gap < data->n_gaps; gap++) {
      *out_gap = gap;
      if (g_strcmp0 (spann_object_get_key (data->gaps[gap].gap), mark + strlen (prefixes[i])) == 0)
        return TRUE;
    }
  }
  return FALSE;
}

static void
fill (SpannWhyPopover *self, const SpannRadarData *data, SpannRadarSeriesIndex series, guint gap,
      const SpannLanguage *language)
{
  const SpannObject *evaluation = data->evaluations[series];
  const char *key = spann_object_get_key (data->gaps[gap].gap);
  const char *name = spann_object_get_words (data->gaps[gap].gap, SPANN_GAP_NAME,
                                             spann_language_get_code (language));
  const SpannObject *assessment = spann_object_find_item (evaluation, SPANN_EVALUATION_SCORES, key);
  g_autofree char *reason = assessment != NULL
                                ? spann_marked_field (assessment, SPANN_GAP_ASSESSMENT_REASON,
                                                      spann_language_get_code (language))
                                : g_strdup ("");
  g_autofree char *meaning =
      spann_score_words_describe (data->scales[series], data->gaps[gap].scores[series], language);
  g_autofree char *source = describe_evaluation (evaluation, language);

  self->evaluation = g_strdup (spann_object_get_key (evaluation));
  self->gap = g_strdup (key);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  append_line (self, name, "heading");
  append_line (self, meaning, NULL);
  append_line (self, _ ("Reason"), "caption-heading");
  if (*reason != '\0')
    append_line (self, reason, NULL);
  else
    append_line (self, _ ("None is given."), "dim-label");
  append_evidence (self, assessment, language);
  append_line (self, source, "dim-label");
  append_button (self);
}

GtkWidget *
spann_why_popover_new (const SpannObject *root, const SpannFigureRequest *request, const char *mark,
                       const SpannLanguage *language)
{
  g_autoptr (SpannRadarData) data = spann_radar_data_new (root, request, NULL);
  SpannRadarSeriesIndex series;
  guint gap;
  SpannWhyPopover *self = NULL;

  if (data == NULL || !find_score (data, mark, &series, &gap))
    return NULL;
  self = g_object_new (SPANN_TYPE_WHY_POPOVER, NULL);
  fill (self, data, series, gap, language);
  return GTK_WIDGET (self);
}
