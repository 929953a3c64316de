#!/bin/sh
# A stage for several people, one after the other: an X server, and hands that open and close the app themselves.
# stage_for_many.sh SCRIPT KNOWN
set -eu
script=$1 known=$2
here=$(dirname "$0")
pipe=$(mktemp -u)
mkfifo "$pipe"
Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 3>"$pipe" 2>/dev/null &
screen=$!
trap 'kill "$screen" 2>/dev/null || true' EXIT
read -r number <"$pipe"
rm "$pipe"
export PYTHONFAULTHANDLER=1 DISPLAY=":$number" QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
export PYTHONPATH="$here/../.."
/usr/bin/python3 "$script" "$known"
