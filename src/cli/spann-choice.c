/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-choice.h"

#include <glib/gi18n-lib.h>

#include "spann-clock.h"
#include "spann-error.h"
#include "spann-fields.h"
#include "spann-locale.h"
#include "spann-picture.h"

/* Of the largest picture that is made. */
#define MAX_SIDE 10000

/* Pixels in a point: 576 in an inch, more than printers show. */
#define MAX_SCALE 8

gboolean
spann_choice_is_language (const char *typed, GError **error)
{
  if (g_str_equal (typed, "sv") || g_str_equal (typed, "en"))
    return TRUE;
  g_set_error (error, SPANN_ERROR, SPANN_ERROR_USAGE,
               _ ("--language: \"%s\" is neither \"sv\" nor \"en\""), typed);
  return FALSE;
}

SpannLanguage *
spann_choice_language (const char *typed, const SpannObject *portfolio, const char *locale_dir,
                       GError **error)
{
  const char *own = spann_object_get_string (portfolio, SPANN_PORTFOLIO_LANGUAGE);

  if (own == NULL)
    own = spann_locale_get_code ();
  if (typed != NULL && !spann_choice_is_language (typed, error))
    return NULL;
  return spann_language_new (typed == NULL ? own : typed, locale_dir, error);
}

gboolean
spann_choice_date (const char *typed, SpannDate *out_date, GError **error)
{
  const SpannClock clock = spann_clock_system ();

  if (typed == NULL) {
    *out_date = spann_clock_today (&clock);
    return TRUE;
  }
  if (spann_date_parse (typed, out_date))
    return TRUE;
  g_set_error (error, SPANN_ERROR, SPANN_ERROR_USAGE,
               _ ("--as-of: \"%s\" is not a day, as 2026-11-23"), typed);
  return FALSE;
}

const SpannTheme *
spann_choice_theme (const char *typed, GError **error)
{
  static const struct {
    const char *name;
    SpannThemeKind kind;
  } themes[] = {
      {"light", SPANN_THEME_LIGHT},
      {"dark", SPANN_THEME_DARK},
      {"print", SPANN_THEME_PRINT},
      {"contrast", SPANN_THEME_CONTRAST},
      {"contrast-dark", SPANN_THEME_CONTRAST_DARK},
  };

  for (guint i = 0; i < G_N_ELEMENTS (themes); i++) {
    if (typed == NULL || g_str_equal (themes[i].name, typed))
      return spann_theme_get (themes[i].kind);
  }
  g_set_error (error, SPANN_ERROR, SPANN_ERROR_USAGE,
               _ ("--theme: \"%s\" is not \"light\", \"dark\", \"print\", \"contrast\" or "
                  "\"contrast-dark\""),
               typed);
  return NULL;
}

gboolean
spann_choice_breakdown (const char *typed, gboolean *out_by_ecosystem, GError **error)
{
  gboolean by_ecosystem = typed != NULL && g_str_equal (typed, "ecosystem");

  if (typed != NULL && !by_ecosystem && !g_str_equal (typed, "year")) {
    g_set_error (error, SPANN_ERROR, SPANN_ERROR_USAGE,
                 _ ("--by: \"%s\" is neither \"year\" nor \"ecosystem\""), typed);
    return FALSE;
  }
  *out_by_ecosystem = by_ecosystem;
  return TRUE;
}

/* A whole number without sign in front of @end. */
static gboolean
read_side (const char *text, const char *end, int *out_side)
{
  g_autofree char *digits = g_strndup (text, (gsize)(end - text));
  guint64 side;

  if (!g_ascii_string_to_unsigned (digits, 10, 0, MAX_SIDE, &side, NULL))
    return FALSE;
  *out_side = (int)side;
  return TRUE;
}

gboolean
spann_choice_size (const char *typed, int *out_width, int *out_height, GError **error)
{
  const char *by = typed == NULL ? NULL : strchr (typed, 'x');
  int width = 0;
  int height = 0;

  if (typed != NULL && (by == NULL || !read_side (typed, by, &width) ||
                        !read_side (by + 1, by + strlen (by), &height) ||
                        width < SPANN_PICTURE_MIN_WIDTH || height < SPANN_PICTURE_MIN_HEIGHT)) {
    g_set_error (error, SPANN_ERROR, SPANN_ERROR_USAGE,
                 _ ("--size: \"%1$s\" is not a size between %2$dx%3$d and %4$dx%4$d"), typed,
                 SPANN_PICTURE_MIN_WIDTH, SPANN_PICTURE_MIN_HEIGHT, MAX_SIDE);
    return FALSE;
  }
  *out_width = width;
  *out_height = height;
  return TRUE;
}

gboolean
spann_choice_scale (const char *typed, int *out_scale, GError **error)
{
  guint64 scale = 0;

  if (typed != NULL && !g_ascii_string_to_unsigned (typed, 10, 1, MAX_SCALE, &scale, NULL)) {
    g_set_error (error, SPANN_ERROR, SPANN_ERROR_USAGE,
                 _ ("--scale: \"%s\" is not a whole number from 1 to %d"), typed, MAX_SCALE);
    return FALSE;
  }
  *out_scale = (int)scale;
  return TRUE;
}

static gboolean
is_called (const SpannObject *ecosystem, const char *name, gboolean any_case)
{
  const char *own = spann_object_get_string (ecosystem, SPANN_ECOSYSTEM_NAME);
  g_autofree char *own_folded = any_case ? g_utf8_casefold (own, -1) : g_strdup (own);
  g_autofree char *folded = any_case ? g_utf8_casefold (name, -1) : g_strdup (name);

  return g_str_equal (own_folded, folded);
}

/* The ecosystems with that name. (transfer container) (element-type SpannObject) */
static GPtrArray *
find_by_name (const SpannObject *portfolio, const char *name, gboolean any_case)
{
  GPtrArray *found = g_ptr_array_new ();

  for (guint i = 0; i < spann_object_get_n_items (portfolio, SPANN_PORTFOLIO_ECOSYSTEMS); i++) {
    const SpannObject *ecosystem = spann_object_get_item (portfolio, SPANN_PORTFOLIO_ECOSYSTEMS, i);

    if (is_called (ecosystem, name, any_case))
      g_ptr_array_add (found, (gpointer)ecosystem);
  }
  return found;
}

/* "Skogen (45995f15…), skogen (8b5ad0e7…)" (transfer full) */
static char *
list_ecosystems (const GPtrArray *ecosystems)
{
  GString *list = g_string_new (NULL);

  for (guint i = 0; i < ecosystems->len; i++) {
    const SpannObject *ecosystem = ecosystems->pdata[i];

    g_string_append_printf (list, "%s%s (%s)", i == 0 ? "" : ", ",
                            spann_object_get_string (ecosystem, SPANN_ECOSYSTEM_NAME),
                            spann_object_get_key (ecosystem));
  }
  return g_string_free (list, FALSE);
}

static const SpannObject *
find_ecosystem (const char *typed, const SpannObject *portfolio, GError **error)
{
  const SpannObject *by_key = spann_object_find_item (portfolio, SPANN_PORTFOLIO_ECOSYSTEMS, typed);
  g_autoptr (GPtrArray) found = find_by_name (portfolio, typed, FALSE);
  g_autofree char *list = NULL;

  if (by_key != NULL)
    return by_key;
  if (found->len == 0) {
    g_ptr_array_unref (found);
    found = find_by_name (portfolio, typed, TRUE);
  }
  if (found->len == 1)
    return found->pdata[0];
  list = list_ecosystems (found);
  if (found->len == 0)
    g_set_error (error, SPANN_ERROR, SPANN_ERROR_USAGE, _ ("the portfolio has no ecosystem \"%s\""),
                 typed);
  else
    g_set_error (error, SPANN_ERROR, SPANN_ERROR_USAGE,
                 /* Translators: the second %s lists them, with the id of each in brackets */
                 _ ("several ecosystems are called \"%1$s\"; give the id of one: %2$s"), typed,
                 list);
  return NULL;
}

gboolean
spann_choice_ecosystem (const char *typed, const SpannObject *portfolio, const char **out_key,
                        GError **error)
{
  const SpannObject *ecosystem = typed == NULL ? NULL : find_ecosystem (typed, portfolio, error);

  *out_key = ecosystem == NULL ? NULL : spann_object_get_key (ecosystem);
  return typed == NULL || ecosystem != NULL;
}
