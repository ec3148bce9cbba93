/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-choice.h"

#include <glib/gi18n-lib.h>

#include "spann-clock.h"
#include "spann-error.h"
#include "spann-fields.h"
#include "spann-picture.h"

/* Of the largest picture that is made. */
#define MAX_SIDE 10000

SpannLanguage *
spann_choice_language (const char *typed, const SpannObject *portfolio, const char *locale_dir,
                       GError **error)
{
  const char *own = spann_object_get_string (portfolio, SPANN_PORTFOLIO_LANGUAGE);

  if (typed != NULL && !g_str_equal (typed, "sv") && !g_str_equal (typed, "en")) {
    g_set_error (error, SPANN_ERROR, SPANN_ERROR_USAGE,
                 _ ("--language: \"%s\" is neither \"sv\" nor \"en\""), typed);
    return NULL;
  }
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
      {"light", SPANN_THEME_LIGHT}, {"dark", SPANN_THEME_DARK}, {"print", SPANN_THEME_PRINT}};

  for (guint i = 0; i < G_N_ELEMENTS (themes); i++) {
    if (typed == NULL || g_str_equal (themes[i].name, typed))
      return spann_theme_get (themes[i].kind);
  }
  g_set_error (error, SPANN_ERROR, SPANN_ERROR_USAGE,
               _ ("--theme: \"%s\" is not \"light\", \"dark\" or \"print\""), typed);
  return NULL;
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

/* Keys of the ecosystems with that name, whatever its case. (transfer container) */
static GPtrArray *
find_by_name (const SpannObject *portfolio, const char *name)
{
  GPtrArray *keys = g_ptr_array_new ();
  g_autofree char *wanted = g_utf8_casefold (name, -1);

  for (guint i = 0; i < spann_object_get_n_items (portfolio, SPANN_PORTFOLIO_ECOSYSTEMS); i++) {
    const SpannObject *ecosystem = spann_object_get_item (portfolio, SPANN_PORTFOLIO_ECOSYSTEMS, i);
    g_autofree char *folded =
        g_utf8_casefold (spann_object_get_string (ecosystem, SPANN_ECOSYSTEM_NAME), -1);

    if (g_str_equal (folded, wanted))
      g_ptr_array_add (keys, (gpointer)spann_object_get_key (ecosystem));
  }
  return keys;
}

gboolean
spann_choice_ecosystem (const char *typed, const SpannObject *portfolio, const char **out_key,
                        GError **error)
{
  g_autoptr (GPtrArray) keys = NULL;
  const SpannObject *ecosystem = NULL;

  *out_key = NULL;
  if (typed == NULL)
    return TRUE;
  ecosystem = spann_object_find_item (portfolio, SPANN_PORTFOLIO_ECOSYSTEMS, typed);
  if (ecosystem != NULL) {
    *out_key = spann_object_get_key (ecosystem);
    return TRUE;
  }
  keys = find_by_name (portfolio, typed);
  if (keys->len == 1) {
    *out_key = keys->pdata[0];
    return TRUE;
  }
  if (keys->len == 0)
    g_set_error (error, SPANN_ERROR, SPANN_ERROR_USAGE, _ ("the portfolio has no ecosystem \"%s\""),
                 typed);
  else
    g_set_error (error, SPANN_ERROR, SPANN_ERROR_USAGE,
                 _ ("several ecosystems are called \"%s\": give the id of one"), typed);
  return FALSE;
}
