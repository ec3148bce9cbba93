/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-money-page.h"

#include <adwaita.h>

#include "spann-attention-list.h"
#include "spann-columns.h"
#include "spann-fields.h"
#include "spann-figure-panel.h"
#include "spann-money-attention.h"
#include "spann-page-header.h"
#include "spann-page-scroller.h"
#include "spann-page-updater.h"
#include "spann-period-editor.h"

/* Below this a year has no room for its name. */
#define LEAST_WIDTH 300

struct _SpannMoneyPage {
  GtkWidget parent_instance;

  SpannPageUpdater *updater;
  gboolean by_ecosystem;

  /* Template widgets. */
  GtkStack *states;
  SpannPageHeader *header;
  SpannFigurePanel *money;
  SpannAttentionList *attention;
};

G_DEFINE_FINAL_TYPE (SpannMoneyPage, spann_money_page, GTK_TYPE_WIDGET)

typedef enum {
  PROP_DIVISION = 1,
} SpannMoneyPageProperty;

static GParamSpec *properties[PROP_DIVISION + 1];

enum {
  ECOSYSTEM_ACTIVATED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static SpannDocument *
get_document (SpannMoneyPage *self)
{
  return spann_page_updater_get_document (self->updater);
}

static SpannFigureRequest
make_request (SpannMoneyPage *self)
{
  return (SpannFigureRequest){
      .kind = SPANN_FIGURE_MONEY,
      .as_of = spann_document_get_today (get_document (self)),
      .language = spann_document_get_figure_language (get_document (self)),
      .by_ecosystem = self->by_ecosystem,
  };
}

static gboolean
has_period (const SpannObject *root)
{
  for (guint i = 0; i < spann_object_get_n_items (root, SPANN_PORTFOLIO_ECOSYSTEMS); i++) {
    const SpannObject *ecosystem = spann_object_get_item (root, SPANN_PORTFOLIO_ECOSYSTEMS, i);

    if (spann_object_get_n_items (ecosystem, SPANN_ECOSYSTEM_PERIODS) > 0)
      return TRUE;
  }
  return FALSE;
}

/* Which of the page's states suits the portfolio. */
static const char *
choose_state (SpannMoneyPage *self)
{
  const SpannObject *root = spann_document_get_root (get_document (self));

  if (spann_object_get_n_items (root, SPANN_PORTFOLIO_ECOSYSTEMS) == 0)
    return "empty";
  return has_period (root) || spann_object_get_n_items (root, SPANN_PORTFOLIO_FRAMES) > 0
             ? "money"
             : "unfunded";
}

static void
show_money (SpannMoneyPage *self)
{
  SpannDocument *document = get_document (self);
  const SpannFigureRequest request = make_request (self);

  spann_figure_panel_show (self->money, document, &request);
  spann_attention_list_set_items (
      self->attention, spann_money_attention_list (spann_document_get_root (document),
                                                   spann_document_get_today (document),
                                                   spann_document_get_language (document)));
}

static void
figure_shown_cb (SpannMoneyPage *self, SpannFigure *figure)
{
  spann_page_header_set_words (self->header, spann_figure_get_title (figure),
                               spann_figure_get_subtitle (figure));
}

static void
update_cb (gpointer page)
{
  SpannMoneyPage *self = page;
  const char *state = choose_state (self);

  gtk_stack_set_visible_child_name (self->states, state);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "period.add",
                                 !g_str_equal (state, "empty") &&
                                     spann_document_is_editable (get_document (self)));
  if (g_str_equal (state, "money"))
    show_money (self);
}

static void
ecosystem_activated_cb (SpannMoneyPage *self, const char *key, const char *tab)
{
  g_signal_emit (self, signals[ECOSYSTEM_ACTIVATED], 0, key, tab);
}

/* A mark's id is the noun and the key of what it stands for; one of its parts has a name after
 * that. */
static void
mark_activated_cb (SpannMoneyPage *self, const char *id)
{
  g_auto (GStrv) parts = g_strsplit (id, "/", 3);

  if (g_strcmp0 (parts[0], "ecosystem") == 0 && parts[1] != NULL)
    ecosystem_activated_cb (self, parts[1], "funding");
}

static void
add_period (GtkWidget *widget, const char *action, GVariant *parameter)
{
  SpannMoneyPage *self = SPANN_MONEY_PAGE (widget);

  if (get_document (self) != NULL)
    spann_period_editor_present_for (spann_period_editor_new (get_document (self), NULL, NULL),
                                     widget);
}

static void
divide (SpannMoneyPage *self, gboolean by_ecosystem)
{
  if (self->by_ecosystem == by_ecosystem)
    return;
  self->by_ecosystem = by_ecosystem;
  spann_figure_view_set_activatable (spann_figure_panel_get_view (self->money), by_ecosystem);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DIVISION]);
  spann_page_updater_invalidate (self->updater);
}

static void
spann_money_page_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  SpannMoneyPage *self = SPANN_MONEY_PAGE (object);

  switch ((SpannMoneyPageProperty)id) {
  case PROP_DIVISION:
    g_value_set_static_string (value, self->by_ecosystem ? "ecosystem" : "year");
    break;
  default: G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
spann_money_page_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  SpannMoneyPage *self = SPANN_MONEY_PAGE (object);

  switch ((SpannMoneyPageProperty)id) {
  case PROP_DIVISION:
    divide (self, g_strcmp0 (g_value_get_string (value), "ecosystem") == 0);
    break;
  default: G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
spann_money_page_dispose (GObject *object)
{
  SpannMoneyPage *self = SPANN_MONEY_PAGE (object);
  GtkWidget *child = NULL;

  g_clear_object (&self->updater);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (spann_money_page_parent_class)->dispose (object);
}

static void
install_properties (GObjectClass *object_class)
{
  properties[PROP_DIVISION] =
      g_param_spec_string ("division", NULL, NULL, "year",
                           G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
spann_money_page_class_init (SpannMoneyPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = spann_money_page_get_property;
  object_class->set_property = spann_money_page_set_property;
  object_class->dispose = spann_money_page_dispose;
  install_properties (object_class);
  signals[ECOSYSTEM_ACTIVATED] =
      g_signal_new ("ecosystem-activated", SPANN_TYPE_MONEY_PAGE, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                    NULL, G_TYPE_NONE, 2, G_TYPE_STRING | G_SIGNAL_TYPE_STATIC_SCOPE,
                    G_TYPE_STRING | G_SIGNAL_TYPE_STATIC_SCOPE);

  g_type_ensure (SPANN_TYPE_ATTENTION_LIST);
  g_type_ensure (SPANN_TYPE_COLUMNS);
  g_type_ensure (SPANN_TYPE_FIGURE_PANEL);
  g_type_ensure (SPANN_TYPE_PAGE_HEADER);
  g_type_ensure (SPANN_TYPE_PAGE_SCROLLER);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_install_action (widget_class, "period.add", NULL, add_period);
  gtk_widget_class_install_property_action (widget_class, "money.division", "division");
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/spann/Spann/ui/pages/money/spann-money-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SpannMoneyPage, states);
  gtk_widget_class_bind_template_child (widget_class, SpannMoneyPage, header);
  gtk_widget_class_bind_template_child (widget_class, SpannMoneyPage, money);
  gtk_widget_class_bind_template_child (widget_class, SpannMoneyPage, attention);
  gtk_widget_class_bind_template_callback (widget_class, ecosystem_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, figure_shown_cb);
  gtk_widget_class_bind_template_callback (widget_class, mark_activated_cb);
}

static void
spann_money_page_init (SpannMoneyPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->updater = spann_page_updater_new (GTK_WIDGET (self), update_cb);
  spann_figure_view_set_shape (spann_figure_panel_get_view (self->money), LEAST_WIDTH, 0, 0);
}

GtkWidget *
spann_money_page_new (void)
{
  return g_object_new (SPANN_TYPE_MONEY_PAGE, NULL);
}

void
spann_money_page_set_document (SpannMoneyPage *self, SpannDocument *document)
{
  g_return_if_fail (SPANN_IS_MONEY_PAGE (self));

  spann_page_updater_set_document (self->updater, document);
}

SpannFigureRequest *
spann_money_page_dup_figure_request (SpannMoneyPage *self)
{
  SpannFigureRequest request;

  g_return_val_if_fail (SPANN_IS_MONEY_PAGE (self), NULL);

  if (get_document (self) == NULL || !g_str_equal (choose_state (self), "money"))
    return NULL;
  request = make_request (self);
  return spann_figure_request_copy (&request);
}
