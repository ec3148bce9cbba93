/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-object.h"

/* Strategies and examples that came with the program or that the user put in their data folder. */

/**
 * SpannLibraryEntry:
 * @id: "norrbotten-2032": the file's name without its ending
 * @path: the file
 */
typedef struct {
  char *id;
  char *path;
} SpannLibraryEntry;

void spann_library_entry_free (SpannLibraryEntry *self);

/* Strategies in @data_dir/strategies and in spann/strategies of the user's data folder, by id; the
 * user's own counts where both have one. (transfer full) (element-type SpannLibraryEntry) */
GPtrArray *spann_library_list_strategies (const char *data_dir);

/* Path of the strategy @id_or_file: an id of the library, else a file's name as given. (transfer
 * full) */
char *spann_library_find_strategy (const char *data_dir, const char *id_or_file);

/* Path of the example that came with the program. (transfer full) */
char *spann_library_get_example (const char *data_dir);

/* A new portfolio of @strategy, called @name in @language, without ecosystems. (transfer full) */
SpannObject *spann_library_new_portfolio (SpannObject *strategy, const char *name,
                                          const char *language);
