"""Journeys: the real program in a real window, driven from outside."""
