"""The pages of training on a real profile of the example company."""
