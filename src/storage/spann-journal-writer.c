/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-journal-writer.h"

typedef enum {
  ORDER_BEGIN,
  ORDER_APPEND,
  ORDER_CLEAR,
  ORDER_CLOSE,
  ORDER_REMOVE,
} OrderKind;

typedef struct {
  OrderKind kind;
  guint64 number;
  SpannJournalInfo *info;
  SpannSession *session;
  SpannStep *step;
} Order;

/**
 * SpannJournalWriter:
 * @file: (nullable): the thread's alone, while it runs
 * @context: where reports go
 * @func: (nullable): who gets them; only looked at in @context
 * @mutex: guards @orders
 * @more: told when an order is added
 * @orders: that wait, the next first
 * @last: number of the last order
 */
struct _SpannJournalWriter {
  gatomicrefcount ref_count;
  SpannJournalFile *file;
  GMainContext *context;
  SpannJournalReportFunc func;
  gpointer data;
  GMutex mutex;
  GCond more;
  GQueue orders;
  guint64 last;
};

/* A report on its way to the main context. */
typedef struct {
  SpannJournalWriter *writer;
  SpannJournalReport report;
} Message;

static void
order_free (Order *order)
{
  spann_journal_info_free (order->info);
  spann_session_free (order->session);
  spann_step_free (order->step);
  g_free (order);
}

static void
writer_unref (SpannJournalWriter *self)
{
  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  g_queue_clear_full (&self->orders, (GDestroyNotify)order_free);
  spann_journal_file_free (self->file);
  g_main_context_unref (self->context);
  g_mutex_clear (&self->mutex);
  g_cond_clear (&self->more);
  g_free (self);
}

static void
message_free (gpointer data)
{
  Message *message = data;

  writer_unref (message->writer);
  g_clear_error (&message->report.error);
  g_free (message);
}

static gboolean
deliver_cb (gpointer data)
{
  const Message *message = data;

  if (message->writer->func != NULL)
    message->writer->func (&message->report, message->writer->data);
  return G_SOURCE_REMOVE;
}

static void
send_report (SpannJournalWriter *self, guint64 number, GError *error)
{
  Message *message = g_new0 (Message, 1);
  g_autoptr (GSource) source = g_idle_source_new ();

  g_atomic_ref_count_inc (&self->ref_count);
  message->writer = self;
  message->report.number = number;
  message->report.error = error;
  if (self->file != NULL) {
    message->report.size = spann_journal_file_get_size (self->file);
    message->report.session_size = spann_journal_file_get_session_size (self->file);
  }
  g_source_set_priority (source, G_PRIORITY_DEFAULT);
  g_source_set_callback (source, deliver_cb, message, message_free);
  g_source_attach (source, self->context);
}

/* The next orders: one, or as many steps as wait in a row, which the disk takes as one. (transfer
 * full) (element-type Order) */
static GPtrArray *
wait_for_orders (SpannJournalWriter *self)
{
  GPtrArray *orders = g_ptr_array_new_with_free_func ((GDestroyNotify)order_free);
  const Order *next;

  g_mutex_lock (&self->mutex);
  while (g_queue_is_empty (&self->orders))
    g_cond_wait (&self->more, &self->mutex);
  do {
    g_ptr_array_add (orders, g_queue_pop_head (&self->orders));
    next = g_queue_peek_head (&self->orders);
  } while (next != NULL && next->kind == ORDER_APPEND &&
           ((const Order *)orders->pdata[0])->kind == ORDER_APPEND);
  g_mutex_unlock (&self->mutex);
  return orders;
}

static gboolean
append_steps (SpannJournalWriter *self, const GPtrArray *orders, GError **error)
{
  g_autoptr (GPtrArray) steps = g_ptr_array_new ();

  /* It has failed, which was told, and whoever told us begins anew. */
  if (!spann_journal_file_is_open (self->file))
    return TRUE;
  for (guint i = 0; i < orders->len; i++)
    g_ptr_array_add (steps, ((const Order *)orders->pdata[i])->step);
  return spann_journal_file_append (self->file, steps, error);
}

static gboolean
carry_out (SpannJournalWriter *self, const GPtrArray *orders, GError **error)
{
  const Order *order = orders->pdata[0];

  switch (order->kind) {
  case ORDER_BEGIN:
    return spann_journal_file_begin (self->file, order->info, order->session, error);
  case ORDER_APPEND: return append_steps (self, orders, error);
  case ORDER_CLEAR: return spann_journal_file_clear (self->file, error);
  case ORDER_CLOSE: return TRUE;
  case ORDER_REMOVE: return spann_journal_file_remove (self->file, error);
  }
  g_return_val_if_reached (FALSE);
}

static gpointer
run_thread (gpointer data)
{
  SpannJournalWriter *self = data;
  gboolean more = TRUE;

  while (more) {
    g_autoptr (GPtrArray) orders = wait_for_orders (self);
    const Order *last = orders->pdata[orders->len - 1];
    GError *error = NULL;

    carry_out (self, orders, &error);
    more = last->kind != ORDER_CLOSE && last->kind != ORDER_REMOVE;
    /* The lock goes with it, before anybody is told that it is over. */
    if (!more)
      g_clear_pointer (&self->file, spann_journal_file_free);
    send_report (self, last->number, error);
  }
  writer_unref (self);
  return NULL;
}

static guint64
give_order (SpannJournalWriter *self, Order order)
{
  guint64 number;

  g_mutex_lock (&self->mutex);
  if (order.kind == ORDER_BEGIN)
    g_queue_clear_full (&self->orders, (GDestroyNotify)order_free);
  number = order.number = ++self->last;
  g_queue_push_tail (&self->orders, g_memdup2 (&order, sizeof order));
  g_cond_signal (&self->more);
  g_mutex_unlock (&self->mutex);
  return number;
}

SpannJournalWriter *
spann_journal_writer_new (SpannJournalFile *file, SpannJournalReportFunc func, gpointer data)
{
  SpannJournalWriter *self = g_new0 (SpannJournalWriter, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->file = file;
  self->context = g_main_context_ref_thread_default ();
  self->func = func;
  self->data = data;
  g_mutex_init (&self->mutex);
  g_cond_init (&self->more);
  g_queue_init (&self->orders);
  g_atomic_ref_count_inc (&self->ref_count);
  g_thread_unref (g_thread_new ("spann-journal", run_thread, self));
  return self;
}

guint64
spann_journal_writer_begin (SpannJournalWriter *self, SpannJournalInfo *info, SpannSession *session)
{
  return give_order (self, (Order){.kind = ORDER_BEGIN, .info = info, .session = session});
}

guint64
spann_journal_writer_append (SpannJournalWriter *self, const SpannStep *step)
{
  return give_order (self, (Order){.kind = ORDER_APPEND, .step = spann_step_copy (step)});
}

guint64
spann_journal_writer_clear (SpannJournalWriter *self)
{
  return give_order (self, (Order){.kind = ORDER_CLEAR});
}

guint
spann_journal_writer_get_n_waiting (SpannJournalWriter *self)
{
  guint n_waiting;

  g_mutex_lock (&self->mutex);
  n_waiting = g_queue_get_length (&self->orders);
  g_mutex_unlock (&self->mutex);
  return n_waiting;
}

guint64
spann_journal_writer_close (SpannJournalWriter *self, gboolean remove)
{
  return give_order (self, (Order){.kind = remove ? ORDER_REMOVE : ORDER_CLOSE});
}

void
spann_journal_writer_release (SpannJournalWriter *self)
{
  self->func = NULL;
  writer_unref (self);
}
