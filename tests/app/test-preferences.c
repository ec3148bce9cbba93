/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-preferences.h"

#include "spann-page-fixture.h"
#include "spann-settings.h"
#include "spann-window-fixture.h"

static GtkSpinButton *
get_spin (GtkWindow *dialog, guint index)
{
  return GTK_SPIN_BUTTON (page_fixture_get (GTK_WIDGET (dialog), GTK_TYPE_SPIN_BUTTON, index));
}

/* What is usual holds until a person chooses, and what is chosen holds at once. */
static void
test_choose (WindowFixture *self, gconstpointer data)
{
  const SpannStoreSettings usual = spann_store_settings_default ();
  SpannStoreSettings chosen = spann_settings_read_store ();
  GtkWindow *dialog = NULL;

  g_assert_cmpuint (chosen.backup_days, ==, usual.backup_days);
  g_assert_cmpuint (chosen.max_size, ==, usual.max_size);

  g_action_group_activate_action (G_ACTION_GROUP (self->app.application), "preferences", NULL);
  dialog = app_fixture_wait_for_dialog (GTK_WINDOW (self->window));
  g_assert_cmpint (gtk_spin_button_get_value_as_int (get_spin (dialog, 0)), ==, 5);
  gtk_spin_button_set_value (get_spin (dialog, 0), 0);
  gtk_spin_button_set_value (get_spin (dialog, 1), 128);
  chosen = spann_settings_read_store ();
  g_assert_cmpuint (chosen.backup_days, ==, 0);
  g_assert_cmpuint (chosen.max_size, ==, 128 << 20);
  gtk_window_close (dialog);
}

int
main (int argc, char *argv[])
{
  app_fixture_init_windows (&argc, &argv);
  g_test_add ("/preferences/choose", WindowFixture, NULL, window_fixture_open, test_choose,
              window_fixture_close);
  return g_test_run ();
}
