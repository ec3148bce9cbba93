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

GVariant *
spann_figure_request_to_variant (const SpannFigureRequest *request)
{
  g_autofree char *as_of = spann_date_to_string (request->as_of);

  return g_variant_new (SPANN_FIGURE_REQUEST_TYPE, spann_figure_kind_to_string (request->kind),
                        request->ecosystem, request->evaluation, as_of, request->by_ecosystem,
                        request->hidden);
}

SpannFigureRequest *
spann_figure_request_from_variant (GVariant *variant, SpannLanguage *language)
{
  SpannFigureRequest request = {.language = language};
  const char *kind = NULL;
  const char *as_of = NULL;

  g_variant_get (variant, "(&sm&sm&s&sbu)", &kind, &request.ecosystem, &request.evaluation, &as_of,
                 &request.by_ecosystem, &request.hidden);
  if (!spann_figure_kind_parse (kind, &request.kind) || !spann_date_parse (as_of, &request.as_of))
    return NULL;
  return spann_figure_request_copy (&request);
}
