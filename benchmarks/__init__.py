"""Measurements of the search on the real hub and on generated ones."""
