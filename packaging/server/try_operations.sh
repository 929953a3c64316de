#!/bin/sh
# Types docs/operations.md word for word in a fresh Debian 12, made for it with debootstrap: as root, where a mirror can be reached.
# The grey boxes marked "systemd" need a running systemd; the service is started by hand instead. What is marked "text" is left out.
set -eu
here=$(cd "$(dirname "$0")/../.." && pwd)
root=${1:-$(mktemp -d)}
wheel=$(ls "$here"/dist/portavoce-*.whl)
[ -d "$root/etc" ] || debootstrap --variant=minbase --include=ca-certificates,curl,adduser,procps,nginx-light bookworm "$root"
cp /etc/resolv.conf "$root/etc/resolv.conf" 2>/dev/null || true
for file in $(python3 -m pip config debug 2>/dev/null | sed -n "s/^ *\(.*\), exists: True\$/\1/p") "${SSL_CERT_FILE:-}" "${PIP_CERT:-}"; do
  if [ -n "$file" ] && [ -f "$file" ]; then mkdir -p "$root$(dirname "$file")"; cp "$file" "$root$file"; fi
done
mkdir -p "$root/srv/portavoce"
cp "$wheel" "$root/srv/portavoce/"
rm -rf "$root/srv/portavoce/server"
cp -r "$here/packaging/server" "$root/srv/portavoce/server"
mkdir -p "$root/proc" "$root/dev"
mount -t proc proc "$root/proc"
mount --bind /dev "$root/dev"
finish() {
  chroot "$root" /bin/sh -c 'start-stop-daemon --stop --oknodo --retry 30 --pidfile /run/portavoce.pid; service postgresql stop' >/dev/null 2>&1 || true
  umount "$root/dev" "$root/proc"
}
trap finish EXIT
awk '
  /^```sh$/ { typing = 1; next }
  /^```sh systemd$/ { starting = 1; next }
  starting && /^systemctl (enable --now|start) .*portavoce-server/ {
    print "start-stop-daemon --start --background --make-pidfile --pidfile /run/portavoce.pid --chuid portavoce --startas /opt/portavoce/bin/portavoce-server -- run"
    print "i=0; until curl --fail --silent http://127.0.0.1:8400/healthz; do i=$((i+1)); [ $i -lt 100 ] || exit 1; sleep 0.2; done"
    next }
  starting && /^systemctl stop portavoce-server/ { print "start-stop-daemon --stop --retry 30 --pidfile /run/portavoce.pid"; next }
  starting && /^systemctl/ { next }
  /^```/ { typing = 0; starting = 0; next }
  typing || starting { print }
' "$here/docs/operations.md" >"$root/srv/portavoce/typed.sh"
chroot "$root" /bin/sh -exc '. /srv/portavoce/typed.sh'
echo "Every line of docs/operations.md was typed and did what it says."
