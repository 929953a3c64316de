"""Badges for courses, where a company wants them: issued when a completed course arrives, kept, taken back."""
