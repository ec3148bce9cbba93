/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The window's title: two windows of one portfolio are told apart by it, and an earlier version
 * from what is open now. */

#include <glib/gi18n-lib.h>

#include "spann-recent.h"
#include "spann-window-private.h"

/* The file's name, or which version this is a copy of; NULL when it is neither. (transfer full) */
static char *
describe_origin (SpannDocument *document)
{
  GFile *file = spann_document_get_file (document);
  const char *version = spann_document_get_version (document);

  if (file != NULL)
    return _spann_window_name_file (file);
  if (version == NULL)
    return NULL;
  /* Translators: an earlier version of a portfolio; %s is "25 November 2026 at 14:32". */
  return g_strdup_printf (_ ("Version of %s"), version);
}

/* How the document differs from what is saved; NULL when it does not. (transfer none) */
static const char *
describe_state (SpannDocument *document)
{
  if (spann_document_is_saving (document))
    return _ ("Saving…");
  if (!spann_document_is_editable (document))
    /* Translators: below the portfolio's name: it cannot be changed. */
    return _ ("Read-only");
  if (spann_document_is_modified (document))
    return _ ("Unsaved changes");
  return spann_document_get_file (document) == NULL ? _ ("Not saved yet") : NULL;
}

/* @origin is as describe_origin() says. (transfer full) */
static char *
describe_document (SpannDocument *document, const char *origin)
{
  const char *state = describe_state (document);
  g_autofree char *folder = NULL;

  if (origin == NULL)
    return g_strdup (state);
  if (state != NULL)
    return g_strdup_printf ("%s · %s", origin, state);
  folder = spann_recent_describe_folder (spann_document_get_file (document));
  /* Translators: a file's name and its folder. */
  return g_strdup_printf (C_ ("file", "%1$s in %2$s"), origin, folder);
}

/* (transfer full) */
static char *
describe_window (const char *name, const char *origin)
{
  if (origin == NULL)
    /* Translators: the window's title in the desktop's lists: %s is the portfolio's name. */
    return g_strdup_printf (_ ("%s – Spann"), name);
  /* Translators: the window's title in the desktop's lists: the portfolio's name, and its file or
   * which version it is. */
  return g_strdup_printf (_ ("%1$s (%2$s) – Spann"), name, origin);
}

void
_spann_window_update_title (SpannWindow *self)
{
  GFile *file = spann_document_get_file (self->document);
  const char *name = spann_document_get_title (self->document);
  g_autofree char *origin = describe_origin (self->document);
  g_autofree char *subtitle = describe_document (self->document, origin);
  g_autofree char *title = describe_window (name, origin);
  g_autofree char *place = file != NULL ? g_file_get_parse_name (file) : NULL;

  adw_window_title_set_title (self->title, name);
  adw_window_title_set_subtitle (self->title, subtitle);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->title), place);
  gtk_window_set_title (GTK_WINDOW (self), title);
}
