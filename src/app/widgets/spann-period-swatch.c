/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-period-swatch.h"

/* The CSS class of each status. */
static const char *const status_classes[] = {
    [SPANN_PERIOD_STATUS_PLANNED] = "planned",         [SPANN_PERIOD_STATUS_PROPOSED] = "proposed",
    [SPANN_PERIOD_STATUS_REFUSED] = "refused",         [SPANN_PERIOD_STATUS_GRANTED] = "granted",
    [SPANN_PERIOD_STATUS_ONGOING] = "ongoing",         [SPANN_PERIOD_STATUS_ENDED] = "ended",
    [SPANN_PERIOD_STATUS_ENDED_EARLY] = "ended-early",
};

GtkWidget *
spann_period_swatch_new (SpannPeriodStatus status)
{
  GtkWidget *swatch =
      g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);

  g_return_val_if_fail (status < G_N_ELEMENTS (status_classes), swatch);

  gtk_widget_add_css_class (swatch, "period-swatch");
  gtk_widget_add_css_class (swatch, status_classes[status]);
  gtk_widget_set_valign (swatch, GTK_ALIGN_CENTER);
  return swatch;
}
