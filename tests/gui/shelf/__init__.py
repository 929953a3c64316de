"""What the company shares: its page, and what goes on without it."""
