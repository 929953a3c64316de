#!/bin/sh
# Brings the Debian packages that a virtual environment, the app ("run") or also its journeys ("test") stand on.
# As root it installs what is missing; otherwise it names it in one line and goes on.
set -eu

# Qt's widgets and its xcb platform plugin; libpulse0 for the sound of lessons, without which they show transcripts
run="libgl1 libegl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libglib2.0-0 \
libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 \
libxcb-render-util0 libxcb-shape0 libxcb-xkb1 libx11-xcb1 libxcb-util1 libxcb-sync1 libxcb-xfixes0 \
libxcb-shm0 libxcb-render0 libpulse0"
# A screen, a session bus with a keyring, the accessibility bus and its Python client, a window's keyboard, a cut network;
# util-linux also has setpriv, openssh-client has ssh-keygen, unzip is what a large import is measured against; poppler and qpdf read our PDFs
test="xvfb xauth x11-utils xdotool dbus dbus-x11 at-spi2-core python3-pyatspi gir1.2-atspi-2.0 util-linux \
openssh-client openssl unzip gnome-keyring poppler-utils qpdf"

case "${1:-}" in
python) wanted="python3 python3-venv" ;;
run) wanted=$run ;;
test) wanted="$run $test" ;;
*)
    echo "usage: setup_system.sh python|run|test" >&2
    exit 2
    ;;
esac

# Elsewhere than on Debian and its kin nothing is known about packages: Qt itself will say what it misses.
command -v dpkg-query >/dev/null 2>&1 || exit 0

# A renamed package (libglib2.0-0t64) still provides the old name, so providers count as well.
present=" $(dpkg-query -W -f '${db:Status-Abbrev} ${Package} ${Provides}\n' 2>/dev/null |
    sed -n 's/^ii *//p' | sed 's/([^)]*)//g' | tr ',\n' '  ') "
missing=""
for name in $wanted; do
    case "$present" in
    *" $name "*) ;;
    *) missing="$missing $name" ;;
    esac
done
[ -n "$missing" ] || exit 0

if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null 2>&1; then
    echo "Missing Debian packages; please have them installed:$missing" >&2
    exit 0
fi
echo "Installing Debian packages:$missing"
export DEBIAN_FRONTEND=noninteractive
{
    apt-get -qq update
    # shellcheck disable=SC2086 # the names are words
    apt-get -qq install --no-install-recommends -y $missing
} >/dev/null
