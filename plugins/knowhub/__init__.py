"""Knowhub: a generator of multilingual static knowledge hubs."""
