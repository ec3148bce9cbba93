/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The menu of portfolios that were open lately. */

#include <glib/gi18n-lib.h>

#include "spann-recent.h"
#include "spann-window-private.h"

static guint
count_called (const GPtrArray *files, const char *name)
{
  guint n = 0;

  for (guint i = 0; i < files->len; i++) {
    g_autofree char *other = g_file_get_basename (g_ptr_array_index (files, i));

    n += g_str_equal (other, name);
  }
  return n;
}

/* The file's name, with the server that it is on, or its folder where another file has the same
 * name. */
static char *
describe_file (GFile *file, const GPtrArray *files)
{
  g_autofree char *basename = g_file_get_basename (file);
  g_autofree char *name = g_filename_display_name (basename);
  g_autofree char *place = count_called (files, basename) > 1 ? spann_recent_describe_folder (file)
                                                              : spann_recent_describe_server (file);

  return place == NULL ? g_steal_pointer (&name) : g_strdup_printf ("%s – %s", name, place);
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
  g_autoptr (GPtrArray) files = spann_recent_list ();

  g_menu_remove_all (self->recent_menu);
  for (guint i = 0; i < files->len; i++) {
    GFile *file = g_ptr_array_index (files, i);
    g_autofree char *uri = g_file_get_uri (file);
    g_autofree char *text = describe_file (file, files);
    g_autofree char *label = escape_label (text);
    g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

    g_menu_item_set_action_and_target_value (item, "win.open-file", g_variant_new_string (uri));
    g_menu_append_item (self->recent_menu, item);
  }
  if (files->len == 0)
    g_menu_append (self->recent_menu, _ ("Nothing yet"), "win.no-recent");
}

void
_spann_window_follow_recent (SpannWindow *self)
{
  g_signal_connect_object (gtk_recent_manager_get_default (), "changed",
                           G_CALLBACK (update_recent_menu), self, G_CONNECT_SWAPPED);
  update_recent_menu (self);
}
