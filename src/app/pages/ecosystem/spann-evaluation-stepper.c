/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-evaluation-stepper.h"

#include <glib/gi18n-lib.h>

#include "spann-fields.h"
#include "spann-marked.h"
#include "spann-words.h"

/* How much of a neighbour shows beside the step that was scrolled to. */
#define PEEK 24

struct _SpannEvaluationStepper {
  GtkWidget parent_instance;

  GtkWidget *scroller;
  GtkBox *steps; /* borrowed: in the scroller */
  GPtrArray *keys;
  gboolean updating;
};

G_DEFINE_FINAL_TYPE (SpannEvaluationStepper, spann_evaluation_stepper, GTK_TYPE_WIDGET)

enum {
  EVALUATION_SELECTED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* --- Words ------------------------------------------------------------------------------------ */

static SpannDate
get_date (const SpannObject *evaluation)
{
  return spann_object_get_date (evaluation, SPANN_EVALUATION_DATE);
}

static int
get_assessor (const SpannObject *evaluation)
{
  return spann_object_get_choice (evaluation, SPANN_EVALUATION_ASSESSOR);
}

/* How far two dates are alike. */
typedef enum {
  SAME_YEAR,
  SAME_MONTH,
} Likeness;

static gboolean
is_alike (SpannDate a, SpannDate b, Likeness likeness)
{
  return a.year == b.year && (likeness == SAME_YEAR || a.month == b.month);
}

/* Whether the same assessor made another evaluation in the same year, or month. */
static gboolean
has_twin (const GPtrArray *evaluations, const SpannObject *evaluation, Likeness likeness)
{
  for (guint i = 0; i < evaluations->len; i++) {
    const SpannObject *other = evaluations->pdata[i];

    if (other != evaluation && is_alike (get_date (other), get_date (evaluation), likeness) &&
        get_assessor (other) == get_assessor (evaluation))
      return TRUE;
  }
  return FALSE;
}

/* The year; the month or the day where that would not tell two apart. (transfer full) */
static char *
make_title (const GPtrArray *evaluations, const SpannObject *evaluation,
            const SpannLanguage *language)
{
  if (has_twin (evaluations, evaluation, SAME_MONTH))
    return spann_date_to_string (get_date (evaluation));
  if (has_twin (evaluations, evaluation, SAME_YEAR))
    return spann_language_format_month (language, get_date (evaluation));
  return g_strdup_printf ("%d", get_date (evaluation).year);
}

/* "Autumn follow-up 2026 · 2026-10-13 · follow-up · region". (transfer full) */
static char *
describe (const SpannObject *evaluation, const SpannLanguage *language)
{
  g_autofree char *date = spann_date_to_string (get_date (evaluation));
  g_autofree char *occasion = spann_marked_field (evaluation, SPANN_EVALUATION_OCCASION,
                                                  spann_language_get_code (language));
  const int kind = spann_object_get_choice (evaluation, SPANN_EVALUATION_KIND);

  return g_strdup_printf (
      "%s%s%s · %s · %s", occasion, *occasion != '\0' ? " · " : "", date,
      spann_words_choice (SPANN_EVALUATION_KIND, kind, language),
      spann_words_choice (SPANN_EVALUATION_ASSESSOR, get_assessor (evaluation), language));
}

/* A short word for the assessor, to stand beside a year. */
static const char *
get_assessor_word (int assessor)
{
  switch ((SpannAssessor)assessor) {
  /* Translators: whose evaluation it is, very short: the ecosystem's own. */
  case SPANN_ASSESSOR_SELF: return C_ ("assessor", "own");
  /* Translators: whose evaluation it is, very short. */
  case SPANN_ASSESSOR_REGION: return C_ ("assessor", "region");
  /* Translators: whose evaluation it is, very short. */
  case SPANN_ASSESSOR_CONSULTANT: return C_ ("assessor", "consultant");
  default: return "";
  }
}

/* --- Steps ------------------------------------------------------------------------------------ */

static void
step_toggled_cb (GtkToggleButton *step, SpannEvaluationStepper *self)
{
  guint index = 0;

  if (self->updating || !gtk_toggle_button_get_active (step))
    return;
  for (GtkWidget *child = gtk_widget_get_prev_sibling (GTK_WIDGET (step)); child != NULL;
       child = gtk_widget_get_prev_sibling (child))
    index++;
  g_signal_emit (self, signals[EVALUATION_SELECTED], 0, g_ptr_array_index (self->keys, index));
}

static GtkWidget *
append_step (SpannEvaluationStepper *self)
{
  GtkWidget *step = gtk_toggle_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *dot = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *first = gtk_widget_get_first_child (GTK_WIDGET (self->steps));

  gtk_widget_add_css_class (dot, "step-dot");
  gtk_widget_set_valign (dot, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (box), dot);
  gtk_box_append (GTK_BOX (box), gtk_label_new (NULL));
  gtk_box_append (GTK_BOX (box), gtk_label_new (NULL));
  gtk_widget_add_css_class (gtk_widget_get_last_child (box), "caption");
  gtk_button_set_child (GTK_BUTTON (step), box);
  gtk_widget_add_css_class (step, "flat");
  gtk_widget_add_css_class (step, "step");
  if (first != NULL)
    gtk_toggle_button_set_group (GTK_TOGGLE_BUTTON (step), GTK_TOGGLE_BUTTON (first));
  g_signal_connect (step, "toggled", G_CALLBACK (step_toggled_cb), self);
  gtk_box_append (self->steps, step);
  return step;
}

static void
show_step (GtkWidget *step, const char *title, const char *assessor, const char *description)
{
  GtkWidget *second = gtk_widget_get_last_child (gtk_button_get_child (GTK_BUTTON (step)));
  GtkWidget *label = gtk_widget_get_prev_sibling (second);

  gtk_label_set_text (GTK_LABEL (label), title);
  gtk_label_set_text (GTK_LABEL (second), assessor);
  gtk_widget_set_visible (second, *assessor != '\0');
  gtk_widget_set_tooltip_text (step, description);
  /* Two of a year are told apart by all that there is to say of them. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (step), GTK_ACCESSIBLE_PROPERTY_LABEL, description,
                                  -1);
}

/* Brings the step that is shown into view, once it has its place. */
static gboolean
scroll_to_shown_cb (gpointer data)
{
  SpannEvaluationStepper *self = data;
  GtkAdjustment *adjustment = NULL;
  graphene_rect_t bounds;

  for (GtkWidget *step = gtk_widget_get_first_child (GTK_WIDGET (self->steps)); step != NULL;
       step = gtk_widget_get_next_sibling (step)) {
    if (!gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (step)) ||
        !gtk_widget_compute_bounds (step, GTK_WIDGET (self->steps), &bounds))
      continue;
    adjustment = gtk_scrolled_window_get_hadjustment (GTK_SCROLLED_WINDOW (self->scroller));
    gtk_adjustment_clamp_page (adjustment, bounds.origin.x - PEEK,
                               bounds.origin.x + bounds.size.width + PEEK);
  }
  return G_SOURCE_REMOVE;
}

static void
spann_evaluation_stepper_dispose (GObject *object)
{
  SpannEvaluationStepper *self = SPANN_EVALUATION_STEPPER (object);

  g_clear_pointer (&self->scroller, gtk_widget_unparent);
  g_clear_pointer (&self->keys, g_ptr_array_unref);
  G_OBJECT_CLASS (spann_evaluation_stepper_parent_class)->dispose (object);
}

static void
spann_evaluation_stepper_class_init (SpannEvaluationStepperClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = spann_evaluation_stepper_dispose;
  signals[EVALUATION_SELECTED] =
      g_signal_new ("evaluation-selected", SPANN_TYPE_EVALUATION_STEPPER, G_SIGNAL_RUN_LAST, 0,
                    NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING | G_SIGNAL_TYPE_STATIC_SCOPE);
  gtk_widget_class_set_css_name (widget_class, "evaluation-stepper");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_RADIO_GROUP);
}

static void
spann_evaluation_stepper_init (SpannEvaluationStepper *self)
{
  self->keys = g_ptr_array_new_with_free_func (g_free);
  self->steps = GTK_BOX (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0));
  self->scroller = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (self->scroller), GTK_POLICY_EXTERNAL,
                                  GTK_POLICY_NEVER);
  gtk_scrolled_window_set_propagate_natural_width (GTK_SCROLLED_WINDOW (self->scroller), TRUE);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scroller), GTK_WIDGET (self->steps));
  gtk_widget_set_parent (self->scroller, GTK_WIDGET (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Evaluations"), -1);
}

void
spann_evaluation_stepper_show (SpannEvaluationStepper *self, const GPtrArray *evaluations,
                               const char *shown, int assessor, const SpannLanguage *language)
{
  GtkWidget *step = NULL;

  g_return_if_fail (SPANN_IS_EVALUATION_STEPPER (self));

  self->updating = TRUE;
  g_ptr_array_set_size (self->keys, 0);
  step = gtk_widget_get_first_child (GTK_WIDGET (self->steps));
  for (guint i = 0; i < evaluations->len; i++) {
    const SpannObject *evaluation = evaluations->pdata[i];
    const int by = get_assessor (evaluation);
    g_autofree char *title = make_title (evaluations, evaluation, language);
    g_autofree char *description = describe (evaluation, language);

    if (step == NULL)
      step = append_step (self);
    g_ptr_array_add (self->keys, g_strdup (spann_object_get_key (evaluation)));
    show_step (step, title, by == assessor ? "" : get_assessor_word (by), description);
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (step),
                                  g_strcmp0 (spann_object_get_key (evaluation), shown) == 0);
    step = gtk_widget_get_next_sibling (step);
  }
  while (step != NULL) {
    GtkWidget *next = gtk_widget_get_next_sibling (step);

    gtk_box_remove (self->steps, step);
    step = next;
  }
  self->updating = FALSE;
  g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, scroll_to_shown_cb, g_object_ref (self),
                   g_object_unref);
}
