"""The social media policy: reading it, asking about it, signing it."""
