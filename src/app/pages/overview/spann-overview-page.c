/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-overview-page.h"

#include <adwaita.h>

#include "spann-attention.h"
#include "spann-columns.h"
#include "spann-fields.h"
#include "spann-finding-row.h"
#include "spann-overview-words.h"
#include "spann-page-header.h"
#include "spann-page-updater.h"
#include "spann-score-table.h"

/* Where a row keeps the key of its ecosystem. */
#define ECOSYSTEM_KEY "spann-ecosystem-key"

struct _SpannOverviewPage {
  GtkWidget parent_instance;

  SpannPageUpdater *updater;
  GPtrArray *items; /* of SpannAttention: what is listed; NULL before */

  /* Template widgets. */
  GtkStack *states;
  SpannPageHeader *header;
  SpannScoreTable *table;
  GtkListBox *attention;
  GtkWidget *nothing;
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

static void
ecosystem_activated_cb (SpannOverviewPage *self, const char *key)
{
  g_signal_emit (self, signals[ECOSYSTEM_ACTIVATED], 0, key);
}

static void
row_activated_cb (GtkListBox *list, GtkListBoxRow *row, SpannOverviewPage *self)
{
  g_autofree char *key = g_strdup (g_object_get_data (G_OBJECT (row), ECOSYSTEM_KEY));

  ecosystem_activated_cb (self, key);
}

static GtkWidget *
create_row (const SpannAttention *item)
{
  GtkWidget *row = gtk_list_box_row_new ();

  gtk_list_box_row_set_child (
      GTK_LIST_BOX_ROW (row),
      spann_finding_row_new_message (item->icon_name, item->style, item->text, item->below, TRUE));
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, item->text,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  item->below != NULL ? item->below : "", -1);
  g_object_set_data_full (G_OBJECT (row), ECOSYSTEM_KEY, g_strdup (item->ecosystem), g_free);
  return row;
}

static void
fill_attention (SpannOverviewPage *self)
{
  GtkWidget *row = NULL;

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->attention))) != NULL)
    gtk_list_box_remove (self->attention, row);
  for (guint i = 0; i < self->items->len; i++)
    gtk_list_box_append (self->attention, create_row (self->items->pdata[i]));
  gtk_widget_set_visible (GTK_WIDGET (self->attention), self->items->len > 0);
  gtk_widget_set_visible (self->nothing, self->items->len == 0);
}

static void
show_attention (SpannOverviewPage *self)
{
  SpannDocument *document = get_document (self);
  g_autoptr (GPtrArray) items =
      spann_attention_list (spann_document_get_root (document), spann_document_get_today (document),
                            spann_document_get_language (document));

  if (self->items != NULL && spann_attention_list_equal (self->items, items))
    return;
  g_clear_pointer (&self->items, g_ptr_array_unref);
  self->items = g_steal_pointer (&items);
  fill_attention (self);
}

static void
update_cb (gpointer page)
{
  SpannOverviewPage *self = page;
  SpannDocument *document = get_document (self);
  const SpannObject *root = spann_document_get_root (document);
  const SpannDate today = spann_document_get_today (document);
  SpannLanguage *language = spann_document_get_language (document);
  const gboolean empty = spann_object_get_n_items (root, SPANN_PORTFOLIO_ECOSYSTEMS) == 0;
  g_autofree char *title = NULL;
  g_autofree char *subtitle = NULL;

  gtk_stack_set_visible_child_name (self->states, empty ? "empty" : "overview");
  if (empty)
    return;
  title = spann_overview_words_title (root, today, language);
  subtitle = spann_overview_words_subtitle (root, today, language);
  spann_page_header_set_words (self->header, title, subtitle);
  spann_score_table_show (self->table, root, today, language);
  show_attention (self);
}

static void
spann_overview_page_dispose (GObject *object)
{
  SpannOverviewPage *self = SPANN_OVERVIEW_PAGE (object);
  GtkWidget *child = NULL;

  g_clear_object (&self->updater);
  g_clear_pointer (&self->items, g_ptr_array_unref);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (spann_overview_page_parent_class)->dispose (object);
}

static void
spann_overview_page_class_init (SpannOverviewPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = spann_overview_page_dispose;
  signals[ECOSYSTEM_ACTIVATED] =
      g_signal_new ("ecosystem-activated", SPANN_TYPE_OVERVIEW_PAGE, G_SIGNAL_RUN_LAST, 0, NULL,
                    NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING | G_SIGNAL_TYPE_STATIC_SCOPE);

  g_type_ensure (SPANN_TYPE_COLUMNS);
  g_type_ensure (SPANN_TYPE_PAGE_HEADER);
  g_type_ensure (SPANN_TYPE_SCORE_TABLE);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/spann/Spann/ui/pages/overview/spann-overview-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SpannOverviewPage, states);
  gtk_widget_class_bind_template_child (widget_class, SpannOverviewPage, header);
  gtk_widget_class_bind_template_child (widget_class, SpannOverviewPage, table);
  gtk_widget_class_bind_template_child (widget_class, SpannOverviewPage, attention);
  gtk_widget_class_bind_template_child (widget_class, SpannOverviewPage, nothing);
  gtk_widget_class_bind_template_callback (widget_class, ecosystem_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
}

static void
spann_overview_page_init (SpannOverviewPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->updater = spann_page_updater_new (GTK_WIDGET (self), update_cb);
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
  SpannDocument *document = NULL;
  SpannFigureRequest request;

  g_return_val_if_fail (SPANN_IS_OVERVIEW_PAGE (self), NULL);

  document = get_document (self);
  if (document == NULL || spann_object_get_n_items (spann_document_get_root (document),
                                                    SPANN_PORTFOLIO_ECOSYSTEMS) == 0)
    return NULL;
  request = (SpannFigureRequest){
      .kind = SPANN_FIGURE_RADAR,
      .as_of = spann_document_get_today (document),
      .language = spann_document_get_figure_language (document),
  };
  return spann_figure_request_copy (&request);
}
