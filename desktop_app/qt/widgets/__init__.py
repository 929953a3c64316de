"""The components of the look, one idea a file; a screen is composed of these and of little else."""
