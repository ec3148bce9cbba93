/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The menu of portfolios that were open lately. */

#include <glib/gi18n-lib.h>

#include "spann-recent.h"
#include "spann-window-private.h"

/* The file's name, with its folder where another file has the same name. */
static char *
describe_path (const char *path, const GPtrArray *paths)
{
  g_autofree char *name = g_filename_display_basename (path);
  guint n_same = 0;

  for (guint i = 0; i < paths->len; i++) {
    g_autofree char *other = g_filename_display_basename (g_ptr_array_index (paths, i));

    if (g_str_equal (other, name))
      n_same++;
  }
  if (n_same > 1) {
    g_autofree char *folder = spann_recent_describe_folder (path);

    return g_strdup_printf ("%s – %s", name, folder);
  }
  return g_steal_pointer (&name);
}

/* Underlines in a file's name are no mnemonics. */
static char *
escape_label (const char *text)
{
  g_auto (GStrv) parts = g_strsplit (text, "_", -1);

  return g_strjoinv ("__", parts);
}

static void
update_recent_menu (SpannWindow *self)
{
  g_autoptr (GPtrArray) paths = spann_recent_list_paths ();

  g_menu_remove_all (self->recent_menu);
  for (guint i = 0; i < paths->len; i++) {
    const char *path = g_ptr_array_index (paths, i);
    g_autofree char *text = describe_path (path, paths);
    g_autofree char *label = escape_label (text);
    g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

    g_menu_item_set_action_and_target_value (item, "win.open-file",
                                             g_variant_new_bytestring (path));
    g_menu_append_item (self->recent_menu, item);
  }
  if (paths->len == 0)
    g_menu_append (self->recent_menu, _ ("Nothing yet"), "win.no-recent");
}

void
_spann_window_follow_recent (SpannWindow *self)
{
  g_signal_connect_object (gtk_recent_manager_get_default (), "changed",
                           G_CALLBACK (update_recent_menu), self, G_CONNECT_SWAPPED);
  update_recent_menu (self);
}
