/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-fields.h"
#include "spann-why.h"

/* What a why is made of. @parts are those of the mark's id, between its slashes. */

/* @text (transfer full); nothing is added for "" or NULL. */
void spann_why_add (SpannWhy *self, SpannWhyLineKind kind, char *text);

/* A heading and its one text; that none is given when @text (transfer full) is "". */
void spann_why_add_section (SpannWhy *self, const char *heading, char *text,
                            const SpannLanguage *language);

/* "Basis: decision, …": what @object rests on, whose basis is @field. */
void spann_why_add_basis (SpannWhy *self, const SpannObject *object, SpannFieldId field,
                          const SpannLanguage *language);

/* The matter that had decided on @as_of, or was to decide; @matter is nullable. */
void spann_why_add_matter (SpannWhy *self, const SpannObject *matter, SpannDate as_of,
                           const SpannLanguage *language);

/* The number that the matter is registered by, if it has one. */
void spann_why_add_reference (SpannWhy *self, const SpannObject *matter,
                              const SpannLanguage *language);

/* spann-why-score.c: of the radar, the radars, the heat table and the change. */
void spann_why_explain_radar (SpannWhy *self, SpannObject *root, const SpannFigureRequest *request,
                              char **parts);
void spann_why_explain_heat (SpannWhy *self, SpannObject *root, const SpannFigureRequest *request,
                             char **parts);
void spann_why_explain_change (SpannWhy *self, SpannObject *root, const SpannFigureRequest *request,
                               char **parts);

/* spann-why-funding.c: of the timeline and the money. */
void spann_why_explain_timeline (SpannWhy *self, SpannObject *root,
                                 const SpannFigureRequest *request, char **parts);
void spann_why_explain_money (SpannWhy *self, SpannObject *root, const SpannFigureRequest *request,
                              char **parts);

/* spann-why-course.c: of the indicators and the phases. */
void spann_why_explain_indicators (SpannWhy *self, SpannObject *root,
                                   const SpannFigureRequest *request, char **parts);
void spann_why_explain_phases (SpannWhy *self, SpannObject *root, const SpannFigureRequest *request,
                               char **parts);
