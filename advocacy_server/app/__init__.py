"""Composes the service: the one place that knows all rooms."""
