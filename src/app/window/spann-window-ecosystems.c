/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Adding, renaming and removing ecosystems. */

#include <glib/gi18n-lib.h>

#include "spann-ecosystem-dialog.h"
#include "spann-ecosystem-edits.h"
#include "spann-fields.h"
#include "spann-window-private.h"

static void
on_accepted_cb (SpannWindow *self, const char *key)
{
  spann_window_show_page (self, "ecosystem", key);
}

static void
ask (SpannWindow *self, const char *key)
{
  SpannEcosystemDialog *dialog =
      spann_ecosystem_dialog_new (GTK_WINDOW (self), self->document, key);

  g_signal_connect_object (dialog, "accepted", G_CALLBACK (on_accepted_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

void
_spann_window_add_ecosystem (SpannWindow *self)
{
  ask (self, NULL);
}

void
_spann_window_rename_ecosystem (SpannWindow *self)
{
  ask (self, self->ecosystem);
}

/* The ecosystem that comes into the place of the one at @position; NULL when it was the only one.
 */
static char *
dup_neighbour (SpannWindow *self, guint position)
{
  GListModel *model = G_LIST_MODEL (self->ecosystems);
  const char *next = spann_ecosystem_list_get_key (model, position + 1);

  if (next == NULL && position > 0)
    next = spann_ecosystem_list_get_key (model, position - 1);
  return g_strdup (next);
}

void
_spann_window_remove_ecosystem (SpannWindow *self)
{
  const SpannObject *ecosystem = spann_object_find_item (
      spann_document_get_root (self->document), SPANN_PORTFOLIO_ECOSYSTEMS, self->ecosystem);
  g_autofree char *key = g_strdup (self->ecosystem);
  g_autofree char *neighbour = dup_neighbour (
      self, spann_ecosystem_list_find (G_LIST_MODEL (self->ecosystems), self->ecosystem));
  /* Translators: %s is an ecosystem's name. */
  g_autofree char *text = g_strdup_printf (
      _ ("%s was removed"), spann_object_get_string (ecosystem, SPANN_ECOSYSTEM_NAME));

  if (!spann_ecosystem_edits_remove (self->document, key))
    return;
  if (neighbour != NULL)
    spann_window_show_page (self, "ecosystem", neighbour);
  _spann_window_toast_undo (self, text);
}
