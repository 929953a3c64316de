"""What waits to leave this computer."""
