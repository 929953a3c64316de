#!/bin/sh
# The advocacy server in one file and two people's windows, on this computer alone; closing both windows ends it.
set -eu
bin=.venv/bin
folder=build/demo
mkdir -p "$folder"
"$bin/portavoce-server" demo --folder "$folder" >"$folder/said" 2>"$folder/log" &
server=$!
trap 'kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true' EXIT INT TERM
tries=0
until grep -q "Elena Conti" "$folder/said" 2>/dev/null; do
  kill -0 "$server" 2>/dev/null || { cat "$folder/log" >&2; exit 1; }
  tries=$((tries + 1)); [ "$tries" -lt 150 ] || exit 1
  sleep 0.2
done
cat "$folder/said"
if [ "$(uname -s)" = Linux ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ]; then
  echo "There is no display here, so only the server runs. Ctrl+C ends it."
  wait "$server"
  exit
fi
PORTAVOCE_EXAMPLE="$folder/company"
export PORTAVOCE_EXAMPLE
"$bin/portavoce" --profile "$folder/first" &
first=$!
"$bin/portavoce" --profile "$folder/second" &
second=$!
wait "$first" "$second"
