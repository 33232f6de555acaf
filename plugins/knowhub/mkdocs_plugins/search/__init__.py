"""The plugin that writes the search index of each language."""
