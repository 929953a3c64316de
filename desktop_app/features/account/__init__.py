"""One’s account with the company: joining, signing in and out, one’s computers, the agreement."""
