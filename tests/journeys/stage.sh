#!/bin/sh
# A stage for a journey: an X server, the watched app on it, and the hands that play. Everything ends with it.
# stage.sh PYTHON PROFILE REPORT SCRIPT KNOWN [HOW]
set -eu
python=$1 profile=$2 report=$3 script=$4 known=$5 how=${6:-}
here=$(dirname "$0")
pipe=$(mktemp -u)
mkfifo "$pipe"
Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 3>"$pipe" 2>/dev/null &
screen=$!
read -r number <"$pipe"
rm "$pipe"
export PYTHONFAULTHANDLER=1 DISPLAY=":$number" QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
PYTHONPATH="$here/../.." "$python" -m tests.journeys.watched_app "$profile" "$report" &
app=$!
trap 'kill "$app" 2>/dev/null || true; kill "$screen" 2>/dev/null || true' EXIT
/usr/bin/python3 "$script" "$known" $how
xdotool search --name '^Portavoce$' windowclose >/dev/null 2>&1 || true
# closing by the window manager's message is not to be had without one: ask the app as a session's end does
kill -TERM "$app" 2>/dev/null || true
wait "$app" || echo "the app ended with $?" >&2
