"""From the catalogue to what templates print: plain values, in the reader's language."""
