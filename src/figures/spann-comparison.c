/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-comparison.h"

#include "spann-counting.h"

/* "five gaps have narrowed since the baseline"; "five of six comparable gaps …" where not all can
 * be compared. */
static char *
tell_moved (const SpannComparison *self, guint n, gboolean narrowed, const char *since,
            const SpannLanguage *language)
{
  g_autofree char *count = spann_counting_words (language, n);
  g_autofree char *comparable = spann_counting_words (language, self->n_comparable);

  if (self->n_comparable == self->n_gaps && narrowed)
    /* Translators: %1$s is a number in words, %2$s "since the baseline" */
    return g_strdup_printf (
        spann_tr_plural (language, "%1$s gap has narrowed %2$s", "%1$s gaps have narrowed %2$s", n),
        count, since);
  if (self->n_comparable == self->n_gaps)
    /* Translators: %1$s is a number in words, %2$s "since the baseline" */
    return g_strdup_printf (
        spann_tr_plural (language, "%1$s gap has widened %2$s", "%1$s gaps have widened %2$s", n),
        count, since);
  if (narrowed)
    /* Translators: two numbers in words, and "since the baseline" */
    return g_strdup_printf (spann_tr_plural (language,
                                             "%1$s of %2$s comparable gaps has narrowed %3$s",
                                             "%1$s of %2$s comparable gaps have narrowed %3$s", n),
                            count, comparable, since);
  /* Translators: two numbers in words, and "since the baseline" */
  return g_strdup_printf (spann_tr_plural (language,
                                           "%1$s of %2$s comparable gaps has widened %3$s",
                                           "%1$s of %2$s comparable gaps have widened %3$s", n),
                          count, comparable, since);
}

static char *
tell_all_moved (guint n, gboolean narrowed, const char *since, const SpannLanguage *language)
{
  g_autofree char *count = spann_counting_words (language, n);

  if (n == 1)
    /* Translators: %s is "since the baseline" */
    return g_strdup_printf (narrowed ? spann_tr (language, "the only gap has narrowed %s")
                                     : spann_tr (language, "the only gap has widened %s"),
                            since);
  if (n == 2)
    /* Translators: %s is "since the baseline" */
    return g_strdup_printf (narrowed ? spann_tr (language, "both gaps have narrowed %s")
                                     : spann_tr (language, "both gaps have widened %s"),
                            since);
  if (narrowed)
    /* Translators: %1$s is a number in words, %2$s "since the baseline" */
    return g_strdup_printf (spann_tr (language, "all %1$s gaps have narrowed %2$s"), count, since);
  /* Translators: %1$s is a number in words, %2$s "since the baseline" */
  return g_strdup_printf (spann_tr (language, "all %1$s gaps have widened %2$s"), count, since);
}

/* All @n gaps that can be compared went one way; there are others. */
static char *
tell_all_comparable (guint n, gboolean narrowed, const char *since, const SpannLanguage *language)
{
  g_autofree char *count = spann_counting_words (language, n);

  if (n == 1)
    /* Translators: %s is "since the baseline" */
    return g_strdup_printf (narrowed
                                ? spann_tr (language, "the only comparable gap has narrowed %s")
                                : spann_tr (language, "the only comparable gap has widened %s"),
                            since);
  if (n == 2)
    /* Translators: %s is "since the baseline" */
    return g_strdup_printf (narrowed ? spann_tr (language, "both comparable gaps have narrowed %s")
                                     : spann_tr (language, "both comparable gaps have widened %s"),
                            since);
  /* Translators: %1$s is a number in words, %2$s "since the baseline" */
  return g_strdup_printf (narrowed
                              ? spann_tr (language, "all %1$s comparable gaps have narrowed %2$s")
                              : spann_tr (language, "all %1$s comparable gaps have widened %2$s"),
                          count, since);
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
    return g_strdup_printf (spann_tr (language, "the only comparable gap has not changed %s"),
                            since);
  if (self->n_comparable == 2)
    return g_strdup_printf (spann_tr (language, "neither of the comparable gaps has changed %s"),
                            since);
  /* Translators: %1$s is a number in words, %2$s "since the baseline" */
  return g_strdup_printf (spann_tr (language, "none of the %1$s comparable gaps has changed %2$s"),
                          count, since);
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
  if (n_moved == self->n_comparable)
    return tell_all_comparable (n_moved, narrowed, since, language);
  moved = tell_moved (self, n_moved, narrowed, since, language);
  rest = tell_rest (narrowed ? self->n_widened : 0, !narrowed, language);
  return g_strconcat (moved, ", ", rest, NULL);
}
