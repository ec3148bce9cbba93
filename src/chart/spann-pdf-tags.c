/* SPDX-License-Identifier: GPL-3.0-or-later */

/* All that Spann asks of libqpdf. A call that fails gives an object that is nothing, and what
 * follows does nothing with it: it is enough to ask at the end whether anything failed. */

#include "spann-pdf-tags-private.h"

#include "spann-error.h"

#include <glib/gi18n-lib.h>
#include <qpdf/qpdf-c.h>

#define BOX_DECIMALS 2

SpannPdfPage *
spann_pdf_page_new (double height)
{
  SpannPdfPage *self = g_new0 (SpannPdfPage, 1);

  self->height = height;
  self->ground = g_string_new (NULL);
  self->tags = g_array_new (FALSE, FALSE, sizeof (SpannPdfTag));
  return self;
}

void
spann_pdf_page_free (SpannPdfPage *self)
{
  g_string_free (self->ground, TRUE);
  g_array_unref (self->tags);
  g_free (self);
}

static void
set_name (qpdf_data pdf, qpdf_oh dictionary, const char *key, const char *name)
{
  qpdf_oh_replace_key (pdf, dictionary, key, qpdf_oh_new_name (pdf, name));
}

/* PDF counts from below. */
static qpdf_oh
make_box (qpdf_data pdf, const SpannPdfPage *page, SpannBox box)
{
  const double sides[] = {box.x, page->height - box.y - box.height, box.x + box.width,
                          page->height - box.y};
  qpdf_oh array = qpdf_oh_new_array (pdf);

  for (guint i = 0; i < G_N_ELEMENTS (sides); i++)
    qpdf_oh_append_item (pdf, array, qpdf_oh_new_real_from_double (pdf, sides[i], BOX_DECIMALS));
  return array;
}

static void
set_text (qpdf_data pdf, qpdf_oh dictionary, const char *key, const char *text)
{
  qpdf_oh_replace_key (pdf, dictionary, key, qpdf_oh_new_unicode_string (pdf, text));
}

/* Where it is on the page. */
static qpdf_oh
make_layout (qpdf_data pdf, const SpannPdfPage *page, SpannBox box)
{
  qpdf_oh layout = qpdf_oh_new_dictionary (pdf);

  set_name (pdf, layout, "/O", "/Layout");
  set_name (pdf, layout, "/Placement", "/Block");
  qpdf_oh_replace_key (pdf, layout, "/BBox", make_box (pdf, page, box));
  return layout;
}

/* Text on several lines has no spaces between them: what it says is written whole. */
static void
describe_element (qpdf_data pdf, qpdf_oh element, const SpannPdfPage *page, const SpannPdfTag *tag)
{
  gboolean is_figure = g_str_equal (tag->name, SPANN_PDF_TAG_FIGURE);

  if (is_figure)
    qpdf_oh_replace_key (pdf, element, "/A", make_layout (pdf, page, tag->box));
  if (tag->words != NULL)
    set_text (pdf, element, is_figure ? "/Alt" : "/ActualText", tag->words);
}

/* An element's children, as an array also when there is one. */
static qpdf_oh
list_children (qpdf_data pdf, qpdf_oh element)
{
  return qpdf_oh_wrap_in_array (pdf, qpdf_oh_get_key (pdf, element, "/K"));
}

static gboolean
is_element (qpdf_data pdf, qpdf_oh element, const char *name)
{
  g_autofree char *pdf_name = g_strconcat ("/", name, NULL);

  return qpdf_oh_is_dictionary (pdf, element) &&
         qpdf_oh_is_name_and_equals (pdf, qpdf_oh_get_key (pdf, element, "/S"), pdf_name);
}

static gboolean
describe_section (qpdf_data pdf, qpdf_oh section, const SpannPdfPage *page)
{
  qpdf_oh children = list_children (pdf, section);

  if (!is_element (pdf, section, "Sect") ||
      qpdf_oh_get_array_n_items (pdf, children) != (int)page->tags->len)
    return FALSE;
  for (guint i = 0; i < page->tags->len; i++) {
    const SpannPdfTag *tag = &g_array_index (page->tags, SpannPdfTag, i);
    qpdf_oh element = qpdf_oh_get_array_item (pdf, children, (int)i);

    if (!is_element (pdf, element, tag->name))
      return FALSE;
    describe_element (pdf, element, page, tag);
  }
  return TRUE;
}

/* Puts the sections into one document: Cairo has none that goes over several pages. */
static gboolean
describe_structure (qpdf_data pdf, const GPtrArray *pages)
{
  qpdf_oh tree = qpdf_oh_get_key (pdf, qpdf_get_root (pdf), "/StructTreeRoot");
  qpdf_oh sections = list_children (pdf, tree);
  qpdf_oh document = qpdf_make_indirect_object (pdf, qpdf_oh_new_dictionary (pdf));

  if (qpdf_oh_get_array_n_items (pdf, sections) != (int)pages->len)
    return FALSE;
  set_name (pdf, document, "/Type", "/StructElem");
  set_name (pdf, document, "/S", "/Document");
  qpdf_oh_replace_key (pdf, document, "/P", tree);
  qpdf_oh_replace_key (pdf, document, "/K", sections);
  qpdf_oh_replace_key (pdf, tree, "/K", document);
  for (guint i = 0; i < pages->len; i++) {
    qpdf_oh section = qpdf_oh_get_array_item (pdf, sections, (int)i);

    qpdf_oh_replace_key (pdf, section, "/P", document);
    if (!describe_section (pdf, section, pages->pdata[i]))
      return FALSE;
  }
  return TRUE;
}

/* The language, and that a window has the title above it, not the file's name. */
static void
describe_document (qpdf_data pdf, const char *language)
{
  qpdf_oh root = qpdf_get_root (pdf);
  qpdf_oh preferences = qpdf_oh_new_dictionary (pdf);

  qpdf_oh_replace_key (pdf, preferences, "/DisplayDocTitle", qpdf_oh_new_bool (pdf, QPDF_TRUE));
  qpdf_oh_replace_key (pdf, root, "/ViewerPreferences", preferences);
  set_text (pdf, root, "/Lang", language);
}

static void
add_ground (qpdf_data pdf, qpdf_oh page, const GString *ground)
{
  qpdf_oh stream = qpdf_oh_new_stream (pdf);
  qpdf_oh contents = qpdf_oh_wrap_in_array (pdf, qpdf_oh_get_key (pdf, page, "/Contents"));
  g_autofree char *marked = g_strconcat ("/Artifact BMC\nq\n", ground->str, "Q\nEMC\n", NULL);

  qpdf_oh_replace_stream_data (pdf, stream, (const unsigned char *)marked, strlen (marked),
                               qpdf_oh_new_null (pdf), qpdf_oh_new_null (pdf));
  qpdf_oh_insert_item (pdf, contents, 0, stream);
  qpdf_oh_replace_key (pdf, page, "/Contents", contents);
  set_name (pdf, page, "/Tabs", "/S");
}

static gboolean
describe_pdf (qpdf_data pdf, const GPtrArray *pages, const char *language)
{
  if (qpdf_get_num_pages (pdf) != (int)pages->len || !describe_structure (pdf, pages))
    return FALSE;
  describe_document (pdf, language);
  for (guint i = 0; i < pages->len; i++) {
    const SpannPdfPage *page = pages->pdata[i];

    add_ground (pdf, qpdf_get_page_n (pdf, i), page->ground);
  }
  return !qpdf_has_error (pdf);
}

/* Words are compressed with all else that is no drawing. The number in its trailer is made of what
 * it holds, not of the day. */
static GBytes *
write_pdf (qpdf_data pdf)
{
  if (qpdf_init_write_memory (pdf) >= QPDF_ERRORS)
    return NULL;
  qpdf_set_object_stream_mode (pdf, qpdf_o_generate);
  qpdf_set_deterministic_ID (pdf, QPDF_TRUE);
  if (qpdf_write (pdf) >= QPDF_ERRORS)
    return NULL;
  return g_bytes_new (qpdf_get_buffer (pdf), qpdf_get_buffer_length (pdf));
}

GBytes *
spann_pdf_tags_add (GBytes *bytes, const GPtrArray *pages, const char *language, GError **error)
{
  qpdf_data pdf = qpdf_init ();
  GBytes *tagged = NULL;

  qpdf_silence_errors (pdf);
  qpdf_set_suppress_warnings (pdf, QPDF_TRUE);
  if (qpdf_read_memory (pdf, "figure", g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes),
                        NULL) < QPDF_ERRORS &&
      describe_pdf (pdf, pages, language))
    tagged = write_pdf (pdf);
  if (tagged == NULL)
    g_set_error (error, SPANN_ERROR, SPANN_ERROR_WRITE, _ ("the figure cannot be drawn: %s"),
                 qpdf_has_error (pdf) ? qpdf_get_error_full_text (pdf, qpdf_get_error (pdf))
                                      : "unexpected structure");
  qpdf_cleanup (&pdf);
  return tagged;
}
