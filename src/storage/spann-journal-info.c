/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-journal-info.h"

#include "spann-decoder-private.h"
#include "spann-encoder-private.h"

SpannJournalInfo *
spann_journal_info_copy (const SpannJournalInfo *self)
{
  SpannJournalInfo *copy = g_new0 (SpannJournalInfo, 1);

  copy->uri = g_strdup (self->uri);
  copy->digest = g_strdup (self->digest);
  copy->title = g_strdup (self->title);
  copy->user = g_strdup (self->user);
  copy->host = g_strdup (self->host);
  copy->pid = self->pid;
  copy->time = self->time;
  return copy;
}

void
spann_journal_info_free (SpannJournalInfo *self)
{
  if (self == NULL)
    return;
  g_free (self->uri);
  g_free (self->digest);
  g_free (self->title);
  g_free (self->user);
  g_free (self->host);
  g_free (self);
}

static void
append_string (SpannEncoder *encoder, const char *name, const char *string)
{
  if (string == NULL)
    return;
  spann_encoder_write_name (encoder, name);
  spann_encoder_write_string (encoder, string);
}

void
spann_journal_info_append (GString *text, const SpannJournalInfo *self)
{
  SpannEncoder encoder = {.text = text};

  g_string_append_c (text, '{');
  append_string (&encoder, "uri", self->uri);
  append_string (&encoder, "digest", self->digest);
  append_string (&encoder, "title", self->title);
  append_string (&encoder, "user", self->user);
  append_string (&encoder, "host", self->host);
  spann_encoder_write_name (&encoder, "pid");
  spann_encoder_write_integer (&encoder, self->pid);
  spann_encoder_write_name (&encoder, "time");
  spann_encoder_write_integer (&encoder, self->time);
  g_string_append_c (text, '}');
}

static gboolean
read_integer (const SpannPlace *place, JsonObject *json, const char *name, gint64 *out_integer)
{
  SpannValue value = spann_value_none ();

  if (!spann_decoder_read_member (place, json, name, SPANN_FIELD_INTEGER, &value))
    return FALSE;
  *out_integer = value.type == SPANN_VALUE_INTEGER ? value.as.integer : 0;
  return TRUE;
}

static gboolean
read_members (const SpannPlace *place, JsonNode *node, SpannJournalInfo *self)
{
  JsonObject *json = spann_decoder_get_object (place, node);

  return json != NULL && spann_decoder_read_string (place, json, "uri", FALSE, &self->uri) &&
         spann_decoder_read_string (place, json, "digest", FALSE, &self->digest) &&
         spann_decoder_read_string (place, json, "title", TRUE, &self->title) &&
         spann_decoder_read_string (place, json, "user", TRUE, &self->user) &&
         spann_decoder_read_string (place, json, "host", TRUE, &self->host) &&
         read_integer (place, json, "pid", &self->pid) &&
         read_integer (place, json, "time", &self->time);
}

SpannJournalInfo *
spann_journal_info_read (JsonNode *node, GError **error)
{
  SpannDecoder decoder = {0};
  SpannPlace top = {.decoder = &decoder};
  g_autoptr (SpannJournalInfo) self = g_new0 (SpannJournalInfo, 1);

  if (read_members (&top, node, self))
    return g_steal_pointer (&self);
  g_propagate_error (error, decoder.error);
  return NULL;
}
