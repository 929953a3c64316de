"""What can be proved years later with stock tools: device keys and their vault, receipts, and how far each holds."""
