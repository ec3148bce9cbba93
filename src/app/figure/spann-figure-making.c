/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-figure-making.h"

#include "spann-fields.h"
#include "spann-figure-request.h"

/* So many take some 10 ms, three times that on an old computer. */
#define MANY_ECOSYSTEMS 100

/* What a thread reads: a root never changes. */
typedef struct {
  SpannObject *root;
  SpannFigureRequest *request;
} Making;

static void
making_free (Making *making)
{
  spann_object_unref (making->root);
  spann_figure_request_free (making->request);
  g_free (making);
}

static void
make_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  const Making *making = data;

  g_task_return_pointer (task, spann_figure_new (making->root, making->request, NULL),
                         (GDestroyNotify)spann_figure_unref);
}

gboolean
spann_figure_making_is_long (const SpannObject *root, const SpannFigureRequest *request)
{
  return !spann_figure_request_is_about_one (request) &&
         spann_object_get_n_items (root, SPANN_PORTFOLIO_ECOSYSTEMS) > MANY_ECOSYSTEMS;
}

SpannLatestWork *
spann_figure_making_new (SpannLatestWorkDone made, gpointer owner)
{
  return spann_latest_work_new (make_in_thread, made, owner);
}

void
spann_figure_making_ask (SpannLatestWork *work, SpannObject *root,
                         const SpannFigureRequest *request)
{
  Making *making = g_new0 (Making, 1);

  making->root = spann_object_ref (root);
  making->request = spann_figure_request_copy (request);
  spann_latest_work_ask (work, making, (GDestroyNotify)making_free);
}
