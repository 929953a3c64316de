"""The window around the pages: rail, top bar, command palette; it knows no feature."""
