"""The tests: what the app promises, held.

Their example company is the short one; what a test says of the company that ships, it says expressly.
"""

from __future__ import annotations

import os

from tests.courses import SHORT_COMPANY

os.environ.setdefault("PORTAVOCE_EXAMPLE", str(SHORT_COMPANY))
