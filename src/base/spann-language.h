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
 * English is the source language and needs no catalogue. Without a readable catalogue Swedish words
 * come out in English, and the error says which file is missing.
 *
 * Returns: (transfer full) (nullable): NULL for a code that is neither language or a broken
 * catalogue
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

/* 1250 → "1 250" (narrow no-break space, minus U+2212) in Swedish, "1,250" in English. (transfer
 * full) */
char *spann_language_format_integer (const SpannLanguage *self, gint64 number);

/* Exactly @decimals decimals, decimal comma in Swedish. @number must be finite. (transfer full) */
char *spann_language_format_number (const SpannLanguage *self, double number, int decimals);

/* With sign: "+0,5", "−1", "±0". At most @decimals decimals, trailing zeros dropped. (transfer
 * full) */
char *spann_language_format_change (const SpannLanguage *self, double number, int decimals);

/* At most @decimals decimals, trailing zeros dropped: "2,5", "3". (transfer full) */
char *spann_language_format_compact (const SpannLanguage *self, double number, int decimals);

typedef enum {
  SPANN_MONEY_UNIT_SEK,
  SPANN_MONEY_UNIT_THOUSAND,
  SPANN_MONEY_UNIT_MILLION,
} SpannMoneyUnit;

/* "1 250 tkr", "SEK 1,250 thousand". A rounded amount never hides: decimals as needed to be exact,
 * at most 6. (transfer full) */
char *spann_language_format_money (const SpannLanguage *self, SpannMoney money,
                                   SpannMoneyUnit unit);

/* "23 november 2026" in both languages, for running text. (transfer full) */
char *spann_language_format_date (const SpannLanguage *self, SpannDate date);

/* "okt 2026", "Oct 2026". (transfer full) */
char *spann_language_format_month (const SpannLanguage *self, SpannDate date);

/* "a, b och c", "a, b and c". (transfer full) */
char *spann_language_join (const SpannLanguage *self, const char *const *items);

/* A number as typed: spaces group, comma or point is the decimal mark; FALSE, untouched, on
 * anything else. */
gboolean spann_language_parse_number (const SpannLanguage *self, const char *text,
                                      double *out_number);

/* Key for strcmp that sorts å ä ö last, without regard to case. (transfer full) */
char *spann_language_sort_key (const SpannLanguage *self, const char *text);
