"""The glass outbox, and how sending stands."""
