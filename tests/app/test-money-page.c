/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-money-page.h"

#include "spann-attention-list.h"
#include "spann-figure-view.h"
#include "spann-money-attention.h"
#include "spann-page-fixture.h"
#include "spann-period-editor.h"
#include "spann-why-popover.h"

/* @portfolio with a frame for @year. */
static SpannObject *
add_frame (SpannObject *portfolio, int year, gint64 amount)
{
  g_autofree char *key = g_strdup_printf ("%d", year);
  SpannObject *frame = spann_object_new (spann_noun_get (SPANN_NOUN_FRAME), key);

  frame = spann_object_with (frame, SPANN_FRAME_AMOUNT, spann_value_integer (amount));
  return spann_object_with_item (portfolio, SPANN_PORTFOLIO_FRAMES, frame, NULL);
}

/* @ecosystem with a payment of @amount on @date in its period @period. */
static SpannObject *
add_payment (SpannObject *ecosystem, const char *period, const char *date, gint64 amount)
{
  SpannDate day = {0};
  SpannObject *payment = spann_object_new (spann_noun_get (SPANN_NOUN_PAYMENT), date);
  SpannObject *owner = spann_object_ref (
      (SpannObject *)spann_object_find_item (ecosystem, SPANN_ECOSYSTEM_PERIODS, period));

  g_assert_true (spann_date_parse (date, &day));
  payment = spann_object_with (payment, SPANN_PAYMENT_DATE, spann_value_date (day));
  payment = spann_object_with (payment, SPANN_PAYMENT_AMOUNT, spann_value_integer (amount));
  owner = spann_object_with_item (owner, SPANN_PERIOD_PAYMENTS, payment, NULL);
  return spann_object_with_item (ecosystem, SPANN_ECOSYSTEM_PERIODS, owner, NULL);
}

/* @portfolio with an ecosystem that was granted 900 tkr a year 2024–2026. */
static SpannObject *
add_granted (SpannObject *portfolio, const char *key, const char *name, gint64 paid)
{
  g_autofree char *matter = g_strdup_printf ("grant-%s", key);
  SpannObject *ecosystem =
      fixture_add_period (fixture_ecosystem (key, name), "one", 1, 2024, 2026, 900000, matter);

  if (paid > 0)
    ecosystem = add_payment (ecosystem, "one", "2026-02-01", paid);
  portfolio = fixture_add_ecosystem (portfolio, ecosystem);
  return fixture_add_matter (portfolio, matter, SPANN_MATTER_KIND_GRANT, key, "2023-12-01",
                             SPANN_MATTER_OUTCOME_APPROVED);
}

static SpannObject *
make_root (void)
{
  SpannObject *root = fixture_portfolio (fixture_strategy (7, 1));

  root = add_granted (root, "eco", "Skogsslingan", 1500000);
  root = add_granted (root, "other", "Byggkraft", 1800000);
  return add_frame (add_frame (root, 2025, 1700000), 2026, 2000000);
}

static void
open_page (PageFixture *self, SpannObject *root, int width)
{
  page_fixture_open_page (self, root, spann_money_page_new (),
                          (PageFixtureGiveDocument)spann_money_page_set_document, width);
}

static void
open_two (PageFixture *self, gconstpointer data)
{
  open_page (self, make_root (), 1100);
}

static void
open_forty (PageFixture *self, gconstpointer data)
{
  SpannObject *root = fixture_portfolio (fixture_strategy (7, 1));

  for (guint i = 0; i < 40; i++) {
    g_autofree char *key = g_strdup_printf ("eco-%u", i);
    g_autofree char *name = g_strdup_printf ("Ekosystemet %u i norra delen av länet", i);

    root = add_granted (root, key, name, 0);
  }
  open_page (self, root, 360);
}

static void
open_unfunded (PageFixture *self, gconstpointer data)
{
  open_page (self, page_fixture_make_root (), 1100);
}

static void
open_empty (PageFixture *self, gconstpointer data)
{
  open_page (self, fixture_portfolio (fixture_strategy (7, 1)), 1100);
}

static GtkWidget *
get_view (PageFixture *self)
{
  return page_fixture_get (self->page, SPANN_TYPE_FIGURE_VIEW, 0);
}

static gboolean
has_mark (PageFixture *self, const char *id)
{
  return spann_figure_view_focus_mark (SPANN_FIGURE_VIEW (get_view (self)), id);
}

static void
press_button (PageFixture *self, const char *label)
{
  GtkWidget *button = app_fixture_find (self->page, GTK_TYPE_TOGGLE_BUTTON, label);

  g_signal_emit_by_name (button, "clicked");
  app_fixture_settle ();
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (button)));
}

/* The finding is the page's title; years have columns. */
static void
test_years (PageFixture *self, gconstpointer data)
{
  g_autoptr (SpannFigureRequest) request =
      spann_money_page_dup_figure_request (SPANN_MONEY_PAGE (self->page));

  g_assert_cmpstr (page_fixture_get_title (self->page), ==,
                   "Granted for 2025: SEK 100 thousand above the frame");
  g_assert_true (has_mark (self, "year/2025"));
  g_assert_false (has_mark (self, "ecosystem/eco"));
  g_assert_cmpint (request->kind, ==, SPANN_FIGURE_MONEY);
  g_assert_false (request->by_ecosystem);
}

/* The ecosystem and the tab of its page, "eco/funding". */
static void
activated_cb (SpannMoneyPage *page, const char *key, const char *tab, char **out_key)
{
  g_free (*out_key);
  *out_key = g_strconcat (key, "/", tab, NULL);
}

/* Ecosystems have rows, which lead to them. How the money is divided is remembered. */
static void
test_ecosystems (PageFixture *self, gconstpointer data)
{
  g_autoptr (SpannFigureRequest) request = NULL;
  g_autofree char *key = NULL;

  g_signal_connect (self->page, "ecosystem-activated", G_CALLBACK (activated_cb), &key);
  press_button (self, "By ecosystem");
  g_assert_false (has_mark (self, "year/2025"));
  g_assert_true (has_mark (self, "ecosystem/other"));
  g_assert_true (page_fixture_press_key (get_view (self), GDK_KEY_Return, 0));
  page_fixture_leave_answer (self);
  g_assert_cmpstr (key, ==, "other/funding");
  g_assert_true (has_mark (self, "ecosystem/eco/paid"));
  g_assert_true (page_fixture_press_key (get_view (self), GDK_KEY_Return, 0));
  page_fixture_leave_answer (self);
  g_assert_cmpstr (key, ==, "eco/funding");
  gtk_widget_set_visible (self->page, FALSE);
  gtk_widget_set_visible (self->page, TRUE);
  app_fixture_settle ();
  g_assert_true (has_mark (self, "ecosystem/eco"));
  request = spann_money_page_dup_figure_request (SPANN_MONEY_PAGE (self->page));
  g_assert_true (request->by_ecosystem);
  press_button (self, "By year");
  g_assert_true (has_mark (self, "year/2025"));
}

/* Why a year is as it is: what it consists of. It is no place to go. */
static void
test_year (PageFixture *self, gconstpointer data)
{
  static const char *const marks[] = {"year/2025", "year/2025/remaining"};

  for (guint i = 0; i < G_N_ELEMENTS (marks); i++) {
    GtkWidget *answer = NULL;

    g_assert_true (has_mark (self, marks[i]));
    g_assert_true (page_fixture_press_key (get_view (self), GDK_KEY_Return, 0));
    answer = app_fixture_find (self->window, SPANN_TYPE_WHY_POPOVER, NULL);
    g_assert_nonnull (answer);
    g_assert_nonnull (app_fixture_find (answer, GTK_TYPE_LABEL, "Consists of"));
    g_assert_nonnull (app_fixture_find (answer, GTK_TYPE_LABEL,
                                        "Skogsslingan: granted SEK\u00a0900\u00a0thousand, nothing "
                                        "paid, remaining SEK\u00a0900\u00a0thousand"));
    g_assert_null (page_fixture_get (answer, GTK_TYPE_BUTTON, 0));
    gtk_popover_popdown (GTK_POPOVER (answer));
    app_fixture_settle ();
  }
}

/* What is edited is shown, and undo takes it back. */
static void
test_follows_changes (PageFixture *self, gconstpointer data)
{
  g_autofree char *before = g_strdup (page_fixture_get_title (self->page));

  spann_period_editor_remove_period (self->document, "eco", "one");
  app_fixture_settle ();
  g_assert_cmpstr (page_fixture_get_title (self->page), !=, before);
  spann_portfolio_undo (spann_document_get_portfolio (self->document));
  app_fixture_settle ();
  g_assert_cmpstr (page_fixture_get_title (self->page), ==, before);
}

static void
test_language (PageFixture *self, gconstpointer data)
{
  g_autoptr (SpannLanguage) swedish =
      spann_language_new ("sv", g_getenv ("SPANN_TEST_LOCALE_DIR"), NULL);

  spann_document_set_figure_language (self->document, swedish);
  app_fixture_settle ();
  g_assert_cmpstr (page_fixture_get_title (self->page), ==,
                   "Beviljat för 2025: 100 tkr över ramen");
  /* The page itself stays. */
  g_assert_nonnull (app_fixture_find (self->page, GTK_TYPE_LABEL, "What needs attention"));
}

static void
test_attention_leads_to_ecosystem (PageFixture *self, gconstpointer data)
{
  GtkWidget *attention = page_fixture_get (self->page, SPANN_TYPE_ATTENTION_LIST, 0);
  GtkListBox *list = GTK_LIST_BOX (page_fixture_get (attention, GTK_TYPE_LIST_BOX, 0));
  GtkListBoxRow *year = gtk_list_box_get_row_at_index (list, 0);
  g_autofree char *key = NULL;

  g_signal_connect (self->page, "ecosystem-activated", G_CALLBACK (activated_cb), &key);
  g_assert_false (gtk_list_box_row_get_activatable (year));
  g_signal_emit_by_name (list, "row-activated", gtk_list_box_get_row_at_index (list, 1));
  g_assert_cmpstr (key, ==, "eco/funding");
}

static void
test_forty (PageFixture *self, gconstpointer data)
{
  press_button (self, "By ecosystem");
  g_assert_true (has_mark (self, "ecosystem/eco-39"));
  g_assert_cmpint (gtk_widget_get_width (self->page), <=, 360);
}

/* Without periods, the page says what to do, and does it. */
static void
test_unfunded (PageFixture *self, gconstpointer data)
{
  GtkWidget *add = app_fixture_find_action (self->page, "period.add");
  GtkWindow *editor = NULL;

  g_assert_true (gtk_widget_get_mapped (add));
  g_assert_false (gtk_widget_get_mapped (get_view (self)));
  g_assert_null (spann_money_page_dup_figure_request (SPANN_MONEY_PAGE (self->page)));
  g_signal_emit_by_name (add, "clicked");
  editor = app_fixture_wait_for_dialog (GTK_WINDOW (self->window));
  g_assert_true (SPANN_IS_PERIOD_EDITOR (editor));
  g_signal_emit_by_name (gtk_window_get_default_widget (editor), "clicked");
  app_fixture_settle ();
  g_assert_true (gtk_widget_get_mapped (get_view (self)));
  spann_portfolio_undo (spann_document_get_portfolio (self->document));
  app_fixture_settle ();
  g_assert_true (gtk_widget_get_mapped (add));
}

static void
test_empty (PageFixture *self, gconstpointer data)
{
  g_assert_true (gtk_widget_get_mapped (app_fixture_find_action (self->page, "win.add-ecosystem")));
  g_assert_null (spann_money_page_dup_figure_request (SPANN_MONEY_PAGE (self->page)));
}

/* --- What needs attention --------------------------------------------------------------------- */

static void
assert_attention (SpannObject *root, const char *const *texts)
{
  g_autoptr (SpannObject) taken = root;
  g_autoptr (SpannLanguage) language =
      spann_language_new ("en", g_getenv ("SPANN_TEST_LOCALE_DIR"), NULL);
  g_autoptr (GPtrArray) items =
      spann_money_attention_list (taken, (SpannDate){2026, 11, 23}, language);

  g_assert_cmpuint (items->len, ==, g_strv_length ((char **)texts));
  for (guint i = 0; i < items->len; i++) {
    const SpannAttention *item = items->pdata[i];
    g_autofree char *both = g_strdup_printf ("%s | %s", item->text, item->below);

    g_assert_cmpstr (both, ==, texts[i]);
  }
}

static void
test_attention (void)
{
  static const char *const texts[] = {
      "2025: SEK 100 thousand more is granted than the frame allows. | Granted SEK 1,800 thousand, "
      "frame SEK 1,700 thousand.",
      "Skogsslingan: SEK 300 thousand of what was granted up to 2025 is not paid. | Granted "
      "SEK 1,800 thousand, paid SEK 1,500 thousand.",
      NULL,
  };

  assert_attention (make_root (), texts);
}

static void
test_attention_overpaid (void)
{
  static const char *const texts[] = {
      "Skogsslingan: SEK 300 thousand more is paid than was granted. | Granted SEK 2,700 thousand, "
      "paid SEK 3,000 thousand.",
      NULL,
  };

  assert_attention (
      add_granted (fixture_portfolio (fixture_strategy (7, 1)), "eco", "Skogsslingan", 3000000),
      texts);
}

/* A frame has to have room for what is proposed, in the years that are left. */
static void
test_attention_lacking (void)
{
  static const char *const texts[] = {
      "2027: the frame is SEK 200 thousand too small for what is proposed. | Proposed "
      "SEK 900 thousand, not granted of the frame SEK 700 thousand.",
      NULL,
  };
  SpannObject *root = fixture_portfolio (fixture_strategy (7, 1));

  root = fixture_add_ecosystem (root, fixture_add_period (fixture_ecosystem ("eco", "Skogsslingan"),
                                                          "one", 1, 2027, 2029, 900000, "matter"));
  root = fixture_add_matter (root, "matter", SPANN_MATTER_KIND_GRANT, "eco", "2026-12-01", -1);
  assert_attention (add_frame (add_frame (root, 2027, 700000), 2028, 900000), texts);
}

static void
test_attention_none (void)
{
  static const char *const texts[] = {NULL};

  assert_attention (fixture_portfolio (fixture_strategy (7, 1)), texts);
}

#define ADD(name, open, function)                                                                  \
  g_test_add ("/money-page/" name, PageFixture, NULL, open, function, page_fixture_close)

int
main (int argc, char *argv[])
{
  app_fixture_init_windows (&argc, &argv);
  ADD ("years", open_two, test_years);
  ADD ("ecosystems", open_two, test_ecosystems);
  ADD ("year", open_two, test_year);
  ADD ("follows-changes", open_two, test_follows_changes);
  ADD ("language", open_two, test_language);
  ADD ("attention-leads-to-ecosystem", open_two, test_attention_leads_to_ecosystem);
  ADD ("forty", open_forty, test_forty);
  ADD ("unfunded", open_unfunded, test_unfunded);
  ADD ("empty", open_empty, test_empty);
  g_test_add_func ("/money-page/attention", test_attention);
  g_test_add_func ("/money-page/attention-overpaid", test_attention_overpaid);
  g_test_add_func ("/money-page/attention-lacking", test_attention_lacking);
  g_test_add_func ("/money-page/attention-none", test_attention_none);
  return g_test_run ();
}
