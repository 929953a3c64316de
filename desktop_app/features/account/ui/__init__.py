"""The page about the account."""
