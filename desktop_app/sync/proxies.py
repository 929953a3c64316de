"""Which proxy the system asks for: by the environment's variables, or by the settings of Windows and macOS."""

from __future__ import annotations

from urllib.parse import urlsplit

_OF_THIS_COMPUTER = ("localhost", "127.0.0.1", "::1")


def system_proxy(address: str) -> str:
    """The proxy for an address, as `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` say it; empty where there is none."""
    from urllib.request import getproxies, proxy_bypass  # 20 ms

    parts = urlsplit(address)
    host = parts.hostname or ""
    if host in _OF_THIS_COMPUTER or proxy_bypass(host):
        return ""
    known = getproxies()
    proxy = known.get(parts.scheme) or known.get("all") or ""
    return f"http://{proxy}" if proxy and "://" not in proxy else proxy
