# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Sourced at the top of the tree: builds Spann into build/run and puts the installed programs, and
# the data beside them, where the shell and GLib look.

prefix=$PWD/build/run/install

install_spann () {
  mkdir -p build
  if [ ! -f build/run/build.ninja ]; then
    # A warning of a compiler newer than ours must keep nobody from running it.
    meson setup build/run --buildtype=release --prefix="$prefix" -Dtests=false -Dwerror=false \
      >build/run.log || { cat build/run.log; return 1; }
  fi
  ninja -C build/run --quiet
  meson install -C build/run --no-rebuild --quiet
}

tools/install build run
install_spann
export PATH=$prefix/bin:$PATH
export XDG_DATA_DIRS=$prefix/share:${XDG_DATA_DIRS:-/usr/local/share:/usr/share}
export GSETTINGS_SCHEMA_DIR=$prefix/share/glib-2.0/schemas
