"""People: accounts, invitations, their desks and tokens, and who may do what."""
