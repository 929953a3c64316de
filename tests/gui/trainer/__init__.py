"""The trainer's page on a real profile, with packs on the disk."""
