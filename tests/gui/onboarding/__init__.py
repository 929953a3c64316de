"""The first minute and every morning, on a real profile of the example company."""
