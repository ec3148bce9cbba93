/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-catalogue.h"
#include "spann-language.h"

struct _SpannLanguage {
  const char *code;          /* static */
  const char *group_mark;    /* static: between thousands */
  const char *decimal_mark;  /* static */
  SpannCatalogue *catalogue; /* nullable: the source language has none */
};
