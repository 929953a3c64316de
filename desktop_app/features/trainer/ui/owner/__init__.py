"""The page of whoever keeps the company's library."""
