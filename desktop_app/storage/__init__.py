"""The person's database: opening, migrating, backing up, mending, and a quick first glance."""
