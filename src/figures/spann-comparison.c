/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-comparison.h"

#include "spann-counting.h"

/* "five gaps have narrowed since the baseline" or "… widened …", @n being at least one. */
static char *
tell_moved (guint n, gboolean narrowed, const char *since, const SpannLanguage *language)
{
  g_autofree char *count = spann_counting_words (language, n);

  if (narrowed)
    /* Translators: %1$s is a number in words, %2$s "since the baseline" */
    return g_strdup_printf (
        spann_tr_plural (language, "%1$s gap has narrowed %2$s", "%1$s gaps have narrowed %2$s", n),
        count, since);
  /* Translators: %1$s is a number in words, %2$s "since the baseline" */
  return g_strdup_printf (
      spann_tr_plural (language, "%1$s gap has widened %2$s", "%1$s gaps have widened %2$s", n),
      count, since);
}

static char *
tell_all_moved (guint n, gboolean narrowed, const char *since, const SpannLanguage *language)
{
  g_autofree char *count = spann_counting_words (language, n);

  if (narrowed)
    /* Translators: %1$s is a number in words, %2$s "since the baseline" */
    return g_strdup_printf (spann_tr (language, "all %1$s gaps have narrowed %2$s"), count, since);
  /* Translators: %1$s is a number in words, %2$s "since the baseline" */
  return g_strdup_printf (spann_tr (language, "all %1$s gaps have widened %2$s"), count, since);
}

/* What is added after a comma: how many went the other way. */
static char *
tell_rest (guint n, gboolean narrowed, const SpannLanguage *language)
{
  g_autofree char *count = spann_counting_words (language, n);

  if (n == 0)
    return g_strdup (narrowed ? spann_tr (language, "none has narrowed")
                              : spann_tr (language, "none has widened"));
  /* Translators: gaps, after "five gaps have narrowed since the baseline, " */
  return g_strdup_printf (spann_tr_plural (language, "%s has widened", "%s have widened", n),
                          count);
}

static char *
tell_unchanged (const SpannComparison *self, const char *since, const SpannLanguage *language)
{
  g_autofree char *count = spann_counting_words (language, self->n_comparable);

  if (self->n_comparable == self->n_gaps)
    return g_strdup_printf (spann_tr (language, "no gap has changed %s"), since);
  if (self->n_comparable == 1)
    return g_strdup_printf (
        spann_tr (language, "the only gap that can be compared has not changed %s"), since);
  /* Translators: %1$s is a number in words, %2$s "since the baseline" */
  return g_strdup_printf (
      spann_tr (language, "none of the %1$s gaps that can be compared has changed %2$s"), count,
      since);
}

char *
spann_comparison_words (const SpannComparison *self, const char *since,
                        const SpannLanguage *language)
{
  gboolean narrowed = self->n_narrowed > 0;
  guint n_moved = narrowed ? self->n_narrowed : self->n_widened;
  g_autofree char *moved = NULL;
  g_autofree char *rest = NULL;

  if (n_moved == 0)
    return tell_unchanged (self, since, language);
  if (n_moved == self->n_gaps)
    return tell_all_moved (n_moved, narrowed, since, language);
  moved = tell_moved (n_moved, narrowed, since, language);
  rest = tell_rest (narrowed ? self->n_widened : 0, !narrowed, language);
  return g_strconcat (moved, ", ", rest, NULL);
}
