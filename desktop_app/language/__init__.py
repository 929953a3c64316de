"""What can be told of a text by counting: no Qt, no SQL, no meaning."""
