"""The pages of the policy."""
