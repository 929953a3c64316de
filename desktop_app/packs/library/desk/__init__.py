"""The desk's side of a library: whom it trusts, what it has seen, what it may bring onto the shelf."""
