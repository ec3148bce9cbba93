/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Noticing what others do to the document's file, when the window gets the focus. */

#include <glib/gi18n-lib.h>

#include "spann-settings.h"
#include "spann-window-others-private.h"

#define NOTICE_ID "changed"

static void
tell_changed (SpannWindow *self)
{
  g_autofree char *name = _spann_window_name_file (spann_document_get_file (self->document));
  const gboolean modified = spann_document_is_modified (self->document);
  /* Translators: %s is a file's name. */
  g_autofree char *text =
      g_strdup_printf (_ ("“%s” has been changed since you opened or saved it"), name);
  SpannNotice notice = {
      .id = NOTICE_ID,
      .icon_name = "dialog-warning-symbolic",
      .text = text,
      .detail = modified ? _ ("Merge keeps both what was saved there and your changes.")
                         : _ ("You see it as it was then."),
      .answers = {{_ ("_Reload"), "win.reload"}},
  };

  if (modified) {
    notice.answers[0].label = _ ("_Merge…");
    notice.answers[0].action_name = "win.merge";
    notice.answers[1].label = _ ("Save _as…");
    notice.answers[1].action_name = "win.save-as";
    notice.answers[2].label = _ ("_Reload");
    notice.answers[2].action_name = "win.reload";
  }
  spann_notices_show (self->notices, &notice);
}

static void
tell_gone (SpannWindow *self)
{
  g_autofree char *name = _spann_window_name_file (spann_document_get_file (self->document));
  /* Translators: %s is a file's name. */
  g_autofree char *text = g_strdup_printf (_ ("“%s” is no longer in its folder"), name);
  const SpannNotice notice = {
      .id = NOTICE_ID,
      .icon_name = "dialog-warning-symbolic",
      .text = text,
      .detail =
          _ ("Somebody has moved, renamed or deleted it. Nothing is lost as long as you save."),
      .answers = {{_ ("_Save it again"), "win.save-anew"}, {_ ("Save _as…"), "win.save-as"}},
  };

  spann_notices_show (self->notices, &notice);
}

/* A look at the document's file, which is held against @state. */
typedef struct {
  SpannWindow *window;
  SpannFileState *state;
} Look;

static void
look_free (Look *look)
{
  g_object_unref (look->window);
  spann_file_state_unref (look->state);
  g_free (look);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Look, look_free)

static void look (SpannWindow *self);

static void
on_compared_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Look) looked = data;
  SpannWindow *self = looked->window;
  SpannFileChange change = SPANN_FILE_UNCHANGED;

  self->looking = FALSE;
  /* A server that does not answer now is asked again at the next look, and before saving. */
  if (!spann_store_compare_finish (result, &change, NULL) ||
      g_cancellable_is_cancelled (self->cancellable) || spann_document_is_saving (self->document))
    return;
  /* Meanwhile it was saved or merged, and what the look found is no news. */
  if (looked->state != spann_document_get_file_state (self->document)) {
    look (self);
    return;
  }
  switch (change) {
  case SPANN_FILE_UNCHANGED: _spann_window_hide_others (self); break;
  case SPANN_FILE_CHANGED: tell_changed (self); break;
  case SPANN_FILE_GONE: tell_gone (self); break;
  }
}

static void
look (SpannWindow *self)
{
  const SpannStoreSettings settings = spann_settings_read_store ();
  const SpannFileState *state =
      self->document != NULL ? spann_document_get_file_state (self->document) : NULL;
  Look *looked = NULL;

  if (state == NULL || self->looking || spann_document_is_saving (self->document))
    return;
  self->looking = TRUE;
  looked = g_new (Look, 1);
  *looked = (Look){g_object_ref (self), spann_file_state_ref (state)};
  spann_store_compare_async (spann_document_get_file (self->document), state, &settings,
                             self->cancellable, on_compared_cb, looked);
}

static void
on_active_cb (SpannWindow *self)
{
  if (gtk_window_is_active (GTK_WINDOW (self)))
    look (self);
}

void
_spann_window_follow_others (SpannWindow *self)
{
  g_signal_connect (self, "notify::is-active", G_CALLBACK (on_active_cb), NULL);
}

void
_spann_window_hide_others (SpannWindow *self)
{
  spann_notices_hide (self->notices, NOTICE_ID);
}
