"""The screens of receipts, certificates and keys."""
