"""What IT says of the server in one file: read once, strictly, and never written."""
