"""Packs: what a company shares, checked, built, read in place and kept on a shelf."""
