"""Me, what leaves and About, on a real profile of the example company."""
