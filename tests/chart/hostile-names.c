/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "hostile-names.h"

const char *const hostile_names[N_HOSTILE_NAMES] = {
    "",
    "Ett",
    "Föreningen för gränsöverskridande samverkan mellan skog, malm och rymd",
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamte",
    "👩‍🔬 forskning 🚀",
    "גשר בין מחקר לתעשייה",
    "två\nrader\toch \x01 mer",
};
