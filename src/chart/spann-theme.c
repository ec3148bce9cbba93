/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-theme.h"

#define RGB(hex)                                                                                   \
  {                                                                                                \
    ((hex) >> 16 & 0xff) / 255.0, ((hex) >> 8 & 0xff) / 255.0, ((hex)&0xff) / 255.0                \
  }

#define FONT_STACK "Cantarell, Inter, DejaVu Sans, sans-serif"

#define LIGHT_COLORS                                                                               \
  .background = RGB (0xffffff), .text = RGB (0x1f2328), .text_dim = RGB (0x5e5e66),                \
  .grid = RGB (0xd6d9de), .grid_strong = RGB (0x8c929c), .now = RGB (0x0b3c7d),                    \
  .previous = RGB (0xc2570c), .baseline = RGB (0x8a8f98), .target = RGB (0x000000),                \
  .heat = {RGB (0xeef4fa), RGB (0xc6dcef), RGB (0x8fbbe0), RGB (0x4a8cc7), RGB (0x12518c)},        \
  .heat_text = {RGB (0x111111), RGB (0x111111), RGB (0x111111), RGB (0x111111), RGB (0xffffff)},   \
  .forward = RGB (0x1c6b3a), .still = RGB (0x5e5e66), .back = RGB (0xa04a00),                      \
  .period = RGB (0x12518c), .period_text = RGB (0xffffff), .band = RGB (0xf3f5f8),                 \
  .today = RGB (0xc2570c)

static const SpannTheme themes[] = {
    [SPANN_THEME_LIGHT] = {SPANN_THEME_LIGHT, FONT_STACK, LIGHT_COLORS},
    [SPANN_THEME_PRINT] = {SPANN_THEME_PRINT, FONT_STACK, LIGHT_COLORS},
    [SPANN_THEME_DARK] =
        {
            SPANN_THEME_DARK,
            FONT_STACK,
            .background = RGB (0x1e1e1e),
            .text = RGB (0xf2f2f3),
            .text_dim = RGB (0xb4b8bf),
            .grid = RGB (0x3d4046),
            .grid_strong = RGB (0x7d838c),
            .now = RGB (0x7cc4ff),
            .previous = RGB (0xf5a15d),
            .baseline = RGB (0x9aa2ad),
            .target = RGB (0xffffff),
            .heat = {RGB (0x12283d), RGB (0x173f63), RGB (0x1f5f96), RGB (0x4a8cc7),
                     RGB (0x8fbbe0)},
            .heat_text = {RGB (0xffffff), RGB (0xffffff), RGB (0xffffff), RGB (0x111111),
                          RGB (0x111111)},
            .forward = RGB (0x6fcf97),
            .still = RGB (0xb4b8bf),
            .back = RGB (0xf5a15d),
            .period = RGB (0x7cc4ff),
            .period_text = RGB (0x111111),
            .band = RGB (0x272a2e),
            .today = RGB (0xf5a15d),
        },
    [SPANN_THEME_CONTRAST] =
        {
            SPANN_THEME_CONTRAST,
            FONT_STACK,
            .background = RGB (0xffffff),
            .text = RGB (0x000000),
            .text_dim = RGB (0x2e2e33),
            .grid = RGB (0x8c8c8c),
            .grid_strong = RGB (0x595959),
            .now = RGB (0x00306e),
            .previous = RGB (0xa63c00),
            .baseline = RGB (0x767c85),
            .target = RGB (0x000000),
            .heat = {RGB (0xffffff), RGB (0xd3e5f6), RGB (0xa9cdee), RGB (0x123f70),
                     RGB (0x06264a)},
            .heat_text = {RGB (0x000000), RGB (0x000000), RGB (0x000000), RGB (0xffffff),
                          RGB (0xffffff)},
            .forward = RGB (0x0b4a24),
            .still = RGB (0x2e2e33),
            .back = RGB (0x7a3300),
            .period = RGB (0x06305f),
            .period_text = RGB (0xffffff),
            .band = RGB (0xececec),
            .today = RGB (0x8a3300),
        },
    [SPANN_THEME_CONTRAST_DARK] =
        {
            SPANN_THEME_CONTRAST_DARK,
            FONT_STACK,
            .background = RGB (0x000000),
            .text = RGB (0xffffff),
            .text_dim = RGB (0xe0e0e6),
            .grid = RGB (0x707070),
            .grid_strong = RGB (0xa6a6a6),
            .now = RGB (0x8fd0ff),
            .previous = RGB (0xffa24d),
            .baseline = RGB (0xa3a3a3),
            .target = RGB (0xffffff),
            .heat = {RGB (0x000000), RGB (0x0a2a4a), RGB (0x123f70), RGB (0xa9cdee),
                     RGB (0xd3e5f6)},
            .heat_text = {RGB (0xffffff), RGB (0xffffff), RGB (0xffffff), RGB (0x000000),
                          RGB (0x000000)},
            .forward = RGB (0x8ff0b0),
            .still = RGB (0xe0e0e6),
            .back = RGB (0xffc48a),
            .period = RGB (0xa3d5ff),
            .period_text = RGB (0x000000),
            .band = RGB (0x262626),
            .today = RGB (0xffb870),
        },
};

const SpannTheme *
spann_theme_get (SpannThemeKind kind)
{
  g_return_val_if_fail (kind < G_N_ELEMENTS (themes), &themes[SPANN_THEME_LIGHT]);
  return &themes[kind];
}
