"""The pages of Me."""
