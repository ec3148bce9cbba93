# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Sourced at the top of the tree: builds Spann for its tests and runs suites of them. What ran is in
# the logs; what could not be built is counted.

no_display=(env --unset=DISPLAY --unset=WAYLAND_DISPLAY --unset=DBUS_SESSION_BUS_ADDRESS)
display=("${no_display[@]}" xvfb-run --auto-servernum --server-args='-screen 0 1280x1024x24'
  dbus-run-session --)
logs=()
broken=0

# build FOLDER [MESON-OPTION ...]
build () {
  echo "== Building $1, after $SECONDS s"
  if [ ! -f "$1/build.ninja" ]; then
    meson setup "$@" >"$1.log" 2>&1 || { cat "$1.log"; return 1; }
  fi
  ninja -C "$1" --quiet
}

# run_suite FOLDER SUITE PROCESSES WRAPPER ...: what fails is told by the log, for tests/count.py.
run_suite () {
  local folder=$1 suite=$2 processes=$3 log=$1/meson-logs/$2.json
  shift 3
  echo "== Testing $folder, $suite, after $SECONDS s"
  rm -f "$log"
  logs+=("$log")
  "$@" meson test -C "$folder" --no-rebuild --print-errorlogs --timeout-multiplier 4 \
    --num-processes "$processes" --logbase "$suite" --suite "$suite" || true
}

# Windows on one screen take the keyboard from each other: one test at a time.
run_suites () {
  run_suite "$1" displayless "$(nproc)" "${no_display[@]}"
  run_suite "$1" display 1 "${display[@]}"
}
