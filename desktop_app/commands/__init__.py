"""The commands of the command line, one file each: they answer without a window, and an ordinary start knows none."""
