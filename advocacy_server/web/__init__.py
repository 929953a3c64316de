"""The frame of the server over HTTP: limits, problem documents, who calls; it knows no room."""
