/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The tables of the portfolio: ecosystems with their evaluations and funding, meetings with their
 * matters. */

#include "spann-nouns-private.h"

#include "spann-money.h"
#include "spann-year-range.h"

static const char *const evidence_kind_words[] = {"survey",      "interview", "statistics",
                                                  "process-log", "document",  NULL};
static const char *const evaluation_kind_words[] = {"baseline", "follow-up", "final", NULL};
static const char *const assessor_words[] = {"self", "region", "consultant", NULL};
static const char *const trend_words[] = {"growing", "standing-still", "shrinking", "not-assessed",
                                          NULL};
static const char *const indicator_kind_words[] = {"members", "other", NULL};
static const char *const bridge_status_words[] = {"planned", "ongoing", "ended", "discontinued",
                                                  NULL};
static const char *const bridge_nature_words[] = {"bridge-building", "business-development", NULL};
static const char *const use_kind_words[] = {"ecosystem-development", "freed-resources",
                                             "business-development", NULL};
static const char *const criterion_result_result_words[] = {"fulfilled", "partly", "not-fulfilled",
                                                            "not-assessed", NULL};
static const char *const matter_kind_words[] = {"grant",  "extend",    "conditions", "discontinue",
                                                "refuse", "programme", NULL};
static const char *const matter_status_words[] = {"draft",   "in-preparation", "papers-sent",
                                                  "decided", "dispatched",     NULL};
static const char *const matter_outcome_words[] = {"approved",      "changed",     "postponed",
                                                   "referred-back", "not-carried", NULL};
static const char *const portfolio_language_words[] = {"sv", "en", NULL};

static const SpannField evidence_fields[] = {
    {"kind", SPANN_FIELD_CHOICE, .flags = SPANN_FIELD_REQUIRED, .choices = evidence_kind_words},
    {"description", SPANN_FIELD_TEXT},
    {"link", SPANN_FIELD_STRING},
    {"date", SPANN_FIELD_DATE},
};

static const SpannField gap_assessment_fields[] = {
    {"score", SPANN_FIELD_SCORE, .target = SPANN_STRATEGY_GAP_SCALE},
    {"reason", SPANN_FIELD_TEXT},
    {"evidence", SPANN_FIELD_LIST, .child = SPANN_NOUN_EVIDENCE},
};

static const SpannField effect_assessment_fields[] = {
    {"score", SPANN_FIELD_SCORE, .target = SPANN_STRATEGY_EFFECT_SCALE},
    {"reason", SPANN_FIELD_TEXT},
    {"evidence", SPANN_FIELD_LIST, .child = SPANN_NOUN_EVIDENCE},
};

static const SpannField evaluation_fields[] = {
    {"date", SPANN_FIELD_DATE, .flags = SPANN_FIELD_REQUIRED},
    {"occasion", SPANN_FIELD_TEXT},
    {"kind", SPANN_FIELD_CHOICE, .flags = SPANN_FIELD_REQUIRED, .choices = evaluation_kind_words},
    {"assessor", SPANN_FIELD_CHOICE, .flags = SPANN_FIELD_REQUIRED, .choices = assessor_words},
    {"strategyVersion", SPANN_FIELD_INTEGER,
     .flags = SPANN_FIELD_REQUIRED | SPANN_FIELD_SCALE_VERSION, .minimum = 1, .maximum = 100000},
    {"locked", SPANN_FIELD_BOOLEAN},
    {"replaces", SPANN_FIELD_STRING},
    {"correction", SPANN_FIELD_TEXT},
    {"scores", SPANN_FIELD_MAP, .child = SPANN_NOUN_GAP_ASSESSMENT},
    {"effects", SPANN_FIELD_MAP, .child = SPANN_NOUN_EFFECT_ASSESSMENT},
    {"strengths", SPANN_FIELD_TEXT},
    {"weaknesses", SPANN_FIELD_TEXT},
    {"members", SPANN_FIELD_CHOICE, .choices = trend_words},
    {"scope", SPANN_FIELD_CHOICE, .choices = trend_words},
    {"valueProposition", SPANN_FIELD_CHOICE, .choices = trend_words},
};

static const SpannField target_fields[] = {
    {"gap", SPANN_FIELD_REFERENCE, .flags = SPANN_FIELD_REQUIRED, .target = SPANN_STRATEGY_GAPS},
    {"year", SPANN_FIELD_YEAR, .flags = SPANN_FIELD_REQUIRED, .minimum = SPANN_YEAR_MIN,
     .maximum = SPANN_YEAR_MAX},
    {"strategyVersion", SPANN_FIELD_INTEGER,
     .flags = SPANN_FIELD_REQUIRED | SPANN_FIELD_SCALE_VERSION, .minimum = 1, .maximum = 100000},
    {"score", SPANN_FIELD_SCORE, .flags = SPANN_FIELD_REQUIRED, .target = SPANN_STRATEGY_GAP_SCALE},
};

static const SpannField phase_change_fields[] = {
    {"from", SPANN_FIELD_DATE, .flags = SPANN_FIELD_REQUIRED},
    {"phase", SPANN_FIELD_REFERENCE, .flags = SPANN_FIELD_REQUIRED,
     .target = SPANN_STRATEGY_PHASES},
    {"reason", SPANN_FIELD_TEXT},
};

static const SpannField actor_fields[] = {
    {"name", SPANN_FIELD_STRING, .flags = SPANN_FIELD_REQUIRED},
    {"sector", SPANN_FIELD_REFERENCE, .flags = SPANN_FIELD_REQUIRED,
     .target = SPANN_STRATEGY_SECTORS},
    {"kind", SPANN_FIELD_REFERENCE, .flags = SPANN_FIELD_REQUIRED,
     .target = SPANN_STRATEGY_ACTOR_KINDS},
    {"memberFrom", SPANN_FIELD_DATE},
    {"memberUntil", SPANN_FIELD_DATE},
};

static const SpannField indicator_value_fields[] = {
    {"value", SPANN_FIELD_NUMBER, .flags = SPANN_FIELD_REQUIRED},
    {"note", SPANN_FIELD_TEXT},
};

static const SpannField indicator_fields[] = {
    {"name", SPANN_FIELD_TEXT, .flags = SPANN_FIELD_REQUIRED},
    {"kind", SPANN_FIELD_CHOICE, .flags = SPANN_FIELD_REQUIRED, .choices = indicator_kind_words},
    {"unit", SPANN_FIELD_TEXT},
    {"gap", SPANN_FIELD_REFERENCE, .target = SPANN_STRATEGY_GAPS},
    {"values", SPANN_FIELD_MAP, .child = SPANN_NOUN_INDICATOR_VALUE},
};

static const SpannField bridge_fields[] = {
    {"name", SPANN_FIELD_TEXT, .flags = SPANN_FIELD_REQUIRED},
    {"gap", SPANN_FIELD_REFERENCE, .flags = SPANN_FIELD_REQUIRED, .target = SPANN_STRATEGY_GAPS},
    {"type", SPANN_FIELD_REFERENCE, .target = SPANN_STRATEGY_BRIDGE_TYPES},
    {"effort", SPANN_FIELD_REFERENCE, .target = SPANN_STRATEGY_EFFORTS},
    {"fromActor", SPANN_FIELD_REFERENCE, .target = SPANN_ECOSYSTEM_ACTORS},
    {"toActor", SPANN_FIELD_REFERENCE, .target = SPANN_ECOSYSTEM_ACTORS},
    {"owner", SPANN_FIELD_STRING},
    {"from", SPANN_FIELD_DATE},
    {"until", SPANN_FIELD_DATE},
    {"status", SPANN_FIELD_CHOICE, .flags = SPANN_FIELD_REQUIRED, .choices = bridge_status_words},
    {"cost", SPANN_FIELD_MONEY, .minimum = 0, .maximum = SPANN_MONEY_MAX},
    {"nature", SPANN_FIELD_CHOICE, .flags = SPANN_FIELD_REQUIRED, .choices = bridge_nature_words},
};

static const SpannField grant_fields[] = {
    {"amount", SPANN_FIELD_MONEY, .flags = SPANN_FIELD_REQUIRED, .minimum = 0,
     .maximum = SPANN_MONEY_MAX},
};

static const SpannField payment_fields[] = {
    {"date", SPANN_FIELD_DATE, .flags = SPANN_FIELD_REQUIRED},
    {"amount", SPANN_FIELD_MONEY, .flags = SPANN_FIELD_REQUIRED, .minimum = 0,
     .maximum = SPANN_MONEY_MAX},
};

static const SpannField use_fields[] = {
    {"kind", SPANN_FIELD_CHOICE, .flags = SPANN_FIELD_REQUIRED, .choices = use_kind_words},
    {"amount", SPANN_FIELD_MONEY, .minimum = 0, .maximum = SPANN_MONEY_MAX},
    {"hours", SPANN_FIELD_INTEGER, .minimum = 0, .maximum = 10000000},
    {"bridge", SPANN_FIELD_REFERENCE, .target = SPANN_ECOSYSTEM_BRIDGES},
    {"description", SPANN_FIELD_TEXT},
};

static const SpannField period_fields[] = {
    {"ordinal", SPANN_FIELD_INTEGER, .flags = SPANN_FIELD_REQUIRED, .minimum = 1, .maximum = 100},
    {"firstYear", SPANN_FIELD_YEAR, .flags = SPANN_FIELD_REQUIRED, .minimum = SPANN_YEAR_MIN,
     .maximum = SPANN_YEAR_MAX},
    {"lastYear", SPANN_FIELD_YEAR, .flags = SPANN_FIELD_REQUIRED, .minimum = SPANN_YEAR_MIN,
     .maximum = SPANN_YEAR_MAX},
    {"granted", SPANN_FIELD_MAP, .child = SPANN_NOUN_GRANT},
    {"payments", SPANN_FIELD_LIST, .child = SPANN_NOUN_PAYMENT},
    {"coFunding", SPANN_FIELD_MONEY, .minimum = 0, .maximum = SPANN_MONEY_MAX},
    {"totalCost", SPANN_FIELD_MONEY, .minimum = 0, .maximum = SPANN_MONEY_MAX},
    {"uses", SPANN_FIELD_LIST, .child = SPANN_NOUN_USE},
    {"conditions", SPANN_FIELD_TEXT},
    {"caseId", SPANN_FIELD_STRING},
    {"matter", SPANN_FIELD_REFERENCE, .target = SPANN_MEETING_MATTERS},
};

static const SpannField criterion_result_fields[] = {
    {"list", SPANN_FIELD_REFERENCE, .flags = SPANN_FIELD_REQUIRED,
     .target = SPANN_STRATEGY_CRITERIA_LISTS},
    {"criterion", SPANN_FIELD_REFERENCE, .flags = SPANN_FIELD_REQUIRED,
     .target = SPANN_CRITERIA_LIST_CRITERIA},
    {"result", SPANN_FIELD_CHOICE, .flags = SPANN_FIELD_REQUIRED,
     .choices = criterion_result_result_words},
    {"evidence", SPANN_FIELD_TEXT},
    {"date", SPANN_FIELD_DATE},
};

static const SpannField ecosystem_fields[] = {
    {"name", SPANN_FIELD_STRING, .flags = SPANN_FIELD_REQUIRED},
    {"organisation", SPANN_FIELD_STRING},
    {"focusArea", SPANN_FIELD_TEXT},
    {"valueProposition", SPANN_FIELD_TEXT},
    {"phases", SPANN_FIELD_LIST, .child = SPANN_NOUN_PHASE_CHANGE},
    {"actors", SPANN_FIELD_LIST, .child = SPANN_NOUN_ACTOR},
    {"indicators", SPANN_FIELD_LIST, .child = SPANN_NOUN_INDICATOR},
    {"evaluations", SPANN_FIELD_LIST, .child = SPANN_NOUN_EVALUATION},
    {"targets", SPANN_FIELD_LIST, .child = SPANN_NOUN_TARGET},
    {"bridges", SPANN_FIELD_LIST, .child = SPANN_NOUN_BRIDGE},
    {"periods", SPANN_FIELD_LIST, .child = SPANN_NOUN_PERIOD},
    {"criteriaResults", SPANN_FIELD_LIST, .child = SPANN_NOUN_CRITERION_RESULT},
};

static const SpannField point_fields[] = {
    {"text", SPANN_FIELD_TEXT, .flags = SPANN_FIELD_REQUIRED},
};

static const SpannField section_fields[] = {
    {"text", SPANN_FIELD_TEXT, .flags = SPANN_FIELD_REQUIRED},
};

static const SpannField attachment_fields[] = {
    {"title", SPANN_FIELD_TEXT, .flags = SPANN_FIELD_REQUIRED},
    {"link", SPANN_FIELD_STRING},
};

static const SpannField follow_up_fields[] = {
    {"text", SPANN_FIELD_TEXT, .flags = SPANN_FIELD_REQUIRED},
    {"due", SPANN_FIELD_DATE},
    {"done", SPANN_FIELD_DATE},
};

static const SpannField papers_fields[] = {
    {"sent", SPANN_FIELD_DATE, .flags = SPANN_FIELD_REQUIRED},
    {"file", SPANN_FIELD_STRING},
    {"digest", SPANN_FIELD_STRING},
};

static const SpannField matter_fields[] = {
    {"kind", SPANN_FIELD_CHOICE, .flags = SPANN_FIELD_REQUIRED, .choices = matter_kind_words},
    {"title", SPANN_FIELD_TEXT, .flags = SPANN_FIELD_REQUIRED},
    {"ecosystems", SPANN_FIELD_REFERENCES, .target = SPANN_PORTFOLIO_ECOSYSTEMS},
    {"status", SPANN_FIELD_CHOICE, .flags = SPANN_FIELD_REQUIRED, .choices = matter_status_words},
    {"reference", SPANN_FIELD_STRING},
    {"points", SPANN_FIELD_LIST, .child = SPANN_NOUN_POINT},
    {"sections", SPANN_FIELD_MAP, .child = SPANN_NOUN_SECTION},
    {"attachments", SPANN_FIELD_LIST, .child = SPANN_NOUN_ATTACHMENT},
    {"recipients", SPANN_FIELD_REFERENCES, .target = SPANN_STRATEGY_RECIPIENTS},
    {"papers", SPANN_FIELD_CHILD, .child = SPANN_NOUN_PAPERS},
    {"decided", SPANN_FIELD_DATE},
    {"paragraph", SPANN_FIELD_STRING},
    {"outcome", SPANN_FIELD_CHOICE, .choices = matter_outcome_words},
    {"effective", SPANN_FIELD_DATE},
    {"followUps", SPANN_FIELD_LIST, .child = SPANN_NOUN_FOLLOW_UP},
};

static const SpannField meeting_fields[] = {
    {"date", SPANN_FIELD_DATE, .flags = SPANN_FIELD_REQUIRED},
    {"body", SPANN_FIELD_STRING},
    {"matters", SPANN_FIELD_LIST, .child = SPANN_NOUN_MATTER},
};

static const SpannField frame_fields[] = {
    {"amount", SPANN_FIELD_MONEY, .flags = SPANN_FIELD_REQUIRED, .minimum = 0,
     .maximum = SPANN_MONEY_MAX},
};

static const SpannField acknowledgement_fields[] = {
    {"rule", SPANN_FIELD_STRING, .flags = SPANN_FIELD_REQUIRED},
    {"subject", SPANN_FIELD_STRING, .flags = SPANN_FIELD_REQUIRED},
    {"reason", SPANN_FIELD_TEXT, .flags = SPANN_FIELD_REQUIRED},
    {"user", SPANN_FIELD_STRING},
    {"date", SPANN_FIELD_DATE, .flags = SPANN_FIELD_REQUIRED},
    {"digest", SPANN_FIELD_STRING, .flags = SPANN_FIELD_REQUIRED},
};

static const SpannField log_entry_fields[] = {
    {"time", SPANN_FIELD_STRING, .flags = SPANN_FIELD_REQUIRED},
    {"user", SPANN_FIELD_STRING},
    {"label", SPANN_FIELD_STRING, .flags = SPANN_FIELD_REQUIRED},
};

static const SpannField portfolio_fields[] = {
    {"name", SPANN_FIELD_TEXT, .flags = SPANN_FIELD_REQUIRED},
    {"organisation", SPANN_FIELD_STRING},
    {"unit", SPANN_FIELD_STRING},
    {"language", SPANN_FIELD_CHOICE, .flags = SPANN_FIELD_REQUIRED,
     .choices = portfolio_language_words},
    {"strategies", SPANN_FIELD_LIST, .flags = SPANN_FIELD_REQUIRED, .child = SPANN_NOUN_STRATEGY},
    {"frames", SPANN_FIELD_MAP, .child = SPANN_NOUN_FRAME},
    {"ecosystems", SPANN_FIELD_LIST, .child = SPANN_NOUN_ECOSYSTEM},
    {"meetings", SPANN_FIELD_LIST, .child = SPANN_NOUN_MEETING},
    {"acknowledgements", SPANN_FIELD_LIST, .child = SPANN_NOUN_ACKNOWLEDGEMENT},
    {"log", SPANN_FIELD_LIST, .flags = SPANN_FIELD_HISTORY, .child = SPANN_NOUN_LOG_ENTRY},
};

#define NOUN(index_, name_, key_, target_, words_, fields_)                                        \
  [SPANN_NOUN_##index_ -                                                                           \
      SPANN_NOUN_EVIDENCE] = {name_,   SPANN_NOUN_##index_,   SPANN_KEY_##key_, target_, words_,   \
                              fields_, G_N_ELEMENTS (fields_)}

const SpannNoun spann_nouns_portfolio[] = {
    NOUN (EVIDENCE, "evidence", RANDOM, SPANN_FIELD_NONE, NULL, evidence_fields),
    NOUN (GAP_ASSESSMENT, "gap-assessment", REFERENCE, SPANN_STRATEGY_GAPS, NULL,
          gap_assessment_fields),
    NOUN (EFFECT_ASSESSMENT, "effect-assessment", REFERENCE, SPANN_STRATEGY_EFFECT_AREAS, NULL,
          effect_assessment_fields),
    NOUN (EVALUATION, "evaluation", RANDOM, SPANN_FIELD_NONE, NULL, evaluation_fields),
    NOUN (TARGET, "target", RANDOM, SPANN_FIELD_NONE, NULL, target_fields),
    NOUN (PHASE_CHANGE, "phase-change", RANDOM, SPANN_FIELD_NONE, NULL, phase_change_fields),
    NOUN (ACTOR, "actor", RANDOM, SPANN_FIELD_NONE, NULL, actor_fields),
    NOUN (INDICATOR_VALUE, "indicator-value", YEAR, SPANN_FIELD_NONE, NULL, indicator_value_fields),
    NOUN (INDICATOR, "indicator", RANDOM, SPANN_FIELD_NONE, NULL, indicator_fields),
    NOUN (BRIDGE, "bridge", RANDOM, SPANN_FIELD_NONE, NULL, bridge_fields),
    NOUN (GRANT, "grant", YEAR, SPANN_FIELD_NONE, NULL, grant_fields),
    NOUN (PAYMENT, "payment", RANDOM, SPANN_FIELD_NONE, NULL, payment_fields),
    NOUN (USE, "use", RANDOM, SPANN_FIELD_NONE, NULL, use_fields),
    NOUN (PERIOD, "period", RANDOM, SPANN_FIELD_NONE, NULL, period_fields),
    NOUN (CRITERION_RESULT, "criterion-result", RANDOM, SPANN_FIELD_NONE, NULL,
          criterion_result_fields),
    NOUN (ECOSYSTEM, "ecosystem", RANDOM, SPANN_FIELD_NONE, NULL, ecosystem_fields),
    NOUN (POINT, "point", RANDOM, SPANN_FIELD_NONE, NULL, point_fields),
    NOUN (SECTION, "section", REFERENCE, SPANN_STRATEGY_HEADINGS, NULL, section_fields),
    NOUN (ATTACHMENT, "attachment", RANDOM, SPANN_FIELD_NONE, NULL, attachment_fields),
    NOUN (FOLLOW_UP, "follow-up", RANDOM, SPANN_FIELD_NONE, NULL, follow_up_fields),
    NOUN (PAPERS, "papers", NONE, SPANN_FIELD_NONE, NULL, papers_fields),
    NOUN (MATTER, "matter", RANDOM, SPANN_FIELD_NONE, NULL, matter_fields),
    NOUN (MEETING, "meeting", RANDOM, SPANN_FIELD_NONE, NULL, meeting_fields),
    NOUN (FRAME, "frame", YEAR, SPANN_FIELD_NONE, NULL, frame_fields),
    NOUN (ACKNOWLEDGEMENT, "acknowledgement", RANDOM, SPANN_FIELD_NONE, NULL,
          acknowledgement_fields),
    NOUN (LOG_ENTRY, "log-entry", RANDOM, SPANN_FIELD_NONE, NULL, log_entry_fields),
    NOUN (PORTFOLIO, "portfolio", NONE, SPANN_FIELD_NONE, NULL, portfolio_fields),
};
