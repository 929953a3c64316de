"""Rules that every screen keeps: what is there has a name, can be reached, can be read."""
