"""The screens of what the company shares."""
