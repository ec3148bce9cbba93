/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-plain.h"
#include "spann-strategy.h"
#include "spann-words.h"

static char *
describe_passage (SpannBasisKind kind, const char *passage, const SpannLanguage *language)
{
  switch (kind) {
  case SPANN_BASIS_KIND_DECISION:
    /* Translators: %s is the place in the decision's text */
    return g_strdup_printf (spann_tr (language, "Basis: decision, %s."), passage);
  case SPANN_BASIS_KIND_PRACTICE:
    return g_strdup_printf (spann_tr (language, "Basis: practice, compare %s."), passage);
  case SPANN_BASIS_KIND_ASSUMPTION:
    return g_strdup_printf (spann_tr (language, "Basis: assumption, drawing on %s."), passage);
  }
  g_return_val_if_reached (NULL);
}

static const char *
describe_kind (SpannBasisKind kind, const SpannLanguage *language)
{
  switch (kind) {
  case SPANN_BASIS_KIND_DECISION: return spann_tr (language, "Basis: decision.");
  case SPANN_BASIS_KIND_PRACTICE: return spann_tr (language, "Basis: practice.");
  case SPANN_BASIS_KIND_ASSUMPTION: return spann_tr (language, "Basis: assumption.");
  }
  g_return_val_if_reached (NULL);
}

char *
spann_words_basis (const SpannObject *basis, const SpannLanguage *language)
{
  const char *code = spann_language_get_code (language);
  SpannBasisKind kind = spann_object_get_choice (basis, SPANN_BASIS_KIND);
  g_autofree char *passage = spann_plain_field (basis, SPANN_BASIS_PASSAGE, code);
  g_autofree char *note = spann_plain_field (basis, SPANN_BASIS_NOTE, code);
  g_autofree char *line = *passage == '\0' ? g_strdup (describe_kind (kind, language))
                                           : describe_passage (kind, passage, language);

  return *note == '\0' ? g_steal_pointer (&line) : g_strconcat (line, " ", note, NULL);
}

char *
spann_words_finding_basis (const SpannObject *portfolio, const SpannFinding *finding,
                           const SpannLanguage *language)
{
  const SpannObject *strategy = spann_portfolio_root_get_strategy (portfolio);
  const SpannObject *rule = spann_strategy_find_rule (strategy, finding->rule);

  if (rule == NULL)
    /* Translators: what a finding rests on that no strategy asks for */
    return g_strdup (spann_tr (language, "Basis: Spann’s own check, not the strategy."));
  return spann_words_basis (spann_object_get_child (rule, SPANN_FUNDING_RULE_BASIS), language);
}
