"""Libraries: how packs are signed, kept together and handed out, after The Update Framework."""
