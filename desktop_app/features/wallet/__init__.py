"""What one has to show: receipts of signatures, certificates of courses, and the keys that made them."""
