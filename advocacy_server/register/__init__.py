"""The register of sign-offs: what was signed, in an order that nobody can change afterwards without being found out."""
