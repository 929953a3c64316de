"""Receipts and certificates as PDFs that are fit to file: set, signed, kept, and read again with distrust."""
