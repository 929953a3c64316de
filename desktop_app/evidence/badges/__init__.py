"""Badges after Open Badges 3.0, so that what somebody learned can be shown and checked where nobody knows this app."""
