"""What texts may do in a reader's browser: allow-lists, addresses, the sanitiser, limits."""
