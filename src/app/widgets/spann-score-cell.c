/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-score-cell.h"

#include <glib/gi18n-lib.h>

#include "spann-score-chip.h"
#include "spann-score-menu.h"
#include "spann-score-typing.h"
#include "spann-score-words.h"

struct _SpannScoreCell {
  GtkWidget parent_instance;

  GtkWidget *chip;
  GtkWidget *menu; /* nullable: while it is open */

  SpannObject *scale;
  SpannLanguage *language;
  SpannScore score;
  SpannScoreTyping typing;
  gboolean editable;
};

G_DEFINE_FINAL_TYPE (SpannScoreCell, spann_score_cell, GTK_TYPE_WIDGET)

enum {
  SCORE_ENTERED,
  ROW_REQUESTED,
  REFUSED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static gunichar
get_not_applicable_key (void)
{
  /* Translators: the key, one small letter, that enters "not applicable". */
  return g_utf8_get_char (C_ ("key for not applicable", "n"));
}

/* --- Typing ----------------------------------------------------------------------------------- */

/* What the key types; the arrows and the keys that delete are typed as the signs they stand for. */
static gunichar
get_typed (guint keyval)
{
  switch (keyval) {
  case GDK_KEY_Left:
  case GDK_KEY_KP_Left: return '-';
  case GDK_KEY_Right:
  case GDK_KEY_KP_Right: return '+';
  case GDK_KEY_BackSpace:
  case GDK_KEY_Delete:
  case GDK_KEY_KP_Delete: return '?';
  default: return gdk_keyval_to_unicode (keyval);
  }
}

static gboolean
has_open_menu (SpannScoreCell *self)
{
  return self->menu != NULL && gtk_widget_get_mapped (self->menu);
}

/* What is typed while the menu is open goes to its row, to be chosen there. */
static void
take_typed (SpannScoreCell *self, SpannScore score)
{
  if (has_open_menu (self))
    spann_score_menu_point_at (SPANN_SCORE_MENU (self->menu), score);
  else
    g_signal_emit (self, signals[SCORE_ENTERED], 0, (int)score.state, score.steps);
}

static gboolean
type_key (SpannScoreCell *self, guint keyval)
{
  const SpannScore now = has_open_menu (self)
                             ? spann_score_menu_get_score (SPANN_SCORE_MENU (self->menu))
                             : self->score;
  SpannScore score = now;

  switch (spann_score_typing_feed (&self->typing, get_typed (keyval), now, &score)) {
  case SPANN_TYPED_SCORE: take_typed (self, score); return GDK_EVENT_STOP;
  case SPANN_TYPED_PENDING: return GDK_EVENT_STOP;
  case SPANN_TYPED_REFUSED: g_signal_emit (self, signals[REFUSED], 0); return GDK_EVENT_STOP;
  case SPANN_TYPED_NOTHING:
  default: return GDK_EVENT_PROPAGATE;
  }
}

/* --- Menu ------------------------------------------------------------------------------------- */

static void
score_chosen_cb (SpannScoreMenu *menu, int state, int steps, SpannScoreCell *self)
{
  g_signal_emit (self, signals[SCORE_ENTERED], 0, state, steps);
}

/* Not while it still emits: the popover unmaps itself after "closed". */
static gboolean
drop_menu_cb (gpointer data)
{
  SpannScoreCell *self = data;

  if (self->menu != NULL && !gtk_widget_get_mapped (self->menu)) {
    g_clear_pointer (&self->menu, gtk_widget_unparent);
    gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  }
  return G_SOURCE_REMOVE;
}

static void
menu_closed_cb (SpannScoreCell *self)
{
  g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, drop_menu_cb, g_object_ref (self), g_object_unref);
}

/* Shift is part of typing "?" and "+". */
static gboolean
menu_key_pressed_cb (GtkEventControllerKey *controller, guint keyval, guint keycode,
                     GdkModifierType state, SpannScoreCell *self)
{
  const GdkModifierType held = state & gtk_accelerator_get_default_mod_mask ();

  return (held & ~GDK_SHIFT_MASK) == 0 && type_key (self, keyval);
}

/* The keys of a popover do not come to what it belongs to. */
static void
add_menu_keys (SpannScoreCell *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (menu_key_pressed_cb), self, 0);
  gtk_widget_add_controller (self->menu, keys);
}

static void
open_menu (SpannScoreCell *self)
{
  if (!self->editable || self->scale == NULL)
    return;
  g_clear_pointer (&self->menu, gtk_widget_unparent);
  spann_score_typing_reset (&self->typing);
  self->menu = spann_score_menu_new (self->scale, self->score, self->language);
  g_signal_connect_object (self->menu, "score-chosen", G_CALLBACK (score_chosen_cb), self, 0);
  g_signal_connect_object (self->menu, "closed", G_CALLBACK (menu_closed_cb), self,
                           G_CONNECT_SWAPPED);
  add_menu_keys (self);
  gtk_widget_set_parent (self->menu, GTK_WIDGET (self));
  /* The menu says more than the tooltip, in the same place. */
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), FALSE);
  gtk_popover_popup (GTK_POPOVER (self->menu));
}

/* --- Keys ------------------------------------------------------------------------------------- */

/* Rows to go for @keyval; 0 for another key. */
static int
get_rows (guint keyval)
{
  switch (keyval) {
  case GDK_KEY_Up:
  case GDK_KEY_KP_Up: return -1;
  case GDK_KEY_Down:
  case GDK_KEY_KP_Down:
  case GDK_KEY_Return:
  case GDK_KEY_KP_Enter:
  case GDK_KEY_ISO_Enter: return 1;
  case GDK_KEY_Home: return -G_MAXINT;
  case GDK_KEY_End: return G_MAXINT;
  default: return 0;
  }
}

static gboolean
key_pressed_cb (GtkEventControllerKey *controller, guint keyval, guint keycode,
                GdkModifierType state, SpannScoreCell *self)
{
  const GdkModifierType held = state & gtk_accelerator_get_default_mod_mask ();
  const int rows = get_rows (keyval);
  const gboolean opens =
      (held == 0 && keyval == GDK_KEY_space) || (held == GDK_ALT_MASK && keyval == GDK_KEY_Down);

  if (opens) {
    open_menu (self);
    return GDK_EVENT_STOP;
  }
  /* Shift is part of typing "?" and "+". */
  if ((held & ~GDK_SHIFT_MASK) != 0)
    return GDK_EVENT_PROPAGATE;
  if (rows != 0) {
    g_signal_emit (self, signals[ROW_REQUESTED], 0, rows);
    return GDK_EVENT_STOP;
  }
  return self->editable ? type_key (self, keyval) : GDK_EVENT_PROPAGATE;
}

static void
clicked_cb (GtkGestureClick *gesture, int n_press, double x, double y, SpannScoreCell *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self));
  open_menu (self);
}

static void
focus_left_cb (SpannScoreCell *self)
{
  spann_score_typing_reset (&self->typing);
}

/* --- The object ------------------------------------------------------------------------------- */

static void
spann_score_cell_dispose (GObject *object)
{
  SpannScoreCell *self = SPANN_SCORE_CELL (object);

  g_clear_pointer (&self->menu, gtk_widget_unparent);
  g_clear_pointer (&self->chip, gtk_widget_unparent);
  g_clear_pointer (&self->scale, spann_object_unref);
  g_clear_pointer (&self->language, spann_language_unref);
  G_OBJECT_CLASS (spann_score_cell_parent_class)->dispose (object);
}

static void
spann_score_cell_class_init (SpannScoreCellClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = spann_score_cell_dispose;
  gtk_widget_class_set_css_name (widget_class, "score-cell");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_SPIN_BUTTON);

  signals[SCORE_ENTERED] =
      g_signal_new ("score-entered", SPANN_TYPE_SCORE_CELL, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 2, G_TYPE_INT, G_TYPE_INT);
  signals[ROW_REQUESTED] = g_signal_new ("row-requested", SPANN_TYPE_SCORE_CELL, G_SIGNAL_RUN_LAST,
                                         0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);
  signals[REFUSED] = g_signal_new ("refused", SPANN_TYPE_SCORE_CELL, G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);
}

static void
spann_score_cell_init (SpannScoreCell *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  self->editable = TRUE;
  self->chip = spann_score_chip_new ();
  gtk_widget_set_parent (self->chip, widget);
  gtk_widget_set_focusable (widget, TRUE);

  g_signal_connect (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (widget, keys);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (focus_left_cb), self);
  gtk_widget_add_controller (widget, focus);
  g_signal_connect (click, "released", G_CALLBACK (clicked_cb), self);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (click));
}

GtkWidget *
spann_score_cell_new (void)
{
  return g_object_new (SPANN_TYPE_SCORE_CELL, NULL);
}

/* A scale that is another one ends what was being typed on the old. */
static void
set_scale (SpannScoreCell *self, const SpannObject *scale)
{
  if (self->scale == scale)
    return;
  g_clear_pointer (&self->scale, spann_object_unref);
  self->scale = spann_object_ref ((SpannObject *)scale);
  self->typing = spann_score_typing_new (scale, get_not_applicable_key ());
}

void
spann_score_cell_set_score (SpannScoreCell *self, const char *label, const SpannObject *scale,
                            SpannScore score, SpannLanguage *language)
{
  g_autofree char *description = NULL;
  g_autofree char *name = NULL;

  g_return_if_fail (SPANN_IS_SCORE_CELL (self));

  set_scale (self, scale);
  spann_language_ref (language);
  g_clear_pointer (&self->language, spann_language_unref);
  self->language = language;
  self->score = score;
  spann_score_chip_set_score (SPANN_SCORE_CHIP (self->chip), scale, score, language);

  description = spann_score_cell_describe (self);
  name =
      g_strdup_printf ("%s: %s", label, spann_score_chip_get_text (SPANN_SCORE_CHIP (self->chip)));
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), description);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description, -1);
}

void
spann_score_cell_set_editable (SpannScoreCell *self, gboolean editable)
{
  g_return_if_fail (SPANN_IS_SCORE_CELL (self));

  self->editable = editable;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_READ_ONLY,
                                  !editable, -1);
}

SpannScore
spann_score_cell_get_score (SpannScoreCell *self)
{
  g_return_val_if_fail (SPANN_IS_SCORE_CELL (self), spann_score_not_assessed ());

  return self->score;
}

char *
spann_score_cell_describe (SpannScoreCell *self)
{
  g_return_val_if_fail (SPANN_IS_SCORE_CELL (self), NULL);

  if (self->scale == NULL)
    return NULL;
  return spann_score_words_describe (self->scale, self->score, self->language);
}
