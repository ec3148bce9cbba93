/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-attention-list.h"

#include <glib/gi18n-lib.h>

#include "spann-finding-row.h"

/* More than this and one or two are held back: a page begins with them, and has more to tell. */
#define N_SHOWN 5

/* Where a row keeps the key of its ecosystem, and the tab of that one's page. */
#define ECOSYSTEM_KEY "spann-ecosystem-key"
#define TAB "spann-tab"

struct _SpannAttentionList {
  GtkWidget parent_instance;

  GPtrArray *items; /* of SpannAttention; NULL before the first */
  gboolean is_whole;

  /* Template widgets. */
  GtkListBox *list;
  GtkButton *more;
  GtkLabel *none;
};

G_DEFINE_FINAL_TYPE (SpannAttentionList, spann_attention_list, GTK_TYPE_WIDGET)

typedef enum {
  PROP_LIST_LABEL = 1,
  PROP_NOTHING,
} SpannAttentionListProperty;

static GParamSpec *properties[PROP_NOTHING + 1];

enum {
  ECOSYSTEM_ACTIVATED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* Whether what is below the item at @index is what is below the one before. */
static gboolean
repeats (const GPtrArray *items, guint index)
{
  const SpannAttention *item = items->pdata[index];

  return index > 0 &&
         g_strcmp0 (((const SpannAttention *)items->pdata[index - 1])->below, item->below) == 0;
}

/* What would only repeat the row above is left to the screen reader. */
static GtkWidget *
create_row (const GPtrArray *items, guint index)
{
  const SpannAttention *item = items->pdata[index];
  GtkWidget *row = gtk_list_box_row_new ();

  gtk_list_box_row_set_child (
      GTK_LIST_BOX_ROW (row),
      spann_finding_row_new_message (item->icon_name, item->style, item->text,
                                     repeats (items, index) ? NULL : item->below, TRUE));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), item->ecosystem != NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, item->text,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  item->below != NULL ? item->below : "", -1);
  g_object_set_data_full (G_OBJECT (row), ECOSYSTEM_KEY, g_strdup (item->ecosystem), g_free);
  g_object_set_data (G_OBJECT (row), TAB, (gpointer)item->tab);
  return row;
}

/* One more row takes no more room than the button would. */
static guint
count_held_back (SpannAttentionList *self)
{
  const guint n = self->items->len;

  return n <= N_SHOWN + 1 ? 0 : n - N_SHOWN;
}

static void
show_more (SpannAttentionList *self)
{
  const guint n = count_held_back (self);
  g_autofree char *text = g_strdup_printf (ngettext ("Show %u more", "Show %u more", n), n);

  gtk_button_set_label (self->more, self->is_whole ? _ ("Show fewer") : text);
  gtk_widget_set_visible (GTK_WIDGET (self->more), n > 0);
}

static guint
count_shown (SpannAttentionList *self)
{
  return self->items->len - (self->is_whole ? 0 : count_held_back (self));
}

/* The rows of the items from @first to before @end. */
static void
insert_rows (SpannAttentionList *self, guint first, guint end)
{
  for (guint i = first; i < end; i++)
    gtk_list_box_insert (self->list, create_row (self->items, i), (int)i);
}

/* Takes away @n rows from @first on. */
static void
remove_rows (SpannAttentionList *self, guint first, guint n)
{
  for (guint i = 0; i < n; i++)
    gtk_list_box_remove (self->list,
                         GTK_WIDGET (gtk_list_box_get_row_at_index (self->list, (int)first)));
}

/* How many rows at the end of @before, of which @n_before are shown, stay as they are: but for
 * those from the top that do anyway. */
static guint
count_same_end (SpannAttentionList *self, const GPtrArray *before, guint n_before, guint n_start)
{
  const guint n = count_shown (self);
  guint end = 0;

  while (end < MIN (n, n_before) - n_start &&
         spann_attention_equal (before->pdata[n_before - 1 - end], self->items->pdata[n - 1 - end]))
    end++;
  /* The first of them shows whether it repeats what is above it now. */
  return end > 0 && repeats (before, n_before - end) != repeats (self->items, n - end) ? end - 1
                                                                                       : end;
}

/* Rows that say the same stay: one of them may have the focus, and the screen reader be in it. */
static void
update_rows (SpannAttentionList *self, const GPtrArray *before, guint n_before)
{
  const guint n = count_shown (self);
  guint start = 0;
  guint end;

  while (start < MIN (n, n_before) &&
         spann_attention_equal (before->pdata[start], self->items->pdata[start]))
    start++;
  end = count_same_end (self, before, n_before, start);
  remove_rows (self, start, n_before - end - start);
  insert_rows (self, start, n - end);
  show_more (self);
}

/* The focus goes to the first of the rows that came. */
static void
more_clicked_cb (SpannAttentionList *self)
{
  self->is_whole = !self->is_whole;
  if (self->is_whole)
    insert_rows (self, N_SHOWN, self->items->len);
  else
    remove_rows (self, N_SHOWN, self->items->len - N_SHOWN);
  show_more (self);
  if (self->is_whole)
    gtk_widget_grab_focus (GTK_WIDGET (gtk_list_box_get_row_at_index (self->list, N_SHOWN)));
}

static void
row_activated_cb (SpannAttentionList *self, GtkListBoxRow *row)
{
  g_autofree char *key = g_strdup (g_object_get_data (G_OBJECT (row), ECOSYSTEM_KEY));

  g_signal_emit (self, signals[ECOSYSTEM_ACTIVATED], 0, key,
                 g_object_get_data (G_OBJECT (row), TAB));
}

static void
spann_attention_list_set_property (GObject *object, guint id, const GValue *value,
                                   GParamSpec *pspec)
{
  SpannAttentionList *self = SPANN_ATTENTION_LIST (object);

  switch ((SpannAttentionListProperty)id) {
  case PROP_LIST_LABEL:
    gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                    g_value_get_string (value), -1);
    break;
  case PROP_NOTHING: gtk_label_set_text (self->none, g_value_get_string (value)); break;
  default: G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
spann_attention_list_dispose (GObject *object)
{
  SpannAttentionList *self = SPANN_ATTENTION_LIST (object);
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self));

  g_clear_pointer (&child, gtk_widget_unparent);
  g_clear_pointer (&self->items, g_ptr_array_unref);
  G_OBJECT_CLASS (spann_attention_list_parent_class)->dispose (object);
}

static void
spann_attention_list_class_init (SpannAttentionListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS;

  object_class->set_property = spann_attention_list_set_property;
  object_class->dispose = spann_attention_list_dispose;
  properties[PROP_LIST_LABEL] = g_param_spec_string ("list-label", NULL, NULL, NULL, flags);
  properties[PROP_NOTHING] = g_param_spec_string ("nothing", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
  signals[ECOSYSTEM_ACTIVATED] =
      g_signal_new ("ecosystem-activated", SPANN_TYPE_ATTENTION_LIST, G_SIGNAL_RUN_LAST, 0, NULL,
                    NULL, NULL, G_TYPE_NONE, 2, G_TYPE_STRING | G_SIGNAL_TYPE_STATIC_SCOPE,
                    G_TYPE_STRING | G_SIGNAL_TYPE_STATIC_SCOPE);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/spann/Spann/ui/widgets/spann-attention-list.ui");
  gtk_widget_class_bind_template_child (widget_class, SpannAttentionList, list);
  gtk_widget_class_bind_template_child (widget_class, SpannAttentionList, more);
  gtk_widget_class_bind_template_child (widget_class, SpannAttentionList, none);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, more_clicked_cb);
}

static void
spann_attention_list_init (SpannAttentionList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
spann_attention_list_new (void)
{
  return g_object_new (SPANN_TYPE_ATTENTION_LIST, NULL);
}

void
spann_attention_list_set_items (SpannAttentionList *self, GPtrArray *items)
{
  g_autoptr (GPtrArray) taken = items;
  g_autoptr (GPtrArray) before = NULL;
  guint n_before;

  g_return_if_fail (SPANN_IS_ATTENTION_LIST (self));

  if (self->items != NULL && spann_attention_items_equal (self->items, taken))
    return;
  n_before = self->items != NULL ? count_shown (self) : 0;
  before = g_steal_pointer (&self->items);
  self->items = g_steal_pointer (&taken);
  update_rows (self, before, n_before);
  gtk_widget_set_visible (GTK_WIDGET (self->list), self->items->len > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->none), self->items->len == 0);
}
