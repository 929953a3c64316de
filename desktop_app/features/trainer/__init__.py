"""Trainers' work on packs: beginning one from a template, advice beside the check, building, questions of others."""
