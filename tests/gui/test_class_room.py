"""There is room for every class of widgets that a lane may import while Qt looks for one."""

from __future__ import annotations

import subprocess
import sys

from desktop_app.qt.class_room import PLACES

COUNT = """
import pkgutil, importlib, shiboken6, desktop_app
from PySide6 import QtDBus, QtMultimedia, QtNetwork, QtPrintSupport, QtSvg, QtSvgWidgets, QtWidgets
for module in pkgutil.walk_packages(desktop_app.__path__, "desktop_app."):
    if "migrations" not in module.name and "__main__" not in module.name:
        importlib.import_module(module.name)
known, left = set(), [shiboken6.Object]
while left:
    for kind in set(type.__subclasses__(left.pop())) - known:
        known.add(kind)
        left.append(kind)
print(len(known))
"""


def test_all_our_classes_find_their_place() -> None:
    """Values and enumerations of Qt have places too: half as many again is plenty (measured: as many as a tenth)."""
    counted = subprocess.run([sys.executable, "-c", COUNT], check=True, capture_output=True, text=True)
    assert 300 < int(counted.stdout) < PLACES * 2 / 3
