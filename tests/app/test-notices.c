/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-notices.h"

#include "spann-page-fixture.h"

/* Words that would be markup, if anything read them so. */
#define TEXT "“A & B <i>” has changed"

static const SpannNotice changed = {
    .id = "changed",
    .icon_name = "dialog-warning-symbolic",
    .text = TEXT,
    .detail = "Somebody has saved it.",
    .answers = {{"_Merge…", "win.merge"}, {"Save _as…", "win.save-as"}},
};
static const SpannNotice lock = {
    .id = "lock",
    .icon_name = "system-users-symbolic",
    .text = "Somebody else has it open",
};

static SpannNotices *
make_notices (void)
{
  return g_object_ref_sink (g_object_new (SPANN_TYPE_NOTICES, NULL));
}

static gboolean
is_shown (SpannNotices *notices, const char *text)
{
  GtkWidget *label = app_fixture_find (GTK_WIDGET (notices), GTK_TYPE_LABEL, text);

  return label != NULL && gtk_widget_get_visible (label);
}

static void
test_show (void)
{
  SpannNotices *notices = make_notices ();
  GtkWidget *button = NULL;

  g_assert_false (spann_notices_has (notices, "changed"));
  spann_notices_show (notices, &changed);
  spann_notices_show (notices, &lock);
  g_assert_true (spann_notices_has (notices, "changed"));
  g_assert_true (is_shown (notices, TEXT));
  g_assert_true (is_shown (notices, "Somebody has saved it."));
  button = app_fixture_find (GTK_WIDGET (notices), GTK_TYPE_BUTTON, "Save _as…");
  g_assert_cmpstr (gtk_actionable_get_action_name (GTK_ACTIONABLE (button)), ==, "win.save-as");
  gtk_test_accessible_assert_role (
      app_fixture_find (GTK_WIDGET (notices), SPANN_TYPE_NOTICE_BAR, NULL),
      GTK_ACCESSIBLE_ROLE_ALERT);

  spann_notices_hide (notices, "changed");
  spann_notices_hide (notices, "changed");
  g_assert_false (is_shown (notices, TEXT));
  g_assert_true (is_shown (notices, "Somebody else has it open"));
  g_assert_finalize_object (notices);
}

/* The same notice again says what holds now, once. */
static void
test_replace (void)
{
  SpannNotices *notices = make_notices ();
  SpannNotice later = changed;

  later.text = "It is gone";
  spann_notices_show (notices, &changed);
  spann_notices_show (notices, &later);
  g_assert_false (is_shown (notices, TEXT));
  g_assert_true (is_shown (notices, "It is gone"));
  spann_notices_hide (notices, "changed");
  g_assert_false (spann_notices_has (notices, "changed"));
  g_assert_finalize_object (notices);
}

static void
test_close (void)
{
  SpannNotices *notices = make_notices ();
  GtkWidget *bar = NULL;

  spann_notices_show (notices, &lock);
  bar = app_fixture_find (GTK_WIDGET (notices), SPANN_TYPE_NOTICE_BAR, NULL);
  g_assert_null (app_fixture_find (bar, GTK_TYPE_BUTTON, "_Merge…"));
  g_signal_emit_by_name (app_fixture_find (bar, GTK_TYPE_BUTTON, NULL), "clicked");
  g_assert_false (spann_notices_has (notices, "lock"));
  g_assert_finalize_object (notices);
}

int
main (int argc, char *argv[])
{
  app_fixture_init_windows (&argc, &argv);
  g_test_add_func ("/notices/show", test_show);
  g_test_add_func ("/notices/replace", test_replace);
  g_test_add_func ("/notices/close", test_close);
  return g_test_run ();
}
