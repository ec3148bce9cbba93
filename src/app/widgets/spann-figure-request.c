/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-figure-request.h"

SpannFigureRequest *
spann_figure_request_copy (const SpannFigureRequest *request)
{
  SpannFigureRequest *copy = g_new (SpannFigureRequest, 1);

  *copy = *request;
  copy->ecosystem = g_strdup (request->ecosystem);
  copy->evaluation = g_strdup (request->evaluation);
  spann_language_ref (copy->language);
  return copy;
}

void
spann_figure_request_free (SpannFigureRequest *self)
{
  if (self == NULL)
    return;
  g_free ((char *)self->ecosystem);
  g_free ((char *)self->evaluation);
  spann_language_unref (self->language);
  g_free (self);
}
