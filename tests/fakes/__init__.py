"""Stand-ins that work: a clock to set, work done at once."""
