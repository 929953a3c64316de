"""Courses for tests only."""
