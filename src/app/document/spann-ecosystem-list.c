/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-ecosystem-list.h"

#include <gtk/gtk.h>

#include "spann-ecosystem-item.h"
#include "spann-fields.h"

struct _SpannEcosystemList {
  GObject parent_instance;

  SpannDocument *document;
  SpannObject *root; /* that the items were read from; NULL before the first time */
  GPtrArray *items;
};

static void spann_ecosystem_list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SpannEcosystemList, spann_ecosystem_list, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL,
                                                      spann_ecosystem_list_model_init))

/* Roots share what was not touched, so the same pointer is the same data. */
static gboolean
shares_field (const SpannObject *a, const SpannObject *b, SpannFieldId field)
{
  return a != NULL && spann_object_get_value (a, field)->as.objects ==
                          spann_object_get_value (b, field)->as.objects;
}

static GHashTable *
index_by_key (GPtrArray *items)
{
  GHashTable *index = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < items->len; i++) {
    SpannEcosystemItem *item = g_ptr_array_index (items, i);

    g_hash_table_insert (index, (char *)spann_ecosystem_item_get_key (item), item);
  }
  return index;
}

/* The items for @root: those that were there are kept, and read again only if what they say may be
 * different: their ecosystem, or what the rules read beside it. */
static GPtrArray *
read_items (SpannEcosystemList *self, const SpannObject *root)
{
  g_autoptr (GHashTable) index = index_by_key (self->items);
  const gboolean same_rules = shares_field (self->root, root, SPANN_PORTFOLIO_STRATEGIES) &&
                              shares_field (self->root, root, SPANN_PORTFOLIO_MEETINGS);
  const guint n = spann_object_get_n_items (root, SPANN_PORTFOLIO_ECOSYSTEMS);
  GPtrArray *items = g_ptr_array_new_full (n, g_object_unref);

  for (guint i = 0; i < n; i++) {
    const SpannObject *ecosystem = spann_object_get_item (root, SPANN_PORTFOLIO_ECOSYSTEMS, i);
    const char *key = spann_object_get_key (ecosystem);
    SpannEcosystemItem *item = g_hash_table_lookup (index, key);

    item = item != NULL ? g_object_ref (item) : spann_ecosystem_item_new (key);
    if (!same_rules || spann_ecosystem_item_get_object (item) != ecosystem)
      spann_ecosystem_item_update (item, self->document, ecosystem);
    g_ptr_array_add (items, item);
  }
  return items;
}

/* Puts @items (taken) in place and tells of the stretch that is not the same. */
static void
replace_items (SpannEcosystemList *self, GPtrArray *items)
{
  g_autoptr (GPtrArray) old = g_steal_pointer (&self->items);
  guint start = 0;
  guint end = 0;

  self->items = items;
  while (start < MIN (old->len, items->len) && old->pdata[start] == items->pdata[start])
    start++;
  while (end < MIN (old->len, items->len) - start &&
         old->pdata[old->len - 1 - end] == items->pdata[items->len - 1 - end])
    end++;
  if (start + end < MAX (old->len, items->len))
    g_list_model_items_changed (G_LIST_MODEL (self), start, old->len - start - end,
                                items->len - start - end);
}

static void
on_document_changed_cb (SpannEcosystemList *self)
{
  g_autoptr (SpannObject) root = spann_object_ref (spann_document_get_root (self->document));
  GPtrArray *items = NULL;

  if (shares_field (self->root, root, SPANN_PORTFOLIO_ECOSYSTEMS) &&
      shares_field (self->root, root, SPANN_PORTFOLIO_STRATEGIES) &&
      shares_field (self->root, root, SPANN_PORTFOLIO_MEETINGS))
    return;
  items = read_items (self, root);
  g_clear_pointer (&self->root, spann_object_unref);
  self->root = g_steal_pointer (&root);
  replace_items (self, items);
}

static GType
spann_ecosystem_list_get_item_type (GListModel *model)
{
  return SPANN_TYPE_ECOSYSTEM_ITEM;
}

static guint
spann_ecosystem_list_get_n_items (GListModel *model)
{
  return SPANN_ECOSYSTEM_LIST (model)->items->len;
}

static gpointer
spann_ecosystem_list_get_item (GListModel *model, guint position)
{
  SpannEcosystemList *self = SPANN_ECOSYSTEM_LIST (model);

  return position < self->items->len ? g_object_ref (g_ptr_array_index (self->items, position))
                                     : NULL;
}

static void
spann_ecosystem_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = spann_ecosystem_list_get_item_type;
  iface->get_n_items = spann_ecosystem_list_get_n_items;
  iface->get_item = spann_ecosystem_list_get_item;
}

static void
spann_ecosystem_list_finalize (GObject *object)
{
  SpannEcosystemList *self = SPANN_ECOSYSTEM_LIST (object);

  g_clear_object (&self->document);
  g_clear_pointer (&self->root, spann_object_unref);
  g_clear_pointer (&self->items, g_ptr_array_unref);
  G_OBJECT_CLASS (spann_ecosystem_list_parent_class)->finalize (object);
}

static void
spann_ecosystem_list_class_init (SpannEcosystemListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = spann_ecosystem_list_finalize;
}

static void
spann_ecosystem_list_init (SpannEcosystemList *self)
{
  self->items = g_ptr_array_new_with_free_func (g_object_unref);
}

SpannEcosystemList *
spann_ecosystem_list_new (SpannDocument *document)
{
  SpannEcosystemList *self = g_object_new (SPANN_TYPE_ECOSYSTEM_LIST, NULL);

  self->document = g_object_ref (document);
  g_signal_connect_object (document, "changed", G_CALLBACK (on_document_changed_cb), self,
                           G_CONNECT_SWAPPED);
  on_document_changed_cb (self);
  return self;
}

guint
spann_ecosystem_list_find (GListModel *model, const char *key)
{
  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    if (g_strcmp0 (spann_ecosystem_list_get_key (model, i), key) == 0)
      return i;
  return GTK_INVALID_LIST_POSITION;
}

const char *
spann_ecosystem_list_get_key (GListModel *model, guint position)
{
  g_autoptr (SpannEcosystemItem) item = g_list_model_get_item (model, position);

  /* The model keeps the item. */
  return item != NULL ? spann_ecosystem_item_get_key (item) : NULL;
}
