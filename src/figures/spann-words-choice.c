/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-words.h"

#define MAX_CHOICES 6

/**
 * ChoiceWords:
 * @field: a choice of the model
 * @context: of the words, for the translators
 * @words: one for each of the field's choices, in their order
 */
typedef struct {
  SpannFieldId field;
  const char *context;
  const char *words[MAX_CHOICES];
} ChoiceWords;

#define ASSESSORS                                                                                  \
  {                                                                                                \
    SPANN_NC_ ("assessor", "the ecosystem itself"), SPANN_NC_ ("assessor", "the region"),          \
        SPANN_NC_ ("assessor", "a consultant"),                                                    \
  }
#define TRENDS                                                                                     \
  {                                                                                                \
    SPANN_NC_ ("trend", "growing"), SPANN_NC_ ("trend", "standing still"),                         \
        SPANN_NC_ ("trend", "shrinking"), SPANN_NC_ ("trend", "not assessed"),                     \
  }

static const ChoiceWords choice_words[] = {
    {SPANN_BASIS_KIND,
     "basis",
     {SPANN_NC_ ("basis", "decision"), SPANN_NC_ ("basis", "practice"),
      SPANN_NC_ ("basis", "assumption")}},
    {SPANN_FUNDING_RULE_SEVERITY,
     "severity",
     {SPANN_NC_ ("severity", "error"), SPANN_NC_ ("severity", "warning"),
      SPANN_NC_ ("severity", "information")}},
    {SPANN_PROGRESS_RULE_READING,
     "progress rule",
     {SPANN_NC_ ("progress rule", "too few areas forward"),
      SPANN_NC_ ("progress rule", "several areas not forward")}},
    {SPANN_PROGRESS_RULE_ASSESSOR, "assessor", ASSESSORS},
    {SPANN_EVALUATION_ASSESSOR, "assessor", ASSESSORS},
    {SPANN_EVALUATION_KIND,
     "evaluation",
     {SPANN_NC_ ("evaluation", "baseline"), SPANN_NC_ ("evaluation", "follow-up"),
      SPANN_NC_ ("evaluation", "final evaluation")}},
    {SPANN_EVALUATION_MEMBERS, "trend", TRENDS},
    {SPANN_EVALUATION_SCOPE, "trend", TRENDS},
    {SPANN_EVALUATION_VALUE_PROPOSITION, "trend", TRENDS},
    {SPANN_EVIDENCE_KIND,
     "evidence",
     {SPANN_NC_ ("evidence", "survey"), SPANN_NC_ ("evidence", "interview"),
      SPANN_NC_ ("evidence", "statistics"), SPANN_NC_ ("evidence", "process log"),
      SPANN_NC_ ("evidence", "document")}},
    {SPANN_INDICATOR_KIND,
     "indicator",
     {SPANN_NC_ ("indicator", "members"), SPANN_NC_ ("indicator", "other")}},
    {SPANN_BRIDGE_STATUS,
     "bridge",
     {SPANN_NC_ ("bridge", "planned"), SPANN_NC_ ("bridge", "ongoing"),
      SPANN_NC_ ("bridge", "ended"), SPANN_NC_ ("bridge", "discontinued")}},
    {SPANN_BRIDGE_NATURE,
     "bridge",
     {SPANN_NC_ ("bridge", "bridge-building"), SPANN_NC_ ("bridge", "business development")}},
    {SPANN_USE_KIND,
     "use of money",
     {SPANN_NC_ ("use of money", "ecosystem development"),
      SPANN_NC_ ("use of money", "freed resources"),
      SPANN_NC_ ("use of money", "business development")}},
    {SPANN_CRITERION_RESULT_RESULT,
     "criterion",
     {SPANN_NC_ ("criterion", "fulfilled"), SPANN_NC_ ("criterion", "partly fulfilled"),
      SPANN_NC_ ("criterion", "not fulfilled"), SPANN_NC_ ("criterion", "not assessed")}},
    {SPANN_MATTER_KIND,
     "matter",
     {SPANN_NC_ ("matter", "grant funding"), SPANN_NC_ ("matter", "extend funding"),
      SPANN_NC_ ("matter", "special conditions"), SPANN_NC_ ("matter", "discontinue funding"),
      SPANN_NC_ ("matter", "refuse an application"), SPANN_NC_ ("matter", "the programme")}},
    {SPANN_MATTER_STATUS,
     "matter",
     {SPANN_NC_ ("matter", "draft"), SPANN_NC_ ("matter", "in preparation"),
      SPANN_NC_ ("matter", "papers sent"), SPANN_NC_ ("matter", "decided"),
      SPANN_NC_ ("matter", "dispatched")}},
    {SPANN_MATTER_OUTCOME,
     "outcome of a matter",
     {SPANN_NC_ ("outcome of a matter", "approved"),
      SPANN_NC_ ("outcome of a matter", "approved with changes"),
      SPANN_NC_ ("outcome of a matter", "postponed"),
      SPANN_NC_ ("outcome of a matter", "referred back"),
      SPANN_NC_ ("outcome of a matter", "not carried")}},
    {SPANN_PORTFOLIO_LANGUAGE,
     "language",
     {SPANN_NC_ ("language", "Swedish"), SPANN_NC_ ("language", "English")}},
};

const char *
spann_words_choice (SpannFieldId field, int choice, const SpannLanguage *language)
{
  if (choice < 0)
    return "";
  g_return_val_if_fail (choice < MAX_CHOICES, "");
  for (guint i = 0; i < G_N_ELEMENTS (choice_words); i++) {
    const ChoiceWords *row = &choice_words[i];

    if (row->field == field && row->words[choice] != NULL)
      return spann_tr_context (language, row->context, row->words[choice]);
  }
  g_return_val_if_reached ("");
}

const char *
spann_words_period_status (SpannPeriodStatus status, const SpannLanguage *language)
{
  /* Translators: where a funding period stands */
  static const char *const words[] = {
      [SPANN_PERIOD_STATUS_PLANNED] = SPANN_NC_ ("funding period", "planned"),
      [SPANN_PERIOD_STATUS_PROPOSED] = SPANN_NC_ ("funding period", "proposed"),
      [SPANN_PERIOD_STATUS_REFUSED] = SPANN_NC_ ("funding period", "refused"),
      [SPANN_PERIOD_STATUS_GRANTED] = SPANN_NC_ ("funding period", "granted"),
      [SPANN_PERIOD_STATUS_ONGOING] = SPANN_NC_ ("funding period", "ongoing"),
      [SPANN_PERIOD_STATUS_ENDED] = SPANN_NC_ ("funding period", "ended"),
      [SPANN_PERIOD_STATUS_ENDED_EARLY] = SPANN_NC_ ("funding period", "discontinued"),
  };

  g_return_val_if_fail (status < G_N_ELEMENTS (words), "");
  return spann_tr_context (language, "funding period", words[status]);
}
