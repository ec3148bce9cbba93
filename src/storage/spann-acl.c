/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-acl.h"

#include <string.h>

#define VERSION 2
#define HEADER_SIZE 4
#define ENTRY_SIZE 8
#define NO_ID G_MAXUINT32

/* Entries of which the mask says the most that they may grant. */
#define MASKED (SPANN_ACL_USER | SPANN_ACL_OWNING_GROUP | SPANN_ACL_GROUP)

static guint
get_number (const guint8 *bytes, guint n_bytes)
{
  guint number = 0;

  while (n_bytes-- > 0)
    number = number << 8 | bytes[n_bytes];
  return number;
}

static void
append_number (GByteArray *bytes, guint number, guint n_bytes)
{
  for (; n_bytes > 0; n_bytes--, number >>= 8) {
    guint8 byte = number & 0xff;

    g_byte_array_append (bytes, &byte, 1);
  }
}

static void
append_entry (GArray *acl, SpannAclTag tag, guint32 id, guint rights)
{
  SpannAclEntry entry = {tag, rights & 7, id};

  g_array_append_val (acl, entry);
}

GArray *
spann_acl_parse (const guint8 *bytes, gsize size)
{
  GArray *acl = NULL;

  if (size < HEADER_SIZE || (size - HEADER_SIZE) % ENTRY_SIZE != 0 ||
      get_number (bytes, HEADER_SIZE) != VERSION)
    return NULL;
  acl = g_array_new (FALSE, FALSE, sizeof (SpannAclEntry));
  for (gsize at = HEADER_SIZE; at < size; at += ENTRY_SIZE)
    append_entry (acl, (SpannAclTag)get_number (bytes + at, 2), get_number (bytes + at + 4, 4),
                  get_number (bytes + at + 2, 2));
  return acl;
}

GArray *
spann_acl_from_mode (mode_t mode)
{
  GArray *acl = g_array_new (FALSE, FALSE, sizeof (SpannAclEntry));

  append_entry (acl, SPANN_ACL_OWNER, NO_ID, mode >> 6);
  append_entry (acl, SPANN_ACL_OWNING_GROUP, NO_ID, mode >> 3);
  append_entry (acl, SPANN_ACL_OTHERS, NO_ID, mode);
  return acl;
}

static SpannAclEntry *
find_entry (const GArray *acl, SpannAclTag tag, guint32 id)
{
  const gboolean named = tag == SPANN_ACL_USER || tag == SPANN_ACL_GROUP;

  for (guint i = 0; i < acl->len; i++) {
    SpannAclEntry *entry = &g_array_index (acl, SpannAclEntry, i);

    if (entry->tag == tag && (!named || entry->id == id))
      return entry;
  }
  return NULL;
}

guint
spann_acl_get_rights (const GArray *acl, SpannAclTag tag)
{
  const SpannAclEntry *entry = find_entry (acl, tag, NO_ID);

  return entry != NULL ? entry->rights : 0;
}

void
spann_acl_apply_mask (GArray *acl)
{
  const SpannAclEntry *mask = find_entry (acl, SPANN_ACL_MASK, NO_ID);
  const guint allowed = mask != NULL ? mask->rights : 7;

  for (guint i = acl->len; i > 0; i--) {
    SpannAclEntry *entry = &g_array_index (acl, SpannAclEntry, i - 1);

    if (entry->tag & MASKED)
      entry->rights &= allowed;
    if (entry->tag == SPANN_ACL_MASK)
      g_array_remove_index (acl, i - 1);
  }
}

void
spann_acl_grant (GArray *acl, SpannAclTag tag, guint32 id, guint rights)
{
  SpannAclEntry *entry = find_entry (acl, tag, id);

  if (entry != NULL)
    entry->rights |= rights;
  else
    append_entry (acl, tag, id, rights);
}

void
spann_acl_set (GArray *acl, SpannAclTag tag, guint rights)
{
  SpannAclEntry *entry = find_entry (acl, tag, NO_ID);

  if (entry != NULL)
    entry->rights = rights;
  else
    append_entry (acl, tag, NO_ID, rights);
}

static int
compare_entries (gconstpointer a, gconstpointer b)
{
  const SpannAclEntry *first = a;
  const SpannAclEntry *second = b;

  if (first->tag != second->tag)
    return first->tag < second->tag ? -1 : 1;
  return first->id < second->id ? -1 : first->id > second->id;
}

/* A list with named entries has a mask; one without need not. */
static void
add_mask (GArray *acl)
{
  guint rights = 0;
  gboolean named = FALSE;

  for (guint i = 0; i < acl->len; i++) {
    const SpannAclEntry *entry = &g_array_index (acl, SpannAclEntry, i);

    if (entry->tag & MASKED)
      rights |= entry->rights;
    named |= entry->tag == SPANN_ACL_USER || entry->tag == SPANN_ACL_GROUP;
  }
  if (named)
    append_entry (acl, SPANN_ACL_MASK, NO_ID, rights);
}

GBytes *
spann_acl_to_bytes (const GArray *acl)
{
  g_autoptr (GArray) sorted = g_array_copy ((GArray *)acl);
  GByteArray *bytes = g_byte_array_new ();

  if (find_entry (acl, SPANN_ACL_MASK, NO_ID) == NULL)
    add_mask (sorted);
  g_array_sort (sorted, compare_entries);
  append_number (bytes, VERSION, HEADER_SIZE);
  for (guint i = 0; i < sorted->len; i++) {
    const SpannAclEntry *entry = &g_array_index (sorted, SpannAclEntry, i);

    append_number (bytes, entry->tag, 2);
    append_number (bytes, entry->rights, 2);
    append_number (bytes, entry->id, 4);
  }
  return g_byte_array_free_to_bytes (bytes);
}
