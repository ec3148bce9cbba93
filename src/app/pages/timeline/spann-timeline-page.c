/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-timeline-page.h"

#include <adwaita.h>
#include <math.h>

#include "spann-fields.h"
#include "spann-figure-panel.h"
#include "spann-page-header.h"
#include "spann-page-scroller.h"
#include "spann-page-updater.h"
#include "spann-period-answer.h"
#include "spann-period-editor.h"
#include "spann-period-stretch.h"
#include "spann-tabs.h"

/* In a narrower window the figures scroll sideways: their years would not be told apart. */
#define LEAST_WIDTH 360

struct _SpannTimelinePage {
  GtkWidget parent_instance;

  SpannPageUpdater *updater;
  SpannPeriodStretch *stretch; /* NULL while no period's end is moved */
  SpannObject *answered;       /* (nullable) what the answer is about, once the end was moved */

  /* Template widgets. */
  GtkStack *states;
  SpannPageHeader *header;
  GtkWidget *add_button;
  GtkStack *tabs;
  SpannFigurePanel *timeline;
  SpannFigurePanel *phases;
  SpannPeriodAnswer *answer;
};

G_DEFINE_FINAL_TYPE (SpannTimelinePage, spann_timeline_page, GTK_TYPE_WIDGET)

enum {
  ECOSYSTEM_ACTIVATED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static SpannDocument *
get_document (SpannTimelinePage *self)
{
  return spann_page_updater_get_document (self->updater);
}

/* What was answered does not hold when anything has changed since. */
static void
drop_old_answer (SpannTimelinePage *self)
{
  if (self->stretch == NULL && self->answered != spann_document_get_root (get_document (self)))
    gtk_widget_set_visible (GTK_WIDGET (self->answer), FALSE);
}

static SpannFigureRequest
make_request (SpannDocument *document, SpannFigureKind kind)
{
  return (SpannFigureRequest){
      .kind = kind,
      .as_of = spann_document_get_today (document),
      .language = spann_document_get_figure_language (document),
  };
}

static gboolean
shows_phases (SpannTimelinePage *self)
{
  return gtk_stack_get_visible_child (self->tabs) == GTK_WIDGET (self->phases);
}

static SpannFigureKind
get_shown_kind (SpannTimelinePage *self)
{
  return shows_phases (self) ? SPANN_FIGURE_PHASES : SPANN_FIGURE_TIMELINE;
}

/* The figure of the other tab is made when somebody looks at it. */
static void
update_cb (gpointer page)
{
  SpannTimelinePage *self = page;
  SpannDocument *document = get_document (self);
  const SpannFigureRequest request = make_request (document, get_shown_kind (self));
  const gboolean is_empty = spann_object_get_n_items (spann_document_get_root (document),
                                                      SPANN_PORTFOLIO_ECOSYSTEMS) == 0;

  /* It was about the period as it was. */
  spann_figure_view_give_up_stretch (spann_figure_panel_get_view (self->timeline));
  drop_old_answer (self);
  spann_figure_panel_show (shows_phases (self) ? self->phases : self->timeline, document,
                           is_empty ? NULL : &request);
  gtk_stack_set_visible_child_name (self->states, is_empty ? "empty" : "timeline");
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "period.add",
                                 !is_empty && spann_document_is_editable (document));
  gtk_widget_set_visible (self->add_button, !shows_phases (self));
}

/* The figure of the tab that was left may come later. */
static void
figure_shown_cb (SpannTimelinePage *self, SpannFigure *figure, SpannFigurePanel *panel)
{
  if ((panel == self->phases) == shows_phases (self))
    spann_page_header_set_words (self->header, spann_figure_get_title (figure),
                                 spann_figure_get_subtitle (figure));
}

static void
tab_changed_cb (SpannTimelinePage *self)
{
  /* The template sets the first one before there is an updater. */
  if (self->updater != NULL)
    spann_page_updater_invalidate (self->updater);
}

static void
edit_period (SpannTimelinePage *self, const char *ecosystem, const char *period)
{
  const SpannObject *owner = spann_object_find_item (spann_document_get_root (get_document (self)),
                                                     SPANN_PORTFOLIO_ECOSYSTEMS, ecosystem);

  if (owner != NULL && spann_object_find_item (owner, SPANN_ECOSYSTEM_PERIODS, period) != NULL)
    spann_period_editor_present_for (
        spann_period_editor_new (get_document (self), ecosystem, period), GTK_WIDGET (self));
}

/* --- Moving a period's end -------------------------------------------------------------------- */

static void
show_answer (SpannTimelinePage *self)
{
  g_autoptr (GPtrArray) findings = spann_period_stretch_try (self->stretch);
  g_autofree char *years =
      spann_year_range_to_string (spann_period_stretch_get_years (self->stretch));

  gtk_widget_set_visible (GTK_WIDGET (self->answer), TRUE);
  spann_period_answer_show_findings (self->answer, spann_document_get_root (get_document (self)),
                                     findings, years, NULL,
                                     spann_document_get_language (get_document (self)));
}

/* The timeline as it would be. */
static void
show_preview (SpannTimelinePage *self)
{
  const SpannFigureRequest request = make_request (get_document (self), SPANN_FIGURE_TIMELINE);
  g_autoptr (SpannObject) root = spann_period_stretch_make_root (self->stretch);
  g_autoptr (SpannFigure) figure = spann_figure_new (root, &request, NULL);

  spann_figure_view_set_figure (spann_figure_panel_get_view (self->timeline), figure,
                                SPANN_FIGURE_LEGEND);
  show_answer (self);
}

static void
end_stretch (SpannTimelinePage *self)
{
  g_clear_pointer (&self->answered, spann_object_unref);
  self->answered = spann_object_ref (spann_document_get_root (get_document (self)));
  g_clear_pointer (&self->stretch, spann_period_stretch_free);
  spann_page_updater_invalidate (self->updater);
}

static gboolean
begin_stretch (SpannTimelinePage *self, const char *id)
{
  g_auto (GStrv) parts = g_strsplit (id, "/", 3);

  if (self->stretch == NULL && g_strv_length (parts) == 3)
    self->stretch = spann_period_stretch_new (get_document (self), parts[2], parts[1]);
  return self->stretch != NULL;
}

/* The end of a year is the beginning of the next. */
static void
mark_stretched_cb (SpannTimelinePage *self, const char *id, double year, gboolean done)
{
  if (!begin_stretch (self, id))
    return;
  if (!isnan (year) && spann_period_stretch_set_last (self->stretch, (int)round (year) - 1))
    show_preview (self);
  if (!done)
    return;
  if (!isnan (year))
    spann_period_stretch_commit (self->stretch, FALSE);
  else
    gtk_widget_set_visible (GTK_WIDGET (self->answer), FALSE);
  end_stretch (self);
}

static void
mark_nudged_cb (SpannTimelinePage *self, const char *id, int years)
{
  if (!begin_stretch (self, id))
    return;
  if (spann_period_stretch_set_last (self->stretch,
                                     spann_period_stretch_get_years (self->stretch).last + years)) {
    show_answer (self);
    spann_period_stretch_commit (self->stretch, TRUE);
  }
  end_stretch (self);
}

static void
activate_ecosystem (SpannTimelinePage *self, const char *key, const char *tab)
{
  g_signal_emit (self, signals[ECOSYSTEM_ACTIVATED], 0, key, tab);
}

/* A mark's id is the noun and the key of what it stands for, and the key of its ecosystem where
 * that is another. */
static void
mark_activated_cb (SpannTimelinePage *self, const char *id)
{
  g_auto (GStrv) parts = g_strsplit (id, "/", 3);
  const guint n_parts = g_strv_length (parts);

  if (n_parts == 2)
    activate_ecosystem (self, parts[1], "funding");
  else if (n_parts == 3 && g_str_equal (parts[0], "period"))
    edit_period (self, parts[2], parts[1]);
  else if (n_parts == 3 && g_str_equal (parts[0], "phase"))
    activate_ecosystem (self, parts[2], "funding");
  else if (n_parts == 3 && g_str_equal (parts[0], "evaluation"))
    activate_ecosystem (self, parts[2], "gaps");
}

static void
add_period (GtkWidget *widget, const char *action, GVariant *parameter)
{
  SpannTimelinePage *self = SPANN_TIMELINE_PAGE (widget);

  if (get_document (self) != NULL)
    spann_period_editor_present_for (spann_period_editor_new (get_document (self), NULL, NULL),
                                     widget);
}

static void
spann_timeline_page_dispose (GObject *object)
{
  SpannTimelinePage *self = SPANN_TIMELINE_PAGE (object);
  GtkWidget *child = NULL;

  g_clear_object (&self->updater);
  g_clear_pointer (&self->stretch, spann_period_stretch_free);
  g_clear_pointer (&self->answered, spann_object_unref);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (spann_timeline_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (SPANN_TYPE_FIGURE_PANEL);
  g_type_ensure (SPANN_TYPE_PAGE_HEADER);
  g_type_ensure (SPANN_TYPE_PAGE_SCROLLER);
  g_type_ensure (SPANN_TYPE_PERIOD_ANSWER);
  g_type_ensure (SPANN_TYPE_TABS);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/spann/Spann/ui/pages/timeline/spann-timeline-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SpannTimelinePage, states);
  gtk_widget_class_bind_template_child (widget_class, SpannTimelinePage, header);
  gtk_widget_class_bind_template_child (widget_class, SpannTimelinePage, add_button);
  gtk_widget_class_bind_template_child (widget_class, SpannTimelinePage, tabs);
  gtk_widget_class_bind_template_child (widget_class, SpannTimelinePage, timeline);
  gtk_widget_class_bind_template_child (widget_class, SpannTimelinePage, phases);
  gtk_widget_class_bind_template_child (widget_class, SpannTimelinePage, answer);
  gtk_widget_class_bind_template_callback (widget_class, figure_shown_cb);
  gtk_widget_class_bind_template_callback (widget_class, mark_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, tab_changed_cb);
}

static void
spann_timeline_page_class_init (SpannTimelinePageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = spann_timeline_page_dispose;
  signals[ECOSYSTEM_ACTIVATED] =
      g_signal_new ("ecosystem-activated", SPANN_TYPE_TIMELINE_PAGE, G_SIGNAL_RUN_LAST, 0, NULL,
                    NULL, NULL, G_TYPE_NONE, 2, G_TYPE_STRING | G_SIGNAL_TYPE_STATIC_SCOPE,
                    G_TYPE_STRING | G_SIGNAL_TYPE_STATIC_SCOPE);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_install_action (widget_class, "period.add", NULL, add_period);
  bind_template (widget_class);
}

static void
spann_timeline_page_init (SpannTimelinePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->updater = spann_page_updater_new (GTK_WIDGET (self), update_cb);
  spann_figure_view_set_shape (spann_figure_panel_get_view (self->timeline), LEAST_WIDTH, 0, 0);
  g_signal_connect_object (spann_figure_panel_get_view (self->timeline), "mark-stretched",
                           G_CALLBACK (mark_stretched_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (spann_figure_panel_get_view (self->timeline), "mark-nudged",
                           G_CALLBACK (mark_nudged_cb), self, G_CONNECT_SWAPPED);
  spann_figure_view_set_stretchable (spann_figure_panel_get_view (self->timeline), "period/");
  spann_figure_view_set_activatable (spann_figure_panel_get_view (self->timeline), TRUE);
  spann_figure_view_set_shape (spann_figure_panel_get_view (self->phases), LEAST_WIDTH, 0, 0);
  spann_figure_view_set_activatable (spann_figure_panel_get_view (self->phases), TRUE);
}

GtkWidget *
spann_timeline_page_new (void)
{
  return g_object_new (SPANN_TYPE_TIMELINE_PAGE, NULL);
}

void
spann_timeline_page_set_document (SpannTimelinePage *self, SpannDocument *document)
{
  g_return_if_fail (SPANN_IS_TIMELINE_PAGE (self));

  spann_page_updater_set_document (self->updater, document);
}

SpannFigureRequest *
spann_timeline_page_dup_figure_request (SpannTimelinePage *self)
{
  SpannFigureRequest request;

  g_return_val_if_fail (SPANN_IS_TIMELINE_PAGE (self), NULL);

  if (get_document (self) == NULL)
    return NULL;
  request = make_request (get_document (self), get_shown_kind (self));
  return spann_figure_request_copy (&request);
}
