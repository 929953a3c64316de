"""What every room of the house stands on: work, time, settings, places, words; no Qt, no SQL."""
