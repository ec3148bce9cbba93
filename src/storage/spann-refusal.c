/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-refusal.h"

#include <glib/gi18n-lib.h>

#include "spann-errno.h"
#include "spann-error.h"

gboolean
spann_refusal_write (GError **error, const char *reason)
{
  /* Translators: of a file; %s is why */
  g_set_error (error, SPANN_ERROR, SPANN_ERROR_WRITE, _ ("cannot be written: %s"), reason);
  return FALSE;
}

gboolean
spann_refusal_errno (GError **error, int code)
{
  g_autofree char *reason =
      /* Translators: what is wrong with a file; what can be done */
      g_strdup_printf (_ ("%1$s; %2$s"), spann_errno_words (code), spann_errno_advice (code));

  return spann_refusal_write (error, reason);
}

static gboolean
refuse_changed (GError **error, const char *message)
{
  g_set_error_literal (error, SPANN_ERROR, SPANN_ERROR_CHANGED, message);
  return FALSE;
}

gboolean
spann_refusal_changed (GError **error, const char *rescued)
{
  g_autofree char *message = NULL;

  if (rescued == NULL)
    return refuse_changed (error,
                           /* Translators: of a file, after its name */
                           _ ("was changed after you opened it, and was left as it "
                              "is; save under another name to keep both versions"));
  message = g_strdup_printf (
      /* Translators: of a file, after its name; %s is the name of a file beside it */
      _ ("was changed while it was saved; another version of it is now in the "
         "file %s beside it: look at both, and save under another name to keep yours"),
      rescued);
  return refuse_changed (error, message);
}

gboolean
spann_refusal_gone (GError **error)
{
  return refuse_changed (error,
                         /* Translators: of a file, after its name */
                         _ ("was moved or removed after you opened it; save under "
                            "another name to keep your version"));
}

gboolean
spann_refusal_exists (GError **error)
{
  return refuse_changed (error,
                         /* Translators: of a file, after its name */
                         _ ("was made meanwhile, and was left as it is; save under "
                            "another name"));
}

void
spann_refusal_add_notice (GString *notices, const char *notice)
{
  if (notices->len > 0)
    g_string_append_c (notices, ' ');
  g_string_append (notices, notice);
}
