/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-form.h"

#include "spann-counting.h"
#include "spann-language-text.h"
#include "spann-path.h"
#include "spann-words.h"
#include "spann-wrong-entry.h"

struct _SpannForm {
  GObject parent_instance;

  GPtrArray *bindings;
  SpannDocument *document;
  GSignalGroup *saves; /* of the document */
  char *path;
  gboolean updating; /* the form writes, not the person */
};

G_DEFINE_FINAL_TYPE (SpannForm, spann_form, G_TYPE_OBJECT)

typedef struct _Binding Binding;

/**
 * Binding:
 * @form: borrowed
 * @widget: borrowed
 * @show: shows the field of @object in the widget
 * @read: the value that the widget holds; FALSE when it cannot be read
 * @missing: the choice shown for a field that lacks
 * @label: what undo calls it; NULL for the row's title
 * @edited: paths of the objects whose language text was edited since the focus came
 */
struct _Binding {
  SpannForm *form;
  GtkWidget *widget;
  SpannFieldId field;
  void (*show) (Binding *self, const SpannObject *object, gboolean editable);
  gboolean (*read) (Binding *self, SpannValue *out_value);
  int missing;
  char *label;
  GPtrArray *edited;
};

static void
binding_free (gpointer data)
{
  Binding *binding = data;

  g_free (binding->label);
  g_ptr_array_unref (binding->edited);
  g_free (binding);
}

static const char *
get_language (Binding *self)
{
  return spann_language_get_code (spann_document_get_language (self->form->document));
}

static const char *
get_label (Binding *self)
{
  return self->label != NULL ? self->label
                             : adw_preferences_row_get_title (ADW_PREFERENCES_ROW (self->widget));
}

static Binding *
find_binding (SpannForm *self, gpointer widget)
{
  for (guint i = 0; i < self->bindings->len; i++) {
    Binding *binding = self->bindings->pdata[i];

    if (binding->widget == widget)
      return binding;
  }
  g_return_val_if_reached (NULL);
}

/* What an entry holds that cannot be read is marked. */
static gboolean
read_or_mark (Binding *self, SpannValue *out_value)
{
  const gboolean is_read = self->read (self, out_value);

  if (GTK_IS_EDITABLE (self->widget))
    spann_wrong_entry_mark (GTK_EDITABLE (self->widget), !is_read);
  return is_read;
}

/* Typing on in the same field of the object at @path is the same step. @edit is taken. */
static void
commit_edit (SpannForm *self, Binding *binding, SpannEdit *edit, const char *path)
{
  g_autofree char *join = g_strdup_printf ("%s:%u", path, binding->field);

  spann_document_commit (self->document, edit, get_label (binding), join);
}

static void
commit (SpannForm *self, Binding *binding)
{
  SpannEdit *edit = NULL;
  SpannValue value;

  if (!read_or_mark (binding, &value))
    return;
  if (value.type == SPANN_VALUE_TEXT &&
      !g_ptr_array_find_with_equal_func (binding->edited, self->path, g_str_equal, NULL))
    g_ptr_array_add (binding->edited, g_strdup (self->path));
  edit = spann_edit_new (spann_document_get_root (self->document));
  spann_edit_set (edit, self->path, binding->field, value);
  commit_edit (self, binding, edit, self->path);
}

static void
edited_cb (GtkWidget *widget, SpannForm *self)
{
  if (!self->updating && self->document != NULL)
    commit (self, find_binding (self, widget));
}

static void
selected_cb (GtkWidget *widget, GParamSpec *pspec, SpannForm *self)
{
  edited_cb (widget, self);
}

static void
finish_texts (SpannForm *self, Binding *binding)
{
  g_autoptr (GPtrArray) edited = g_steal_pointer (&binding->edited);

  binding->edited = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < edited->len; i++) {
    SpannEdit *edit = spann_language_text_finish (spann_document_get_root (self->document),
                                                  edited->pdata[i], binding->field);

    if (edit != NULL)
      commit_edit (self, binding, edit, edited->pdata[i]);
  }
}

/* The focus stays where it is. */
static void
about_to_save_cb (SpannForm *self)
{
  for (guint i = 0; i < self->bindings->len; i++)
    finish_texts (self, self->bindings->pdata[i]);
}

static void
focus_left_cb (GtkEventController *controller, SpannForm *self)
{
  GtkWidget *widget = gtk_event_controller_get_widget (controller);

  if (self->document == NULL)
    return;
  if (!spann_words_view_is_focus_kept (widget))
    finish_texts (self, find_binding (self, widget));
  spann_portfolio_end_joining (spann_document_get_portfolio (self->document));
}

/* --- Kinds of fields -------------------------------------------------------------------------- */

static SpannValue
make_words_value (Binding *self, const char *words)
{
  return spann_language_text_edit_field (spann_document_get_root (self->form->document),
                                         self->form->path, self->field, get_language (self), words);
}

static void
show_words (Binding *self, const SpannObject *object, gboolean editable)
{
  SpannWordsView *view = SPANN_WORDS_VIEW (self->widget);

  spann_words_view_set_text (view,
                             spann_language_text_show (object, self->field, get_language (self)));
  gtk_text_view_set_editable (GTK_TEXT_VIEW (view), editable);
  gtk_text_view_set_cursor_visible (GTK_TEXT_VIEW (view), editable);
}

static gboolean
read_words (Binding *self, SpannValue *out_value)
{
  g_autofree char *words = spann_words_view_dup_text (SPANN_WORDS_VIEW (self->widget));

  *out_value = make_words_value (self, words);
  return TRUE;
}

/* Leaves what stands there already: the cursor stays where the person types. */
static void
show_in_entry (Binding *self, const char *text, gboolean editable)
{
  GtkEditable *entry = GTK_EDITABLE (self->widget);

  if (g_strcmp0 (gtk_editable_get_text (entry), text) != 0)
    gtk_editable_set_text (entry, text);
  gtk_editable_set_editable (entry, editable);
}

static void
show_text (Binding *self, const SpannObject *object, gboolean editable)
{
  show_in_entry (self, spann_language_text_show (object, self->field, get_language (self)),
                 editable);
}

static gboolean
read_text (Binding *self, SpannValue *out_value)
{
  *out_value = make_words_value (self, gtk_editable_get_text (GTK_EDITABLE (self->widget)));
  return TRUE;
}

static void
show_date (Binding *self, const SpannObject *object, gboolean editable)
{
  g_autofree char *date = spann_date_to_string (spann_object_get_date (object, self->field));
  GtkEditable *entry = GTK_EDITABLE (self->widget);

  /* Half a date stays while it is being written. */
  show_in_entry (self, spann_wrong_entry_is_marked (entry) ? gtk_editable_get_text (entry) : date,
                 editable);
}

static gboolean
read_date (Binding *self, SpannValue *out_value)
{
  SpannDate date;

  if (!spann_date_parse (gtk_editable_get_text (GTK_EDITABLE (self->widget)), &date))
    return FALSE;
  *out_value = spann_value_date (date);
  return TRUE;
}

/* The choice's word as a control shows it. (transfer full) */
static char *
make_choice_words (Binding *self, int choice)
{
  return spann_counting_sentence (g_strdup (spann_words_choice (
      self->field, choice, spann_document_get_language (self->form->document))));
}

static void
fill_choices (Binding *self)
{
  g_autoptr (GtkStringList) list = gtk_string_list_new (NULL);

  for (int i = 0; spann_field_get (self->field)->choices[i] != NULL; i++)
    gtk_string_list_take (list, make_choice_words (self, i));
  adw_combo_row_set_model (ADW_COMBO_ROW (self->widget), G_LIST_MODEL (list));
}

static void
show_choice (Binding *self, const SpannObject *object, gboolean editable)
{
  AdwComboRow *row = ADW_COMBO_ROW (self->widget);
  int choice = spann_object_get_choice (object, self->field);

  if (adw_combo_row_get_model (row) == NULL)
    fill_choices (self);
  if (choice < 0)
    choice = self->missing;
  adw_combo_row_set_selected (row, choice < 0 ? GTK_INVALID_LIST_POSITION : (guint)choice);
  gtk_widget_set_sensitive (self->widget, editable);
}

static gboolean
read_choice (Binding *self, SpannValue *out_value)
{
  const guint selected = adw_combo_row_get_selected (ADW_COMBO_ROW (self->widget));

  if (selected == GTK_INVALID_LIST_POSITION)
    return FALSE;
  *out_value = spann_value_string (spann_field_get (self->field)->choices[selected]);
  return TRUE;
}

/* --- The object ------------------------------------------------------------------------------- */

static void
spann_form_finalize (GObject *object)
{
  SpannForm *self = SPANN_FORM (object);

  g_ptr_array_unref (self->bindings);
  g_object_unref (self->saves);
  g_clear_object (&self->document);
  g_free (self->path);
  G_OBJECT_CLASS (spann_form_parent_class)->finalize (object);
}

static void
spann_form_class_init (SpannFormClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = spann_form_finalize;
}

static void
spann_form_init (SpannForm *self)
{
  self->bindings = g_ptr_array_new_with_free_func (binding_free);
  self->saves = g_signal_group_new (SPANN_TYPE_DOCUMENT);
  g_signal_group_connect_swapped (self->saves, "about-to-save", G_CALLBACK (about_to_save_cb),
                                  self);
}

SpannForm *
spann_form_new (void)
{
  return g_object_new (SPANN_TYPE_FORM, NULL);
}

static Binding *
bind (SpannForm *self, GtkWidget *widget, SpannFieldId field)
{
  Binding *binding = g_new0 (Binding, 1);
  GtkEventController *focus = gtk_event_controller_focus_new ();

  binding->form = self;
  binding->widget = widget;
  binding->field = field;
  binding->edited = g_ptr_array_new_with_free_func (g_free);
  g_ptr_array_add (self->bindings, binding);
  g_signal_connect_object (focus, "leave", G_CALLBACK (focus_left_cb), self, 0);
  gtk_widget_add_controller (widget, focus);
  return binding;
}

void
spann_form_bind_words (SpannForm *self, SpannWordsView *view, SpannFieldId field, const char *label)
{
  Binding *binding = NULL;

  g_return_if_fail (SPANN_IS_FORM (self));

  binding = bind (self, GTK_WIDGET (view), field);
  binding->show = show_words;
  binding->read = read_words;
  binding->label = g_strdup (label);
  g_signal_connect_object (view, "edited", G_CALLBACK (edited_cb), self, 0);
}

void
spann_form_bind_text (SpannForm *self, AdwEntryRow *row, SpannFieldId field)
{
  Binding *binding = NULL;

  g_return_if_fail (SPANN_IS_FORM (self));

  binding = bind (self, GTK_WIDGET (row), field);
  binding->show = show_text;
  binding->read = read_text;
  g_signal_connect_object (row, "changed", G_CALLBACK (edited_cb), self, 0);
}

void
spann_form_bind_date (SpannForm *self, AdwEntryRow *row, SpannFieldId field)
{
  Binding *binding = NULL;

  g_return_if_fail (SPANN_IS_FORM (self));

  binding = bind (self, GTK_WIDGET (row), field);
  binding->show = show_date;
  binding->read = read_date;
  g_signal_connect_object (row, "changed", G_CALLBACK (edited_cb), self, 0);
}

void
spann_form_bind_choice (SpannForm *self, AdwComboRow *row, SpannFieldId field, int missing)
{
  Binding *binding = NULL;

  g_return_if_fail (SPANN_IS_FORM (self));

  binding = bind (self, GTK_WIDGET (row), field);
  binding->show = show_choice;
  binding->read = read_choice;
  binding->missing = missing;
  g_signal_connect_object (row, "notify::selected", G_CALLBACK (selected_cb), self, 0);
}

/* Another object: what could not be read of the last one does not concern it. */
static void
set_path (SpannForm *self, const char *path)
{
  if (g_strcmp0 (self->path, path) == 0)
    return;
  g_free (self->path);
  self->path = g_strdup (path);
  for (guint i = 0; i < self->bindings->len; i++) {
    Binding *binding = self->bindings->pdata[i];

    if (GTK_IS_EDITABLE (binding->widget))
      spann_wrong_entry_mark (GTK_EDITABLE (binding->widget), FALSE);
  }
}

void
spann_form_show (SpannForm *self, SpannDocument *document, const char *path, gboolean editable)
{
  const SpannObject *object = NULL;

  g_return_if_fail (SPANN_IS_FORM (self));

  object = spann_path_resolve (spann_document_get_root (document), path);
  g_return_if_fail (object != NULL);

  g_set_object (&self->document, document);
  g_signal_group_set_target (self->saves, document);
  set_path (self, path);
  self->updating = TRUE;
  for (guint i = 0; i < self->bindings->len; i++) {
    Binding *binding = self->bindings->pdata[i];

    binding->show (binding, object, editable);
  }
  self->updating = FALSE;
}
