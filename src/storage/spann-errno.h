/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* What @code says of a file, in the window's language: the usual troubles in our own words, the
 * rest as the C library has them. Borrowed. */
const char *spann_errno_words (int code);
