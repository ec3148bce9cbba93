/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-overview-page.h"

#include <adwaita.h>

#include "spann-attention-list.h"
#include "spann-columns.h"
#include "spann-fields.h"
#include "spann-figure-panel.h"
#include "spann-overview-attention.h"
#include "spann-page-header.h"
#include "spann-page-scroller.h"
#include "spann-page-updater.h"

/* The heat table draws itself without changes, then without words, in less room; below this it
 * could no longer be read. */
#define HEAT_WIDTH 300

/* Two small radars side by side. */
#define RADARS_WIDTH 300

/* With more rows than this the table would push what needs attention out of sight. */
#define MANY_ROWS 12

struct _SpannOverviewPage {
  GtkWidget parent_instance;

  SpannPageUpdater *updater;

  /* Template widgets. */
  GtkStack *states;
  SpannPageHeader *header;
  SpannColumns *columns;
  SpannFigurePanel *heat;
  SpannAttentionList *attention;
  SpannFigurePanel *radars;
  GtkLabel *radars_title;
};

G_DEFINE_FINAL_TYPE (SpannOverviewPage, spann_overview_page, GTK_TYPE_WIDGET)

enum {
  ECOSYSTEM_ACTIVATED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static SpannDocument *
get_document (SpannOverviewPage *self)
{
  return spann_page_updater_get_document (self->updater);
}

static guint
count_ecosystems (SpannOverviewPage *self)
{
  return spann_object_get_n_items (spann_document_get_root (get_document (self)),
                                   SPANN_PORTFOLIO_ECOSYSTEMS);
}

static SpannFigureRequest
make_request (SpannOverviewPage *self, SpannFigureKind kind)
{
  return (SpannFigureRequest){
      .kind = kind,
      .as_of = spann_document_get_today (get_document (self)),
      .language = spann_document_get_figure_language (get_document (self)),
  };
}

static void
show_figure (SpannOverviewPage *self, SpannFigurePanel *panel, SpannFigureKind kind)
{
  const SpannFigureRequest request = make_request (self, kind);

  spann_figure_panel_show (panel, get_document (self), &request);
}

static void
heat_shown_cb (SpannOverviewPage *self, SpannFigure *figure)
{
  spann_page_header_set_words (self->header, spann_figure_get_title (figure),
                               spann_figure_get_subtitle (figure));
}

static void
radars_shown_cb (SpannOverviewPage *self, SpannFigure *figure)
{
  gtk_label_set_text (self->radars_title, spann_figure_get_title (figure));
}

static void
show_attention (SpannOverviewPage *self)
{
  SpannDocument *document = get_document (self);

  spann_attention_list_set_items (
      self->attention, spann_overview_attention_list (spann_document_get_root (document),
                                                      spann_document_get_today (document),
                                                      spann_document_get_language (document)));
}

static void
update_cb (gpointer page)
{
  SpannOverviewPage *self = page;
  const guint n = count_ecosystems (self);

  gtk_stack_set_visible_child_name (self->states, n == 0 ? "empty" : "overview");
  if (n == 0)
    return;
  g_object_set (self->columns, "end-first", n > MANY_ROWS, NULL);
  show_figure (self, self->heat, SPANN_FIGURE_HEAT);
  show_figure (self, self->radars, SPANN_FIGURE_RADARS);
  show_attention (self);
}

static void
activate_ecosystem (SpannOverviewPage *self, const char *key, const char *tab, const char *gap)
{
  g_signal_emit (self, signals[ECOSYSTEM_ACTIVATED], 0, key, tab, gap);
}

static void
ecosystem_activated_cb (SpannOverviewPage *self, const char *key, const char *tab)
{
  activate_ecosystem (self, key, tab, NULL);
}

/* A mark's id is its noun, the key of its ecosystem and, unless it is the ecosystem's own, the key
 * of a gap. Both figures are about gaps. */
static void
mark_activated_cb (SpannOverviewPage *self, const char *id)
{
  g_auto (GStrv) parts = g_strsplit (id, "/", 3);

  if (g_strv_length (parts) >= 2)
    activate_ecosystem (self, parts[1], "gaps", parts[2]);
}

static void
spann_overview_page_dispose (GObject *object)
{
  SpannOverviewPage *self = SPANN_OVERVIEW_PAGE (object);
  GtkWidget *child = NULL;

  g_clear_object (&self->updater);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (spann_overview_page_parent_class)->dispose (object);
}

static void
spann_overview_page_class_init (SpannOverviewPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = spann_overview_page_dispose;
  signals[ECOSYSTEM_ACTIVATED] = g_signal_new (
      "ecosystem-activated", SPANN_TYPE_OVERVIEW_PAGE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
      G_TYPE_NONE, 3, G_TYPE_STRING | G_SIGNAL_TYPE_STATIC_SCOPE,
      G_TYPE_STRING | G_SIGNAL_TYPE_STATIC_SCOPE, G_TYPE_STRING | G_SIGNAL_TYPE_STATIC_SCOPE);

  g_type_ensure (SPANN_TYPE_ATTENTION_LIST);
  g_type_ensure (SPANN_TYPE_COLUMNS);
  g_type_ensure (SPANN_TYPE_FIGURE_PANEL);
  g_type_ensure (SPANN_TYPE_PAGE_HEADER);
  g_type_ensure (SPANN_TYPE_PAGE_SCROLLER);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/spann/Spann/ui/pages/overview/spann-overview-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SpannOverviewPage, states);
  gtk_widget_class_bind_template_child (widget_class, SpannOverviewPage, header);
  gtk_widget_class_bind_template_child (widget_class, SpannOverviewPage, columns);
  gtk_widget_class_bind_template_child (widget_class, SpannOverviewPage, heat);
  gtk_widget_class_bind_template_child (widget_class, SpannOverviewPage, attention);
  gtk_widget_class_bind_template_child (widget_class, SpannOverviewPage, radars);
  gtk_widget_class_bind_template_child (widget_class, SpannOverviewPage, radars_title);
  gtk_widget_class_bind_template_callback (widget_class, ecosystem_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, heat_shown_cb);
  gtk_widget_class_bind_template_callback (widget_class, mark_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, radars_shown_cb);
}

static void
prepare_view (SpannFigurePanel *panel, int least_width)
{
  SpannFigureView *view = spann_figure_panel_get_view (panel);

  spann_figure_view_set_shape (view, least_width, 0, 0);
  spann_figure_view_set_activatable (view, TRUE);
}

static void
spann_overview_page_init (SpannOverviewPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->updater = spann_page_updater_new (GTK_WIDGET (self), update_cb);
  prepare_view (self->heat, HEAT_WIDTH);
  prepare_view (self->radars, RADARS_WIDTH);
}

GtkWidget *
spann_overview_page_new (void)
{
  return g_object_new (SPANN_TYPE_OVERVIEW_PAGE, NULL);
}

void
spann_overview_page_set_document (SpannOverviewPage *self, SpannDocument *document)
{
  g_return_if_fail (SPANN_IS_OVERVIEW_PAGE (self));

  spann_page_updater_set_document (self->updater, document);
}

SpannFigureRequest *
spann_overview_page_dup_figure_request (SpannOverviewPage *self)
{
  SpannFigureRequest request;

  g_return_val_if_fail (SPANN_IS_OVERVIEW_PAGE (self), NULL);

  if (get_document (self) == NULL || count_ecosystems (self) == 0)
    return NULL;
  request = make_request (self, SPANN_FIGURE_HEAT);
  return spann_figure_request_copy (&request);
}
