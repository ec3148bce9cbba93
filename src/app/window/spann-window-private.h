/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-busy-bar.h"
#include "spann-ecosystem-list.h"
#include "spann-ecosystem-page.h"
#include "spann-focus-keeper.h"
#include "spann-lock.h"
#include "spann-merge-offer.h"
#include "spann-money-page.h"
#include "spann-notices.h"
#include "spann-overview-page.h"
#include "spann-sidebar.h"
#include "spann-timeline-page.h"
#include "spann-undo-buttons.h"
#include "spann-window.h"

/* What the files of the window share. Each file has one concern: -pages what is looked at,
 * -appearing when it is first seen, -title what it is called, -actions what can be done, -files
 * making and opening, -saving saving and closing, -lock and -others noticing what others do to the
 * file, -merge bringing it together with what is here, -front waiting until no dialog stands in
 * front, -messages saying something in passing, -ecosystems adding and removing, -language the
 * figures' own, -presentation the full screen. */

typedef struct _SpannMeeting SpannMeeting;
typedef void (*SpannWindowAct) (SpannWindow *self);

struct _SpannWindow {
  AdwApplicationWindow parent_instance;

  /* Borrowed */
  const SpannSetup *setup;
  GtkApplication *application;    /* which outlives its windows */
  SpannLanguage *figure_language; /* one of the setup's */

  /* Owned */
  SpannDocument *document;        /* NULL: the start page is shown */
  SpannEcosystemList *ecosystems; /* of the document */
  SpannLock *lock;                /* on the document's file; NULL without one */
  GSignalGroup *document_signals;
  SpannFocusKeeper *focus;
  GPtrArray *messages;       /* of AdwToast: what waits to be said */
  GCancellable *cancellable; /* of what runs for the window */
  GtkNativeDialog *question; /* for a file, while it is open */
  char *page;                /* "overview", "timeline", "money" or "ecosystem" */
  char *ecosystem;           /* key, on the page "ecosystem" */
  guint patience;            /* source that shows the window when opening takes long */
  SpannMergeOffer *put_off;  /* with what was chosen of it; NULL: none was */
  SpannMeeting *meeting;     /* with what others saved; NULL while there is none */
  SpannWindowAct waiting;    /* until nothing stands in front of the window; NULL: nothing does */
  gboolean close_when_saved;
  gboolean looking; /* whether others have changed the file */

  /* Template widgets */
  AdwToastOverlay *toasts;
  SpannBusyBar *busy;
  GtkStack *states;
  AdwLeaflet *leaflet;
  SpannSidebar *sidebar;
  AdwWindowTitle *title;
  SpannNotices *notices;
  SpannUndoButtons *undo_buttons;
  GtkStack *pages;
  GtkMenuButton *menu_button;
  GMenuModel *menu;
  GMenu *recent_menu;
  /* Pages in the stack; NULL before they are first looked at */
  SpannOverviewPage *overview_page;
  SpannTimelinePage *timeline_page;
  SpannMoneyPage *money_page;
  SpannEcosystemPage *ecosystem_page;
};

/* spann-window-pages.c */
void _spann_window_bind_pages (GtkWidgetClass *widget_class);
void _spann_window_update_pages (SpannWindow *self);
void _spann_window_search (SpannWindow *self);
void _spann_window_go_back (SpannWindow *self);
void _spann_window_show_overview (SpannWindow *self);
void _spann_window_show_timeline (SpannWindow *self);
void _spann_window_show_money (SpannWindow *self);
void _spann_window_show_previous (SpannWindow *self);
void _spann_window_show_next (SpannWindow *self);

/* spann-window-appearing.c: soon is with the portfolio, or when one has waited for a while */
void _spann_window_present_soon (SpannWindow *self);
void _spann_window_present_now (SpannWindow *self);
void _spann_window_appear (SpannWindow *self);

/* spann-window-title.c */
void _spann_window_update_title (SpannWindow *self);

/* spann-window-actions.c */
void _spann_window_install_actions (GtkWidgetClass *widget_class);
void _spann_window_update_actions (SpannWindow *self);

/* spann-window-language.c */
void _spann_window_install_figure_language (GtkWidgetClass *widget_class);
void _spann_window_restore_figure_language (SpannWindow *self);

/* spann-window-files.c */
void _spann_window_new_portfolio (SpannWindow *self);
void _spann_window_choose_file (SpannWindow *self);
void _spann_window_open_example (SpannWindow *self);
void _spann_window_show_versions (SpannWindow *self);

/* Asks for a portfolio's file; @on_response takes (self, response) and spann_file_question_take().
 */
void _spann_window_ask_for_file (SpannWindow *self, GtkFileChooserAction action, const char *title,
                                 const char *name, GCallback on_response);

/* A file's name as it is shown. (transfer full) */
char *_spann_window_name_file (GFile *file);

/* spann-window-saving.c */
void _spann_window_save (SpannWindow *self);
void _spann_window_save_as (SpannWindow *self);

/* Makes the file again that is no longer there. */
void _spann_window_save_anew (SpannWindow *self);

/* Whether closing must wait for an answer or a save. */
gboolean _spann_window_ask_before_close (SpannWindow *self);

/* spann-window-recent.c and -ecosystems.c */
void _spann_window_follow_recent (SpannWindow *self);
void _spann_window_add_ecosystem (SpannWindow *self);
void _spann_window_rename_ecosystem (SpannWindow *self);
void _spann_window_remove_ecosystem (SpannWindow *self);

/* spann-window-presentation.c */
void _spann_window_present_page (SpannWindow *self);
void _spann_window_present_figure (SpannWindow *self, GVariant *parameter);

/* spann-window-messages.c: says @text for a moment; once no dialog is in front */
void _spann_window_toast (SpannWindow *self, const char *text);

/* Says that @text was done, and offers to undo it until something else is done. */
void _spann_window_toast_undo (SpannWindow *self, const char *text);

/* Says what has waited; forgets what of that can no longer be undone. */
void _spann_window_say_messages (SpannWindow *self);
void _spann_window_drop_undo_messages (SpannWindow *self);

/* spann-window-front.c: whether a dialog is in front of the window; when it goes, what waits for
 * that is done. */
gboolean _spann_window_waits_for_front (SpannWindow *self);
