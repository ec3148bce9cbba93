/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

#include "spann-date.h"
#include "spann-money.h"

/**
 * SpannLanguage:
 *
 * One of Spann's two languages, Swedish or English: its catalogue, its numbers, its dates, its
 * alphabet. Figures and documents carry one of their own, apart from the desktop's locale, so it
 * reads the catalogue file itself and never asks the C library. Immutable, reference-counted,
 * thread-safe.
 */
typedef struct _SpannLanguage SpannLanguage;

/**
 * spann_language_new:
 * @code: "sv" or "en"
 * @locale_dir: folder that holds sv/LC_MESSAGES/spann.mo
 *
 * English is the source language and needs no catalogue.
 *
 * Returns: (transfer full) (nullable): NULL with SPANN_ERROR_LANGUAGE for a code that is neither
 * language, or when the catalogue is missing or damaged: the error names its file. A caller that
 * can do with English asks for English then.
 */
SpannLanguage *spann_language_new (const char *code, const char *locale_dir, GError **error);

SpannLanguage *spann_language_ref (SpannLanguage *self);
void spann_language_unref (SpannLanguage *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpannLanguage, spann_language_unref)

/* "sv" or "en". */
const char *spann_language_get_code (const SpannLanguage *self);

/* The words for @message in this language; owned by the language. Marked for xgettext. */
const char *spann_tr (const SpannLanguage *self, const char *message) G_GNUC_FORMAT (2);
const char *spann_tr_context (const SpannLanguage *self, const char *context, const char *message)
    G_GNUC_FORMAT (3);
const char *spann_tr_plural (const SpannLanguage *self, const char *one, const char *many,
                             guint64 n) G_GNUC_FORMAT (2) G_GNUC_FORMAT (3);

/* Marks a message for xgettext where it stands in a table; translate it with spann_tr() or
 * spann_tr_context(). */
#define SPANN_N_(message) (message)
#define SPANN_NC_(context, message) (message)

/*
 * Numbers: groups of three parted by a narrow no-break space (U+202F) and a decimal comma in
 * Swedish, comma and point in English; minus is U+2212. Years are no numbers: print them with %d.
 */

/* 1250 → "1 250", "1,250". (transfer full) */
char *spann_language_format_integer (const SpannLanguage *self, gint64 number);

/* Exactly @decimals (0–9) decimals. @number must be finite. (transfer full) */
char *spann_language_format_number (const SpannLanguage *self, double number, int decimals);

/* At most @decimals decimals, trailing zeros dropped: "2,5", "3". (transfer full) */
char *spann_language_format_compact (const SpannLanguage *self, double number, int decimals);

/* The same with its sign: "+0,5", "−1", "±0". (transfer full) */
char *spann_language_format_change (const SpannLanguage *self, double number, int decimals);

/**
 * SpannMoneyUnit:
 * @SPANN_MONEY_UNIT_SEK: "1 250 kr", "SEK 1,250"
 * @SPANN_MONEY_UNIT_THOUSAND: "900 tkr", "SEK 900 thousand"
 * @SPANN_MONEY_UNIT_MILLION: "1,25 mnkr", "SEK 1.25 million"
 *
 * How an amount is written.
 */
typedef enum {
  SPANN_MONEY_UNIT_SEK,
  SPANN_MONEY_UNIT_THOUSAND,
  SPANN_MONEY_UNIT_MILLION,
} SpannMoneyUnit;

/* The amount exactly, with as many decimals as it needs (at most 6): rounding never hides. Its
 * spaces are no-break ones (U+00A0), so that it stays on one line. (transfer full) */
char *spann_language_format_money (const SpannLanguage *self, SpannMoney money,
                                   SpannMoneyUnit unit);

/* "23 november 2026", "23 November 2026", for running text; "" for the unset date. (transfer full)
 */
char *spann_language_format_date (const SpannLanguage *self, SpannDate date);

/* A moment in seconds since 1970, by the local clock: "25 november 2026 kl. 14.32", "25 November
 * 2026 at 14:32". (transfer full) */
char *spann_language_format_moment (const SpannLanguage *self, gint64 seconds);

/* "okt 2026", "Oct 2026"; "" for the unset date. (transfer full) */
char *spann_language_format_month (const SpannLanguage *self, SpannDate date);

/* "a, b och c", "a, b and c"; @items ends with NULL. (transfer full) */
char *spann_language_join (const SpannLanguage *self, const char *const *items);

/* A number as typed: spaces group thousands, comma or point is the decimal mark, a hyphen or U+2212
 * is minus; in English "1,250" is 1250, as this language groups. FALSE, untouched, on anything
 * else. */
gboolean spann_language_parse_number (const SpannLanguage *self, const char *text,
                                      double *out_number);

/* Key for strcmp that sorts å ä ö after z (the names are Swedish whatever the language), without
 * regard to case and other accents: é is e. (transfer full) */
char *spann_language_sort_key (const SpannLanguage *self, const char *text);
