#!/bin/sh
# The computer's own keyring, unlocked as at a login, for whatever is run beside it; its files lie in FOLDER, so that
# the next session finds there what this one kept.
# unlocked.sh FOLDER COMMAND…
set -eu
folder=$1
shift
mkdir -p "$folder"
printf 'a login password' |
    XDG_DATA_HOME="$folder" gnome-keyring-daemon --unlock --components=secrets --control-directory="$folder/control" >/dev/null
exec "$@"
