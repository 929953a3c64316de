"""Portavoce: onboarding and personal-brand coaching that works without a network."""

__version__ = "0.1.0"
