"""What a person did: append-only xAPI statements, and the fold of them that screens read."""
