"""Checks of what parses: one module per check, each from values to issues."""
