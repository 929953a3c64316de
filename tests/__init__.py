"""The tests: what the app promises, held."""
