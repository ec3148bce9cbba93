/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-where.h"

#include "spann-counting.h"

/* Where it holds in none, in the only one, in both. */
static const struct {
  const char *none;
  const char *only;
  const char *both;
} few[] = {
    [SPANN_WHERE_ALL] = {SPANN_N_ ("no ecosystem"), SPANN_N_ ("the only ecosystem"),
                         SPANN_N_ ("both ecosystems")},
    [SPANN_WHERE_ASSESSED] = {SPANN_N_ ("no assessed ecosystem"),
                              SPANN_N_ ("the only assessed ecosystem"),
                              SPANN_N_ ("both assessed ecosystems")},
    [SPANN_WHERE_COMPARABLE] = {SPANN_N_ ("no comparable ecosystem"),
                                SPANN_N_ ("the only comparable ecosystem"),
                                SPANN_N_ ("both comparable ecosystems")},
};

/* At least three. */
static char *
tell_all (guint of, SpannWhereKind kind, const SpannLanguage *language)
{
  g_autofree char *count = spann_counting_words (language, of);

  switch (kind) {
  case SPANN_WHERE_ASSESSED:
    /* Translators: %s is a number in words: "all six assessed ecosystems" */
    return g_strdup_printf (spann_tr (language, "all %s assessed ecosystems"), count);
  case SPANN_WHERE_COMPARABLE:
    /* Translators: %s is a number in words: "all six comparable ecosystems" */
    return g_strdup_printf (spann_tr (language, "all %s comparable ecosystems"), count);
  case SPANN_WHERE_ALL:
  default:
    /* Translators: %s is a number in words: "all seven ecosystems" */
    return g_strdup_printf (spann_tr (language, "all %s ecosystems"), count);
  }
}

/* At least one of two. */
static char *
tell_part (guint n, guint of, SpannWhereKind kind, const SpannLanguage *language)
{
  g_autofree char *part = spann_counting_words (language, n);
  g_autofree char *whole = spann_counting_words (language, of);

  switch (kind) {
  case SPANN_WHERE_ASSESSED:
    /* Translators: numbers in words: "four of six assessed ecosystems" */
    return g_strdup_printf (spann_tr_plural (language, "%1$s of %2$s assessed ecosystem",
                                             "%1$s of %2$s assessed ecosystems", of),
                            part, whole);
  case SPANN_WHERE_COMPARABLE:
    /* Translators: numbers in words: "four of six comparable ecosystems" */
    return g_strdup_printf (spann_tr_plural (language, "%1$s of %2$s comparable ecosystem",
                                             "%1$s of %2$s comparable ecosystems", of),
                            part, whole);
  case SPANN_WHERE_ALL:
  default:
    /* Translators: numbers in words: "four of seven ecosystems" */
    return g_strdup_printf (
        spann_tr_plural (language, "%1$s of %2$s ecosystem", "%1$s of %2$s ecosystems", of), part,
        whole);
  }
}

char *
spann_where_words (guint n, guint of, SpannWhereKind kind, const SpannLanguage *language)
{
  g_return_val_if_fail (kind < G_N_ELEMENTS (few), NULL);
  if (n == 0)
    return g_strdup (spann_tr (language, few[kind].none));
  if (n < of)
    return tell_part (n, of, kind, language);
  if (of == 1)
    return g_strdup (spann_tr (language, few[kind].only));
  if (of == 2)
    return g_strdup (spann_tr (language, few[kind].both));
  return tell_all (of, kind, language);
}
