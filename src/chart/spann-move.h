/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/**
 * SpannMove:
 * @SPANN_MOVE_FORWARD: a triangle that points up
 * @SPANN_MOVE_STILL: a bar
 * @SPANN_MOVE_BACK: a triangle that points down
 * @SPANN_MOVE_NONE: nothing: there is no verdict
 *
 * Which way something has gone, and its shape. Charts put a number or a word beside it.
 */
typedef enum {
  SPANN_MOVE_FORWARD,
  SPANN_MOVE_STILL,
  SPANN_MOVE_BACK,
  SPANN_MOVE_NONE,
} SpannMove;
