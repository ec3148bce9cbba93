/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-form-private.h"

#include "spann-language-text.h"
#include "spann-path.h"
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

static void
binding_free (gpointer data)
{
  SpannFormBinding *binding = data;

  g_free (binding->label);
  g_ptr_array_unref (binding->edited);
  g_free (binding);
}

static const char *
get_label (SpannFormBinding *self)
{
  return self->label != NULL ? self->label
                             : adw_preferences_row_get_title (ADW_PREFERENCES_ROW (self->widget));
}

static SpannFormBinding *
find_binding (SpannForm *self, gpointer widget)
{
  for (guint i = 0; i < self->bindings->len; i++) {
    SpannFormBinding *binding = self->bindings->pdata[i];

    if (binding->widget == widget)
      return binding;
  }
  g_return_val_if_reached (NULL);
}

/* What an entry holds that cannot be read is marked. */
static gboolean
read_or_mark (SpannFormBinding *self, SpannValue *out_value)
{
  const gboolean is_read = self->kind->read (self, out_value);

  if (GTK_IS_EDITABLE (self->widget))
    spann_wrong_entry_mark (GTK_EDITABLE (self->widget), !is_read);
  return is_read;
}

/* Typing on in the same field of the object at @path is the same step. @edit is taken. */
static void
commit_edit (SpannForm *self, SpannFormBinding *binding, SpannEdit *edit, const char *path)
{
  g_autofree char *join = g_strdup_printf ("%s:%u", path, binding->field);

  spann_document_commit (self->document, edit, get_label (binding), join);
}

static void
commit (SpannForm *self, SpannFormBinding *binding)
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
finish_texts (SpannForm *self, SpannFormBinding *binding)
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

static SpannFormBinding *
bind (SpannForm *self, GtkWidget *widget, SpannFieldId field, const SpannFormKind *kind)
{
  SpannFormBinding *binding = g_new0 (SpannFormBinding, 1);
  GtkEventController *focus = gtk_event_controller_focus_new ();

  binding->form = self;
  binding->widget = widget;
  binding->field = field;
  binding->kind = kind;
  binding->edited = g_ptr_array_new_with_free_func (g_free);
  g_ptr_array_add (self->bindings, binding);
  g_signal_connect_object (focus, "leave", G_CALLBACK (focus_left_cb), self, 0);
  gtk_widget_add_controller (widget, focus);
  return binding;
}

void
spann_form_bind_words (SpannForm *self, SpannWordsView *view, SpannFieldId field, const char *label)
{
  SpannFormBinding *binding = NULL;

  g_return_if_fail (SPANN_IS_FORM (self));

  binding = bind (self, GTK_WIDGET (view), field, &spann_form_kind_words);
  binding->label = g_strdup (label);
  g_signal_connect_object (view, "edited", G_CALLBACK (edited_cb), self, 0);
}

void
spann_form_bind_text (SpannForm *self, AdwEntryRow *row, SpannFieldId field)
{
  g_return_if_fail (SPANN_IS_FORM (self));

  bind (self, GTK_WIDGET (row), field, &spann_form_kind_text);
  g_signal_connect_object (row, "changed", G_CALLBACK (edited_cb), self, 0);
}

void
spann_form_bind_date (SpannForm *self, AdwEntryRow *row, SpannFieldId field)
{
  g_return_if_fail (SPANN_IS_FORM (self));

  bind (self, GTK_WIDGET (row), field, &spann_form_kind_date);
  g_signal_connect_object (row, "changed", G_CALLBACK (edited_cb), self, 0);
}

void
spann_form_bind_choice (SpannForm *self, AdwComboRow *row, SpannFieldId field, int missing)
{
  SpannFormBinding *binding = NULL;

  g_return_if_fail (SPANN_IS_FORM (self));

  binding = bind (self, GTK_WIDGET (row), field, &spann_form_kind_choice);
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
    SpannFormBinding *binding = self->bindings->pdata[i];

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
    SpannFormBinding *binding = self->bindings->pdata[i];

    binding->kind->show (binding, object, editable);
  }
  self->updating = FALSE;
}

SpannDocument *
_spann_form_get_document (SpannForm *self)
{
  return self->document;
}

const char *
_spann_form_get_path (SpannForm *self)
{
  return self->path;
}
