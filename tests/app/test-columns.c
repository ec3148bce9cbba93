/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-columns.h"

#include "spann-page-fixture.h"

static GtkWidget *
make_child (int width, int height)
{
  GtkWidget *child = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_widget_set_size_request (child, width, height);
  return child;
}

/* Two children of 100 × 50 and 200 × 80, side by side from 400. */
static GtkWidget *
make_columns (void)
{
  return g_object_ref_sink (g_object_new (SPANN_TYPE_COLUMNS, "start", make_child (100, 50), "end",
                                          make_child (200, 80), "breakpoint", 400, "spacing", 20,
                                          "share", 0.25, NULL));
}

static int
measure (GtkWidget *widget, GtkOrientation orientation, int for_size)
{
  int minimum;

  gtk_widget_measure (widget, orientation, for_size, &minimum, NULL, NULL, NULL);
  return minimum;
}

static void
test_measures (void)
{
  GtkWidget *columns = make_columns ();

  g_assert_cmpint (measure (columns, GTK_ORIENTATION_HORIZONTAL, -1), ==, 200);
  g_assert_cmpint (measure (columns, GTK_ORIENTATION_VERTICAL, 399), ==, 50 + 20 + 80);
  g_assert_cmpint (measure (columns, GTK_ORIENTATION_VERTICAL, 400), ==, 80);
  g_assert_cmpint (measure (columns, GTK_ORIENTATION_VERTICAL, -1), ==, 80);
  g_assert_finalize_object (columns);
}

/* The place of a child: x, y, width. */
static void
assert_place (GtkWidget *columns, const char *property, int x, int y, int width)
{
  g_autoptr (GtkWidget) child = NULL;
  graphene_rect_t bounds;

  g_object_get (columns, property, &child, NULL);
  g_assert_true (gtk_widget_compute_bounds (child, columns, &bounds));
  g_assert_cmpint ((int)bounds.origin.x, ==, x);
  g_assert_cmpint ((int)bounds.origin.y, ==, y);
  g_assert_cmpint ((int)bounds.size.width, ==, width);
}

static void
test_places (void)
{
  GtkWidget *columns = make_columns ();

  gtk_widget_size_allocate (columns, &(GtkAllocation){0, 0, 300, 200}, -1);
  assert_place (columns, "start", 0, 0, 300);
  assert_place (columns, "end", 0, 70, 300);
  gtk_widget_size_allocate (columns, &(GtkAllocation){0, 0, 820, 200}, -1);
  assert_place (columns, "start", 0, 0, 200);
  assert_place (columns, "end", 220, 0, 600);
  /* Too little height for what the upper one likes. */
  gtk_widget_size_allocate (columns, &(GtkAllocation){0, 0, 300, 150}, -1);
  assert_place (columns, "end", 0, 70, 300);
  /* The share gives way to what the children need. */
  gtk_widget_size_allocate (columns, &(GtkAllocation){0, 0, 400, 200}, -1);
  assert_place (columns, "start", 0, 0, 100);
  assert_place (columns, "end", 120, 0, 280);
  g_assert_finalize_object (columns);
}

static void
test_end_first (void)
{
  GtkWidget *columns = make_columns ();

  g_object_set (columns, "end-first", TRUE, NULL);
  gtk_widget_size_allocate (columns, &(GtkAllocation){0, 0, 300, 200}, -1);
  assert_place (columns, "end", 0, 0, 300);
  assert_place (columns, "start", 0, 100, 300);
  g_assert_finalize_object (columns);
}

static void
test_lone_child (void)
{
  GtkWidget *columns = make_columns ();
  g_autoptr (GtkWidget) end = NULL;

  g_object_get (columns, "end", &end, NULL);
  gtk_widget_set_visible (end, FALSE);
  g_assert_cmpint (measure (columns, GTK_ORIENTATION_VERTICAL, 600), ==, 50);
  gtk_widget_size_allocate (columns, &(GtkAllocation){0, 0, 600, 200}, -1);
  assert_place (columns, "start", 0, 0, 600);
  g_clear_object (&end);
  g_assert_finalize_object (columns);
}

int
main (int argc, char *argv[])
{
  app_fixture_init_windows (&argc, &argv);
  g_test_add_func ("/columns/measures", test_measures);
  g_test_add_func ("/columns/places", test_places);
  g_test_add_func ("/columns/end-first", test_end_first);
  g_test_add_func ("/columns/lone-child", test_lone_child);
  return g_test_run ();
}
