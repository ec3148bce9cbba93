/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-attention-list.h"

#include "spann-attention.h"
#include "spann-page-fixture.h"

/* An item for each letter: an upper case one has below what all of those have. */
static GPtrArray *
make_items (const char *letters)
{
  GPtrArray *items = g_ptr_array_new_with_free_func ((GDestroyNotify)spann_attention_free);

  for (const char *c = letters; *c != '\0'; c++)
    g_ptr_array_add (
        items, spann_attention_new (
                   "dialog-warning-symbolic", "warning", g_strdup_printf ("%c", *c),
                   g_ascii_isupper (*c) ? g_strdup ("below") : g_strdup_printf ("below %c", *c),
                   "eco", NULL));
  return items;
}

static GtkListBoxRow *
get_row (GtkWidget *list, int index)
{
  return gtk_list_box_get_row_at_index (
      GTK_LIST_BOX (page_fixture_get (list, GTK_TYPE_LIST_BOX, 0)), index);
}

/* What the rows say: a letter each, with ' behind one that does not repeat what is below. */
static char *
describe (GtkWidget *list)
{
  GString *text = g_string_new (NULL);
  GtkListBoxRow *row = NULL;

  for (int i = 0; (row = get_row (list, i)) != NULL; i++) {
    GtkWidget *below = page_fixture_get (GTK_WIDGET (row), GTK_TYPE_LABEL, 1);

    g_string_append (text, gtk_label_get_text (
                               GTK_LABEL (page_fixture_get (GTK_WIDGET (row), GTK_TYPE_LABEL, 0))));
    if (below == NULL || !gtk_widget_get_visible (below))
      g_string_append_c (text, '\'');
  }
  return g_string_free (text, FALSE);
}

static void
open_list (PageFixture *self, gconstpointer data)
{
  page_fixture_open (self, page_fixture_make_root ());
  page_fixture_show (self, spann_attention_list_new (), 500, 600);
}

/* Rows that still say the same are the same, and one of them keeps the focus. */
static void
test_rows_stay (PageFixture *self, gconstpointer data)
{
  static const struct {
    const char *before;
    const char *after;
    const char *shown;
    int focus; /* a row before */
    int stays; /* where it is after */
  } cases[] = {
      {"abc", "abcd", "abcd", 1, 1},
      {"abc", "xabc", "xabc", 1, 2},
      {"abc", "ac", "ac", 2, 1},
      {"abc", "axc", "axc", 2, 2},
      {"abcd", "axcd", "axcd", 0, 0},
      {"aBCd", "axBCd", "axBC'd", 2, 3},
      {"aBCd", "aCd", "aCd", 3, 2},
      {"abcdef", "abcdefgh", "abcde", 4, 4},
      {"abcdefgh", "abcdef", "abcdef", 4, 4},
      {"aaab", "aab", "aa'b", 3, 2},
  };
  SpannAttentionList *list = SPANN_ATTENTION_LIST (self->page);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    GtkListBoxRow *row = NULL;
    g_autofree char *shown = NULL;

    g_test_message ("case %u", i);
    spann_attention_list_set_items (list, make_items (""));
    spann_attention_list_set_items (list, make_items (cases[i].before));
    app_fixture_settle ();
    row = get_row (self->page, cases[i].focus);
    g_assert_true (gtk_widget_grab_focus (GTK_WIDGET (row)));
    spann_attention_list_set_items (list, make_items (cases[i].after));
    shown = describe (self->page);
    g_assert_cmpstr (shown, ==, cases[i].shown);
    g_assert_true (get_row (self->page, cases[i].stays) == row);
    g_assert_true (gtk_window_get_focus (GTK_WINDOW (self->window)) == GTK_WIDGET (row));
  }
}

int
main (int argc, char *argv[])
{
  app_fixture_init_windows (&argc, &argv);
  g_test_add ("/attention-list/rows-stay", PageFixture, NULL, open_list, test_rows_stay,
              page_fixture_close);
  return g_test_run ();
}
