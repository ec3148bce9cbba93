/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-error.h"

G_DEFINE_QUARK (spann_error, spann_error)
