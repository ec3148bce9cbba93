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

/* Whether it is a portfolio that may be offered. */
static gboolean
is_offered (GFile *file)
{
  g_autofree char *name = g_file_get_basename (file);

  if (name == NULL || !g_str_has_suffix (name, ".spann"))
    return FALSE;
  return !g_file_is_native (file) || g_file_test (g_file_peek_path (file), G_FILE_TEST_IS_REGULAR);
}

GPtrArray *
spann_recent_list (void)
{
  GPtrArray *files = g_ptr_array_new_with_free_func (g_object_unref);
  GList *infos = gtk_recent_manager_get_items (gtk_recent_manager_get_default ());

  infos = g_list_sort (infos, compare_latest_first);
  for (GList *l = infos; l != NULL && files->len < SPANN_RECENT_MAX; l = l->next) {
    g_autoptr (GFile) file = g_file_new_for_uri (gtk_recent_info_get_uri (l->data));

    if (is_offered (file))
      g_ptr_array_add (files, g_steal_pointer (&file));
  }
  g_list_free_full (infos, (GDestroyNotify)gtk_recent_info_unref);
  return files;
}

/* The folder of @path. */
static char *
describe_path (const char *path)
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
spann_recent_describe_folder (GFile *file)
{
  g_autoptr (GFile) folder = g_file_get_parent (file);
  char *name = NULL;

  if (g_file_is_native (file))
    return describe_path (g_file_peek_path (file));
  name = g_file_get_parse_name (folder != NULL ? folder : file);
  /* Some servers' names for folders end in one, others' do not. */
  if (g_str_has_suffix (name, "/") && !g_str_has_suffix (name, "//"))
    name[strlen (name) - 1] = '\0';
  return name;
}

char *
spann_recent_describe_server (GFile *file)
{
  g_autofree char *uri = g_file_get_uri (file);
  g_autofree char *host = NULL;

  if (g_file_is_native (file))
    return NULL;
  if (g_uri_split (uri, G_URI_FLAGS_PARSE_RELAXED, NULL, NULL, &host, NULL, NULL, NULL, NULL,
                   NULL) &&
      host != NULL && *host != '\0')
    return g_steal_pointer (&host);
  return g_file_get_uri_scheme (file);
}
