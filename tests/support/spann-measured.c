/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-measured.h"

void
measured (const char *format, ...)
{
  g_autofree char *text = NULL;
  va_list args;

  va_start (args, format);
  text = g_strdup_vprintf (format, args);
  va_end (args);
  g_test_message ("measured: %s", text);
}
