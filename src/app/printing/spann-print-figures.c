/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-print-figures.h"

#include "spann-fields.h"
#include "spann-figure-request.h"

/* What a thread makes. */
typedef struct {
  SpannObject *root;
  SpannFigureRequest *request;
  SpannPrintScope scope;
  GPtrArray *figures;
} Making;

static void
making_free (Making *making)
{
  spann_object_unref (making->root);
  spann_figure_request_free (making->request);
  g_ptr_array_unref (making->figures);
  g_free (making);
}

static void
add_figure (Making *making, SpannFigureKind kind, const char *ecosystem, const char *evaluation)
{
  SpannFigureRequest request = *making->request;
  SpannFigure *figure = NULL;

  request.kind = kind;
  request.ecosystem = ecosystem;
  request.evaluation = evaluation;
  figure = spann_figure_new (making->root, &request, NULL);
  if (figure != NULL)
    g_ptr_array_add (making->figures, figure);
}

static void
add_each (Making *making, SpannFigureKind kind)
{
  const guint n = spann_object_get_n_items (making->root, SPANN_PORTFOLIO_ECOSYSTEMS);

  for (guint i = 0; i < n; i++)
    add_figure (
        making, kind,
        spann_object_get_key (spann_object_get_item (making->root, SPANN_PORTFOLIO_ECOSYSTEMS, i)),
        NULL);
}

/* The sheet would show them all once more. */
static void
add_all (Making *making)
{
  for (guint kind = 0; kind < SPANN_N_FIGURE_KINDS; kind++)
    if (kind != SPANN_FIGURE_SHEET && !spann_figure_kind_is_about_one ((SpannFigureKind)kind))
      add_figure (making, (SpannFigureKind)kind, NULL, NULL);
  for (guint kind = 0; kind < SPANN_N_FIGURE_KINDS; kind++)
    if (spann_figure_kind_is_about_one ((SpannFigureKind)kind))
      add_each (making, (SpannFigureKind)kind);
}

static void
make_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Making *making = data;

  switch (making->scope) {
  case SPANN_PRINT_EACH: add_each (making, making->request->kind); break;
  case SPANN_PRINT_ALL: add_all (making); break;
  case SPANN_PRINT_SHEET:
    add_figure (making, SPANN_FIGURE_SHEET, making->request->ecosystem,
                making->request->evaluation);
    break;
  case SPANN_PRINT_THIS:
  default:
    add_figure (making, making->request->kind, making->request->ecosystem,
                making->request->evaluation);
  }
  g_task_return_pointer (task, g_ptr_array_ref (making->figures),
                         (GDestroyNotify)g_ptr_array_unref);
}

void
spann_print_figures_async (SpannObject *root, const SpannFigureRequest *request,
                           SpannPrintScope scope, GCancellable *cancellable,
                           GAsyncReadyCallback callback, gpointer data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, data);
  Making *making = g_new0 (Making, 1);

  making->root = spann_object_ref (root);
  making->request = spann_figure_request_copy (request);
  making->scope = scope;
  making->figures = g_ptr_array_new_with_free_func ((GDestroyNotify)spann_figure_unref);
  g_task_set_task_data (task, making, (GDestroyNotify)making_free);
  g_task_run_in_thread (task, make_in_thread);
}

GPtrArray *
spann_print_figures_finish (GAsyncResult *result, GError **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}
