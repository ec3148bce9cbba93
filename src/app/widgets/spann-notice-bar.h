/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#define SPANN_NOTICE_MAX_ANSWERS 3

/**
 * SpannNotice:
 * @id: which notice it is, for taking it away: "changed", "lock"
 * @icon_name: what kind of notice it is
 * @text: what has happened, a sentence
 * @detail: (nullable): what it means and what can be done
 * @answers: up to three buttons: label with a mnemonic and action; ends with a NULL label where
 * there are fewer. The first is what most people want
 *
 * What a window has to say for as long as it is so. Texts are plain, never markup.
 */
typedef struct {
  const char *id;
  const char *icon_name;
  const char *text;
  const char *detail;
  struct {
    const char *label;
    const char *action_name;
  } answers[SPANN_NOTICE_MAX_ANSWERS];
} SpannNotice;

/**
 * SpannNoticeBar:
 *
 * A notice above the page, with buttons for what can be done about it and one that puts it away. It
 * takes no focus: a person goes on typing.
 *
 * CSS: style class "notice". Accessibility: role alert, named by its text.
 *
 * Signals: "closed" (no arguments) when the person puts it away.
 */
#define SPANN_TYPE_NOTICE_BAR (spann_notice_bar_get_type ())
G_DECLARE_FINAL_TYPE (SpannNoticeBar, spann_notice_bar, SPANN, NOTICE_BAR, AdwBin)

/* (transfer floating) */
SpannNoticeBar *spann_notice_bar_new (const SpannNotice *notice);

const char *spann_notice_bar_get_id (SpannNoticeBar *self);
