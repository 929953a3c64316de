"""The person's database: opening, migrating, backing up, mending, and a glance before anything heavy is imported."""
