"""Search: from the catalogue to the files of an index that a page reads without a server."""
