"""The policy's pages on a real profile of the example company."""
