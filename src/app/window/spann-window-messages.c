/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What is said in passing. A dialog in front of the window would hide it until it is gone. */

#include <glib/gi18n-lib.h>

#include "spann-window-private.h"

static AdwToast *
make_message (const char *text)
{
  /* A toast's title is markup. */
  g_autofree char *title = g_markup_escape_text (text, -1);

  return adw_toast_new (title);
}

/* Takes @message. */
static void
say (SpannWindow *self, AdwToast *message)
{
  g_ptr_array_add (self->messages, message);
  _spann_window_say_messages (self);
}

void
_spann_window_toast (SpannWindow *self, const char *text)
{
  say (self, make_message (text));
}

void
_spann_window_toast_undo (SpannWindow *self, const char *text)
{
  AdwToast *message = make_message (text);

  adw_toast_set_button_label (message, _ ("Undo"));
  adw_toast_set_action_name (message, "win.undo");
  g_signal_connect_object (self->document, "changed", G_CALLBACK (adw_toast_dismiss), message,
                           G_CONNECT_SWAPPED);
  say (self, message);
}

void
_spann_window_drop_undo_messages (SpannWindow *self)
{
  for (guint i = self->messages->len; i > 0; i--)
    if (adw_toast_get_action_name (self->messages->pdata[i - 1]) != NULL)
      g_ptr_array_remove_index (self->messages, i - 1);
}

void
_spann_window_say_messages (SpannWindow *self)
{
  while (self->messages->len > 0 && !_spann_window_waits_for_front (self))
    adw_toast_overlay_add_toast (self->toasts, g_ptr_array_steal_index (self->messages, 0));
}
