/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-finding-row.h"

#include <glib/gi18n-lib.h>

#include "spann-words.h"

typedef struct {
  const char *icon_name;
  const char *style;
  const char *word;
} Gravity;

/* By SpannFundingRuleSeverity. */
static const Gravity gravities[] = {
    /* Translators: how grave a finding of the funding rules is. */
    {"dialog-error-symbolic", "error", NC_ ("finding", "Against the rule")},
    /* Translators: how grave a finding of the funding rules is. */
    {"dialog-warning-symbolic", "warning", NC_ ("finding", "To consider")},
    /* Translators: how grave a finding of the funding rules is. */
    {"dialog-information-symbolic", "accent", NC_ ("finding", "To know")},
};

static const Gravity *
get_gravity (SpannFundingRuleSeverity severity)
{
  return &gravities[MIN (severity, G_N_ELEMENTS (gravities) - 1)];
}

static GtkWidget *
create_label (const char *text, const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  if (style != NULL) {
    gtk_widget_add_css_class (label, style);
    gtk_widget_add_css_class (label, "dim-label");
  }
  return label;
}

/* A line that says on what something rests is cut after two lines where @brief; the tooltip has it
 * all. */
static GtkWidget *
create_below (const char *text, gboolean brief)
{
  GtkWidget *label = create_label (text, "caption");

  if (brief) {
    gtk_label_set_lines (GTK_LABEL (label), 2);
    gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
    gtk_widget_set_tooltip_text (label, text);
  }
  return label;
}

GtkWidget *
spann_finding_row_new_message (const char *icon_name, const char *style, const char *text,
                               const char *below, gboolean brief)
{
  /* No box: to share its width it would ask wrapped labels for theirs at many heights, each time
   * breaking their lines anew a dozen times. */
  GtkWidget *row = gtk_grid_new ();
  GtkWidget *icon = gtk_image_new_from_icon_name (icon_name);
  GtkWidget *lines = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);

  gtk_widget_add_css_class (row, "finding");
  gtk_widget_add_css_class (icon, style);
  gtk_widget_set_valign (icon, GTK_ALIGN_START);
  gtk_grid_set_column_spacing (GTK_GRID (row), 12);
  gtk_grid_attach (GTK_GRID (row), icon, 0, 0, 1, 1);
  gtk_widget_set_hexpand (lines, TRUE);
  gtk_box_append (GTK_BOX (lines), create_label (text, NULL));
  if (below != NULL && *below != '\0')
    gtk_box_append (GTK_BOX (lines), create_below (below, brief));
  gtk_grid_attach (GTK_GRID (row), lines, 1, 0, 1, 1);
  return row;
}

GtkWidget *
spann_finding_row_new (const SpannObject *portfolio, const SpannFinding *finding, const char *words,
                       const SpannLanguage *language)
{
  const Gravity *gravity = get_gravity (finding->severity);
  const char *word = g_dpgettext2 (NULL, "finding", gravity->word);
  g_autofree char *basis = spann_words_finding_basis (portfolio, finding, language);
  g_autofree char *below = g_strdup_printf ("%s · %s", word, basis);

  return spann_finding_row_new_message (gravity->icon_name, gravity->style, words, below, FALSE);
}

const char *
spann_finding_row_get_icon_name (SpannFundingRuleSeverity severity)
{
  return get_gravity (severity)->icon_name;
}

const char *
spann_finding_row_get_style (SpannFundingRuleSeverity severity)
{
  return get_gravity (severity)->style;
}
