/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-speaking.h"

#include "spann-languages.h"

SpannLanguage *
speaking (Speaking which)
{
  static Languages languages;

  if (languages.swedish == NULL)
    languages_open (&languages, NULL);
  return which == SPEAKING_SWEDISH ? languages.swedish : languages.english;
}
