/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-words.h"

/* What a noun is called in the middle of a sentence, alone and as one that came or went: in Swedish
 * the words before it follow its gender. */
typedef struct {
  const char *plain;
  const char *added;
  const char *removed;
} NounWords;

static const NounWords noun_words[SPANN_N_NOUNS] = {
    [SPANN_NOUN_BASIS] = {SPANN_NC_ ("noun", "basis"), SPANN_NC_ ("noun", "new basis"),
                          SPANN_NC_ ("noun", "removed basis")},
    [SPANN_NOUN_YEAR_PARAMETER] = {SPANN_NC_ ("noun", "year"), SPANN_NC_ ("noun", "new year"),
                                   SPANN_NC_ ("noun", "removed year")},
    [SPANN_NOUN_PREPARATION] = {SPANN_NC_ ("noun", "preparatory project"),
                                SPANN_NC_ ("noun", "new preparatory project"),
                                SPANN_NC_ ("noun", "removed preparatory project")},
    [SPANN_NOUN_GAP] = {SPANN_NC_ ("noun", "gap"), SPANN_NC_ ("noun", "new gap"),
                        SPANN_NC_ ("noun", "removed gap")},
    [SPANN_NOUN_EFFECT_AREA] = {SPANN_NC_ ("noun", "effect area"),
                                SPANN_NC_ ("noun", "new effect area"),
                                SPANN_NC_ ("noun", "removed effect area")},
    [SPANN_NOUN_SECTOR] = {SPANN_NC_ ("noun", "sector of society"),
                           SPANN_NC_ ("noun", "new sector of society"),
                           SPANN_NC_ ("noun", "removed sector of society")},
    [SPANN_NOUN_ACTOR_KIND] = {SPANN_NC_ ("noun", "kind of actor"),
                               SPANN_NC_ ("noun", "new kind of actor"),
                               SPANN_NC_ ("noun", "removed kind of actor")},
    [SPANN_NOUN_PHASE] = {SPANN_NC_ ("noun", "phase"), SPANN_NC_ ("noun", "new phase"),
                          SPANN_NC_ ("noun", "removed phase")},
    [SPANN_NOUN_LEVEL] = {SPANN_NC_ ("noun", "level"), SPANN_NC_ ("noun", "new level"),
                          SPANN_NC_ ("noun", "removed level")},
    [SPANN_NOUN_SCALE] = {SPANN_NC_ ("noun", "scale"), SPANN_NC_ ("noun", "new scale"),
                          SPANN_NC_ ("noun", "removed scale")},
    [SPANN_NOUN_BRIDGE_TYPE] = {SPANN_NC_ ("noun", "bridge type"),
                                SPANN_NC_ ("noun", "new bridge type"),
                                SPANN_NC_ ("noun", "removed bridge type")},
    [SPANN_NOUN_EFFORT] = {SPANN_NC_ ("noun", "effort"), SPANN_NC_ ("noun", "new effort"),
                           SPANN_NC_ ("noun", "removed effort")},
    [SPANN_NOUN_FUNDING_RULE] = {SPANN_NC_ ("noun", "funding rule"),
                                 SPANN_NC_ ("noun", "new funding rule"),
                                 SPANN_NC_ ("noun", "removed funding rule")},
    [SPANN_NOUN_PROGRESS_RULE] = {SPANN_NC_ ("noun", "progress rule"),
                                  SPANN_NC_ ("noun", "new progress rule"),
                                  SPANN_NC_ ("noun", "removed progress rule")},
    [SPANN_NOUN_CRITERION] = {SPANN_NC_ ("noun", "criterion"), SPANN_NC_ ("noun", "new criterion"),
                              SPANN_NC_ ("noun", "removed criterion")},
    [SPANN_NOUN_CRITERIA_LIST] = {SPANN_NC_ ("noun", "criteria list"),
                                  SPANN_NC_ ("noun", "new criteria list"),
                                  SPANN_NC_ ("noun", "removed criteria list")},
    [SPANN_NOUN_HEADING] = {SPANN_NC_ ("noun", "heading"), SPANN_NC_ ("noun", "new heading"),
                            SPANN_NC_ ("noun", "removed heading")},
    [SPANN_NOUN_RECIPIENT] = {SPANN_NC_ ("noun", "recipient"), SPANN_NC_ ("noun", "new recipient"),
                              SPANN_NC_ ("noun", "removed recipient")},
    [SPANN_NOUN_DECISION_BODY] = {SPANN_NC_ ("noun", "decision body"),
                                  SPANN_NC_ ("noun", "new decision body"),
                                  SPANN_NC_ ("noun", "removed decision body")},
    [SPANN_NOUN_STRATEGY] = {SPANN_NC_ ("noun", "strategy version"),
                             SPANN_NC_ ("noun", "new strategy version"),
                             SPANN_NC_ ("noun", "removed strategy version")},
    [SPANN_NOUN_EVIDENCE] = {SPANN_NC_ ("noun", "evidence"), SPANN_NC_ ("noun", "new evidence"),
                             SPANN_NC_ ("noun", "removed evidence")},
    [SPANN_NOUN_GAP_ASSESSMENT] = {SPANN_NC_ ("noun", "assessment"),
                                   SPANN_NC_ ("noun", "new assessment"),
                                   SPANN_NC_ ("noun", "removed assessment")},
    [SPANN_NOUN_EFFECT_ASSESSMENT] = {SPANN_NC_ ("noun", "effect area"),
                                      SPANN_NC_ ("noun", "new effect area"),
                                      SPANN_NC_ ("noun", "removed effect area")},
    [SPANN_NOUN_EVALUATION] = {SPANN_NC_ ("noun", "evaluation"),
                               SPANN_NC_ ("noun", "new evaluation"),
                               SPANN_NC_ ("noun", "removed evaluation")},
    [SPANN_NOUN_TARGET] = {SPANN_NC_ ("noun", "target"), SPANN_NC_ ("noun", "new target"),
                           SPANN_NC_ ("noun", "removed target")},
    [SPANN_NOUN_PHASE_CHANGE] = {SPANN_NC_ ("noun", "phase"), SPANN_NC_ ("noun", "new phase"),
                                 SPANN_NC_ ("noun", "removed phase")},
    [SPANN_NOUN_ACTOR] = {SPANN_NC_ ("noun", "actor"), SPANN_NC_ ("noun", "new actor"),
                          SPANN_NC_ ("noun", "removed actor")},
    [SPANN_NOUN_INDICATOR_VALUE] = {SPANN_NC_ ("noun", "value"), SPANN_NC_ ("noun", "new value"),
                                    SPANN_NC_ ("noun", "removed value")},
    [SPANN_NOUN_INDICATOR] = {SPANN_NC_ ("noun", "indicator"), SPANN_NC_ ("noun", "new indicator"),
                              SPANN_NC_ ("noun", "removed indicator")},
    [SPANN_NOUN_BRIDGE] = {SPANN_NC_ ("noun", "bridge"), SPANN_NC_ ("noun", "new bridge"),
                           SPANN_NC_ ("noun", "removed bridge")},
    [SPANN_NOUN_GRANT] = {SPANN_NC_ ("noun", "yearly amount"),
                          SPANN_NC_ ("noun", "new yearly amount"),
                          SPANN_NC_ ("noun", "removed yearly amount")},
    [SPANN_NOUN_PAYMENT] = {SPANN_NC_ ("noun", "payment"), SPANN_NC_ ("noun", "new payment"),
                            SPANN_NC_ ("noun", "removed payment")},
    [SPANN_NOUN_USE] = {SPANN_NC_ ("noun", "use"), SPANN_NC_ ("noun", "new use"),
                        SPANN_NC_ ("noun", "removed use")},
    [SPANN_NOUN_PERIOD] = {SPANN_NC_ ("noun", "period"), SPANN_NC_ ("noun", "new period"),
                           SPANN_NC_ ("noun", "removed period")},
    [SPANN_NOUN_CRITERION_RESULT] = {SPANN_NC_ ("noun", "assessment of the criterion"),
                                     SPANN_NC_ ("noun", "new assessment of the criterion"),
                                     SPANN_NC_ ("noun", "removed assessment of the criterion")},
    [SPANN_NOUN_ECOSYSTEM] = {SPANN_NC_ ("noun", "ecosystem"), SPANN_NC_ ("noun", "new ecosystem"),
                              SPANN_NC_ ("noun", "removed ecosystem")},
    [SPANN_NOUN_POINT] = {SPANN_NC_ ("noun", "decision point"),
                          SPANN_NC_ ("noun", "new decision point"),
                          SPANN_NC_ ("noun", "removed decision point")},
    [SPANN_NOUN_SECTION] = {SPANN_NC_ ("noun", "section"), SPANN_NC_ ("noun", "new section"),
                            SPANN_NC_ ("noun", "removed section")},
    [SPANN_NOUN_ATTACHMENT] = {SPANN_NC_ ("noun", "appendix"), SPANN_NC_ ("noun", "new appendix"),
                               SPANN_NC_ ("noun", "removed appendix")},
    [SPANN_NOUN_FOLLOW_UP] = {SPANN_NC_ ("noun", "follow-up point"),
                              SPANN_NC_ ("noun", "new follow-up point"),
                              SPANN_NC_ ("noun", "removed follow-up point")},
    [SPANN_NOUN_PAPERS] = {SPANN_NC_ ("noun", "papers"), SPANN_NC_ ("noun", "new papers"),
                           SPANN_NC_ ("noun", "removed papers")},
    [SPANN_NOUN_MATTER] = {SPANN_NC_ ("noun", "matter"), SPANN_NC_ ("noun", "new matter"),
                           SPANN_NC_ ("noun", "removed matter")},
    [SPANN_NOUN_MEETING] = {SPANN_NC_ ("noun", "meeting"), SPANN_NC_ ("noun", "new meeting"),
                            SPANN_NC_ ("noun", "removed meeting")},
    [SPANN_NOUN_FRAME] = {SPANN_NC_ ("noun", "frame"), SPANN_NC_ ("noun", "new frame"),
                          SPANN_NC_ ("noun", "removed frame")},
    [SPANN_NOUN_ACKNOWLEDGEMENT] = {SPANN_NC_ ("noun", "acknowledgement"),
                                    SPANN_NC_ ("noun", "new acknowledgement"),
                                    SPANN_NC_ ("noun", "removed acknowledgement")},
    [SPANN_NOUN_LOG_ENTRY] = {SPANN_NC_ ("noun", "log entry"), SPANN_NC_ ("noun", "new log entry"),
                              SPANN_NC_ ("noun", "removed log entry")},
    [SPANN_NOUN_PORTFOLIO] = {SPANN_NC_ ("noun", "portfolio"), SPANN_NC_ ("noun", "new portfolio"),
                              SPANN_NC_ ("noun", "removed portfolio")},
};

const char *
spann_words_noun (SpannNounIndex noun, const SpannLanguage *language)
{
  g_return_val_if_fail (noun < SPANN_N_NOUNS, "");
  return spann_tr_context (language, "noun", noun_words[noun].plain);
}

const char *
spann_words_noun_added (SpannNounIndex noun, const SpannLanguage *language)
{
  g_return_val_if_fail (noun < SPANN_N_NOUNS, "");
  return spann_tr_context (language, "noun", noun_words[noun].added);
}

const char *
spann_words_noun_removed (SpannNounIndex noun, const SpannLanguage *language)
{
  g_return_val_if_fail (noun < SPANN_N_NOUNS, "");
  return spann_tr_context (language, "noun", noun_words[noun].removed);
}
