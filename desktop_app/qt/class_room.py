"""Makes room for every class of widgets before lanes import them, since PySide's register of classes knows no lock."""

from __future__ import annotations

import gc
import sys

from PySide6.QtCore import QObject

# Its sizes are primes: above 541 classes it takes 1,109 places. A window has a good hundred; a test counts all of ours.
PLACES = 1109
_MORE = 480


def make_room_for_classes() -> None:
    """Let the register grow now; in the GUI thread, before any lane imports a page. 8 ms, once.

    Before Python 3.12 shiboken (6.11) keeps its classes in a hash table. Qt asks it for a widget's class in the GUI
    thread without the interpreter's lock, as whenever a screen reader looks around; a lane that imports a page at that
    moment adds classes, and where the table is just being rebuilt to grow, the widget's class is not found and the
    process dies. It never shrinks: classes that lived for a moment leave their room behind.
    """
    if sys.version_info < (3, 12):
        classes = [type(f"Room{number}", (QObject,), {}) for number in range(_MORE)]
        classes.clear()
        gc.collect()  # a class refers to itself
