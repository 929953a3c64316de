"""What the company shares: where it comes from, what is new, what is on the shelf, and who gets rid of what."""
