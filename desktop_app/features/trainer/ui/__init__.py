"""What trainers see: their packs, what has to be mended, and how learners will see it."""
