/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-form.h"

typedef struct _SpannFormBinding SpannFormBinding;

/**
 * SpannFormKind:
 * @show: shows the field of @object in the widget
 * @read: the value that the widget holds; FALSE when it cannot be read
 *
 * How a kind of field and its widget go together.
 */
typedef struct {
  void (*show) (const SpannFormBinding *self, const SpannObject *object, gboolean editable);
  gboolean (*read) (const SpannFormBinding *self, SpannValue *out_value);
} SpannFormKind;

/* Language texts in a #SpannWordsView and in an entry; dates in an entry; choices in a row. */
extern const SpannFormKind spann_form_kind_words;
extern const SpannFormKind spann_form_kind_text;
extern const SpannFormKind spann_form_kind_date;
extern const SpannFormKind spann_form_kind_choice;

/**
 * SpannFormBinding:
 * @form: borrowed
 * @widget: borrowed
 * @missing: the choice shown for a field that lacks
 * @label: what undo calls it; NULL for the row's title
 * @edited: paths of the objects whose language text was edited since the focus came
 *
 * A field of a form.
 */
struct _SpannFormBinding {
  SpannForm *form;
  GtkWidget *widget;
  SpannFieldId field;
  const SpannFormKind *kind;
  int missing;
  char *label;
  GPtrArray *edited;
};

/* What it shows, borrowed: NULL before anything is shown. */
SpannDocument *_spann_form_get_document (SpannForm *self);
const char *_spann_form_get_path (SpannForm *self);
