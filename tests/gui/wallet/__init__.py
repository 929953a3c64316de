"""Tests of the wallet's screens."""
