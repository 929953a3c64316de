"""One file of tables per subject, on one metadata."""
