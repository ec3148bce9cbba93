/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-ecosystem-item.h"

#include <glib/gi18n-lib.h>

#include "spann-evaluation.h"
#include "spann-funding-rules.h"
#include "spann-strategy.h"
#include "spann-words.h"

struct _SpannEcosystemItem {
  GObject parent_instance;

  char *key;
  char *name;
  char *sort_key;
  char *phase;
  char *findings;
  SpannObject *object;
};

G_DEFINE_FINAL_TYPE (SpannEcosystemItem, spann_ecosystem_item, G_TYPE_OBJECT)

typedef enum {
  PROP_NAME = 1,
  PROP_PHASE,
  PROP_FINDINGS,
} SpannEcosystemItemProperty;

static GParamSpec *properties[PROP_FINDINGS + 1];

/* Takes @text, and notifies when it says something else. */
static gboolean
replace_text (SpannEcosystemItem *self, char **member, char *text, SpannEcosystemItemProperty id)
{
  if (g_strcmp0 (*member, text) == 0) {
    g_free (text);
    return FALSE;
  }
  g_free (*member);
  *member = text;
  g_object_notify_by_pspec (G_OBJECT (self), properties[id]);
  return TRUE;
}

static char *
describe_phase (SpannDocument *document, const SpannObject *ecosystem)
{
  const SpannObject *strategy =
      spann_portfolio_root_get_strategy (spann_document_get_root (document));
  const char *key = spann_ecosystem_get_phase (ecosystem, spann_document_get_today (document));
  const SpannObject *phase = NULL;

  if (key != NULL)
    phase = spann_object_find_item (strategy, SPANN_STRATEGY_PHASES, key);
  if (phase == NULL)
    return g_strdup (_ ("No phase yet"));
  return g_strdup (spann_object_get_words (
      phase, SPANN_PHASE_NAME, spann_language_get_code (spann_document_get_language (document))));
}

static char *
describe_findings (SpannDocument *document, const SpannObject *ecosystem)
{
  SpannObject *root = spann_document_get_root (document);
  g_autoptr (GPtrArray) findings =
      spann_funding_rules_check_ecosystem (root, ecosystem, spann_document_get_today (document));
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < findings->len; i++) {
    const SpannFinding *finding = g_ptr_array_index (findings, i);

    if (finding->severity <= SPANN_FUNDING_RULE_SEVERITY_WARNING)
      g_ptr_array_add (lines,
                       spann_words_finding (root, finding, spann_document_get_language (document)));
  }
  if (lines->len == 0)
    return NULL;
  g_ptr_array_add (lines, NULL);
  return g_strjoinv ("\n", (char **)lines->pdata);
}

static void
spann_ecosystem_item_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  SpannEcosystemItem *self = SPANN_ECOSYSTEM_ITEM (object);

  switch ((SpannEcosystemItemProperty)id) {
  case PROP_NAME: g_value_set_string (value, self->name); break;
  case PROP_PHASE: g_value_set_string (value, self->phase); break;
  case PROP_FINDINGS: g_value_set_string (value, self->findings); break;
  default: G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
spann_ecosystem_item_finalize (GObject *object)
{
  SpannEcosystemItem *self = SPANN_ECOSYSTEM_ITEM (object);

  g_free (self->key);
  g_free (self->name);
  g_free (self->sort_key);
  g_free (self->phase);
  g_free (self->findings);
  g_clear_pointer (&self->object, spann_object_unref);
  G_OBJECT_CLASS (spann_ecosystem_item_parent_class)->finalize (object);
}

static void
spann_ecosystem_item_class_init (SpannEcosystemItemClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = spann_ecosystem_item_get_property;
  object_class->finalize = spann_ecosystem_item_finalize;

  properties[PROP_NAME] = g_param_spec_string ("name", NULL, NULL, NULL, flags);
  properties[PROP_PHASE] = g_param_spec_string ("phase", NULL, NULL, NULL, flags);
  properties[PROP_FINDINGS] = g_param_spec_string ("findings", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
spann_ecosystem_item_init (SpannEcosystemItem *self)
{
}

SpannEcosystemItem *
spann_ecosystem_item_new (const char *key)
{
  SpannEcosystemItem *self = g_object_new (SPANN_TYPE_ECOSYSTEM_ITEM, NULL);

  self->key = g_strdup (key);
  return self;
}

void
spann_ecosystem_item_update (SpannEcosystemItem *self, SpannDocument *document,
                             const SpannObject *ecosystem)
{
  const char *name = spann_object_get_string (ecosystem, SPANN_ECOSYSTEM_NAME);

  g_return_if_fail (SPANN_IS_ECOSYSTEM_ITEM (self));

  if (self->object != ecosystem) {
    g_clear_pointer (&self->object, spann_object_unref);
    self->object = spann_object_ref ((SpannObject *)ecosystem);
  }
  if (replace_text (self, &self->name, g_strdup (name), PROP_NAME)) {
    g_free (self->sort_key);
    self->sort_key = spann_language_sort_key (spann_document_get_language (document), name);
  }
  replace_text (self, &self->phase, describe_phase (document, ecosystem), PROP_PHASE);
  replace_text (self, &self->findings, describe_findings (document, ecosystem), PROP_FINDINGS);
}

const SpannObject *
spann_ecosystem_item_get_object (SpannEcosystemItem *self)
{
  g_return_val_if_fail (SPANN_IS_ECOSYSTEM_ITEM (self), NULL);

  return self->object;
}

const char *
spann_ecosystem_item_get_key (SpannEcosystemItem *self)
{
  g_return_val_if_fail (SPANN_IS_ECOSYSTEM_ITEM (self), NULL);

  return self->key;
}

const char *
spann_ecosystem_item_get_name (SpannEcosystemItem *self)
{
  g_return_val_if_fail (SPANN_IS_ECOSYSTEM_ITEM (self), NULL);

  return self->name;
}

const char *
spann_ecosystem_item_get_phase (SpannEcosystemItem *self)
{
  g_return_val_if_fail (SPANN_IS_ECOSYSTEM_ITEM (self), NULL);

  return self->phase;
}

const char *
spann_ecosystem_item_get_findings (SpannEcosystemItem *self)
{
  g_return_val_if_fail (SPANN_IS_ECOSYSTEM_ITEM (self), NULL);

  return self->findings;
}

const char *
spann_ecosystem_item_get_sort_key (SpannEcosystemItem *self)
{
  g_return_val_if_fail (SPANN_IS_ECOSYSTEM_ITEM (self), NULL);

  return self->sort_key;
}
