"""Lets `python -m desktop_app` do what `portavoce` does."""

import sys

from desktop_app.cli import main

sys.exit(main())
