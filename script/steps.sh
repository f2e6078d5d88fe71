# Shared by the scripts here, which source it: where things are, one line a step, the builds.
# shellcheck shell=bash
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
target=${CARGO_TARGET_DIR:-$root/target}
logs=$target/steps
# shellcheck disable=SC2034 # the scripts use it
lectern=$target/debug/lectern
mkdir -p "$logs"

have() { command -v "$1" >/dev/null 2>&1; }

die() {
  printf '%s\n' "$*" >&2
  exit 1
}

# step NAME COMMAND… runs a command with its output in a log, and prints one line with the
# time it took. A command that fails ends the script with that output. The log stays in $log.
step() {
  local name=$1 begun=$SECONDS status=0
  shift
  log=${name//[^[:alnum:]]/-}
  log=$logs/${log:0:60}.log
  if [[ -t 1 ]]; then printf '   … s  %s' "$name"; fi
  "$@" >"$log" 2>&1 </dev/null || status=$?
  if [[ -t 1 ]]; then printf '\r'; fi
  if ((status != 0)); then
    printf '%4d s  %s: FAILED (exit code %d)\n' $((SECONDS - begun)) "$name" "$status"
    tail -n "${STEP_LINES:-40}" "$log" >&2
    printf 'The whole output: %s\n' "$log" >&2
    exit 1
  fi
  printf '%4d s  %s\n' $((SECONDS - begun)) "$name"
}

build_ui() { npm --prefix ui run build; }

# Whether ui/dist is older than something it is made of; core owns the public style sheet, and
# the guide its pictures.
ui_is_stale() {
  local page=ui/dist/index.html
  [[ ! -e $page || -n $(
    find ui \( -path ui/node_modules -o -path ui/dist \) -prune -o ! -path ui -newer "$page" -print
    find src-tauri/core -name '*.css' -newer "$page" -print
    find docs/guide/pictures -newer "$page" -print
  ) ]]
}

# The debug profile: its dependencies are optimised, and it is there minutes before a release
# build. What it embeds is ui/dist, so that goes first.
build_window() {
  if ui_is_stale; then step "build the interface" build_ui; fi
  step "build the window" cargo build
}

# on_virtual_screen COMMAND… runs it on an X server and a session bus of its own, and keeps
# what the web view remembers out of the home folder. A virtual screen has no graphics hardware,
# and what stands in for it (Mesa's software driver) crashes WebKit's compositor once in a few
# hundred windows, so that the page is painted without a compositor.
on_virtual_screen() {
  local home status=0
  home=$(mktemp -d)
  env -u WAYLAND_DISPLAY GDK_BACKEND=x11 WEBKIT_DISABLE_COMPOSITING_MODE=1 LC_ALL=C.UTF-8 LANGUAGE=en \
    XDG_CACHE_HOME="$home/cache" XDG_CONFIG_HOME="$home/config" XDG_DATA_HOME="$home/data" \
    dbus-run-session -- xvfb-run -a -s '-screen 0 1400x900x24' "$@" || status=$?
  # The session's document portal lets go of its mount a moment after the session ends.
  local tries
  for tries in 1 2 3 4 5; do
    if rm -rf "$home" 2>/dev/null; then break; fi
    sleep "$tries"
  done
  return "$status"
}
