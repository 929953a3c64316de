"""The company's advocacy server: what desks send, kept once, in order and provably."""
