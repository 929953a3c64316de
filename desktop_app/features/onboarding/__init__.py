"""The first days: joining the company, and the path from there."""
