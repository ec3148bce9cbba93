/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/**
 * difference_write:
 * @folder: where to, made when it is not there
 * @name: of the figure
 * @expected: it as SVG, as it was
 * @actual: the same, as it has become
 *
 * For the eye: both as pictures beside a third, "@name-difference.png", that is white where they
 * are the same and darker where they are not, eight times as much as they differ.
 *
 * Returns: (transfer full) (nullable): the path of the third; NULL where no program draws SVG
 */
char *difference_write (const char *folder, const char *name, const char *expected,
                        const char *actual);
