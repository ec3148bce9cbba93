/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "spann-document.h"
#include "spann-words-view.h"

/**
 * SpannForm:
 *
 * Ties rows of a form to the fields of one object of a document. It shows the fields' values, and
 * commits what the person enters at once, as one undo step a field. A value that cannot be read
 * (half a date) is marked and not committed.
 *
 * The widgets outlive the form, or go with it: it holds no reference to them.
 */
#define SPANN_TYPE_FORM (spann_form_get_type ())
G_DECLARE_FINAL_TYPE (SpannForm, spann_form, SPANN, FORM, GObject)

SpannForm *spann_form_new (void);

/* Each binds a widget to @field. @label: (nullable): what undo calls it, already translated; NULL
 * for the row's title. */
void spann_form_bind_words (SpannForm *self, SpannWordsView *view, SpannFieldId field,
                            const char *label);
void spann_form_bind_text (SpannForm *self, AdwEntryRow *row, SpannFieldId field);
void spann_form_bind_date (SpannForm *self, AdwEntryRow *row, SpannFieldId field);

/* @missing: the choice that is shown for a field that lacks; -1 for none. */
void spann_form_bind_choice (SpannForm *self, AdwComboRow *row, SpannFieldId field, int missing);

/* Shows the object at @path of the document's root, which must be there. */
void spann_form_show (SpannForm *self, SpannDocument *document, const char *path,
                      gboolean editable);
