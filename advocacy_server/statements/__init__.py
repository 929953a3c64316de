"""Statements as they come in: judged one by one, kept for good in the stream of whom they are about."""
