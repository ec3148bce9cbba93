/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-new-portfolio-dialog.h"

#include <glib/gi18n-lib.h>

#include "spann-fields.h"
#include "spann-file-question.h"
#include "spann-library.h"
#include "spann-message.h"
#include "spann-store.h"
#include "spann-strategy-row.h"
#include "spann-text-scale.h"

struct _SpannNewPortfolioDialog {
  AdwWindow parent_instance;

  /* Borrowed */
  const SpannSetup *setup;
  SpannStrategyRow *first; /* of the rows with strategies */

  /* Owned */
  GtkNativeDialog *question; /* for a file, while it is open */
  char *suggested_name;

  /* Template widgets */
  AdwEntryRow *name;
  AdwComboRow *language;
  AdwPreferencesGroup *strategies;
  GtkCheckButton *group; /* never chosen: it makes the only strategy one of several */
  GtkWidget *file_row;
};

G_DEFINE_FINAL_TYPE (SpannNewPortfolioDialog, spann_new_portfolio_dialog, ADW_TYPE_WINDOW)

static guint created_signal;

/* In the order of the template's list. */
static const char *const languages[] = {"sv", "en"};

static SpannStrategyRow *
find_chosen (SpannNewPortfolioDialog *self)
{
  GtkWidget *list = self->first != NULL ? gtk_widget_get_parent (GTK_WIDGET (self->first)) : NULL;
  GtkWidget *row = list != NULL ? gtk_widget_get_first_child (list) : NULL;

  for (; row != NULL; row = gtk_widget_get_next_sibling (row))
    if (SPANN_IS_STRATEGY_ROW (row) && spann_strategy_row_get_chosen (SPANN_STRATEGY_ROW (row)))
      return SPANN_STRATEGY_ROW (row);
  return NULL;
}

static char *
dup_name (SpannNewPortfolioDialog *self)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->name))));
}

static void
update_create (SpannNewPortfolioDialog *self)
{
  g_autofree char *name = dup_name (self);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "dialog.create",
                                 *name != '\0' && find_chosen (self) != NULL);
}

/* The strategy's name is a good name for the portfolio, until the person writes another. */
static void
suggest_name (SpannNewPortfolioDialog *self)
{
  SpannStrategyRow *row = find_chosen (self);
  g_autofree char *name = dup_name (self);
  const char *suggestion = NULL;

  if (row == NULL || g_strcmp0 (name, self->suggested_name) != 0)
    return;
  suggestion = spann_object_get_words (spann_strategy_row_get_strategy (row), SPANN_STRATEGY_NAME,
                                       languages[adw_combo_row_get_selected (self->language)]);
  g_free (self->suggested_name);
  self->suggested_name = g_strdup (suggestion);
  gtk_editable_set_text (GTK_EDITABLE (self->name), suggestion);
}

static void
on_choice_changed_cb (SpannNewPortfolioDialog *self)
{
  suggest_name (self);
  update_create (self);
}

/* Puts the row of @strategy above the one that asks for a file. */
static SpannStrategyRow *
add_strategy (SpannNewPortfolioDialog *self, SpannObject *strategy)
{
  SpannStrategyRow *row = spann_strategy_row_new (strategy, self->setup->language, self->group);

  if (self->first == NULL)
    self->first = row;
  g_object_ref (self->file_row);
  adw_preferences_group_remove (self->strategies, self->file_row);
  adw_preferences_group_add (self->strategies, GTK_WIDGET (row));
  adw_preferences_group_add (self->strategies, self->file_row);
  g_object_unref (self->file_row);
  g_signal_connect_object (row, "notify::chosen", G_CALLBACK (on_choice_changed_cb), self,
                           G_CONNECT_SWAPPED);
  return row;
}

/* A strategy of the library that is not one is left out: its own place to tell is the file. */
static void
add_library (SpannNewPortfolioDialog *self)
{
  g_autoptr (GPtrArray) entries = spann_library_list_strategies (self->setup->data_dir);

  for (guint i = 0; i < entries->len; i++) {
    const SpannLibraryEntry *entry = g_ptr_array_index (entries, i);
    g_autoptr (SpannObject) strategy = spann_store_load_strategy (entry->path, NULL);

    if (strategy != NULL)
      add_strategy (self, strategy);
  }
  if (self->first != NULL)
    spann_strategy_row_set_chosen (self->first, TRUE);
}

static void
create_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  SpannNewPortfolioDialog *self = SPANN_NEW_PORTFOLIO_DIALOG (widget);
  g_autofree char *name = dup_name (self);
  const char *language = languages[adw_combo_row_get_selected (self->language)];
  g_autoptr (SpannObject) root = spann_library_new_portfolio (
      spann_strategy_row_get_strategy (find_chosen (self)), name, language);

  g_signal_emit (self, created_signal, 0, root);
  gtk_window_close (GTK_WINDOW (self));
}

static void
on_name_activated_cb (SpannNewPortfolioDialog *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "dialog.create", NULL);
}

static void
on_file_chosen_cb (SpannNewPortfolioDialog *self, int response)
{
  g_autoptr (GFile) file = spann_file_question_take (&self->question, response);
  g_autofree char *path = file != NULL ? g_file_get_path (file) : NULL;

  if (path != NULL)
    spann_new_portfolio_dialog_add_file (self, path);
}

static void
on_file_activated_cb (SpannNewPortfolioDialog *self)
{
  const SpannFileKind kind = {_ ("Strategies"), "json"};

  spann_file_question_ask (&self->question, GTK_WINDOW (self), GTK_FILE_CHOOSER_ACTION_OPEN,
                           _ ("Choose a strategy"), &kind, NULL, G_CALLBACK (on_file_chosen_cb),
                           self);
}

static void
spann_new_portfolio_dialog_dispose (GObject *object)
{
  SpannNewPortfolioDialog *self = SPANN_NEW_PORTFOLIO_DIALOG (object);

  spann_file_question_end (&self->question);
  g_clear_pointer (&self->suggested_name, g_free);
  G_OBJECT_CLASS (spann_new_portfolio_dialog_parent_class)->dispose (object);
}

static void
spann_new_portfolio_dialog_class_init (SpannNewPortfolioDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = spann_new_portfolio_dialog_dispose;

  created_signal = g_signal_new ("created", SPANN_TYPE_NEW_PORTFOLIO_DIALOG, G_SIGNAL_RUN_LAST, 0,
                                 NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_POINTER);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/spann/Spann/ui/dialogs/spann-new-portfolio-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, SpannNewPortfolioDialog, name);
  gtk_widget_class_bind_template_child (widget_class, SpannNewPortfolioDialog, language);
  gtk_widget_class_bind_template_child (widget_class, SpannNewPortfolioDialog, strategies);
  gtk_widget_class_bind_template_child (widget_class, SpannNewPortfolioDialog, group);
  gtk_widget_class_bind_template_child (widget_class, SpannNewPortfolioDialog, file_row);
  gtk_widget_class_bind_template_callback (widget_class, update_create);
  gtk_widget_class_bind_template_callback (widget_class, on_choice_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_name_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_file_activated_cb);
  gtk_widget_class_install_action (widget_class, "dialog.create", NULL, create_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
spann_new_portfolio_dialog_init (SpannNewPortfolioDialog *self)
{
  self->suggested_name = g_strdup ("");
  gtk_widget_init_template (GTK_WIDGET (self));
  spann_text_scale_fit (GTK_WINDOW (self));
}

SpannNewPortfolioDialog *
spann_new_portfolio_dialog_new (GtkWindow *parent, const SpannSetup *setup)
{
  SpannNewPortfolioDialog *self =
      g_object_new (SPANN_TYPE_NEW_PORTFOLIO_DIALOG, "transient-for", parent, NULL);

  self->setup = setup;
  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    if (g_str_equal (languages[i], spann_language_get_code (setup->language)))
      adw_combo_row_set_selected (self->language, i);
  add_library (self);
  update_create (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->name));
  return self;
}

void
spann_new_portfolio_dialog_add_file (SpannNewPortfolioDialog *self, const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SpannObject) strategy = NULL;
  g_autoptr (GFile) file = NULL;

  g_return_if_fail (SPANN_IS_NEW_PORTFOLIO_DIALOG (self));

  file = g_file_new_for_path (path);
  strategy = spann_store_load_strategy (path, &error);
  if (strategy != NULL)
    spann_strategy_row_set_chosen (add_strategy (self, strategy), TRUE);
  else
    gtk_window_present (GTK_WINDOW (spann_message_new_file_error (
        GTK_WINDOW (self), _ ("This strategy cannot be used"), file, error)));
}
