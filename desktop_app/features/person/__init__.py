"""What belongs to the person: settings, privacy, export, what would leave."""
