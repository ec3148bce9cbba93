/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-period-stretch.h"

#include <glib/gi18n-lib.h>

#include "spann-funding-rules.h"
#include "spann-period-draft.h"

/* No period of any strategy is longer. */
#define MOST_YEARS 30

struct _SpannPeriodStretch {
  SpannDocument *document;
  SpannPeriodDraft *draft;
  SpannYearRange before;
};

static const char *
get_language (const SpannPeriodStretch *self)
{
  return spann_language_get_code (spann_document_get_language (self->document));
}

static SpannEdit *
make_edit (const SpannPeriodStretch *self)
{
  return spann_period_draft_make_edit (self->draft, spann_document_get_root (self->document),
                                       self->draft->period, get_language (self),
                                       spann_document_get_today (self->document));
}

SpannPeriodStretch *
spann_period_stretch_new (SpannDocument *document, const char *ecosystem, const char *period)
{
  const SpannObject *root = spann_document_get_root (document);
  const SpannObject *owner = spann_object_find_item (root, SPANN_PORTFOLIO_ECOSYSTEMS, ecosystem);
  SpannPeriodStretch *self = NULL;

  if (owner == NULL || spann_object_find_item (owner, SPANN_ECOSYSTEM_PERIODS, period) == NULL ||
      !spann_document_is_editable (document))
    return NULL;
  self = g_new0 (SpannPeriodStretch, 1);
  self->document = g_object_ref (document);
  self->draft = spann_period_draft_new (root, ecosystem, period,
                                        spann_document_get_today (document), get_language (self));
  self->before = self->draft->years;
  return self;
}

void
spann_period_stretch_free (SpannPeriodStretch *self)
{
  g_object_unref (self->document);
  spann_period_draft_free (self->draft);
  g_free (self);
}

SpannYearRange
spann_period_stretch_get_years (const SpannPeriodStretch *self)
{
  return self->draft->years;
}

gboolean
spann_period_stretch_set_last (SpannPeriodStretch *self, int last)
{
  SpannYearRange years = self->draft->years;

  years.last = CLAMP (last, years.first, MIN (years.first + MOST_YEARS - 1, SPANN_YEAR_MAX));
  if (years.last == self->draft->years.last)
    return FALSE;
  spann_period_draft_set_years (self->draft, years);
  return TRUE;
}

SpannObject *
spann_period_stretch_make_root (const SpannPeriodStretch *self)
{
  g_autoptr (SpannEdit) edit = make_edit (self);

  return spann_object_ref ((SpannObject *)spann_edit_get_root (edit));
}

GPtrArray *
spann_period_stretch_try (const SpannPeriodStretch *self)
{
  return spann_funding_rules_try (spann_document_get_root (self->document), self->draft->ecosystem,
                                  self->draft->period, self->draft->years,
                                  spann_document_get_today (self->document));
}

gboolean
spann_period_stretch_commit (SpannPeriodStretch *self, gboolean by_key)
{
  g_autofree char *years = spann_year_range_to_string (self->draft->years);
  g_autofree char *label = NULL;
  g_autofree char *join = NULL;

  if (self->draft->years.last == self->before.last)
    return FALSE;
  /* Translators: what undo takes back; %s is years. */
  label = g_strdup_printf (_ ("Funding period %s"), years);
  if (by_key)
    join = g_strconcat ("period-end/", self->draft->period, NULL);
  return spann_document_commit (self->document, make_edit (self), label, join);
}
