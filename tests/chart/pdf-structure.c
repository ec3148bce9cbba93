/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "pdf-structure.h"

#include <qpdf/qpdf-c.h>
#include <stdlib.h>

static qpdf_oh
follow (qpdf_data pdf, qpdf_oh from, const char *key)
{
  g_assert_true (qpdf_oh_has_key (pdf, from, key));
  return qpdf_oh_get_key (pdf, from, key);
}

static void
assert_true_at (qpdf_data pdf, const char *dictionary, const char *key)
{
  qpdf_oh root = qpdf_get_root (pdf);

  g_assert_true (qpdf_oh_get_bool_value (pdf, follow (pdf, follow (pdf, root, dictionary), key)));
}

static void
append_text (qpdf_data pdf, qpdf_oh element, const char *key, GString *out)
{
  if (qpdf_oh_has_key (pdf, element, key))
    g_string_append_printf (out, " %s",
                            qpdf_oh_get_utf8_value (pdf, qpdf_oh_get_key (pdf, element, key)));
}

/* On the page, which is no larger than a poster, and not empty. */
static void
check_box (qpdf_data pdf, qpdf_oh element)
{
  qpdf_oh box = follow (pdf, follow (pdf, element, "/A"), "/BBox");
  double sides[4];

  for (int i = 0; i < 4; i++)
    sides[i] = qpdf_oh_get_numeric_value (pdf, qpdf_oh_get_array_item (pdf, box, i));
  g_assert_cmpfloat (sides[0], >=, 0.0);
  g_assert_cmpfloat (sides[1], >=, 0.0);
  g_assert_cmpfloat (sides[2], >, sides[0]);
  g_assert_cmpfloat (sides[3], >, sides[1]);
}

static void
append_element (qpdf_data pdf, qpdf_oh element, qpdf_oh parent, int level, GString *out)
{
  const char *name = qpdf_oh_get_name (pdf, follow (pdf, element, "/S")) + 1;
  qpdf_oh children = qpdf_oh_wrap_in_array (pdf, follow (pdf, element, "/K"));

  g_assert_cmpint (qpdf_oh_get_object_id (pdf, follow (pdf, element, "/P")), ==,
                   qpdf_oh_get_object_id (pdf, parent));
  g_string_append_printf (out, "%*s%s", 2 * level, "", name);
  if (g_str_equal (name, "Figure"))
    check_box (pdf, element);
  append_text (pdf, element, "/Alt", out);
  append_text (pdf, element, "/ActualText", out);
  g_string_append_c (out, '\n');
  for (int i = 0; i < qpdf_oh_get_array_n_items (pdf, children); i++) {
    qpdf_oh child = qpdf_oh_get_array_item (pdf, children, i);

    if (qpdf_oh_is_dictionary (pdf, child) && qpdf_oh_has_key (pdf, child, "/S"))
      append_element (pdf, child, element, level + 1, out);
  }
}

/* Operators stand between spaces; what lies in text is of no harm, since that is marked. */
static void
check_is_marked (const char *content, size_t length)
{
  static const char *const paints[] = {"f", "f*", "S", "B", "B*", "BT", "Do", "sh", NULL};
  g_autofree char *text = g_strndup (content, length);
  g_auto (GStrv) words = g_strsplit_set (text, " \n", -1);
  int depth = 0;

  for (guint i = 0; words[i] != NULL; i++) {
    depth += g_str_equal (words[i], "BMC") || g_str_equal (words[i], "BDC");
    depth -= g_str_equal (words[i], "EMC");
    g_assert_cmpint (depth, >=, 0);
    if (depth == 0 && g_strv_contains (paints, words[i]))
      g_test_fail_printf ("painted outside of every element: %s", words[i]);
  }
  g_assert_cmpint (depth, ==, 0);
}

static void
check_pages (qpdf_data pdf)
{
  for (int i = 0; i < qpdf_get_num_pages (pdf); i++) {
    qpdf_oh page = qpdf_get_page_n (pdf, (size_t)i);
    unsigned char *content = NULL;
    size_t length = 0;

    g_assert_cmpstr (qpdf_oh_get_name (pdf, follow (pdf, page, "/Tabs")), ==, "/S");
    g_assert_cmpint (qpdf_oh_get_page_content_data (pdf, page, &content, &length), ==, 0);
    check_is_marked ((const char *)content, length);
    free (content);
  }
}

char *
pdf_structure_read (GBytes *bytes)
{
  GString *out = g_string_new (NULL);
  qpdf_data pdf = qpdf_init ();
  qpdf_oh root, tree;

  g_assert_cmpint (qpdf_read_memory (pdf, "test", g_bytes_get_data (bytes, NULL),
                                     g_bytes_get_size (bytes), NULL),
                   ==, QPDF_SUCCESS);
  root = qpdf_get_root (pdf);
  tree = follow (pdf, root, "/StructTreeRoot");
  assert_true_at (pdf, "/MarkInfo", "/Marked");
  assert_true_at (pdf, "/ViewerPreferences", "/DisplayDocTitle");
  g_string_append_printf (out, "%s", qpdf_oh_get_utf8_value (pdf, follow (pdf, root, "/Lang")));
  append_text (pdf, follow (pdf, qpdf_get_trailer (pdf), "/Info"), "/Title", out);
  g_string_append_c (out, '\n');
  append_element (pdf, follow (pdf, tree, "/K"), tree, 0, out);
  check_pages (pdf);
  g_assert_false (qpdf_has_error (pdf));
  g_assert_false (qpdf_more_warnings (pdf));
  qpdf_cleanup (&pdf);
  return g_string_free (out, FALSE);
}
