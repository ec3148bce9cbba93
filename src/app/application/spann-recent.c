/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-recent.h"

#define MIME_TYPE "application/vnd.spann+json"

void
spann_recent_add (GFile *file)
{
  g_autofree char *uri = g_file_get_uri (file);
  g_autofree char *command = g_strdup_printf ("%s %%f", g_get_prgname ());
  GtkRecentData data = {
      .mime_type = (char *)MIME_TYPE,
      .app_name = (char *)g_get_application_name (),
      .app_exec = command,
  };

  gtk_recent_manager_add_full (gtk_recent_manager_get_default (), uri, &data);
}

static int
compare_latest_first (gconstpointer a, gconstpointer b)
{
  GtkRecentInfo *first = (GtkRecentInfo *)a;
  GtkRecentInfo *second = (GtkRecentInfo *)b;

  return g_date_time_compare (gtk_recent_info_get_modified (second),
                              gtk_recent_info_get_modified (first));
}

/* The path of a portfolio that is there; NULL for anything else. */
static char *
dup_portfolio_path (GtkRecentInfo *info)
{
  g_autofree char *path = g_filename_from_uri (gtk_recent_info_get_uri (info), NULL, NULL);

  if (path == NULL || !g_str_has_suffix (path, ".spann") ||
      !g_file_test (path, G_FILE_TEST_IS_REGULAR))
    return NULL;
  return g_steal_pointer (&path);
}

GPtrArray *
spann_recent_list_paths (void)
{
  GPtrArray *paths = g_ptr_array_new_with_free_func (g_free);
  GList *infos = gtk_recent_manager_get_items (gtk_recent_manager_get_default ());

  infos = g_list_sort (infos, compare_latest_first);
  for (GList *l = infos; l != NULL && paths->len < SPANN_RECENT_MAX; l = l->next) {
    char *path = dup_portfolio_path (l->data);

    if (path != NULL)
      g_ptr_array_add (paths, path);
  }
  g_list_free_full (infos, (GDestroyNotify)gtk_recent_info_unref);
  return paths;
}

char *
spann_recent_describe_folder (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *shown = g_filename_display_name (folder);
  const char *home = g_get_home_dir ();

  if (g_str_has_prefix (folder, home) &&
      (folder[strlen (home)] == '/' || folder[strlen (home)] == '\0'))
    return g_strconcat ("~", shown + strlen (home), NULL);
  return g_steal_pointer (&shown);
}

char *
spann_recent_describe_file (GFile *file)
{
  g_autoptr (GFile) folder = g_file_get_parent (file);

  if (g_file_is_native (file))
    return spann_recent_describe_folder (g_file_peek_path (file));
  return g_file_get_parse_name (folder != NULL ? folder : file);
}
