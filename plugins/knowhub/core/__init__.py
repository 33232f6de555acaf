"""The core computes: text in, values out. It touches no disk and knows no site generator."""
