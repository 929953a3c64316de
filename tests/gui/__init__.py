"""Tests of the face and the window, without a screen."""
