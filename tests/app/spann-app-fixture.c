/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-app-fixture.h"

#include "spann-fixture.h"
#include "spann-locale.h"
#include "spann-scratch.h"

/* 2026-11-23, 12:00 UTC */
#define NOW (G_GINT64_CONSTANT (1795435200) * G_USEC_PER_SEC)

static void
remove_home_cb (void)
{
  scratch_remove (g_get_user_data_dir ());
}

void
app_fixture_init (int *argc, char ***argv)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *home = g_dir_make_tmp ("spann-test-XXXXXX", &error);

  g_assert_no_error (error);
  g_setenv ("XDG_DATA_HOME", home, TRUE);
  /* A program that a test starts and kills cannot tidy up after itself. */
  g_setenv ("TMPDIR", home, TRUE);
  atexit (remove_home_cb);
  spann_locale_init (g_getenv ("SPANN_TEST_LOCALE_DIR"));
  g_test_init (argc, argv, NULL);
}

void
app_fixture_init_windows (int *argc, char ***argv)
{
  app_fixture_init (argc, argv);
  /* Later versions of GTK warn of how libadwaita measures its own dialogs. */
  if (gtk_get_minor_version () >= 10)
    g_log_set_always_fatal (G_LOG_FATAL_MASK | G_LOG_LEVEL_CRITICAL);
  gtk_disable_setlocale ();
  adw_init ();
}

void
app_fixture_open (AppFixture *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  self->now = NOW;
  self->setup = (SpannSetup){
      .data_dir = g_getenv ("SPANN_TEST_DATA_DIR"),
      .language =
          spann_language_new (spann_locale_get_code (), g_getenv ("SPANN_TEST_LOCALE_DIR"), &error),
      .other_language =
          spann_language_new (g_str_equal (spann_locale_get_code (), "sv") ? "en" : "sv",
                              g_getenv ("SPANN_TEST_LOCALE_DIR"), &error),
      .context = fixture_context (&self->now, &self->counter),
  };
  g_assert_no_error (error);
}

/* GIO lets an application go only by g_application_run(): the tests of a program share one. */
static SpannApplication *
get_application (const SpannSetup *setup)
{
  static SpannApplication *application = NULL;
  static SpannSetup shared_setup;
  g_autoptr (GError) error = NULL;

  shared_setup = *setup;
  if (application == NULL) {
    application = spann_application_new (&shared_setup, G_APPLICATION_NON_UNIQUE);
    g_application_register (G_APPLICATION (application), NULL, &error);
    g_assert_no_error (error);
  }
  return application;
}

void
app_fixture_open_windows (AppFixture *self, gconstpointer data)
{
  app_fixture_open (self, data);
  self->application = get_application (&self->setup);
}

void
app_fixture_keep_journal (AppFixture *self, const SpannJournalSettings *journal)
{
  self->setup.journal = journal;
  get_application (&self->setup);
}

static void
count_down (gpointer data, GObject *window)
{
  *(guint *)data -= 1;
}

/* Closes what a test left open; nothing may keep a window. */
static void
close_windows (GtkApplication *application)
{
  g_autoptr (GList) windows = g_list_copy (gtk_application_get_windows (application));
  guint n_left = g_list_length (windows);

  for (GList *l = windows; l != NULL; l = l->next)
    g_object_weak_ref (l->data, count_down, &n_left);
  for (GList *l = windows; l != NULL; l = l->next)
    gtk_window_destroy (l->data);
  app_fixture_settle ();
  g_assert_cmpuint (n_left, ==, 0);
}

void
app_fixture_close (AppFixture *self, gconstpointer data)
{
  if (self->application != NULL)
    close_windows (GTK_APPLICATION (self->application));
  spann_language_unref (self->setup.language);
  spann_language_unref (self->setup.other_language);
}

SpannDocument *
app_fixture_make_document (AppFixture *self, const char *const *names)
{
  SpannObject *root = fixture_portfolio (fixture_strategy (7, 1));
  SpannDocument *document = NULL;

  for (guint i = 0; names[i] != NULL; i++) {
    g_autofree char *key = g_strdup_printf ("eco-%u", i + 1);

    root = fixture_add_ecosystem (root, fixture_ecosystem (key, names[i]));
  }
  document = spann_document_new (root, NULL, NULL, &self->setup.context, self->setup.language);
  spann_object_unref (root);
  return document;
}

void
app_fixture_wait (gboolean (*is_done) (gpointer data), gpointer data)
{
  while (!is_done (data))
    g_main_context_iteration (NULL, TRUE);
}

void
app_fixture_settle (void)
{
  while (g_main_context_iteration (NULL, FALSE)) {
  }
}

char *
app_fixture_make_path (const char *name)
{
  g_assert_cmpint (g_mkdir_with_parents (g_get_user_data_dir (), 0700), ==, 0);
  return g_build_filename (g_get_user_data_dir (), name, NULL);
}

char *
app_fixture_write (const char *name, const char *content)
{
  g_autoptr (GError) error = NULL;
  char *path = app_fixture_make_path (name);

  g_file_set_contents (path, content, -1, &error);
  g_assert_no_error (error);
  return path;
}

static gboolean
has_text (GtkWidget *widget, const char *text)
{
  static const char *const properties[] = {"label", "title", "text", "heading"};

  for (guint i = 0; i < G_N_ELEMENTS (properties); i++) {
    g_autofree char *value = NULL;

    if (g_object_class_find_property (G_OBJECT_GET_CLASS (widget), properties[i]) == NULL)
      continue;
    g_object_get (widget, properties[i], &value, NULL);
    if (g_strcmp0 (value, text) == 0)
      return TRUE;
  }
  return FALSE;
}

GtkWidget *
app_fixture_find (GtkWidget *widget, GType type, const char *text)
{
  GtkWidget *child = gtk_widget_get_first_child (widget);
  GtkWidget *found = NULL;

  if (g_type_is_a (G_OBJECT_TYPE (widget), type) && (text == NULL || has_text (widget, text)))
    return widget;
  for (; child != NULL && found == NULL; child = gtk_widget_get_next_sibling (child))
    found = app_fixture_find (child, type, text);
  return found;
}

GtkWidget *
app_fixture_find_action (GtkWidget *widget, const char *action)
{
  GtkWidget *child = gtk_widget_get_first_child (widget);
  GtkWidget *found = NULL;

  if (GTK_IS_ACTIONABLE (widget) &&
      g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (widget)), action) == 0)
    return widget;
  for (; child != NULL && found == NULL; child = gtk_widget_get_next_sibling (child))
    found = app_fixture_find_action (child, action);
  return found;
}

static GtkWindow *
find_dialog (GtkWindow *window)
{
  g_autoptr (GList) toplevels = gtk_window_list_toplevels ();

  for (GList *l = toplevels; l != NULL; l = l->next)
    if (gtk_window_get_transient_for (l->data) == window && gtk_widget_get_visible (l->data))
      return l->data;
  return NULL;
}

static gboolean
has_dialog (gpointer window)
{
  return find_dialog (window) != NULL;
}

GtkWindow *
app_fixture_wait_for_dialog (GtkWindow *window)
{
  app_fixture_wait (has_dialog, window);
  return find_dialog (window);
}

void
app_fixture_press (GtkWindow *window, const char *label)
{
  GtkWidget *button = app_fixture_find (GTK_WIDGET (window), GTK_TYPE_BUTTON, label);

  g_assert_nonnull (button);
  g_assert_true (gtk_widget_is_sensitive (button));
  g_signal_emit_by_name (button, "clicked");
  app_fixture_settle ();
}
