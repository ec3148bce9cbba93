/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The tables of the strategy: what a region decided, and what had to be assumed beside it. */

#include "spann-nouns-private.h"

#include "spann-money.h"
#include "spann-year-range.h"

static const char *const basis_kind_words[] = {"decision", "practice", "assumption", NULL};
static const char *const funding_rule_severity_words[] = {"error", "warning", "information", NULL};
static const char *const progress_rule_reading_words[] = {"too-few-forward", "several-not-forward",
                                                          NULL};
static const char *const assessor_words[] = {"self", "region", "consultant", NULL};
static const char *const funding_rule_keys[] = {"period-length",
                                                "period-count",
                                                "years-in-all",
                                                "goal-year",
                                                "period-order",
                                                "phase-eligible",
                                                "baseline-before-funding",
                                                "evaluation-before-next-period",
                                                NULL};

static const SpannField basis_fields[] = {
    {"kind", SPANN_FIELD_CHOICE, .flags = SPANN_FIELD_REQUIRED, .choices = basis_kind_words},
    {"passage", SPANN_FIELD_TEXT},
    {"note", SPANN_FIELD_TEXT},
};

static const SpannField year_parameter_fields[] = {
    {"year", SPANN_FIELD_YEAR, .flags = SPANN_FIELD_REQUIRED, .minimum = SPANN_YEAR_MIN,
     .maximum = SPANN_YEAR_MAX},
    {"basis", SPANN_FIELD_CHILD, .flags = SPANN_FIELD_REQUIRED, .child = SPANN_NOUN_BASIS},
};

static const SpannField preparation_fields[] = {
    {"name", SPANN_FIELD_TEXT, .flags = SPANN_FIELD_REQUIRED | SPANN_FIELD_BOTH_LANGUAGES},
    {"firstYear", SPANN_FIELD_YEAR, .flags = SPANN_FIELD_REQUIRED, .minimum = SPANN_YEAR_MIN,
     .maximum = SPANN_YEAR_MAX},
    {"lastYear", SPANN_FIELD_YEAR, .flags = SPANN_FIELD_REQUIRED, .minimum = SPANN_YEAR_MIN,
     .maximum = SPANN_YEAR_MAX},
    {"description", SPANN_FIELD_TEXT},
    {"basis", SPANN_FIELD_CHILD, .flags = SPANN_FIELD_REQUIRED, .child = SPANN_NOUN_BASIS},
};

static const SpannField gap_fields[] = {
    {"name", SPANN_FIELD_TEXT, .flags = SPANN_FIELD_REQUIRED | SPANN_FIELD_BOTH_LANGUAGES},
    {"shortName", SPANN_FIELD_TEXT, .flags = SPANN_FIELD_REQUIRED | SPANN_FIELD_BOTH_LANGUAGES},
    {"sideA", SPANN_FIELD_TEXT, .flags = SPANN_FIELD_REQUIRED | SPANN_FIELD_BOTH_LANGUAGES},
    {"sideB", SPANN_FIELD_TEXT, .flags = SPANN_FIELD_REQUIRED | SPANN_FIELD_BOTH_LANGUAGES},
    {"note", SPANN_FIELD_TEXT},
    {"basis", SPANN_FIELD_CHILD, .flags = SPANN_FIELD_REQUIRED, .child = SPANN_NOUN_BASIS},
};

static const SpannField effect_area_fields[] = {
    {"name", SPANN_FIELD_TEXT, .flags = SPANN_FIELD_REQUIRED | SPANN_FIELD_BOTH_LANGUAGES},
    {"shortName", SPANN_FIELD_TEXT, .flags = SPANN_FIELD_REQUIRED | SPANN_FIELD_BOTH_LANGUAGES},
    {"description", SPANN_FIELD_TEXT},
    {"basis", SPANN_FIELD_CHILD, .flags = SPANN_FIELD_REQUIRED, .child = SPANN_NOUN_BASIS},
};

static const SpannField sector_fields[] = {
    {"name", SPANN_FIELD_TEXT, .flags = SPANN_FIELD_REQUIRED | SPANN_FIELD_BOTH_LANGUAGES},
    {"description", SPANN_FIELD_TEXT},
    {"basis", SPANN_FIELD_CHILD, .child = SPANN_NOUN_BASIS},
};

static const SpannField actor_kind_fields[] = {
    {"name", SPANN_FIELD_TEXT, .flags = SPANN_FIELD_REQUIRED | SPANN_FIELD_BOTH_LANGUAGES},
    {"description", SPANN_FIELD_TEXT},
    {"basis", SPANN_FIELD_CHILD, .child = SPANN_NOUN_BASIS},
};

static const SpannField phase_fields[] = {
    {"name", SPANN_FIELD_TEXT, .flags = SPANN_FIELD_REQUIRED | SPANN_FIELD_BOTH_LANGUAGES},
    {"description", SPANN_FIELD_TEXT},
    {"eligible", SPANN_FIELD_BOOLEAN, .flags = SPANN_FIELD_REQUIRED},
    {"basis", SPANN_FIELD_CHILD, .flags = SPANN_FIELD_REQUIRED, .child = SPANN_NOUN_BASIS},
};

static const SpannField level_fields[] = {
    {"level", SPANN_FIELD_INTEGER, .flags = SPANN_FIELD_REQUIRED, .minimum = 0, .maximum = 100},
    {"name", SPANN_FIELD_TEXT, .flags = SPANN_FIELD_REQUIRED | SPANN_FIELD_BOTH_LANGUAGES},
    {"anchor", SPANN_FIELD_TEXT, .flags = SPANN_FIELD_REQUIRED | SPANN_FIELD_BOTH_LANGUAGES},
};

static const SpannField scale_fields[] = {
    {"levels", SPANN_FIELD_LIST, .flags = SPANN_FIELD_REQUIRED, .child = SPANN_NOUN_LEVEL},
    {"stepsPerLevel", SPANN_FIELD_INTEGER, .flags = SPANN_FIELD_REQUIRED, .minimum = 1,
     .maximum = 10},
    {"lowEnd", SPANN_FIELD_TEXT, .flags = SPANN_FIELD_REQUIRED | SPANN_FIELD_BOTH_LANGUAGES},
    {"highEnd", SPANN_FIELD_TEXT, .flags = SPANN_FIELD_REQUIRED | SPANN_FIELD_BOTH_LANGUAGES},
    {"basis", SPANN_FIELD_CHILD, .flags = SPANN_FIELD_REQUIRED, .child = SPANN_NOUN_BASIS},
};

static const SpannField bridge_type_fields[] = {
    {"name", SPANN_FIELD_TEXT, .flags = SPANN_FIELD_REQUIRED | SPANN_FIELD_BOTH_LANGUAGES},
    {"description", SPANN_FIELD_TEXT},
    {"basis", SPANN_FIELD_CHILD, .child = SPANN_NOUN_BASIS},
};

static const SpannField effort_fields[] = {
    {"name", SPANN_FIELD_TEXT, .flags = SPANN_FIELD_REQUIRED | SPANN_FIELD_BOTH_LANGUAGES},
    {"description", SPANN_FIELD_TEXT},
    {"basis", SPANN_FIELD_CHILD, .child = SPANN_NOUN_BASIS},
};

static const SpannField funding_rule_fields[] = {
    {"name", SPANN_FIELD_TEXT, .flags = SPANN_FIELD_REQUIRED | SPANN_FIELD_BOTH_LANGUAGES},
    {"limit", SPANN_FIELD_INTEGER, .minimum = 1, .maximum = 100},
    {"severity", SPANN_FIELD_CHOICE, .flags = SPANN_FIELD_REQUIRED,
     .choices = funding_rule_severity_words},
    {"basis", SPANN_FIELD_CHILD, .flags = SPANN_FIELD_REQUIRED, .child = SPANN_NOUN_BASIS},
};

static const SpannField progress_rule_fields[] = {
    {"reading", SPANN_FIELD_CHOICE, .flags = SPANN_FIELD_REQUIRED,
     .choices = progress_rule_reading_words},
    {"areas", SPANN_FIELD_INTEGER, .flags = SPANN_FIELD_REQUIRED, .minimum = 1, .maximum = 100},
    {"steps", SPANN_FIELD_INTEGER, .flags = SPANN_FIELD_REQUIRED, .minimum = 1, .maximum = 100},
    {"quote", SPANN_FIELD_TEXT},
    {"assessor", SPANN_FIELD_CHOICE, .flags = SPANN_FIELD_REQUIRED, .choices = assessor_words},
    {"basis", SPANN_FIELD_CHILD, .flags = SPANN_FIELD_REQUIRED, .child = SPANN_NOUN_BASIS},
};

static const SpannField criterion_fields[] = {
    {"name", SPANN_FIELD_TEXT, .flags = SPANN_FIELD_REQUIRED},
    {"description", SPANN_FIELD_TEXT},
};

static const SpannField criteria_list_fields[] = {
    {"name", SPANN_FIELD_TEXT, .flags = SPANN_FIELD_REQUIRED | SPANN_FIELD_BOTH_LANGUAGES},
    {"edition", SPANN_FIELD_STRING},
    {"note", SPANN_FIELD_TEXT},
    {"criteria", SPANN_FIELD_LIST, .child = SPANN_NOUN_CRITERION},
    {"basis", SPANN_FIELD_CHILD, .flags = SPANN_FIELD_REQUIRED, .child = SPANN_NOUN_BASIS},
};

static const SpannField heading_fields[] = {
    {"name", SPANN_FIELD_TEXT, .flags = SPANN_FIELD_REQUIRED | SPANN_FIELD_BOTH_LANGUAGES},
    {"description", SPANN_FIELD_TEXT},
    {"basis", SPANN_FIELD_CHILD, .flags = SPANN_FIELD_REQUIRED, .child = SPANN_NOUN_BASIS},
};

static const SpannField recipient_fields[] = {
    {"name", SPANN_FIELD_TEXT, .flags = SPANN_FIELD_REQUIRED | SPANN_FIELD_BOTH_LANGUAGES},
    {"basis", SPANN_FIELD_CHILD, .flags = SPANN_FIELD_REQUIRED, .child = SPANN_NOUN_BASIS},
};

static const SpannField decision_body_fields[] = {
    {"name", SPANN_FIELD_TEXT, .flags = SPANN_FIELD_REQUIRED | SPANN_FIELD_BOTH_LANGUAGES},
    {"basis", SPANN_FIELD_CHILD, .flags = SPANN_FIELD_REQUIRED, .child = SPANN_NOUN_BASIS},
};

static const SpannField strategy_fields[] = {
    {"version", SPANN_FIELD_INTEGER, .flags = SPANN_FIELD_REQUIRED, .minimum = 1,
     .maximum = 100000},
    {"name", SPANN_FIELD_TEXT, .flags = SPANN_FIELD_REQUIRED | SPANN_FIELD_BOTH_LANGUAGES},
    {"region", SPANN_FIELD_TEXT, .flags = SPANN_FIELD_REQUIRED | SPANN_FIELD_BOTH_LANGUAGES},
    {"source", SPANN_FIELD_TEXT, .flags = SPANN_FIELD_REQUIRED | SPANN_FIELD_BOTH_LANGUAGES},
    {"programmeStart", SPANN_FIELD_CHILD, .flags = SPANN_FIELD_REQUIRED,
     .child = SPANN_NOUN_YEAR_PARAMETER},
    {"goalYear", SPANN_FIELD_CHILD, .flags = SPANN_FIELD_REQUIRED,
     .child = SPANN_NOUN_YEAR_PARAMETER},
    {"goal", SPANN_FIELD_TEXT},
    {"preparation", SPANN_FIELD_CHILD, .child = SPANN_NOUN_PREPARATION},
    {"gaps", SPANN_FIELD_LIST, .flags = SPANN_FIELD_REQUIRED, .child = SPANN_NOUN_GAP},
    {"effectAreas", SPANN_FIELD_LIST, .child = SPANN_NOUN_EFFECT_AREA},
    {"sectors", SPANN_FIELD_LIST, .child = SPANN_NOUN_SECTOR},
    {"actorKinds", SPANN_FIELD_LIST, .child = SPANN_NOUN_ACTOR_KIND},
    {"phases", SPANN_FIELD_LIST, .flags = SPANN_FIELD_REQUIRED, .child = SPANN_NOUN_PHASE},
    {"gapScale", SPANN_FIELD_CHILD, .flags = SPANN_FIELD_REQUIRED, .child = SPANN_NOUN_SCALE},
    {"effectScale", SPANN_FIELD_CHILD, .child = SPANN_NOUN_SCALE},
    {"bridgeTypes", SPANN_FIELD_LIST, .child = SPANN_NOUN_BRIDGE_TYPE},
    {"efforts", SPANN_FIELD_LIST, .child = SPANN_NOUN_EFFORT},
    {"fundingRules", SPANN_FIELD_MAP, .flags = SPANN_FIELD_REQUIRED,
     .child = SPANN_NOUN_FUNDING_RULE},
    {"progressRule", SPANN_FIELD_CHILD, .flags = SPANN_FIELD_REQUIRED,
     .child = SPANN_NOUN_PROGRESS_RULE},
    {"criteriaLists", SPANN_FIELD_LIST, .child = SPANN_NOUN_CRITERIA_LIST},
    {"decisionBody", SPANN_FIELD_CHILD, .flags = SPANN_FIELD_REQUIRED,
     .child = SPANN_NOUN_DECISION_BODY},
    {"headings", SPANN_FIELD_LIST, .child = SPANN_NOUN_HEADING},
    {"recipients", SPANN_FIELD_LIST, .child = SPANN_NOUN_RECIPIENT},
};

#define NOUN(index_, name_, key_, target_, words_, fields_)                                        \
  [SPANN_NOUN_##index_ - 0] = {name_,   SPANN_NOUN_##index_,   SPANN_KEY_##key_, target_, words_,  \
                               fields_, G_N_ELEMENTS (fields_)}

const SpannNoun spann_nouns_strategy[] = {
    NOUN (BASIS, "basis", NONE, SPANN_FIELD_NONE, NULL, basis_fields),
    NOUN (YEAR_PARAMETER, "year-parameter", NONE, SPANN_FIELD_NONE, NULL, year_parameter_fields),
    NOUN (PREPARATION, "preparation", NONE, SPANN_FIELD_NONE, NULL, preparation_fields),
    NOUN (GAP, "gap", SLUG, SPANN_FIELD_NONE, NULL, gap_fields),
    NOUN (EFFECT_AREA, "effect-area", SLUG, SPANN_FIELD_NONE, NULL, effect_area_fields),
    NOUN (SECTOR, "sector", SLUG, SPANN_FIELD_NONE, NULL, sector_fields),
    NOUN (ACTOR_KIND, "actor-kind", SLUG, SPANN_FIELD_NONE, NULL, actor_kind_fields),
    NOUN (PHASE, "phase", SLUG, SPANN_FIELD_NONE, NULL, phase_fields),
    NOUN (LEVEL, "level", SLUG, SPANN_FIELD_NONE, NULL, level_fields),
    NOUN (SCALE, "scale", NONE, SPANN_FIELD_NONE, NULL, scale_fields),
    NOUN (BRIDGE_TYPE, "bridge-type", SLUG, SPANN_FIELD_NONE, NULL, bridge_type_fields),
    NOUN (EFFORT, "effort", SLUG, SPANN_FIELD_NONE, NULL, effort_fields),
    NOUN (FUNDING_RULE, "funding-rule", WORD, SPANN_FIELD_NONE, funding_rule_keys,
          funding_rule_fields),
    NOUN (PROGRESS_RULE, "progress-rule", NONE, SPANN_FIELD_NONE, NULL, progress_rule_fields),
    NOUN (CRITERION, "criterion", SLUG, SPANN_FIELD_NONE, NULL, criterion_fields),
    NOUN (CRITERIA_LIST, "criteria-list", SLUG, SPANN_FIELD_NONE, NULL, criteria_list_fields),
    NOUN (HEADING, "heading", SLUG, SPANN_FIELD_NONE, NULL, heading_fields),
    NOUN (RECIPIENT, "recipient", SLUG, SPANN_FIELD_NONE, NULL, recipient_fields),
    NOUN (DECISION_BODY, "decision-body", NONE, SPANN_FIELD_NONE, NULL, decision_body_fields),
    NOUN (STRATEGY, "strategy", SLUG, SPANN_FIELD_NONE, NULL, strategy_fields),
};
