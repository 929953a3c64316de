"""A session at a computer of its own, without a network: with the system's keyring unlocked, or with none at all."""

from __future__ import annotations

from pathlib import Path

HERE = Path(__file__).parent
ACCESSIBILITY = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")
_OFFLINE = ["unshare", "--net", "--map-root-user"]  # not even a loopback
_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <servicedir>{services}</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


def with_keyring(folder: Path) -> list[str]:
    """What runs a command in such a session; what its keyring keeps lies in `folder` for the next one."""
    return [*_OFFLINE, "dbus-run-session", "--", "sh", str(HERE / "unlocked.sh"), str(folder / "keyring")]


def without_keyring(folder: Path) -> list[str]:
    """The same where no keyring answers nor can be begun: the bus knows the screen reader's service alone."""
    services, bus = folder / "services", folder / "bus.conf"
    services.mkdir(parents=True, exist_ok=True)
    (services / ACCESSIBILITY.name).write_bytes(ACCESSIBILITY.read_bytes())
    bus.write_text(_BUS.format(services=services), encoding="utf-8")
    return [*_OFFLINE, "dbus-run-session", f"--config-file={bus}", "--"]
